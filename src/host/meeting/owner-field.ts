/** The field of a meeting looks like the note that it becomes: the owner's from its first letter on, with a line to what it explains. */
import type { GraphWriting } from '../diagram/graph-writing.ts';

/** Dresses every field that opens over the sheet, until the function that is returned is called. @param letter of the owner's mark */
export function dressFields(frame: HTMLElement, letter: string, writing: GraphWriting): () => void {
	const dress = (): void => {
		const input = frame.querySelector('.bansou-field > textarea');
		frame.toggleClass('is-adding-cause', input !== null && writing.kind === 'cause');
		if (!input || writing.kind === 'rename' || input.previousElementSibling?.hasClass('bansou-field-mark') === true) return;
		input.before(frame.createSpan({ cls: 'bansou-field-mark', text: letter, attr: { 'aria-hidden': 'true' } }));
	};
	const observer = new MutationObserver(dress);
	observer.observe(frame, { childList: true });
	return () => observer.disconnect();
}

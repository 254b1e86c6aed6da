/** The field of a meeting looks like the note that it becomes: the owner's from its first letter on, with a line to what it explains, within the margin of the sheet. */
import type { Diagram } from '../../diagram/index.ts';
import type { GraphWriting } from '../diagram/graph-writing.ts';

/** px of the sheet that stay free at its right. */
const MARGIN = 48;
/** A sheet that is no wider has no such margin. */
const NARROW = 700;

/** Dresses every field that opens over the sheet, until the function that is returned is called. @param letter of the owner's mark */
export function dressFields(diagram: Diagram, letter: string, writing: GraphWriting): () => void {
	const { frame } = diagram;
	const dress = (): void => {
		const field = frame.querySelector<HTMLElement>('.bansou-field');
		const input = field?.querySelector('textarea');
		frame.toggleClass('is-adding-cause', field !== null && writing.kind === 'cause');
		if (!field || !input || field.hasClass('is-dressed')) return;
		field.addClass('is-dressed');
		if (writing.kind !== 'rename') input.before(frame.createSpan({ cls: 'bansou-field-mark', text: letter, attr: { 'aria-hidden': 'true' } }));
		field.style.setProperty('--bansou-past', `${Math.round(pastMargin(diagram, field))}px`);
		// Its words may now be broken otherwise: it finds its height and its place again.
		input.dispatchEvent(new Event('input'));
	};
	const observer = new MutationObserver(dress);
	observer.observe(frame, { childList: true });
	return () => observer.disconnect();
}

/** How far a field reaches past the right margin of the sheet, px; on a narrow sheet it does not. */
function pastMargin(diagram: Diagram, field: HTMLElement): number {
	const { width } = diagram.picture;
	if (width < NARROW) return 0;
	const { x } = diagram.placeOn({ x: width - MARGIN, y: 0, width: 0, height: 0 });
	// The words stand 8 px within the field.
	return Math.max(0, field.offsetLeft + field.offsetWidth - 8 - x);
}

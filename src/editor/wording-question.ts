/** The question about marked words, with what one can do about it: go on allowing the words, or be done with it. It never offers other words. */
import type { EditorView, TooltipView } from '@codemirror/view';
import { boxPlace, boxRoom } from './box-place.ts';
import type { WordingMark, WordingSource } from './wording-source.ts';

/** @param pathOf the note that the words stand in, when a button is pressed */
export function drawQuestion(view: EditorView, mark: WordingMark, { words, allow, dismiss }: WordingSource, pathOf: () => string): TooltipView {
	const dom = createDiv({ cls: 'bansou-wording-question', attr: { role: 'group' } });
	dom.setCssProps({ '--bansou-room': `${boxRoom(view)}px` });
	dom.createSpan({ text: mark.question });
	const act = (text: string, run: () => void): void => {
		const button = dom.createEl('button', { text });
		// The cursor stays in the text.
		button.addEventListener('mousedown', (event) => event.preventDefault());
		button.addEventListener('click', run);
	};
	act(words.allow, () => allow(mark));
	act(words.dismiss, () => dismiss(mark, pathOf()));
	return { dom, getCoords: (at) => boxPlace(view, dom, at) };
}

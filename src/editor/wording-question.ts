/** The question about marked words, with what one can do about it: go on allowing the words, or be done with it. It never offers other words. */
import type { EditorView, TooltipView } from '@codemirror/view';
import type { WordingMark, WordingSource } from './wording-source.ts';

/** Room left between the box and the edges of the editor, and below the words, in pixels. */
const EDGE = 12;
const BELOW = 4;

/** @param pathOf the note that the words stand in, when a button is pressed */
export function drawQuestion(view: EditorView, mark: WordingMark, { words, allow, dismiss }: WordingSource, pathOf: () => string): TooltipView {
	const dom = createDiv({ cls: 'bansou-wording-question', attr: { role: 'group' } });
	dom.setCssProps({ '--bansou-room': `${view.dom.clientWidth - 2 * EDGE}px` });
	dom.createSpan({ text: mark.question });
	const act = (text: string, run: () => void): void => {
		const button = dom.createEl('button', { text });
		// The cursor stays in the text.
		button.addEventListener('mousedown', (event) => event.preventDefault());
		button.addEventListener('click', run);
	};
	act(words.allow, () => allow(mark));
	act(words.dismiss, () => dismiss(mark, pathOf()));
	return { dom, getCoords: (at) => withinEditor(view, dom, at) };
}

/** Panes cut off what stands out of them, so the box begins where it ends within its own. */
function withinEditor(view: EditorView, dom: HTMLElement, at: number): { left: number; right: number; top: number; bottom: number } {
	const { left, right } = view.dom.getBoundingClientRect();
	const { left: start, top, bottom } = view.coordsAtPos(at) ?? { left, top: 0, bottom: 0 };
	const from = Math.max(left + EDGE, Math.min(start, right - EDGE - dom.offsetWidth));
	return { left: from, right: from, top, bottom: bottom + BELOW };
}

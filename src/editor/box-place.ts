/** Where a box at words of the text may stand: within its own editor, since panes cut off what stands out of them. */
import type { EditorView, Rect } from '@codemirror/view';

/** Room left between the box and the edges of the editor, and below the words, in pixels. */
const EDGE = 12;
const BELOW = 4;

/** The widest that a box may be, in pixels. */
export const boxRoom = (view: EditorView): number => view.dom.clientWidth - 2 * EDGE;

/** The place of words, moved aside so that a box that begins there ends within the editor; what `TooltipView.getCoords` answers. @param at offset of the words */
export function boxPlace(view: EditorView, dom: HTMLElement, at: number): Rect {
	const { left, right } = view.dom.getBoundingClientRect();
	const { left: start, top, bottom } = view.coordsAtPos(at) ?? { left, top: 0, bottom: 0 };
	const from = Math.max(left + EDGE, Math.min(start, right - EDGE - dom.offsetWidth));
	return { left: from, right: from, top, bottom: bottom + BELOW };
}

/** The outline of a note by its type (mockups §5): one knows it in black and white. */
import type { Mark } from '../picture.ts';
import { FOLD_STEP } from './node-look.ts';
import type { NodeLook } from './node-look.ts';
import { path, rect } from './marks.ts';

const TIP = 9;
const CORNER = 9;

/** The outline of a box from its upper left corner at 0, 0. */
export function outlineOf({ node, width: w, height: h, counts }: NodeLook): Mark[] {
	const sheets = counts.length > 0 ? [2, 1].map((k) => rect('box', k * FOLD_STEP, k * FOLD_STEP, w, h)) : [];
	const flat = node.past && node.type !== 'action' && node.type !== 'short';
	return [...sheets, ...(flat ? [rect('past', 0, 0, w, h, node.type === 'issue' ? 11 : node.type === 'vision' ? h / 2 : 0)] : SHAPES[node.type](w, h, node.sure))];
}

type Shape = (w: number, h: number, sure: NodeLook['node']['sure']) => Mark[];
const SHAPES: Readonly<Record<NodeLook['node']['type'], Shape>> = {
	vision: (w, h) => [rect('vision', 0, 0, w, h, Math.min(h / 2, 26))],
	/** 子持ち罫: the thick rule and the thin one; dashed and without the thin one as long as it is the team's guess. */
	essential: (w, h, sure) => (sure === 'hypothesis' ? [rect('essential-guess', 0, 0, w, h)] : [rect('essential', 0, 0, w, h), rect('essential-rule', 4.5, 4.5, w - 9, h - 9)]),
	cause: (w, h, sure) => [rect(sure === 'hypothesis' ? 'guess' : 'box', 0, 0, w, h, 3), ...(sure === 'confirmed' ? [path('base', `M1,${h}H${w - 1}`)] : [])],
	issue: (w, h) => [rect('issue', 0, 0, w, h, 11)],
	action: (w, h) => [path('slip', `M0,${h / 2}L${TIP},0H${w}V${h}H${TIP}Z`)],
	short: (w, h) => [path('slip', `M0,0H${w - CORNER}L${w},${CORNER}V${h}H0Z`), path('slip', `M${w - CORNER},0V${CORNER}H${w}`)],
	fact: () => [],
};

/** What the pictures of 目標, 概況 and 内訳 are made with, and what they have in common. */
import type { IssueGraph } from '../../core/issue-graph.ts';
import type { Words } from '../../lang/words.ts';
import type { Part, Pen } from '../picture.ts';
import type { Scene, SceneType } from '../scene.ts';
import { icon } from './icon.ts';
import { PART } from './ink.ts';
import { text } from './marks.ts';
import { nodeLook } from './node-look.ts';
import { nodePart } from './node-part.ts';
import type { Sheet } from './node-part.ts';
import { stackNode } from './stack-node.ts';
import { trayOf } from './tray.ts';

export interface ViewOptions {
	readonly pen: Pen;
	readonly words: Words;
	/** The graph that the scene was made of: it tells values, kinds and topics. */
	readonly graph: IssueGraph;
}

/** Around everything, px. */
export const MARGIN = 24;
/** Where the first row begins, below the heads of the columns. */
export const HEAD = 54;

/** These views set no numbers on facts. */
export const sheetFor = (scene: Scene, { pen, words }: Pick<ViewOptions, 'pen' | 'words'>): Sheet => ({ scene, words, pen, numbers: new Map() });

/** The heads of columns, each at its left edge. @param key unique among the heads of a picture */
export const columnHeads = (key: string, heads: readonly { readonly type: SceneType; readonly name: string; readonly x: number }[]): Part => ({
	key, cls: PART.surroundings, subject: { is: 'surroundings' }, x: 0, y: 0, marks: heads.flatMap(({ type, name, x }) => [icon(type, x, 21), text('lane', x + 19, 32, name)]),
});

/** The stacks of what is folded away, in rows. @param x @param y their upper left corner */
export function stackParts({ stacks }: Scene, x: number, y: number, width: number, sheet: Sheet): { readonly parts: readonly Part[]; readonly height: number } {
	const { places, height } = trayOf(stacks.map((stack) => nodeLook(stackNode(stack, sheet.words), sheet.pen, sheet.words)), width);
	return { parts: places.map((place) => nodePart(place.look, x + place.x, y + place.y, sheet)), height };
}

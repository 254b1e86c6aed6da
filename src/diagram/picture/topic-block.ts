/** A topic of the overview with its notes: facts as plain words, issues on a tint, in one column or several. */
import type { Mark, Part } from '../picture.ts';
import type { SceneNode } from '../scene.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';
import { PART } from './ink.ts';
import { rect, text } from './marks.ts';
import { sharp } from './node-part.ts';
import type { Sheet } from './node-part.ts';
import { nodeLabel } from './node-words.ts';
import { changeWords, focusAround, toldMarks, toldOf } from './told-words.ts';
import type { Told } from './told-words.ts';

const SETTING = { ink: 'told', line: 17, width: 250, lines: 4 } as const;
const PILL_PAD = 11;
/** Room for the name of a topic. */
export const NAME_HEIGHT = 23;

/** A note of the overview. */
export interface Entry {
	readonly told: Told;
	readonly isIssue: boolean;
	readonly width: number;
	/** With the room below it, px. */
	readonly height: number;
}

export interface TopicBlock {
	readonly name: string;
	readonly columns: readonly { readonly entries: readonly Entry[]; readonly width: number }[];
	readonly width: number;
	readonly height: number;
}

/** A note as it is set, if there is one. */
export function entryOf(node: SceneNode | undefined, sheet: Sheet): Entry[] {
	if (!node) return [];
	const isIssue = node.type === 'issue';
	const told = toldOf(node, isIssue ? { ...SETTING, width: SETTING.width - 2 * PILL_PAD, voiced: false } : SETTING, sheet);
	return [{ told, isIssue, width: told.width + (isIssue ? 2 * PILL_PAD : 0), height: told.height + (isIssue ? 11 : 6) }];
}

/** @param limit no column of notes is taller if it can be helped, px */
export function topicBlock(name: string, entries: readonly Entry[], limit: number, sheet: Sheet): TopicBlock {
	const lists = columnsOf(entries, stacked(entries, limit).length);
	const columns = lists.map((list) => ({ entries: list, width: Math.max(0, ...list.map(({ width }) => width)) }));
	const width = columns.reduce((sum, column) => sum + column.width, 28 * (columns.length - 1));
	return { name, columns, width: Math.max(width, sheet.pen(shortName(name, sheet), 14, 700)), height: NAME_HEIGHT + Math.max(0, ...lists.map(heightOf)) };
}

/** Entries in at most so many columns that are about equally tall. */
export function columnsOf(entries: readonly Entry[], count: number): Entry[][] {
	if (entries.length === 0) return [];
	let limit = heightOf(entries) / count;
	let columns = stacked(entries, limit);
	while (columns.length > count) columns = stacked(entries, (limit = limit * 1.05 + 1));
	return columns;
}

function stacked(entries: readonly Entry[], limit: number): Entry[][] {
	const columns: Entry[][] = [];
	let height = 0;
	for (const entry of entries) {
		if (columns.length === 0 || height + entry.height > limit + 0.5) {
			columns.push([]);
			height = 0;
		}
		columns.at(-1)?.push(entry);
		height += entry.height;
	}
	return columns;
}
const heightOf = (entries: readonly Entry[]): number => entries.reduce((sum, { height }) => sum + height, 0);

const shortName = (name: string, { pen }: Sheet): string => breakTitle(plainTitle(name), { size: 14, weight: 700, width: 250, lines: 1 }, pen)[0] ?? '';

/** The name of a topic with the line that leads to it; from far the name stands alone and larger. */
export function topicPart(name: string, branch: Mark, x: number, y: number, way: -1 | 1, sheet: Sheet): Part[] {
	const words = shortName(name, sheet);
	const anchor = way === 1 ? 'start' : 'end';
	const surroundings = { cls: PART.surroundings, subject: { is: 'surroundings' }, x: 0, y: 0 } as const;
	return [{ key: `branch:${name}`, ...surroundings, marks: [branch] }, { key: `topic:${name}`, ...surroundings, marks: [text('topic', x, y + 14, words, anchor)], brief: [text('brief', x, y + 16, words, anchor)] }];
}

/** The part of a note whose upper corner is at x, y: the left one, or the right one where its words end at their right edge. */
export function entryPart({ told, isIssue, width }: Entry, x: number, y: number, anchor: 'start' | 'end', sheet: Sheet): Part {
	const left = anchor === 'start' ? 0 : -width;
	const box = isIssue ? { x: left, y: 0, width, height: told.height + 5 } : { x: left - 4, y: -1, width: width + 8, height: told.height + 2 };
	const inset = isIssue ? (anchor === 'start' ? PILL_PAD : -PILL_PAD) : 0;
	return {
		key: `node:${told.node.id}`, cls: `${PART.node} bansou-${told.node.type}`, subject: { is: 'node', id: told.node.id }, x: sharp(x), y: sharp(y),
		marks: [focusAround(isIssue ? { x: left - 3, y: -3, width: width + 6, height: told.height + 11 } : box), ...(isIssue ? [rect('issue', left, 0, width, told.height + 5, 9)] : []), ...toldMarks(told, inset, isIssue ? 2 : 0, anchor, sheet.words)],
		label: nodeLabel(told.node, sheet.scene, [changeWords(told.node, sheet.words)], sheet.words),
		box,
	};
}

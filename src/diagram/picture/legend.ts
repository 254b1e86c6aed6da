/** The legend: how sure, who said it first, what a line says, what a root is. It can be left out. */
import type { Words } from '../../lang/words.ts';
import type { Mark, Part, Pen } from '../picture.ts';
import type { FirstSpeaker, Sureness } from '../scene.ts';
import { ENDS } from './link-ends.ts';
import { PART } from './ink.ts';
import type { InkName } from './ink.ts';
import { path, rect, text } from './marks.ts';
import { speakerMark } from './speaker-mark.ts';

interface Entry {
	readonly word: string;
	/** How wide the sign before the word is, px. */
	readonly room: number;
	readonly marks: (x: number) => Mark[];
	/** Whether a new group begins behind it. */
	readonly last?: boolean;
}

const LINE = 24;
const BETWEEN = 14;
const GROUPS = 30;

export interface Legend {
	readonly part: Part;
	/** What it takes of the width it may have. */
	readonly width: number;
	readonly height: number;
}

/** @param x @param y its upper left corner @param width after which it goes on below */
export function legendOf(x: number, y: number, width: number, pen: Pen, words: Words): Legend {
	const marks: Mark[] = [];
	let [at, top, right] = [0, 12, 0];
	for (const { word, room, marks: sign, last } of entries(words)) {
		const wide = room + pen(word, 10.5, 400);
		if (at > 0 && at + wide > width) [at, top] = [0, top + LINE];
		marks.push(...sign(at).map((mark) => moved(mark, top)), text('small', at + room, top + 4, word));
		right = Math.max(right, at + wide);
		at += wide + (last ? GROUPS : BETWEEN);
	}
	return { part: { key: 'legend', cls: `${PART.surroundings} bansou-legend`, subject: { is: 'surroundings' }, x, y, marks, brief: [] }, width: Math.ceil(right), height: top + 14 };
}

function entries({ diagram }: Words): Entry[] {
	const { sure, speakers, legend } = diagram;
	const sureness: readonly Sureness[] = ['hypothesis', 'owner', 'confirmed'];
	const who: readonly FirstSpeaker[] = ['owner', 'officer', 'staff', 'team'];
	return [
		...sureness.map((one): Entry => ({ word: sure[one], room: 26, last: one === 'confirmed', marks: (x) => [rect(one === 'hypothesis' ? 'guess' : 'box', x + 0.5, -5.5, 20, 11, 2), ...(one === 'confirmed' ? [path('base', `M${x + 1},5.5h19`)] : [])] })),
		...who.map((one): Entry => ({ word: speakers[one][1], room: 19, last: one === 'team', marks: (x) => speakerMark(one, x + 7, 0, diagram, 7) })),
		lineEntry('causes', legend.causes, 'line'), lineEntry('hinders', legend.hinders, 'line'), { ...lineEntry('addresses', legend.addresses, 'line-faint'), last: true },
		{ word: legend.supports, room: 15, marks: (x) => [path('root', `M${x + 4},-10v5`), text('ref', x + 4, 5, '4', 'middle')] },
		{ word: legend.refutes, room: 18, marks: (x) => [path('root', `M${x + 5},-11v7M${x + 1.5},-7h7`), text('ref', x + 5, 5, '11', 'middle')] },
	];
}

function lineEntry(relation: 'causes' | 'hinders' | 'addresses', word: string, ink: InkName): Entry {
	const { cut, marks } = ENDS[relation];
	return { word, room: 32, marks: (x) => [path(ink, `M${x},0H${x + 26 - cut}`), ...marks({ x: x + 26, y: 0 }, { dx: 1, dy: 0 }, 'plain')] };
}

/** A mark moved down: signs are drawn around the middle of their line. */
function moved(mark: Mark, dy: number): Mark {
	switch (mark.tag) {
		case 'path': return { ...mark, transform: `translate(0,${dy})` };
		case 'circle': return { ...mark, cy: mark.cy + dy };
		default: return { ...mark, y: mark.y + dy };
	}
}

/** A note as a part of the picture: outline, words, roots and marks, all from the upper left corner of its box. */
import type { Words } from '../../lang/words.ts';
import type { Mark, Part, Pen, Span } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { breakTitle } from '../words/break-title.ts';
import { freePlace } from './free-place.ts';
import type { Stretch } from './free-place.ts';
import { PART } from './ink.ts';
import { circle, hangOf, path, rect, round, text } from './marks.ts';
import type { NodeLook } from './node-look.ts';
import { nodeLabel } from './node-words.ts';
import { outlineOf } from './outline.ts';
import { rootInset, rootMarks, rootsOf } from './roots.ts';
import { speakerMark } from './speaker-mark.ts';

/** Where lines meet the upper and the lower edge of a box, px from its left end. */
export interface Touches {
	readonly above: readonly number[];
	readonly below: readonly number[];
}
export const UNTOUCHED: Touches = { above: [], below: [] };

/** What the parts of one picture have in common. */
export interface Sheet {
	readonly scene: Scene;
	readonly words: Words;
	readonly pen: Pen;
	/** The number of each fact on the ground. */
	readonly numbers: ReadonlyMap<string, number>;
	/** What is asked of the supporter about a note, in words: the team's own. The owner's sheet has no such thing. */
	readonly asked?: ReadonlyMap<string, string>;
}

/** Lines lie on half pixels, so that they are sharp at scale 1. */
export const sharp = (value: number): number => Math.round(value) + 0.5;

/** The part of a note whose box has its upper left corner at x, y. */
export function nodePart(look: NodeLook, x: number, y: number, sheet: Sheet, touches: Touches = UNTOUCHED): Part {
	const { node, width, height } = look;
	const base = [focusMark(width, height), ...outlineOf(look)];
	return {
		key: `node:${node.id}`,
		cls: `${PART.node} bansou-${node.type}${node.past ? ' bansou-past' : ''}`,
		subject: { is: 'node', id: node.id },
		x: sharp(x), y: sharp(y),
		marks: [...base, ...titleMarks(look, sheet), ...quoteMarks(look, sheet), ...aroundMarks(look, sheet, touches), ...askedMarks(look, sheet)],
		brief: [...base, ...briefMarks(look, sheet.pen)],
		label: nodeLabel(node, sheet.scene, [look.state, look.meta, look.over, look.change, look.counts.map(([name, count]) => `${name} ${count}`).join('、'), sheet.asked?.get(node.id) ?? ''], sheet.words),
		box: { x: 0, y: 0, width, height },
	};
}

/** Around the box, where one points at it; to be seen only while it is held. */
export const focusMark = (width: number, height: number): Mark => rect('focus', -5, -5, width + 10, height + 10, 6);

function titleMarks({ node, type, lines, widths, hasMark }: NodeLook, { words }: Sheet): Mark[] {
	const voiced = node.type === 'issue' && node.voice !== null && !node.past && node.title.includes(node.voice.words);
	const ink = voiced ? 'title-voice' : node.done ? 'action-done' : type.ink;
	const x = type.padX + (hasMark ? 22 : 0);
	const baseline = (i: number): number => type.padY + i * type.line + type.size * 0.88 + (type.line - type.size) / 2;
	const struck = node.change?.what === 'left' ? widths.map((wide, i) => path('strike', `M${type.padX - 4},${round(baseline(i) - 4.5)}H${Math.round(x + wide + 4)}`)) : [];
	return [
		...(hasMark && node.speaker ? speakerMark(node.speaker, type.padX + 8, type.padY + type.line / 2, words.diagram) : []),
		...lines.map((line, i) => text(ink, x, baseline(i), line)),
		...struck,
	];
}

/** The owner's words, or who carries an action and what it is measured by. */
function quoteMarks({ node, type, lines, quote, meta, width }: NodeLook, { words, pen, numbers }: Sheet): Mark[] {
	const { diagram } = words;
	const y = type.padY + lines.length * type.line + type.size * 0.88 + (type.line - type.size) / 2;
	const x = type.padX;
	if (quote) {
		const [small, first] = [quote.ink === 'voice-small', y + (quote.ink === 'voice-small' ? 0 : 3)];
		const left = x + quote.indent + (small ? 0 : hangOf(quote.lines[0] ?? '', quote.size));
		const last = quote.lines.length - 1;
		const from = quote.from ? [text('small', left + pen(quote.lines[last] ?? '', quote.size, 400) - (last === 0 ? hangOf(quote.lines[0] ?? '', quote.size) : 0) + 2, first + last * quote.line, quote.from)] : [];
		return [...speakerMark('owner', x + (small ? 6 : 8), first - (small ? 4 : 5), diagram, small ? 6.5 : 8), ...quote.lines.map((line, i) => text(quote.ink, left, first + i * quote.line, line)), ...from];
	}
	if (!meta) return [];
	const measures = node.measures.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
	return [text('small', x, y + 1, meta), ...(measures.length > 0 ? [text('small', width - 12, y + 1, `${diagram.measures} ${measures.join(' ')}`, 'end')] : [])];
}

/** A question mark on the upper right corner: something about the note is worth checking. */
const askedMarks = ({ node, width }: NodeLook, { asked }: Sheet): Mark[] => (asked?.has(node.id) ? [circle('asked', width - 1, 0, 6.5), text('asked-sign', width - 1, 3.6, '?', 'middle')] : []);

/** Small words above and below, and the roots. Words keep clear of the lines that meet the box. */
function aroundMarks({ node, over, state, change, counts, width, height }: NodeLook, { numbers, pen }: Sheet, { above, below }: Touches): Mark[] {
	const inset = rootInset(node.type);
	const thick = node.type === 'essential' || node.type === 'cause' ? 1 : 0;
	const roots = counts.length > 0 ? [] : rootsOf(node, numbers);
	const edge = node.type === 'issue' ? 6 : 1;
	const row = height + (counts.length > 0 ? 24 : 14);
	const behindRoots = counts.length > 0 ? width / 2 : roots.length > 0 ? inset + 16 * roots.length : edge;
	return [
		...(over ? wordMark(over, -5, { from: edge, to: width - edge }, above, 'start', pen) : []),
		...(state ? wordMark(state, row, { from: behindRoots, to: width }, below, 'end', pen) : []),
		...(counts.length > 0 ? [text('small', 0, row, countSpans(counts))] : rootMarks(roots, inset, height + thick, (state ? 0.5 : 0.7) * width - inset, below)),
		...(change ? wordMark(change, row + (roots.length > 0 ? 13 : 0), { from: edge, to: width }, below, 'start', pen, 'blank') : []),
	];
}

/** How far a word may stand out from its box where it finds no room above it. */
const OVERHANG = 18;

/** A small word clear of lines; where there is no room, one may run behind it, but no head is ever hidden. */
function wordMark(words: string, y: number, stretch: Stretch, taken: readonly number[], near: 'start' | 'end', pen: Pen, behind?: 'blank'): Mark[] {
	const width = pen(words, 10.5, 400);
	const free = freePlace(width, stretch, taken, near) ?? freePlace(width, { from: stretch.from - OVERHANG, to: stretch.to }, taken, near);
	const x = free ?? (near === 'start' ? stretch.from : Math.max(stretch.from, stretch.to - width));
	return [...(free === null && (near === 'end' || behind) ? [rect('blank', round(x - 2), y - 10, round(width + 4), 13)] : []), text('small', x, y, words)];
}

const countSpans = (counts: NodeLook['counts']): Span[] => counts.flatMap(([name, count], i): Span[] => [{ text: `${i > 0 ? '\u2002' : ''}${name} ` }, { text: String(count), strong: true }]);

const BRIEF = { size: 21, line: 24 };

/** Fewer and larger words, for a look from far. */
export function briefMarks({ node, lines, width, height }: Pick<NodeLook, 'node' | 'lines' | 'width' | 'height'>, pen: Pen): Mark[] {
	const count = Math.max(1, Math.min(lines.length, Math.floor((height - 4) / BRIEF.line)));
	const short = breakTitle(node.title, { size: BRIEF.size, weight: 400, width: Math.max(42, width - 14), lines: count }, pen);
	const top = (height - short.length * BRIEF.line) / 2;
	return short.map((line, i) => text(node.past ? 'brief-past' : 'brief', 8, top + i * BRIEF.line + 19, line));
}

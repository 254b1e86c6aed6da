/** What lies below the sheet, each under a hairline: what is being done, and what else was heard. */
import type { Words } from '../../lang/words.ts';
import { PART } from '../picture/ink.ts';
import { hangOf, path, rect, text } from '../picture/marks.ts';
import type { Mark, Part, Pen, Span } from '../picture.ts';
import type { OwnerNode } from '../scene/owner-scene.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';
import { MARK_ROOM } from './note-look.ts';
import type { NoteLook } from './note-look.ts';
import { boxPart, notePart, ownerMark } from './note-part.ts';

/** Parts from the section's own upper left corner down. */
export interface Section {
	readonly parts: readonly Part[];
	readonly height: number;
}
/** Where a section stands, px of the sheet, and what it is set with. */
export interface SectionPlace {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly pen: Pen;
	readonly words: Words;
}

/** As many beside each other as words find room for. */
const columnsIn = (width: number): number => Math.min(3, Math.max(1, Math.floor(width / 330)));
const GAP = 20;
const HEADING = 48;

/** The hairline and the name of a section. */
export function sectionHeading(key: string, name: string, { left, top, width }: SectionPlace): Part {
	return { key: `section:${key}`, cls: PART.surroundings, subject: { is: 'surroundings' }, x: left, y: Math.round(top) + 0.5, marks: [path('hairline', `M0,0H${width}`), text('sheet-sub', 0, 29, name)] };
}
const columnWidth = (width: number): number => Math.floor((width - (columnsIn(width) - 1) * GAP) / columnsIn(width));

/** One thing of a section before it has a place in it. */
interface Item {
	readonly width: number;
	readonly height: number;
	readonly part: (x: number, y: number) => Part;
}

/** Actions and short-term issues that are shared with the owner. */
export function actionSection(nodes: readonly OwnerNode[], place: SectionPlace): Section {
	if (nodes.length === 0) return { parts: [], height: 0 };
	const items = nodes.map((node) => slip(node, columnWidth(place.width), place));
	return section('actions', place.words.ownerSheet.actions, inRows(items, place.width), place);
}

/** Causes that nothing links, and facts that stand beside no note: as heard, in the order of the graph. */
export function restSection(boxes: readonly NoteLook[], facts: readonly OwnerNode[], place: SectionPlace): Section {
	if (boxes.length + facts.length === 0) return { parts: [], height: 0 };
	const { words } = place;
	const upper = inRows(boxes.map((look): Item => ({ width: look.width, height: look.height + (look.folded ? 28 : 0), part: (x, y) => notePart(look, x, y, words) })), place.width);
	const lower = inColumns(facts.map((fact) => heard(fact, columnWidth(place.width), place)), place.width);
	const shift = upper.height + (upper.height > 0 && lower.height > 0 ? GAP : 0);
	return section('rest', words.ownerSheet.rest, { placed: [...upper.placed, ...lower.placed.map(({ item, x, y }) => ({ item, x, y: y + shift }))], height: shift + lower.height }, place);
}

interface Laid {
	readonly placed: readonly { readonly item: Item; readonly x: number; readonly y: number }[];
	readonly height: number;
}

const section = (key: string, name: string, { placed, height }: Laid, place: SectionPlace): Section => ({
	parts: [sectionHeading(key, name, place), ...placed.map(({ item, x, y }) => item.part(place.left + x, place.top + HEADING + y))],
	height: HEADING + height + 28,
});

function inRows(items: readonly Item[], width: number): Laid {
	let [x, y, row] = [0, 0, 0];
	const placed = items.map((item) => {
		if (x > 0 && x + item.width > width) [x, y, row] = [0, y + row + 16, 0];
		const at = { item, x, y };
		x += item.width + GAP;
		row = Math.max(row, item.height);
		return at;
	});
	return { placed, height: y + row };
}

/** Down one column after the other, about equally long. */
function inColumns(items: readonly Item[], width: number): Laid {
	const columns = columnsIn(width);
	const total = items.reduce((sum, { height }) => sum + height + 12, 0);
	let [column, y, lowest] = [0, 0, 0];
	const placed = items.map((item) => {
		if (y > 0 && column < columns - 1 && y + item.height / 2 > total / columns) [column, y] = [column + 1, 0];
		const at = { item, x: column * (columnWidth(width) + GAP), y };
		y += item.height + 12;
		lowest = Math.max(lowest, y - 12);
		return at;
	});
	return { placed, height: lowest };
}

const SLIP = { size: 18, weight: 400, lines: 4 } as const;
const FOLD = 10;

/** An action is a slip, a short-term issue one with a folded corner; who carries it until when stands below its words. */
function slip(node: OwnerNode, width: number, { pen, words }: SectionPlace): Item {
	const { ownerSheet, diagram } = words;
	const lines = breakTitle(node.title, { ...SLIP, width: width - 36 }, pen);
	const who = ownerSheet.carried(node.carriedBy.map(plainTitle).join('、'), node.due === null ? null : diagram.due(node.due));
	const shown = who === '' ? '' : (breakTitle(who, { size: 14, weight: 400, width: width - 36, lines: 1 }, pen)[0] ?? '');
	const height = 20 + lines.length * 26 + (shown ? 22 : 0);
	const shape: Mark[] = node.type === 'action' ? [rect('slip', 0, 0, width, height, 4)] : [path('slip', `M0,0H${width - FOLD}L${width},${FOLD}V${height}H0Z`), path('slip', `M${width - FOLD},0V${FOLD}H${width}`)];
	const marks = [...shape, ...lines.map((line, i) => text('sheet-note', 18, 10 + i * 26 + 20, line)), ...(shown ? [text('sheet-about', 18, 10 + lines.length * 26 + 16, shown)] : [])];
	return { width, height, part: (x, y) => boxPart(node, marks, x, y, width, height, [who], words) };
}

const TEXT_LINE = 22;

/** A fact as heard, its figure bold; the owner's own words in the voice. */
function heard(fact: OwnerNode, width: number, { pen, words }: SectionPlace): Item {
	const room = fact.byOwner ? MARK_ROOM : 0;
	const said = fact.quote === null ? plainTitle(fact.title) : words.diagram.quoted(plainTitle(fact.quote));
	const lines = breakTitle(said, { size: 15, weight: 400, width: width - room - 6, lines: 4 }, pen);
	const ink = fact.quote !== null && fact.byOwner ? 'sheet-text-voice' : 'sheet-text';
	const marks = [...(fact.byOwner ? ownerMark(MARK_ROOM / 2 - 3, TEXT_LINE / 2, words) : []), ...lines.map((line, i) => text(ink, room + (i === 0 ? 0 : hangOf(lines[0] ?? '', 15)), i * TEXT_LINE + 16.5, withFigure(line, fact.figure)))];
	const height = lines.length * TEXT_LINE;
	return { width, height, part: (x, y) => boxPart(fact, marks, x, y, width, height, [], words) };
}

function withFigure(line: string, figure: string | null): Span[] {
	const at = figure === null ? -1 : line.indexOf(figure);
	if (figure === null || at < 0) return [{ text: line }];
	return [{ text: line.slice(0, at) }, { text: figure, strong: true }, { text: line.slice(at + figure.length) }].filter(({ text: words }) => words !== '');
}

/** The layers of the owner's sheet drawn: links, notes with their figures, tracks under the issues, at their places on the sheet. */
import type { NodeId } from '../../core/client-links.ts';
import type { Words } from '../../lang/words.ts';
import { PART } from '../picture/ink.ts';
import { text } from '../picture/marks.ts';
import type { Part, Pen } from '../picture.ts';
import type { Placement, Point, Route } from '../placement/placement.ts';
import type { OwnerScene } from '../scene/owner-scene.ts';
import type { FigureBlock } from './figure-block.ts';
import { figurePlaces } from './figure-places.ts';
import type { FigureWords } from './figure-words.ts';
import { linkParts } from './link-parts.ts';
import { notePart, shifted } from './note-part.ts';
import type { Rect } from './ports.ts';
import { COLUMN_DROP, SHEET_WIDTH } from './sheet-frame.ts';
import type { SheetFrame } from './sheet-frame.ts';
import { tracksUnder } from './tracks.ts';

/** Margins of the sheet, and where its layers begin: the first row stands 14 px below. */
export const MARGIN = 48;
const TOP = 85;

export interface Layers {
	readonly parts: readonly Part[];
	/** How far the layers are moved to the right of where they were placed. */
	readonly left: number;
	/** Where the sheet's right margin begins, and where the layers end. */
	readonly right: number;
	readonly bottom: number;
	/** Beside the last tracks, where the legend may stand, or null. */
	readonly beside: { readonly x: number; readonly y: number } | null;
	/** Facts whose figure stands beside a note. */
	readonly told: ReadonlySet<NodeId>;
}

export interface LayerOptions {
	readonly figures: ReadonlyMap<NodeId, FigureWords>;
	readonly pen: Pen;
	readonly words: Words;
	/** Of a sheet before, to stay with it. */
	readonly left: number | null;
}

export function sheetLayers(scene: OwnerScene, frame: SheetFrame, placement: Placement, options: LayerOptions): Layers {
	const placed = boxesOf(frame, placement);
	const figures = asideFigures(frame, placed, placement);
	const areas = [...figures.values()].map(({ x, y, block }): Rect => ({ left: x, right: x + block.width, top: y, bottom: y + block.height }));
	const [from, to] = [Math.min(SHEET_WIDTH, ...[...placed.values(), ...areas].map((one) => one.left)), Math.max(0, ...[...placed.values(), ...areas].map((one) => one.right))];
	const left = options.left ?? Math.round(Math.max(0, SHEET_WIDTH - (to - from)) / 2 + MARGIN - from);
	const right = Math.max(MARGIN + SHEET_WIDTH, Math.ceil(left + to));
	const boxes = new Map([...placed].map(([id, box]) => [id, { left: box.left + left, right: box.right + left, top: box.top + TOP, bottom: box.bottom + TOP }]));
	const routes = new Map([...placement.routes].map(([key, route]): [string, Route] => [key, { ...route, points: route.points.map(({ x, y }) => ({ x: x + left + 0.5, y: y + TOP + 0.5 })) }]));
	const tracks = allTracks(scene, frame, boxes, right, options);
	return {
		parts: [...linkParts(scene, routes, boxes, options.words), ...loopSigns(frame, placement, [...placed.values(), ...areas], left, options.words), ...tracks.parts, ...noteParts(frame, placed, figures, left, options.words)],
		left, right, bottom: Math.max(TOP, tracks.bottom, ...[...boxes.values()].map(({ bottom }) => bottom)), beside: tracks.beside,
		told: new Set([...frame.blocks.keys(), ...figures.keys()].flatMap((id) => toldBy(options.figures.get(id)))),
	};
}

const toldBy = (words: FigureWords | undefined): NodeId[] => (words?.isWhole === true ? [words.fact.id] : []);

/** Boxes as they are drawn, where they were placed. Under a column its figure has a place of its own. */
function boxesOf({ graph, looks, rowOf, columnHeight }: SheetFrame, { at }: Placement): Map<NodeId, Rect> {
	return new Map(graph.boxes.flatMap(({ id, height: whole }) => {
		const [look, middle] = [looks.get(id), at.get(id)];
		if (!look || !middle) return [];
		const top = middle.y - whole / 2;
		return [[id, { left: middle.x - look.width / 2, right: middle.x + look.width / 2, top, bottom: top + (rowOf.has(id) ? columnHeight : whole) }] as const];
	}));
}

interface AsideFigure extends Point {
	readonly block: FigureBlock;
}

function asideFigures({ besides }: SheetFrame, boxes: ReadonlyMap<NodeId, Rect>, { routes }: Placement): Map<NodeId, AsideFigure> {
	return new Map([...figurePlaces(besides, boxes, routes.values())].flatMap(([id, place]) => {
		const block = besides.get(id);
		return block ? [[id, { ...place, block }] as const] : [];
	}));
}

/** How far a figure stands in from the edge of its column. */
const COLUMN_INSET = 12;

function noteParts({ looks, blocks, columnHeight, hang, rowOf }: SheetFrame, boxes: ReadonlyMap<NodeId, Rect>, figures: ReadonlyMap<NodeId, AsideFigure>, left: number, words: Words): Part[] {
	return [...boxes].flatMap(([id, box]) => {
		const look = looks.get(id);
		if (!look) return [];
		const isIssue = rowOf.has(id);
		const part = notePart(look, box.left + left, box.top + TOP, words, isIssue ? columnHeight : look.height);
		const [below, aside] = [blocks.get(id), figures.get(id)];
		const marks = [
			...(isIssue && look.folded !== '' ? [text('sheet-about', COLUMN_INSET, columnHeight + hang - 8, look.folded)] : []),
			...(below ? shifted(below.marks, COLUMN_INSET, columnHeight + COLUMN_DROP) : []),
			...(aside ? shifted(aside.block.marks, Math.round(aside.x - box.left), Math.round(aside.y - box.top)) : []),
		];
		return [{ ...part, marks: [...part.marks, ...marks] }];
	});
}

function allTracks(scene: OwnerScene, { rowOf, hang }: SheetFrame, boxes: ReadonlyMap<NodeId, Rect>, right: number, { pen, words }: LayerOptions): { parts: Part[]; bottom: number; beside: Layers['beside'] } {
	const rows = [...new Set(rowOf.values())].sort((a, b) => a - b);
	const drawn = rows.map((row) => {
		const ids = [...rowOf].flatMap(([id, at]) => (at === row && boxes.has(id) ? [id] : []));
		const bottom = Math.max(0, ...ids.map((id) => boxes.get(id)?.bottom ?? 0)) + hang;
		const tracks = tracksUnder(scene, rowOf, row, boxes, Math.round(bottom + TRACK_DROP) + 0.5, right, pen, words);
		return { tracks, bottom };
	});
	const last = drawn.at(-1);
	return {
		parts: drawn.flatMap(({ tracks }) => tracks.parts),
		bottom: last ? last.bottom + (last.tracks.height > 0 ? last.tracks.height + TRACK_DROP : 0) : 0,
		beside: last && last.tracks.height > 0 ? { x: last.tracks.firstEnd, y: Math.round(last.bottom + TRACK_DROP + 10) } : null,
	};
}
const TRACK_DROP = 12;

/** A round that is no track is drawn by its lines; what it is stands in its middle, where that is free. */
function loopSigns({ loops }: SheetFrame, { loopMarks }: Placement, areas: readonly Rect[], left: number, { ownerSheet }: Words): Part[] {
	const taken = [...areas];
	return loops.flatMap((ids, i): Part[] => {
		const mark = loopMarks[i];
		if (!mark || ids.length < 2 || taken.some((area) => mark.x + SIGN > area.left && mark.x - SIGN < area.right && mark.y + 10 > area.top && mark.y - 10 < area.bottom)) return [];
		taken.push({ left: mark.x - SIGN, right: mark.x + SIGN, top: mark.y - 10, bottom: mark.y + 10 });
		return [{ key: `loop:${[...ids].sort().join(' ')}`, cls: `${PART.edge} bansou-loop`, subject: { is: 'loop', ids }, x: Math.round(mark.x + left), y: Math.round(mark.y + TOP), marks: [text('sheet-about', 0, 5, ownerSheet.loopSign, 'middle')] }];
	});
}
/** Half the room that the word takes. */
const SIGN = 24;

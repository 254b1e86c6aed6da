/** Where the notes of the owner's sheet stand: issues in a row of equal columns, all else over what it leads to; what stood stays. */
import type { NodeId } from '../../core/client-links.ts';
import { place } from '../placement/place.ts';
import type { Box, LayeredGraph, Placement, PlacementMemory, PlacementOptions } from '../placement/placement.ts';
import { apart } from './apart.ts';
import { FIGURE_GAP } from './figure-places.ts';
import { COLUMN_GAP, ESSENTIAL_BAND, ISSUE_BAND, SHEET_WIDTH } from './sheet-frame.ts';
import type { SheetFrame } from './sheet-frame.ts';

const OPTIONS: PlacementOptions = { columnGap: COLUMN_GAP, rowGap: 16, rowWidth: SHEET_WIDTH };
type Seats = PlacementMemory['boxes'];
interface Seat {
	readonly band: number;
	readonly layer: number;
	readonly x: number;
}

export function sheetPlaces(frame: SheetFrame, before: PlacementMemory | null): Placement {
	const { graph } = frame;
	const stood = before ? graph.boxes.filter(({ id }) => Object.hasOwn(before.boxes, id)) : [];
	if (before && stood.length > 0) return place(graph, { ...OPTIONS, pinned: new Set(stood.map(({ id }) => id)) }, { ...before, boxes: { ...before.boxes, ...newSeats(frame, before.boxes) } });
	const free = place(graph, OPTIONS);
	const rows = new Set(frame.rowOf.values());
	if (rows.size !== 1) return free;
	const issues = new Set([...frame.rowOf.keys()]);
	return place(graph, { ...OPTIONS, pinned: issues }, { boxes: gridded(free.memory.boxes, issues, frame), bends: {}, gaps: tightened(free.memory.gaps) });
}

/** Moves the issues of one row into columns beside each other, and every row above over what it leads to. */
function gridded(boxes: Seats, issues: ReadonlySet<NodeId>, frame: SheetFrame): Seats {
	const { column, graph, besides } = frame;
	const pitch = column + COLUMN_GAP;
	const old = [...issues].map((id) => ({ id, x: boxes[id]?.x ?? 0 })).sort((a, b) => a.x - b.x);
	const whole = Math.max(pitch * old.length - COLUMN_GAP, ...rowsOver(boxes, graph).map((row) => row.reduce((sum, { id, width }) => sum + width + leftRoom(id, besides) + COLUMN_GAP, -COLUMN_GAP)));
	const start = (whole - pitch * old.length + COLUMN_GAP + column) / 2;
	const order = gathered(old.map(({ id }) => id), frame, boxes);
	const places = new Map(order.map((id, i) => [id, start + i * pitch]));
	for (const row of rowsOver(boxes, graph)) seatRow(row, frame, boxes, places, whole);
	return Object.fromEntries(graph.boxes.flatMap(({ id }) => {
		const seat = boxes[id];
		return seat ? [[id, { ...seat, x: Math.round(places.get(id) ?? seat.x) }]] : [];
	}));
}

/** The rows over the issues from below up, each from left to right. */
function rowsOver(boxes: Seats, { boxes: all }: LayeredGraph): Box[][] {
	const rows = new Map<number, Box[]>();
	for (const box of all) {
		const seat = boxes[box.id];
		if (!seat || box.band >= ISSUE_BAND) continue;
		const key = box.band * 1_000 + seat.layer;
		rows.set(key, [...(rows.get(key) ?? []), box]);
	}
	const x = ({ id }: Box): number => boxes[id]?.x ?? 0;
	return [...rows].sort(([a], [b]) => b - a).map(([, row]) => row.sort((a, b) => x(a) - x(b)));
}

/** Seats a row over the middle of what each of its boxes leads to, in order and apart, within the sheet; what stands alone in its row of essential issues, in the middle of it. */
function seatRow(row: readonly Box[], { graph: { arcs }, besides }: SheetFrame, boxes: Seats, places: Map<NodeId, number>, whole: number): void {
	const level = (id: NodeId): number => (boxes[id]?.band ?? 0) * 1_000 + (boxes[id]?.layer ?? 0);
	const isCentre = row.length === 1 && row[0]?.band === ESSENTIAL_BAND;
	const wished = row.map((box) => {
		const below = arcs.flatMap(({ from, to }) => (from === box.id ? [to] : to === box.id ? [from] : [])).filter((other) => level(other) > level(box.id)).flatMap((other) => places.get(other) ?? []);
		const mean = below.length > 0 ? below.reduce((sum, x) => sum + x, 0) / below.length : (boxes[box.id]?.x ?? 0);
		return { box, want: isCentre ? whole / 2 : mean, weight: below.length > 0 ? 1 : 0.01 };
	});
	// Nothing leads to a vision's place but what lies below it.
	if (row[0]?.band === 0) wished.sort((a, b) => a.want - b.want);
	const xs = apart(wished.map(({ box, want, weight }, i) => ({ want, weight, gap: i === 0 ? 0 : COLUMN_GAP + leftRoom(box.id, besides) + ((wished[i - 1]?.box.width ?? 0) + box.width) / 2 })), (wished[0]?.box.width ?? 0) / 2 + leftRoom(wished[0]?.box.id ?? '', besides), whole - (wished.at(-1)?.box.width ?? 0) / 2);
	const by = inOne(wished.map(({ want }) => want), xs, wished.map(({ box }) => box.width), whole);
	wished.forEach(({ box }, i) => places.set(box.id, (xs[i] ?? 0) + by));
}

/** How far a row moves whose boxes all want one place, so that it stands about it as a whole. */
function inOne(wants: readonly number[], xs: readonly number[], widths: readonly number[], whole: number): number {
	const [want = 0] = wants;
	if (wants.some((other) => other !== want)) return 0;
	const [left, right] = [(xs[0] ?? 0) - (widths[0] ?? 0) / 2, (xs.at(-1) ?? 0) + (widths.at(-1) ?? 0) / 2];
	return Math.max(-left, Math.min(whole - right, want - (left + right) / 2));
}

/** The room of a figure on the left of a box. */
const leftRoom = (id: NodeId, besides: SheetFrame['besides']): number => {
	const block = besides.get(id);
	return block ? block.width + 2 * FIGURE_GAP : 0;
};

/** Rows no nearer and no farther apart than a line needs to bend in. */
const tightened = (gaps: PlacementMemory['gaps']): PlacementMemory['gaps'] => Object.fromEntries(Object.entries(gaps).map(([row, gap]) => [row, Math.min(MOST_GAP, Math.max(LEAST_GAP, gap))]));
const LEAST_GAP = 30;
const MOST_GAP = 60;

/** Brings issues that lead to each other side by side, as long as no more lines cross for it. */
function gathered(order: readonly NodeId[], { graph, together }: SheetFrame, boxes: Seats): NodeId[] {
	const lines = graph.arcs.flatMap(({ from, to }) => (order.includes(to) && boxes[from] && !order.includes(from) ? [{ x: boxes[from].x, to }] : []));
	let best = [...order];
	for (const group of together) {
		const members = best.filter((id) => group.includes(id));
		const others = best.filter((id) => !group.includes(id));
		const tried = Array.from({ length: others.length + 1 }, (_, at) => [...others.slice(0, at), ...members, ...others.slice(at)]);
		const least = crossings(best, lines);
		best = tried.filter((one) => crossings(one, lines) <= least).sort((a, b) => shift(a, best) - shift(b, best))[0] ?? best;
	}
	return best;
}

/** How many pairs of lines cross that come down to the issues in this order. */
function crossings(order: readonly NodeId[], lines: readonly { readonly x: number; readonly to: NodeId }[]): number {
	const ends = lines.map(({ x, to }) => ({ x, at: order.indexOf(to) }));
	return ends.reduce((sum, a, i) => sum + ends.slice(i + 1).filter((b) => (a.x - b.x) * (a.at - b.at) < 0).length, 0);
}
/** How far the issues of one order lie from their places in another. */
const shift = (order: readonly NodeId[], other: readonly NodeId[]): number => order.reduce((sum, id, i) => sum + Math.abs(i - other.indexOf(id)), 0);

/** Seats of what is new: an issue at the end of its row, a cause in the row over what it explains, as near as there is room. */
function newSeats({ graph }: SheetFrame, stood: Seats): Seats {
	const widths = new Map(graph.boxes.map(({ id, width }) => [id, width]));
	const seats = new Map<NodeId, Seat>(graph.boxes.flatMap(({ id }) => (stood[id] ? [[id, stood[id]] as const] : [])));
	const fresh: Record<NodeId, Seat> = {};
	const edges = [...seats].map(([id, { x }]) => ({ left: x - (widths.get(id) ?? 0) / 2, right: x + (widths.get(id) ?? 0) / 2 }));
	const [from, to] = [Math.min(...edges.map(({ left }) => left)), Math.max(...edges.map(({ right }) => right))];
	// As far as the sheet's right margin, which stays where it is; what finds no room there goes on past it.
	const most = to + Math.max(0, SHEET_WIDTH - (to - from)) / 2;
	for (const { id, band, width } of graph.boxes) {
		if (seats.has(id)) continue;
		const under = graph.arcs.filter(({ from }) => from === id).flatMap(({ to }) => seats.get(to) ?? [])[0];
		const layer = under?.band === band ? under.layer - 1 : Math.max(0, ...[...seats.values()].filter((seat) => seat.band === band).map((seat) => seat.layer));
		const row = [...seats].filter(([, seat]) => seat.band === band && seat.layer === layer).map(([other, { x }]) => ({ left: x - (widths.get(other) ?? 0) / 2, right: x + (widths.get(other) ?? 0) / 2 }));
		const end = Math.max(0, ...row.map(({ right }) => right + COLUMN_GAP)) + width / 2;
		const seat = { band, layer, x: Math.round(band >= ISSUE_BAND || !under ? end : nearest(row, under.x, width, end, most)) };
		seats.set(id, seat);
		fresh[id] = seat;
	}
	return fresh;
}

/** The x nearest to the one wanted at which a box of this width stands free in a row and no farther to the right than `most`; else the end of the row. */
function nearest(row: readonly { readonly left: number; readonly right: number }[], want: number, width: number, end: number, most: number): number {
	const half = width / 2;
	const candidates = [want, half, most - half, end, ...row.flatMap(({ left, right }) => [left - COLUMN_GAP - half, right + COLUMN_GAP + half])];
	const isFree = (x: number): boolean => x >= half && x + half <= most && row.every(({ left, right }) => x + half + COLUMN_GAP <= left || right + COLUMN_GAP <= x - half);
	return candidates.filter(isFree).sort((a, b) => Math.abs(a - want) - Math.abs(b - want) || a - b)[0] ?? end;
}

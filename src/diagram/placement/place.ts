/** Places the boxes of a layered drawing and leads its arcs past them. Pure and deterministic; bounded by counts, never by a clock. */
import { compare } from '../../core/order.ts';
import { componentsOf, pack } from './components.ts';
import { spread } from './coordinates.ts';
import { unitsOf } from './graph-units.ts';
import type { GraphUnits } from './graph-units.ts';
import { heightsOf } from './heights.ts';
import type { Heights } from './heights.ts';
import { layersOf } from './layers.ts';
import type { Layers } from './layers.ts';
import { orderRows } from './order.ts';
import type { LayeredGraph, Placement, PlacementMemory, PlacementOptions, Point, Route } from './placement.ts';
import { setPorts } from './ports.ts';
import { ringMark } from './rings.ts';
import { routesOf, underOf } from './routes.ts';
import { keyOf, rowsOf, setPlaces } from './rows.ts';
import type { Item, Rows } from './rows.ts';
import type { Unit } from './unit.ts';
import { straighten } from './straighten.ts';
import { keepPlaces, stoodLayers } from './warm.ts';
import { widthFor, wrapped } from './wrap.ts';

const COLUMN_GAP = 24;
const ROW_GAP = 20;

/**
 * Places a graph. With the memory of an earlier placement what stood keeps its layer, order and x as far as the new graph allows.
 * Unknown ends, doubles and self-links are left without a route.
 */
export function place(graph: LayeredGraph, options: PlacementOptions = {}, before?: PlacementMemory): Placement {
	const found = unitsOf(graph);
	const known = before ? stoodLayers(found.units, before) : new Map<Unit, number>();
	const drawn = before && known.size > 0 ? warm(found, before, known, options) : cold(found, options);
	setPorts(drawn.rows);
	const heights = heightsOf(drawn, underOf(drawn), { rowGap: options.rowGap ?? ROW_GAP, bandHeight: options.bandHeight ?? 0, gaps: before?.gaps ?? {} });
	const at = middlesOf(drawn.items, heights);
	const routes = routesOf(drawn, heights, found.within);
	return {
		at, routes, bands: heights.bands, height: heights.height, width: widthOf(drawn.rows, routes),
		loopMarks: graph.loops.map((loop, i) => markOf(i, loop, drawn, heights, at, routes, graph)),
		memory: memoryOf(drawn, heights, at),
	};
}

/** Whether a placement that was kept warm has got so tangled that placing it anew is worth offering. */
export function isTangled(warm: Placement, cold: Placement): boolean {
	const [kept, anew] = [crossingsIn(warm), crossingsIn(cold)];
	return kept > 1.3 * anew && kept > anew + 5;
}

/** How many pairs of arcs cross in a placement. */
export function crossingsIn({ routes }: Placement): number {
	let ends = 0;
	for (const { crossings } of routes.values()) ends += crossings;
	return ends / 2;
}

function warm({ units, links }: GraphUnits, before: PlacementMemory, known: ReadonlyMap<Unit, number>, options: PlacementOptions): Rows {
	const drawn = rowsOf(units, links, layersOf(units, links, known));
	keepPlaces(drawn, before, known, options.pinned ?? new Set(), options.columnGap ?? COLUMN_GAP);
	return drawn;
}

function cold({ units, links }: GraphUnits, options: PlacementOptions): Rows {
	const gap = options.columnGap ?? COLUMN_GAP;
	const parts = componentsOf(units, links);
	let layers: Layers = layersOf(units, links);
	if (options.wrap !== false) {
		const flat = rowsOf(units, links, layers);
		const rough = split(flat, parts);
		for (const part of rough) orderRows(part, 'rough');
		layers = wrapped(rough, layers, options.rowWidth ?? widthFor(units, gap, options.rowGap ?? ROW_GAP), gap);
	}
	const drawn = rowsOf(units, links, layers);
	const pieces = split(drawn, parts);
	for (const piece of pieces) {
		orderRows(piece, 'full');
		spread(piece, gap);
	}
	pack(pieces, gap).forEach((row, i) => drawn.rows[i]?.splice(0, Infinity, ...row));
	setPlaces(drawn.rows);
	setPorts(drawn.rows);
	straighten(drawn, gap);
	return drawn;
}

/** The rows of each component by itself. */
function split({ rows, items, chains }: Rows, parts: readonly (readonly Unit[])[]): Item[][][] {
	const partOf = new Map<Item, number>();
	parts.forEach((part, i) => {
		for (const unit of part) {
			const item = items.get(unit);
			if (item) partOf.set(item, i);
		}
	});
	for (const { items: chain } of chains) for (const item of chain) partOf.set(item, partOf.get(chain[0] as Item) ?? 0);
	const pieces = parts.map((): Item[][] => rows.map(() => []));
	rows.forEach((row, i) => {
		for (const item of row) pieces[partOf.get(item) ?? 0]?.[i]?.push(item);
	});
	for (const piece of pieces) setPlaces(piece);
	return pieces;
}

function middlesOf(items: Rows['items'], heights: Heights): Map<string, Point> {
	const at = new Map<string, Point>();
	for (const [unit, item] of items) for (const { box, dx, dy } of unit.members) at.set(box.id, { x: item.x + dx, y: (heights.rows[item.row]?.y ?? 0) + dy });
	return at;
}

function widthOf(rows: Rows['rows'], routes: ReadonlyMap<string, Route>): number {
	let right = 0;
	for (const row of rows) {
		const last = row.at(-1);
		if (last) right = Math.max(right, last.x + last.half);
	}
	for (const { shape, points } of routes.values()) if (shape !== 'upright') for (const { x } of points) right = Math.max(right, x);
	return Math.ceil(right);
}

/** Where the mark of a loop stands: in the middle of its ring, or on the arc that leads up. */
function markOf(i: number, loop: readonly string[], drawn: Rows, heights: Heights, at: ReadonlyMap<string, Point>, routes: ReadonlyMap<string, Route>, { arcs }: LayeredGraph): Point {
	for (const [unit, item] of drawn.items) {
		if (unit.loop !== i) continue;
		const mark = ringMark(unit);
		return { x: item.x + mark.x, y: (heights.rows[item.row]?.y ?? 0) + mark.y };
	}
	const next = new Map(loop.map((id, j) => [id, loop[(j + 1) % loop.length]]));
	const keys = arcs.filter(({ from, to }) => next.get(from) === to).map(({ key }) => key).sort(compare);
	const ways = keys.flatMap((key) => routes.get(key) ?? []);
	const back = ways.find(({ points }) => (points[0]?.y ?? 0) > (points.at(-1)?.y ?? 0)) ?? ways[0];
	if (back) return halfway(back.points);
	return at.get(loop.find((id) => at.has(id)) ?? '') ?? { x: 0, y: 0 };
}

function halfway(points: readonly Point[]): Point {
	const [a, b] = [points[Math.ceil(points.length / 2) - 1], points[Math.floor(points.length / 2)]];
	return a && b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : { x: 0, y: 0 };
}

function memoryOf({ items, chains, of }: Rows, heights: Heights, at: ReadonlyMap<string, Point>): PlacementMemory {
	const first = new Map<number, number>();
	of.forEach(({ band }, i) => first.set(band, Math.min(first.get(band) ?? i, i)));
	const layerOf = (row: number): number => row - (first.get(of[row]?.band ?? 0) ?? 0);
	const boxes: Record<string, { band: number; layer: number; x: number }> = {};
	for (const [unit, item] of items) for (const { box } of unit.members) boxes[box.id] = { band: unit.band, layer: layerOf(item.row), x: at.get(box.id)?.x ?? 0 };
	const bends: Record<string, number[]> = {};
	for (const { link, items: chain } of chains) if (chain.length > 2) bends[link.key] = chain.slice(1, -1).map(({ x }) => x);
	const gaps: Record<string, number> = {};
	of.forEach(({ band }, i) => (gaps[keyOf(band, layerOf(i))] = heights.rows[i]?.gap ?? 0));
	return { boxes, bends, gaps };
}

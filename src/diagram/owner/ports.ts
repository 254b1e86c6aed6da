/** Where lines leave and reach the boxes of the owner's sheet: near the middle, towards where they lead, well apart from each other; as placed where the way would touch a box. */
import type { NodeId } from '../../core/client-links.ts';
import type { Point, Route } from '../placement/placement.ts';
import type { OwnerLink } from '../scene/owner-scene.ts';
import { apart } from './apart.ts';

/** A box as it is drawn, px of the sheet. */
export interface Rect {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Between two lines at the same side of a box, where there is room. */
const STEP = 48;
/** The part of a box's side that lines keep to, and what of it stays free at the least, px. */
const MIDDLE = 0.64;
const CORNER = 28;
/** A leg so short only makes the curve behind it tight. */
const SHORT = 26;

/** One end of a line, which stands upright on the upper or lower side of a box. */
interface End {
	readonly key: string;
	readonly box: NodeId;
	readonly isBelow: boolean;
	readonly x: number;
	/** Whether it is the first point of its route. */
	readonly isFirst: boolean;
}
type Ways = Map<string, readonly Point[]>;

/** The points of each link between boxes, without those that only make a curve tight. */
export function sheetWays(links: readonly OwnerLink[], routes: ReadonlyMap<string, Route>, boxes: ReadonlyMap<NodeId, Rect>): Ways {
	const placed: Ways = new Map(links.flatMap(({ key }) => {
		const route = routes.get(key);
		return route && route.points.length > 1 ? [[key, route.points] as const] : [];
	}));
	const ends = links.flatMap(({ key, from, to }) => {
		const points = placed.get(key);
		return points && routes.get(key)?.shape !== 'loop' ? endsOf(key, from, to, points) : [];
	});
	const ways: Ways = new Map(placed);
	// Lower sides first: what comes down then reaches the box below as straight as it can.
	for (const isBelow of [true, false]) for (const side of sides(ends.filter((end) => end.isBelow === isBelow))) seat(side, ways, boxes, links);
	for (const { key, from, to } of links) {
		const [was, way] = [placed.get(key), ways.get(key)];
		if (!was || !way) continue;
		const others = [...boxes].flatMap(([id, box]) => (id === from || id === to ? [] : [box]));
		ways.set(key, [loosened(way), way, was].find((points) => others.every((box) => !touches(points, box))) ?? was);
	}
	return ways;
}

function endsOf(key: string, from: NodeId, to: NodeId, points: readonly Point[]): End[] {
	const [first, second, last, before] = [points[0], points[1], points.at(-1), points.at(-2)];
	return [
		...(first && second && first.y !== second.y ? [{ key, box: from, isBelow: second.y > first.y, x: first.x, isFirst: true }] : []),
		...(last && before && last.y !== before.y ? [{ key, box: to, isBelow: before.y > last.y, x: last.x, isFirst: false }] : []),
	];
}

/** The ends at one side of one box, from left to right. */
function sides(ends: readonly End[]): End[][] {
	const at = new Map<NodeId, End[]>();
	for (const end of ends) at.set(end.box, [...(at.get(end.box) ?? []), end]);
	return [...at.values()].map((side) => side.sort((a, b) => a.x - b.x));
}

function seat(side: readonly End[], ways: Ways, boxes: ReadonlyMap<NodeId, Rect>, links: readonly OwnerLink[]): void {
	const box = boxes.get(side[0]?.box ?? '');
	if (!box) return;
	const width = box.right - box.left;
	const margin = Math.min(width / 2, Math.max(CORNER, (width * (1 - MIDDLE)) / 2));
	const [low, high] = [box.left + margin, box.right - margin];
	const step = Math.min(STEP, (high - low) / Math.max(1, side.length - 1));
	const xs = apart(side.map((end, i) => ({ want: Math.min(high, Math.max(low, towards(end, ways, boxes, links))), weight: 1, gap: i === 0 ? 0 : step })), low, high);
	side.forEach((end, i) => ways.set(end.key, moved(ways.get(end.key) ?? [], end.isFirst, Math.round(xs[i] ?? end.x) + 0.5)));
}

/** The x that an end had best have: that of the next leg, or where nothing but the other box follows, that of its middle. */
function towards(end: End, ways: Ways, boxes: ReadonlyMap<NodeId, Rect>, links: readonly OwnerLink[]): number {
	const points = ways.get(end.key) ?? [];
	const next = (end.isFirst ? points : [...points].reverse()).find(({ x }) => x !== end.x);
	const lanes = points.filter(({ x }, i) => x !== points[i - 1]?.x).length;
	if (lanes > 2 || !end.isBelow) return next?.x ?? end.x;
	const link = links.find(({ key }) => key === end.key);
	const other = boxes.get((end.box === link?.from ? link.to : link?.from) ?? '');
	return other ? (other.left + other.right) / 2 : end.x;
}

/** A way whose first or last upright leg stands at another x. */
function moved(points: readonly Point[], isFirst: boolean, x: number): Point[] {
	const way = isFirst ? [...points] : [...points].reverse();
	const was = way[0]?.x;
	const legs = way.findIndex((point) => point.x !== was);
	// One straight leg: only this end of it moves.
	const count = legs < 0 ? 1 : legs;
	const result = way.map((point, i) => (i < count ? { x, y: point.y } : point));
	return isFirst ? result : result.reverse();
}

/** Without the short legs at both ends. */
function loosened(points: readonly Point[]): readonly Point[] {
	const isShort = (a: Point | undefined, b: Point | undefined): boolean => a !== undefined && b !== undefined && a.x === b.x && Math.abs(a.y - b.y) < SHORT;
	return points.filter((_, i) => !(points.length > 2 && ((i === 1 && isShort(points[0], points[1])) || (i === points.length - 2 && i > 0 && isShort(points.at(-1), points.at(-2))))));
}

/** What stays free between a line and a box that is not its own. */
const CLEAR = 5;
const STEPS = 16;

/** Whether a way, drawn as routes are, comes too near to a box. */
function touches(points: readonly Point[], box: Rect): boolean {
	return points.slice(1).some((to, i) => {
		const from = points[i] ?? to;
		return Array.from({ length: STEPS + 1 }, (_, k) => onLeg(from, to, k / STEPS)).some(({ x, y }) => x > box.left - CLEAR && x < box.right + CLEAR && y > box.top - CLEAR && y < box.bottom + CLEAR);
	});
}

/** A place on a leg: a curve with upright ends, which is a straight line where the ends are above one another. */
function onLeg(from: Point, to: Point, t: number): Point {
	if (from.y === to.y) return { x: from.x + (to.x - from.x) * t, y: from.y };
	const s = 1 - t;
	const middle = (from.y + to.y) / 2;
	return { x: s * s * (s + 3 * t) * from.x + t * t * (t + 3 * s) * to.x, y: s * s * s * from.y + 3 * s * t * middle + t * t * t * to.y };
}

/** What is counted on a finished drawing, whoever made it: crossings, arcs through boxes, boxes on one another. Curves are sampled. */
import type { LayeredGraph, Placement, Point } from '../../src/diagram/placement/placement.ts';

export interface Drawing {
	readonly at: ReadonlyMap<string, Point>;
	/** Per arc, its curve as a line of many points. */
	readonly lines: ReadonlyMap<string, readonly Point[]>;
}

export interface Counts {
	readonly crossings: number;
	/** Crossings between two primary arcs. */
	readonly primary: number;
	readonly through: number;
	readonly overlaps: number;
	readonly aspect: number;
}

/** A route as it is drawn, by the rule that placement.ts tells. */
export function lineOf(points: readonly Point[], steps = 8): Point[] {
	const line: Point[] = points.slice(0, 1);
	points.forEach((to, i) => {
		const from = points[i - 1];
		if (!from) return;
		if (from.x === to.x || from.y === to.y) return void line.push(to);
		for (let step = 1; step <= steps; step++) {
			const t = step / steps;
			const eased = 3 * t * t - 2 * t * t * t;
			const up = 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t;
			line.push({ x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * up });
		}
	});
	return line;
}

export const drawingOf = (graph: LayeredGraph, placement: Placement): Counts => countsOf(graph, { at: placement.at, lines: new Map([...placement.routes].map(([key, { points }]) => [key, lineOf(points)])) });

interface Segment {
	readonly arc: number;
	readonly a: Point;
	readonly b: Point;
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
}

export function countsOf(graph: LayeredGraph, { at, lines }: Drawing): Counts {
	const segments = graph.arcs.flatMap(({ key }, arc) => (lines.get(key) ?? []).flatMap((b, i, line): Segment[] => {
		const a = line[i - 1];
		return a ? [{ arc, a, b, top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y), left: Math.min(a.x, b.x), right: Math.max(a.x, b.x) }] : [];
	})).sort((p, q) => p.top - q.top);
	const pairs = crossingPairs(graph, segments);
	const primary = pairs.filter(([a, b]) => graph.arcs[a]?.primary && graph.arcs[b]?.primary).length;
	const boxes = graph.boxes.flatMap((box) => {
		const middle = at.get(box.id);
		return middle ? [{ box, left: middle.x - box.width / 2, right: middle.x + box.width / 2, top: middle.y - box.height / 2, bottom: middle.y + box.height / 2 }] : [];
	});
	const span = (from: number[], to: number[]): number => Math.max(...to) - Math.min(...from);
	const aspect = span(boxes.map(({ left }) => left), boxes.map(({ right }) => right)) / span(boxes.map(({ top }) => top), boxes.map(({ bottom }) => bottom));
	const through = new Set<string>();
	for (const segment of segments) {
		const arc = graph.arcs[segment.arc];
		for (const { box, left, right, top, bottom } of boxes) {
			if (segment.right <= left + 1 || segment.left >= right - 1 || segment.bottom <= top + 1 || segment.top >= bottom - 1) continue;
			if (arc && arc.from !== box.id && arc.to !== box.id && cuts(segment, left + 1, right - 1, top + 1, bottom - 1)) through.add(`${arc.key} ${box.id}`);
		}
	}
	let overlaps = 0;
	boxes.forEach((a, i) => {
		for (const b of boxes.slice(i + 1)) if (a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5) overlaps++;
	});
	return { crossings: pairs.length, primary, through: through.size, overlaps, aspect };
}

const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);

/** Every crossing of two arcs that share no end, as the two arcs. */
function crossingPairs({ arcs }: LayeredGraph, segments: readonly Segment[]): [number, number][] {
	const pairs: [number, number][] = [];
	let open: Segment[] = [];
	for (const segment of segments) {
		open = open.filter(({ bottom }) => bottom > segment.top);
		const own = arcs[segment.arc];
		for (const other of open) {
			if (other.right <= segment.left || other.left >= segment.right || other.arc === segment.arc) continue;
			const theirs = arcs[other.arc];
			if (!own || !theirs || own.from === theirs.from || own.from === theirs.to || own.to === theirs.from || own.to === theirs.to) continue;
			const apart = side(segment.a, segment.b, other.a) > 0 !== side(segment.a, segment.b, other.b) > 0;
			if (apart && side(other.a, other.b, segment.a) > 0 !== side(other.a, other.b, segment.b) > 0) pairs.push([segment.arc, other.arc]);
		}
		open.push(segment);
	}
	return pairs;
}

/** Whether a segment meets a rectangle (Liang and Barsky). */
function cuts({ a, b }: Segment, left: number, right: number, top: number, bottom: number): boolean {
	let [from, to] = [0, 1];
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	for (const [p, q] of [[-dx, a.x - left], [dx, right - a.x], [-dy, a.y - top], [dy, bottom - a.y]] as const) {
		if (p === 0) {
			if (q < 0) return false;
		} else if (p < 0) from = Math.max(from, q / p);
		else to = Math.min(to, q / p);
	}
	return to - from > 1e-6;
}

/** Small loops as rings that one sees to turn: two columns, clockwise, an odd last box in the middle below. */
import { halfOf } from './unit.ts';
import type { Member, Unit } from './unit.ts';
import type { Arc, Box, LayeredGraph, Point } from './placement.ts';

/** More boxes than this do not make a ring that one takes in at a glance. */
const LARGEST = 6;
/** Between the two columns, between the rows at the least (the mark stands there), beside the ring for what runs round it. */
const COLUMN_GAP = 44;
const ROW_GAP = 26;
const LANE = 14;

/** The loops to be set as rings, by their place among the loops: all boxes known, in one band, and in no ring before. */
export function ringLoops(graph: LayeredGraph, boxes: ReadonlyMap<string, Box>): Map<number, Box[]> {
	const taken = new Set<string>();
	const rings = new Map<number, Box[]>();
	graph.loops.forEach((loop, i) => {
		const ring = [...new Set(loop)].flatMap((id) => boxes.get(id) ?? []);
		if (ring.length < 2 || ring.length > LARGEST || ring.length < loop.length) return;
		if (ring.some(({ id, band }) => taken.has(id) || band !== ring[0]?.band)) return;
		for (const { id } of ring) taken.add(id);
		rings.set(i, ring);
	});
	return rings;
}

/** How many arcs from outside reach a box from a higher band and from a lower one; those of its own band count for both. */
type Outside = ReadonlyMap<string, { readonly above: number; readonly below: number }>;

function outsideOf(ring: readonly Box[], boxes: ReadonlyMap<string, Box>, arcs: readonly Arc[]): Outside {
	const counts = new Map(ring.map(({ id }) => [id, { above: 0, below: 0 }]));
	for (const { from, to } of arcs) {
		const [tail, head] = [counts.get(from), counts.get(to)];
		const count = tail ?? head;
		const other = boxes.get(tail ? to : from);
		if (!count || !other || (tail && head)) continue;
		const band = ring[0]?.band ?? 0;
		if (other.band <= band) count.above++;
		if (other.band >= band) count.below++;
	}
	return counts;
}

/** The boxes row by row, at most two to a row, so that going down on the right and up on the left follows the loop. */
function rowsOf(ring: readonly Box[]): Box[][] {
	if (ring.length === 2) return ring.map((box) => [box]);
	const right = ring.slice(1, 1 + Math.floor(ring.length / 2));
	const left = [...ring.slice(0, 1), ...ring.slice(1 + right.length).reverse()];
	return left.map((box, i) => {
		const other = right[i];
		return other ? [box, other] : [box];
	});
}

/** Turned so that most arcs from above reach the top row and most arcs to below leave from the last one. */
function turned(ring: readonly Box[], outside: Outside): Box[] {
	let best = [...ring];
	let most = -1;
	ring.forEach((_, i) => {
		const turn = [...ring.slice(i), ...ring.slice(0, i)];
		const rows = rowsOf(turn);
		const top = rows[0] ?? [];
		const score = top.reduce((sum, { id }) => sum + (outside.get(id)?.above ?? 0), 0) + (rows.at(-1) ?? []).reduce((sum, { id }) => sum + (outside.get(id)?.below ?? 0), 0);
		if (score > most || (score === most && (turn[0]?.id ?? '') < (best[0]?.id ?? ''))) [best, most] = [turn, score];
	});
	return best;
}

/** The ring of a loop as one unit. Boxes that arcs cannot reach straight get a lane at the ring's side. */
export function ringOf(loop: number, boxesOfLoop: readonly Box[], boxes: ReadonlyMap<string, Box>, arcs: readonly Arc[]): Unit {
	const outside = outsideOf(boxesOfLoop, boxes, arcs);
	const rows = rowsOf(turned(boxesOfLoop, outside));
	const column = Math.max(...boxesOfLoop.map(halfOf));
	const middles = middlesOf(rows);
	let lanes = 0;
	const side = column + (rows.some((row) => row.length > 1) ? column + COLUMN_GAP / 2 : LANE + 8);
	const members = rows.flatMap((row, y) => row.map((box, x): Member => {
		const dx = row.length < 2 ? 0 : (x === 0 ? -1 : 1) * (COLUMN_GAP / 2 + halfOf(box));
		const [above, below] = [y > 0 && (outside.get(box.id)?.above ?? 0) > 0, y < rows.length - 1 && (outside.get(box.id)?.below ?? 0) > 0];
		const lane = above || below ? (x === 0 ? -1 : 1) * (side + LANE * ++lanes) : 0;
		return { box, dx, dy: middles[y] ?? 0, topX: above ? lane : dx, bottomX: below ? lane : dx };
	}));
	const last = rows.at(-1) ?? [];
	return {
		id: members[0]?.box.id ?? '', band: boxesOfLoop[0]?.band ?? 0, members, loop,
		half: side + (lanes > 0 ? LANE * (lanes + 1) : 0),
		ascent: Math.max(...(rows[0] ?? []).map((box) => box.above + box.height / 2)),
		descent: (middles.at(-1) ?? 0) + Math.max(...last.map((box) => box.height / 2 + box.below)),
	};
}

/** How far the middle of each row lies below the first one's. */
function middlesOf(rows: readonly (readonly Box[])[]): number[] {
	let y = 0;
	return rows.map((row, i) => {
		const over = rows[i - 1];
		if (over) {
			const lower = (box: Box): number => box.height / 2;
			const room = Math.max(...over.map((box) => box.below)) + Math.max(...row.map((box) => box.above));
			y += Math.max(...over.map(lower)) + Math.max(ROW_GAP, room + 12) + Math.max(...row.map(lower));
		}
		return y;
	});
}

/** The middle of the round, where its mark stands, from the unit's own middle. */
export function ringMark(unit: Unit): Point {
	const top = unit.members[0];
	const under = unit.members.find(({ dy }) => dy > 0);
	if (!top || !under) return { x: 0, y: 0 };
	return { x: 0, y: (Math.max(...unit.members.filter(({ dy }) => dy === 0).map(({ box }) => box.height / 2)) + under.dy - under.box.height / 2) / 2 };
}

/** The way of an arc between two boxes of a ring, from the unit's own middle. */
export function ringRoute(unit: Unit, tail: Member, head: Member): Point[] {
	if (tail.dy === head.dy) {
		const to = Math.sign(head.dx - tail.dx);
		return [{ x: tail.dx + (to * tail.box.width) / 2, y: tail.dy }, { x: head.dx - (to * head.box.width) / 2, y: head.dy }];
	}
	const down = head.dy > tail.dy;
	const [upper, lower] = down ? [tail, head] : [head, tail];
	const between = unit.members.some(({ dy }) => dy > upper.dy && dy < lower.dy);
	const points = upper.dx === 0 && lower.dx === 0 ? roundTwo(unit, upper, lower, down ? 1 : -1) : between ? inside(upper, lower) : downTheSide(upper, lower);
	return down ? points : points.reverse();
}

/** Down the middle, past a row between. */
function inside(upper: Member, lower: Member): Point[] {
	const inner = ({ box, dx }: Member): number => dx - (Math.sign(dx) * box.width) / 2;
	const end = lower.dx === 0 ? [{ x: 0, y: lower.dy - lower.box.height / 2 }] : [{ x: 0, y: lower.dy - 8 }, { x: inner(lower), y: lower.dy - 8 }];
	return [{ x: inner(upper), y: upper.dy + 8 }, { x: 0, y: upper.dy + 8 }, ...end];
}

/** Between two boxes one above the other: out at one side, and in again at the same side. */
function roundTwo(unit: Unit, upper: Member, lower: Member, to: number): Point[] {
	const x = to * (Math.max(...unit.members.map(({ box }) => halfOf(box))) + LANE);
	return [{ x: (to * upper.box.width) / 2, y: upper.dy }, { x, y: upper.dy }, { x, y: lower.dy }, { x: (to * lower.box.width) / 2, y: lower.dy }];
}

/** From the bottom of the upper box into the side of the lower one where that does not reach so far out, else to its top. */
function downTheSide(upper: Member, lower: Member): Point[] {
	const [start, end] = [upper.dy + upper.box.height / 2, lower.dy - lower.box.height / 2];
	const out = Math.sign(upper.dx);
	if (lower.dx !== 0 && Math.sign(lower.dx) !== out) return [{ x: upper.dx, y: start }, { x: lower.dx, y: end }];
	const corner = Math.min(12, upper.box.width / 4);
	const [near, middle, far] = [Math.abs(upper.dx) - upper.box.width / 2 + corner, Math.abs(upper.dx), Math.abs(upper.dx) + upper.box.width / 2 - corner];
	const edge = Math.abs(lower.dx) + lower.box.width / 2;
	if (edge + 20 <= far) {
		const x = out * Math.max(edge + 20, middle);
		return [{ x, y: start }, { x, y: lower.dy }, { x: lower.dx + (out * lower.box.width) / 2, y: lower.dy }];
	}
	const from = Math.max(near, Math.min(middle, edge - corner));
	return [{ x: out * from, y: start }, { x: out * Math.min(from, edge - Math.min(12, lower.box.width / 4)), y: end }];
}

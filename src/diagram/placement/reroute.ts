/** Rerouting: each arc that passes rows takes the way past their items with the fewest crossings, all others left where they are. */
import type { Item } from './rows.ts';

/** Among ways that cross alike the straightest is taken. */
const BEND_COST = 0.01;

/** An arc's items from its upper end by its bends to its lower end. */
export type Way = readonly Item[];

/** The ways of all bends given, which may be part of a row each. */
export function waysOf(bends: Iterable<Item>): Way[] {
	const ways: Way[] = [];
	for (const bend of bends) {
		const start = bend.up[0]?.upper;
		if (!start?.unit) continue;
		const way = [start, bend];
		for (let next = bend.down[0]?.lower; next; next = next.unit ? undefined : next.down[0]?.lower) way.push(next);
		ways.push(way);
	}
	return ways;
}

/** Finds the best way for one arc after the other, by the cheapest path through the gaps between the items of each row. Whether any changed. */
export function reroute(rows: Item[][], ways: readonly Way[]): boolean {
	let changed = false;
	for (const way of ways) {
		const crossings = crossingsOf(rows, way);
		if (crossings > 0 && rerouteOne(rows, way, crossings)) changed = true;
	}
	return changed;
}

/** The other arcs in one gap between rows, by the index their lower end has among the other items of its row: the indexes of their upper ends. */
interface Others {
	readonly byLower: readonly (readonly number[])[];
	readonly uppers: readonly number[];
}

function crossingsOf(rows: Item[][], way: Way): number {
	let count = 0;
	for (let g = 0; g + 1 < way.length; g++) {
		const [upper, lower] = [way[g] as Item, way[g + 1] as Item];
		for (const { down } of rows[upper.row] as Item[]) {
			for (const strand of down) if ((strand.upper.place - upper.place) * (strand.lower.place - lower.place) < 0) count++;
		}
	}
	return count;
}

/** Index among the items of a row without the bend that is moved. */
const without = (place: number, moved: Item): number => (moved.unit || place < moved.place ? place : place - 1);

function othersBetween(rows: Item[][], upper: Item, lower: Item): Others {
	const byLower: number[][] = (rows[lower.row] as Item[]).map(() => []);
	const uppers: number[] = [];
	for (const { down } of rows[upper.row] as Item[]) {
		for (const strand of down) {
			if (strand.upper === upper || strand.lower === lower) continue;
			const place = without(strand.upper.place, upper);
			(byLower[without(strand.lower.place, lower)] as number[]).push(place);
			uppers.push(place);
		}
	}
	return { byLower, uppers };
}

function rerouteOne(rows: Item[][], way: Way, crossings: number): boolean {
	let reached: Reached = { slots: [(way[0] as Item).place], costs: [0], from: [0] };
	const steps = [reached];
	for (let g = 0; g + 1 < way.length; g++) {
		const [upper, lower] = [way[g] as Item, way[g + 1] as Item];
		reached = cheapest(reached, othersBetween(rows, upper, lower), (rows[upper.row] as Item[]).length, (rows[lower.row] as Item[]).length, lower.unit ? lower.place : null, crossings + 0.9);
		steps.push(reached);
	}
	let [index, changed] = [0, false];
	for (let g = way.length - 1; g > 0; g--) {
		const { slots, from } = steps[g] as Reached;
		const [bend, slot] = [way[g] as Item, slots[index]];
		index = from[index] ?? 0;
		if (slot === undefined) return changed;
		if (bend.unit || slot === bend.place) continue;
		move(rows[bend.row] as Item[], bend, slot);
		changed = true;
	}
	return changed;
}

/** The places in a row that an arc may have come to, what each has cost, and which of the row above it was reached from. */
interface Reached {
	readonly slots: readonly number[];
	readonly costs: readonly number[];
	readonly from: readonly number[];
}

/** One row further: to each gap of the row below, or to its one place `only`; what costs more than `most` is not followed. */
function cheapest({ slots, costs }: Reached, { byLower, uppers }: Others, length: number, lowerLength: number, only: number | null, most: number): Reached {
	const best = new Array<number>(lowerLength).fill(Infinity);
	const origin = new Array<number>(lowerLength).fill(0);
	slots.forEach((slot, i) => {
		let crossed = costs[i] as number;
		for (const upper of uppers) if (upper < slot) crossed++;
		for (let lower = 0; lower < lowerLength; lower++) {
			if (only === null || lower === only) {
				const cost = crossed + BEND_COST * Math.abs(slot / length - lower / lowerLength);
				if (cost < (best[lower] as number)) [best[lower], origin[lower]] = [cost, i];
				if (lower === only) break;
			}
			for (const upper of byLower[lower] as number[]) crossed += upper < slot ? -1 : 1;
		}
	});
	const open = best.flatMap((cost, lower) => (cost <= most ? [lower] : []));
	return { slots: open, costs: open.map((lower) => best[lower] as number), from: open.map((lower) => origin[lower] as number) };
}

function move(row: Item[], item: Item, place: number): void {
	const from = item.place;
	row.splice(from, 1);
	row.splice(place, 0, item);
	for (let i = Math.min(from, place); i <= Math.max(from, place); i++) (row[i] as Item).place = i;
}

/** Rerouting: an arc that passes rows takes the way past their items with the fewest crossings, all others left where they are. */
import type { Net } from './net.ts';
import type { Item } from './rows.ts';

/** Among ways that cross alike the straightest is taken. */
const BEND_COST = 0.01;

/** An arc's items from its upper end by its bends to its lower end, as numbers of a net. */
export type Way = readonly number[];

/** The ways of all bends given, which may be part of a row each. */
export function waysOf(net: Net, bends: Iterable<Item>): Way[] {
	const ways: Way[] = [];
	for (const bend of bends) {
		const start = bend.up[0]?.upper;
		if (!start?.unit) continue;
		const way = [start, bend];
		for (let next = bend.down[0]?.lower; next; next = next.unit ? undefined : next.down[0]?.lower) way.push(next);
		ways.push(way.map((item) => net.numberOf(item)));
	}
	return ways;
}

/** Takes the best way for an arc that no bend of it is more than `reach` away from: the cheapest path through the gaps between the items of each row. Whether that saved a crossing. */
export function reroute(net: Net, way: Way, reach = Infinity): boolean {
	const crossings = crossingsOf(net, way);
	if (crossings === 0) return false;
	const steps: Reached[] = [{ slots: [slotOf(net, way[0] as number)], costs: [0], from: [0] }];
	for (let g = 0; g + 1 < way.length; g++) steps.push(cheapest(net, way, g, steps[g] as Reached, crossings + 0.9, reach));
	const before = net.cost;
	const was = way.map((item) => net.place[item] as number);
	follow(net, way, steps);
	if (net.cost < before) way.slice(1, -1).forEach((bend, i) => net.stir(bend, was[i + 1] as number));
	// Ends beside the middle of a ring are not reckoned with here: a way that turns out worse is taken back.
	if (net.cost > before) for (let g = 1; g < way.length - 1; g++) net.move(way[g] as number, was[g] as number);
	return net.cost < before;
}

const startOf = (net: Net, item: number): number => net.starts[net.row[item] as number] as number;
const endOf = (net: Net, item: number): number => net.starts[(net.row[item] as number) + 1] as number;
const slotOf = (net: Net, item: number): number => (net.place[item] as number) - startOf(net, item);

function crossingsOf(net: Net, way: Way): number {
	const { line, strands, ends, place } = net;
	let count = 0;
	for (let g = 0; g + 1 < way.length; g++) {
		const [upper, lower] = [way[g] as number, way[g + 1] as number];
		const [from, to] = [place[upper] as number, place[lower] as number];
		for (let at = startOf(net, lower); at < endOf(net, lower); at++) {
			const item = line[at] as number;
			for (let s = strands[2 * item] as number; s < (strands[2 * item + 1] as number); s++) if (((place[ends[s] as number] as number) - from) * (at - to) < 0) count++;
		}
	}
	return count;
}

/** The places in a row that an arc may have come to, what each has cost, and which of the row above it was reached from. Slots count the other items of the row only. */
interface Reached {
	readonly slots: readonly number[];
	readonly costs: readonly number[];
	readonly from: readonly number[];
}

/** One row further, from way[g]: to each gap of the row below, or to its one place at the end; what costs more than `most` is not followed. */
function cheapest(net: Net, way: Way, g: number, { slots, costs }: Reached, most: number, reach: number): Reached {
	const [upper, lower] = [way[g] as number, way[g + 1] as number];
	const ends = { upper, lower, upperBends: g > 0, lowerBends: g + 2 < way.length };
	const [upperLength, lowerLength] = [endOf(net, upper) - startOf(net, upper), endOf(net, lower) - startOf(net, lower)];
	const stands = slotOf(net, lower);
	const [first, last] = ends.lowerBends ? [Math.max(0, stands - reach), Math.min(lowerLength - 1, stands + reach)] : [stands, stands];
	const best = new Float64Array(lowerLength).fill(Infinity);
	const origin = new Int32Array(lowerLength);
	const change = changesFromLeft(net, ends);
	const rest = { at: startOf(net, upper), slot: 0 };
	slots.forEach((slot, i) => {
		passUppers(net, ends, change, rest, slot);
		let cost = costs[i] as number;
		const straight = slot / upperLength;
		for (let to = 0; to <= last; to++) {
			cost += change[to] as number;
			if (cost > most || to < first) continue;
			const bent = cost + BEND_COST * Math.abs(straight - to / lowerLength);
			if (bent >= (best[to] as number)) continue;
			best[to] = bent;
			origin[to] = i;
		}
	});
	const open: number[] = [];
	for (let to = first; to <= last; to++) if ((best[to] as number) <= most) open.push(to);
	return { slots: open, costs: open.map((to) => best[to] as number), from: open.map((to) => origin[to] as number) };
}

/** The part of a way between two rows; an end that bends is not among the items of its row when these are counted. */
interface Part {
	readonly upper: number;
	readonly lower: number;
	readonly upperBends: boolean;
	readonly lowerBends: boolean;
}

/** From the left end of the upper row: by how many crossings each slot of the lower row differs from the one before it. */
function changesFromLeft({ starts, row, line, strands, ends }: Net, { upper, lower, lowerBends }: Part): Int32Array {
	const [start, end] = [starts[row[lower] as number] as number, starts[(row[lower] as number) + 1] as number];
	const change = new Int32Array(end - start + 1);
	for (let at = start, slot = 0; at < end; at++) {
		const item = line[at] as number;
		if (item === lower && lowerBends) continue;
		slot++;
		if (item !== lower) for (let s = strands[2 * item] as number; s < (strands[2 * item + 1] as number); s++) if (ends[s] !== upper) change[slot] = (change[slot] as number) + 1;
	}
	return change;
}

/** Moves the upper end on to a slot: strands it passes are crossed from their other side. */
function passUppers({ starts, row, line, place, strands, ends }: Net, { upper, lower, upperBends, lowerBends }: Part, change: Int32Array, rest: { at: number; slot: number }, slot: number): void {
	const [start, own] = [starts[row[lower] as number] as number, place[lower] as number];
	for (; rest.slot < slot; rest.at++) {
		const item = line[rest.at] as number;
		if (item === upper && upperBends) continue;
		rest.slot++;
		if (item === upper) continue;
		for (let s = strands[2 * item + 1] as number; s < (strands[2 * item + 2] as number); s++) {
			const end = place[ends[s] as number] as number;
			if (end === own) continue;
			const passed = end - start + (lowerBends && end > own ? 0 : 1);
			change[0] = (change[0] as number) + 1;
			change[passed] = (change[passed] as number) - 2;
		}
	}
}

/** Moves the bends of a way to the cheapest path, from its lower end up. */
function follow(net: Net, way: Way, steps: readonly Reached[]): void {
	let index = 0;
	for (let g = way.length - 1; g > 0; g--) {
		const { slots, from } = steps[g] as Reached;
		const slot = slots[index];
		if (slot === undefined) return;
		if (g < way.length - 1) net.move(way[g] as number, startOf(net, way[g] as number) + slot);
		index = from[index] ?? 0;
	}
}

/** The order within the rows: few crossings, first of all among primary arcs. From the forest of these on: rerouting, sifting, exchange of subtrees, a few seeded fresh starts. */
import { costOf, gainOfSwap, lowerEnd, upperEnd } from './crossings.ts';
import { exchange, kick } from './exchange.ts';
import { attract, forestOf, orderByForest } from './forest.ts';
import type { Forest } from './forest.ts';
import { reroute, waysOf } from './reroute.ts';
import { setPlaces } from './rows.ts';
import type { Item, Strand } from './rows.ts';

type Order = Item[][];

/** From so many items on less is tried, and from so many less still. */
const SOME = 700;
const MANY = 5_000;

/** Primary strands pull this much harder at the barycentre than others. */
const PRIMARY_PULL = 6;

/** Orders the rows of one component in place; roughly where only the neighbourhood of things is asked for. */
export function orderRows(rows: Order, effort: 'rough' | 'full'): void {
	const forest = forestOf(rows);
	const ends = secondaryEnds(rows, forest.trees);
	let best = copyOf(rows);
	let least = Infinity;
	const keep = (): void => {
		const cost = costOf(rows);
		if (cost < least) [best, least] = [copyOf(rows), cost];
	};
	const size = rows.reduce((sum, row) => sum + row.length, 0);
	for (let round = 0; round < (effort === 'full' && size < MANY ? 15 : 4); round++) {
		attract(forest, ends);
		if (round % 3 > 0) continue;
		orderByForest(rows, forest);
		keep();
	}
	restore(rows, best);
	if (effort === 'rough') return;
	const random = seeded(size);
	const starts = size < 100 ? 16 : size < 400 ? 9 : 1;
	for (let start = 0; start < starts && least > 0; start++) {
		if (start > 0) {
			restore(rows, best);
			kick(rows, forest.roots, 3, random);
		}
		polish(rows, forest, size, start > 0 ? 1 : size < 400 ? 3 : 2);
		keep();
	}
	restore(rows, best);
	faceForward(rows, least);
}

/** A drawing and its mirror image cross alike, but for rings, which always turn clockwise: of the two, the one that shows more of each row in the order of the names. */
function faceForward(rows: Order, cost: number): void {
	let forward = 0;
	for (const row of rows) {
		const units = row.filter(({ unit }) => unit);
		units.slice(1).forEach(({ key }, i) => (forward += key > (units[i]?.key ?? '') ? 1 : -1));
	}
	if (forward >= 0) return;
	const before = copyOf(rows);
	restore(rows, rows.map((row) => [...row].reverse()));
	if (rows.some((row) => row.some(({ unit }) => unit && unit.loop !== null)) && costOf(rows) > cost) restore(rows, before);
}

/** Long arcs first, then single items, then whole subtrees, as long as that helps. */
function polish(rows: Order, forest: Forest, size: number, rounds: number): void {
	const loose = new Set(rows.flat().filter((item) => !forest.trees.has(item)));
	const ways = waysOf(loose);
	for (let round = rounds; round > 0; round--) {
		if (size > SOME * 4) sweepBends(rows, loose);
		else reroute(rows, ways);
		sift(rows);
		if (size > SOME || !exchange(rows, forest.roots)) break;
	}
}

/** Per item of the forest, the far ends of its other arcs. */
function secondaryEnds(rows: Order, trees: Forest['trees']): Map<Item, Item[]> {
	const ends = new Map<Item, Item[]>();
	const add = (item: Item, end: Item): void => void ends.set(item, [...(ends.get(item) ?? []), end]);
	for (const row of rows) {
		for (const item of row) {
			if (!trees.has(item)) continue;
			for (const strand of item.down) {
				let end = strand.lower;
				while (!trees.has(end) && end.down[0]) end = end.down[0].lower;
				if (strand.primary && end === strand.lower && trees.get(item)?.children.some((child) => child.item === end)) continue;
				add(item, end);
				add(end, item);
			}
		}
	}
	return ends;
}

const copyOf = (rows: Order): Order => rows.map((row) => [...row]);

function restore(rows: Order, order: Order): void {
	order.forEach((row, i) => rows[i]?.splice(0, row.length, ...row));
	setPlaces(rows);
}

/** Linear congruence: the same numbers from 0 to 1 every time. */
function seeded(seed: number): () => number {
	let state = (seed * 2_654_435_761 + 12_345) >>> 0;
	return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
}

/** Where there are too many to reroute: every bend to the mean place of what it joins, twice down and up. */
function sweepBends(rows: Order, loose: ReadonlySet<Item>): void {
	for (let i = 0; i < 2; i++) {
		for (const row of rows) sweep(row, 'up', loose);
		for (const row of [...rows].reverse()) sweep(row, 'down', loose);
	}
}

/** Sorts some items of a row by the mean place of what each hangs on, above or below, into the places nearest to it; the others keep their order. */
function sweep(row: Item[], side: 'up' | 'down', loose: ReadonlySet<Item>): void {
	const end = side === 'up' ? upperEnd : lowerEnd;
	const means = new Map(row.flatMap((item) => (item[side].length > 0 ? [[item, meanEnd(item[side], end)] as const] : [])));
	const firm = row.filter((item) => !loose.has(item));
	const moving = row.filter((item) => loose.has(item)).sort((a, b) => (means.get(a) ?? a.place) - (means.get(b) ?? b.place));
	row.length = 0;
	for (const item of moving) {
		const mean = means.get(item) ?? item.place;
		for (let next = firm[0]; next && (means.get(next) ?? next.place) <= mean; next = firm[0]) row.push(firm.shift() as Item);
		row.push(item);
	}
	row.push(...firm);
	row.forEach((item, place) => (item.place = place));
}

function meanEnd(strands: readonly Strand[], end: (strand: Strand) => number): number {
	let [sum, weights] = [0, 0];
	for (const strand of strands) {
		const weight = strand.primary ? PRIMARY_PULL : 1;
		sum += weight * end(strand);
		weights += weight;
	}
	return sum / weights;
}

/** Moves each item to the best place of its row, those with most arcs first, until a pass wins nothing. */
function sift(rows: Order): void {
	const items = rows.flat().filter(({ up, down }) => up.length + down.length > 0).sort((a, b) => b.up.length + b.down.length - a.up.length - a.down.length);
	const passes = items.length < 1_500 ? 3 : 1;
	for (let pass = 0, better = true; better && pass < passes; pass++) {
		better = false;
		for (const item of items) if (siftItem(rows[item.row] ?? [], item, items.length < 3_000 ? 400 : 40)) better = true;
	}
}

/** Moves an item to the best of the places at most `reach` away; whether that was another one. */
export function siftItem(row: Item[], item: Item, reach: number): boolean {
	let [best, place] = [0, item.place];
	for (const step of [-1, 1]) {
		let gain = 0;
		for (let i = item.place + step, left = reach; left > 0; i += step, left--) {
			const other = row[i];
			if (!other) break;
			gain += step < 0 ? gainOfSwap(other, item) : gainOfSwap(item, other);
			if (gain > best) [best, place] = [gain, i];
		}
	}
	if (place === item.place) return false;
	const from = item.place;
	row.splice(from, 1);
	row.splice(place, 0, item);
	for (let i = Math.min(from, place); i <= Math.max(from, place); i++) {
		const moved = row[i];
		if (moved) moved.place = i;
	}
	return true;
}

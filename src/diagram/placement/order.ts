/** The order within the rows: few crossings, first of all among primary arcs. Barycentre sweeps, transposition, sifting, a few seeded fresh starts. */
import { costOf, gainOfSwap, lowerEnd, upperEnd } from './crossings.ts';
import { setPlaces } from './rows.ts';
import type { Item, Strand } from './rows.ts';

type Order = Item[][];

/** Primary strands pull this much harder at the barycentre than others. */
const PRIMARY_PULL = 6;

/** Orders the rows of one component in place; roughly where only the neighbourhood of things is asked for. */
export function orderRows(rows: Order, effort: 'rough' | 'full'): void {
	startOrder(rows);
	if (effort === 'rough') return void improve(rows, 4);
	const size = rows.reduce((sum, row) => sum + row.length, 0);
	const starts = size < 150 ? 12 : size < 600 ? 6 : size < 1_500 ? 2 : 1;
	const random = seeded(size);
	let best = copyOf(rows);
	let least = Infinity;
	for (let start = 0; start < starts && least > 0; start++) {
		if (start > 0) shake(rows, best, random);
		improve(rows, size < 1_500 ? 8 : 5);
		const cost = costOf(rows);
		if (cost < least) [best, least] = [copyOf(rows), cost];
	}
	restore(rows, best);
}

const copyOf = (rows: Order): Order => rows.map((row) => [...row]);

function restore(rows: Order, order: Order): void {
	order.forEach((row, i) => rows[i]?.splice(0, row.length, ...row));
	setPlaces(rows);
}

/** Rows in the order of a walk along the arcs, primary ones first: a forest comes out without crossings. */
function startOrder(rows: Order): void {
	const seen = new Set<Item>();
	const order: Order = rows.map(() => []);
	const walk = (start: Item): void => {
		const path = [start];
		for (let item = path.pop(); item; item = path.pop()) {
			if (seen.has(item)) continue;
			seen.add(item);
			order[item.row]?.push(item);
			const next = [...item.down.map(({ lower, primary }) => ({ item: lower, primary })), ...item.up.map(({ upper, primary }) => ({ item: upper, primary }))];
			path.push(...next.filter(({ primary }) => !primary).map((end) => end.item).reverse(), ...next.filter(({ primary }) => primary).map((end) => end.item).reverse());
		}
	};
	for (const row of rows) for (const item of row) if (!seen.has(item)) walk(item);
	restore(rows, order);
}

/** Linear congruence: the same numbers from 0 to 1 every time. */
function seeded(seed: number): () => number {
	let state = (seed * 2_654_435_761 + 12_345) >>> 0;
	return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
}

/** From the best order so far, with a few pairs exchanged in each row. */
function shake(rows: Order, best: Order, random: () => number): void {
	restore(rows, best);
	for (const row of rows) {
		for (let i = Math.floor(row.length / 6); i >= 0; i--) {
			const [a, b] = [Math.floor(random() * row.length), Math.floor(random() * row.length)];
			const [first, second] = [row[a], row[b]];
			if (first && second) [row[a], row[b]] = [second, first];
		}
	}
	setPlaces(rows);
}

function improve(rows: Order, rounds: number): void {
	let best = copyOf(rows);
	let least = costOf(rows);
	for (let round = 0, failed = 0; round < rounds && failed < 3 && least > 0; round++) {
		for (const row of rows) sweep(row, 'up');
		for (const row of [...rows].reverse()) sweep(row, 'down');
		transpose(rows);
		const cost = costOf(rows);
		failed = cost < least ? 0 : failed + 1;
		if (cost < least) [best, least] = [copyOf(rows), cost];
	}
	restore(rows, best);
	sift(rows);
}

/** Sorts a row by the mean place of what each item hangs on, above or below; items without such stay where they are. */
function sweep(row: Item[], side: 'up' | 'down'): void {
	const end = side === 'up' ? upperEnd : lowerEnd;
	const placed = row.flatMap((item) => (item[side].length > 0 ? [{ item, mean: meanEnd(item[side], end) + item.place * 1e-6 }] : []));
	const slots = placed.map(({ item }) => item.place);
	placed.sort((a, b) => a.mean - b.mean);
	placed.forEach(({ item }, i) => (row[slots[i] ?? 0] = item));
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

/** Exchanges neighbours as long as that helps. */
function transpose(rows: Order): void {
	for (let round = 0, better = true; better && round < 8; round++) {
		better = false;
		for (const row of rows) {
			for (let i = 1; i < row.length; i++) {
				const [left, right] = [row[i - 1], row[i]];
				if (!left || !right || gainOfSwap(left, right) <= 0) continue;
				[row[i - 1], row[i]] = [right, left];
				[right.place, left.place] = [i - 1, i];
				better = true;
			}
		}
	}
}

/** Moves each item to the best place of its row, those with most arcs first, until a pass wins nothing. */
function sift(rows: Order): void {
	const items = rows.flat().filter(({ up, down }) => up.length + down.length > 0).sort((a, b) => b.up.length + b.down.length - a.up.length - a.down.length);
	const passes = items.length < 1_500 ? 3 : 1;
	for (let pass = 0, better = true; better && pass < passes; pass++) {
		better = false;
		for (const item of items) if (siftItem(rows[item.row] ?? [], item, 400)) better = true;
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

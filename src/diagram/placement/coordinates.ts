/** Where items stand along their row: near what they hang on and what hangs on them, in order and apart, by isotonic regression row by row. */
import { isotonic } from './isotonic.ts';
import type { Item, Strand } from './rows.ts';

/** An arc that passes a row keeps this far from the boxes and arcs beside it. */
const BEND_GAP = 12;
/** In rounds, fewer where there are many items. */
const ROUNDS = 12;
const MANY = 5_000;
/** The last rounds look up and down at once. */
const SETTLING = 5;

/** How far the middles of two neighbours of a row must be apart. */
export function distance(left: Item, right: Item, columnGap: number): number {
	return left.half + right.half + (left.unit && right.unit ? columnGap : BEND_GAP);
}

/** Straight long arcs matter most, then that they arrive straight, so that they turn only once; then primary arcs. */
function weightOf({ upper, lower, primary }: Strand): number {
	if (!lower.unit) return upper.unit ? 1 : 8;
	return !upper.unit ? 4 : primary ? 2 : 1;
}

/** Gives every item of the rows its x, a whole number; the drawing lies around 0. */
export function spread(rows: readonly (readonly Item[])[], columnGap: number): void {
	const wishes = rows.map((row) => row.map((item, i): Wish => ({ item, want: 0, weight: 0, gap: i === 0 ? 0 : distance(row[i - 1] as Item, item, columnGap) })));
	const back = [...wishes].reverse();
	for (const row of wishes) centre(row);
	const rounds = rows.reduce((sum, row) => sum + row.length, 0) > MANY ? SETTLING + 2 : ROUNDS;
	for (let round = 0; round < rounds; round++) {
		const both = round >= rounds - SETTLING;
		for (const row of wishes) settle(row, true, both);
		for (const row of back) settle(row, both, true);
	}
	for (const row of rows) for (const item of row) item.x = Math.round(item.x);
}

/** What an item wants, and how far from the one before it in its row it must be. */
export interface Wish {
	readonly item: Item;
	readonly gap: number;
	want: number;
	weight: number;
}

/** Side by side, the middle of the row at 0. */
function centre(row: readonly Wish[]): void {
	let x = 0;
	for (const { item, gap } of row) item.x = x += gap;
	for (const { item } of row) item.x -= x / 2;
}

function settle(row: readonly Wish[], above: boolean, below: boolean): void {
	for (const wish of row) wishFor(wish, above, below);
	isotonic(row).forEach((x, i) => ((row[i] as Wish).item.x = x));
}

/** Where an item's strands draw it, and how hard; what none draws stays. */
export function wishFor(wish: Wish, above: boolean, below: boolean): void {
	const { item } = wish;
	let [sum, weight] = [0, 0];
	if (above) {
		for (const strand of item.up) {
			const pull = weightOf(strand);
			sum += pull * (strand.upper.x + strand.upperX - strand.lowerX);
			weight += pull;
		}
	}
	if (below) {
		for (const strand of item.down) {
			const pull = weightOf(strand);
			sum += pull * (strand.lower.x + strand.lowerX - strand.upperX);
			weight += pull;
		}
	}
	wish.want = weight > 0 ? sum / weight : item.x;
	wish.weight = weight > 0 ? weight : 0.01;
}

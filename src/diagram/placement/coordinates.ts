/** Where items stand along their row: near what they hang on and what hangs on them, in order and apart, by isotonic regression row by row. */
import { isotonic } from './isotonic.ts';
import type { Wish } from './isotonic.ts';
import type { Item, Strand } from './rows.ts';

/** An arc that passes a row keeps this far from the boxes and arcs beside it. */
const BEND_GAP = 12;
const ROUNDS = 12;
/** The last rounds look up and down at once. */
const SETTLING = 5;

/** How far the middles of two neighbours of a row must be apart. */
export function distance(left: Item, right: Item, columnGap: number): number {
	return left.half + right.half + (left.unit && right.unit ? columnGap : BEND_GAP);
}

/** Straight long arcs matter most, then straight ends of long arcs, then primary arcs. */
function weightOf({ upper, lower, primary }: Strand): number {
	if (!upper.unit && !lower.unit) return 8;
	if (!upper.unit || !lower.unit) return 2;
	return primary ? 2 : 1;
}

/** Gives every item of the rows its x, a whole number; the drawing lies around 0. */
export function spread(rows: readonly (readonly Item[])[], columnGap: number): void {
	for (const row of rows) centre(row, columnGap);
	for (let round = 0; round < ROUNDS; round++) {
		const both = round >= ROUNDS - SETTLING;
		for (const row of rows) settle(row, true, both, columnGap);
		for (const row of [...rows].reverse()) settle(row, both, true, columnGap);
	}
	for (const row of rows) for (const item of row) item.x = Math.round(item.x);
}

/** Side by side, the middle of the row at 0. */
function centre(row: readonly Item[], columnGap: number): void {
	let x = 0;
	row.forEach((item, i) => {
		const before = row[i - 1];
		if (before) x += distance(before, item, columnGap);
		item.x = x;
	});
	for (const item of row) item.x -= x / 2;
}

function settle(row: readonly Item[], above: boolean, below: boolean, columnGap: number): void {
	const wishes = row.map((item, i): Wish => {
		const before = row[i - 1];
		return { ...wishOf(item, above, below), gap: before ? distance(before, item, columnGap) : 0 };
	});
	isotonic(wishes).forEach((x, i) => {
		const item = row[i];
		if (item) item.x = x;
	});
}

/** Where an item's strands draw it; what none draws stays. */
export function wishOf(item: Item, above: boolean, below: boolean): { want: number; weight: number } {
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
	return weight > 0 ? { want: sum / weight, weight } : { want: item.x, weight: 0.01 };
}

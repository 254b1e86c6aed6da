/** Crossings: how often strands between neighbouring rows cross, counted by inversions. */
import type { Item, Strand } from './rows.ts';

/** A crossing of two primary arcs counts as this many others. */
export const PRIMARY_WEIGHT = 40;

/** Where a strand meets the items above and below it, in places. */
export const upperEnd = ({ upper, upperPart }: Strand): number => upper.place + upperPart;
export const lowerEnd = ({ lower, lowerPart }: Strand): number => lower.place + lowerPart;

/** Counts how many numbers before it are greater than each number (a Fenwick tree over their ranks). */
export class Inversions {
	readonly #tree: number[];
	#total = 0;

	constructor(size: number) {
		this.#tree = new Array<number>(size + 1).fill(0);
	}

	/** How many of the ranks added so far are greater than this one. */
	above(rank: number): number {
		let below = 0;
		for (let i = rank + 1; i > 0; i -= i & -i) below += this.#tree[i] ?? 0;
		return this.#total - below;
	}

	add(rank: number): void {
		this.#total++;
		for (let i = rank + 1; i < this.#tree.length; i += i & -i) this.#tree[i] = (this.#tree[i] ?? 0) + 1;
	}
}

/** Up to this many strands it is quicker to look at every pair. */
const FEW = 120;
/** Room for the ends of so many, so that counting makes no garbage. */
const uppers = new Float64Array(FEW);
const lowers = new Float64Array(FEW);
const primaries = new Uint8Array(FEW);

interface Ends {
	readonly upper: number;
	readonly lower: number;
	readonly primary: boolean;
}

/** The cost of the crossings below one row: each counts 1, between primary arcs `PRIMARY_WEIGHT`. Strands that share an end's place do not cross. */
export function rowCost(row: readonly Item[]): number {
	let count = 0;
	let cost = 0;
	for (const { down } of row) {
		for (const strand of down) {
			if (count === FEW) return costOfMany(row);
			const [upper, lower, primary] = [upperEnd(strand), lowerEnd(strand), strand.primary ? 1 : 0];
			for (let i = 0; i < count; i++) {
				if ((upper - (uppers[i] as number)) * (lower - (lowers[i] as number)) < 0) cost += primary & (primaries[i] as number) ? PRIMARY_WEIGHT : 1;
			}
			uppers[count] = upper;
			lowers[count] = lower;
			primaries[count] = primary;
			count++;
		}
	}
	return cost;
}

function costOfMany(row: readonly Item[]): number {
	const ends = row.flatMap(({ down }) => down.map((strand): Ends => ({ upper: upperEnd(strand), lower: lowerEnd(strand), primary: strand.primary })));
	return inversions(ends) + (PRIMARY_WEIGHT - 1) * inversions(ends.filter(({ primary }) => primary));
}

function inversions(ends: Ends[]): number {
	ends.sort((a, b) => a.upper - b.upper || a.lower - b.lower);
	const ranks = ranksOf(ends.map(({ lower }) => lower));
	const tree = new Inversions(ends.length);
	let count = 0;
	for (const rank of ranks) {
		count += tree.above(rank);
		tree.add(rank);
	}
	return count;
}

/** The rank of each number; equal numbers share one. */
export function ranksOf(numbers: readonly number[]): number[] {
	const ranks = new Map([...new Set(numbers)].sort((a, b) => a - b).map((number, rank) => [number, rank]));
	return numbers.map((number) => ranks.get(number) ?? 0);
}

/** The cost of all crossings of a drawing in its present order. */
export function costOf(rows: readonly (readonly Item[])[]): number {
	let cost = 0;
	for (const row of rows) cost += rowCost(row);
	return cost;
}

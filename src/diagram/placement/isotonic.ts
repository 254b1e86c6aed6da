/** Isotonic regression by pooling adjacent violators: the nearest values to what is wanted that keep their order and their distances. */

/** A value that is wanted with a weight, and how far from the value before it must stay (0 for the first). */
export interface Wish {
	readonly want: number;
	readonly weight: number;
	readonly gap: number;
}

interface Pool {
	weight: number;
	sum: number;
	count: number;
}

/** Minimises Σ weight · (value − want)² under value[i] ≥ value[i−1] + gap[i] and value[0] ≥ least. Linear in the number of wishes. */
export function isotonic(wishes: readonly Wish[], least = -Infinity): number[] {
	const pools: Pool[] = [];
	let offset = 0;
	for (const { want, weight, gap } of wishes) {
		offset += gap;
		const pool: Pool = { weight, sum: weight * (want - offset), count: 1 };
		for (let last = pools.at(-1); last && last.sum * pool.weight >= pool.sum * last.weight; last = pools.at(-1)) {
			pool.weight += last.weight;
			pool.sum += last.sum;
			pool.count += last.count;
			pools.pop();
		}
		pools.push(pool);
	}
	const values: number[] = [];
	offset = 0;
	for (const { weight, sum, count } of pools) {
		const level = Math.max(least, sum / weight);
		for (let i = 0; i < count; i++) {
			offset += wishes[values.length]?.gap ?? 0;
			values.push(level + offset);
		}
	}
	return values;
}

/** A place along the edge of a box for a small word, where no line leaves or arrives. */

export interface Stretch {
	/** px from the left end of the edge. */
	readonly from: number;
	readonly to: number;
}

/** Between a word and a line, px. */
const CLEAR = 7;
const STEP = 4;

/** Where a word of a width begins: as near as can be to one end of the stretch, clear of what stands at `taken`; null: there is no room. */
export function freePlace(width: number, { from, to }: Stretch, taken: readonly number[], near: 'start' | 'end'): number | null {
	const last = Math.max(from, to - width);
	const count = Math.floor((last - from) / STEP);
	const [start, way] = near === 'start' ? [from, STEP] : [last, -STEP];
	for (let i = 0; i <= count; i++) {
		const x = start + i * way;
		if (taken.every((at) => at < x - CLEAR || at > x + width + CLEAR)) return x;
	}
	return null;
}

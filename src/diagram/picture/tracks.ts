/** Upright tracks in a gutter: lines that would lie on one another get tracks of their own. */

const STEP = 10;
const CLEAR = 6;

export class Tracks {
	readonly #taken: { readonly top: number; readonly bottom: number }[][] = [];

	/** How far from the edge of the gutter the nearest track is that is free between two heights, px. */
	take(one: number, other: number): number {
		const [top, bottom] = [Math.min(one, other) - CLEAR, Math.max(one, other) + CLEAR];
		const free = this.#taken.findIndex((spans) => spans.every((span) => span.bottom < top || span.top > bottom));
		const at = free < 0 ? this.#taken.length : free;
		(this.#taken[at] ??= []).push({ top, bottom });
		return at * STEP;
	}

	/** How wide the tracks are that were taken, px. */
	get width(): number {
		return this.#taken.length * STEP;
	}
}

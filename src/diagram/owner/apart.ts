/** Places along a line, kept apart and within it: each as near as can be to where it wants to be. */
import { isotonic } from '../placement/isotonic.ts';
import type { Wish } from '../placement/isotonic.ts';

/** The places of wishes in their order, from `low` on and up to `high`; where there is no room for all of them, past `low`. */
export function apart(wishes: readonly Wish[], low: number, high: number): number[] {
	const places = isotonic(wishes, low);
	let most = high;
	for (let i = places.length - 1; i >= 0; i--) {
		places[i] = Math.min(places[i] ?? 0, most);
		most = (places[i] ?? 0) - (wishes[i]?.gap ?? 0);
	}
	return places;
}

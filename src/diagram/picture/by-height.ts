/** What lies on a sheet, to be found by height without looking at everything that lies above and below. */

/** How much of the sheet is looked at together, px: about a row. */
const SLOT = 64;

export class ByHeight<T> {
	readonly #slots = new Map<number, T[]>();

	/** @param heights the upper and the lower end of each, px */
	constructor(all: Iterable<T>, heights: (one: T) => readonly [top: number, bottom: number]) {
		for (const one of all) {
			const [top, bottom] = heights(one);
			for (let slot = slotOf(top); slot <= slotOf(bottom); slot++) {
				const there = this.#slots.get(slot);
				if (there) there.push(one);
				else this.#slots.set(slot, [one]);
			}
		}
	}

	/** Everything that reaches into a stretch of the sheet, and some of what is near; what is high may come more than once. */
	near(top: number, bottom: number): readonly T[] {
		const [first, last] = [slotOf(top), slotOf(bottom)];
		if (first === last) return this.#slots.get(first) ?? [];
		const found: T[] = [];
		for (let slot = first; slot <= last; slot++) found.push(...(this.#slots.get(slot) ?? []));
		return found;
	}
}

const slotOf = (y: number): number => Math.floor(y / SLOT);

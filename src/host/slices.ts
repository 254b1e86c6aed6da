/** Long work in slices, so that no frame is lost. */

/** Milliseconds of work in one go: a third of a frame at 60 Hz, the rest is the app's. */
const SLICE = 5;

/** One long piece of work: `await slices.pause()` between its steps lets the app draw whenever a slice has been used up. */
export class Slices {
	#since = performance.now();

	pause(): Promise<void> | undefined {
		if (performance.now() - this.#since < SLICE) return undefined;
		return this.rest();
	}

	/** Pauses now. */
	async rest(): Promise<void> {
		await new Promise<void>((resolve) => window.setTimeout(resolve, 0));
		this.#since = performance.now();
	}
}

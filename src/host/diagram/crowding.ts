/** Whether lines have become crowded: asked once the hands rest, and answered when it is known. Placing anew is offered, never done unasked. */
import { isCrowded, Placer } from '../../diagram/index.ts';
import type { Composed, Composition, PlacementWorker } from '../../diagram/index.ts';

/** How long hands rest before one looks. Milliseconds. */
const REST = 1200;

export class Crowding {
	readonly #placer: Placer;
	readonly #found: () => void;
	#timer = 0;
	#asked: { readonly shown: Composed; readonly how: Composition } | null = null;

	/** @param open makes a worker @param found called when what is shown is crowded */
	constructor(open: () => PlacementWorker, found: () => void) {
		this.#placer = new Placer(open, () => this.#look());
		this.#found = found;
	}

	/** Asks about what is shown; what was asked before is forgotten. */
	ask(win: Window, shown: Composed, how: Composition): void {
		win.clearTimeout(this.#timer);
		this.#asked = { shown, how };
		this.#timer = win.setTimeout(() => this.#look(), REST);
	}

	/** Forgets what was asked, and ends the worker. */
	close(): void {
		this.#asked = null;
		this.#placer.close();
	}

	#look(): void {
		if (this.#asked && isCrowded(this.#asked.shown, this.#asked.how, this.#placer.place)) this.#found();
	}
}

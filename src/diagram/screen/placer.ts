/** Places graphs for a drawing that must not stand still: at once what is quick, in a worker what takes long, on the spot where there is no worker. */
import type { Placing } from '../compose.ts';
import { place } from '../placement/place.ts';
import type { LayeredGraph, Placement, PlacementMemory, PlacementOptions } from '../placement/placement.ts';

/** What a worker is sent; it answers with a {@link Placement}. */
export interface PlacementOrder {
	readonly graph: LayeredGraph;
	readonly options: PlacementOptions;
	readonly before: PlacementMemory | undefined;
}

/** What is used of a worker. */
export type PlacementWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** So many boxes without a place of before are placed at once; more take long enough to be felt (architecture §6). */
const QUICK = 300;

export class Placer {
	readonly #open: () => PlacementWorker;
	readonly #arrived: () => void;
	#worker: PlacementWorker | null = null;
	#isBroken = false;
	/** The order that is being worked at. */
	#asked: string | null = null;
	/** The last answer, and to which order. */
	#answer: { readonly to: string; readonly placement: Placement } | null = null;

	/** @param open makes a worker; it may throw @param arrived called when places have come: whoever was told null asks again */
	constructor(open: () => PlacementWorker, arrived: () => void) {
		this.#open = open;
		this.#arrived = arrived;
	}

	/** The last order counts: one that it overtakes is given up. */
	readonly place: Placing = (graph, options, before) => {
		if (this.#isBroken || freshIn(graph, before) <= QUICK) {
			this.#giveUp();
			return place(graph, options, before);
		}
		const order = JSON.stringify([graph, options, before !== undefined]);
		if (this.#answer?.to === order) return this.#answer.placement;
		if (this.#asked !== order) this.#ask(order, { graph, options, before });
		return this.#isBroken ? place(graph, options, before) : null;
	};

	/** Ends the worker. It is opened again when it is needed. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#asked = null;
	}

	#giveUp(): void {
		if (this.#asked !== null) this.close();
	}

	#ask(order: string, what: PlacementOrder): void {
		// A worker does not listen while it works.
		this.#giveUp();
		try {
			const worker = (this.#worker ??= this.#open());
			worker.onmessage = ({ data }: MessageEvent<Placement>) => this.#take({ to: order, placement: data });
			worker.onerror = () => this.#fail();
			worker.postMessage(what);
			this.#asked = order;
		} catch {
			this.#fail(false);
		}
	}

	#take(answer: { readonly to: string; readonly placement: Placement }): void {
		if (answer.to !== this.#asked) return;
		this.#asked = null;
		this.#answer = answer;
		this.#arrived();
	}

	/** From now on everything is placed on the spot. */
	#fail(tell = true): void {
		this.close();
		this.#isBroken = true;
		if (tell) this.#arrived();
	}
}

/** How many boxes have no place to keep. */
const freshIn = ({ boxes }: LayeredGraph, before: PlacementMemory | undefined): number => (before ? boxes.filter(({ id }) => !Object.hasOwn(before.boxes, id)).length : boxes.length);

/** Opens the worker of a script. @throws where there are no workers */
export function openWorker(script: string): PlacementWorker {
	const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	try {
		return new Worker(address);
	} finally {
		URL.revokeObjectURL(address);
	}
}

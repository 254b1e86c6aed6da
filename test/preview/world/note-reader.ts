/** The page's side of the worker that reads notes. */
import type { CachedMetadata } from 'obsidian';
import type { WorkAnswer, WorkRequest } from './note-worker.ts';

type Found = readonly (CachedMetadata | null)[];

export class NoteReader {
	readonly #worker = new Worker('/note-worker.js');
	readonly #waiting = new Map<number, (found: Found) => void>();
	#last = 0;

	constructor() {
		this.#worker.addEventListener('message', ({ data: { number, found } }: MessageEvent<WorkAnswer>) => {
			this.#waiting.get(number)?.(found);
			this.#waiting.delete(number);
		});
	}

	/** What the texts hold, in the same order. */
	read(texts: readonly string[]): Promise<Found> {
		const request: WorkRequest = { number: ++this.#last, texts };
		return new Promise((resolve) => {
			this.#waiting.set(request.number, resolve);
			this.#worker.postMessage(request);
		});
	}
}

/** The worker in which notes are read, as in the app: what it costs is not taken from the page's frames. */
import type { CachedMetadata } from 'obsidian';
import { structureOf } from './note-structure.ts';

/** Texts to be read, and the number of the request. */
export interface WorkRequest {
	readonly number: number;
	readonly texts: readonly string[];
}

/** What they hold, in the same order; null for a text that could not be read. */
export interface WorkAnswer {
	readonly number: number;
	readonly found: readonly (CachedMetadata | null)[];
}

function read(text: string): CachedMetadata | null {
	try {
		return structureOf(text);
	} catch {
		return null;
	}
}

self.addEventListener('message', ({ data: { number, texts } }: MessageEvent<WorkRequest>) => {
	const answer: WorkAnswer = { number, found: texts.map(read) };
	self.postMessage(answer);
});

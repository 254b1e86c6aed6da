/** What is wrong with a note: a value that the languages turn into a sentence. Core reports, it never throws for content. */
import { compare } from './order.ts';

export type ProblemCode =
	| 'bad-yaml' | 'no-client' | 'unknown-type' | 'bad-value' | 'broken-link' | 'other-client' | 'duplicate-client' | 'duplicate-visit' | 'too-large';

/** What would have fitted; `choice` and `once` come with the words to choose from. */
export type Fit =
	| 'text' | 'number' | 'truth' | 'date' | 'link' | 'choice' | 'stage' | 'step' | 'stage-change' | 'value-change'
	| 'once' | 'one-value' | 'content-note' | 'fact-line' | 'gap' | 'own-copy' | 'amount'
	| 'yaml' | 'exact-fence' | 'closed-fence' | 'type' | 'client-note' | 'note' | 'same-client' | 'one-client' | 'one-visit' | 'front-matter-size' | 'file-size';

export interface Problem {
	/** Vault path of the note. */
	readonly path: string;
	/** Line in the file, from 1. */
	readonly line: number;
	readonly code: ProblemCode;
	/** The property or body key concerned as it stands in the file; empty when it is the whole note. */
	readonly key: string;
	/** What stands there. */
	readonly found: string;
	readonly fits: Fit;
	/** The words that would fit, for a choice; the note meant, for a link; the other note, for a duplicate. */
	readonly options?: readonly string[];
}

/** A problem of a part of a note, before it is known which note it is. */
export type Fault = Omit<Problem, 'path'>;

/** Shows a value in a message: one line, short. */
export function shown(value: unknown): string {
	const isList = Array.isArray(value) && value.every((item) => typeof item !== 'object');
	const text = typeof value === 'string' ? value : isList ? value.join('、') : jsonOf(value);
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Aliases can make a list that holds itself; JSON has no words for it. */
function jsonOf(value: unknown): string {
	try {
		return JSON.stringify(value) ?? String(value);
	} catch {
		return '…';
	}
}

/** By path, then code, then line: the order every list of problems is shown in. */
export function byPlace(a: Problem, b: Problem): number {
	return compare(a.path, b.path) || compare(a.code, b.code) || a.line - b.line || compare(a.key, b.key) || compare(a.found, b.found);
}

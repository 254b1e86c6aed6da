/** Patterns of the wording rules, put together from lists of words: one idea a list. No look-behind, no repeat within a repeat, every repeat bounded or of one class at the end. */
import { hitOf } from './rule.ts';
import type { WordingHit } from './rule.ts';

/** One of these, each of which may be a pattern itself. */
export const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

export const pattern = (source: string): RegExp => new RegExp(source, 'u');

/** The earliest words that one of these patterns finds; of two at one place those of the pattern that is named first. */
export function firstOf(sentence: string, patterns: readonly RegExp[]): WordingHit | null {
	let first: WordingHit | null = null;
	for (const one of patterns) {
		const hit = hitOf(one.exec(sentence));
		if (hit && (first === null || hit.from < first.from)) first = hit;
	}
	return first;
}

/** The same without what a pattern of the whole sentence (`g`) finds: blank, so that offsets stay. */
export const without = (sentence: string, words: RegExp): string => sentence.replace(words, (found) => ' '.repeat(found.length));

/** A hit that was looked for among changed words, as it stands in the sentence. */
export const asWritten = (sentence: string, hit: WordingHit | null): WordingHit | null => hit && { ...hit, words: sentence.slice(hit.from, hit.to) };

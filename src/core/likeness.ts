/** How alike two titles read: what they share of their pairs of characters. A measure of wording, not of meaning. */
import { searchKey } from './search-key.ts';

/** A title, ready to be compared with others. */
export interface Wording {
	readonly key: string;
	/** Pairs of neighbouring characters, with how often each stands there. */
	readonly pairs: ReadonlyMap<string, number>;
	/** Its numbers: 第一工場 and 第二工場 are two things, however alike they are written. */
	readonly numbers: string;
	/** It says something about a thing, not only its name: a Japanese one has kana between the words, another one three words. */
	readonly isStatement: boolean;
}

export function wordingOf(title: string): Wording {
	const words = searchKey(title);
	const key = words.replace(/[^\p{L}\p{N}]/gu, '');
	const characters = [...key];
	const pairs = new Map<string, number>();
	for (let i = 1; i < characters.length; i++) {
		const pair = `${characters[i - 1] ?? ''}${characters[i] ?? ''}`;
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	const isStatement = /\p{Script=Hiragana}/u.test(title.normalize('NFKC')) || words.split(' ').length > 2;
	return { key, pairs, numbers: (words.match(/[0-9]+|[一二三四五六七八九十百]+/g) ?? []).join(' '), isStatement };
}

/** Dice's measure of the pairs, from 0 (nothing shared) to 1 (the same words); 0 where the numbers differ. */
export function likeness(a: Wording, b: Wording): number {
	if (a.key === b.key) return a.key === '' ? 0 : 1;
	if (a.numbers !== b.numbers) return 0;
	let shared = 0;
	for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
	const all = [...a.key].length + [...b.key].length - 2;
	return all > 0 ? (2 * shared) / all : 0;
}

/** Shorter ones are words that anything about the matter contains. */
const SHORTEST = 4;

/** Whether a title says all that another one says, word for word, and more. A bare name (「手直し」) is no statement: its causes speak of it too. */
export const contains = (whole: Wording, part: Wording): boolean => part.isStatement && [...part.key].length >= SHORTEST && whole.key.includes(part.key);

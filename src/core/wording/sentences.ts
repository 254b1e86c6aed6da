/** The sentences of a text that rules may look at (domain F0), in Japanese: widths folded; quotes, code and links' targets blank. */

/** Words to look at, with the place they came from. */
export interface Reading {
	/** What the rules look at: folded, and as long as it has to be for offsets to be found again. */
	readonly text: string;
	/** The text from one offset of `text` to another, as it stands. */
	readonly original: (from: number, to: number) => string;
	/** Where an offset of `text` stands in the source. */
	readonly at: (offset: number) => number;
}

/** A sentence, read without its quotes. */
export interface Sentence extends Reading {
	/** The sentence as it stands in the text. */
	readonly words: string;
	/** The same with its quotes. */
	readonly verbatim: Reading;
}

/** The rules know Japanese only: of other text they can tell nothing. */
export const isJapanese = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);

/** A sentence has so many characters at least. */
const SHORTEST = 4;
const isReadable = (text: string): boolean => Array.from(text.slice(0, SHORTEST * 2)).length >= SHORTEST && isJapanese(text);

/**
 * Splits at 。！？ and line ends; what stands in quotes splits nothing.
 * @param asOne one sentence whatever stands in it (question zones)
 */
export function sentencesOf(source: string, asOne = false): Sentence[] {
	const { text: folded, at } = foldWidths(source);
	const [verbatim, readable] = [withoutMarkup(folded), readableOf(folded)];
	const pieces = asOne ? [{ from: 0, to: readable.length }] : splitSentences(readable);
	const reading = (from: number, piece: string): Reading => {
		const text = piece.trim();
		const place = (offset: number): number => at(from + piece.indexOf(text) + offset);
		return { text, at: place, original: (a, b) => source.slice(place(a), place(b)) };
	};
	return pieces.flatMap(({ from, to }) => {
		const [open, whole] = [reading(from, readable.slice(from, to)), reading(from, verbatim.slice(from, to))];
		if (!isReadable(whole.text)) return [];
		// Too little beside its quotes is no sentence of the writer's.
		return [{ ...open, text: isReadable(open.text) ? open.text : '', verbatim: whole, words: source.slice(at(from), at(to)).trim() }];
	});
}

/** What rules may look at, the rest blank, with the same offsets. */
export const readableOf = (text: string): string => withoutQuotes(withoutMarkup(text));

/** Code, links' targets and what was struck out are no words of a sentence. */
const withoutMarkup = (text: string): string => (/[`~\]]/.test(text) ? text.replace(CODE, blank).replace(STRUCK, blank).replace(NOTE_LINK, (link) => `[[${shownOf(link.slice(2, -2))}]]`).replace(TARGET, (target) => `](${blank(target.slice(2, -1))})`) : text);

const CODE = /`[^`\n]*`/gu;
const STRUCK = /~~[^~\n]+~~/gu;
const NOTE_LINK = /\[\[[^[\]]*\]\]/gu;
const TARGET = /\]\([^()\s]*\)/gu;
const blank = (words: string): string => ' '.repeat(words.length);
/** Of a link only the words that are shown instead of its target. */
const shownOf = (link: string): string => {
	const bar = link.indexOf('|');
	return bar < 0 ? blank(link) : blank(link.slice(0, bar + 1)) + link.slice(bar + 1);
};

const CLOSES: Readonly<Record<string, string>> = { '」': '「', '』': '『' };

/** Words in 「」 and 『』 are verbatim and become blanks, quotes within quotes as well. One that is never closed hides nothing. */
export function withoutQuotes(text: string): string {
	if (!/[」』]/u.test(text)) return text;
	const open: { sign: string; at: number }[] = [];
	const count: Record<string, number> = { '「': 0, '『': 0 };
	// Outermost pairs, in order: one that holds others takes their place.
	const pairs: { from: number; to: number }[] = [];
	for (const { 0: sign, index } of text.matchAll(/[「」『』]/gu)) {
		const opens = CLOSES[sign];
		if (opens === undefined) {
			open.push({ sign, at: index });
			count[sign] = (count[sign] ?? 0) + 1;
			continue;
		}
		// Looked for only where there is one, so that each sign is passed once.
		for (let last = count[opens] ? open.pop() : undefined; last; last = last.sign === opens ? undefined : open.pop()) {
			count[last.sign] = (count[last.sign] ?? 1) - 1;
			if (last.sign !== opens) continue;
			while ((pairs.at(-1)?.from ?? -1) > last.at) pairs.pop();
			pairs.push({ from: last.at, to: index + 1 });
		}
	}
	const ends = [0, ...pairs.map(({ to }) => to)];
	return [...pairs.map(({ from, to }, i) => text.slice(ends[i], from) + ' '.repeat(to - from)), text.slice(ends.at(-1))].join('');
}

function splitSentences(text: string): { from: number; to: number }[] {
	const pieces: { from: number; to: number }[] = [];
	let from = 0;
	for (const { 0: end, index } of text.matchAll(/[。!?\r\n]/gu)) {
		pieces.push({ from, to: index + end.length });
		from = index + end.length;
	}
	return [...pieces, { from, to: text.length }];
}

/** Letters that are folded one by one, each to one: what notes are nearly always written in. Not 「…」, 「゛」 or kana of half width. */
const ONE_BY_ONE = /^[\t-~\u3000-\u3096\u309d\u309e\u30a0-\u30fe\u4e00-\u9fff\uff01-\uff5e]*$/u;

/** Full and half width become one, and so do the ways to write か月. `at` tells where an offset of it stands in the source. */
function foldWidths(source: string): { text: string; at: (offset: number) => number } {
	const plain = source.normalize('NFKC');
	const text = plain.replace(/[ヶカケヵ]月/gu, 'か月');
	if (plain === source || ONE_BY_ONE.test(source)) return { text, at: (offset) => offset };
	const offsets: number[] = [];
	const parts: string[] = [];
	// A sign of voice behind a letter is folded with it.
	for (const { 0: letter, index } of source.matchAll(/.[\u3099\u309a\uff9e\uff9f]?/gsu)) {
		const part = letter.normalize('NFKC');
		parts.push(part);
		for (let i = 0; i < part.length; i++) offsets.push(index);
	}
	return { text: parts.join('').replace(/[ヶカケヵ]月/gu, 'か月'), at: (offset) => offsets[offset] ?? source.length };
}

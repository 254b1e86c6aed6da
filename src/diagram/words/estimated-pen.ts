/** A pen for where there is no canvas: the width of words by a table, the same on every machine. */
import type { Pen } from '../picture.ts';
import { graphemes } from './plain-title.ts';

/** Widths of the characters from space to ~ in hundredths of an em, measured in Noto Sans CJK JP. */
const ASCII = '22 32 47 55 55 92 68 28 34 34 47 55 28 35 28 39 55 55 55 55 55 55 55 55 55 55 28 28 55 55 55 47 95 61 66 64 69 59 55 69 73 29 53 65 54 81 72 74 63 74 63 60 60 72 57 88 57 53 60 34 39 34 55 56 61 56 62 51 62 55 32 56 61 27 27 55 28 93 61 61 62 62 39 47 38 61 52 80 50 52 47 34 27 34 55'.split(' ').map((width) => Number(width) / 100);
const OTHERS: Readonly<Record<string, number>> = { '’': 0.28, '‘': 0.28, '“': 0.47, '”': 0.47, '–': 0.54, '—': 0.89, '·': 0.56, '•': 0.34, '✓': 0.68 };
const FULL = /[…\u1100-\u115F\u00D7\u2190-\u21FF\u2460-\u24FF\u25A0-\u27BF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}|\p{RI}|[\u{20000}-\u{3FFFF}]/u;
/** Letters of other alphabets, roughly. */
const LETTER = 0.6;
/** Bold letters are a little wider; full-width ones are not. */
const BOLD = 1.05;

const widths = new Map<string, number>();
function widthOf(character: string): number {
	let width = widths.get(character);
	if (width === undefined) {
		width = ASCII[character.normalize('NFD').charCodeAt(0) - 32] ?? OTHERS[character] ?? (FULL.test(character) ? 1 : /^[\p{M}\p{Cf}]+$/u.test(character) ? 0 : LETTER);
		if (widths.size < 4000) widths.set(character, width);
	}
	return width;
}

/** Estimates the width of words in px. */
export const estimatedPen: Pen = (text, size, weight) => {
	let em = 0;
	for (const character of graphemes(text)) {
		const width = widthOf(character);
		em += weight === 700 && width < 1 ? width * BOLD : width;
	}
	return em * size;
};

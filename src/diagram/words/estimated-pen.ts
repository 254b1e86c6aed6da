/** A pen for where there is no canvas: the width of words by classes of characters, the same on every machine. */
import type { Pen } from '../picture.ts';
import { graphemes } from './plain-title.ts';

/** Widths of half-width characters in em, after the usual sans-serif of Japanese systems. */
const HALF: readonly (readonly [characters: RegExp, width: number])[] = [
	[/^[ijl|!'’.,:;]$/, 0.28],
	[/^[ ]$/, 0.22],
	[/^[frtI()[\]{}\-·"“”]$/, 0.36],
	[/^[mwMW@%]$/, 0.86],
	[/^[ABCDEGHKNOPQRUVXY&]$/, 0.64],
	[/^[0-9a-zFJLSTZ+=<>#$£€~?/\\_^*]$/, 0.555],
];
const FULL = /[\u1100-\u115F\u2190-\u21FF\u2460-\u24FF\u25A0-\u27BF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}|\p{RI}|[\u{20000}-\u{3FFFF}]/u;
/** Bold letters are a little wider; full-width ones are not. */
const BOLD = 1.04;

const widths = new Map<string, number>();
function widthOf(character: string): number {
	let width = widths.get(character);
	if (width === undefined) {
		width = FULL.test(character) ? 1 : (HALF.find(([characters]) => characters.test(character))?.[1] ?? (/^[\p{M}\p{Cf}]+$/u.test(character) ? 0 : 0.58));
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

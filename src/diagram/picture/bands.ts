/** The bands behind the notes: a hairline between two of them, and at the left the icon and the name of each. */
import type { Mark, Part } from '../picture.ts';
import type { SceneType } from '../scene.ts';
import { icon } from './icon.ts';
import { PART } from './ink.ts';
import { path, text } from './marks.ts';

/** Left of the notes, px. */
export const MARGIN_LEFT = 56;
const LABEL_X = 24;
const LETTER = 12.3;
const ICON = 13;

export interface Band {
	readonly type: SceneType;
	readonly name: string;
	readonly top: number;
	readonly bottom: number;
	/** What tells it from the next one: where it lies and how far it reaches, px. */
	readonly line: { readonly ink: 'hairline' | 'ground'; readonly y: number; readonly end: number } | null;
}

/** One part per band. A label that is longer than its band pushes the next one down. */
export function bandParts(bands: readonly Band[]): Part[] {
	let free = 0;
	return bands.map(({ type, name, top, bottom, line }) => {
		const letters = isUpright(name) ? [...name] : name.split(' ');
		const height = ICON + 6 + letters.length * (isUpright(name) ? LETTER : 13);
		const y = Math.max(free, (top + bottom - height) / 2);
		free = y + height + 6;
		const lines = line ? [path(line.ink, `M44,${Math.round(line.y) + 0.5}H${Math.round(line.end)}`)] : [];
		return { key: `band:${type}`, cls: PART.surroundings, subject: { is: 'surroundings' }, x: 0, y: 0, marks: [...lines, icon(type, LABEL_X - 6.5, y, ICON), ...nameMarks(name, letters, y + ICON + 6)] };
	});
}

/** Names in kanji and kana stand upright, letter below letter; others lie, word below word. */
const isUpright = (name: string): boolean => /^[぀-ヿ㐀-鿿・]+$/.test(name);

function nameMarks(name: string, letters: readonly string[], y: number): Mark[] {
	if (!isUpright(name)) return letters.map((word, i) => text('small', LABEL_X + 3, y + 9 + i * 13, word, 'middle'));
	// A small kana stands at the upper right of its square when it is written downwards.
	return letters.map((letter, i) => text('band', LABEL_X + (/[ァィゥェォッャュョぁぃぅぇぉっゃゅょ]/.test(letter) ? 1.2 : 0), y + 10 + i * LETTER - (/[ァィゥェォッャュョぁぃぅぇぉっゃゅょ]/.test(letter) ? 1.2 : 0), letter, 'middle'));
}

/** Where passages stand in the text of their note: the rules look at what was read, the editor marks what is written. */
import { placeFrontMatter } from '../front-matter.ts';
import type { Note } from '../note.ts';
import { keyMeaning } from '../vocabulary.ts';
import type { Passage } from './passages.ts';

/** A passage with the offset of its first character in the text; null where it does not stand there word for word, as a title that is the file's name. */
export interface PlacedPassage extends Passage {
	readonly from: number | null;
}

/** @param text the whole text that the passages were read from */
export function placePassages(note: Note, passages: readonly Passage[], text: string): PlacedPassage[] {
	const lines = lineStarts(text);
	// Equal words on one line are found one after the other.
	const passed = new Map<number, number>();
	return passages.map((one) => {
		const line = PROPERTIES.has(one.key) && one.line === 1 ? propertyLine(note, one.key, text) : one.line;
		const [start, end] = [lines[line - 1] ?? text.length, lines[line] ?? text.length];
		const found = text.slice(0, end).indexOf(one.text, Math.max(start, passed.get(line) ?? 0));
		if (found >= 0) passed.set(line, found + one.text.length);
		return { ...one, line, from: found < 0 ? null : found };
	});
}

const PROPERTIES: ReadonlySet<string> = new Set(['title', 'goal', 'goal_evidence']);

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/** The line of a property of the note, from 1; 1 where it has none. */
function propertyLine({ type }: Note, name: string, text: string): number {
	const place = placeFrontMatter(text);
	if (place.is !== 'block') return 1;
	const before = text.slice(0, place.from).split('\n').length;
	const at = text.slice(place.from, place.to).split('\n').findIndex((line) => {
		const key = /^["']?([^\s"':]+)["']?\s*:/.exec(line)?.[1];
		const meaning = key === undefined ? null : keyMeaning(type, key);
		return meaning?.is === 'field' && meaning.name === name;
	});
	return at < 0 ? 1 : before + at;
}

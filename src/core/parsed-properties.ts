/** Front matter that somebody else has parsed, where our own reading is sure to give the same: thousands of notes need no second parse. */
import type { PropertyEntry } from './front-matter.ts';
import { isRelationKey, isTypeKey, keyMeaning, noteType } from './vocabulary.ts';
import type { NoteType } from './vocabulary/note-types.ts';
import { textOf } from './properties.ts';

/** Front matter as a YAML 1.2 parser gives it, and how much text it was. */
export interface ParsedFrontMatter {
	readonly values: Readonly<Record<string, unknown>>;
	/** Characters between the fences. */
	readonly size: number;
}

/** Front matter that is longer is no everyday one, and parsers do not agree on all of what it may hold. */
const LARGEST = 16 * 1024;

/**
 * What to make of it: the properties of a note of ours, without the user's own; `'plain'` for a note that is none of ours; or
 * `'text'` where only the text can tell. Lines are not known and stand as 1, so a note with a fault is to be read from its text.
 */
export function parsedProperties({ values, size }: ParsedFrontMatter): { readonly type: NoteType; readonly entries: readonly PropertyEntry[] } | 'plain' | 'text' {
	if (size > LARGEST) return 'text';
	const keys = Object.keys(values);
	const typeKeys = keys.filter(isTypeKey);
	const [typeKey] = typeKeys;
	if (typeKey === undefined) return 'plain';
	const type = noteType(textOf(values[typeKey]) ?? '');
	if (!type) return keys.some(isRelationKey) ? 'text' : 'plain';
	// A parsed object may have its keys in another order than the text, which of two types to believe depends on it.
	if (typeKeys.length > 1) return 'text';
	const entries: PropertyEntry[] = [];
	for (const key of keys) {
		const value = values[key];
		const meaning = keyMeaning(type, key);
		// Numbers of the user's own are not looked at; what is no everyday YAML may be read otherwise as a whole.
		const anyNumber = meaning === null || (meaning.is === 'field' && meaning.field.kind === 'number');
		if (!readsAlike(value, anyNumber)) return 'text';
		if (meaning !== null) entries.push({ key, value, line: 1 });
	}
	return { type, entries };
}

/** A number loses its spelling (007, 2024.10) when it is parsed, which matters wherever it is no amount; a map its order. */
function readsAlike(value: unknown, anyNumber: boolean): boolean {
	if (Array.isArray(value)) return value.every((item) => !Array.isArray(item) && readsAlike(item, anyNumber));
	if (typeof value === 'number') return anyNumber;
	return value === null || typeof value === 'boolean' || typeof value === 'string';
}

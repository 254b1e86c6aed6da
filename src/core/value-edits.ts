/** A change of 状態, 確からしさ or 方針 as edits: the value, and with it the item of 経過 (note-format §3). */
import type { NoteOf } from './note.ts';
import { propertyNames } from './property-edit.ts';
import type { Edit } from './property-edit.ts';
import { valueChangeText } from './properties.ts';
import { findTerm } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import { NOTE_TYPES } from './vocabulary/note-types.ts';
import type { Field } from './vocabulary/note-types.ts';

/** The types whose judgement may change, each with the names of the properties that hold it. */
interface Judged {
	issue: 'status';
	cause: 'status';
	essential: 'status';
	action: 'state';
	short: 'state' | 'policy';
}
export type JudgedType = keyof Judged;
/** A property whose change is kept in 経過. */
export type JudgementKey<T extends JudgedType> = Judged[T];

/**
 * The edits that judge a note otherwise. None when it is judged so already.
 * @param to a canonical word of the property's list
 * @param on ISO date of the change
 * @throws RangeError for a word that the list does not have
 */
export function valueEdits<T extends JudgedType>(note: NoteOf<T>, key: JudgementKey<T>, to: string, on: string, reason: string, language: Language): readonly Edit[] {
	const { choices = [] } = (NOTE_TYPES[note.type].fields as Readonly<Record<string, Field>>)[key] ?? {};
	const term = findTerm(choices, to);
	if (!term) throw new RangeError(`${key} of ${note.type} is never ${to}`);
	const now = (note.fields as Readonly<Record<string, unknown>>)[key];
	if (now === term.ja) return [];
	const from = typeof now === 'string' ? (findTerm(choices, now)?.[language] ?? now) : '';
	const item = valueChangeText({ on, key: key === 'policy' ? 'policy' : 'status', from, to: term[language], reason }, key);
	return [
		{ do: 'set-property', names: propertyNames(note.type, key, language), value: term[language] },
		{ do: 'append-item', names: propertyNames(note.type, 'history', language), item, again: true },
	];
}

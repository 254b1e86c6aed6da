/** The one table of words: every type, field, relation and choice with its English and Japanese key, and how to look them up. */
import { BEFORE_FIELDS, AFTER_FIELDS, HEADINGS } from './vocabulary/body.ts';
import type { Heading } from './vocabulary/body.ts';
import type { ChoiceList, Term } from './vocabulary/choices.ts';
import { COMMON_FIELDS, NOTE_TYPES } from './vocabulary/note-types.ts';
import type { Field, NoteType } from './vocabulary/note-types.ts';
import { RELATION_PROPERTIES } from './vocabulary/relations.ts';
import type { RelationProperty } from './vocabulary/relations.ts';

/** The two languages keys and labels exist in; values are canonical in Japanese. */
export type Language = 'ja' | 'en';

/** The property that says what a note is. */
export const TYPE_PROPERTY: Term = { ja: '種別', en: 'type' };

/** How keys and words are compared: NFKC, lower case, outer white space dropped, inner runs folded. */
export function fold(word: string): string {
	// Plain lower-case words are their own fold, and most keys are.
	if (/^[a-z_]*$/.test(word)) return word;
	const known = folds.get(word);
	if (known !== undefined) return known;
	const folded = word.normalize('NFKC').trim().toLowerCase().replace(/[’']/g, '’').replace(/\s+/g, ' ');
	if (word.length <= LONGEST_KEPT && folds.size < MOST_KEPT) folds.set(word, folded);
	return folded;
}

/** Folds worked out before: thousands of notes have the same few keys. What is kept is bounded, whatever a vault holds. */
const folds = new Map<string, string>();
const LONGEST_KEPT = 24;
const MOST_KEPT = 2000;

/** What a front-matter key means on a note of some type. */
export type KeyMeaning =
	| { readonly is: 'type' }
	| { readonly is: 'field'; readonly name: string; readonly field: Field }
	| { readonly is: 'relation'; readonly property: RelationProperty };

function meaningsOf(fields: Record<string, Field>): Map<string, KeyMeaning> {
	const meanings = new Map<string, KeyMeaning>();
	// The plain spellings stand beside their folds, so that most keys are found without folding.
	const add = (term: Term, meaning: KeyMeaning): void => {
		for (const word of [term.en, term.ja]) meanings.set(fold(word), meaning).set(word, meaning);
	};
	add(TYPE_PROPERTY, { is: 'type' });
	for (const property of RELATION_PROPERTIES) add(property, { is: 'relation', property });
	for (const [name, field] of Object.entries({ ...COMMON_FIELDS, ...fields })) add({ en: name, ja: field.ja }, { is: 'field', name, field });
	return meanings;
}

const MEANINGS = new Map(Object.entries(NOTE_TYPES).map(([type, { fields }]) => [type as NoteType, meaningsOf(fields)]));
const RELATION_KEYS = new Set(RELATION_PROPERTIES.flatMap(({ en, ja }) => [fold(en), fold(ja)]));
const TYPE_KEYS = new Set([fold(TYPE_PROPERTY.en), fold(TYPE_PROPERTY.ja)]);
const CLIENT_KEYS = new Set([fold('client'), fold(COMMON_FIELDS.client.ja)]);
const TYPES = new Map(Object.entries(NOTE_TYPES).flatMap(([type, { ja }]) => [[fold(type), type], [fold(ja), type], [ja, type]] as [string, NoteType][]));

/** The meaning of a key on a note of this type, or null: then it is the user's own. */
export const keyMeaning = (type: NoteType, key: string): KeyMeaning | null => MEANINGS.get(type)?.get(key) ?? MEANINGS.get(type)?.get(fold(key)) ?? null;
export const isTypeKey = (key: string): boolean => TYPE_KEYS.has(key) || TYPE_KEYS.has(fold(key));
export const isClientKey = (key: string): boolean => CLIENT_KEYS.has(fold(key));
export const isRelationKey = (key: string): boolean => RELATION_KEYS.has(fold(key));
/** The note type a `type / 種別` value names, or null. */
export const noteType = (word: string): NoteType | null => TYPES.get(word) ?? TYPES.get(fold(word)) ?? null;

/** Both spellings of a property of this type, by its English key. @throws RangeError for a key the type does not have */
export function propertyTerm(type: NoteType, key: string): Term {
	const meaning = keyMeaning(type, key);
	if (meaning?.is === 'type') return TYPE_PROPERTY;
	if (meaning?.is === 'relation') return { ja: meaning.property.ja, en: meaning.property.en };
	if (meaning?.is === 'field') return { ja: meaning.field.ja, en: meaning.name };
	throw new RangeError(`a note of type ${type} has no property ${key}`);
}

/** Finds the term of a list that a word names in either language, or null. */
export function findTerm<T extends Term>(list: readonly T[], word: string): T | null {
	const folds = foldsOf(list);
	return folds.get(word) ?? folds.get(fold(word)) ?? null;
}

const knownFolds = new WeakMap<readonly Term[], ReadonlyMap<string, Term>>();
/** The terms of a list by both their words and the folds of these, worked out once. */
function foldsOf<T extends Term>(list: readonly T[]): ReadonlyMap<string, T> {
	const known = knownFolds.get(list);
	if (known) return known as ReadonlyMap<string, T>;
	const terms = new Map(list.flatMap((term) => [[fold(term.en), term], [fold(term.ja), term], [term.ja, term]] as const).reverse());
	knownFolds.set(list, terms);
	return terms;
}

const withoutBrackets = (word: string): string => word.trimEnd().replace(/[（(][^（()）]*[）)]$/, '').trimEnd();

/**
 * The choice a word names, or null. A remark in brackets behind it is allowed: 「扱わない（季節の話のため）」; and a label that
 * explains itself in brackets is known without them: 「小規模事業者」.
 */
export function findChoice(list: ChoiceList, word: string): Term | null {
	const exact = findTerm(list, word) ?? findTerm(list, withoutBrackets(word));
	if (exact) return exact;
	const bare = fold(withoutBrackets(word));
	return list.find(({ ja, en }) => fold(withoutBrackets(ja)) === bare || fold(withoutBrackets(en)) === bare) ?? null;
}

/** The key of a table of terms that a word names in either language, or null. */
export function keyOf<K extends string>(table: Readonly<Record<K, Term>>, word: string): K | null {
	const keys = keysOf(table);
	return ((keys.get(word) ?? keys.get(fold(word))) as K | undefined) ?? null;
}

const knownKeys = new WeakMap<object, ReadonlyMap<string, string>>();
/** The keys of a table by both their words and the folds of these, worked out once. */
function keysOf(table: Readonly<Record<string, Term>>): ReadonlyMap<string, string> {
	const known = knownKeys.get(table);
	if (known) return known;
	const words = new Map(Object.entries(table).flatMap(([key, { ja, en }]) => [[fold(en), key], [fold(ja), key], [ja, key]] as const));
	knownKeys.set(table, words);
	return words;
}

const HEADING_KEYS = new Map((Object.keys(HEADINGS) as Heading[]).flatMap((key) => [[fold(HEADINGS[key].ja), key], [fold(HEADINGS[key].en), key]] as const));
/** Which known heading a heading's text is, or null. Words behind it in brackets do not count: 「事前打合せ（10/13）」. */
export const heading = (text: string): Heading | null =>
	HEADING_KEYS.get(fold(text)) ?? HEADING_KEYS.get(fold(withoutBrackets(text))) ?? null;

/**
 * The field a key names in a table of body fields: equal to it, or the last known key that a longer one contains
 * (次回までの準備 is 準備). Words in brackets behind the key do not count. Null: plain text.
 */
export function bodyField<K extends string>(table: Readonly<Record<K, Term>>, words: string): K | null {
	const bare = withoutBrackets(words);
	const exact = keyOf(table, bare);
	if (exact) return exact;
	const folded = fold(bare);
	let best: { key: K; end: number; length: number } | null = null;
	for (const [word, key] of keysOf(table)) {
		const at = lastWordAt(folded, word);
		if (at < 0) continue;
		const end = at + word.length;
		if (!best || end > best.end || (end === best.end && word.length > best.length)) best = { key: key as K, end, length: word.length };
	}
	return best?.key ?? null;
}

/** Where a word last stands in a text; an English one only as a word of its own. */
function lastWordAt(text: string, word: string): number {
	const at = text.lastIndexOf(word);
	if (at < 0 || !/^[a-z]/.test(word)) return at;
	return /[a-z]/.test(text[at - 1] ?? '') || /[a-z]/.test(text[at + word.length] ?? '') ? -1 : at;
}

/** All body fields with a heading of their own meaning, for headings such as `### 所見`. */
export const fieldHeading = (text: string): { zone: 'before'; key: keyof typeof BEFORE_FIELDS } | { zone: 'after'; key: keyof typeof AFTER_FIELDS } | null => {
	const bare = withoutBrackets(text);
	const after = keyOf(AFTER_FIELDS, bare);
	if (after) return { zone: 'after', key: after };
	const before = keyOf(BEFORE_FIELDS, bare);
	return before ? { zone: 'before', key: before } : null;
};

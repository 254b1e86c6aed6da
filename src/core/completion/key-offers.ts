/** Keys as offers in front matter: those of the note's type that it does not have yet, with what each begins with. */
import { writtenAs } from '../link-edits.ts';
import { fittingTypes } from '../relation-fit.ts';
import { keyMeaning } from '../vocabulary.ts';
import type { KeyMeaning, Language } from '../vocabulary.ts';
import type { Term } from '../vocabulary/choices.ts';
import { COMMON_FIELDS, NOTE_TYPES } from '../vocabulary/note-types.ts';
import type { Field, FieldKind, NoteType } from '../vocabulary/note-types.ts';
import { RELATION_PROPERTIES } from '../vocabulary/relations.ts';
import type { RelationProperty } from '../vocabulary/relations.ts';
import { found, NOTHING_SAID, writing } from './offer.ts';
import type { About, Offer } from './offer.ts';
import type { KeySpot } from './property-place.ts';

/** A property that a note of some type may have. */
interface Key {
	readonly name: string;
	readonly term: Term;
	readonly about: About;
	/** What follows the key, and where in it writing goes on, counted from its end. */
	readonly begins: (eol: string) => { readonly text: string; readonly back: number };
}

const AFTER_KEY = {
	word: () => ({ text: ' ', back: 0 }),
	words: (eol: string) => ({ text: `${eol}  - `, back: 0 }),
	link: () => ({ text: ' ""', back: 1 }),
	links: (eol: string) => ({ text: `${eol}  - ""`, back: 1 }),
};
const BEGINNINGS: Readonly<Partial<Record<FieldKind, keyof typeof AFTER_KEY>>> = { texts: 'words', names: 'words', choices: 'words', steps: 'words', link: 'link', links: 'links' };
/** What the program itself writes down as things change. */
const KEPT_BY_US: ReadonlySet<FieldKind> = new Set<FieldKind>(['history', 'stage-history']);

/** The relations that are meant for a type, those first that the method writes on this side. */
function relationKeys(type: NoteType): readonly Key[] {
	const isOwnSide = ({ relation, end }: RelationProperty): boolean => writtenAs(relation, { line: null }, { line: null })?.end === end;
	const properties = [...RELATION_PROPERTIES.filter(isOwnSide), ...RELATION_PROPERTIES.filter((property) => !isOwnSide(property))];
	return properties.flatMap(({ relation, end, ja, en }) => {
		const types = fittingTypes(relation, end, type);
		return types.length === 0 ? [] : [{ name: en, term: { ja, en }, about: { is: 'relation', types, figuresOnly: relation === 'causes' }, begins: AFTER_KEY.links }];
	});
}

/** The fields of a type, then those of all types; the client last, since most notes stand in its folder. */
function fieldKeys(type: NoteType): readonly Key[] {
	const { client, ...common } = COMMON_FIELDS;
	const fields = Object.entries<Field>({ ...NOTE_TYPES[type].fields, ...common, client }).filter(([, { kind }]) => !KEPT_BY_US.has(kind));
	return fields.map(([name, { ja, kind }]) => ({ name, term: { ja, en: name }, about: NOTHING_SAID, begins: AFTER_KEY[BEGINNINGS[kind] ?? 'word'] }));
}

/** The keys that a note does not have yet, in either spelling. @param eol the line break that it uses */
export function keyOffers(type: NoteType, { at, was, query, others }: KeySpot, language: Language, eol: string): readonly Offer[] {
	const used = new Set(others.map(({ key }) => keyName(keyMeaning(type, key))));
	const free = [...relationKeys(type), ...fieldKeys(type)].filter(({ name }) => !used.has(name));
	return found(free.map((key) => ({ value: key, words: `${key.term[language]} ${key.term[language === 'ja' ? 'en' : 'ja']}` })), query).map(({ term, about, begins }) => {
		const { text, back } = begins(eol);
		const now = `${term[language]}:${text}`;
		return { title: term[language], about, misfit: null, writing: writing(at, was, now, now.length - back) };
	});
}

/** The English name under which a key is known. */
export const keyName = (meaning: KeyMeaning | null): string | null => (meaning?.is === 'relation' ? meaning.property.en : meaning?.is === 'field' ? meaning.name : null);

/** Offers in front matter: keys that the note does not have yet, notes that a relation can link, words that a field can have. */
import type { Client } from '../client.ts';
import type { PropertyEntry } from '../front-matter.ts';
import { writtenAs } from '../link-edits.ts';
import { readLink } from '../link.ts';
import type { Notebook } from '../notebook.ts';
import { readTyped, textOf } from '../properties.ts';
import { fittingTypes } from '../relation-fit.ts';
import { stageText } from '../stage.ts';
import { fold, isTypeKey, keyMeaning, noteType, TYPE_PROPERTY } from '../vocabulary.ts';
import type { KeyMeaning, Language } from '../vocabulary.ts';
import { TRIAGE_STEP } from '../vocabulary/body.ts';
import type { Term } from '../vocabulary/choices.ts';
import { COMMON_FIELDS, NOTE_TYPES } from '../vocabulary/note-types.ts';
import type { Field, FieldKind, NoteType, Stage } from '../vocabulary/note-types.ts';
import { RELATION_PROPERTIES } from '../vocabulary/relations.ts';
import type { RelationProperty } from '../vocabulary/relations.ts';
import { yamlFlowScalar, yamlScalar } from '../yaml-text.ts';
import { clientLinks, plainLinks, relationLinks } from './link-offers.ts';
import type { LinkingNote, LinkOffer } from './link-offers.ts';
import { completion, found, MOST_OFFERS, NOTHING_SAID, writing } from './offer.ts';
import type { About, Candidate, Completion, Offer } from './offer.ts';
import type { KeySpot, PropertySpot, ValueSpot } from './property-place.ts';

/** The note in which one is writing, and what is known around it. */
export interface WrittenNote {
	readonly notebook: Notebook;
	readonly path: string;
	/** The client that it belongs to; null for a note that belongs to nobody, or does not yet. */
	readonly client: Client | null;
	/** The language of a note that has no key yet to tell. */
	readonly language: Language;
	/** The line break that it uses. */
	readonly eol: string;
}

/** What is offered at a place in front matter; null for a note that is not ours, and for keys of the user's own. */
export function propertyCompletion(note: WrittenNote, spot: PropertySpot, cursor: number): Completion | null {
	const type = noteType(textOf(spot.others.find(({ key }) => isTypeKey(key))?.value) ?? '');
	// Elsewhere a type of this name is the user's own, until a client is named.
	if (!type || (spot.is === 'key' && !note.client)) return null;
	const language = languageOf(type, spot.others, note.language);
	const offers = spot.is === 'key' ? keyOffers(note, type, spot, language) : valueOffers(note, type, spot, language);
	return completion(cursor - spot.query.length, cursor, offers);
}

/** The language in which most keys are written; where they tell nothing, that of the type's key, then the usual one. */
function languageOf(type: NoteType, entries: readonly PropertyEntry[], usual: Language): Language {
	const [ja, en] = [0, 0].map((_, at) => entries.filter(({ key }) => !isTypeKey(key) && keyMeaning(type, key) !== null && isEnglish(key) === (at === 1)).length) as [number, number];
	if (ja !== en) return ja > en ? 'ja' : 'en';
	const typeKey = entries.find(({ key }) => isTypeKey(key))?.key;
	return typeKey === undefined ? usual : fold(typeKey) === TYPE_PROPERTY.ja ? 'ja' : 'en';
}
const isEnglish = (key: string): boolean => /^[\x20-\x7e]+$/.test(key.normalize('NFKC'));

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

const known = new Map<NoteType, readonly Key[]>();
/** The keys of a type: relations that are meant for it, those first that the method writes on this side; its own fields; then those of all types. */
function keysOf(type: NoteType): readonly Key[] {
	const before = known.get(type);
	if (before) return before;
	const isOwnSide = ({ relation, end }: RelationProperty): boolean => writtenAs(relation, { line: null }, { line: null })?.end === end;
	const properties = [...RELATION_PROPERTIES.filter(isOwnSide), ...RELATION_PROPERTIES.filter((property) => !isOwnSide(property))];
	const relations = properties.map(({ relation, end, ja, en }) => ({ name: en, term: { ja, en }, about: { is: 'relation' as const, types: fittingTypes(relation, end, type), figuresOnly: relation === 'causes' }, begins: AFTER_KEY.links })).filter(({ about }) => about.types.length > 0);
	const { client, ...common } = COMMON_FIELDS;
	const fields = Object.entries<Field>({ ...NOTE_TYPES[type].fields, ...common, client }).filter(([, { kind }]) => !KEPT_BY_US.has(kind));
	const keys = [...relations, ...fields.map(([name, { ja, kind }]) => ({ name, term: { ja, en: name }, about: NOTHING_SAID, begins: AFTER_KEY[BEGINNINGS[kind] ?? 'word'] }))];
	known.set(type, keys);
	return keys;
}

function keyOffers({ eol }: WrittenNote, type: NoteType, { at, was, query, others }: KeySpot, language: Language): readonly Offer[] {
	const used = new Set(others.map(({ key }) => nameOf(keyMeaning(type, key))));
	const free = keysOf(type).filter(({ name }) => !used.has(name));
	return found(free.map((key) => ({ value: key, words: `${key.term[language]} ${key.term[language === 'ja' ? 'en' : 'ja']}` })), query).map(({ term, about, begins }) => {
		const { text, back } = begins(eol);
		const now = `${term[language]}:${text}`;
		return { title: term[language], about, misfit: null, writing: writing(at, was, now, now.length - back) };
	});
}

/** The English name under which a key is known. */
const nameOf = (meaning: KeyMeaning | null): string | null => (meaning?.is === 'relation' ? meaning.property.en : meaning?.is === 'field' ? meaning.name : null);

/** A second value of these would not be read. */
const ONE_VALUE: ReadonlySet<FieldKind> = new Set<FieldKind>(['choice', 'link', 'text', 'name']);

function valueOffers(note: WrittenNote, type: NoteType, spot: ValueSpot, language: Language): readonly Offer[] {
	const meaning = keyMeaning(type, spot.key);
	if (meaning?.is === 'field' && ONE_VALUE.has(meaning.field.kind) && spot.beside.length > 0) return [];
	const links = linksFor(note, type, spot, meaning);
	if (links) return linkOffers(links, spot);
	return meaning?.is === 'field' && !spot.opened ? choiceOffers(meaning.field, spot, language) : [];
}

function linksFor(note: WrittenNote, type: NoteType, spot: ValueSpot, meaning: KeyMeaning | null): Iterable<LinkOffer> | null {
	const { client } = note;
	const query = spot.query.replace(/#\^?/g, ' ');
	if (meaning?.is === 'field' && meaning.name === 'client') return clientLinks(linkingNote(note, type, spot, meaning), client, query);
	if (!client) return null;
	if (meaning?.is === 'relation') return relationLinks(linkingNote(note, type, spot, meaning), client, meaning.property, query);
	const isLink = meaning?.is === 'field' && (meaning.field.kind === 'link' || meaning.field.kind === 'links');
	return isLink ? plainLinks(linkingNote(note, type, spot, meaning), client, meaning.name, query) : null;
}

/** The note as the relation sees it, from what its properties say now. */
function linkingNote({ notebook, path }: WrittenNote, type: NoteType, { others, beside }: ValueSpot, meaning: KeyMeaning): LinkingNote {
	const { fields } = readTyped(type, others);
	const factKind = 'kind' in fields && type === 'fact' ? fields.kind : undefined;
	const same = others.filter(({ key }) => nameOf(keyMeaning(type, key)) === nameOf(meaning)).flatMap(({ value }) => value);
	const linked = [...beside, ...same].map((value) => (typeof value === 'string' ? readLink(value) : null)).flatMap((link) => {
		const target = link && notebook.resolve(link.target, path);
		return target === null ? [] : [link?.block == null || isSource(meaning) ? target : `${target}#^${link.block}`];
	});
	return { notebook, path, type, end: { id: path, type, factKind, on: fields.created ?? null }, linked: new Set(linked) };
}

/** A source is a whole record, whichever part of it is named. */
const isSource = (meaning: KeyMeaning): boolean => meaning.is === 'relation' && meaning.property.relation === 'from';

function linkOffers(links: Iterable<LinkOffer>, { at, was, gap }: ValueSpot): readonly Offer[] {
	const offers: Offer[] = [];
	for (const { link, title, about, misfit } of links) {
		if (offers.length === MOST_OFFERS) break;
		offers.push({ title, about, misfit, writing: writing(at, was, `${gap}${yamlScalar(link)}`) });
	}
	return offers;
}

/** A word that a field can have, as it is shown and as it is written. */
interface Choice {
	readonly term: Term;
	readonly shown: string;
	readonly written: string;
}
const WITH_CHOICES: ReadonlySet<FieldKind> = new Set<FieldKind>(['choice', 'choices', 'text', 'name']);
const STAGES: readonly Stage[] = [1, 2, 3, 4, 5, 6, 7];

function choicesOf({ kind, choices = [] }: Field, language: Language): readonly Choice[] {
	if (kind === 'steps') {
		const stages = STAGES.map((stage): Choice => ({ term: { ja: stageText(stage, 'ja'), en: stageText(stage, 'en') }, shown: stageText(stage, language), written: String(stage) }));
		return [...stages, { term: TRIAGE_STEP, shown: TRIAGE_STEP[language], written: TRIAGE_STEP[language] }];
	}
	return WITH_CHOICES.has(kind) ? choices.map((term) => ({ term, shown: term[language], written: term[language] })) : [];
}

function choiceOffers(field: Field, { at, was, gap, query, flow, beside }: ValueSpot, language: Language): readonly Offer[] {
	const choices = choicesOf(field, language);
	const names = ({ term, written }: Choice): string[] => [term.ja, term.en, written].map(fold);
	// What is written out needs no list: Enter behind it shall end the line.
	if (choices.some((choice) => names(choice).includes(fold(query)))) return [];
	const there = new Set(beside.map((value) => fold(textOf(value) ?? '')));
	const free = choices.filter((choice) => !names(choice).some((name) => there.has(name)));
	const candidates = free.map((choice): Candidate<Choice> => ({ value: choice, words: `${choice.shown} ${choice.term.ja} ${choice.term.en}` }));
	const scalar = (written: string): string => (field.kind === 'steps' && /^\d$/.test(written) ? written : flow ? yamlFlowScalar(written) : yamlScalar(written));
	return found(candidates, query).map(({ shown, written }) => ({ title: shown, about: NOTHING_SAID, misfit: null, writing: writing(at, was, `${gap}${scalar(written)}`) }));
}

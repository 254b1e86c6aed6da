/** Offers in front matter: keys, notes that a relation can link, words that a field can have. */
import type { Client } from '../client.ts';
import { readLink } from '../link.ts';
import type { Notebook } from '../notebook.ts';
import { readTyped, textOf } from '../properties.ts';
import { stageText } from '../stage.ts';
import { fold, isTypeKey, keyMeaning, noteType } from '../vocabulary.ts';
import type { KeyMeaning, Language } from '../vocabulary.ts';
import { TRIAGE_STEP } from '../vocabulary/body.ts';
import type { Term } from '../vocabulary/choices.ts';
import type { Field, FieldKind, NoteType, Stage } from '../vocabulary/note-types.ts';
import { yamlFlowScalar, yamlScalar } from '../yaml-text.ts';
import { keyName, keyOffers } from './key-offers.ts';
import { clientLinks, plainLinks, relationLinks } from './link-offers.ts';
import type { LinkingNote, LinkOffer } from './link-offers.ts';
import { completion, found, MOST_OFFERS, NOTHING_SAID, writing } from './offer.ts';
import type { Candidate, Completion, Offer } from './offer.ts';
import type { PropertySpot, ValueSpot } from './property-place.ts';

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
	const language = languageOf(type, [...spot.others.map(({ key }) => key), ...(spot.is === 'value' ? [spot.key] : [])], note.language);
	const offers = spot.is === 'key' ? keyOffers(type, spot, language, note.eol) : valueOffers(note, type, spot, language);
	return completion(cursor - spot.query.length, cursor, offers);
}

/** The language in which most of these keys are written; where they tell nothing, that of 種別, else the usual one. */
function languageOf(type: NoteType, keys: readonly string[], usual: Language): Language {
	const ours = keys.filter((key) => keyMeaning(type, key) !== null && !isTypeKey(key));
	const english = ours.filter((key) => isEnglish(key)).length;
	if (english * 2 !== ours.length) return english * 2 > ours.length ? 'en' : 'ja';
	return keys.some((key) => isTypeKey(key) && !isEnglish(key)) ? 'ja' : usual;
}
const isEnglish = (key: string): boolean => /^[\x20-\x7e]+$/.test(key.normalize('NFKC'));

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
	const same = others.filter(({ key }) => keyName(keyMeaning(type, key)) === keyName(meaning)).flatMap(({ value }) => value);
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

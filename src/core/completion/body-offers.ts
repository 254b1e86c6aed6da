/** Offers in the body of a visit: keys of 事前打合せ and 事後打合せ that are not there yet, and the kinds of a question. */
import { sectionsOf } from '../body.ts';
import type { Section } from '../body.ts';
import { placeFrontMatter } from '../front-matter.ts';
import { searchKey } from '../search-key.ts';
import { readVisitRecord } from '../visit-record.ts';
import type { Language } from '../vocabulary.ts';
import { AFTER_FIELDS, BEFORE_FIELDS } from '../vocabulary/body.ts';
import { QUESTION_KINDS } from '../vocabulary/choices.ts';
import type { Term } from '../vocabulary/choices.ts';
import { completion, found, NOTHING_SAID, writing } from './offer.ts';
import type { Completion } from './offer.ts';

/** An item that has begun and holds no key yet. An empty one is left alone: Enter on it ends the list. */
const KEY_BEGUN = /^[-*+][ \t]+([^\s:：「[（(｜|][^:：「[（(｜|]{0,19})$/;
const KIND_BEGUN = /^[ \t]*(?:[-*+]|\d+[.)])[ \t].*([（(])([^（）()]{0,8})$/;
const KIND_ENDS = /^[）)]?(?=\s*$)/;

/** What is offered in a visit's body; null outside of the places above. */
export function bodyCompletion(text: string, cursor: number): Completion | null {
	const from = text.lastIndexOf('\n', cursor - 1) + 1;
	const end = text.indexOf('\n', cursor);
	const [before, after] = [text.slice(from, cursor), text.slice(cursor, end < 0 ? undefined : end)];
	const key = after.trim() === '' ? KEY_BEGUN.exec(before)?.[1] : undefined;
	const kind = KIND_BEGUN.exec(before);
	const closes = KIND_ENDS.exec(after)?.[0];
	if (key !== undefined) return keyCompletion(text, from, cursor, key);
	return kind && closes !== undefined ? kindCompletion(text, from, cursor, { opens: kind[1] ?? '', query: kind[2] ?? '', closes }) : null;
}

/** The section in which a line is read, if it is; and all of them. */
function sectionAt(text: string, from: number): { readonly section: Section | null; readonly all: readonly Section[] } {
	const all = sectionsOf(text, placeFrontMatter(text).bodyFrom);
	return { all, section: all.find(({ lines }) => lines.some((line) => line.from === from && line.is === 'item' && !line.quoted)) ?? null };
}

/** The language of the heading that a section stands under. */
const languageUnder = ({ head }: Section): Language => (/[^\x20-\x7e]/.test(head?.text ?? '') ? 'ja' : 'en');
const bothWords = ({ ja, en }: Term, language: Language): string => (language === 'ja' ? `${ja} ${en}` : `${en} ${ja}`);

function keyCompletion(text: string, from: number, cursor: number, query: string): Completion | null {
	const { section, all } = sectionAt(text, from);
	if (!section || section.field !== null || (section.zone !== 'before' && section.zone !== 'after')) return null;
	const fields: Readonly<Record<string, Term>> = section.zone === 'before' ? BEFORE_FIELDS : AFTER_FIELDS;
	const language = languageUnder(section);
	const used = readVisitRecord(all, [])[section.zone];
	const free = Object.entries(fields).filter(([name]) => !(name in used)).map(([, term]) => ({ value: term, words: bothWords(term, language) }));
	// One letter stands for a beginning only: most items are no fields, and shall be written in peace.
	const terms = found(free, query).filter(({ ja, en }) => query.length > 1 || [ja, en].some((word) => searchKey(word).startsWith(searchKey(query))));
	const at = cursor - query.length;
	return completion(at, cursor, terms.map((term) => ({ title: term[language], about: NOTHING_SAID, misfit: null, writing: writing(at, query, `${term[language]}:: `) })));
}

function kindCompletion(text: string, from: number, cursor: number, { opens, query, closes }: { readonly opens: string; readonly query: string; readonly closes: string }): Completion | null {
	const { section } = sectionAt(text, from);
	if (section?.zone !== 'questions') return null;
	const language = languageUnder(section);
	const at = cursor - query.length - opens.length;
	const kinds = found(QUESTION_KINDS.map((term) => ({ value: term, words: bothWords(term, language) })), query);
	const [left, right] = language === 'ja' ? ['（', '）'] : ['(', ')'];
	return completion(cursor - query.length, cursor, kinds.map((term) => ({ title: term[language], about: NOTHING_SAID, misfit: null, writing: writing(at, `${opens}${query}${closes}`, `${left}${term[language]}${right}`) })));
}

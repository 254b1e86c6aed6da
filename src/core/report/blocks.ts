/** The parts the documents are put together from; whatever is empty says so. */
import { isDate } from '../calendar.ts';
import type { NoteOf } from '../note.ts';
import { planPlace } from '../plan-place.ts';
import type { Client } from '../client.ts';
import type { Term } from '../vocabulary/choices.ts';
import { fieldWords, readable } from './field-words.ts';
import type { FieldRow, ReportBlock } from './page.ts';
import type { ReportLabel, ReportWords } from './words.ts';

/** A heading of the form. */
export const part = (words: ReportWords, label: ReportLabel): ReportBlock => ({ is: 'heading', words: words.labels[label] });

/** A form of labels and values. */
export const form = (words: ReportWords, rows: readonly (readonly [ReportLabel, readonly string[]])[]): ReportBlock =>
	({ is: 'fields', head: words.head, rows: rows.map(([label, values]): FieldRow => [words.labels[label], values.length > 0 ? values : [words.empty]]) });

/** Values under a heading: one stands as a sentence, several as a list. */
export function listed(words: ReportWords, values: readonly string[], none = words.empty): ReportBlock {
	const [first, second] = values;
	if (first === undefined) return { is: 'words', words: none };
	return second === undefined ? { is: 'words', words: first } : { is: 'list', items: values };
}

/** A part with a heading and what stands under it. */
export const under = (words: ReportWords, label: ReportLabel, values: readonly string[]): ReportBlock[] => [part(words, label), listed(words, values.map(readable))];

/** A table of a note, its columns named as in the vocabulary; or the word that there is none. */
export function tableOf<K extends string>(words: ReportWords, columns: Readonly<Record<K, Term>>, rows: readonly Readonly<Record<NoInfer<K>, string>>[], only: readonly K[] = Object.keys(columns) as K[]): ReportBlock {
	if (rows.length === 0) return { is: 'words', words: words.empty };
	return { is: 'table', columns: only.map((key) => columns[key][words.language]), rows: rows.map((row) => only.map((key) => cellWords(words, row[key]))) };
}

/** What a person wrote into a cell; a date alone is written out. */
export const cellWords = (words: ReportWords, cell: string): string => (isDate(cell) ? words.day(cell) : readable(cell));

/** The line under the title: whose it is, when it was made, and on the team's copies for whom it is. */
export const opening = (words: ReportWords, client: string, today: string, teamOnly: boolean): ReportBlock[] =>
	[{ is: 'words', words: words.made(client, words.day(today)) }, ...(teamOnly ? [{ is: 'words', words: words.teamOnly } as const] : [])];

/** 第4回（全8回）, else the title. */
export const visitName = (words: ReportWords, client: Client, visit: NoteOf<'visit'>): string => words.visit(planPlace(client, visit), readable(visit.title));

/** The visit as it is referred to in a line: 第4回. */
export const shortName = (words: ReportWords, visit: NoteOf<'visit'>): string => words.visit({ no: visit.fields.no ?? null, of: null }, readable(visit.title));

/** The rows at the head of ⓒ and ⓓ. */
export function visitRows(words: ReportWords, client: Client, visit: NoteOf<'visit'>): (readonly [ReportLabel, readonly string[]])[] {
	const of = (key: Parameters<typeof fieldWords<'visit'>>[1]): string[] => fieldWords(visit, key, words);
	const joined = (values: readonly string[]): string[] => (values.length > 0 ? [values.join(words.separator)] : []);
	const { minutes } = visit.fields;
	return [
		['no', [visitName(words, client, visit)]], ['date', of('date')], ['minutes', minutes === undefined ? [] : [words.minutes(minutes)]], ['form', of('form')],
		['steps', joined(of('steps'))], ['clientSide', joined(of('client_side'))], ['ourSide', joined(of('our_side'))],
	];
}

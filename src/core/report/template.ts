/** Reports of the user's own: a note with names of our fields as placeholders, `{{目指すゴール}}` or `{{plan.goal}}`, filled with what the notes hold. */
import { placeFrontMatter } from '../front-matter.ts';
import { planOf, planPlace } from '../plan-place.ts';
import { ownerWordsOf } from '../visit-brief.ts';
import { fold } from '../vocabulary.ts';
import { AFTER_FIELDS, BEFORE_FIELDS, HEADINGS, MILESTONE_COLUMNS, REVISION_COLUMNS, SCHEDULE_COLUMNS, THEME_COLUMNS } from '../vocabulary/body.ts';
import type { Term } from '../vocabulary/choices.ts';
import { NOTE_TYPES } from '../vocabulary/note-types.ts';
import type { Field, FieldsOf, NoteType } from '../vocabulary/note-types.ts';
import { tableOf } from './blocks.ts';
import { fieldWords, readable } from './field-words.ts';
import { atStart, blockMarkdown, inLine } from './markdown.ts';
import type { ReportBlock } from './page.ts';
import type { ReportSight } from './sight.ts';
import { confirmationLine, questionLine, requestTable } from './visit.ts';

/** What a placeholder stands for: values one after another, or a table. */
export type TemplateValue = { readonly values: readonly string[] } | { readonly table: ReportBlock };

export interface FilledTemplate {
	/** Markdown; the template's own front matter is left out, since it is about the template. */
	readonly text: string;
	/** Placeholders that name nothing we know, as written, each once. They stay in the text. */
	readonly unknown: readonly string[];
}

/**
 * Fills a template with the team's values: its result is the team's own. Alone on a line or in a list item a placeholder gives a line for
 * each value, in a table one cell, elsewhere words in a row. What is empty says so.
 */
export function fillTemplate(template: string, sight: ReportSight): FilledTemplate {
	const known = templateValues(sight);
	const unknown = new Set<string>();
	const valueOf = (braces: string, name: string): TemplateValue | null => {
		const value = known.get(fold(name)) ?? null;
		if (!value) unknown.add(braces);
		return value;
	};
	const lines = template.slice(placeFrontMatter(template).bodyFrom).split(/\r?\n/);
	return { text: lines.map((line) => filledLine(line, valueOf, sight.words.empty)).join('\n'), unknown: [...unknown] };
}

const PLACEHOLDER = /\{\{\s*([^{}]+?)\s*\}\}/g;
const ALONE = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?)?)\{\{\s*([^{}]+?)\s*\}\}[ \t]*$/;

type ValueOf = (braces: string, name: string) => TemplateValue | null;

function filledLine(line: string, valueOf: ValueOf, empty: string): string {
	const [, lead = '', name] = ALONE.exec(line) ?? [];
	if (name !== undefined) {
		const value = valueOf(line.slice(lead.length).trim(), name);
		if (!value) return line;
		if ('table' in value) return lead.trim() === '' ? blockMarkdown(value.table) : `${lead}${inWords(value, empty)}`;
		const several = value.values.length > 1 && lead.trim() === '' ? `${lead}- ` : lead;
		return (value.values.length > 0 ? value.values : [empty]).map((one) => `${several}${atStart(one)}`).join('\n');
	}
	const isRow = /^\s*\|/.test(line);
	return line.replace(PLACEHOLDER, (braces, inside: string) => {
		const value = valueOf(braces, inside);
		return value ? inWords(value, empty, isRow ? '<br>' : '／') : braces;
	});
}

/** A value within a line. A table gives its rows. */
function inWords(value: TemplateValue, empty: string, between = '／'): string {
	const values = 'values' in value ? value.values : value.table.is === 'table' ? value.table.rows.map((row) => row.filter((cell) => cell !== '').join(' ')) : [];
	return (values.length > 0 ? values : [empty]).map(inLine).join(between);
}

/**
 * All values by name, folded. A name stands alone (`目指すゴール`) or behind its kind of note (`活動計画.目指すゴール`, `plan.goal`);
 * alone, what the visit has comes before what the plan has, and that before the client.
 */
export function templateValues(sight: ReportSight): ReadonlyMap<string, TemplateValue> {
	const known = new Map<string, TemplateValue>();
	const add = (type: NoteType | null, names: readonly string[], value: TemplateValue): void => {
		const kinds = type === null ? [] : [type, NOTE_TYPES[type].ja];
		for (const name of names.flatMap((one) => [one, ...kinds.map((kind) => `${kind}.${one}`)])) if (!known.has(fold(name))) known.set(fold(name), value);
	};
	const { engagement: { client, today }, visit, words } = sight;
	const plan = planOf(client);
	visitValues(sight, (names, value) => add('visit', names, value));
	add(null, ['支援先'], { values: [client.name] });
	add(null, ['今日', 'today'], { values: [words.day(today)] });
	add(null, ['第何回', 'position'], { values: visit?.fields.no === undefined ? [] : [words.visit(planPlace(client, visit), '')] });
	for (const [names, value] of fieldsOf('visit', visit, sight)) add('visit', names, value);
	for (const [names, value] of fieldsOf('plan', plan, sight)) add('plan', names, value);
	for (const [heading, table] of planTables(sight)) add('plan', namesOf(HEADINGS[heading], heading), { table });
	for (const [names, value] of fieldsOf('client', client.note, sight)) add('client', names, value);
	return known;
}

const namesOf = ({ ja, en }: Term, key: string): string[] => [key, ja, en];

/** Every field of a type by its two names, empty ones too. */
function fieldsOf<T extends 'visit' | 'plan' | 'client'>(type: T, note: { readonly type: T; readonly fields: FieldsOf<T> } | null, { words }: ReportSight): (readonly [string[], TemplateValue])[] {
	return Object.entries<Field>(NOTE_TYPES[type].fields).map(([key, { ja }]) => [[key, ja], { values: note ? fieldWords(note, key as keyof FieldsOf<T> & string, words) : [] }] as const);
}

function visitValues({ engagement, visit, words }: ReportSight, add: (names: readonly string[], value: TemplateValue) => void): void {
	const body = visit?.body;
	for (const [zone, table] of [['before', BEFORE_FIELDS], ['after', AFTER_FIELDS]] as const) {
		const fields: Readonly<Record<string, { readonly values: readonly string[] } | undefined>> = body?.[zone] ?? {};
		for (const [key, term] of Object.entries(table)) add(namesOf(term, key), { values: (fields[key]?.values ?? []).map(readable) });
	}
	add(namesOf(HEADINGS.confirm, 'confirm'), { values: (body?.confirmations ?? []).map((one) => confirmationLine(words, one)) });
	add(namesOf(HEADINGS.questions, 'questions'), { values: (body?.questions ?? []).map((one) => questionLine(words, one)) });
	add(namesOf(HEADINGS.hypotheses, 'hypotheses'), { values: (body?.hypotheses ?? []).map(({ text }) => readable(text)) });
	add(namesOf(HEADINGS.requests, 'requests'), { table: requestTable(words, body?.requests ?? []) });
	add([words.labels.ownerWords, '経営者の言葉', 'owner_words'], { values: visit ? ownerWordsOf(engagement, visit).map(readable) : [] });
}

function planTables({ engagement: { client }, words }: ReportSight): (readonly ['schedule' | 'themes' | 'milestones' | 'revisions', ReportBlock])[] {
	const body = planOf(client)?.body;
	return [
		['schedule', tableOf(words, SCHEDULE_COLUMNS, body?.schedule ?? [])],
		['themes', tableOf(words, THEME_COLUMNS, body?.themes ?? [])],
		['milestones', tableOf(words, MILESTONE_COLUMNS, body?.milestones ?? [])],
		['revisions', tableOf(words, REVISION_COLUMNS, body?.revisions ?? [])],
	];
}

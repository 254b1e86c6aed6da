/** The text of a new note: its properties in one language, the headings its type is known by, and room for free writing. */
import { stageText } from './stage.ts';
import { findChoice, findTerm, propertyTerm, TYPE_PROPERTY } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import { AFTER_FIELDS, BEFORE_FIELDS, HEADINGS, MILESTONE_COLUMNS, RESULT_COLUMNS, REVISION_COLUMNS, SCHEDULE_COLUMNS, THEME_COLUMNS, TRIAGE_STEP } from './vocabulary/body.ts';
import type { AfterField, BeforeField, Heading } from './vocabulary/body.ts';
import type { Term } from './vocabulary/choices.ts';
import { COMMON_FIELDS, NOTE_TYPES } from './vocabulary/note-types.ts';
import type { Field, NoteType, Stage } from './vocabulary/note-types.ts';
import { RELATION_PROPERTIES } from './vocabulary/relations.ts';
import { yamlScalar } from './yaml-text.ts';
import type { Scalar } from './yaml-text.ts';

/** What a new note is to hold. Values stand under the English keys of the vocabulary; links as `[[…]]`. */
export interface Draft {
	readonly type: NoteType;
	readonly language: Language;
	readonly values?: Readonly<Record<string, Scalar | readonly Scalar[] | undefined>>;
	/** Values that fields of 事前打合せ begin with. */
	readonly before?: Readonly<Partial<Record<BeforeField, string>>>;
	/** List items to begin with, per heading. */
	readonly items?: Readonly<Partial<Record<Heading, readonly string[]>>>;
}

/**
 * The text of a new note. Only properties that have a value are written.
 * @throws RangeError for a key that the type does not have
 */
export function draftNote({ type, language, values = {}, before = {}, items = {} }: Draft): string {
	const order = [...Object.keys(COMMON_FIELDS), ...Object.keys(NOTE_TYPES[type].fields), ...RELATION_PROPERTIES.map(({ en }) => en)];
	const keys = Object.keys(values).sort((a, b) => order.indexOf(a) - order.indexOf(b));
	const lines = keys.flatMap((key) => propertyLines(type, key, values[key], language));
	const typeName: Term = { ja: NOTE_TYPES[type].ja, en: type };
	return ['---', `${TYPE_PROPERTY[language]}: ${typeName[language]}`, ...lines, '---', ...bodyLines(type, language, before, items), ''].join('\n');
}

function propertyLines(type: NoteType, key: string, value: Scalar | readonly Scalar[] | undefined, language: Language): string[] {
	const name = propertyTerm(type, key)[language];
	const field = fieldOf(type, key);
	if (Array.isArray(value)) {
		const written = (value as readonly Scalar[]).filter((item) => item !== null && item !== '').map((item) => `  - ${yamlScalar(inLanguage(item, field, language))}`);
		return written.length > 0 ? [`${name}:`, ...written] : [];
	}
	const one = value as Scalar | undefined;
	return one === undefined || one === null || one === '' ? [] : [`${name}: ${yamlScalar(inLanguage(one, field, language))}`];
}

const fieldOf = (type: NoteType, key: string): Field | undefined => ({ ...COMMON_FIELDS, ...NOTE_TYPES[type].fields } as Record<string, Field | undefined>)[key];

/** Choices and stages are written in the language of the note; other text is made harmless. */
function inLanguage(value: Scalar, field: Field | undefined, language: Language): Scalar {
	if ((field?.kind === 'stage' || field?.kind === 'steps') && typeof value === 'number') return field.kind === 'stage' ? stageText(value as Stage, language) : value;
	if (typeof value !== 'string') return value;
	if (field?.kind === 'steps') return value === TRIAGE_STEP.ja ? TRIAGE_STEP[language] : value;
	const term = field?.kind === 'choice' || field?.kind === 'choices' ? findChoice(field.choices ?? [], value) : null;
	if (!term) return harmless(value);
	const remark = findTerm(field?.choices ?? [], value) ? '' : (/[（(][^（()）]*[）)]\s*$/.exec(value)?.[0] ?? '');
	return `${term[language]}${harmless(remark)}`;
}

/** Takes the power from text that other plugins would run in a new file, and that would close what it stands in. */
export const harmless = (text: string): string =>
	text.replace(/<%/g, '＜％').replace(/%>/g, '％＞').replace(/`(?=\s*(?:\$=|=))/g, '｀').replace(/(`{3,}|~{3,})/g, (fence) => (fence.startsWith('`') ? '｀' : '～').repeat(fence.length));

type Begun = NonNullable<Draft['before']>;
type Outline = readonly (readonly [heading: Heading, level: 2 | 3, lines?: (language: Language, begun: Begun) => readonly string[]])[];

const onOneLine = (words: string): string => harmless(words.replace(/\s+/g, ' ').trim());
const fieldItems = <K extends string>(table: Readonly<Record<K, Term>>, keys: readonly K[]) => (language: Language, begun: Readonly<Partial<Record<string, string>>>): string[] =>
	keys.map((key) => `- ${table[key][language]}:: ${onOneLine(begun[key] ?? '')}`);
const tableHead = (columns: Readonly<Record<string, Term>>) => (language: Language): string[] => {
	const names = Object.values(columns).map((column) => column[language]);
	return [`| ${names.join(' | ')} |`, `|${' --- |'.repeat(names.length)}`];
};
const BEFORE: readonly BeforeField[] = ['goal', 'intent', 'content'];
const AFTER: readonly AfterField[] = ['done', 'result', 'view', 'improve', 'next'];

/** The headings each type begins with; the others are free writing from the first line. */
const OUTLINES: Readonly<Partial<Record<NoteType, Outline>>> = {
	plan: [['schedule', 2, tableHead(SCHEDULE_COLUMNS)], ['themes', 2, tableHead(THEME_COLUMNS)], ['milestones', 2, tableHead(MILESTONE_COLUMNS)], ['revisions', 2, tableHead(REVISION_COLUMNS)]],
	visit: [
		['before', 2, fieldItems(BEFORE_FIELDS, BEFORE)], ['confirm', 3], ['questions', 3], ['hypotheses', 3],
		['conversation', 2],
		['after', 2, (language) => fieldItems(AFTER_FIELDS, AFTER)(language, {})], ['requests', 3],
	],
	hearing: [['conversation', 2]],
	survey: [['results', 2, tableHead(RESULT_COLUMNS)]],
};

function bodyLines(type: NoteType, language: Language, begun: Begun, items: NonNullable<Draft['items']>): string[] {
	const known = OUTLINES[type] ?? [];
	const others = (Object.keys(items) as Heading[]).filter((heading) => !known.some(([one]) => one === heading)).map((heading) => [heading, 2] as const);
	return [...known, ...others].flatMap(([heading, level, lines]) => [
		`${'#'.repeat(level)} ${HEADINGS[heading][language]}`,
		...(lines?.(language, begun) ?? []),
		...(items[heading] ?? []).map((item) => `- ${onOneLine(item)}`),
		'',
	]);
}

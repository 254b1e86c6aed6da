/** Raw front matter → the typed fields of a note, its links, and what did not fit. */
import { readDate } from './calendar.ts';
import type { PropertyEntry } from './front-matter.ts';
import { linkText, readLink } from './link.ts';
import { readAmount } from './markdown-table.ts';
import { shown } from './problem.ts';
import type { Fault, Fit } from './problem.ts';
import { readStage, readStageChange, readStep } from './stage.ts';
import { findChoice, findTerm, fold, keyMeaning, noteType } from './vocabulary.ts';
import { NOTE_TYPES } from './vocabulary/note-types.ts';
import { ACTION_STATES, CERTAINTIES, ESSENTIAL_STATES, ISSUE_STATES, SHORT_POLICIES, SHORT_STATES } from './vocabulary/choices.ts';
import type { ChoiceList } from './vocabulary/choices.ts';
import type { Field, FieldKind, FieldsOf, Link, NoteType, ValueChange } from './vocabulary/note-types.ts';
import type { End, Relation } from './vocabulary/relations.ts';

/** A link that a note carries, as written; the notebook resolves it. */
export interface Reference {
	readonly link: Link;
	/** The relation it writes and the end at which this note stands, or null for a plain link such as `known_issues`. */
	readonly relation: { readonly name: Relation; readonly end: End } | null;
	/** The key as written in the file, and the line. */
	readonly key: string;
	readonly line: number;
	/** The value as written. */
	readonly found: string;
}

/** What front matter says about a note whose type is known. */
export interface TypedProperties<T extends NoteType = NoteType> {
	readonly fields: FieldsOf<T>;
	/** The `client` property, or null. */
	readonly client: Reference | null;
	/** Every other link. */
	readonly references: readonly Reference[];
	readonly faults: readonly Fault[];
}

/** One value that is asked for at one place. */
interface Place {
	readonly key: string;
	readonly line: number;
	readonly field: Field;
}

/** Reads one scalar of each kind; undefined: it does not fit. */
const READERS: Record<'text' | 'item' | 'person' | 'number' | 'truth' | 'date' | 'link' | 'choice' | 'stage' | 'step' | 'stage-change' | 'value-change', (value: unknown, field: Field) => unknown> = {
	text: (value) => textOf(value),
	item: (value) => itemText(value),
	// Names of people are never a bad value; `[[A]]` without quotes is a list in a list.
	person: (value) => linkText(itemText(value) ?? shownLink(value)),
	number: (value) => {
		const amount = typeof value === 'number' ? value : typeof value === 'string' ? figureOf(value) : NaN;
		return amount === null || !Number.isFinite(amount) ? undefined : amount;
	},
	truth: (value) => (typeof value === 'boolean' ? value : TRUTHS.get(fold(textOf(value) ?? ''))),
	date: (value) => readDate(value) ?? undefined,
	link: (value) => (typeof value === 'string' ? (readLink(value) ?? undefined) : undefined),
	choice: (value, field) => findChoice(field.choices ?? [], textOf(value) ?? '')?.ja,
	stage: (value) => readStage(value) ?? undefined,
	step: (value) => readStep(value) ?? undefined,
	'stage-change': (value) => readStageChange(itemText(value) ?? '') ?? undefined,
	'value-change': (value, field) => readValueChange(itemText(value) ?? '', field.choices) ?? undefined,
};
const TRUTHS = new Map([['true', true], ['yes', true], ['はい', true], ['false', false], ['no', false], ['いいえ', false]]);

/** What would have fitted where a reader finds nothing. */
const FITS: Record<keyof typeof READERS, Fit> = {
	text: 'text', item: 'text', person: 'text', number: 'number', truth: 'truth', date: 'date', link: 'link', choice: 'choice', stage: 'stage', step: 'step', 'stage-change': 'stage-change', 'value-change': 'value-change',
};

/** How each kind of field is read: by which reader, and whether as a list. */
const KINDS: Record<FieldKind, { readonly reads: keyof typeof READERS; readonly many: boolean }> = {
	text: { reads: 'text', many: false },
	texts: { reads: 'item', many: true },
	number: { reads: 'number', many: false },
	truth: { reads: 'truth', many: false },
	date: { reads: 'date', many: false },
	period: { reads: 'text', many: false },
	name: { reads: 'person', many: false },
	names: { reads: 'person', many: true },
	choice: { reads: 'choice', many: false },
	choices: { reads: 'choice', many: true },
	link: { reads: 'link', many: false },
	links: { reads: 'link', many: true },
	stage: { reads: 'stage', many: false },
	'stage-history': { reads: 'stage-change', many: true },
	history: { reads: 'value-change', many: true },
	steps: { reads: 'step', many: true },
};

/** A scalar as its text. */
export function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
	return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : undefined;
}

/** A list item as its text, a one-pair map too: YAML makes one of `- 2026-05-10 4 社長: …`. */
function itemText(value: unknown): string | undefined {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
		const [pair, ...others] = Object.entries(value as Readonly<Record<string, unknown>>);
		const inner = pair?.[1] === null ? '' : textOf(pair?.[1]);
		if (pair && others.length === 0 && inner !== undefined) return `${pair[0]}: ${inner}`.trim();
	}
	return textOf(value);
}

/** Reads an item of `history / 経過`: `2026-05-10 status 仮説→事実で確認 reason`. Values come out canonical in either language. */
export function readValueChange(text: string, choices: ChoiceList = JUDGEMENTS): ValueChange | null {
	const arrow = text.indexOf('→');
	const [day, name, ...from] = text.slice(0, Math.max(0, arrow)).trim().split(/\s+/);
	const on = readDate(day);
	const key = CHANGED_KEYS.get(fold(name ?? ''));
	const { value, rest } = leadingValue(text.slice(arrow + 1).trim(), choices);
	return on && key && value !== '' ? { on, key, from: leadingValue(from.join(' '), choices).value, to: value, reason: rest } : null;
}

/** An amount as people write it, or a number as YAML may spell it (1e3, 0x1F). */
function figureOf(text: string): number | null {
	const amount = readAmount(text);
	return Number.isNaN(amount) && /^[-+]?\.?\d/.test(text) ? Number(text) : amount;
}

/** Every word by which a note may be judged. */
const JUDGEMENTS: ChoiceList = [...CERTAINTIES, ...ESSENTIAL_STATES, ...ISSUE_STATES, ...ACTION_STATES, ...SHORT_STATES, ...SHORT_POLICIES];

/** The status a text begins with, canonical, and what follows it; a word that is no status stands for itself. */
function leadingValue(text: string, choices: ChoiceList): { value: string; rest: string } {
	const words = Array.from(text.matchAll(/\S+/g), (word) => word.index + word[0].length).slice(0, LONGEST_LABEL);
	for (const end of words.reverse()) {
		const known = findTerm(choices, text.slice(0, end));
		if (known) return { value: known.ja, rest: text.slice(end).trim() };
	}
	const [first = ''] = /^\S*/.exec(text) ?? [];
	return { value: first, rest: text.slice(first.length).trim() };
}
/** Words of the longest English label. */
const LONGEST_LABEL = 8;

/** `status` and `state` are one thing under two names; which one a note has is a matter of its type. */
const CHANGED_KEYS = new Map<string, ValueChange['key']>([
	['status', 'status'], ['state', 'status'], ['状態', 'status'], ['確からしさ', 'status'], ['policy', 'policy'], ['方針', 'policy'],
]);

/** The item that a change of `status`, `state` or `policy` appends. */
export const valueChangeText = ({ on, from, to, reason }: ValueChange, key: 'status' | 'state' | 'policy'): string => `${on} ${key} ${from}→${to}${reason ? ` ${reason.replace(/\s+/g, ' ').trim()}` : ''}`;

/**
 * Reads the properties of a note of a known type. A field may be written under its English or its Japanese key; lists written
 * under both are joined, other fields may have one value only. Unknown keys are the user's own.
 */
export function readTyped<T extends NoteType>(type: T, entries: readonly PropertyEntry[]): TypedProperties<T> {
	const fields: Record<string, unknown> = {};
	const clients: Reference[] = [];
	const references: Reference[] = [];
	const faults: Fault[] = [];
	for (const entry of entries) {
		const meaning = keyMeaning(type, entry.key);
		if (meaning?.is === 'type' && noteType(textOf(entry.value) ?? '') !== type)
			faults.push({ line: entry.line, code: 'bad-value', key: entry.key, found: shown(entry.value), fits: 'once', options: [NOTE_TYPES[type].ja] });
		if (meaning?.is === 'relation') readRelation(entry, { name: meaning.property.relation, end: meaning.property.end }, references, faults);
		if (meaning?.is !== 'field') continue;
		const { name, field } = meaning;
		const value = readField(entry, field, faults);
		if (value === undefined) continue;
		const earlier = fields[name];
		if (earlier === undefined) fields[name] = value;
		else if (Array.isArray(earlier) && Array.isArray(value)) fields[name] = [...(earlier as unknown[]), ...(value as unknown[])];
		else if (JSON.stringify(earlier) !== JSON.stringify(value))
			faults.push({ line: entry.line, code: 'bad-value', key: entry.key, found: shown(entry.value), fits: 'once', options: [shown(earlier)] });
		if (field.kind === 'link' || field.kind === 'links')
			for (const item of items(entry)) addReference(item.value, null, { key: entry.key, line: item.line }, name === 'client' ? clients : references);
	}
	return { fields: fields as FieldsOf<T>, client: clients[0] ?? null, references, faults };
}

/** The items of a value: a list's own, or the one value; absent ones are left out. */
function items(entry: PropertyEntry): { value: unknown; line: number }[] {
	if (!Array.isArray(entry.value)) return isAbsent(entry.value) ? [] : [{ value: entry.value, line: entry.line }];
	return entry.value.map((value: unknown, i) => ({ value, line: entry.itemLines?.[i] ?? entry.line })).filter(({ value }) => !isAbsent(value));
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

function readField(entry: PropertyEntry, field: Field, faults: Fault[]): unknown {
	const { reads, many } = KINDS[field.kind];
	const list = items(entry);
	const value = list.map((item) => readOne(item.value, reads, { key: entry.key, line: item.line, field }, faults)).filter((one) => one !== undefined);
	if (value.length === 0) return undefined;
	if (many) return value;
	if (value.length === 1) return value[0];
	// Several words where one text belongs lose nothing when they are joined; several dates or choices do not fit.
	if (reads === 'text' || reads === 'person') return value.filter((one) => typeof one === 'string').join('、');
	faults.push({ line: entry.line, code: 'bad-value', key: entry.key, found: shown(entry.value), fits: 'one-value' });
	return undefined;
}

function readOne(value: unknown, reads: keyof typeof READERS, place: Place, faults: Fault[]): unknown {
	const read = READERS[reads](value, place.field);
	if (read !== undefined) return read;
	const options = reads === 'choice' ? { options: (place.field.choices ?? []).map((term) => term.ja) } : {};
	faults.push({ line: place.line, code: 'bad-value', key: place.key, found: shownLink(value), fits: FITS[reads], ...options });
	return undefined;
}

function readRelation(entry: PropertyEntry, relation: Reference['relation'], references: Reference[], faults: Fault[]): void {
	for (const { value, line } of items(entry)) {
		if (!addReference(value, relation, { key: entry.key, line }, references))
			faults.push({ line, code: 'bad-value', key: entry.key, found: shownLink(value), fits: 'link' });
	}
}

function addReference(value: unknown, relation: Reference['relation'], place: { key: string; line: number }, references: Reference[]): boolean {
	const link = typeof value === 'string' ? readLink(value) : null;
	if (link) references.push({ link, relation, key: place.key, line: place.line, found: value as string });
	return link !== null;
}

/** `[[A]]` without quotes reaches us as a list in a list; it is shown as it was written. */
function shownLink(value: unknown): string {
	let inner = value;
	while (Array.isArray(inner) && inner.length === 1) inner = inner[0] as unknown;
	return inner !== value && typeof inner === 'string' ? `[[${inner}]]` : shown(value);
}

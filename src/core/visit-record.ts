/** A visit's body: what was planned, what was asked for, what came out, and the answers of the self-check (note-format §5). */
import type { Section, ZoneField } from './body.ts';
import { linesIn } from './body.ts';
import { linksIn } from './link.ts';
import type { OutlineLine } from './outline.ts';
import { readConversation } from './talk.ts';
import type { FactLine, TalkLine } from './talk.ts';
import { bodyField, findTerm } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import { AFTER_FIELDS, BEFORE_FIELDS } from './vocabulary/body.ts';
import type { AfterField, BeforeField } from './vocabulary/body.ts';
import { ANSWERS, QUESTION_KINDS, TALK_WEIGHTS, VISIT_RESULTS } from './vocabulary/choices.ts';
import type { ChoiceList, ChoiceOf } from './vocabulary/choices.ts';
import type { Link } from './vocabulary/note-types.ts';

/** A field of the body: its values in order, and the line of the first. */
export interface BodyField {
	readonly line: number;
	readonly values: readonly string[];
	/** The line of each value, where they stand in more than one. */
	readonly lines?: readonly number[];
}
export interface BodyItem {
	readonly line: number;
	readonly text: string;
}
export interface Question extends BodyItem {
	readonly kind: ChoiceOf<typeof QUESTION_KINDS> | null;
}
/** 確認事項: done when ticked or answered. */
export interface Confirmation extends BodyItem {
	readonly answer: string;
	readonly state: 'open' | 'done' | 'not-asked';
	/** The visit it was carried over from: `（[[しおかぜ食品 第4回]]から）` behind the words, which are without it. */
	readonly from?: Link;
}
/** 依頼事項: who does what until when; either side may owe it. */
export interface Request extends BodyItem {
	readonly who: string;
	readonly what: string;
	readonly until: string;
	readonly state: 'open' | 'done' | 'dropped';
}
/** An item under セルフチェック. */
export interface CheckAnswer {
	readonly line: number;
	/** The check's id in upper case, `PRE-01`. */
	readonly id: string;
	readonly answer: ChoiceOf<typeof ANSWERS>;
	readonly remark: string;
}

export interface VisitRecord {
	readonly before: Readonly<Partial<Record<BeforeField, BodyField>>>;
	readonly after: Readonly<Partial<Record<AfterField, BodyField>>>;
	/** 準備 under 事前打合せ: what is to be ready for this visit, as a new visit takes it over. Under 事後打合せ it is for the one that follows. */
	readonly toPrepare: BodyField | null;
	/** The choice that 達成 begins with, or null. */
	readonly result: ChoiceOf<typeof VISIT_RESULTS> | null;
	/** Where the weight of the talk was meant to lie (重心), or null. */
	readonly weight: ChoiceOf<typeof TALK_WEIGHTS> | null;
	readonly questions: readonly Question[];
	readonly hypotheses: readonly BodyItem[];
	readonly confirmations: readonly Confirmation[];
	readonly requests: readonly Request[];
	readonly answers: readonly CheckAnswer[];
	readonly talk: readonly TalkLine[];
	readonly facts: readonly FactLine[];
}

/** Reads the sections of a visit. `participants` are the names by which speakers are known. */
export function readVisitRecord(sections: readonly Section[], participants: readonly string[]): VisitRecord {
	const { before, after } = readFields(sections);
	const items = (zone: Parameters<typeof linesIn>[1]): OutlineLine[] => linesIn(sections, zone).filter((line) => line.is === 'item' && line.text !== '');
	return {
		before,
		after,
		toPrepare: readToPrepare(sections),
		result: beginsWith(VISIT_RESULTS, after.result),
		weight: beginsWith(TALK_WEIGHTS, before.weight),
		questions: items('questions').map(readQuestion),
		hypotheses: linesIn(sections, 'hypotheses').filter((line) => line.text !== '').map(({ line, text }) => ({ line, text })),
		confirmations: items('confirm').map(readConfirmation),
		requests: items('requests').filter((line) => line.mark !== null).map(readRequest),
		answers: readAnswers(sections),
		...readConversation(sections.filter((section) => section.zone === 'conversation'), participants),
	};
}

/** The answers under セルフチェック, on whichever note they stand. The last one of a check counts. */
export function readAnswers(sections: readonly Section[]): CheckAnswer[] {
	const answers = new Map<string, CheckAnswer>();
	for (const { is, id, text, line } of linesIn(sections, 'selfCheck')) {
		const said = is === 'item' && id ? readAnswer(text) : null;
		if (said && id) answers.set(id.toUpperCase(), { line, id: id.toUpperCase(), answer: said.answer, remark: said.remark });
	}
	return [...answers.values()];
}

/** `はい｜the words of the check — one line`, or null when it begins with no answer. */
export function readAnswer(text: string): Pick<CheckAnswer, 'answer' | 'remark'> | null {
	const [first = '', ...rest] = text.split(/[｜|]/);
	const answer = findTerm(ANSWERS, first);
	const remark = /(?:\s[—–―]+\s|――)(.*)$/.exec(rest.join('｜'))?.[1] ?? '';
	return answer && { answer: answer.ja, remark: remark.trim() };
}

/** A field while it is being read. */
interface Gathered extends BodyField {
	readonly values: string[];
	lines?: number[];
}
interface Fields {
	readonly before: Partial<Record<BeforeField, Gathered>>;
	readonly after: Partial<Record<AfterField, Gathered>>;
}

function readFields(sections: readonly Section[]): Fields {
	const fields: Fields = { before: {}, after: {} };
	for (const section of sections) if (section.zone === 'before' || section.zone === 'after') readZone(section, section.zone, fields);
	return fields;
}

/** The key is one of 事後打合せ, so the sections of 事前打合せ are read as if they were some of it. */
function readToPrepare(sections: readonly Section[]): BodyField | null {
	const fields: Fields = { before: {}, after: {} };
	for (const section of sections) if (section.zone === 'before' && section.field === null) readZone(section, 'after', fields);
	return fields.after.prep ?? null;
}

/** Reads one section of 事前打合せ or 事後打合せ. Text after the visit that names no field is what was done: dictation is enough. */
function readZone(section: Section, zone: 'before' | 'after', fields: Fields): void {
	const fallback: ZoneField | null = section.field ?? (zone === 'after' ? { zone, key: 'done' } : null);
	let keyed: { field: ZoneField; indent: number } | null = null;
	for (const line of section.lines) {
		if (keyed && line.indent > keyed.indent) {
			addValues(fields, keyed.field, line.line, line.text);
			continue;
		}
		const own = line.is === 'item' ? splitKey(line.text, zone) : null;
		keyed = own ? { field: own.field, indent: line.indent } : null;
		if (own) addValues(fields, own.field, line.line, own.text);
		else if (fallback) addValues(fields, fallback, line.line, line.text);
	}
}

/** How long the key of an item of 事前打合せ or 事後打合せ is, with what divides it from the value; 0 when it has none. */
export function keyLength(text: string, zone: 'before' | 'after'): number {
	const keyed = splitKey(text, zone);
	return keyed ? text.length - keyed.text.length : 0;
}

/** Where in the words of a request it says what is to be done: behind the person, before the deadline in brackets. */
export function requestSpan(text: string): { readonly from: number; readonly to: number } {
	const { what } = readRequestWords(text);
	const from = text.indexOf(what);
	return { from: Math.max(0, from), to: Math.max(0, from) + what.length };
}

/** `キー:: 値`, also with `：：` and `：`, when the key is one of this zone's. Words in brackets may stand behind the key. */
function splitKey(text: string, zone: 'before' | 'after'): { field: ZoneField; text: string } | null {
	const match = /^([^「」『』。、[\]:：（(]{1,40}(?:[（(][^（()）]*[）)])?)(?:::|：：|：)\s*(.*)$/s.exec(text);
	const words = match?.[1] ?? '';
	const before = zone === 'before' && match ? bodyField(BEFORE_FIELDS, words) : null;
	const after = zone === 'after' && match ? bodyField(AFTER_FIELDS, words) : null;
	const field: ZoneField | null = before ? { zone: 'before', key: before } : after ? { zone: 'after', key: after } : null;
	return field && { field, text: match?.[2] ?? '' };
}

function addValues(fields: Fields, field: ZoneField, line: number, text: string): void {
	const values = splitValues(text);
	const zone: Partial<Record<string, Gathered>> = fields[field.zone];
	const earlier = zone[field.key];
	// One by one: as arguments of one call, the values of a hostile line would not fit the call stack.
	if (!earlier) {
		if (values.length > 0) zone[field.key] = { line, values };
		return;
	}
	if (values.length > 0 && line !== earlier.line) earlier.lines ??= earlier.values.map(() => earlier.line);
	for (const value of values) {
		earlier.values.push(value);
		earlier.lines?.push(line);
	}
}

/** Values separated by `／`, which never splits inside 「」, 『』, （） or `[[ ]]`. */
export function splitValues(text: string): string[] {
	const values: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? '';
		if ('「『（(['.includes(character)) depth++;
		else if ('」』）)]'.includes(character)) depth = Math.max(0, depth - 1);
		if (character !== '／' || depth > 0) continue;
		values.push(text.slice(from, at));
		from = at + 1;
	}
	return [...values, text.slice(from)].map((value) => value.trim()).filter((value) => value !== '');
}

const beginsWith = <L extends ChoiceList>(choices: L, field: BodyField | undefined): ChoiceOf<L> | null => {
	const words = field?.values[0]?.normalize('NFKC').toLowerCase() ?? '';
	const fitting = choices.filter(({ ja, en }) => words.startsWith(ja) || words.startsWith(en));
	return fitting.reduce<ChoiceOf<L> | null>((best, { ja }) => (best === null || ja.length > best.length ? ja : best), null);
};

/** A drafted question: its words, and in brackets at its end the kind it is meant as. */
export function readQuestion({ line, text }: OutlineLine): Question {
	const match = /[（(]([^（()）]*)[）)]$/.exec(text);
	const kind = match?.[1] ? findTerm(QUESTION_KINDS, match[1]) : null;
	return kind ? { line, text: text.slice(0, match?.index).trimEnd(), kind: kind.ja } : { line, text, kind: null };
}

function readConfirmation({ line, text, mark }: OutlineLine): Confirmation {
	const at = text.search(/→|->/);
	const answer = at < 0 ? '' : text.slice(at).replace(/^(?:→|->)\s*/, '').trim();
	const state = mark === '-' ? 'not-asked' : answer !== '' || isTicked(mark) ? 'done' : 'open';
	const words = (at < 0 ? text : text.slice(0, at)).trim();
	const origin = ORIGIN.exec(words);
	const [from] = origin ? linksIn(origin[0]) : [];
	return { line, text: origin ? words.slice(0, origin.index) : words, answer, state, ...(from ? { from } : {}) };
}

const ORIGIN = /(?:\s*（(\[\[[^[\]]*\]\])から）|\s*\(from (\[\[[^[\]]*\]\])\))$/;

/** Words without the visit they were carried over from. */
export const withoutOrigin = (words: string): string => words.replace(ORIGIN, '');

/** Words carried over from another visit, with the link to it behind them. @param link `[[…]]` */
export const withOrigin = (words: string, link: string, language: Language): string => `${withoutOrigin(words)}${language === 'ja' ? `（${link}から）` : ` (from ${link})`}`;

/** Other marks, such as half done or forwarded, leave a thing open. */
const isTicked = (mark: string | null): boolean => mark === 'x' || mark === 'X';

function readRequest({ line, text, mark }: OutlineLine): Request {
	return { line, text, ...readRequestWords(text), state: isTicked(mark) ? 'done' : mark === '-' ? 'dropped' : 'open' };
}

/** `だれ：何を（いつまで）`. */
function readRequestWords(text: string): Pick<Request, 'who' | 'what' | 'until'> {
	const until = /[（(]([^（()）]*)[）)]$/.exec(text);
	const words = until ? text.slice(0, until.index).trim() : text;
	// 「9:30に電話する」 begins with a time of day, not with a person.
	const who = /^(?!\d+[:：]\d)([^：:「」]{1,24})[：:]\s*/.exec(words);
	return { who: who?.[1]?.trim() ?? '', what: who ? words.slice(who[0].length) : words, until: until?.[1]?.trim() ?? '' };
}

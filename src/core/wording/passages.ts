/** What of a note the wording rules look at, zone by zone (domain F0). What the client's people said is theirs and is not among it. */
import type { Client } from '../client.ts';
import { isOurs } from '../dialogue.ts';
import { isSetAside } from '../issue-history.ts';
import type { Note, NoteOf } from '../note.ts';
import { factQuote, isVoiced } from '../owner-voice.ts';
import type { BodyField } from '../visit-record.ts';
import { ALONE } from './rule.ts';
import type { Neighbours, SentencePlace, WordingZone } from './rule.ts';

/** Where a passage stands: a field of the body or the properties, what its note states, or the free writing of its body. */
export type PassageKey = 'title' | 'goal' | 'goal_evidence' | 'schedule' | 'questions' | 'talk' | 'facts' | 'done' | 'view' | 'improve' | 'prose';

/** Words of a note that stand in one zone. */
export interface Passage extends Omit<SentencePlace, keyof Neighbours> {
	readonly zone: WordingZone;
	readonly key: PassageKey;
	/** Line in the file, from 1; also 1 for the name and the properties. */
	readonly line: number;
	readonly text: string;
	/** Passages of one paragraph follow each other and say the same here. */
	readonly paragraph: string;
}

/** The passages of a note as the reader keeps them, in the order of domain A. None of a note with `check: off`, or of one that was set aside. */
export function passagesOf(client: Client, note: Note): readonly Passage[] {
	if (note.unchecked) return [];
	switch (note.type) {
		case 'visit': return visitPassages(client, note);
		case 'plan': return planPassages(note);
		default: return isTitleOurs(client, note) ? titlePassages(note) : [];
	}
}

/** The zone of what a note of a type states and writes; null where the rules have nothing to look at. A note that says of itself that it is to be shown is looked at as that. */
export function zoneOf({ type, fields, unchecked }: Note): WordingZone | null {
	if (unchecked || ('status' in fields && isSetAside(fields.status ?? null)) || ('state' in fields && isSetAside(fields.state ?? null))) return null;
	if (type === 'survey' || (type === 'hearing' && fields.group?.includes('社員'))) return 'survey';
	if (fields.layer === '匿名で提示') return 'neutral';
	switch (type) {
		case 'fact': case 'cause': case 'essential': case 'action': case 'plan': return type;
		case 'issue': return 'phenomenon';
		default: return null;
	}
}

/** Words of somebody who is not one of us stay as they are, and so do those of an essential issue that the owner has voiced. */
export function isTitleOurs(client: Client, note: Note): boolean {
	if (note.type === 'fact' && factQuote({ ...note, note, line: null }) !== null) return false;
	if (note.type === 'essential') return !isVoiced(note.fields.status ?? null);
	const saidBy = 'said_by' in note.fields ? note.fields.said_by : undefined;
	return saidBy === undefined || client.isSupporter(saidBy);
}

export const passage = (zone: WordingZone, key: PassageKey, line: number, text: string, around: Partial<Omit<Passage, 'zone' | 'key' | 'line' | 'text'>> = {}): Passage => {
	const { kind, element, evidenced, solving } = ALONE;
	return { zone, key, line, text, paragraph: key, kind, element, evidenced, solving, ...around };
};

/** Whether a note says what it rests on. */
export const isEvidenced = ({ references }: Note): boolean => references.some(({ relation }) => relation?.name === 'supports' && relation.end === 'to');

function titlePassages(note: Note): Passage[] {
	const zone = zoneOf(note);
	return zone === null || zone === 'survey' ? [] : [passage(zone, 'title', 1, note.title, { evidenced: isEvidenced(note) })];
}

function visitPassages(client: Client, visit: NoteOf<'visit'>): Passage[] {
	const { before, after, questions, talk, facts } = visit.body;
	const solving = visit.fields.steps?.includes(6) ?? false;
	return [
		...fieldPassages('goal', 'goal', before.goal),
		...questions.map(({ line, text, kind }) => passage('question', 'questions', line, text, { kind, solving })),
		...talk.filter((line) => isOurs(client, visit, line)).map(({ line, words, element }) => passage('talk', 'talk', line, words, { element, solving })),
		...facts.filter(({ speaker, unsure }) => speaker === null && !unsure).map(({ line, title }) => passage('fact', 'facts', line, title)),
		...(['done', 'view', 'improve'] as const).flatMap((key) => fieldPassages('post', key, after[key])),
	];
}

/** The values of a field, without block quotes and tables. They are one paragraph. */
function fieldPassages(zone: WordingZone, key: PassageKey, field: BodyField | undefined): Passage[] {
	if (!field) return [];
	const passages = field.values.map((text, i) => passage(zone, key, field.lines?.[i] ?? field.line, text));
	// A quote goes on behind ／, which divides it.
	const others = new Set(passages.filter(({ text }) => /^[>|]/.test(text)).map(({ line }) => line));
	return passages.filter(({ line }) => !others.has(line));
}

function planPassages({ fields: { goal, goal_evidence: evidence }, body }: NoteOf<'plan'>): Passage[] {
	return [
		...(goal === undefined ? [] : [passage('goal', 'goal', 1, goal)]),
		...(evidence === undefined ? [] : [passage('plan', 'goal_evidence', 1, evidence)]),
		...body.schedule.flatMap(({ line, content, aim }) => [content, aim].map((text) => passage('plan', 'schedule', line, text))),
	];
}

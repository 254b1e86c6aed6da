/** What of a note the wording rules look at, zone by zone (domain F0). What the client's people said is theirs and is not among it. */
import type { Client } from '../client.ts';
import { isOurs } from '../dialogue.ts';
import { isSetAside } from '../issue-history.ts';
import type { Note, NoteOf } from '../note.ts';
import { factQuote, isVoiced } from '../owner-voice.ts';
import type { BodyField } from '../visit-record.ts';
import { ALONE } from './rule.ts';
import type { SentencePlace, WordingZone } from './rule.ts';

/** Where a passage stands: a field of the body or the properties, or what its note states. */
export type PassageKey = 'title' | 'goal' | 'goal_evidence' | 'schedule' | 'questions' | 'talk' | 'facts' | 'done' | 'view' | 'improve';

/** Words of a note that stand in one zone. */
export interface Passage extends Pick<SentencePlace, 'kind' | 'element'> {
	readonly zone: WordingZone;
	readonly key: PassageKey;
	/** Line in the file, from 1; also 1 for the name and the properties. */
	readonly line: number;
	readonly text: string;
}

/** The passages of a note, in the order of domain A. None of a note with `check: off`, or of one that was set aside. */
export function passagesOf(client: Client, note: Note): readonly Passage[] {
	if (note.unchecked) return [];
	switch (note.type) {
		case 'visit': return visitPassages(client, note);
		case 'plan': return planPassages(note);
		case 'fact': return factQuote({ ...note, note, line: null }) !== null ? [] : titlePassage(client, note, 'fact', note.fields.said_by);
		case 'issue': return isSetAside(note.fields.status ?? null) ? [] : titlePassage(client, note, 'phenomenon', note.fields.said_by);
		case 'cause': return isSetAside(note.fields.status ?? null) ? [] : titlePassage(client, note, 'cause', note.fields.said_by);
		// Once the owner has voiced it, the words are the owner's.
		case 'essential': return isVoiced(note.fields.status ?? null) || isSetAside(note.fields.status ?? null) ? [] : titlePassage(client, note, 'essential');
		case 'action': return isSetAside(note.fields.state ?? null) ? [] : titlePassage(client, note, 'action');
		default: return [];
	}
}

const passage = (zone: WordingZone, key: PassageKey, line: number, text: string, around: Partial<Pick<SentencePlace, 'kind' | 'element'>> = {}): Passage => ({ zone, key, line, text, kind: ALONE.kind, element: ALONE.element, ...around });

/** What a note states; words of somebody who is not one of us stay as they are. */
const titlePassage = (client: Client, { title }: Note, zone: WordingZone, saidBy?: string): Passage[] =>
	saidBy === undefined || client.isSupporter(saidBy) ? [passage(zone, 'title', 1, title)] : [];

function visitPassages(client: Client, visit: NoteOf<'visit'>): Passage[] {
	const { before, after, questions, talk, facts } = visit.body;
	return [
		...fieldPassages('goal', 'goal', before.goal),
		...questions.map(({ line, text, kind }) => passage('question', 'questions', line, text, { kind })),
		...talk.filter((line) => isOurs(client, visit, line)).map(({ line, words, element }) => passage('talk', 'talk', line, words, { element })),
		...facts.filter(({ speaker, unsure }) => speaker === null && !unsure).map(({ line, title }) => passage('fact', 'facts', line, title)),
		...(['done', 'view', 'improve'] as const).flatMap((key) => fieldPassages('post', key, after[key])),
	];
}

/** The values of a field, without block quotes and tables. */
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

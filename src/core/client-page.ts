/** What is shown of one client at a glance, as a value: next visit, stage, what is open, what has not been asked yet. */
import { daysBetween } from './calendar.ts';
import type { Client } from './client.ts';
import { tookPlace } from './client.ts';
import { readDeadline } from './deadline.ts';
import { linkText } from './link.ts';
import type { NoteOf } from './note.ts';
import { nextVisitNumber } from './plan-place.ts';
import { speakerKind } from './speaker.ts';
import type { SpeakerKind } from './speaker.ts';
import { stageTimeline } from './stage-timeline.ts';
import type { StageTimeline } from './stage-timeline.ts';
import type { StageState } from './stage.ts';
import { standingOf } from './standing.ts';
import type { OpenRequest } from './standing.ts';
import type { FieldsOf, Stage } from './vocabulary/note-types.ts';

/** A visit as a line: when, how long, what for. */
export interface VisitLine {
	readonly path: string;
	readonly no: number | null;
	/** ISO day, or null. */
	readonly on: string | null;
	readonly minutes: number | null;
	readonly form: string | null;
	/** 今回の訪問で目指すゴール. */
	readonly aim: string;
	/** Days from today; negative: past. */
	readonly inDays: number | null;
}

export interface RequestLine {
	readonly path: string;
	/** The task as it stands in the note, by which a tick finds it. */
	readonly words: string;
	readonly line: number;
	readonly who: string;
	readonly kind: SpeakerKind | null;
	readonly what: string;
	readonly until: string;
	readonly no: number | null;
	/** Whole days past its day; 0 when it is not late, or its visit has taken place (then `missed`). */
	readonly late: number;
	readonly missed: boolean;
}

export interface ShortLine {
	readonly path: string;
	readonly title: string;
	readonly policy: string | null;
	readonly state: string | null;
	/** Days since it was found. */
	readonly days: number | null;
	readonly late: number;
}

/** Something the owner said, as heard. */
export interface OwnerWords {
	readonly path: string;
	readonly no: number | null;
	/** Without the brackets around it. */
	readonly words: string;
}

/** An essential issue with a stage of its own. */
export interface Theme {
	readonly path: string;
	readonly title: string;
	readonly stage: Stage;
}

/** Fields of document ⓐ (paper 図9) that are asked for while they are empty, in the order a talk would take. */
export const OVERVIEW_FIELDS = ['business', 'industry_major', 'scale', 'employees', 'phase', 'needs', 'finance', 'vision_state', 'triage', 'lead'] as const satisfies readonly (keyof FieldsOf<'client'>)[];
export type OverviewField = (typeof OVERVIEW_FIELDS)[number];

export interface ClientPage {
	readonly path: string;
	readonly name: string;
	readonly business: string;
	readonly employees: number | null;
	readonly people: readonly string[];
	readonly status: string | null;
	readonly next: VisitLine | null;
	readonly last: VisitLine | null;
	readonly overdue: readonly VisitLine[];
	readonly nextContact: string | null;
	/** What the owner came to see in the last visit in which that was noted. */
	readonly ownerWords: OwnerWords | null;
	readonly stage: StageState;
	/** Days in the present stage, or null. */
	readonly days: number | null;
	/** 始め方. */
	readonly triage: string | null;
	readonly timeline: StageTimeline | null;
	readonly themes: readonly Theme[];
	readonly requests: readonly RequestLine[];
	readonly shorts: readonly ShortLine[];
	readonly missing: readonly OverviewField[];
	readonly hasPlan: boolean;
	/** The number that a new visit would have. */
	readonly nextNo: number;
}

/** The page of a client on a day. */
export function clientPage(client: Client, today: string): ClientPage {
	const { state, last, next, overdue, requests, shorts } = standingOf(client, today);
	const { fields } = client.note;
	return {
		path: client.path,
		name: client.name,
		business: fields.industry_minor ?? fields.industry_major ?? '',
		employees: fields.employees ?? null,
		people: [fields.lead, ...(fields.deputies ?? [])].filter((name) => name !== undefined),
		status: fields.status ?? null,
		next: next && visitLine(next, today),
		last: last && visitLine(last, today),
		overdue: overdue.map((visit) => visitLine(visit, today)),
		nextContact: fields.next_contact ?? null,
		ownerWords: latestWords(client, today),
		stage: state,
		days: state.since === null ? null : Math.max(0, daysBetween(state.since, today)),
		triage: fields.triage ?? null,
		timeline: stageTimeline(state, client.visits, next, today),
		themes: client.ofType('essential').flatMap(({ path, title, fields: { stage, status } }) => (stage && status !== '見直した' && status !== '取り下げた' ? [{ path, title, stage }] : [])),
		requests: requests.map((open) => requestLine(client, open, today)),
		shorts: shorts.map((short) => shortLine(short, today)),
		missing: OVERVIEW_FIELDS.filter((field) => fields[field] === undefined),
		hasPlan: client.ofType('plan').length > 0,
		nextNo: nextVisitNumber(client),
	};
}

const visitLine = ({ path, fields: { no, date, minutes, form }, body }: NoteOf<'visit'>, today: string): VisitLine => ({
	path,
	no: no ?? null,
	on: date ?? null,
	minutes: minutes ?? null,
	form: form ?? null,
	aim: readable(body.before.goal?.values.join('／') ?? ''),
	inDays: date === undefined ? null : daysBetween(today, date),
});

/** The last of the owner's words that somebody marked: as 気づき, or as a fact. */
function latestWords(client: Client, today: string): OwnerWords | null {
	for (const { path, fields: { no = null }, body } of client.visits.filter((visit) => tookPlace(visit, today)).reverse()) {
		const noticed = body.talk.filter(({ speaker, element }) => element === '気づき' && client.isOwner(speaker));
		const marked = body.facts.flatMap(({ line, speaker, title }) => (speaker !== null && client.isOwner(speaker) ? [{ line, words: title }] : []));
		const words = [...noticed, ...marked].sort((a, b) => a.line - b.line).at(-1)?.words;
		if (words !== undefined) return { path, no, words: /^[「“"]([^「」“”"]*)[」”"]$/.exec(words)?.[1] ?? words };
	}
	return null;
}

/** Words with their links as a person reads them. */
const readable = (words: string): string => words.replace(/!?\[\[[^[\]]*\]\]/g, (link) => linkText(link));

function requestLine(client: Client, { visit, request, ours }: OpenRequest, today: string): RequestLine {
	const { text, line, who, what, until } = request;
	const deadline = readDeadline(until, visit.fields.date ?? null);
	const due = deadline && 'visit' in deadline ? client.visits.find(({ fields }) => fields.no === deadline.visit) : undefined;
	return {
		path: visit.path, words: text, line, who, what: readable(what), until,
		kind: ours ? 'team' : speakerKind(client, who),
		no: visit.fields.no ?? null,
		late: deadline && 'day' in deadline ? Math.max(0, daysBetween(deadline.day, today)) : 0,
		missed: due !== undefined && tookPlace(due, today),
	};
}

const shortLine = ({ path, title, fields: { policy, state, found_on: found, due } }: NoteOf<'short'>, today: string): ShortLine => ({
	path,
	title,
	policy: policy ?? null,
	state: state ?? null,
	days: found === undefined ? null : daysBetween(found, today),
	late: due === undefined ? 0 : Math.max(0, daysBetween(due, today)),
});

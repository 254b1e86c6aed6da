/** The registry of self-checks (domain E): which there are, how they stand for a visit or a client, which to ask first, and their form for programs. */
import { tookPlace } from '../client.ts';
import type { Engagement } from '../engagement.ts';
import type { NoteOf } from '../note.ts';
import { compare } from '../order.ts';
import { checkState } from '../self-check.ts';
import type { CheckSight, CheckState, CheckTime, EvidenceLabel, SelfCheck } from '../self-check.ts';
import { deputiesOf } from '../sharing.ts';
import { officeOf } from '../stage-signs/beginning.ts';
import type { CheckAnswer } from '../visit-record.ts';
import { AFTER } from './after.ts';
import { BEFORE } from './before.ts';
import { CONFLICT } from './conflict.ts';
import { OFFICE } from './office.ts';
import { STAGE_CHECKS } from './stages.ts';
import { TRIAGE_CHECKS } from './triage.ts';

export const SELF_CHECKS = { ...BEFORE, ...AFTER, ...TRIAGE_CHECKS, ...STAGE_CHECKS, ...CONFLICT, ...OFFICE };

export type SelfCheckId = keyof typeof SELF_CHECKS;
/** In the order of domain E. */
export const SELF_CHECK_IDS = Object.keys(SELF_CHECKS) as readonly SelfCheckId[];
export type CheckStateOf = CheckState<SelfCheckId>;

type OfVisit = Map<CheckTime, readonly CheckStateOf[]>;
const known = new WeakMap<Engagement, Map<NoteOf<'visit'> | null, OfVisit>>();

/**
 * The checks of one time as they stand, in the order of domain E; those that do not apply are left out.
 * @param visit the visit they are about: needed for `before` and `after`, for `office` the one that its answers are read for, else null
 */
export function checksOf(engagement: Engagement, visit: NoteOf<'visit'> | null, when: CheckTime): readonly CheckStateOf[] {
	const visits = known.get(engagement) ?? new Map<NoteOf<'visit'> | null, OfVisit>();
	known.set(engagement, visits);
	const times: OfVisit = visits.get(visit) ?? new Map<CheckTime, readonly CheckStateOf[]>();
	visits.set(visit, times);
	const states = times.get(when) ?? look(engagement, visit, when);
	times.set(when, states);
	return states;
}

function look(engagement: Engagement, visit: NoteOf<'visit'> | null, when: CheckTime): readonly CheckStateOf[] {
	const sight: CheckSight = { engagement, visit, previous: visit && previousOf(engagement, visit), solo: isAlone(engagement) };
	const answers = answersFor(engagement, visit, when);
	return SELF_CHECK_IDS.flatMap((id) => {
		const check: SelfCheck = SELF_CHECKS[id];
		return check.when === when ? (checkState(id, check, sight, answers) ?? []) : [];
	});
}

/** One supporter alone: no deputies and no office. Some checks have other words for them. */
export const isAlone = (engagement: Engagement): boolean => deputiesOf(engagement.client).length === 0 && officeOf(engagement) === null;

/** The visit held before another, or null. */
export function previousOf({ client, held }: Engagement, visit: NoteOf<'visit'>): NoteOf<'visit'> | null {
	const at = held.indexOf(visit);
	if (at >= 0) return held[at - 1] ?? null;
	const order = client.visits;
	const earlier = new Set(order.slice(0, order.indexOf(visit)));
	return held.filter((one) => earlier.has(one)).at(-1) ?? null;
}

/** The answers that count, the first of an id: of a client those on its own note, then those given at visits, the last first. */
function answersFor(engagement: Engagement, visit: NoteOf<'visit'> | null, when: CheckTime): readonly CheckAnswer[] {
	const { client, held } = engagement;
	if (when === 'before' || when === 'after') return visit?.body.answers ?? [];
	if (when === 'office') return oversightOf(engagement, visit).flatMap(({ body }) => body.answers);
	return [client.note, ...[...held].reverse()].flatMap(({ body }) => body.answers);
}

/** The office's notes, the last read first: those about a visit, or all of them. */
export function oversightOf(engagement: Engagement, visit: NoteOf<'visit'> | null): readonly NoteOf<'oversight'>[] {
	const notes = engagement.client.ofType('oversight').filter(({ fields }) => visit === null || (fields.visit !== undefined && engagement.named(fields.visit) === visit.path));
	return [...notes].sort((a, b) => compare(b.fields.read_on ?? '', a.fields.read_on ?? '') || compare(b.path, a.path));
}

/** A visit or a client, with the checks that are shown for it. */
export interface CheckGroup {
	/** Null: the client as a whole. */
	readonly visit: NoteOf<'visit'> | null;
	readonly states: readonly CheckStateOf[];
}

/** All checks of a client: of each visit that is planned or was held, those before it, and after it once it took place; then those of the client. */
export function allChecks(engagement: Engagement): readonly CheckGroup[] {
	const { client, today } = engagement;
	const visits = client.visits.filter(({ fields: { status } }) => status !== '延期' && status !== '中止');
	const times = (visit: NoteOf<'visit'>): readonly CheckTime[] => (tookPlace(visit, today) ? ['before', 'after'] : ['before']);
	const group = (visit: NoteOf<'visit'> | null, of: readonly CheckTime[]): CheckGroup => ({ visit, states: of.flatMap((when) => checksOf(engagement, visit, when)) });
	return [...visits.map((visit) => group(visit, times(visit))), group(null, ['triage', 'stage', 'conflict', 'office'])];
}

/** At most so many are asked at a time; the rest unfolds (domain E). */
export const ASKED_AT_ONCE = 5;

/** Checks as they are shown, each part in the order of domain E. */
export interface OpenChecks<S extends CheckState> {
	/** What the notes cannot answer and nobody has answered, five at most. */
	readonly first: readonly S[];
	/** The others that are open, and what is not seen or was answered with まだ. */
	readonly others: readonly S[];
	/** はい and 今回は当てはまらない. */
	readonly settled: readonly S[];
}

/** Which checks to ask first, which stand behind them, and which are settled. */
export function openChecks<S extends CheckState>(states: readonly S[]): OpenChecks<S> {
	const asked = new Set(states.filter(({ standing }) => standing === 'open').slice(0, ASKED_AT_ONCE));
	const isSettled = ({ standing }: S): boolean => standing === 'yes' || standing === 'not-applicable';
	return { first: [...asked], others: states.filter((state) => !asked.has(state) && !isSettled(state)), settled: states.filter(isSettled) };
}

/** One check of `bansou check --json` (note-format §6). */
export interface SelfCheckForm {
	/** Path. */
	readonly visit: string | null;
	readonly id: string;
	readonly answer: CheckState['standing'];
	readonly by: CheckState['from'];
	readonly evidence: string;
}

/** The form of `bansou check --json`. @param label what a piece of evidence is called */
export const selfCheckForm = ({ visit, states }: { readonly visit: NoteOf<'visit'> | null; readonly states: readonly CheckState[] }, label: (label: EvidenceLabel) => string): SelfCheckForm[] =>
	states.map(({ id, standing, from, evidence, remark }) => ({
		visit: visit?.path ?? null,
		id,
		answer: standing,
		by: from,
		evidence: [...(remark === '' ? [] : [remark]), ...evidence.map((one) => [label(one.label), one.words].filter((words) => words !== '').join(': '))].join('; '),
	}));

/** What a visit takes over from the plan and from the visits before it (引き継ぎ): each thing with where it comes from and where it stands. Nothing is copied here, and nothing is lost with a visit that was postponed. */
import { tookPlace } from './client.ts';
import type { Client } from './client.ts';
import { readDeadline } from './deadline.ts';
import type { NoteOf } from './note.ts';
import { nextVisitNumber, planOf, scheduleRow } from './plan-place.ts';
import type { ScheduleRow } from './plan-place.ts';
import { searchKey } from './search-key.ts';
import { standingOf } from './standing.ts';
import type { OpenRequest } from './standing.ts';
import { withoutOrigin } from './visit-record.ts';

/**
 * What is carried over.
 * - `next`, `prep`, `improve`: 次回, 準備, 改善点 of the last visit
 * - `confirm`: 確認事項 of any visit that nobody has answered since
 * - `aim`, `content`, `discuss`, `tell`, `question`: what was prepared for a visit that was postponed or cancelled
 */
export type CarriedKind = 'next' | 'prep' | 'improve' | 'confirm' | 'aim' | 'content' | 'discuss' | 'tell' | 'question';

/** One thing that is carried over. */
export interface Carried {
	readonly kind: CarriedKind;
	readonly words: string;
	readonly origin: { readonly visit: NoteOf<'visit'>; readonly line: number };
	/** `taken-up`: the visit's own 事前打合せ holds it already. */
	readonly standing: 'open' | 'taken-up';
}

/** An open request where it stands; it is never copied. `late`: its day is past, or the visit it was for has come. */
export interface CarriedRequest extends OpenRequest {
	readonly standing: 'open' | 'late';
}

export interface CarryOver {
	/** The number of the visit it is for. */
	readonly no: number | null;
	/** The plan's row for that number. */
	readonly row: { readonly plan: NoteOf<'plan'>; readonly row: ScheduleRow } | null;
	/** The last visit that took place before, or null. */
	readonly last: NoteOf<'visit'> | null;
	/** Visits since then that were postponed or cancelled. */
	readonly notHeld: readonly NoteOf<'visit'>[];
	readonly items: readonly Carried[];
	readonly requests: readonly CarriedRequest[];
}

/** What a visit takes over. @param visit null for one that has still to be made */
export function carryOver(client: Client, visit: NoteOf<'visit'> | null, today: string): CarryOver {
	const no = visit ? (visit.fields.no ?? null) : nextVisitNumber(client);
	const all = client.visits;
	const before = visit ? all.slice(0, Math.max(0, all.indexOf(visit))) : all;
	const last = before.filter((one) => tookPlace(one, today)).at(-1) ?? null;
	const notHeld = before.slice(last ? before.indexOf(last) + 1 : 0).filter(({ fields: { status } }) => status === '延期' || status === '中止');
	const plan = planOf(client);
	const row = no === null ? null : scheduleRow(plan, no);
	const found = onceToPrepare([...(last ? fromLast(last) : []), ...unanswered(all, before), ...notHeld.flatMap(prepared)]);
	return { no, last, notHeld, row: plan && row ? { plan, row } : null, items: found.map((item) => ({ ...item, standing: standingIn(visit, item.words) })), requests: requestsBefore(client, before, no, today) };
}

type Unsettled = Omit<Carried, 'standing'>;

/** The fields of a record as things to carry. */
function itemsOf(visit: NoteOf<'visit'>, fields: readonly (readonly [CarriedKind, { readonly line: number; readonly values: readonly string[] } | undefined])[]): Unsettled[] {
	return fields.flatMap(([kind, field]) => (field?.values ?? []).map((words) => ({ kind, words, origin: { visit, line: field?.line ?? 1 } })));
}

const fromLast = (last: NoteOf<'visit'>): Unsettled[] => {
	const { next, prep, improve } = last.body.after;
	return itemsOf(last, [['next', next], ['prep', prep], ['improve', improve]]);
};

/** What a visit that did not take place was prepared for; its 確認事項 are among the unanswered ones. */
const prepared = (visit: NoteOf<'visit'>): Unsettled[] => {
	const { goal, content, discuss, tell } = visit.body.before;
	const questions = visit.body.questions.map(({ line, text }) => ({ kind: 'question' as const, words: text, origin: { visit, line } }));
	const toPrepare = itemsOf(visit, [['prep', visit.body.toPrepare ?? undefined], ['prep', visit.body.after.prep]]).map((item) => ({ ...item, words: withoutOrigin(item.words) }));
	return [...itemsOf(visit, [['aim', goal], ['content', content], ['discuss', discuss], ['tell', tell]]), ...toPrepare, ...questions];
};

/** What visits have handed on to one another is told once, from where it was first to be prepared. */
function onceToPrepare(items: readonly Unsettled[]): Unsettled[] {
	const told = new Set<string>();
	return items.filter(({ kind, words }) => kind !== 'prep' || told.size < told.add(searchKey(words)).size);
}

/** 確認事項 of earlier visits that no visit has answered or given up; of one that was carried before, the place it was first asked. */
function unanswered(all: readonly NoteOf<'visit'>[], before: readonly NoteOf<'visit'>[]): Unsettled[] {
	const settled = new Set(all.flatMap(({ body }) => body.confirmations).filter(({ state }) => state !== 'open').map(({ text }) => searchKey(text)));
	const items = new Map<string, Unsettled>();
	for (const visit of before) {
		for (const { line, text, state } of visit.body.confirmations) {
			const key = searchKey(text);
			if (state === 'open' && key !== '' && !settled.has(key) && !items.has(key)) items.set(key, { kind: 'confirm', words: text, origin: { visit, line } });
		}
	}
	return [...items.values()];
}

/** Whether the preparation of a visit holds these words already. */
function standingIn(visit: NoteOf<'visit'> | null, words: string): Carried['standing'] {
	if (!visit) return 'open';
	const { before, toPrepare, confirmations, questions } = visit.body;
	const own = [...Object.values(before).flatMap(({ values }) => values), ...(toPrepare?.values ?? []), ...confirmations.map(({ text }) => text), ...questions.map(({ text }) => text)].map(searchKey);
	const key = searchKey(words);
	return own.some((one) => one.includes(key)) ? 'taken-up' : 'open';
}

/** Requests of earlier visits that are open. */
function requestsBefore(client: Client, before: readonly NoteOf<'visit'>[], no: number | null, today: string): CarriedRequest[] {
	const { requests } = standingOf(client, today);
	return requests.filter(({ visit }) => before.includes(visit)).map((open) => {
		const until = readDeadline(open.request.until, open.visit.fields.date ?? null);
		const late = until !== null && ('day' in until ? until.day < today : no !== null && until.visit < no);
		return { ...open, standing: late ? 'late' : 'open' };
	});
}

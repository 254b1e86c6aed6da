/** Findings about the rhythm of visits and of what was agreed at them (domain D4): G32–G34, G37, G40, G43. */
import { daysBetween } from '../calendar.ts';
import { readDeadline } from '../deadline.ts';
import type { Engagement } from '../engagement.ts';
import { finding } from '../finding.ts';
import { isUnreadable } from '../layer.ts';
import type { NoteOf } from '../note.ts';
import { compare } from '../order.ts';
import { searchKey } from '../search-key.ts';
import { isSolo, sharingDelay } from '../sharing.ts';
import { standingOf } from '../standing.ts';
import type { OpenRequest } from '../standing.ts';
import type { Stage } from '../vocabulary/note-types.ts';

/** A request that is open after so many more visits (domain D4, G32). */
const REQUEST_VISITS = 2;

export const VISITS = {
	/** 宿題の滞り, of either side: open over two visits, and not due only later. */
	G32: finding('medium', null, (engagement) =>
		standingOf(engagement.client, engagement.today).requests.filter((open) => open.request.what !== '' && isOverdue(engagement, open)).map(({ visit, request, ours }) => ({
			ids: [visit.path], looked: [request.who, request.what], details: { what: request.what, ours },
		})),
	),

	/** 事前と事後のずれ: items to confirm without an answer in a record that was written. One that a later visit answers is answered. */
	G33: finding('medium', 3, (engagement) => {
		const answered = new Set(engagement.client.visits.flatMap(({ body }) => body.confirmations).filter(({ state }) => state !== 'open').map(({ text }) => searchKey(text)));
		return engagement.held.filter(isWrittenUp).flatMap(({ path, body }) => {
			const open = body.confirmations.filter(({ state, text }) => state === 'open' && !answered.has(searchKey(text)));
			return open.length === 0 ? [] : [{ ids: [path], looked: open.map(({ text }) => text), details: { count: open.length } }];
		});
	}),

	/** 記録・共有の遅れ: the team talked a visit over late, or a deputy who was not there has not been told in time. */
	G34: finding('low', null, (engagement) =>
		engagement.held.filter((visit) => sharingDelay(engagement, visit) !== null).map(({ path, fields }) => ({ ids: [path], looked: [fields.post_on ?? null], details: {} })),
	),

	/** 別の見方がない: the records of the last two visits hold none. */
	G37: finding('low', 4, (engagement) => {
		const [before, last] = engagement.held.slice(-2);
		if (!before || !last || ![before, last].every((visit) => isWrittenUp(visit) && !visit.body.after.other_view)) return [];
		return [{ ids: [last.path, before.path], looked: [], details: { solo: isSolo(engagement.client) } }];
	}),

	/** 見守りの空白: no visit is planned, and nobody is to call soon. */
	G40: finding('medium', 7, (engagement) => {
		const last = engagement.held.at(-1);
		const { client, next, today, settings } = engagement;
		if (!last || next || isUnreadable(client.note, 'next_contact')) return [];
		const contacts = [client.note, ...client.ofType('handover')].flatMap(({ fields }) => fields.next_contact ?? []).filter((day) => day >= today).sort(compare);
		const soonest = contacts[0] ?? null;
		const since = last.fields.date;
		if (soonest !== null && (since === undefined || daysBetween(since, soonest) <= settings.followUpDays)) return [];
		return [{ ids: [client.path, last.path], looked: [soonest], details: {} }];
	}),

	/** 動きの止まり: the same stage at visit after visit. The one a visit reaches counts, and after the last stage there is none. */
	G43: finding('low', 4, (engagement) => {
		const { held, state, settings } = engagement;
		const stage = furthest(held.at(-1));
		if (stage === null || stage === 7 || (state.stage !== null && state.stage > stage)) return [];
		const back = [...held].reverse();
		const other = back.findIndex((visit) => furthest(visit) !== stage);
		const visits = other < 0 ? back : back.slice(0, other);
		return visits.length < settings.sameStageVisits ? [] : [{ ids: visits.map(({ path }) => path), looked: [stage], details: { stage, visits: visits.length } }];
	}),
};

/** Not before its day, nor before the visit it was promised for. */
function isOverdue({ client, held, today }: Engagement, { visit, request }: OpenRequest): boolean {
	const order = client.visits;
	const later = held.filter((one) => order.indexOf(one) > order.indexOf(visit));
	if (later.length < REQUEST_VISITS) return false;
	const until = readDeadline(request.until, visit.fields.date ?? null);
	if (until === null) return true;
	return 'day' in until ? until.day < today : later.some(({ fields: { no } }) => no !== undefined && no >= until.visit);
}

/** Whether anything stands under 事後打合せ. */
const isWrittenUp = ({ body, fields }: NoteOf<'visit'>): boolean => fields.post_on !== undefined || Object.keys(body.after).length > 0;

/** The highest stage that a visit serves; null when it names none. */
function furthest(visit: NoteOf<'visit'> | undefined): Stage | null {
	const stages = (visit?.fields.steps ?? []).filter((step) => step !== '前捌き');
	return stages.reduce<Stage | null>((highest, stage) => (highest === null || stage > highest ? stage : highest), null);
}

/** Sharing within the team (paper Ⅳ管理-2): who is on it, and what was talked over, told or checked late by the settings. */
import { businessDaysBetween } from './calendar.ts';
import type { Client } from './client.ts';
import type { Engagement } from './engagement.ts';
import { isUnreadable } from './layer.ts';
import type { NoteOf } from './note.ts';
import { fold } from './vocabulary.ts';

const isNobody = (name: string): boolean => /^(?:なし|無し|none)/i.test(name.trim());

/** The deputies (副担当) of a client; 「なし（個人）」 is none. */
export const deputiesOf = ({ note }: Client): readonly string[] => (note.fields.deputies ?? []).filter((name) => !isNobody(name));

/** Those of our side (当方) of a visit who are deputies, by name or by the word for it. */
export function deputiesAt(client: Client, { fields: { our_side = [] } }: NoteOf<'visit'>): readonly string[] {
	const deputies = new Set([...deputiesOf(client), '副担当', 'deputy'].map(fold));
	return our_side.filter((name) => deputies.has(fold(name)));
}

/** A supporter who works alone. */
export const isSolo = (client: Client): boolean => deputiesOf(client).length === 0;

/**
 * What is late about a visit.
 * - `talk`: the team talked it over (事後打合せ日) late
 * - `share`: a deputy who was not there has not been told (共有日)
 */
export type SharingDelay = 'talk' | 'share';

/** What of a visit is late by the setting `sharingBusinessDays`, or null. A visit that was shared is never late. */
export function sharingDelay({ client, today, settings }: Engagement, visit: NoteOf<'visit'>): SharingDelay | null {
	const { date, post_on, shared_on, our_side } = visit.fields;
	if (date === undefined || shared_on !== undefined || isSolo(client) || isUnreadable(visit, 'shared_on')) return null;
	const isLate = (day: string): boolean => businessDaysBetween(date, day) > settings.sharingBusinessDays;
	if (post_on !== undefined && isLate(post_on)) return 'talk';
	return our_side !== undefined && our_side.length > 0 && deputiesAt(client, visit).length === 0 && isLate(today) ? 'share' : null;
}

/** Something of the team's that is late: the plan's check by the office before visit 1, or what a visit asks for. */
export type Overdue = { readonly what: 'plan-check'; readonly path: string } | { readonly what: SharingDelay; readonly visit: NoteOf<'visit'> };

/** What is late today, the plan first, then visits in their order. */
export function overdueSharing(engagement: Engagement): Overdue[] {
	const { client, held } = engagement;
	const plan = isPlanUnchecked(engagement) ? [{ what: 'plan-check', path: client.ofType('plan').at(-1)?.path ?? client.path } as const] : [];
	return [...plan, ...held.flatMap((visit) => {
		const what = sharingDelay(engagement, visit);
		return what ? [{ what, visit }] : [];
	})];
}

/** Whether there is an office, a visit has taken place, and the plan was not checked before it. What cannot be read is not held against anybody. */
function isPlanUnchecked({ client, held }: Engagement): boolean {
	const { office } = client.note.fields;
	const plan = client.ofType('plan').at(-1);
	const first = held[0]?.fields.date;
	if (office === undefined || isNobody(office) || !plan || first === undefined || isUnreadable(plan, 'office_checked_on')) return false;
	const { office_checked_on: checked } = plan.fields;
	return checked === undefined || checked >= first;
}

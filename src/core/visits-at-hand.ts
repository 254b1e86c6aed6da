/** Which visit a check is about: the one to prepare, and the one to look back at. Several that nothing tells apart are all given. */
import { nextVisit, tookPlace } from './client.ts';
import type { Client } from './client.ts';
import type { NoteOf } from './note.ts';

/** Whether the day of a visit has come although it is still planned: it may be over by now. */
export const dayHasCome = ({ fields: { status, date } }: NoteOf<'visit'>, today: string): boolean => status === '予定' && date !== undefined && date <= today;

/** Whether a visit is still ahead, so that it can be prepared. */
export const isAhead = (visit: NoteOf<'visit'>, today: string): boolean => {
	const { status, date } = visit.fields;
	return status !== '延期' && status !== '中止' && !tookPlace(visit, today) && (date === undefined || date >= today);
};

/** The next visit, first; with it those planned that have the same number or day as it, or like it none. */
export function visitsToPrepare(client: Client, today: string): readonly NoteOf<'visit'>[] {
	const next = nextVisit(client, today);
	if (!next) return [];
	return [next, ...client.visits.filter((visit) => visit !== next && isAhead(visit, today) && isLike(visit, next))];
}

/** The last visit that took place, or whose day has come; with it those that have the same number or day. */
export function visitsToLookBack(client: Client, today: string): readonly NoteOf<'visit'>[] {
	const over = client.visits.filter((visit) => tookPlace(visit, today) || dayHasCome(visit, today));
	const last = over.at(-1);
	return last ? [last, ...over.filter((visit) => visit !== last && isLike(visit, last))] : [];
}

const isLike = ({ fields: one }: NoteOf<'visit'>, { fields: other }: NoteOf<'visit'>): boolean => one.date === other.date || (one.no !== undefined && one.no === other.no);

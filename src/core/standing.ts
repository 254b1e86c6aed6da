/** Where a client stands on a day: stage, visits, and what is still open. */
import { lastVisit, nextVisit } from './client.ts';
import type { Client } from './client.ts';
import type { NoteOf } from './note.ts';
import { stageState } from './stage.ts';
import type { StageState } from './stage.ts';
import type { Request } from './visit-record.ts';
import { fold } from './vocabulary.ts';

export interface OpenRequest {
	readonly visit: NoteOf<'visit'>;
	readonly request: Request;
	/** Whether it is ours to do; a name that is neither is taken for the client's. */
	readonly ours: boolean;
}

export interface Standing {
	readonly client: Client;
	readonly state: StageState;
	readonly last: NoteOf<'visit'> | null;
	readonly next: NoteOf<'visit'> | null;
	/** Visits still planned although their day has passed. */
	readonly overdue: readonly NoteOf<'visit'>[];
	/** 依頼事項 that nobody has ticked, oldest visit first. */
	readonly requests: readonly OpenRequest[];
	/** 短期的課題 that are neither done nor handed over. */
	readonly shorts: readonly NoteOf<'short'>[];
}

/** Where a client stands on a day. */
export function standingOf(client: Client, today: string): Standing {
	const { stage, stage_history } = client.note.fields;
	return {
		client,
		state: stageState(stage, stage_history),
		last: lastVisit(client, today),
		next: nextVisit(client, today),
		overdue: client.visits.filter(({ fields: { status, date } }) => status === '予定' && date !== undefined && date < today),
		requests: client.visits.flatMap((visit) =>
			visit.body.requests.filter(({ state }) => state === 'open').map((request) => ({ visit, request, ours: isOurTask(client, visit, request.who) })),
		),
		shorts: client.ofType('short').filter(({ fields: { state } }) => state !== '完了' && state !== 'つないだ'),
	};
}

/** Whether a person who owes a request is on our side: a supporter, or whoever sat on our side of the table that day. */
export const isOurTask = (client: Client, visit: NoteOf<'visit'>, who: string): boolean => client.isSupporter(who) || (visit.fields.our_side ?? []).some((name) => fold(name) === fold(who));

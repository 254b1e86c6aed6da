/** Where a visit stands in the activity plan (活動計画): its number of how many, and the row of the schedule that is about it. */
import { readDate } from './calendar.ts';
import type { Client } from './client.ts';
import type { NoteOf } from './note.ts';
import type { PlanTables } from './note-tables.ts';

export type ScheduleRow = PlanTables['schedule'][number];

/** 第4回／全10回; null where the notes do not tell. */
export interface PlanPlace {
	readonly no: number | null;
	readonly of: number | null;
}

/** The plan that holds: of several the last one. */
export const planOf = (client: Client): NoteOf<'plan'> | null => client.ofType('plan').at(-1) ?? null;

/** The row of a visit's number: of several the last one. */
export const scheduleRow = (plan: NoteOf<'plan'> | null, no: number): ScheduleRow | null => plan?.body.schedule.filter((row) => numberIn(row.no) === no).at(-1) ?? null;

/** The number in 「第４回」. */
export const numberIn = (words: string): number | null => {
	const digits = /\d+/.exec(words.normalize('NFKC'))?.[0];
	return digits === undefined ? null : Number(digits);
};

/** Where a visit stands: of the visits planned (予定回数), else of the highest number in the schedule. */
export function planPlace(client: Client, visit: NoteOf<'visit'> | null): PlanPlace {
	const plan = planOf(client);
	const scheduled = Math.max(0, ...(plan?.body.schedule ?? []).map((row) => numberIn(row.no) ?? 0));
	return { no: visit?.fields.no ?? null, of: plan?.fields.visits_planned ?? (scheduled > 0 ? scheduled : null) };
}

/** The names in a cell of participants (参加者). */
export const participantsIn = (cell: string): string[] => cell.split(/[、，,／]/).map((name) => name.trim()).filter((name) => name !== '');

/** One more than the highest number a visit has. */
export const nextVisitNumber = (client: Client): number => Math.max(0, ...client.ofType('visit').map(({ fields: { no = 0 } }) => Math.floor(no))) + 1;

/** The date that the schedule of a plan has for a visit, unless it is past. Of several plans the last one that has one counts. */
export function plannedDate(client: Client, no: number, today: string): string | null {
	const rows = client.ofType('plan').flatMap(({ body }) => body.schedule);
	const dates = rows.filter((row) => numberIn(row.no) === no).map((row) => readDate(row.on));
	return dates.filter((on) => on !== null && on >= today).at(-1) ?? null;
}

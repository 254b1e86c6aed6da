/** New clients, plans and visits: notes whose names and numbers follow from what is there. */
import { readDate } from './calendar.ts';
import type { Client } from './client.ts';
import { made } from './new-note.ts';
import type { NewNote } from './new-note.ts';
import { filled, inFolder, nameInNames, newFolder, newName, oneLine, segments } from './note-place.ts';
import type { Surroundings } from './note-place.ts';
import { stageChangeText, stageState } from './stage.ts';
import { BEFORE_FIELDS } from './vocabulary/body.ts';

/** What is asked for when a client is created; everything else waits. */
export interface ClientAnswers {
	readonly name: string;
	/** 紹介元, or empty. */
	readonly referral: string;
}

/** A client in a folder of its own, at stage 1. */
export function newClient({ name, referral }: ClientAnswers, around: Surroundings): NewNote {
	const { notebook, patterns: { clientsFolder, ownName }, today } = around;
	const parent = segments(clientsFolder);
	// Two clients never share a folder.
	const taken = new Set([...notebook.belonging.clientOfFolder.keys()].map((folder) => folder.normalize('NFC').toLowerCase()));
	const free = newName(oneLine(name), around, (folded) => taken.has(inFolder(...parent, folded).normalize('NFC').toLowerCase()));
	return made(
		{
			type: 'client',
			title: name,
			name: free,
			folder: inFolder(...parent, free),
			client: null,
			values: { name: oneLine(name), referral: oneLine(referral), lead: ownName, stage: 1, stage_history: [stageChangeText({ on: today, stage: 1, reason: '' })], status: '支援中' },
		},
		around,
	);
}

/** An activity plan (活動計画) with its tables, empty. */
export function newPlan(client: Client, around: Surroundings): NewNote {
	const title = filled(around.patterns.planName, { client: nameInNames(client, around.patterns) });
	return made({ type: 'plan', title, folder: newFolder(client, 'plan', around.patterns), client, values: {} }, around);
}

/** When a visit is to be, as far as it is known. */
export interface VisitTime {
	/** ISO date; left out, the plan's date of that visit is taken, unless it is past; null, the visit has no date yet. */
	readonly date?: string | null;
	/** Time of day in free words; it goes to 時間 of the meeting before. */
	readonly time?: string | null;
}

/** The next visit: number, date, people and the stage carried over. */
export function newVisit(client: Client, { date, time }: VisitTime, around: Surroundings): NewNote {
	const { patterns, today } = around;
	const { language, ownName } = patterns;
	const { lead, deputies = [], stage, stage_history } = client.note.fields;
	const no = nextVisitNumber(client);
	const state = stageState(stage, stage_history);
	const team = [lead, ...deputies].filter((name) => name !== undefined);
	const when = oneLine(time ?? '');
	return made(
		{
			type: 'visit',
			title: filled(patterns.visitName, { client: nameInNames(client, patterns), no: String(no) }),
			folder: newFolder(client, 'visit', patterns),
			client,
			values: { no, date: date === undefined ? plannedDate(client, no, today) : readDate(date), status: '予定', steps: state.stage === null ? [] : [state.stage], our_side: team.length > 0 ? team : [ownName] },
			items: when === '' ? {} : { before: [`${BEFORE_FIELDS.time[language]}:: ${when}`] },
		},
		around,
	);
}

/** One more than the highest number a visit has. */
export const nextVisitNumber = (client: Client): number => Math.max(0, ...client.ofType('visit').map(({ fields: { no = 0 } }) => Math.floor(no))) + 1;

/** The date that the schedule of a plan has for a visit, unless it is past. Of several plans the last one counts. */
export function plannedDate(client: Client, no: number, today: string): string | null {
	const rows = client.ofType('plan').flatMap(({ body }) => body.schedule);
	const dates = rows.filter((row) => Number(/\d+/.exec(row.no.normalize('NFKC'))?.[0]) === no).map((row) => readDate(row.on));
	return dates.filter((on) => on !== null && on >= today).at(-1) ?? null;
}

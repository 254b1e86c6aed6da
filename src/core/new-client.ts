/** New clients, plans and visits: notes whose names and numbers follow from what is there. */
import { readDate } from './calendar.ts';
import { carryOver } from './carry-over.ts';
import type { Carried } from './carry-over.ts';
import type { Client } from './client.ts';
import { made } from './new-note.ts';
import type { NewNote } from './new-note.ts';
import { filled, inFolder, linkTo, nameInNames, newFolder, newName, oneLine, segments } from './note-place.ts';
import type { Surroundings } from './note-place.ts';
import { nextVisitNumber, participantsIn, plannedDate } from './plan-place.ts';
import { readStep, stageChangeText, stageState } from './stage.ts';
import { withOrigin } from './visit-record.ts';
import { AFTER_FIELDS, BEFORE_FIELDS } from './vocabulary/body.ts';
import type { Step } from './vocabulary/note-types.ts';

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

/**
 * The next visit: number, date, people and the stage carried over; intent and content as the plan has them for that number, and what was to be
 * confirmed or prepared by then, each with a link to the visit it comes from. Open requests stay where they stand.
 */
export function newVisit(client: Client, { date, time }: VisitTime, around: Surroundings): NewNote {
	const { patterns, today, notebook } = around;
	const { language, ownName } = patterns;
	const { lead, deputies = [] } = client.note.fields;
	const no = nextVisitNumber(client);
	const { row, items } = carryOver(client, null, today);
	const team = [lead, ...deputies].filter((name) => name !== undefined);
	const theirs = participantsIn(row?.row.who ?? '').filter((name) => !client.isSupporter(name) && name !== ownName);
	const when = oneLine(time ?? '');
	const folder = newFolder(client, 'visit', patterns);
	const carried = (kind: Carried['kind']): string[] => items.filter((item) => item.kind === kind).map(({ words, origin }) => withOrigin(oneLine(words), linkTo(notebook, origin.visit.path, inFolder(folder, 'x.md')), language));
	return made(
		{
			type: 'visit',
			title: filled(patterns.visitName, { client: nameInNames(client, patterns), no: String(no) }),
			folder,
			client,
			values: { no, date: date === undefined ? plannedDate(client, no, today) : readDate(date), status: '予定', steps: plannedSteps(client, row?.row.stage ?? ''), client_side: theirs, our_side: team.length > 0 ? team : [ownName] },
			before: { intent: row?.row.aim ?? '', content: row?.row.content ?? '' },
			items: {
				before: [...(when === '' ? [] : [`${BEFORE_FIELDS.time[language]}:: ${when}`]), ...carried('prep').map((words) => `${AFTER_FIELDS.prep[language]}:: ${words}`)],
				confirm: carried('confirm').map((words) => `[ ] ${words}`),
			},
		},
		around,
	);
}

/** The stages the plan has for the visit, else the one the client stands at. */
function plannedSteps(client: Client, cell: string): Step[] {
	const planned = cell.split('／').map((words) => readStep(words.trim())).filter((step) => step !== null);
	const { stage } = stageState(client.note.fields.stage, client.note.fields.stage_history);
	return planned.length > 0 ? [...new Set(planned)] : stage === null ? [] : [stage];
}

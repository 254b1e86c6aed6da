/** `bansou status`: one row per client. */
import { daysBetween } from '../core/calendar.ts';
import type { NoteOf } from '../core/note.ts';
import { stageText } from '../core/stage.ts';
import type { ProgramWords } from '../lang/index.ts';
import type { Checked } from './check.ts';
import { openHigh } from './check.ts';
import { plain, table } from './text.ts';

/** One client of `status --json` (note-format §6). `high` counts findings of the highest level that nobody has looked into. */
export function statusJson(checked: Checked): unknown {
	const { client, state, last, next, requests, shorts } = checked.standing;
	return {
		path: client.path,
		name: client.name,
		stage: state.stage,
		since: state.since,
		status: client.note.fields.status ?? null,
		lastVisit: last?.fields.date ?? null,
		nextVisit: next?.fields.date ?? null,
		openRequests: requests.length,
		openShort: shorts.length,
		high: openHigh(checked),
	};
}

/** The rows of all clients under their column names. `problems` counts what could not be read, by client path. */
export function statusText(checked: readonly Checked[], problems: ReadonlyMap<string, number>, words: ProgramWords, today: string): string[] {
	const { columns, noStage, none } = words.cli;
	const day = (visit: NoteOf<'visit'> | null): string => visit?.fields.date ?? (visit ? words.cli.visit(visit.fields.no ?? null, null) : none);
	const rows = checked.map(({ standing: { client, state, last, next, requests, shorts } }) => [
		plain(client.name),
		state.stage === null ? noStage : stageText(state.stage, words.language),
		state.since === null ? '–' : words.cli.days(daysBetween(state.since, today)),
		day(last),
		day(next),
		String(requests.length),
		String(shorts.length),
		String(problems.get(client.path) ?? 0),
	]);
	return table([[columns.client, columns.stage, columns.since, columns.last, columns.next, columns.requests, columns.short, columns.problems], ...rows]);
}

/** Brings sample clients up to date: every date of a client moves by the same whole weeks, so that its last visit was last week. */
import { movedWords } from './written-dates.ts';
import { shiftTo } from './date-shift.ts';
import type { DateShift } from './date-shift.ts';
import { tookPlace } from './client.ts';
import type { Client } from './client.ts';
import { readMarkdown } from './note.ts';
import { Notebook } from './notebook.ts';

export interface SampleFile {
	readonly path: string;
	readonly text: string;
}

/**
 * The files with their dates moved, per client, in texts, names and links alike. A client of which no visit has a day, and files of
 * no client, stay as they are.
 * @param today ISO date
 */
export function shiftSample(files: readonly SampleFile[], today: string): SampleFile[] {
	const notebook = Notebook.from(files.map(({ path, text }) => readMarkdown(path, text)));
	const shifts = new Map(notebook.clients.flatMap((client) => {
		const shift = shiftOf(client, today);
		return shift ? [...client.notes.keys()].map((path) => [path, shift] as const) : [];
	}));
	return files.map((file) => {
		const shift = shifts.get(file.path);
		return shift ? { path: shiftedPath(file.path, shift), text: shiftedText(file.text, shift) } : file;
	});
}

/** How far a client's dates are moved, or null when it has no visit that took place on a known day. */
function shiftOf(client: Client, today: string): DateShift | null {
	const [first, ...others] = client.visits.flatMap((visit) => (tookPlace(visit, '9999-12-31') && visit.fields.date !== undefined ? [visit.fields.date] : []));
	return first === undefined ? null : shiftTo(today, [first, ...others]);
}

/** A path, each of its names moved as it would be inside a link. */
export const shiftedPath = (path: string, shift: DateShift): string => path.split('/').map((name) => movedWords(name, shift)).join('/');

/** A text, moved line by line. Links are moved apart from the words around them, so that a name is moved the same everywhere. */
export function shiftedText(text: string, shift: DateShift): string {
	return text.split('\n').map((line) => {
		const met = {};
		return line.split(/(\[\[[^[\]]*\]\])/).map((part, i) => (i % 2 === 1 ? shiftedLink(part, shift) : movedWords(part, shift, met))).join('');
	}).join('\n');
}

function shiftedLink(link: string, shift: DateShift): string {
	const [, target = '', heading = '', alias = ''] = /^\[\[([^#|]*)(#[^|]*)?(\|.*)?\]\]$/s.exec(link) ?? [];
	return `[[${shiftedPath(target, shift)}${movedWords(heading, shift)}${movedWords(alias, shift)}]]`;
}

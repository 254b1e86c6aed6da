/** Everything that does not fit in a notebook, as one list: faults of notes, links that name nothing, doubles. */
import { linksOf } from './client-links.ts';
import type { Client } from './client.ts';
import { folderOf } from './link.ts';
import type { Note, PlainNote } from './note.ts';
import type { Notebook } from './notebook.ts';
import { byPlace, shown } from './problem.ts';
import type { Problem } from './problem.ts';
import { originalFirst, originalOfCopy } from './sync-copy.ts';
import { isClientKey } from './vocabulary.ts';

/** All problems of a notebook, by path, then code, then line. Notes that are none of our business have none. */
export function problemsOf(notebook: Notebook): readonly Problem[] {
	const loose = notebook.notes.flatMap((note) => (note.type === null ? plainProblems(notebook, note) : belongingProblems(notebook, note)));
	return [...loose, ...notebook.clients.flatMap((client) => clientProblems(notebook, client))].sort(byPlace);
}

/** The problems of one client's notes. */
export function clientProblems(notebook: Notebook, client: Client): readonly Problem[] {
	const faults = [...client.notes.values()].flatMap((note) => note.faults.map((fault) => ({ path: note.path, ...fault })));
	return [...faults, ...linkProblems(notebook, client), ...doubleVisits(client), ...conflictCopies(client)].sort(byPlace);
}

/** A file that is no note of ours counts where a client's notes are, or where it says it is a client's own note. */
function plainProblems(notebook: Notebook, note: PlainNote): Problem[] {
	const isOurs = note.declares === 'client' || notebook.clientPathOf(note) !== null;
	return isOurs ? note.faults.map((fault) => ({ path: note.path, ...fault })) : [];
}

/** What keeps a note of ours from belonging to a client. One without a `client` link outside all clients is the user's own. */
function belongingProblems(notebook: Notebook, note: Note): Problem[] {
	const owner = notebook.clientPathOf(note);
	if (note.type === 'client' && owner === null) {
		const first = notebook.belonging.clientOfFolder.get(folderOf(note.path)) ?? '';
		return [{ path: note.path, line: 1, code: 'duplicate-client', key: '', found: shown(note.title), fits: 'one-client', options: [first] }];
	}
	if (owner !== null) return [];
	if (!note.client) return note.faults.filter(({ key }) => isClientKey(key)).map((fault) => ({ path: note.path, ...fault }));
	const { line, key, found } = note.client;
	return [{ path: note.path, line, code: 'no-client', key, found: shown(found), fits: 'client-note' }];
}

function linkProblems(notebook: Notebook, client: Client): Problem[] {
	return linksOf(notebook, client).flatMap(({ path, reference, fault }) =>
		fault ? [{ path, line: reference.line, key: reference.key, found: shown(reference.found), ...fault }] : [],
	);
}

/** Visits of one number: the one that is no copy and has the shortest path is the visit, the others are reported. */
function doubleVisits(client: Client): Problem[] {
	const first = new Map<number, Note>();
	const problems: Problem[] = [];
	for (const visit of [...client.ofType('visit')].sort((a, b) => originalFirst(a.path, b.path))) {
		const { no } = visit.fields;
		const earlier = no === undefined ? undefined : first.get(no);
		if (no === undefined) continue;
		if (earlier) problems.push({ path: visit.path, line: 1, code: 'duplicate-visit', key: '', found: String(no), fits: 'one-visit', options: [earlier.path] });
		else first.set(no, visit);
	}
	return problems;
}

/** Two visits of one number are reported as such. */
const isSameVisit = (a: Note, b: Note): boolean => a.type === 'visit' && b.type === 'visit' && a.fields.no !== undefined && a.fields.no === b.fields.no;

/** Copies that a sync service made; they would be counted twice without a word. */
function conflictCopies(client: Client): Problem[] {
	return [...client.notes.values()].flatMap((note) => {
		const original = originalOfCopy(note.path);
		const first = original === null ? undefined : client.notes.get(original);
		if (original === null || !first || isSameVisit(note, first)) return [];
		return [{ path: note.path, line: 1, code: 'bad-value', key: '', found: shown(note.title), fits: 'own-copy', options: [original] }];
	});
}

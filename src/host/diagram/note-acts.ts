/** Writing, rewording, retyping, setting aside and deleting the notes of the diagram. One change each, undone as one. */
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import { hangingNote } from '../../core/hanging-note.ts';
import type { HangingSubject } from '../../core/hanging-note.ts';
import { issueGraph } from '../../core/issue-graph.ts';
import { cutEdits } from '../../core/link-edits.ts';
import type { Occasion } from '../../core/new-note.ts';
import { parkEdits, renameTitle } from '../../core/note-edits.ts';
import { outlineNotes, outlinePaste } from '../../core/outline-paste.ts';
import { retypeEdits } from '../../core/retype-edits.ts';
import type { StructureType } from '../../core/retype-edits.ts';
import { whatHangs } from '../../core/what-hangs.ts';
import type { Change } from '../change.ts';
import { pickType } from '../pickers.ts';
import { ask } from '../prompts.ts';
import { nowOf, recordAtHand, surroundings } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';
import { textsOf } from './change-link.ts';

/** A meeting: what is added there is the owner's, and nothing else is taken back there. */
export interface Meeting {
	/** Path of the visit; null: none was written down for today. */
	readonly visit: string | null;
}

/** Milliseconds that the app may take to parse a note before it is given up that another can hang on it. */
const PATIENCE = 10_000;

const pathOf = (id: NodeId): string => id.replace(/#\^.*$/, '');

/** Resolves when a note has been read, anew if it was known before; false: it was not in all that time, or is not there at all. */
function whenRead({ app, index }: Workshop, path: string, before: unknown = null): Promise<boolean> {
	const isRead = (): boolean => (index.notebook.get(path) ?? null) !== before;
	if (isRead() || !app.vault.getFileByPath(path)) return Promise.resolve(isRead());
	return new Promise((resolve) => {
		const end = (is: boolean): void => {
			stop();
			window.clearTimeout(timer);
			resolve(is);
		};
		const stop = index.onChange(() => isRead() && end(true));
		const timer = window.setTimeout(() => end(false), PATIENCE);
	});
}

/** Outside a meeting: the record that is open, else today's visit. */
const occasionOf = (shop: Workshop, client: Client, meeting: Meeting | null): Occasion =>
	meeting ? { client, meeting: true, record: meeting.visit === null ? null : recordAtHand(shop, client, meeting.visit) } : { client, record: recordAtHand(shop, client) };

/** Writes a note that hangs on another. Resolves with its path; null: refused, which has been said. */
export async function addNote(shop: Workshop, { path }: Client, subject: HangingSubject, meeting: Meeting | null = null): Promise<NodeId | null> {
	const { at } = subject;
	const { index, words: { issueGraph: words }, say } = shop;
	if (at !== null) await whenRead(shop, pathOf(at));
	const client = nowOf(shop, { path });
	if (!client) return null;
	const occasion = occasionOf(shop, client, meeting);
	const made = hangingNote(subject, occasion, surroundings(shop), await textsOf(shop, at === null ? [] : [at, ...issueGraph(index.notebook, client).edges.flatMap(({ from, to }) => (from === at ? [to] : []))]));
	if (made.ok) return write(shop, { name: words.changes.add, create: [made.note], edit: made.edit, by: meeting });
	say(made.why === 'no-place' ? words.noPlace : words.faults[made.why]);
	return null;
}

/** Creates notes in one change, and waits until all of it has been read: what is drawn before is drawn without its links. */
async function write(shop: Workshop, { create = [], ...change }: Change): Promise<NodeId | null> {
	const { writer, index } = shop;
	const [first] = create;
	const before = (change.edit ?? []).map(({ path }) => ({ path, note: index.notebook.get(path) ?? null }));
	if (!first || !(await writer.carryOut({ create, ...change })).ok) return null;
	await Promise.all([...create.map(({ path }) => whenRead(shop, path)), ...before.map(({ path, note }) => whenRead(shop, path, note))]);
	return first.path;
}

export async function pasteOutline(shop: Workshop, { path }: Client, text: string, meeting: Meeting | null = null): Promise<NodeId | null> {
	const { words: { issueGraph: words }, say } = shop;
	const pasted = outlinePaste(text);
	const client = nowOf(shop, { path });
	if (!client) return null;
	if (!pasted.ok) {
		say(words.notPasted(pasted.why, pasted.lines));
		return null;
	}
	const notes = outlineNotes(pasted.items, occasionOf(shop, client, meeting), surroundings(shop));
	return write(shop, { name: words.changes.paste, create: notes, by: meeting });
}

/** Gives a note other words: its title, or its file's name, to which the app leads all links. Resolves with its path, which may be another. */
export async function rename(shop: Workshop, id: NodeId, title: string, meeting: Meeting | null = null): Promise<NodeId | null> {
	const { app, index, writer, words: { issueGraph: words }, say } = shop;
	await whenRead(shop, pathOf(id));
	const note = index.notebook.get(id);
	const file = app.vault.getFileByPath(id);
	if (note?.type == null || !file) {
		say(words.faults.line);
		return null;
	}
	const { edit, rename: renamed } = renameTitle(note, title, surroundings(shop), await app.vault.read(file));
	const { ok } = await writer.carryOut({ name: words.changes.rename, edit, rename: renamed ? [renamed] : [], by: meeting });
	return ok ? (renamed?.to ?? id) : null;
}

const TYPES: readonly StructureType[] = ['issue', 'cause', 'essential', 'short', 'fact', 'action', 'vision'];

export async function retype(shop: Workshop, { path }: Client, id: NodeId): Promise<void> {
	const { app, index, writer, words, today, say } = shop;
	const to = await pickType(app, TYPES, words);
	const client = nowOf(shop, { path });
	if (!to || !client) return;
	const retyped = retypeEdits({ notebook: index.notebook, client, textOf: await textsOf(shop, [id]) }, id, to, today());
	if (!retyped) return say(words.issueGraph.faults.line);
	if (!(await writer.carryOut({ name: words.issueGraph.changes.retype, edit: [{ path: id, edits: retyped.edits }] })).ok) return;
	if (retyped.unfit.length > 0) say(words.issueGraph.unfitLinks(retyped.unfit.length));
}

/** Asks for a reason in one optional line, and sets a note aside. */
export async function park(shop: Workshop, id: NodeId): Promise<void> {
	const { app, index, writer, words: { issueGraph: words, commands }, today, say } = shop;
	await ask<'reason'>(app, {
		title: words.acts.park,
		fields: [{ key: 'reason', label: words.parkReason, kind: 'text' }],
		confirm: words.acts.park,
		cancel: commands.cancel,
		submit: async ({ reason }) => {
			const note = index.notebook.get(id);
			const edit = note?.type == null ? null : parkEdits(note, today(), reason, (await textsOf(shop, [id]))(id));
			if (!edit) say(words.noPark);
			return edit !== null && (await writer.carryOut({ name: words.changes.park, edit })).ok;
		},
	});
}

/** Says what hangs on a note, and moves it to the trash; the links to it go with it. */
export async function remove(shop: Workshop, { path }: Client, id: NodeId): Promise<void> {
	const { app, index, writer, words: { issueGraph: words, commands }, say } = shop;
	const client = nowOf(shop, { path });
	const node = client && issueGraph(index.notebook, client).nodes.get(id);
	if (!client || !node) return;
	if (node.line) return say(words.faults.line);
	const { causes, effects, evidence, others } = whatHangs(issueGraph(index.notebook, client), id);
	await ask<never>(app, {
		title: words.deleteAsk(node.title),
		note: words.hangs(causes.length, effects.length, evidence.length, others.length),
		fields: [],
		confirm: words.deleteConfirm,
		cancel: commands.cancel,
		submit: async () => (await writer.carryOut({ name: words.changes.delete, edit: cutEdits({ notebook: index.notebook, client: nowOf(shop, client) ?? client }, id), trash: [id] })).ok,
	});
}

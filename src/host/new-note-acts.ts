/** Making new notes: asks for what is needed, writes them in one step, and opens what was made. */
import type { Editor } from 'obsidian';
import { isDate } from '../core/calendar.ts';
import type { Client } from '../core/client.ts';
import { isTeamsWords } from '../core/layer.ts';
import { newClient, newPlan, newVisit, nextVisitNumber, plannedDate } from '../core/new-client.ts';
import { newNote, newNotes } from '../core/new-note.ts';
import type { NewNote, TitledType } from '../core/new-note.ts';
import { searchKey } from '../core/search-key.ts';
import { linkedAll, selectedLines } from '../core/selected-lines.ts';
import type { SelectedLine } from '../core/selected-lines.ts';
import { stageState, stageText } from '../core/stage.ts';
import { NOTE_TYPES } from '../core/vocabulary/note-types.ts';
import { previewLines } from './line-preview.ts';
import type { TypedLine } from './line-preview.ts';
import { pickType } from './pickers.ts';
import { ask } from './prompts.ts';
import { nowOf, openAt, recordAtHand, surroundings } from './workshop.ts';
import type { Workshop } from './workshop.ts';

/** Every type a note of which needs a title and nothing else, in the order of the vocabulary. */
export const TITLED_TYPES = (Object.keys(NOTE_TYPES) as (keyof typeof NOTE_TYPES)[]).filter((type): type is TitledType => type !== 'client' && type !== 'plan' && type !== 'visit');

/** An earlier year is one that is still being typed. */
const EARLIEST = '1990';

/** Asks for a name and who referred the client, nothing more. */
export function makeClient(shop: Workshop): Promise<void> {
	const { app, index, settings, words: { commands }, say } = shop;
	return ask(app, {
		title: commands.names['new-client'],
		note: commands.clientLater,
		fields: [
			{ key: 'name', label: commands.clientName, kind: 'text', required: commands.required(commands.clientName) },
			{ key: 'referral', label: commands.referral, kind: 'text', placeholder: commands.referralExample },
		],
		confirm: commands.create,
		cancel: commands.cancel,
		submit: async (answers) => {
			const same = index.notebook.clients.find(({ name }) => searchKey(name) === searchKey(answers.name));
			const around = surroundings(shop);
			// Who has not said what he is called is asked later who leads.
			const made = await create(shop, newClient(answers, { ...around, patterns: { ...around.patterns, ownName: settings.current.ownName || null } }), commands.changes.client);
			if (made && same) say(commands.sameName(same.folder || same.path));
			return made;
		},
	});
}

export async function makePlan(shop: Workshop, client: Client): Promise<void> {
	const { app, words: { commands }, say } = shop;
	const now = nowOf(shop, client);
	const [plan] = now?.ofType('plan') ?? [];
	if (!now) return;
	if (!plan) return void (await create(shop, newPlan(now, surroundings(shop)), commands.changes.plan));
	say(commands.planExists(plan.path));
	await openAt(app, plan.path, null);
}

/** Asks for the date; number, people and stage follow from what is there. */
export async function makeVisit(shop: Workshop, { path }: Client): Promise<void> {
	const { app, words, today } = shop;
	const { commands } = words;
	const before = nowOf(shop, { path });
	if (!before) return;
	const no = nextVisitNumber(before);
	const { stage, stage_history } = before.note.fields;
	const now = stageState(stage, stage_history).stage;
	await ask(app, {
		title: commands.visitOf(before.name, no),
		...(now === null ? {} : { note: commands.carriesOver(stageText(now, words.language)) }),
		fields: [{ key: 'date', label: commands.date, kind: 'date', value: plannedDate(before, no, today()) ?? '', fault: (value) => (isDate(value) && value > EARLIEST ? null : commands.wrongDate(value)), unreadable: commands.halfDate }],
		confirm: commands.create,
		cancel: commands.cancel,
		submit: async ({ date }) => {
			// The vault may have changed while the dialog stood open.
			const client = nowOf(shop, { path });
			return client !== null && create(shop, newVisit(client, { date: date || null }, surroundings(shop)), commands.changes.visit);
		},
	});
}

/** A note of a type, of a title that is asked for. */
export function makeNote(shop: Workshop, client: Client, type: TitledType): Promise<void> {
	const { app, words: { commands } } = shop;
	const record = recordAtHand(shop, client);
	return ask(app, {
		title: commands.newOf(type),
		note: commands.linkedTo(client.name, record?.title ?? null),
		fields: [{ key: 'title', label: commands.title, kind: 'text', placeholder: commands.titleExample[type], required: commands.required(commands.title) }],
		confirm: commands.create,
		cancel: commands.cancel,
		submit: async ({ title }) => {
			const now = nowOf(shop, client);
			return now !== null && create(shop, newNote({ type, title }, { client: now, record: record && recordAtHand(shop, now, record.path) }, surroundings(shop)), commands.changes.note);
		},
	});
}

export async function makeNoteOfChosenType(shop: Workshop, client: Client): Promise<void> {
	const type = await pickType(shop.app, TITLED_TYPES, shop.words);
	if (type) await makeNote(shop, client, type);
}

/**
 * Turns what is selected into notes; links replace the words. One line of a settled type is done at once, several after a
 * preview in which each line's type can be changed.
 */
export async function makeNotesFrom(shop: Workshop, editor: Editor, path: string, client: Client, type: TitledType | null): Promise<void> {
	const { app, words: { commands }, say } = shop;
	const text = editor.getValue();
	const lines = selectedLines(text, editor.posToOffset(editor.getCursor('from')), editor.posToOffset(editor.getCursor('to')), speakersOf(client, path));
	if (lines.length === 0) return say(commands.noLines);
	const typed = lines.map((line): TypedLine => ({ line, type: type ?? line.type }));
	const chosen = lines.length === 1 && type !== null ? typed : await previewLines(app, typed, TITLED_TYPES, shop.words);
	if (chosen && chosen.length > 0) await createFromLines(shop, path, client, chosen);
}

async function createFromLines(shop: Workshop, path: string, client: Client, chosen: readonly TypedLine[]): Promise<void> {
	const { writer, words: { commands }, say } = shop;
	const now = nowOf(shop, client);
	if (!now) return;
	const here = now.notes.get(path);
	const subjects = chosen.map(({ line, type }) => ({ type, title: line.title, said: line.said, team: here !== undefined && isTeamsWords(here, line.zone) }));
	const notes = newNotes(subjects, { client: now, record: recordAtHand(shop, now, path) }, surroundings(shop));
	const linked = chosen.flatMap(({ line }, i): { line: SelectedLine; link: string }[] => (notes[i] ? [{ line, link: notes[i].link }] : []));
	const outcome = await writer.carryOut({ name: commands.changes.notes, create: notes, edit: [{ path, edits: linkedAll(linked) }] });
	if (outcome.ok) say(commands.created(notes.length));
}

/** Names by which speakers of a record are known. */
function speakersOf(client: Client, path: string): readonly string[] {
	const note = client.notes.get(path);
	if (note?.type === 'visit') return [...(note.fields.client_side ?? []), ...(note.fields.our_side ?? [])];
	return note?.type === 'hearing' ? (note.fields.who ?? []) : [];
}

/** @returns whether it was created */
async function create({ app, writer }: Workshop, note: NewNote, name: string): Promise<boolean> {
	const outcome = await writer.carryOut({ name, create: [note] });
	if (outcome.ok) await openAt(app, note.path, note.cursor);
	return outcome.ok;
}

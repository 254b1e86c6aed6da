/** Making new notes: asks for what is needed, writes them in one step, and opens what was made. */
import type { Editor } from 'obsidian';
import { isDate } from '../core/calendar.ts';
import type { Client } from '../core/client.ts';
import { isTeamsWords } from '../core/layer.ts';
import { newClient, newPlan, newVisit } from '../core/new-client.ts';
import { newNote, newNotes } from '../core/new-note.ts';
import type { NewNote, TitledType } from '../core/new-note.ts';
import { nextVisitNumber, plannedDate } from '../core/plan-place.ts';
import { searchKey } from '../core/search-key.ts';
import { linkedAll, selectedLines } from '../core/selected-lines.ts';
import type { SelectedLine } from '../core/selected-lines.ts';
import { stageState, stageText } from '../core/stage.ts';
import { HANDOVER_FIELDS, newHandover } from '../core/triage-edits.ts';
import type { HandoverField } from '../core/triage-edits.ts';
import { NOTE_TYPES } from '../core/vocabulary/note-types.ts';
import { previewLines } from './line-preview.ts';
import type { TypedLine } from './line-preview.ts';
import { pickType } from './pickers.ts';
import { ask } from './prompts.ts';
import type { Prompt, PromptField } from './prompts.ts';
import { nowOf, openAt, recordAtHand, surroundings } from './workshop.ts';
import type { Workshop } from './workshop.ts';

/** Every type a note of which needs a title and nothing else, in the order of the vocabulary. */
export const TITLED_TYPES = (Object.keys(NOTE_TYPES) as (keyof typeof NOTE_TYPES)[]).filter((type): type is TitledType => type !== 'client' && type !== 'plan' && type !== 'visit');

/** An earlier year is one that is still being typed. */
const EARLIEST = '1990';

/** Asks for a name and who referred the client, nothing more. */
export async function makeClient(shop: Workshop): Promise<void> {
	const { index, settings, words: { commands }, say } = shop;
	const prompt = {
		title: commands.names['new-client'],
		note: commands.clientLater,
		fields: [
			{ key: 'name', label: commands.clientName, kind: 'text', required: commands.required(commands.clientName) },
			{ key: 'referral', label: commands.referral, kind: 'text', placeholder: commands.referralExample },
		],
	} as const;
	const before = index.notebook.clients;
	const made = await askForNote<'name' | 'referral'>(shop, prompt, commands.changes.client, (answers) => {
		const around = surroundings(shop);
		// Who has not said what he is called is asked later who leads.
		return newClient(answers, { ...around, patterns: { ...around.patterns, ownName: settings.current.ownName || null } });
	});
	const same = made && before.find(({ name }) => searchKey(name) === searchKey(made.answers.name));
	if (same) say(commands.sameName(same.folder || same.path));
}

export async function makePlan(shop: Workshop, client: Client): Promise<void> {
	const { app, words: { commands }, say } = shop;
	const now = nowOf(shop, client);
	const [plan] = now?.ofType('plan') ?? [];
	if (!now) return;
	if (!plan) return create(shop, newPlan(now, surroundings(shop)), commands.changes.plan);
	say(commands.planExists(plan.path));
	await openAt(app, plan.path, null);
}

/** Asks for the date; number, people and stage follow from what is there. */
export async function makeVisit(shop: Workshop, { path }: Client): Promise<void> {
	const { words, today } = shop;
	const { commands } = words;
	const before = nowOf(shop, { path });
	if (!before) return;
	const no = nextVisitNumber(before);
	const { stage, stage_history } = before.note.fields;
	const now = stageState(stage, stage_history).stage;
	const prompt = {
		title: commands.visitOf(before.name, no),
		...(now === null ? {} : { note: commands.carriesOver(stageText(now, words.language)) }),
		fields: [{ key: 'date', label: commands.date, kind: 'date', value: plannedDate(before, no, today()) ?? '', fault: (value: string) => (isDate(value) && value > EARLIEST ? null : commands.wrongDate(value)), unreadable: commands.halfDate }],
	} as const;
	await askForNote<'date'>(shop, prompt, commands.changes.visit, ({ date }) => {
		// The vault may have changed while the dialog stood open.
		const client = nowOf(shop, { path });
		return client && newVisit(client, { date: date || null }, surroundings(shop));
	});
}

/** A note of a type, of a title that is asked for. */
export async function makeNote(shop: Workshop, client: Client, type: TitledType): Promise<void> {
	const { commands } = shop.words;
	const record = recordAtHand(shop, client);
	const prompt = {
		title: commands.newOf(type),
		note: commands.linkedTo(client.name, record?.title ?? null),
		fields: [{ key: 'title', label: commands.title, kind: 'text', placeholder: commands.titleExample[type], required: commands.required(commands.title) }],
	} as const;
	await askForNote<'title'>(shop, prompt, commands.changes.note, ({ title }) => {
		const now = nowOf(shop, client);
		return now && newNote({ type, title }, { client: now, record: record && recordAtHand(shop, now, record.path) }, surroundings(shop));
	});
}

/** A handover with care: asks for what it settles, all of which may stay open, and makes a note of it. */
export async function makeHandover(shop: Workshop, client: Client): Promise<void> {
	const { commands, triage: { handover } } = shop.words;
	const fault = (value: string): string | null => (isDate(value) && value > EARLIEST ? null : commands.wrongDate(value));
	const fields = HANDOVER_FIELDS.map((key): PromptField<HandoverField> => {
		const row = { key, label: handover.fields[key] };
		if (key === 'consent_on' || key === 'next_contact') return { ...row, kind: 'date', fault, unreadable: commands.halfDate };
		return { ...row, kind: key === 'content' ? 'long-text' : 'text' };
	});
	await askForNote<HandoverField>(shop, { title: handover.offer, note: commands.linkedTo(client.name, null), fields }, commands.changes.note, (answers) => {
		const now = nowOf(shop, client);
		return now && newHandover({ ...answers, title: handover.title(answers.to.trim()) }, { client: now, record: null }, surroundings(shop));
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

/** Creates a note and opens it. */
async function create({ app, writer }: Workshop, note: NewNote, name: string): Promise<void> {
	const outcome = await writer.carryOut({ name, create: [note] });
	if (outcome.ok) await openAt(app, note.path, note.cursor);
}

/** A note that was made, and the answers it was made from. */
interface Made<K extends string> {
	readonly note: NewNote;
	readonly answers: Readonly<Record<K, string>>;
}

/**
 * Asks, and creates the note that follows from the answers. It is opened when the dialog has gone, since a dialog that closes gives
 * the focus back to where it was.
 * @param make null: it cannot be made, which has been said
 */
async function askForNote<K extends string>({ app, writer, words: { commands } }: Workshop, prompt: Pick<Prompt<K>, 'title' | 'note' | 'fields'>, name: string, make: (answers: Made<K>['answers']) => NewNote | null): Promise<Made<K> | null> {
	const made: Made<K>[] = [];
	const submit = async (answers: Made<K>['answers']): Promise<boolean> => {
		const note = make(answers);
		const done = note !== null && (await writer.carryOut({ name, create: [note] })).ok;
		if (done) made.push({ note, answers });
		return done;
	};
	await ask(app, { ...prompt, confirm: commands.create, cancel: commands.cancel, submit });
	const [one = null] = made;
	if (one) await openAt(app, one.note.path, one.note.cursor);
	return one;
}

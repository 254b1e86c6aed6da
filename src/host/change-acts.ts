/** Changing notes that are there: stage, requests, short-term issues, answers of the overview, the type of a note. */
import type { Editor, TFile } from 'obsidian';
import type { OverviewField, RequestLine, ShortLine } from '../core/client-page.ts';
import type { Client } from '../core/client.ts';
import { confirmEdits } from '../core/confirm-edits.ts';
import { engagementOf } from '../core/engagement.ts';
import type { Found } from '../core/findings/index.ts';
import type { NoteOf } from '../core/note.ts';
import { makeNoteEdits } from '../core/new-note.ts';
import { propertyNames } from '../core/property-edit.ts';
import { factLineEdit } from '../core/selected-lines.ts';
import { noteLanguage, stageEdits } from '../core/stage-edits.ts';
import { readStage, STAGES } from '../core/stage.ts';
import { signEdits, triageEdits } from '../core/triage-edits.ts';
import { triageOf } from '../core/triage.ts';
import type { TriageResult } from '../core/triage.ts';
import type { SignWord } from '../core/turnaround-signs.ts';
import { valueEdits } from '../core/value-edits.ts';
import { propertyLanguage } from '../core/settings.ts';
import { isTypeKey } from '../core/vocabulary.ts';
import type { Language } from '../core/vocabulary.ts';
import { TRIAGE_RESULTS } from '../core/vocabulary/choices.ts';
import type { ChoiceList } from '../core/vocabulary/choices.ts';
import { NOTE_TYPES } from '../core/vocabulary/note-types.ts';
import type { Field, NoteType, Stage } from '../core/vocabulary/note-types.ts';
import { pickType } from './pickers.ts';
import { ask } from './prompts.ts';
import type { PromptField } from './prompts.ts';
import { attempt, chosenClient, nowOf } from './workshop.ts';
import type { Workshop } from './workshop.ts';

/** Asks for the stage and one optional line of reason, and writes both. Any stage can be chosen, backwards too. */
export function changeStage(shop: Workshop, note: NoteOf<'client'> | NoteOf<'essential'>, name: string, to: Stage | null): Promise<void> {
	const { app, index, writer, words, today, say } = shop;
	const { commands } = words;
	const options = new Map(STAGES.map((stage) => [String(stage), words.stage(stage)]));
	const now = note.fields.stage;
	const fault = (value: string): string | null => (readStage(value) === now ? commands.sameStage : null);
	return ask(app, {
		title: commands.stageOf(name),
		fields: [
			{ key: 'stage', label: commands.stage, kind: 'choice', options, value: String(to ?? now ?? 1), fault },
			...(note.type === 'client' ? [{ key: 'reason' as const, label: commands.reason, kind: 'text' as const, placeholder: commands.optional }] : []),
		],
		// Chosen on the rail, the stage is settled, and only the reason is left to say.
		...(to !== null && note.type === 'client' ? { focus: 'reason' as const } : {}),
		confirm: commands.change,
		cancel: commands.cancel,
		submit: async (answers: Readonly<Partial<Record<'stage' | 'reason', string>>>) => {
			const stage = readStage(answers.stage);
			if (index.notebook.get(note.path)?.type !== note.type) say(words.notices.gone(note.path));
			else if (stage !== null) {
				const edits = stageEdits(note, stage, today(), answers.reason ?? '', await languageOf(shop, note.path));
				return (await writer.carryOut({ name: commands.changes.stage, edit: [{ path: note.path, edits, seen: note }] })).ok;
			}
			return false;
		},
	});
}

/** The language that a note's own keys are in. */
async function languageOf({ app }: Workshop, path: string): Promise<Language> {
	const file = app.vault.getFileByPath(path);
	return noteLanguage(file ? await app.vault.cachedRead(file) : '');
}

/** @returns whether it has been ticked */
export async function finishRequest({ writer, words: { commands } }: Workshop, { path, words }: RequestLine): Promise<boolean> {
	return (await writer.carryOut({ name: commands.changes.request, edit: [{ path, edits: [{ do: 'tick-task', under: 'requests', words, from: ' ', to: 'x' }] }] })).ok;
}

/** @returns whether it has been written */
export async function finishShort(shop: Workshop, client: Client, { path }: ShortLine): Promise<boolean> {
	const { writer, words: { commands }, today } = shop;
	const note = nowOf(shop, client)?.notes.get(path);
	if (note?.type !== 'short') return false;
	const edits = valueEdits(note, 'state', '完了', today(), '', await languageOf(shop, path));
	return (await writer.carryOut({ name: commands.changes.short, edit: [{ path, edits, seen: note }] })).ok;
}

/** @returns whether it has been written */
export async function confirmFinding(shop: Workshop, { path }: Client, found: Found, reason: string): Promise<boolean> {
	const { app, index, writer, words, today } = shop;
	const client = nowOf(shop, { path });
	const file = app.vault.getFileByPath(path);
	if (!client || !file) return false;
	const text = await app.vault.cachedRead(file);
	const edit = confirmEdits({ notebook: index.notebook, client, textOf: () => text }, found, reason, today());
	return edit.length === 0 || (await writer.carryOut({ name: words.findingList.change, edit: edit.map((placed) => ({ ...placed, seen: client.note })) })).ok;
}

/** Asks how to begin (始め方) and why; what is proposed first stands first, and nothing is chosen beforehand. */
export async function chooseStart(shop: Workshop, client: Client): Promise<void> {
	const { app, index, settings, writer, words, today, say } = shop;
	const { commands, triage } = words;
	const { result, reason, results } = triageOf(engagementOf(index.notebook, client, today(), settings.current));
	const isChoice = (value: string): value is TriageResult => (results as readonly string[]).includes(value);
	await ask(app, {
		title: triage.result,
		fields: [
			{ key: 'result', label: triage.result, kind: 'choice', value: result ?? '', required: commands.choose, options: new Map([...(result === null ? [['', commands.choose] as const] : []), ...results.map((one) => [one, words.choice(TRIAGE_RESULTS, one)] as const)]) },
			{ key: 'reason', label: triage.reason, kind: 'text', placeholder: reason === '' ? commands.optional : reason },
		],
		confirm: commands.save,
		cancel: commands.cancel,
		submit: async (answers: Readonly<Record<'result' | 'reason', string>>) => {
			if (!index.notebook.client(client.path)) say(words.notices.gone(client.path));
			else if (isChoice(answers.result)) {
				const edits = triageEdits(client.note, answers.result, answers.reason, await languageOf(shop, client.path));
				return edits.length === 0 || (await writer.carryOut({ name: triage.result, edit: [{ path: client.path, edits, seen: client.note }] })).ok;
			}
			return false;
		},
	});
}

/** Writes a sign of a turnaround phase (再生局面の兆し) down, or takes it away. @returns whether it is so now */
export async function noteSign(shop: Workshop, { path }: Client, word: SignWord, on: boolean): Promise<boolean> {
	const { writer, words: { triage } } = shop;
	const client = nowOf(shop, { path });
	if (!client) return false;
	const edits = signEdits(client.note, word, on, await languageOf(shop, path));
	return edits.length === 0 || (await writer.carryOut({ name: triage.title, edit: [{ path, edits, seen: client.note }] })).ok;
}

/** Asks one quiet question of the overview and writes the answer to the client's note. */
export async function answerOverview(shop: Workshop, client: Client, field: OverviewField): Promise<void> {
	const { app, writer, words: { commands, clientView } } = shop;
	const language = await languageOf(shop, client.path);
	await ask(app, {
		title: clientView.missing[field],
		fields: [answerField(shop, field, language)],
		confirm: commands.save,
		cancel: commands.cancel,
		submit: async (answers) => {
			const answer = answers.answer.trim();
			const value = field === 'employees' ? Number(answer.normalize('NFKC')) : answer;
			return (await writer.carryOut({ name: commands.changes.answer, edit: [{ path: client.path, edits: [{ do: 'set-property', names: propertyNames('client', field, language), value }], seen: client.note }] })).ok;
		},
	});
}

function answerField({ words: { commands, language } }: Workshop, field: OverviewField, noteWords: Language): PromptField<'answer'> {
	const { kind, choices, ja }: Field = NOTE_TYPES.client.fields[field] as Field<Field['kind'], ChoiceList>;
	const label = language === 'ja' ? ja : commands.answerLabel;
	const row = { key: 'answer', label, required: commands.required(label) } as const;
	// Nothing is chosen beforehand: what nobody answered is not written.
	if (kind === 'choice') return { ...row, kind: 'choice', required: commands.choose, options: new Map([['', commands.choose], ...(choices ?? []).map((choice) => [choice[noteWords], choice[language]] as const)]) };
	if (kind === 'number') return { ...row, kind: 'number', fault: (value) => (/^\d+$/.test(value.normalize('NFKC')) ? null : commands.notANumber(value)) };
	return { ...row, kind: field === 'needs' || field === 'finance' ? 'long-text' : 'text' };
}

/** Whether a note may be given a type: it is none of ours, and says nothing else of itself. */
export function isUntyped({ app, index }: Workshop, file: TFile): boolean {
	const values = app.metadataCache.getFileCache(file)?.frontmatter ?? {};
	const says = Object.entries(values).some(([key, value]) => isTypeKey(key) && value !== null && value !== '');
	return file.extension === 'md' && !says && !index.notebook.get(file.path)?.type;
}

/** Adds a type, and the client, to a note that is none of ours yet; nothing else. A note outside all clients can become a client's own. */
export async function giveType(shop: Workshop, path: string): Promise<void> {
	const { app, index, writer, words, settings } = shop;
	const inClient = index.clientAt(path);
	const isFree = (type: NoteType): boolean => (type === 'client' ? inClient === null : index.notebook.belonging.groupsOfClient.size > 0);
	const type = await pickType(app, (Object.keys(NOTE_TYPES) as NoteType[]).filter(isFree), words);
	if (!type) return;
	const client = type === 'client' ? null : (inClient ?? (await chosenClient(shop)));
	if (type !== 'client' && !client) return;
	const edits = makeNoteEdits(type, client, propertyLanguage(settings.current, words.language), index.notebook, path);
	await writer.carryOut({ name: words.commands.changes.type, edit: [{ path, edits }] });
}

/** "This line is a fact": gives the line the cursor is on a block id. */
export async function markFact({ writer, words: { commands }, say }: Workshop, editor: Editor, path: string): Promise<void> {
	const edit = factLineEdit(editor.getValue(), editor.posToOffset(editor.getCursor()));
	if (!edit) return say(commands.noLine);
	const outcome = await writer.carryOut({ name: commands.changes.fact, edit: [{ path, edits: [edit] }] });
	if (outcome.ok) say(commands.isFact);
}

/** Takes the last change back, and says which. */
export const undoChange = (shop: Workshop): void => attempt(shop, () => shop.writer.undo().then((outcome) => outcome.ok && shop.say(shop.words.notices.undone(outcome.name ?? ''))));

/** Does again what was taken back last, and says what. */
export const redoChange = (shop: Workshop): void => attempt(shop, () => shop.writer.redo().then((outcome) => outcome.ok && shop.say(shop.words.notices.redone(outcome.name ?? ''))));

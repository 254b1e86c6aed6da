/** Changing notes that are there: stage, requests, short-term issues, answers of the overview, the type of a note. */
import type { Editor } from 'obsidian';
import type { OverviewField, RequestLine, ShortLine } from '../core/client-page.ts';
import type { Client } from '../core/client.ts';
import type { NoteOf } from '../core/note.ts';
import { makeNoteEdits } from '../core/new-note.ts';
import { propertyNames } from '../core/property-edit.ts';
import { factLineEdit } from '../core/selected-lines.ts';
import { noteLanguage, stageEdits } from '../core/stage-edits.ts';
import { readStage } from '../core/stage.ts';
import { valueEdits } from '../core/value-edits.ts';
import { propertyLanguage } from '../core/settings.ts';
import type { Language } from '../core/vocabulary.ts';
import { STAGE_NAMES } from '../core/vocabulary/body.ts';
import type { ChoiceList } from '../core/vocabulary/choices.ts';
import { NOTE_TYPES } from '../core/vocabulary/note-types.ts';
import type { Field, NoteType, Stage } from '../core/vocabulary/note-types.ts';
import { pickType } from './pickers.ts';
import { ask } from './prompts.ts';
import type { PromptField } from './prompts.ts';
import type { Workshop } from './workshop.ts';

/** Asks for the stage and one optional line of reason, and writes both. Any stage can be chosen, backwards too. */
export async function changeStage(shop: Workshop, note: NoteOf<'client'> | NoteOf<'essential'>, name: string, to: Stage | null): Promise<void> {
	const { app, index, writer, words, today, say } = shop;
	const { commands } = words;
	const options = new Map(STAGE_NAMES.map(({ full }, i) => [String(i + 1), `${i + 1} ${full[words.language]}`]));
	const answers = await ask(app, {
		title: commands.stageOf(name),
		fields: [
			{ key: 'stage', label: commands.stage, kind: 'choice', options, value: String(to ?? note.fields.stage ?? 1) },
			...(note.type === 'client' ? [{ key: 'reason' as const, label: commands.reason, kind: 'text' as const, placeholder: commands.optional }] : []),
		],
		confirm: commands.change,
		cancel: commands.cancel,
	});
	const stage = readStage(answers?.stage);
	if (!answers || stage === null) return;
	const now = index.notebook.get(note.path);
	if (now?.type !== note.type) return say(words.notices.gone(note.path));
	const edits = stageEdits(note, stage, today(), answers.reason ?? '', await languageOf(shop, note.path));
	if (edits.length > 0) await writer.carryOut({ name: commands.changes.stage, edit: [{ path: note.path, edits, seen: note }] });
}

/** The language that a note's own keys are in. */
async function languageOf({ app }: Workshop, path: string): Promise<Language> {
	const file = app.vault.getFileByPath(path);
	return noteLanguage(file ? await app.vault.cachedRead(file) : '');
}

export async function finishRequest({ writer, words: { commands } }: Workshop, { path, words }: RequestLine): Promise<void> {
	await writer.carryOut({ name: commands.changes.request, edit: [{ path, edits: [{ do: 'tick-task', under: 'requests', words, from: ' ', to: 'x' }] }] });
}

export async function finishShort(shop: Workshop, client: Client, { path }: ShortLine): Promise<void> {
	const { writer, words: { commands }, today } = shop;
	const note = client.notes.get(path);
	if (note?.type !== 'short') return;
	const edits = valueEdits(note, 'state', '完了', today(), '', await languageOf(shop, path));
	await writer.carryOut({ name: commands.changes.short, edit: [{ path, edits, seen: note }] });
}

/** Asks one quiet question of the overview and writes the answer to the client's note. */
export async function answerOverview(shop: Workshop, client: Client, field: OverviewField): Promise<void> {
	const { app, writer, words: { commands, clientView } } = shop;
	const language = await languageOf(shop, client.path);
	const answers = await ask(app, { title: clientView.missing[field], fields: [answerField(shop, field, language)], confirm: commands.save, cancel: commands.cancel });
	const answer = answers?.answer.trim() ?? '';
	if (answer === '') return;
	const value = field === 'employees' ? Number(answer.normalize('NFKC')) : answer;
	await writer.carryOut({ name: commands.changes.answer, edit: [{ path: client.path, edits: [{ do: 'set-property', names: propertyNames('client', field, language), value }], seen: client.note }] });
}

function answerField({ words: { commands, language } }: Workshop, field: OverviewField, noteWords: Language): PromptField<'answer'> {
	const { kind, choices, ja }: Field = NOTE_TYPES.client.fields[field] as Field<Field['kind'], ChoiceList>;
	const label = language === 'ja' ? ja : commands.answerLabel;
	const row = { key: 'answer', label, required: commands.required(label) } as const;
	if (kind === 'choice') return { ...row, kind: 'choice', options: new Map((choices ?? []).map((choice) => [choice[noteWords], choice[language]])) };
	if (kind === 'number') return { ...row, kind: 'number', fault: (value) => (/^\d+$/.test(value.normalize('NFKC')) ? null : commands.notANumber(value)) };
	return { ...row, kind: field === 'needs' || field === 'finance' ? 'long-text' : 'text' };
}

/** Adds a type, and the client, to a note that is none of ours yet; nothing else. */
export async function giveType(shop: Workshop, path: string, client: Client): Promise<void> {
	const { app, index, writer, words, settings } = shop;
	const types = (Object.keys(NOTE_TYPES) as NoteType[]).filter((type) => type !== 'client');
	const type = await pickType(app, types, words);
	if (!type) return;
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


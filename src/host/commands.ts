/** Every command of the plugin: one value each, its name in the language of the app. */
import type { Command, Editor, MarkdownFileInfo } from 'obsidian';
import type { Client } from '../core/client.ts';
import type { CommandId } from '../lang/faces/commands.ts';
import { changeStage, giveType, isUntyped, markFact, redoChange, undoChange } from './change-acts.ts';
import { checkAfter, checkBefore, checkOffice, checkStage, nextCheck, positionOf, readConflicts, readTomorrow } from './check/check-commands.ts';
import { openClientView } from './client/open-client-view.ts';
import { openIssueGraph } from './diagram/open-issue-graph.ts';
import { talkCommands } from './editing/talk-desk.ts';
import type { TalkDesk } from './editing/talk-desk.ts';
import { wordingCommands } from './editing/wording-commands.ts';
import type { WordingDesk } from './editing/wording-desk.ts';
import { startMeeting } from './meeting/start-meeting.ts';
import { makeClient, makeNote, makeNoteOfChosenType, makeNotesFrom, makePlan, makeVisit, TITLED_TYPES } from './new-note-acts.ts';
import { showProblems } from './pickers.ts';
import { makeReport } from './report/report-acts.ts';
import { shareVisit } from './report/share-act.ts';
import { makeFromTemplate } from './report/template-act.ts';
import { createSamples } from './samples.ts';
import { attempt, chosenClient, clientAtHand } from './workshop.ts';
import type { Workshop } from './workshop.ts';

/** All commands, in the order in which an engagement comes to need them. */
export function commands(shop: Workshop, wording: WordingDesk, talk: TalkDesk): Command[] {
	const { names } = shop.words.commands;
	const command = (id: CommandId, icon: string, rest: Omit<Command, 'id' | 'name' | 'icon'>): Command => ({ id, name: names[id], icon, ...rest });
	return [
		command('new-client', 'store', { callback: () => attempt(shop, () => makeClient(shop)) }),
		command('new-plan', 'map', { callback: () => withClient(shop, (client) => makePlan(shop, client)) }),
		command('new-visit', 'calendar-plus', { callback: () => withClient(shop, (client) => makeVisit(shop, client)) }),
		command('new-note', 'file-plus', { callback: () => withClient(shop, (client) => makeNoteOfChosenType(shop, client)) }),
		...TITLED_TYPES.map((type): Command => ({ id: `new-${type}`, name: shop.words.commands.newOf(type), icon: ICONS[type], callback: () => newOfType(shop, type) })),
		command('notes-from-selection', 'list-plus', { editorCallback: (editor, info) => fromSelection(shop, editor, info, null) }),
		command('mark-line-as-fact', 'hash', { editorCallback: (editor, { file }) => file && attempt(shop, () => markFact(shop, editor, file.path)) }),
		command('make-note', 'tag', { checkCallback: (checking) => typeOfActiveNote(shop, checking) }),
		command('set-stage', 'milestone', { callback: () => withClient(shop, (client) => changeStage(shop, client.note, client.name, null)) }),
		command('set-theme-stage', 'circle-dot', { checkCallback: (checking) => stageOfTheme(shop, checking) }),
		command('open-client-view', 'panel-right', { callback: () => attempt(shop, () => openClientView(shop.app, clientAtHand(shop))) }),
		command('open-issue-graph', 'network', { callback: () => withClient(shop, (client) => openIssueGraph(shop.app, client)) }),
		command('start-meeting', 'presentation', { callback: () => withClient(shop, (client) => startMeeting(shop, client)) }),
		command('check-before', 'list-checks', { callback: () => withClient(shop, (client) => checkBefore(shop, client)) }),
		command('check-after', 'clipboard-check', { callback: () => withClient(shop, (client) => checkAfter(shop, client)) }),
		command('check-stage', 'milestone', { callback: () => withClient(shop, (client) => checkStage(shop, client)) }),
		command('check-office', 'building', { callback: () => withClient(shop, (client) => checkOffice(shop, client)) }),
		command('next-check', 'corner-down-right', { callback: () => nextCheck(shop) }),
		command('show-position', 'map-pin', { callback: () => withClient(shop, (client) => positionOf(shop, client)) }),
		command('read-again-tomorrow', 'sunrise', { callback: () => withClient(shop, (client) => readTomorrow(shop, client)) }),
		command('read-conflict-cases', 'git-compare', { callback: () => withClient(shop, (client) => readConflicts(shop, client)) }),
		command('make-report', 'file-output', { callback: () => withClient(shop, (client) => makeReport(shop, client, pathAtHand(shop))) }),
		command('fill-template', 'file-input', { callback: () => withClient(shop, (client) => makeFromTemplate(shop, client, pathAtHand(shop))) }),
		command('share-visit', 'send', { callback: () => withClient(shop, (client) => shareVisit(shop, client, pathAtHand(shop))) }),
		...talkCommands(shop, talk),
		...wordingCommands(shop, wording),
		command('create-samples', 'book-open', { callback: () => createSamples(shop) }),
		command('show-problems', 'search-x', { callback: () => attempt(shop, () => problems(shop)) }),
		command('undo-change', 'undo-2', { checkCallback: (checking) => undo(shop, checking) }),
		command('redo-change', 'redo-2', { checkCallback: (checking) => redo(shop, checking) }),
	];
}

const ICONS: Readonly<Record<(typeof TITLED_TYPES)[number], string>> = {
	fact: 'hash', issue: 'eye', cause: 'corner-right-down', essential: 'circle-dot', vision: 'sunrise', action: 'footprints', short: 'timer', hearing: 'ear', survey: 'bar-chart-3', oversight: 'glasses', handover: 'handshake', doc: 'file-text',
};

/** Does something with the client of the active note, or with the one that is chosen. */
export function withClient(shop: Workshop, act: (client: Client) => Promise<void>): void {
	attempt(shop, async () => {
		const client = await chosenClient(shop);
		if (client) await act(client);
	});
}

const pathAtHand = ({ app }: Workshop): string | null => app.workspace.getActiveFile()?.path ?? null;

/** Of the selected words where there are some, else of a title that is asked for. */
function newOfType(shop: Workshop, type: (typeof TITLED_TYPES)[number]): void {
	const { activeEditor } = shop.app.workspace;
	if (activeEditor?.editor?.somethingSelected() && activeEditor.file) fromSelection(shop, activeEditor.editor, activeEditor, type);
	else withClient(shop, (client) => makeNote(shop, client, type));
}

/** Notes from what is selected in an editor, or from the line that the cursor is on. */
export function fromSelection(shop: Workshop, editor: Editor, { file }: MarkdownFileInfo, type: (typeof TITLED_TYPES)[number] | null): void {
	if (file) withClient(shop, (client) => makeNotesFrom(shop, editor, file.path, client, type));
}

/** For notes that are none of ours yet; a note outside all clients is asked which it belongs to. */
function typeOfActiveNote(shop: Workshop, checking: boolean): boolean {
	const file = shop.app.workspace.getActiveFile();
	if (!file || !isUntyped(shop, file)) return false;
	if (!checking) attempt(shop, () => giveType(shop, file.path));
	return true;
}

function stageOfTheme(shop: Workshop, checking: boolean): boolean {
	const note = shop.index.notebook.get(shop.app.workspace.getActiveFile()?.path ?? '');
	if (note?.type !== 'essential') return false;
	if (!checking) attempt(shop, () => changeStage(shop, note, note.title, null));
	return true;
}

async function problems({ app, index, words, say }: Workshop): Promise<void> {
	if (index.progress) return say(words.notices.stillReading);
	const found = await index.problems();
	if (found.length === 0) say(words.commands.noProblems);
	else showProblems(app, found, words);
}

function undo(shop: Workshop, checking: boolean): boolean {
	const { writer } = shop;
	if (writer.lastChange === null) return false;
	if (!checking) undoChange(shop);
	return true;
}

function redo(shop: Workshop, checking: boolean): boolean {
	const { writer } = shop;
	if (writer.nextChange === null) return false;
	if (!checking) redoChange(shop);
	return true;
}

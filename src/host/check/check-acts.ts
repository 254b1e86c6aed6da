/** The acts of the panel of the checks, and the commands that lead there. */
import { MarkdownView } from 'obsidian';
import { answerEdits, answerPath } from '../../core/answer-edits.ts';
import type { CheckReply } from '../../core/answer-edits.ts';
import { dayAfter } from '../../core/calendar.ts';
import type { Client } from '../../core/client.ts';
import type { NoteOf } from '../../core/note.ts';
import { noticingEdits } from '../../core/noticings.ts';
import type { TalkLine } from '../../core/talk.ts';
import { propertyNames } from '../../core/property-edit.ts';
import { readAgainEdits } from '../../core/read-again.ts';
import { isAlone } from '../../core/self-checks/index.ts';
import { noteLanguage } from '../../core/stage-edits.ts';
import { findTerm } from '../../core/vocabulary.ts';
import { VISIT_STATES } from '../../core/vocabulary/choices.ts';
import { checkSentence, selfChecksEn, selfChecksJa } from '../../lang/faces/self-checks.ts';
import { checkViewEn, checkViewJa } from '../../lang/faces/check-view.ts';
import { finishRequest, finishShort } from '../change-acts.ts';
import type { WordingDesk } from '../editing/wording-desk.ts';
import { makeVisit } from '../new-note-acts.ts';
import { pickClient } from '../pickers.ts';
import { engagementNow, makeReport } from '../report/report-acts.ts';
import { attempt, nowOf } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';
import type { CheckActs } from './acts.ts';
import { showPosition } from './position-today.ts';

export function checkActs(shop: Workshop, wording: WordingDesk): CheckActs {
	return {
		finishRequest: (request) => finishRequest(shop, request),
		finishShort: (client, short) => finishShort(shop, client, short),
		chooseClient: (then) => attempt(shop, () => pickClient(shop.app, shop.index.notebook.clients, shop.words).then((client) => client && then(client))),
		newVisit: (client) => attempt(shop, () => makeVisit(shop, client)),
		answer: (client, visit, reply) => answerCheck(shop, client, visit, reply).catch(() => false),
		markHeld: (client, visit) => markHeld(shop, client, visit).catch(() => false),
		markNoticing: (client, visit, line) => attempt(shop, () => markNoticing(shop, client, visit, line)),
		readAgain: (client, visit) => attempt(shop, () => readAgain(shop, client, visit)),
		showPosition: (client, visit) => showPosition(shop, client, visit),
		makeReport: (client, visit) => attempt(shop, () => makeReport(shop, client, visit?.path ?? null)),
		lookBack: (path) => wording.ask(path, false),
		leave: () => leave(shop),
	};
}

const SENTENCES = { ja: selfChecksJa, en: selfChecksEn };
const FACES = { ja: checkViewJa, en: checkViewEn };

async function textOf({ app }: Workshop, path: string): Promise<string | null> {
	const file = app.vault.getFileByPath(path);
	return file ? app.vault.cachedRead(file) : null;
}

/** Writes an answer to the note it belongs to. @returns whether it stands there now */
async function answerCheck(shop: Workshop, { path }: Client, visit: NoteOf<'visit'> | null, reply: CheckReply): Promise<boolean> {
	const { writer, words: { checkView } } = shop;
	const client = nowOf(shop, { path });
	if (!client) return false;
	const engagement = engagementNow(shop, client);
	const place = answerPath(engagement, reply.id, visit);
	if (place === null) shop.say(checkView.noOversight);
	const text = place === null ? null : await textOf(shop, place);
	if (place === null || text === null) return false;
	const placed = answerEdits(place, reply, (language) => checkSentence(SENTENCES[language], reply.id, isAlone(engagement)), text);
	return placed.edits.length === 0 || (await writer.carryOut({ name: checkView.changes.answer, edit: [placed] })).ok;
}

/** @returns whether the visit says so now */
async function markHeld(shop: Workshop, { path }: Client, visit: NoteOf<'visit'>): Promise<boolean> {
	const { writer, words: { checkView } } = shop;
	const now = nowOf(shop, { path })?.notes.get(visit.path);
	const text = await textOf(shop, visit.path);
	if (now?.type !== 'visit' || text === null) return false;
	const language = noteLanguage(text);
	const value = findTerm(VISIT_STATES, '実施済')?.[language] ?? '実施済';
	return (await writer.carryOut({ name: checkView.changes.held, edit: [{ path: visit.path, edits: [{ do: 'set-property', names: propertyNames('visit', 'status', language), value }], seen: now }] })).ok;
}

async function markNoticing(shop: Workshop, { path }: Client, visit: NoteOf<'visit'>, line: TalkLine): Promise<void> {
	const now = nowOf(shop, { path })?.notes.get(visit.path);
	const text = await textOf(shop, visit.path);
	if (now?.type === 'visit' && text !== null) await shop.writer.carryOut({ name: shop.words.dialogue.noticing.change, edit: [{ ...noticingEdits(now, line, text), seen: now }] });
}

export async function readAgain(shop: Workshop, { path }: Client, { path: visitPath }: NoteOf<'visit'>): Promise<void> {
	const { writer, words: { checkView, clientView }, settings, today, say } = shop;
	const client = nowOf(shop, { path });
	const visit = client?.notes.get(visitPath);
	const text = await textOf(shop, visitPath);
	if (!client || visit?.type !== 'visit' || text === null) return;
	const day = dayAfter(today());
	const edit = readAgainEdits(client, visit, { day, who: settings.current.ownName || null, what: (language) => FACES[language].readAgain }, text);
	if (!edit) return say(checkView.tomorrowThere);
	if ((await writer.carryOut({ name: checkView.changes.tomorrow, edit: [edit] })).ok) say(checkView.tomorrowWritten(clientView.longDay(day)));
}

/** Back to the text one was writing in. */
function leave({ app: { workspace } }: Workshop): void {
	const leaf = workspace.getMostRecentLeaf();
	if (!leaf) return;
	workspace.setActiveLeaf(leaf, { focus: true });
	if (leaf.view instanceof MarkdownView) leaf.view.editor.focus();
}

/** What commands, menus and views work with, and how they find out what they are about. */
import { ItemView, MarkdownView, Notice } from 'obsidian';
import type { App, TFile } from 'obsidian';
import { isoDay } from '../core/calendar.ts';
import type { Client } from '../core/client.ts';
import type { RecordNote } from '../core/new-note.ts';
import type { NotePatterns, Surroundings } from '../core/note-place.ts';
import { namesIn, propertyLanguage } from '../core/settings.ts';
import type { Words } from '../lang/index.ts';
import { pickClient } from './pickers.ts';
import type { SettingsStore } from './settings.ts';
import type { VaultIndex } from './vault-index.ts';
import type { VaultWriter } from './vault-writer.ts';

export interface Workshop {
	readonly app: App;
	readonly index: VaultIndex;
	readonly writer: VaultWriter;
	readonly settings: SettingsStore;
	readonly words: Words;
	/** Today as an ISO date. */
	readonly today: () => string;
	/** Shows a sentence. */
	readonly say: (message: string) => void;
}

/** The workshop of an app. */
export const workshop = (parts: Omit<Workshop, 'today' | 'say'>): Workshop => ({ ...parts, today: () => isoDay(new Date()), say: (message) => void new Notice(message) });

/** Does something that a command, a menu or a view has asked for; whatever nobody foresaw ends in one notice. */
export function attempt({ words, say }: Workshop, act: () => Promise<unknown>): void {
	act().catch((error: unknown) => say(words.notices.failed(error instanceof Error ? error.message : String(error))));
}

/** A client as it is now; null when it has gone, which has been said. */
export function nowOf({ index, words, say }: Workshop, { path }: { readonly path: string }): Client | null {
	const client = index.notebook.client(path);
	if (!client) say(words.commands.clientGone);
	return client;
}

/** What a new note has to fit in, as the vault and the settings are now. */
export function surroundings({ index, settings, words, today }: Workshop): Surroundings {
	const { current } = settings;
	const language = propertyLanguage(current, words.language);
	const { clientsFolder, noteFolder, useCodename } = current;
	const patterns: NotePatterns = { language, clientsFolder, noteFolder, useCodename, ...namesIn(current, language) };
	return { notebook: index.notebook, patterns, today: today() };
}

/** The client that the view in front shows, else the client of the active note, or null. */
export function clientAtHand({ app, index }: Workshop): Client | null {
	// A view of ours tells whose it is; the note that was open last may be another client's.
	const shown = app.workspace.getActiveViewOfType(ItemView)?.getState()['client'];
	const file = app.workspace.getActiveFile();
	return (typeof shown === 'string' ? index.notebook.client(shown) : null) ?? (file && index.clientAt(file.path));
}

/** The client of the active note; else the only one, or the one that is chosen. Null: there is none, which has been said, or none was chosen. */
export async function chosenClient(shop: Workshop): Promise<Client | null> {
	const { app, index, words, say } = shop;
	if (index.progress) {
		say(words.notices.stillReading);
		return null;
	}
	const atHand = clientAtHand(shop);
	if (atHand) return atHand;
	const { clients } = index.notebook;
	if (clients.length === 0) say(words.commands.noClientYet);
	return clients.length > 1 ? pickClient(app, clients, words) : (clients[0] ?? null);
}

/** The record at hand: the active visit, hearing, survey or document, else today's visit of the client. */
export function recordAtHand({ app, today }: Workshop, client: Client, path = app.workspace.getActiveFile()?.path ?? ''): RecordNote | null {
	const active = client.notes.get(path);
	if (active?.type === 'visit' || active?.type === 'hearing' || active?.type === 'survey' || active?.type === 'doc') return active;
	return client.visits.find(({ fields: { date, status } }) => date === today() && status !== '中止' && status !== '延期') ?? null;
}

/** Opens a note for writing. @param cursor offset of the place where writing begins; null leaves the cursor to the app */
export async function openAt(app: App, path: string, cursor: number | null): Promise<void> {
	const file: TFile | null = app.vault.getFileByPath(path);
	if (!file) return;
	const leaf = app.workspace.getLeaf(false);
	await leaf.openFile(file, { active: true, ...(cursor === null ? {} : { state: { mode: 'source' } }) });
	if (cursor === null || !(leaf.view instanceof MarkdownView)) return;
	const { editor } = leaf.view;
	const place = editor.offsetToPos(cursor);
	editor.setCursor(place);
	editor.scrollIntoView({ from: place, to: place }, true);
	editor.focus();
}

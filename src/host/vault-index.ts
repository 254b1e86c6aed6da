/** The notebook of the open vault, kept in step with the app's metadata cache. It reads; it never writes. */
import { Component, TFile, TFolder } from 'obsidian';
import type { App, CachedMetadata, TAbstractFile } from 'obsidian';
import type { Client } from '../core/client.ts';
import { folderOf } from '../core/link.ts';
import { movedNote, NOTE_LIMIT, oversizedNote, readMarkdown } from '../core/note.ts';
import { Notebook } from '../core/notebook.ts';
import type { AnyNote } from '../core/note-groups.ts';
import { problemsOf } from '../core/problems.ts';
import type { Problem } from '../core/problem.ts';
import { noteOf, readCached } from './cached-note.ts';
import { Slices } from './slices.ts';

/** How many notes have been looked at, of all. */
export interface Progress {
	readonly read: number;
	readonly all: number;
}

/** How long the app may take to parse a vault for the first time. Milliseconds. */
const PATIENCE = 120_000;
const endOf = (timer: number) => (): void => window.clearTimeout(timer);

const isNote = (file: TAbstractFile): file is TFile => file instanceof TFile && file.extension.toLowerCase() === 'md';

export class VaultIndex extends Component {
	readonly #app: App;
	#notebook = Notebook.from([]);
	#progress: Progress | null = { read: 0, all: 0 };
	/** Notes that were read as the app had parsed them: their faults and links have no lines yet. */
	readonly #withoutLines = new Set<string>();
	/** Notes that the app has not parsed yet. */
	readonly #awaited = new Set<string>();
	/** During the first reading: how to read what the app has just parsed, and what has been read so. */
	readonly #arrived = new Map<string, () => void>();
	readonly #read = new Set<string>();
	/** Every note has been looked at once. */
	#firstPass = false;
	readonly #listeners = new Set<() => void>();

	constructor(app: App) {
		super();
		this.#app = app;
	}

	override onload(): void {
		const { workspace } = this.#app;
		// Before the layout is ready the app announces every file as if it were new.
		workspace.onLayoutReady(() => {
			this.#follow();
			void this.#readAll();
		});
	}

	/** The vault as it is now; while {@link progress} is not null, as far as it has been read. */
	get notebook(): Notebook {
		return this.#notebook;
	}

	/** Null when all has been read. */
	get progress(): Progress | null {
		return this.#progress;
	}

	/** Calls back after each new notebook and each step of progress. @returns what ends it */
	onChange(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** The client that a note belongs to, or whose folder a path lies in; null for the user's own files. */
	clientAt(path: string): Client | null {
		const note = this.#notebook.get(path);
		const named = note && this.#notebook.clientPathOf(note);
		if (named) return this.#notebook.client(named);
		const { clientOfFolder } = this.#notebook.belonging;
		for (let folder = path; ; folder = folderOf(folder)) {
			const found = clientOfFolder.get(folder);
			if (found !== undefined) return this.#notebook.client(found);
			if (folder === '') return null;
		}
	}

	/** Everything that does not fit, with lines: notes that have problems are read from their text first. */
	async problems(): Promise<readonly Problem[]> {
		const unlined = new Set(problemsOf(this.#notebook).map(({ path }) => path).filter((path) => this.#withoutLines.has(path)));
		for (const path of unlined) {
			const file = this.#app.vault.getFileByPath(path);
			if (file) this.#put(readMarkdown(path, await this.#app.vault.cachedRead(file)), true);
		}
		return problemsOf(this.#notebook);
	}

	#follow(): void {
		const { vault, metadataCache } = this.#app;
		this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.#changed(file, text, cache)));
		this.registerEvent(metadataCache.on('resolved', () => this.#settle()));
		this.registerEvent(vault.on('create', (file) => this.#created(file)));
		this.registerEvent(vault.on('modify', (file) => isNote(file) && file.stat.size > NOTE_LIMIT && this.#show(oversizedNote(file.path, file.stat.size))));
		this.registerEvent(vault.on('delete', (file) => this.#deleted(file)));
		this.registerEvent(vault.on('rename', (file, oldPath) => this.#renamed(file, oldPath)));
	}

	#changed(file: TFile, text: string, cache: CachedMetadata): void {
		this.#awaited.delete(file.path);
		// A deletion may overtake the parse of the file.
		if (!this.#app.vault.getFileByPath(file.path)) return;
		if (!this.#progress) return this.#show(readMarkdown(file.path, text));
		// While the app parses a vault for the first time, thousands of these come one after the other.
		this.#arrived.set(file.path, () => this.#put(noteOf(file, cache, text), false));
		if (this.#arrived.size === 1) void this.#takeArrived();
	}

	/** Reads in slices what the app has parsed in the meantime. */
	async #takeArrived(): Promise<void> {
		const slices = new Slices();
		await slices.rest();
		for (const [path, read] of this.#arrived) {
			if (this.#app.vault.getFileByPath(path)) read();
			this.#arrived.delete(path);
			this.#read.add(path);
			await slices.pause();
		}
		this.#settle();
	}

	/** A new note is known by name at once, so that links find it, and is read when the app has parsed it. */
	#created(file: TAbstractFile): void {
		if (!(file instanceof TFile) || this.#notebook.get(file.path)) return;
		this.#replace(this.#notebook.withFile(file.path));
	}

	#deleted(file: TAbstractFile): void {
		this.#replace(this.#below(file).reduce((notebook, path) => notebook.without(path), this.#notebook.without(file.path)));
	}

	#renamed(file: TAbstractFile, oldPath: string): void {
		const to = file.path;
		if (file instanceof TFolder) for (const path of this.#below({ path: oldPath })) this.#move(path, `${to}${path.slice(oldPath.length)}`);
		else this.#move(oldPath, to);
		this.#tell();
	}

	/** The app may tell of the files in a moved folder as well; a file that has been moved is left alone. */
	#move(from: string, to: string): void {
		const note = this.#notebook.get(from);
		if (!note && this.#notebook.resolve(`/${from}`, '') === null) return;
		const rest = this.#notebook.without(from);
		this.#notebook = note ? rest.with(movedNote(note, to)) : rest.withFile(to);
		if (this.#withoutLines.delete(from)) this.#withoutLines.add(to);
	}

	/** Paths of all notes below a folder. */
	#below({ path }: { readonly path: string }): string[] {
		return this.#notebook.notes.map((note) => note.path).filter((one) => one.startsWith(`${path}/`));
	}

	async #readAll(): Promise<void> {
		const files = this.#app.vault.getFiles();
		const notes = files.filter(isNote);
		this.#progress = { read: 0, all: notes.length };
		const slices = new Slices();
		for (const file of files) {
			if (file.extension.toLowerCase() !== 'md') this.#notebook = this.#notebook.withFile(file.path);
			await slices.pause();
		}
		await readCached(this.#app, notes, slices, (file, note) => this.#take(file, note));
		await this.#readStrangers(notes, slices);
		this.#firstPass = true;
		this.#settle();
		// What the app has not parsed by then, it will hardly parse; nobody waits for it for ever.
		this.register(endOf(window.setTimeout(() => this.#settle(true), PATIENCE)));
	}

	/** Among a client's notes, one without properties may open with a fence that nobody can read; elsewhere it is the user's own. */
	async #readStrangers(notes: readonly TFile[], slices: Slices): Promise<void> {
		for (const file of notes) {
			const cache = this.#app.metadataCache.getFileCache(file);
			if (cache && !cache.frontmatter && !this.#notebook.get(file.path) && file.stat.size <= NOTE_LIMIT && this.clientAt(file.path)) this.#put(readMarkdown(file.path, await this.#app.vault.cachedRead(file)), true);
			await slices.pause();
		}
	}

	/** Takes a note of the first reading, unless it has been read anew or deleted in the meantime. */
	#take(file: TFile, note: AnyNote | 'not-parsed'): void {
		const { read = 0, all = 0 } = this.#progress ?? {};
		this.#progress = { read: read + 1, all };
		if (this.#read.has(file.path) || !this.#app.vault.getFileByPath(file.path)) return;
		if (note === 'not-parsed') this.#awaited.add(file.path);
		else this.#put(note, false);
		if (read % 500 === 0) this.#tell();
	}

	/** Ends the first reading when there is nothing left that the app will still parse, or `late` all the same. */
	#settle(late = false): void {
		if (!this.#progress || !this.#firstPass || this.#arrived.size > 0) return;
		if (!late) for (const path of this.#awaited) {
			const file = this.#app.vault.getFileByPath(path);
			if (file && file.stat.size <= NOTE_LIMIT && this.#app.metadataCache.getFileCache(file) === null) return;
		}
		// What the app does not parse is known by name, so that links find it.
		for (const path of this.#awaited) if (this.#app.vault.getFileByPath(path)) this.#notebook = this.#notebook.withFile(path);
		this.#awaited.clear();
		this.#read.clear();
		this.#progress = null;
		this.#tell();
	}

	#put(note: AnyNote, withLines: boolean): void {
		this.#notebook = this.#notebook.with(note);
		if (withLines) this.#withoutLines.delete(note.path);
		else this.#withoutLines.add(note.path);
	}

	#show(note: AnyNote): void {
		this.#put(note, true);
		this.#tell();
	}

	#replace(notebook: Notebook): void {
		if (notebook === this.#notebook) return;
		this.#notebook = notebook;
		this.#tell();
	}

	#tell(): void {
		for (const listener of this.#listeners) {
			try {
				listener();
			} catch (error) {
				// One view that cannot draw does not keep the others from it.
				console.error(error);
			}
		}
	}
}


/** The single strokes of the writer: one file created, changed, exchanged, renamed or thrown away, or the reason why not. */
import type { App } from 'obsidian';
import { folderOf } from '../core/link.ts';
import { changeBetween } from '../core/text-change.ts';
import type { Words } from '../lang/index.ts';
import type { Fault, NewFile, NoteEdits, Renamed } from './change.ts';
import { NoteText } from './note-text.ts';
import { plannedText } from './planned-text.ts';

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export class VaultHands {
	readonly #app: App;
	readonly #words: () => Words;
	/** The end of what is under way for each file. */
	readonly #queues = new Map<string, Promise<unknown>>();
	/** What is being renamed here. */
	#renaming: Renamed | null = null;

	constructor(app: App, words: () => Words) {
		this.#app = app;
		this.#words = words;
	}

	takenBy(files: readonly NewFile[]): Fault | null {
		const taken = files.find(({ path }, i) => this.#app.vault.getAbstractFileByPath(path) !== null || files.findIndex((other) => other.path === path) !== i);
		return taken ? { message: this.#words().notices.taken(taken.path) } : null;
	}

	/** Whether all edits could be made; nothing is written. */
	async tryOut(edit: readonly NoteEdits[]): Promise<Fault | null> {
		for (const one of edit) {
			const place = this.#placeOf(one.path);
			if (!place) return this.#gone(one.path);
			const planned = plannedText(await place.read(), one, this.#words());
			if (!planned.ok) return planned.fault;
		}
		return null;
	}

	/** Whether a note can be renamed. Where only letter case changes, some systems find the note itself under its new name. */
	cannotRename({ from, to }: Renamed): Fault | null {
		const { vault } = this.#app;
		if (!vault.getFileByPath(from)) return this.#gone(from);
		const other = vault.getAbstractFileByPath(to);
		return other && other.path !== from ? { message: this.#words().notices.nameTaken(from, to) } : null;
	}

	/** Renames a note as the app does it for the user, with the links to it. */
	async rename(renamed: Renamed): Promise<Fault | null> {
		const { from, to } = renamed;
		return this.#inTurn(from, async () => {
			const file = this.#app.vault.getFileByPath(from);
			const fault = this.cannotRename(renamed);
			if (!file || fault) return fault ?? this.#gone(from);
			this.#renaming = renamed;
			try {
				await this.#app.fileManager.renameFile(file, to);
				return null;
			} catch (error) {
				// Links may have failed after the file has been moved.
				return file.path === to ? null : { message: this.#words().notices.notRenamed(from, reasonOf(error)), path: from };
			} finally {
				this.#renaming = null;
			}
		});
	}

	/** Whether what the vault tells of is done here. */
	isRenaming({ from, to }: Renamed): boolean {
		return this.#renaming?.from === from && this.#renaming.to === to;
	}

	/** Makes edits. @returns the texts before and after, which may be the same */
	change(one: NoteEdits): Promise<{ readonly before: string; readonly after: string } | Fault> {
		return this.#inTurn(one.path, async () => {
			const place = this.#placeOf(one.path);
			if (!place) return this.#gone(one.path);
			let fault: Fault | null = null;
			const written = await place.change((text) => {
				const planned = plannedText(text, one, this.#words());
				if (planned.ok) return planned;
				fault = planned.fault;
				return null;
			});
			if (fault) return fault;
			if (written.ok) return { before: written.before, after: written.after };
			const { notices } = this.#words();
			return { message: written.why === 'unsaved' ? notices.unsaved(one.path) : notices.writeFailed(one.path, written.why), path: one.path };
		});
	}

	async create({ path, text }: NewFile): Promise<Fault | null> {
		const { vault } = this.#app;
		const folder = folderOf(path);
		try {
			if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
			await vault.create(path, text);
			return null;
		} catch (error) {
			return { message: this.#words().notices.writeFailed(path, reasonOf(error)) };
		}
	}

	/** Moves a note to the trash, with what was typed last. @returns the text that it had */
	async discard(path: string): Promise<string | Fault> {
		const file = this.#app.vault.getFileByPath(path);
		if (!file) return this.#gone(path);
		const text = await new NoteText(this.#app, file).settled();
		if (text === null) return { message: this.#words().notices.unsaved(path), path };
		await this.#inTurn(path, () => this.#app.fileManager.trashFile(file));
		return text;
	}

	/** Puts one text in the place of another, unless something else stands there by now. @returns whether it stands there */
	exchange(path: string, was: string, now: string): Promise<boolean> {
		return this.#tried(path, async () => {
			const written = await this.#placeOf(path)?.change((text) => {
				const change = text === was ? changeBetween(text, now) : null;
				return change && { text: now, changes: [change] };
			});
			return written?.ok === true && written.after === now;
		});
	}

	/** Throws away what was created, unless somebody has written in it: text that is still being typed counts. @returns whether it is gone */
	trash({ path, text }: NewFile): Promise<boolean> {
		return this.#tried(path, async () => {
			const file = this.#app.vault.getFileByPath(path);
			if (!file) return true;
			if ((await new NoteText(this.#app, file).settled()) !== text) return false;
			await this.#app.fileManager.trashFile(file);
			return true;
		});
	}

	#placeOf(path: string): NoteText | null {
		const file = this.#app.vault.getFileByPath(path);
		return file && new NoteText(this.#app, file);
	}

	#gone(path: string): Fault {
		return { message: this.#words().notices.gone(path) };
	}

	#tried(path: string, work: () => Promise<boolean>): Promise<boolean> {
		return this.#inTurn(path, work).catch(() => false);
	}

	/** One after the other for each file. */
	async #inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
		const turn = (this.#queues.get(path) ?? Promise.resolve()).then(work, work);
		this.#queues.set(path, turn);
		try {
			return await turn;
		} finally {
			if (this.#queues.get(path) === turn) this.#queues.delete(path);
		}
	}
}

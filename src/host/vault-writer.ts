/** The only writer: carries out edits that the core has made, or refuses with one notice (platform §3.3). */
import type { App } from 'obsidian';
import { readMarkdown } from '../core/note.ts';
import type { Note } from '../core/note.ts';
import type { Edit } from '../core/property-edit.ts';
import { changeBetween, changesOf } from '../core/text-change.ts';
import { keyMeaning } from '../core/vocabulary.ts';
import type { Words } from '../lang/index.ts';
import { NoteText } from './note-text.ts';
import { showFault } from './notices.ts';

export interface NewFile {
	readonly path: string;
	readonly text: string;
}

export interface NoteEdits {
	readonly path: string;
	readonly edits: readonly Edit[];
	/** The note as it was shown: if a property that is to change has another value by now, nothing is written. */
	readonly seen?: Note;
}

/** Everything that one command changes: one step to undo. */
export interface Change {
	/** As shown when it is undone. */
	readonly name: string;
	readonly create?: readonly NewFile[];
	readonly edit?: readonly NoteEdits[];
	/** Paths of notes that go to the trash, as they are. */
	readonly trash?: readonly string[];
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string };
type Fault = { readonly message: string; readonly path?: string; readonly line?: number };

/** A change that was carried out, to be taken back while the files are still as it left them. */
interface Done {
	readonly name: string;
	readonly created: NewFile[];
	/** With the text that they had. */
	readonly trashed: NewFile[];
	readonly written: { readonly path: string; readonly before: string; readonly after: string }[];
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** How many changes are kept to be undone. In memory only. */
const KEPT = 20;

export class VaultWriter {
	readonly #app: App;
	readonly #words: () => Words;
	readonly #done: Done[] = [];
	/** What was taken back, to be done again as long as nothing else is done. */
	readonly #undone: Done[] = [];
	/** The end of what is under way for each file. */
	readonly #queues = new Map<string, Promise<unknown>>();

	constructor(app: App, words: () => Words) {
		this.#app = app;
		this.#words = words;
	}

	/**
	 * Carries out a change, or shows one notice that says why not. Everything is tried out before the first byte is written, and what
	 * has been written by then is taken back when something fails on the way.
	 */
	async carryOut({ name, create = [], edit = [], trash = [] }: Change): Promise<Outcome> {
		const done = nothingDone(name);
		try {
			const fault = this.#takenBy(create) ?? (await this.#tryOut(edit)) ?? (await this.#write(create, edit, done)) ?? (await this.#discard(trash, done));
			if (!fault) {
				if (!isNothing(done)) this.#done.push(done);
				if (this.#done.length > KEPT) this.#done.shift();
				this.#undone.length = 0;
				return { ok: true };
			}
			return await this.#giveUp(done, fault);
		} catch (error) {
			return await this.#giveUp(done, { message: this.#words().notices.failed(reasonOf(error)) });
		}
	}

	/** What cannot be taken back at once can still be undone later. */
	async #giveUp(done: Done, fault: Fault): Promise<Outcome> {
		const left = await this.#takeBack(done);
		if (!isNothing(left)) this.#done.push(left);
		return this.#refuse(fault);
	}

	/** The change that {@link undo} would take back, by name. */
	get lastChange(): string | null {
		return this.#done.at(-1)?.name ?? null;
	}

	/** Takes the last change back, wherever nobody has written since; what was created goes to the trash. The rest can be tried again. */
	async undo(): Promise<Outcome & { readonly name?: string }> {
		const { notices } = this.#words();
		const last = this.#done.pop();
		if (!last) return this.#refuse({ message: notices.nothingToUndo });
		const left = await this.#takeBack(last);
		const paths = [...left.written, ...left.created, ...left.trashed].map(({ path }) => path);
		if (paths.length === 0) {
			this.#undone.push(last);
			return { ok: true, name: last.name };
		}
		this.#done.push(left);
		return this.#refuse({ message: notices.cannotUndo(paths) });
	}

	/** The change that {@link redo} would do again, by name. */
	get nextChange(): string | null {
		return this.#undone.at(-1)?.name ?? null;
	}

	/** Does again what was taken back last, if the files are still as they were then; all of it or nothing. */
	async redo(): Promise<Outcome & { readonly name?: string }> {
		const { notices } = this.#words();
		const next = this.#undone.pop();
		if (!next) return this.#refuse({ message: notices.nothingToRedo });
		const done = nothingDone(next.name);
		for (const file of next.created) {
			const fault = this.#takenBy([file]) ?? (await this.#create(file));
			if (fault) return this.#giveUp(done, fault);
			done.created.push(file);
		}
		for (const one of next.written) {
			if (!(await this.#tried(one.path, () => this.#exchange(one.path, one.before, one.after)))) return this.#giveUp(done, { message: notices.cannotRedo(one.path) });
			done.written.push(one);
		}
		const fault = await this.#discard(next.trashed.map(({ path }) => path), done);
		if (fault) return this.#giveUp(done, fault);
		this.#done.push(done);
		return { ok: true, name: done.name };
	}

	#refuse(fault: Fault): Outcome & { readonly ok: false } {
		showFault(this.#app, this.#words(), fault);
		return { ok: false, message: fault.message };
	}

	#takenBy(files: readonly NewFile[]): Fault | null {
		const taken = files.find(({ path }, i) => this.#app.vault.getAbstractFileByPath(path) !== null || files.findIndex((other) => other.path === path) !== i);
		return taken ? { message: this.#words().notices.taken(taken.path) } : null;
	}

	async #tryOut(edit: readonly NoteEdits[]): Promise<Fault | null> {
		for (const one of edit) {
			const place = this.#placeOf(one.path);
			if (!place) return this.#gone(one.path);
			const planned = this.#planned(await place.read(), one);
			if (!planned.ok) return planned.fault;
		}
		return null;
	}

	#placeOf(path: string): NoteText | null {
		const file = this.#app.vault.getFileByPath(path);
		return file && new NoteText(this.#app, file);
	}

	#gone(path: string): Fault {
		return { message: this.#words().notices.gone(path) };
	}

	/** What the edits make of a text, or why they make nothing. */
	#planned(text: string, { path, edits, seen }: NoteEdits): ({ readonly ok: true } & Pick<Extract<ReturnType<typeof changesOf>, { ok: true }>, 'text' | 'changes'>) | { readonly ok: false; readonly fault: Fault } {
		const words = this.#words();
		if (seen && !edits.every((edit) => asSeen(seen, readMarkdown(path, text), edit))) return { ok: false, fault: { message: words.notices.changedMeanwhile(path), path, line: 1 } };
		const result = changesOf(text, edits);
		if (result.ok) return result;
		const { refusal } = result;
		return { ok: false, fault: { message: words.notices.refused(path, refusal.line, words.refusal(refusal)), path, line: refusal.line } };
	}

	/** Writes one after the other, noting in `done` what has been written; null when all of it has. */
	async #write(create: readonly NewFile[], edit: readonly NoteEdits[], done: Done): Promise<Fault | null> {
		for (const file of create) {
			const fault = await this.#create(file);
			if (fault) return fault;
			done.created.push(file);
		}
		for (const one of edit) {
			const result = await this.#inTurn(one.path, () => this.#change(one));
			if ('message' in result) return result;
			if (result.before !== result.after) done.written.push({ path: one.path, ...result });
		}
		return null;
	}

	async #change(one: NoteEdits): Promise<{ readonly before: string; readonly after: string } | Fault> {
		const place = this.#placeOf(one.path);
		if (!place) return this.#gone(one.path);
		let fault: Fault | null = null;
		const written = await place.change((text) => {
			const planned = this.#planned(text, one);
			if (planned.ok) return planned;
			fault = planned.fault;
			return null;
		});
		if (fault) return fault;
		if (written.ok) return { before: written.before, after: written.after };
		const { notices } = this.#words();
		return { message: written.why === 'unsaved' ? notices.unsaved(one.path) : notices.writeFailed(one.path, written.why), path: one.path };
	}

	async #create({ path, text }: NewFile): Promise<Fault | null> {
		const { vault } = this.#app;
		const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		try {
			if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
			await vault.create(path, text);
			return null;
		} catch (error) {
			return { message: this.#words().notices.writeFailed(path, reasonOf(error)) };
		}
	}

	/** Moves notes to the trash, with what was typed last; null when all of them are there. */
	async #discard(paths: readonly string[], done: Done): Promise<Fault | null> {
		for (const path of paths) {
			const file = this.#app.vault.getFileByPath(path);
			if (!file) return this.#gone(path);
			const text = await new NoteText(this.#app, file).settled();
			if (text === null) return { message: this.#words().notices.unsaved(path), path };
			await this.#inTurn(path, () => this.#app.fileManager.trashFile(file));
			done.trashed.push({ path, text });
		}
		return null;
	}

	/** Takes back what was done. @returns what could not be: somebody has written since, or is writing */
	async #takeBack({ name, created, written, trashed }: Done): Promise<Done> {
		const left = nothingDone(name);
		for (const file of [...trashed].reverse()) if (this.#takenBy([file]) || (await this.#create(file))) left.trashed.push(file);
		for (const one of [...written].reverse()) if (!(await this.#tried(one.path, () => this.#exchange(one.path, one.after, one.before)))) left.written.push(one);
		for (const file of [...created].reverse()) if (!(await this.#tried(file.path, () => this.#trash(file)))) left.created.push(file);
		return left;
	}

	#tried(path: string, work: () => Promise<boolean>): Promise<boolean> {
		return this.#inTurn(path, work).catch(() => false);
	}

	/** Puts one text in the place of another, unless something else stands there by now. */
	async #exchange(path: string, was: string, now: string): Promise<boolean> {
		const written = await this.#placeOf(path)?.change((text) => {
			const change = text === was ? changeBetween(text, now) : null;
			return change && { text: now, changes: [change] };
		});
		return written?.ok === true && written.after === now;
	}

	/** Only what nobody has written in: text that is still being typed counts. */
	async #trash({ path, text }: NewFile): Promise<boolean> {
		const file = this.#app.vault.getFileByPath(path);
		if (!file) return true;
		if ((await new NoteText(this.#app, file).settled()) !== text) return false;
		await this.#app.fileManager.trashFile(file);
		return true;
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

const nothingDone = (name: string): Done => ({ name, created: [], written: [], trashed: [] });
const isNothing = ({ created, written, trashed }: Done): boolean => created.length + written.length + trashed.length === 0;

/** Whether the property that an edit sets still has the value that was shown. */
function asSeen(seen: Note, now: ReturnType<typeof readMarkdown>, edit: Edit): boolean {
	if (edit.do !== 'set-property') return true;
	const meaning = keyMeaning(seen.type, edit.names[0]);
	if (meaning?.is !== 'field') return true;
	const valueOf = (note: Note): string => JSON.stringify((note.fields as Readonly<Record<string, unknown>>)[meaning.name] ?? null);
	return now.type === seen.type && valueOf(now) === valueOf(seen);
}


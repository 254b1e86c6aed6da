/** The only writer: carries out edits that the core has made, or refuses with one notice (platform §3.3). */
import type { App } from 'obsidian';
import { readMarkdown } from '../core/note.ts';
import type { Note } from '../core/note.ts';
import type { Edit } from '../core/property-edit.ts';
import { changesOf } from '../core/text-change.ts';
import { keyMeaning } from '../core/vocabulary.ts';
import type { Words } from '../lang/index.ts';
import { NoteText } from './note-text.ts';
import type { Written } from './note-text.ts';
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
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string };
type Fault = { readonly message: string; readonly path?: string; readonly line?: number };

/** A change that was carried out, to be taken back while the files are still as it left them. */
interface Done {
	readonly name: string;
	readonly created: readonly NewFile[];
	readonly written: readonly { readonly path: string; readonly before: string; readonly after: string }[];
}

/** How many changes are kept to be undone. In memory only. */
const KEPT = 20;

export class VaultWriter {
	readonly #app: App;
	readonly #words: () => Words;
	readonly #done: Done[] = [];
	/** The end of what is under way for each file. */
	readonly #queues = new Map<string, Promise<unknown>>();

	constructor(app: App, words: () => Words) {
		this.#app = app;
		this.#words = words;
	}

	/** Carries out a change, or shows one notice that says why not. Everything is tried out before the first byte is written. */
	async carryOut({ name, create = [], edit = [] }: Change): Promise<Outcome> {
		const fault = this.#takenBy(create) ?? (await this.#tryOut(edit));
		if (fault) return this.#refuse(fault);
		const created: NewFile[] = [];
		const written: Done['written'][number][] = [];
		try {
			for (const file of create) {
				const failed = await this.#create(file);
				if (failed) return this.#refuse(failed);
				created.push(file);
			}
			for (const one of edit) {
				const result = await this.#inTurn(one.path, () => this.#write(one));
				if (!result.ok) return this.#refuse(result.fault);
				if (result.before !== result.after) written.push({ path: one.path, before: result.before, after: result.after });
			}
			return { ok: true };
		} finally {
			if (created.length + written.length > 0) this.#done.push({ name, created, written });
			if (this.#done.length > KEPT) this.#done.shift();
		}
	}

	/** The change that {@link undo} would take back, by name. */
	get lastChange(): string | null {
		return this.#done.at(-1)?.name ?? null;
	}

	/** Takes the last change back, wherever nobody has written since; what was created goes to the trash. */
	async undo(): Promise<Outcome & { readonly name?: string }> {
		const { notices } = this.#words();
		const last = this.#done.pop();
		if (!last) return this.#refuse({ message: notices.nothingToUndo });
		const left: string[] = [];
		for (const { path, before, after } of [...last.written].reverse()) if (!(await this.#inTurn(path, () => this.#takeBack(path, before, after)))) left.push(path);
		for (const { path, text } of [...last.created].reverse()) if (!(await this.#inTurn(path, () => this.#trash(path, text)))) left.push(path);
		return left.length > 0 ? this.#refuse({ message: notices.cannotUndo(left) }) : { ok: true, name: last.name };
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

	async #write(one: NoteEdits): Promise<{ readonly ok: true; readonly before: string; readonly after: string } | { readonly ok: false; readonly fault: Fault }> {
		const place = this.#placeOf(one.path);
		if (!place) return { ok: false, fault: this.#gone(one.path) };
		let fault: Fault | null = null;
		const written = await place.change((text) => {
			const planned = this.#planned(text, one);
			if (planned.ok) return planned;
			fault = planned.fault;
			return null;
		});
		if (fault) return { ok: false, fault };
		return written.ok ? written : { ok: false, fault: this.#failure(one.path, written) };
	}

	#failure(path: string, { why }: Written & { readonly ok: false }): Fault {
		const { notices } = this.#words();
		return { message: why === 'unsaved' ? notices.unsaved(path) : notices.writeFailed(path, why), path };
	}

	async #create({ path, text }: NewFile): Promise<Fault | null> {
		const { vault } = this.#app;
		const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		try {
			if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
			await vault.create(path, text);
			return null;
		} catch (error) {
			return { message: this.#words().notices.writeFailed(path, error instanceof Error ? error.message : String(error)) };
		}
	}

	async #takeBack(path: string, before: string, after: string): Promise<boolean> {
		const place = this.#placeOf(path);
		const written = await place?.change((text) => (text === after ? { text: before, changes: [{ from: 0, to: text.length, insert: before }] } : null));
		return written?.ok === true && written.after === before;
	}

	async #trash(path: string, text: string): Promise<boolean> {
		const file = this.#app.vault.getFileByPath(path);
		if (!file) return true;
		if ((await this.#app.vault.read(file)) !== text) return false;
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

/** Whether the property that an edit sets still has the value that was shown. */
function asSeen(seen: Note, now: ReturnType<typeof readMarkdown>, edit: Edit): boolean {
	if (edit.do !== 'set-property') return true;
	const meaning = keyMeaning(seen.type, edit.names[0]);
	if (meaning?.is !== 'field') return true;
	const valueOf = (note: Note): string => JSON.stringify((note.fields as Readonly<Record<string, unknown>>)[meaning.name] ?? null);
	return now.type === seen.type && valueOf(now) === valueOf(seen);
}


/** The only writer: carries out edits that the core has made, or refuses with one notice (platform §3.3). */
import type { App } from 'obsidian';
import type { Words } from '../lang/index.ts';
import { isNothing, nothingDone } from './change.ts';
import type { Change, Done, Fault, NewFile, NoteEdits, Outcome } from './change.ts';
import { showFault } from './notices.ts';
import { reasonOf, VaultHands } from './vault-hands.ts';

/** How many changes are kept to be undone. In memory only. */
const KEPT = 20;

export class VaultWriter {
	readonly #app: App;
	readonly #words: () => Words;
	readonly #hands: VaultHands;
	readonly #done: Done[] = [];
	/** What was taken back, to be done again as long as nothing else is done. */
	readonly #undone: Done[] = [];

	constructor(app: App, words: () => Words) {
		this.#app = app;
		this.#words = words;
		this.#hands = new VaultHands(app, words);
	}

	/**
	 * Carries out a change, or shows one notice that says why not. Everything is tried out before the first byte is written, and what
	 * has been written by then is taken back when something fails on the way.
	 */
	async carryOut({ name, create = [], edit = [], trash = [] }: Change): Promise<Outcome> {
		const done = nothingDone(name);
		try {
			const fault = this.#hands.takenBy(create) ?? (await this.#hands.tryOut(edit)) ?? (await this.#create(create, done)) ?? (await this.#edit(edit, done)) ?? (await this.#discard(trash, done));
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
		const next = this.#undone.pop();
		if (!next) return this.#refuse({ message: this.#words().notices.nothingToRedo });
		const done = nothingDone(next.name);
		const fault = (await this.#createAnew(next.created, done)) ?? (await this.#writeAnew(next.written, done)) ?? (await this.#discard(next.trashed.map(({ path }) => path), done));
		if (fault) return this.#giveUp(done, fault);
		this.#done.push(done);
		return { ok: true, name: done.name };
	}

	#refuse(fault: Fault): Outcome & { readonly ok: false } {
		showFault(this.#app, this.#words(), fault);
		return { ok: false, message: fault.message };
	}

	/** Each of these notes in `done` what it has done, one after the other; null when it has done all of it. */
	async #create(create: readonly NewFile[], done: Done): Promise<Fault | null> {
		for (const file of create) {
			const fault = await this.#hands.create(file);
			if (fault) return fault;
			done.created.push(file);
		}
		return null;
	}

	async #edit(edit: readonly NoteEdits[], done: Done): Promise<Fault | null> {
		for (const one of edit) {
			const result = await this.#hands.change(one);
			if ('message' in result) return result;
			if (result.before !== result.after) done.written.push({ path: one.path, ...result });
		}
		return null;
	}

	async #discard(paths: readonly string[], done: Done): Promise<Fault | null> {
		for (const path of paths) {
			const text = await this.#hands.discard(path);
			if (typeof text !== 'string') return text;
			done.trashed.push({ path, text });
		}
		return null;
	}

	async #createAnew(created: readonly NewFile[], done: Done): Promise<Fault | null> {
		for (const file of created) {
			const fault = this.#hands.takenBy([file]) ?? (await this.#create([file], done));
			if (fault) return fault;
		}
		return null;
	}

	async #writeAnew(written: Done['written'], done: Done): Promise<Fault | null> {
		for (const one of written) {
			if (!(await this.#hands.exchange(one.path, one.before, one.after))) return { message: this.#words().notices.cannotRedo(one.path) };
			done.written.push(one);
		}
		return null;
	}

	/** Takes back what was done. @returns what could not be: somebody has written since, or is writing */
	async #takeBack({ name, created, written, trashed }: Done): Promise<Done> {
		const hands = this.#hands;
		const left = nothingDone(name);
		for (const file of [...trashed].reverse()) if (hands.takenBy([file]) || (await hands.create(file))) left.trashed.push(file);
		for (const one of [...written].reverse()) if (!(await hands.exchange(one.path, one.after, one.before))) left.written.push(one);
		for (const file of [...created].reverse()) if (!(await hands.trash(file))) left.created.push(file);
		return left;
	}
}

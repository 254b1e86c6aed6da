/** The only writer: carries out edits that the core has made, or refuses with one notice (platform §3.3). */
import type { App, EventRef } from 'obsidian';
import type { Words } from '../lang/index.ts';
import { isNothing, nothingDone } from './change.ts';
import type { Change, Done, Fault, NewFile, NoteEdits, Outcome, Renamed, RenamedByUs } from './change.ts';
import { redoneAfter, undoneAfter } from './done-moves.ts';
import { showFault } from './notices.ts';
import { reasonOf, VaultHands } from './vault-hands.ts';

/** How many changes are kept to be undone. In memory only. */
const KEPT = 20;

export class VaultWriter {
	readonly #app: App;
	readonly #words: () => Words;
	readonly #hands: VaultHands;
	#done: Done[] = [];
	/** What was taken back, to be done again as long as nothing else is done. */
	#undone: Done[] = [];
	/** The end of what is under way: a change may name a file as the one before it has named it. */
	#turn: Promise<unknown> = Promise.resolve();

	constructor(app: App, words: () => Words) {
		this.#app = app;
		this.#words = words;
		this.#hands = new VaultHands(app, words);
	}

	/** Follows what others rename, until the event is let go. */
	follow(): EventRef {
		return this.#app.vault.on('rename', ({ path }, oldPath) => {
			const renaming = { from: oldPath, to: path };
			if (this.#hands.isRenaming(renaming)) return;
			this.#done = undoneAfter(this.#done, renaming);
			this.#undone = redoneAfter(this.#undone, renaming);
		});
	}

	/**
	 * Carries out a change, or shows one notice that says why not. Everything is tried out before the first byte is written, and what
	 * has been written by then is taken back when something fails on the way.
	 */
	carryOut(change: Change): Promise<Outcome> {
		return this.#inTurn(async () => {
			const done = nothingDone(change);
			try {
				const fault = (await this.#tryOut(change)) ?? (await this.#do(change, done));
				if (fault) return await this.#giveUp(done, fault);
				if (!isNothing(done)) this.#done.push(done);
				if (this.#done.length > KEPT) this.#done.shift();
				this.#undone = [];
				return { ok: true };
			} catch (error) {
				return await this.#giveUp(done, { message: this.#words().notices.failed(reasonOf(error)) });
			}
		});
	}

	async #tryOut({ create = [], edit = [], rename = [] }: Change): Promise<Fault | null> {
		return this.#hands.takenBy(create) ?? this.#unfit(rename) ?? (await this.#hands.tryOut(edit));
	}

	async #do({ create = [], edit = [], rename = [], trash = [] }: Change, done: Done): Promise<Fault | null> {
		return (await this.#create(create, done)) ?? (await this.#edit(edit, done)) ?? (await this.#rename(rename, done)) ?? (await this.#discard(trash, done));
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#turn.then(work);
		this.#turn = turn.catch(() => undefined);
		return turn;
	}

	/** What cannot be taken back at once can still be undone later. */
	async #giveUp(done: Done, fault: Fault): Promise<Outcome> {
		const left = await this.#takeBack(done);
		if (!isNothing(left)) this.#done.push(left);
		return this.#refuse(fault, done.by);
	}

	/** The change that {@link undo} would take back, by name. */
	get lastChange(): string | null {
		return this.#done.at(-1)?.name ?? null;
	}

	/** Whose change {@link undo} would take back. */
	get lastBy(): object | null {
		return this.#done.at(-1)?.by ?? null;
	}

	/**
	 * Takes the last change back, wherever nobody has written since; what was created goes to the trash. The rest can be tried again.
	 * @param by only a change of theirs
	 */
	undo(by: object | null = null): Promise<Outcome & { readonly name?: string }> {
		return this.#inTurn(async () => {
			const { notices } = this.#words();
			const last = this.#done.at(-1);
			if (!last || (by !== null && last.by !== by)) return this.#refuse({ message: notices.nothingToUndo }, by);
			this.#done.pop();
			const left = await this.#takeBack(last);
			if (isNothing(left)) {
				this.#undone.push(last);
				return { ok: true, name: last.name };
			}
			this.#done.push(left);
			const [renamed] = left.renamed;
			return this.#refuse(renamed ? this.#notGivenBack(renamed) : { message: notices.cannotUndo([...left.written, ...left.created, ...left.trashed].map(({ path }) => path)) }, by);
		});
	}

	/** The change that {@link redo} would do again, by name. */
	get nextChange(): string | null {
		return this.#undone.at(-1)?.name ?? null;
	}

	/** Does again what was taken back last, if the files are still as they were then; all of it or nothing. */
	redo(): Promise<Outcome & { readonly name?: string }> {
		return this.#inTurn(async () => {
			const next = this.#undone.pop();
			if (!next) return this.#refuse({ message: this.#words().notices.nothingToRedo });
			const done = nothingDone(next);
			const fault = (await this.#createAnew(next.created, done)) ?? (await this.#writeAnew(next.written, done)) ?? (await this.#rename(next.renamed, done)) ?? (await this.#discard(next.trashed.map(({ path }) => path), done));
			if (fault) return this.#giveUp(done, fault);
			this.#done.push(done);
			return { ok: true, name: done.name };
		});
	}

	/** Who marks a change as his own says himself that it was refused: in a meeting no path may come before the owner, not even after it. */
	#refuse(fault: Fault, by: object | null = null): Outcome & { readonly ok: false } {
		if (by === null) showFault(this.#app, this.#words(), fault);
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

	#unfit(rename: readonly Renamed[]): Fault | null {
		for (const one of rename) {
			const fault = this.#hands.cannotRename(one);
			if (fault) return fault;
		}
		return null;
	}

	async #rename(rename: readonly RenamedByUs[], done: Done): Promise<Fault | null> {
		for (const { isLost = false, ...one } of rename) {
			const fault = isLost ? { message: this.#words().notices.movedMeanwhile(one.from) } : await this.#hands.rename(one);
			if (fault) return fault;
			done.renamed.push(one);
		}
		return null;
	}

	/** Why a note does not get its former name again. */
	#notGivenBack({ from, to, isLost = false }: RenamedByUs): Fault {
		const moved = { message: this.#words().notices.movedMeanwhile(to) };
		return isLost || !this.#app.vault.getFileByPath(to) ? moved : (this.#hands.cannotRename({ from: to, to: from }) ?? { message: this.#words().notices.cannotUndo([to]) });
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
	async #takeBack(done: Done): Promise<Done> {
		const { created, written, renamed, trashed } = done;
		const hands = this.#hands;
		const left = nothingDone(done);
		for (const file of [...trashed].reverse()) if (hands.takenBy([file]) || (await hands.create(file))) left.trashed.push(file);
		for (const one of [...renamed].reverse()) if (one.isLost || (await hands.rename({ from: one.to, to: one.from }))) left.renamed.unshift(one);
		// What was done under the former names waits for them.
		if (left.renamed.length > 0) return { ...left, created, written };
		for (const one of [...written].reverse()) if (!(await hands.exchange(one.path, one.after, one.before))) left.written.push(one);
		for (const file of [...created].reverse()) if (!(await hands.trash(file))) left.created.push(file);
		return left;
	}
}

/** Lists to choose from: a client, a type of note, something that could not be read. */
import { FuzzySuggestModal, SuggestModal } from 'obsidian';
import type { App, FuzzyMatch } from 'obsidian';
import type { Client } from '../core/client.ts';
import type { Problem } from '../core/problem.ts';
import { searchKey } from '../core/search-key.ts';
import { stageText } from '../core/stage.ts';
import { NOTE_TYPES } from '../core/vocabulary/note-types.ts';
import type { NoteType } from '../core/vocabulary/note-types.ts';
import type { Words } from '../lang/index.ts';
import { atLine } from './notices.ts';

/** One thing to choose: what it is called, what is said of it, and by what else it is found. */
export interface Choice<T> {
	readonly value: T;
	readonly name: string;
	readonly about: string;
	readonly aliases: readonly string[];
}

/** Resolves with the client chosen, or null. */
export function pickClient(app: App, clients: readonly Client[], words: Words): Promise<Client | null> {
	const choices = clients.map((client) => {
		const { stage, yomi = '', codename = '' } = client.note.fields;
		// Clients of one name are told apart by their folders.
		const isDouble = clients.some((other) => other !== client && other.name === client.name);
		const about = words.clientView.beside(stage === undefined ? '' : stageText(stage, words.language), isDouble ? client.folder : '');
		return { value: client, name: client.name, about, aliases: [client.folder, yomi, codename] };
	});
	return pickFrom(app, choices, words.commands.whichClient);
}

/** Resolves with the type chosen, or null. */
export function pickType<T extends NoteType>(app: App, types: readonly T[], words: Words): Promise<T | null> {
	const choices = types.map((type) => ({ value: type, name: words.commands.type(type), about: words.commands.about[type], aliases: [type, NOTE_TYPES[type].ja] }));
	return pickFrom(app, choices, words.commands.whichType);
}

/** Resolves with what was chosen, or null. */
export const pickFrom = <T>(app: App, choices: readonly Choice<T>[], placeholder: string): Promise<T | null> =>
	new Promise((resolve) => new PickModal(app, choices, placeholder, resolve).open());

/** Chosen by what one types, in kana or kanji, wide or narrow. */
class PickModal<T> extends SuggestModal<Choice<T>> {
	readonly #choices: readonly Choice<T>[];
	readonly #resolve: (value: T | null) => void;
	#chosen: T | null = null;

	constructor(app: App, choices: readonly Choice<T>[], placeholder: string, resolve: (value: T | null) => void) {
		super(app);
		this.#choices = choices;
		this.#resolve = resolve;
		this.setPlaceholder(placeholder);
	}

	override getSuggestions(query: string): Choice<T>[] {
		const parts = searchKey(query).split(/\s+/);
		return this.#choices.filter(({ name, about, aliases }) => {
			const key = searchKey([name, about, ...aliases].join(' '));
			return parts.every((part) => key.includes(part));
		});
	}

	override renderSuggestion({ name, about }: Choice<T>, el: HTMLElement): void {
		el.createDiv({ text: name });
		if (about !== '') el.createDiv({ cls: 'bansou-problem-place', text: about });
	}

	override selectSuggestion(choice: Choice<T>, event: MouseEvent | KeyboardEvent): void {
		this.#chosen = choice.value;
		super.selectSuggestion(choice, event);
	}

	override onChooseSuggestion(choice: Choice<T>): void {
		this.#chosen = choice.value;
	}

	override onClose(): void {
		super.onClose();
		// The app closes the list before it says what was chosen.
		window.setTimeout(() => this.#resolve(this.#chosen), 0);
	}
}

/** Resolves with the note that is found by what one types, or null. @param search best first */
export function findNode<T extends { readonly title: string; readonly about: string; readonly id: string }>(app: App, search: (query: string) => readonly T[], placeholder: string): Promise<string | null> {
	return new Promise((resolve) => new FindModal(app, search, placeholder, resolve).open());
}

class FindModal<T extends { readonly title: string; readonly about: string; readonly id: string }> extends PickModal<string> {
	readonly #search: (query: string) => readonly T[];

	constructor(app: App, search: (query: string) => readonly T[], placeholder: string, resolve: (id: string | null) => void) {
		super(app, [], placeholder, resolve);
		this.#search = search;
	}

	override getSuggestions(query: string): Choice<string>[] {
		return this.#search(query).map(({ id, title, about }) => ({ value: id, name: title, about, aliases: [] }));
	}
}

/** What could not be read, by place; choosing one opens it at the line. */
export function showProblems(app: App, problems: readonly Problem[], words: Words): void {
	new ProblemsModal(app, problems, words).open();
}

class ProblemsModal extends FuzzySuggestModal<Problem> {
	readonly #problems: readonly Problem[];
	readonly #words: Words;

	constructor(app: App, problems: readonly Problem[], words: Words) {
		super(app);
		this.#problems = problems;
		this.#words = words;
		this.limit = 200;
		this.setPlaceholder(words.commands.problems);
	}

	override getItems(): Problem[] {
		return [...this.#problems];
	}

	override getItemText(problem: Problem): string {
		return `${problem.path}:${problem.line} ${this.#words.problem(problem)}`;
	}

	override renderSuggestion({ item }: FuzzyMatch<Problem>, el: HTMLElement): void {
		el.createDiv({ cls: 'bansou-problem-words', text: this.#words.problem(item) });
		el.createDiv({ cls: 'bansou-problem-place', text: `${item.path}:${item.line}` });
	}

	override onChooseItem({ path, line }: Problem): void {
		const file = this.app.vault.getFileByPath(path);
		if (file) void this.app.workspace.getLeaf(false).openFile(file, { active: true, ...atLine(line) });
	}
}

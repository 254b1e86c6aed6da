/** Lists to choose from with the keyboard: the list itself, the modal over it, and the modal that filters by letters. */
import type { FuzzyMatch, Instruction } from 'obsidian';
import type { App } from '../app.ts';
import { prepareFuzzySearch, renderMatches, sortSearchResults } from './fuzzy.ts';
import { isComposing } from './keys.ts';
import type { Scope } from './keys.ts';
import { Modal } from './modal.ts';
import { words } from './words.ts';

type Choice = MouseEvent | KeyboardEvent;

export interface SuggestOwner<T> {
	readonly emptyStateText?: string;
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: Choice): void;
	onNoSuggestion?(): void;
}

export class SuggestionList<T> {
	values: T[] = [];
	selected = 0;
	private nodes: HTMLElement[] = [];
	private readonly owner: SuggestOwner<T>;
	private readonly el: HTMLElement;

	constructor(owner: SuggestOwner<T>, el: HTMLElement, scope: Scope) {
		this.owner = owner;
		this.el = el;
		el.setAttr('role', 'listbox');
		const keys: readonly [string, (event: KeyboardEvent) => void][] = [
			['ArrowDown', () => { this.select(this.selected + 1); }], ['ArrowUp', () => { this.select(this.selected - 1); }],
			['Enter', (event) => { this.choose(event); }],
		];
		for (const [key, act] of keys) scope.register(key === 'Enter' ? null : [], key, (event) => {
			if (isComposing(event)) return true;
			act(event);
			return false;
		});
	}

	show(values: T[]): void {
		this.values = values;
		this.el.empty();
		if (values.length === 0 && this.owner.emptyStateText) this.el.createDiv({ cls: 'suggestion-empty', text: this.owner.emptyStateText });
		this.nodes = values.map((value, at) => this.row(value, at));
		this.selected = 0;
		this.select(0);
	}

	select(at: number): void {
		if (this.nodes.length === 0) return;
		const before = this.nodes[this.selected];
		before?.removeClass('is-selected');
		before?.setAttr('aria-selected', 'false');
		this.selected = (at + this.nodes.length) % this.nodes.length;
		const now = this.nodes[this.selected];
		now?.addClass('is-selected');
		now?.setAttr('aria-selected', 'true');
		now?.scrollIntoView({ block: 'nearest' });
	}

	choose(event: Choice): void {
		const value = this.values[this.selected];
		if (value === undefined) this.owner.onNoSuggestion?.();
		else this.owner.selectSuggestion(value, event);
	}

	private row(value: T, at: number): HTMLElement {
		const node = this.el.createDiv({ cls: 'suggestion-item', attr: { role: 'option', 'aria-selected': 'false' } });
		this.owner.renderSuggestion(value, node);
		node.addEventListener('pointermove', () => { if (this.selected !== at) this.select(at); });
		// The field keeps the focus.
		node.addEventListener('mousedown', (event) => { event.preventDefault(); });
		node.addEventListener('click', (event) => {
			this.select(at);
			this.choose(event);
		});
		return node;
	}
}

/** Takes lists as they come, in the order they were asked for: one that comes late is dropped. */
export function inOrder<T>(apply: (values: T[]) => void): (values: T[] | Promise<T[]>) => Promise<void> {
	let [asked, applied] = [0, 0];
	return async (values) => {
		const mine = ++asked;
		const list = Array.isArray(values) ? values : await values;
		if (mine < applied) return;
		applied = mine;
		apply(list);
	};
}

export abstract class SuggestModal<T> extends Modal implements SuggestOwner<T> {
	limit = 100;
	emptyStateText: string = words.nothingFound;
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	protected readonly list: SuggestionList<T>;
	private readonly take: (values: T[] | Promise<T[]>) => Promise<void>;

	constructor(app: App) {
		super(app);
		this.containerEl.addClass('mod-prompt');
		this.modalEl.removeClass('modal');
		this.modalEl.addClass('prompt');
		this.headerEl.remove();
		this.contentEl.remove();
		const box = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = box.createEl('input', { cls: 'prompt-input', type: 'text', attr: { autocomplete: 'off', spellcheck: 'false', role: 'combobox', 'aria-expanded': 'true' } });
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.list = new SuggestionList<T>(this, this.resultContainerEl, this.scope);
		this.take = inOrder((values) => { if (this.containerEl.isConnected) this.list.show(values.slice(0, this.limit)); });
		for (const name of ['input', 'compositionend']) this.inputEl.addEventListener(name, () => { this.update(); });
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		this.update();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: Instruction[]): void {
		this.modalEl.querySelector('.prompt-instructions')?.remove();
		const el = this.modalEl.createDiv('prompt-instructions');
		for (const { command, purpose } of instructions) {
			const one = el.createDiv('prompt-instruction');
			one.createSpan({ cls: 'prompt-instruction-command', text: command });
			one.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {}

	selectSuggestion(value: T, event: Choice): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: Choice): void {
		this.list.choose(event);
	}

	protected override focusFirst(): void {
		this.inputEl.focus();
	}

	private update(): void {
		void this.take(this.getSuggestions(this.inputEl.value));
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: Choice): void;
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	getSuggestions(query: string): FuzzyMatch<T>[] {
		const find = prepareFuzzySearch(query);
		const found = this.getItems().flatMap((item) => {
			const match = query.trim() === '' ? { score: 0, matches: [] } : find(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		if (query.trim() !== '') sortSearchResults(found);
		return found;
	}

	renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
		renderMatches(el, this.getItemText(item), match.matches);
	}

	onChooseSuggestion({ item }: FuzzyMatch<T>, event: Choice): void {
		this.onChooseItem(item, event);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: Choice): void;
}

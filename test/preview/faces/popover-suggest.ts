/** Suggestions under a field while one types. */
import type { App } from '../app.ts';
import { Scope } from './keys.ts';
import { inOrder, SuggestionList } from './suggest.ts';
import type { SuggestOwner } from './suggest.ts';

export abstract class PopoverSuggest<T> implements SuggestOwner<T> {
	readonly app: App;
	readonly scope: Scope;
	readonly suggestEl: HTMLElement;
	protected readonly suggestions: SuggestionList<T>;

	constructor(app: App, scope?: Scope) {
		this.app = app;
		this.scope = scope ?? new Scope();
		this.suggestEl = createDiv('suggestion-container');
		this.suggestions = new SuggestionList<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
		this.scope.register([], 'Escape', () => { this.close(); return false; });
	}

	open(): void {}

	close(): void {
		if (!this.suggestEl.isConnected) return;
		this.suggestEl.remove();
		this.app.keymap.popScope(this.scope);
	}

	/** Shows it below a field. */
	protected showAt(field: HTMLElement): void {
		const { left, top, bottom, width } = field.getBoundingClientRect();
		this.showBeside({ left, top, bottom }, field.doc, width);
	}

	/** Shows it below a place in a window, or above when there is no room. */
	protected showBeside(box: { readonly left: number; readonly top: number; readonly bottom: number }, doc: Document, minWidth = 0): void {
		if (!this.suggestEl.isConnected) {
			doc.body.appendChild(this.suggestEl);
			this.app.keymap.pushScope(this.scope);
		}
		const { win, offsetHeight, offsetWidth } = this.suggestEl;
		const below = box.bottom + 2 + offsetHeight <= win.innerHeight - 4;
		this.suggestEl.setCssStyles({
			left: `${Math.max(4, Math.min(box.left, win.innerWidth - offsetWidth - 4))}px`,
			top: `${below ? box.bottom + 2 : Math.max(4, box.top - offsetHeight - 2)}px`,
			minWidth: `${minWidth}px`,
		});
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private readonly field: HTMLInputElement | HTMLDivElement;
	private selected: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(app: App, textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		this.field = textInputEl;
		const take = inOrder<T>((values) => { this.present(values); });
		const ask = (): void => { void take(this.getSuggestions(this.getValue())); };
		for (const name of ['input', 'focus', 'click', 'compositionend']) textInputEl.addEventListener(name, ask);
		textInputEl.addEventListener('blur', () => { this.close(); });
	}

	getValue(): string {
		return 'value' in this.field ? this.field.value : (this.field.textContent ?? '');
	}

	setValue(value: string): void {
		if ('value' in this.field) this.field.value = value;
		else this.field.textContent = value;
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.selected = callback;
		return this;
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.selected?.(value, event);
		this.close();
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	private present(values: T[]): void {
		if (values.length === 0 || this.field.doc.activeElement !== this.field) {
			this.close();
			return;
		}
		this.suggestions.show(values.slice(0, this.limit));
		this.showAt(this.field);
	}
}

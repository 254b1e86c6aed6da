/** Dialogs that ask for a few values: one field below the other, Enter confirms, nothing is lost while the IME composes. */
import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';

/** One thing that is asked for. */
export interface PromptField<K extends string = string> {
	readonly key: K;
	readonly label: string;
	readonly kind: 'text' | 'long-text' | 'date' | 'number' | 'choice';
	readonly value?: string;
	readonly placeholder?: string;
	/** For a choice: value → what is shown. */
	readonly options?: ReadonlyMap<string, string>;
	/** The message when it is left empty. */
	readonly required?: string;
	/** Why a value cannot be taken, or null. */
	readonly fault?: (value: string) => string | null;
	/** The message for something half-typed of which the browser makes no value, such as a date without a year. */
	readonly unreadable?: string;
}

export interface Prompt<K extends string> {
	readonly title: string;
	/** A sentence above the fields. */
	readonly note?: string;
	readonly fields: readonly PromptField<K>[];
	/** The field to begin with, when the first one is settled already. */
	readonly focus?: K;
	readonly confirm: string;
	readonly cancel: string;
	/** Does what was asked for. The dialog, and with it what was typed, stays until it resolves to true. */
	readonly submit: (values: Readonly<Record<K, string>>) => Promise<boolean>;
}

/** Asks, and resolves when the dialog is closed; rejects when what it was to do did. */
export function ask<K extends string>(app: App, prompt: Prompt<K>): Promise<void> {
	return new Promise((resolve, reject) => new PromptModal(app, prompt, resolve, reject).open());
}

/** Long texts that were left unfinished, by the title of their dialog: they are there again when it opens. */
const unfinished = new Map<string, string>();

/** Whether a key press belongs to the IME; WebKit says so only by its code. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || Reflect.get(event, 'keyCode') === 229;

class PromptModal<K extends string> extends Modal {
	readonly #prompt: Prompt<K>;
	readonly #values: Record<K, string>;
	readonly #rows = new Map<K, Setting>();
	readonly #inputs = new Map<K, HTMLInputElement>();
	readonly #reject: (error: unknown) => void;
	#busy = false;

	constructor(app: App, prompt: Prompt<K>, resolve: () => void, reject: (error: unknown) => void) {
		super(app);
		this.#prompt = prompt;
		this.#reject = reject;
		this.#values = Object.fromEntries(prompt.fields.map((field) => [field.key, startOf(prompt, field)])) as Record<K, string>;
		this.setCloseCallback(resolve);
	}

	override onOpen(): void {
		const { title, note, fields, focus, confirm, cancel } = this.#prompt;
		this.setTitle(title);
		this.contentEl.addClass('bansou-form');
		if (note !== undefined) this.contentEl.createEl('p', { cls: 'bansou-form-note', text: note });
		for (const field of fields) this.#rows.set(field.key, this.#draw(field));
		new Setting(this.contentEl)
			.setClass('bansou-form-buttons')
			.addButton((button) => button.setButtonText(cancel).onClick(() => this.close()))
			.addButton((button) => button.setButtonText(confirm).setCta().onClick(() => void this.#confirm()));
		this.contentEl.addEventListener('keydown', (event) => this.#onKey(event));
		const first = focus ?? fields[0]?.key;
		if (first !== undefined) this.#focusOn(first);
	}

	#focusOn(key: K): void {
		this.#rows.get(key)?.controlEl.querySelector<HTMLElement>('input, textarea, select')?.focus();
	}

	override onClose(): void {
		const { title, fields } = this.#prompt;
		for (const { key, kind } of fields) if (kind === 'long-text') unfinished.set(title, this.#values[key]);
		this.contentEl.empty();
	}

	/** Enter confirms from any field of one line; in a long text it is a new line, and with Ctrl or Cmd it confirms. */
	#onKey(event: KeyboardEvent): void {
		if (event.key !== 'Enter' || isComposing(event) || !event.targetNode?.instanceOf(HTMLElement)) return;
		const isLong = event.targetNode.instanceOf(HTMLTextAreaElement);
		if (event.targetNode.instanceOf(HTMLButtonElement) || (isLong && !event.ctrlKey && !event.metaKey)) return;
		event.preventDefault();
		void this.#confirm();
	}

	#draw(field: PromptField<K>): Setting {
		const { key, label, kind, placeholder = '', options = new Map<string, string>() } = field;
		const value = this.#values[key];
		const set = (text: string): void => void (this.#values[key] = text);
		const row = new Setting(this.contentEl).setName(label);
		if (kind === 'choice') row.addDropdown((list) => {
			for (const [one, shown] of options) list.addOption(one, shown);
			list.setValue(value).onChange(set).selectEl.ariaLabel = label;
			set(list.getValue());
		});
		else if (kind === 'long-text') row.addTextArea((text) => (text.setValue(value).setPlaceholder(placeholder).onChange(set).inputEl.ariaLabel = label));
		else row.addText((text) => {
			text.inputEl.type = kind === 'date' ? kind : 'text';
			if (kind === 'number') text.inputEl.inputMode = 'decimal';
			this.#inputs.set(key, text.inputEl);
			text.setValue(value).setPlaceholder(placeholder).onChange(set).inputEl.ariaLabel = label;
		});
		return row;
	}

	async #confirm(): Promise<void> {
		const faults = this.#prompt.fields.map((field) => [field.key, this.#faultOf(field)] as const);
		for (const [key, fault] of faults) this.#rows.get(key)?.setErrorMessage(fault);
		const wrong = faults.find(([, fault]) => fault !== null);
		if (wrong) this.#focusOn(wrong[0]);
		if (wrong || this.#busy) return;
		this.#busy = true;
		try {
			if (!(await this.#prompt.submit({ ...this.#values }))) return;
		} catch (error) {
			this.#reject(error);
			return;
		} finally {
			this.#busy = false;
		}
		for (const { key, kind } of this.#prompt.fields) if (kind === 'long-text') this.#values[key] = '';
		this.close();
	}

	#faultOf({ key, required, fault, unreadable }: PromptField<K>): string | null {
		if (unreadable !== undefined && this.#inputs.get(key)?.validity.badInput) return unreadable;
		const value = this.#values[key].trim();
		if (value === '') return required ?? null;
		return fault?.(value) ?? null;
	}
}

/** What a field begins with: a long text that was left unfinished, else its value. */
const startOf = <K extends string>({ title }: Prompt<K>, { kind, value = '' }: PromptField<K>): string => (kind === 'long-text' && unfinished.get(title)) || value;

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
}

export interface Prompt<K extends string> {
	readonly title: string;
	/** A sentence above the fields. */
	readonly note?: string;
	readonly fields: readonly PromptField<K>[];
	readonly confirm: string;
	readonly cancel: string;
}

/** Asks, and resolves with the values, or with null when the dialog is closed without them. */
export function ask<K extends string>(app: App, prompt: Prompt<K>): Promise<Readonly<Record<K, string>> | null> {
	return new Promise((resolve) => new PromptModal(app, prompt, resolve).open());
}

/** Whether a key press belongs to the IME; WebKit says so only by its code. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || Reflect.get(event, 'keyCode') === 229;

class PromptModal<K extends string> extends Modal {
	readonly #prompt: Prompt<K>;
	readonly #values: Record<K, string>;
	readonly #rows = new Map<K, Setting>();
	#answer: Readonly<Record<K, string>> | null = null;

	constructor(app: App, prompt: Prompt<K>, resolve: (values: Readonly<Record<K, string>> | null) => void) {
		super(app);
		this.#prompt = prompt;
		this.#values = Object.fromEntries(prompt.fields.map(({ key, value = '' }) => [key, value])) as Record<K, string>;
		this.setCloseCallback(() => resolve(this.#answer));
	}

	override onOpen(): void {
		const { title, note, fields, confirm, cancel } = this.#prompt;
		this.setTitle(title);
		this.contentEl.addClass('bansou-form');
		if (note !== undefined) this.contentEl.createEl('p', { cls: 'bansou-form-note', text: note });
		for (const field of fields) this.#rows.set(field.key, this.#draw(field));
		new Setting(this.contentEl)
			.setClass('bansou-form-buttons')
			.addButton((button) => button.setButtonText(cancel).onClick(() => this.close()))
			.addButton((button) => button.setButtonText(confirm).setCta().onClick(() => this.#confirm()));
		this.contentEl.addEventListener('keydown', (event) => this.#onKey(event));
		this.contentEl.querySelector<HTMLElement>('input, textarea, select')?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	/** Enter confirms from any field of one line; in a long text it is a new line, and with Ctrl or Cmd it confirms. */
	#onKey(event: KeyboardEvent): void {
		if (event.key !== 'Enter' || isComposing(event) || !event.targetNode?.instanceOf(HTMLElement)) return;
		const isLong = event.targetNode.instanceOf(HTMLTextAreaElement);
		if (event.targetNode.instanceOf(HTMLButtonElement) || (isLong && !event.ctrlKey && !event.metaKey)) return;
		event.preventDefault();
		this.#confirm();
	}

	#draw(field: PromptField<K>): Setting {
		const { key, label, kind, value = '', placeholder = '', options = new Map<string, string>() } = field;
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
			text.setValue(value).setPlaceholder(placeholder).onChange(set).inputEl.ariaLabel = label;
		});
		return row;
	}

	#confirm(): void {
		const faults = this.#prompt.fields.map((field) => [field.key, this.#faultOf(field)] as const);
		for (const [key, fault] of faults) this.#rows.get(key)?.setErrorMessage(fault ?? '');
		const wrong = faults.find(([, fault]) => fault !== null);
		if (wrong) {
			this.#rows.get(wrong[0])?.controlEl.querySelector<HTMLElement>('input, textarea, select')?.focus();
			return;
		}
		this.#answer = { ...this.#values };
		this.close();
	}

	#faultOf({ key, required, fault }: PromptField<K>): string | null {
		const value = this.#values[key].trim();
		if (value === '') return required ?? null;
		return fault?.(value) ?? null;
	}
}

/** Selected lines before they become notes: each line's type can be changed, and a line can be left out. */
import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import type { TitledType } from '../core/new-note.ts';
import type { SelectedLine } from '../core/selected-lines.ts';
import type { Words } from '../lang/index.ts';

/** A line and the type it shall have. */
export interface TypedLine {
	readonly line: SelectedLine;
	readonly type: TitledType;
}

/** Resolves with the lines to make notes of, or null when the dialog is closed without them. */
export function previewLines(app: App, lines: readonly TypedLine[], types: readonly TitledType[], words: Words): Promise<readonly TypedLine[] | null> {
	return new Promise((resolve) => new LinePreview(app, lines, types, words, resolve).open());
}

class LinePreview extends Modal {
	readonly #rows: { readonly line: SelectedLine; type: TitledType; used: boolean }[];
	readonly #types: readonly TitledType[];
	readonly #words: Words;
	#answer: readonly TypedLine[] | null = null;

	constructor(app: App, lines: readonly TypedLine[], types: readonly TitledType[], words: Words, resolve: (lines: readonly TypedLine[] | null) => void) {
		super(app);
		this.#rows = lines.map(({ line, type }) => ({ line, type, used: true }));
		this.#types = types;
		this.#words = words;
		this.setCloseCallback(() => resolve(this.#answer));
	}

	override onOpen(): void {
		const { commands } = this.#words;
		this.setTitle(commands.newNotes);
		this.contentEl.addClass('bansou-form');
		this.contentEl.createEl('p', { cls: 'bansou-form-note', text: commands.newNotesHint });
		const list = this.contentEl.createEl('ul', { cls: 'bansou-lines' });
		let update = (): void => undefined;
		for (const row of this.#rows) this.#drawRow(list, row, () => update());
		new Setting(this.contentEl)
			.setClass('bansou-form-buttons')
			.addButton((button) => button.setButtonText(commands.cancel).onClick(() => this.close()))
			.addButton((button) => {
				button.setCta().onClick(() => this.#confirm());
				update = () => {
					const count = this.#rows.filter(({ used }) => used).length;
					button.setButtonText(commands.createCount(count)).setDisabled(count === 0);
				};
				update();
			});
		list.querySelector('select')?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#drawRow(list: HTMLElement, row: { readonly line: SelectedLine; type: TitledType; used: boolean }, changed: () => void): void {
		const { commands } = this.#words;
		const el = list.createEl('li');
		const label = el.createEl('label');
		const box = el.createEl('input', { type: 'checkbox', attr: { 'aria-label': commands.useLine(row.line.title) } });
		el.prepend(box);
		box.checked = row.used;
		label.setText(row.line.title);
		const select = el.createEl('select', { cls: 'dropdown', attr: { 'aria-label': `${row.line.title}: ${commands.whichType}` } });
		for (const type of this.#types) select.createEl('option', { text: commands.type(type), value: type });
		select.value = row.type;
		select.addEventListener('change', () => (row.type = this.#types[select.selectedIndex] ?? row.type));
		const use = (used: boolean): void => {
			row.used = used;
			box.checked = used;
			label.toggleClass('bansou-line-off', !used);
			select.disabled = !used;
			changed();
		};
		box.addEventListener('change', () => use(box.checked));
		label.addEventListener('click', () => use(!row.used));
	}

	#confirm(): void {
		this.#answer = this.#rows.filter(({ used }) => used).map(({ line, type }) => ({ line, type }));
		this.close();
	}
}

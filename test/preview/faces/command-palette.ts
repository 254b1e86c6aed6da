/** The command palette: what can be run here, found by letters, with its keys beside it. */
import type { FuzzyMatch } from 'obsidian';
import type { App } from '../app.ts';
import type { Command } from '../commands.ts';
import { setIcon } from './icons.ts';
import { FuzzySuggestModal } from './suggest.ts';
import { words } from './words.ts';

export class CommandPalette extends FuzzySuggestModal<Command> {
	// Asked before the palette takes the focus, as the commands look at where the user is.
	private readonly offered: Command[];

	constructor(app: App) {
		super(app);
		this.offered = app.commands.offered();
		this.setPlaceholder(words.findCommand);
		this.inputEl.setAttr('aria-label', words.commandPalette);
		this.setInstructions([{ command: '↑↓', purpose: words.toMove }, { command: '↵', purpose: words.toChoose }, { command: 'esc', purpose: words.toClose }]);
	}

	getItems(): Command[] {
		return this.offered;
	}

	getItemText({ name }: Command): string {
		return name;
	}

	override renderSuggestion(match: FuzzyMatch<Command>, el: HTMLElement): void {
		const { id, icon, hotkeys = [] } = match.item;
		el.addClass('mod-command');
		el.setAttr('data-command', id);
		const iconEl = el.createDiv('suggestion-icon');
		if (icon) setIcon(iconEl, icon);
		super.renderSuggestion(match, el.createDiv('suggestion-title'));
		for (const { modifiers, key } of hotkeys) el.createEl('kbd', { cls: 'suggestion-hotkey', text: [...modifiers.map((name) => (name === 'Mod' ? 'Ctrl' : name)), key.toUpperCase()].join(' + ') });
	}

	onChooseItem({ id }: Command): void {
		this.app.commands.run(id);
	}
}

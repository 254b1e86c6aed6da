/** The commands of the plugins and of the host: which can be run where the user is, and running them. */
import type { Modifier } from 'obsidian';
import type { App } from './app.ts';
import { MarkdownView } from './faces/markdown-view.ts';
import type { Editor } from './world/editor.ts';

export interface Command {
	id: string;
	name: string;
	icon?: string;
	mobileOnly?: boolean;
	repeatable?: boolean;
	hotkeys?: readonly { readonly modifiers: Modifier[]; readonly key: string }[];
	callback?: () => unknown;
	checkCallback?: (checking: boolean) => boolean | void;
	editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
	editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
}

export class CommandList {
	readonly #app: App;
	readonly #byId = new Map<string, Command>();

	constructor(app: App) {
		this.#app = app;
	}

	/** Adds the command and its keys. Returns "take it away again". */
	add(command: Command): () => void {
		if (this.#byId.has(command.id)) throw new Error(`There are two commands with the id ${command.id}`);
		this.#byId.set(command.id, command);
		const keys = (command.hotkeys ?? []).map(({ modifiers, key }) => this.#app.scope.register(modifiers, key, () => !this.run(command.id)));
		return () => {
			this.#byId.delete(command.id);
			for (const handler of keys) this.#app.scope.unregister(handler);
		};
	}

	remove(id: string): void {
		this.#byId.delete(id);
	}

	find(id: string): Command | null {
		return this.#byId.get(id) ?? null;
	}

	/** What can be run here and now, in the order in which it was added. */
	offered(): Command[] {
		return [...this.#byId.values()].filter((command) => this.#attempt(command, true));
	}

	/** False when there is no such command or it does not fit here. */
	run(id: string): boolean {
		const command = this.find(id);
		return command !== null && this.#attempt(command, true) && this.#attempt(command, false);
	}

	/** With `checking` nothing is done: may it be done? An editor command wants a note that is being written. */
	#attempt(command: Command, checking: boolean): boolean {
		const { editor, view } = this.#editing();
		if (command.editorCheckCallback) return editor !== null && view !== null && command.editorCheckCallback(checking, editor, view) === true || !checking;
		if (command.editorCallback) {
			if (!editor || !view) return false;
			if (!checking) command.editorCallback(editor, view);
			return true;
		}
		if (command.checkCallback) return command.checkCallback(checking) === true || !checking;
		if (!checking) command.callback?.();
		return true;
	}

	#editing(): { editor: Editor | null; view: MarkdownView | null } {
		const view = this.#app.workspace.getActiveViewOfType(MarkdownView);
		return view?.getMode() === 'source' ? { editor: view.editor, view } : { editor: null, view: null };
	}
}

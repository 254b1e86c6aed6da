/** Suggestions at the cursor of an editor: the base class that plugins fill, and who of them is asked while one types. */
import type { EditorPosition, Instruction } from 'obsidian';
import type { App } from '../app.ts';
import type { Editor } from '../world/editor.ts';
import type { TFile } from '../world/files.ts';
import { Scope } from './keys.ts';
import { PopoverSuggest } from './popover-suggest.ts';

interface TriggerInfo {
	readonly start: EditorPosition;
	readonly end: EditorPosition;
	readonly query: string;
}
interface Context extends TriggerInfo {
	readonly editor: Editor;
	readonly file: TFile;
}

export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: Context | null = null;
	limit = 100;

	constructor(app: App) {
		super(app, new Scope(app.scope));
		// The app swallows it and chooses nothing; plugins that want it to choose say so themselves.
		this.scope.register([], 'Tab', () => false);
	}

	setInstructions(instructions: Instruction[]): void {
		this.suggestEl.querySelector('.prompt-instructions')?.remove();
		const el = this.suggestEl.createDiv('prompt-instructions');
		for (const { command, purpose } of instructions) el.createDiv({ cls: 'prompt-instruction', text: `${command} ${purpose}` });
	}

	override close(): void {
		this.context = null;
		super.close();
	}

	/** Asks whether this place is its own, and shows what it has for it. */
	trigger(editor: Editor, file: TFile | null): boolean {
		const info = this.onTrigger(editor.getCursor(), editor, file);
		if (!info || !file) {
			this.close();
			return false;
		}
		const context: Context = { ...info, editor, file };
		this.context = context;
		const asked = this.getSuggestions(context);
		if (Array.isArray(asked)) this.present(asked, context);
		// What comes late is for a text that has gone on.
		else void asked.then((values) => { if (this.context === context) this.present(values, context); });
		return true;
	}

	abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): TriggerInfo | null;
	abstract getSuggestions(context: Context): T[] | Promise<T[]>;

	private present(values: T[], { editor: { cm }, editor, start }: Context): void {
		const box = cm.coordsAtPos(editor.posToOffset(start));
		if (values.length === 0 || !box) {
			this.close();
			return;
		}
		this.suggestions.show(values.slice(0, this.limit));
		this.showBeside({ left: box.left, top: box.top, bottom: box.bottom }, cm.dom.doc);
	}
}

/** All that plugins have registered. The first that answers has the place. */
export class EditorSuggests {
	private readonly suggests: EditorSuggest<unknown>[] = [];

	add(suggest: EditorSuggest<unknown>): () => void {
		this.suggests.push(suggest);
		return () => {
			suggest.close();
			this.suggests.remove(suggest);
		};
	}

	/** The text or the cursor has changed. Typing may open a list; moving the cursor only keeps or closes the one that is open. */
	follow(editor: Editor, file: TFile | null, typed: boolean): void {
		const open = this.suggests.find(({ context }) => context !== null);
		if (!typed && !open) return;
		const asked = typed && editor.hasFocus() ? this.suggests : open ? [open] : [];
		const answers = asked.find((suggest) => suggest.trigger(editor, file));
		for (const suggest of this.suggests) if (suggest !== answers) suggest.close();
	}

	/** The editor has lost the focus. */
	close(): void {
		for (const suggest of this.suggests) suggest.close();
	}
}

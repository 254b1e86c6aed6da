/** The text of one note wherever it is: in the active editor, in a view that has not saved it yet, or on disk. */
import { MarkdownView } from 'obsidian';
import type { App, Editor, TFile } from 'obsidian';
import type { TextChange } from '../core/text-change.ts';

/** What was there and what is there now; equal when there was nothing to change. */
export type Written = { readonly ok: true; readonly before: string; readonly after: string } | { readonly ok: false; readonly why: string };

/** A new text and the replacements that lead to it, or null: leave it. */
type Decision = { readonly text: string; readonly changes: readonly TextChange[] } | null;

/** How long unsaved text in another view is waited for, and how often one looks. The app saves two seconds after typing. */
const PATIENCE = 6000;
const LOOK = 100;

export class NoteText {
	readonly #app: App;
	readonly #file: TFile;

	constructor(app: App, file: TFile) {
		this.#app = app;
		this.#file = file;
	}

	/** The text as the user has it before him. */
	async read(): Promise<string> {
		return this.#activeEditor()?.editor.getValue() ?? (await this.#app.vault.read(this.#file));
	}

	/** The same, but null as long as another view holds text that is not saved. */
	async settled(): Promise<string | null> {
		const active = this.#activeEditor();
		if (active) return active.editor.getValue();
		return (await this.#saved()) ? this.#app.vault.read(this.#file) : null;
	}

	/**
	 * Changes the text: in the active editor as one step that can be undone, else on disk, and never under text that is not saved.
	 * @param decide called with the text as it is at that moment, perhaps twice
	 */
	async change(decide: (text: string) => Decision): Promise<Written> {
		const active = this.#activeEditor();
		if (active) {
			const written = inEditor(active.editor, decide);
			// The app would save in two seconds; until then the file, and with it every view of ours, would be behind.
			await active.view?.save();
			return written;
		}
		if (!(await this.#saved())) return { ok: false, why: 'unsaved' };
		return this.#onDisk(decide);
	}

	/** The editor in which the user last wrote, if it shows this note; while a side panel has the focus, too. */
	#activeEditor(): { readonly editor: Editor; readonly view: MarkdownView | null } | null {
		const { workspace } = this.#app;
		const recent = workspace.getMostRecentLeaf()?.view;
		const active = workspace.activeEditor ?? (recent instanceof MarkdownView ? recent : null);
		if (active?.file !== this.#file || !active.editor) return null;
		if (!(active instanceof MarkdownView)) return { editor: active.editor, view: null };
		// In reading view the text on disk is what is shown; other views of the note would not see the editor's text.
		return active.getMode() === 'source' ? { editor: active.editor, view: active } : null;
	}

	async #onDisk(decide: (text: string) => Decision): Promise<Written> {
		let before = '';
		let after = '';
		try {
			await this.#app.vault.process(this.#file, (text) => {
				before = text;
				after = decide(text)?.text ?? text;
				return after;
			});
		} catch (error) {
			return { ok: false, why: error instanceof Error ? error.message : String(error) };
		}
		return { ok: true, before, after };
	}

	/** Waits until no view holds text of this note that is not on disk. */
	async #saved(): Promise<boolean> {
		for (let waited = 0; waited <= PATIENCE; waited += LOOK) {
			if (!(await this.#hasUnsaved())) return true;
			await new Promise((resolve) => window.setTimeout(resolve, LOOK));
		}
		return false;
	}

	async #hasUnsaved(): Promise<boolean> {
		const views = this.#app.workspace.getLeavesOfType('markdown').map(({ view }) => view).filter((view): view is MarkdownView => view instanceof MarkdownView && view.file === this.#file);
		if (views.length === 0) return false;
		// `dirty` is no public part of a view; where it does not say false, the texts are compared.
		if (views.every((view) => 'dirty' in view && view.dirty === false)) return false;
		const saved = await this.#app.vault.read(this.#file);
		return views.some((view) => view.getViewData() !== saved);
	}
}

function inEditor(editor: Editor, decide: (text: string) => Decision): Written {
	const before = editor.getValue();
	const decision = decide(before);
	if (!decision || decision.text === before) return { ok: true, before, after: before };
	editor.transaction({ changes: decision.changes.map(({ from, to, insert }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert })) });
	return { ok: true, before, after: editor.getValue() };
}

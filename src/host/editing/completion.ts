/** Offers while one writes in a client's note, in the app's own list at the cursor. What is offered is the core's; how keys and the IME work, the app's. */
import { EditorSuggest } from 'obsidian';
import type { Editor, EditorPosition, EditorSuggestTriggerInfo, TFile } from 'obsidian';
import { completionAt } from '../../core/completion.ts';
import type { Offer } from '../../core/completion.ts';
import { propertyLanguage } from '../../core/settings.ts';
import type { Workshop } from '../workshop.ts';

/** The list for all editors. It looks for itself whether an editor shows a note of ours. */
export const completion = (shop: Workshop): EditorSuggest<Offer> => new CompletionList(shop);

class CompletionList extends EditorSuggest<Offer> {
	readonly #shop: Workshop;
	#offers: readonly Offer[] = [];

	constructor(shop: Workshop) {
		super(shop.app);
		this.#shop = shop;
	}

	/** Answers only where there is something to offer, so that the app's own lists open everywhere else. */
	override onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null {
		const { index, settings, words } = this.#shop;
		if (!file || !settings.current.completeLinks || index.progress || editor.somethingSelected()) return null;
		const { path } = file;
		const text = editor.getValue();
		const language = propertyLanguage(settings.current, words.language);
		const found = completionAt({ notebook: index.notebook, client: index.clientAt(path), path, text, cursor: editor.posToOffset(cursor), language });
		this.#offers = found?.offers ?? [];
		return found && { start: editor.offsetToPos(found.from), end: editor.offsetToPos(found.to), query: text.slice(found.from, found.to) };
	}

	override getSuggestions(): Offer[] {
		return [...this.#offers];
	}

	override renderSuggestion({ title, about, misfit }: Offer, el: HTMLElement): void {
		const { completion: words } = this.#shop.words;
		el.addClass('bansou-offer');
		el.toggleClass('is-misfit', misfit !== null);
		el.createDiv({ cls: 'bansou-offer-title', text: title });
		const said = [words.about(about), misfit ? words.misfit(misfit) : ''].filter((part) => part !== '');
		if (said.length === 0) return;
		const under = el.createDiv('bansou-offer-about');
		for (const part of said) under.createSpan({ text: part });
	}

	/** One step to undo. Nothing is written when the text is no longer the one that the offers were made for. */
	override selectSuggestion({ writing: { at, was, now, cursor } }: Offer): void {
		const editor = this.context?.editor;
		// Closed first: what is written may open the next list, such as the notes behind a new key.
		this.close();
		if (!editor) return;
		const [from, to] = [editor.offsetToPos(at), editor.offsetToPos(at + was.length)];
		if (editor.getRange(from, to) !== was) return;
		const lines = now.slice(0, cursor).split('\n');
		const last = lines.at(-1) ?? '';
		const place: EditorPosition = { line: from.line + lines.length - 1, ch: last.length + (lines.length === 1 ? from.ch : 0) };
		editor.transaction({ changes: [{ from, to, text: now }], selection: { from: place } }, 'input.complete');
	}
}

/** Which notes are being asked about, and what the questions about wording come to: for every editor that shows such a note. */
import { MarkdownView } from 'obsidian';
import { readMarkdown } from '../../core/note.ts';
import { isAllowed } from '../../core/wording/allowed.ts';
import { isJapanese } from '../../core/wording/sentences.ts';
import { MARKING_RULES, wordingOf } from '../../core/wording.ts';
import { wordingMarks } from '../../editor/index.ts';
import type { Extension, WordingEvent, WordingMark, WordingMarks } from '../../editor/index.ts';
import { attempt } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';
import { shownPath } from './shown-note.ts';

export class WordingDesk {
	readonly #shop: Workshop;
	readonly #marks: WordingMarks;
	readonly #asked = new Set<string>();
	readonly #listeners = new Set<(event: WordingEvent) => void>();

	constructor(shop: Workshop) {
		const { app, index, words: { wording } } = shop;
		this.#shop = shop;
		this.#marks = wordingMarks({
			pathOf: (state) => {
				const path = shownPath(state);
				return path !== null && index.clientAt(path) ? path : null;
			},
			isAsked: (path) => this.#asked.has(path),
			marksOf: (path, text) => this.#marksOf(path, text),
			onEvent: (listener) => {
				this.#listeners.add(listener);
				const opened = app.workspace.on('file-open', () => {
					this.#forgetClosed();
					listener({ is: 'opened' });
				});
				return () => {
					this.#listeners.delete(listener);
					app.workspace.offref(opened);
				};
			},
			allow: (mark) => attempt(shop, () => this.#allow(mark)),
			dismiss: (mark, path) => this.#dismiss(mark, path),
			words: wording,
		});
	}

	get extension(): Extension { return this.#marks.extension; }

	/** Shows what is asked about a note in all its editors. With `tell`, says so when nothing is. */
	ask(path: string, tell: boolean): void {
		const { words: { wording }, say } = this.#shop;
		this.#asked.add(path);
		this.#emit({ is: 'asked', path });
		if (!tell) return;
		const text = this.#textOf(path);
		if (this.#marksOf(path, text).length === 0) say(isJapanese(text) ? wording.nothing : wording.onlyJapanese);
	}

	/** Takes the marks of a note away. */
	clear(path: string): void {
		this.#asked.delete(path);
		this.#emit({ is: 'done', isDone: (_, its) => its === path });
	}

	/** Goes to the next question; the first time, asks. */
	next(path: string): void {
		const { words: { wording }, say } = this.#shop;
		if (!this.#asked.has(path)) return this.ask(path, true);
		if (!this.#marks.next(path)) say(wording.nothing);
	}

	isAsked(path: string): boolean { return this.#asked.has(path); }
	/** The words whose question is open, or in which the cursor stands. */
	atHand(path: string): WordingMark | null { return this.#marks.atHand(path); }

	allow(path: string): void {
		const mark = this.atHand(path);
		if (mark) attempt(this.#shop, () => this.#allow(mark));
	}

	dismiss(path: string): void {
		const mark = this.atHand(path);
		if (mark) this.#dismiss(mark, path);
	}

	/** The text as it is written now, whether saved or not. */
	#marksOf(path: string, text: string): WordingMark[] {
		const { index, settings, words: { wording } } = this.#shop;
		const client = index.clientAt(path);
		const note = readMarkdown(path, text);
		if (!client || note.type === null) return [];
		return wordingOf(client, note, text, { among: MARKING_RULES, allowed: settings.current.allowedWords }).flatMap(({ rule, text: words, place }) =>
			place ? [{ ...place.words, sentence: place.sentence, words, question: wording.questions[rule] }] : []);
	}

	async #allow({ words }: WordingMark): Promise<void> {
		const { settings, say, words: { wording } } = this.#shop;
		const saved = await settings.set('allowedWords', [...settings.current.allowedWords, words]);
		if (!saved) return;
		say(wording.allowed(words));
		this.#emit({ is: 'done', isDone: (mark) => isAllowed([words], mark.words) });
	}

	#dismiss({ words, from }: WordingMark, path: string): void {
		this.#emit({ is: 'done', isDone: (mark, its) => its === path && mark.from === from && mark.words === words });
	}

	#textOf(path: string): string {
		return this.#views().find(({ file }) => file?.path === path)?.getViewData() ?? '';
	}

	#views(): MarkdownView[] {
		return this.#shop.app.workspace.getLeavesOfType('markdown').map(({ view }) => view).filter((view) => view instanceof MarkdownView);
	}

	/** A note that no pane shows any more is not asked about when it is opened again. */
	#forgetClosed(): void {
		const shown = new Set(this.#views().map(({ file }) => file?.path));
		for (const path of this.#asked) if (!shown.has(path)) this.#asked.delete(path);
	}

	#emit(event: WordingEvent): void {
		for (const listener of [...this.#listeners]) listener(event);
	}
}

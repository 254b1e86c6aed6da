/** Before something is shown or handed over: what is to be asked about its words (T18, T19, 最小表示人数), once, in the supporter's own window. It never blocks. */
import { Modal, Setting } from 'obsidian';
import type { Engagement } from '../core/engagement.ts';
import type { GraphNode } from '../core/issue-graph.ts';
import { openNeutralityAsks } from '../core/neutrality-check.ts';
import type { NeutralityAsk } from '../core/neutrality-check.ts';
import type { WordingHit } from '../core/wording/rule.ts';
import type { ShowingAct } from '../lang/faces/before-shown.ts';
import type { Words } from '../lang/index.ts';
import { openNote } from './note-link.ts';
import type { Workshop } from './workshop.ts';

/** What is about to be shown. */
export interface Showing {
	readonly act: ShowingAct;
	/** Which notes are on it; all that may be shown unless told. */
	readonly isShown?: (node: GraphNode) => boolean;
	/** Others may be looking at the screen already: what is to be asked is folded until the supporter opens it. */
	readonly folded?: boolean;
}

/** What the supporter went on with, in exactly these words; until the app is closed. */
const goneOnWith = new Set<string>();

/** Asks where there is something to be asked. @returns whether it shall be shown */
export async function beforeShown({ app, words }: Workshop, engagement: Engagement, { act, isShown, folded = false }: Showing): Promise<boolean> {
	const asks = openNeutralityAsks(engagement, isShown).filter((ask) => !goneOnWith.has(JSON.stringify(ask)));
	if (asks.length === 0) return true;
	const goesOn = await new Promise<boolean>((resolve) => new BeforeShown(app, asks, { act, folded }, words, resolve).open());
	if (goesOn) for (const ask of asks) goneOnWith.add(JSON.stringify(ask));
	return goesOn;
}

class BeforeShown extends Modal {
	readonly #asks: readonly NeutralityAsk[];
	readonly #showing: Required<Pick<Showing, 'act' | 'folded'>>;
	readonly #words: Words;
	#goesOn = false;

	constructor(app: Workshop['app'], asks: readonly NeutralityAsk[], showing: Required<Pick<Showing, 'act' | 'folded'>>, words: Words, answered: (goesOn: boolean) => void) {
		super(app);
		[this.#asks, this.#showing, this.#words] = [asks, showing, words];
		this.setCloseCallback(() => answered(this.#goesOn));
	}

	override onOpen(): void {
		const { beforeShown: texts, language } = this.#words;
		const { act, folded } = this.#showing;
		const places = byPlace(this.#asks);
		this.setTitle(texts.title);
		this.modalEl.lang = language;
		this.contentEl.addClass('bansou-form');
		this.contentEl.createEl('p', { text: texts.places(places.length) });
		const fold = folded ? this.contentEl.createEl('details') : this.contentEl.createDiv();
		if (folded) fold.createEl('summary', { text: texts.look });
		const list = fold.createEl('ul', { cls: 'bansou-before-shown' });
		for (const asks of places) this.#drawPlace(list.createEl('li'), asks);
		this.contentEl.createEl('p', { cls: 'bansou-form-note', text: texts.onlyOnce });
		new Setting(this.contentEl)
			.setClass('bansou-form-buttons')
			.addButton((button) => button.setButtonText(texts.goOn[act]).onClick(() => {
				this.#goesOn = true;
				this.close();
			}))
			// A key that is pressed too early shows nothing.
			.addButton((button) => void button.setButtonText(texts.stop).onClick(() => this.close()).buttonEl.focus());
	}

	/** One sentence with the words concerned, what is asked about them, and the way to its note, which puts off the showing. */
	#drawPlace(row: HTMLElement, asks: readonly NeutralityAsk[]): void {
		const { beforeShown: texts, wording: { questions } } = this.#words;
		const [first] = asks;
		if (!first) return;
		const sentence = row.createDiv({ cls: 'bansou-before-shown-words' });
		if (first.rule === 'min-cell') sentence.setText(texts.tooFew(first.text, first.n, first.least));
		else drawMarked(sentence, first.text, asks.flatMap((ask) => (ask.rule === 'min-cell' ? [] : [ask.hit])));
		for (const { rule } of asks) row.createDiv({ cls: 'bansou-before-shown-question', text: rule === 'min-cell' ? texts.tooFewQuestion : questions[rule] });
		const link = row.createEl('button', { cls: 'bansou-link bansou-go', text: texts.openNote });
		link.addEventListener('click', (event) => {
			this.close();
			openNote(this.app, first.id, event);
		});
	}
}

/** What is asked about the same words stands together. */
function byPlace(asks: readonly NeutralityAsk[]): NeutralityAsk[][] {
	const places = new Map<string, NeutralityAsk[]>();
	for (const ask of asks) {
		const key = JSON.stringify([ask.id, ask.text, ask.rule === 'min-cell' && ask.n]);
		places.set(key, [...(places.get(key) ?? []), ask]);
	}
	return [...places.values()];
}

/** The sentence with the words of the hits marked; where two overlap, the first has its words. */
function drawMarked(sentence: HTMLElement, text: string, hits: readonly WordingHit[]): void {
	let at = 0;
	for (const { from, to } of [...hits].sort((a, b) => a.from - b.from)) {
		if (from < at) continue;
		sentence.appendText(text.slice(at, from));
		sentence.createSpan({ cls: 'bansou-asked-words', text: text.slice(from, to) });
		at = to;
	}
	sentence.appendText(text.slice(at));
}

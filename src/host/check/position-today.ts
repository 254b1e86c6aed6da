/** 今日の位置づけ: where today stands in the whole, across the whole window and fit for the owner's eyes, for the start and the end of a meeting. */
import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import type { Client } from '../../core/client.ts';
import { engagementOf } from '../../core/engagement.ts';
import type { NoteOf } from '../../core/note.ts';
import { positionToday } from '../../core/visit-brief.ts';
import type { PositionToday, ShownAction, ThemeProgress } from '../../core/visit-brief.ts';
import { ACTION_STATES } from '../../core/vocabulary/choices.ts';
import type { Words } from '../../lang/index.ts';
import { nowOf } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';

/** @param visit the one at hand, or null */
export function showPosition(shop: Workshop, { path }: Client, visit: NoteOf<'visit'> | null): void {
	const { app, index, words, today, settings } = shop;
	const client = nowOf(shop, { path });
	if (client) new PositionSheet(app, client.name, positionToday(index.notebook, engagementOf(index.notebook, client, today(), settings.current), visit), words).open();
}

class PositionSheet extends Modal {
	readonly #name: string;
	readonly #position: PositionToday;
	readonly #words: Words;

	constructor(app: App, name: string, position: PositionToday, words: Words) {
		super(app);
		[this.#name, this.#position, this.#words] = [name, position, words];
	}

	override onOpen(): void {
		const { checkView: { position: texts, place }, language } = this.#words;
		const { place: { no, of }, aim, themes } = this.#position;
		// Nothing of the team's may be seen around it.
		this.containerEl.addClass('bansou-position-over');
		this.modalEl.addClass('bansou-position');
		this.modalEl.lang = language;
		const sheet = this.contentEl.createDiv({ cls: 'bansou-position-sheet' });
		sheet.createDiv({ cls: 'bansou-position-name', text: this.#name });
		sheet.createEl('h1', { text: place(no, of) === '' ? texts.title : place(no, of) });
		if (no !== null && of !== null && no <= of) drawWay(sheet, no, of);
		if (aim !== null) {
			sheet.createEl('h2', { text: texts.aim });
			sheet.createDiv({ cls: 'bansou-position-aim', text: aim });
		}
		for (const theme of themes) this.#drawTheme(sheet, theme);
		if (aim === null && themes.length === 0) sheet.createDiv({ text: texts.nothing });
		const close = sheet.createEl('button', { text: texts.close });
		close.addEventListener('click', () => this.close());
		close.focus({ preventScroll: true });
	}

	#drawTheme(sheet: HTMLElement, { title, actions }: ThemeProgress): void {
		sheet.createEl('h2', { text: title ?? this.#words.checkView.position.otherActions });
		const list = sheet.createEl('ul');
		for (const action of actions) this.#drawAction(list.createEl('li'), action);
	}

	#drawAction(row: HTMLElement, { title, state, carriedBy, due }: ShownAction): void {
		const { clientView: view, choice } = this.#words;
		row.createSpan({ text: title });
		row.createSpan({ cls: 'bansou-position-sub', text: view.beside(state === null ? '' : choice(ACTION_STATES, state), view.list(carriedBy), due === null ? '' : view.longDay(due)) });
	}
}

/** The visits as one line to scale: those that were, this one, those to come. */
function drawWay(sheet: HTMLElement, no: number, of: number): void {
	const way = sheet.createDiv({ cls: 'bansou-position-way', attr: { 'aria-hidden': 'true' } });
	way.createSpan().setCssProps({ '--share': String(no / of) });
}

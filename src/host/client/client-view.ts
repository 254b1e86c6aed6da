/** The client view: the client of the active note in a side panel, redrawn section by section as its notes change. */
import { ItemView } from 'obsidian';
import type { HoverPopover, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { clientPage } from '../../core/client-page.ts';
import type { Client } from '../../core/client.ts';
import { engagementOf } from '../../core/engagement.ts';
import type { Settings } from '../../core/settings.ts';
import type { Words } from '../../lang/index.ts';
import type { VaultIndex } from '../vault-index.ts';
import type { ClientActs } from './acts.ts';
import { drawDialogue, dialogueShown } from './dialogue-section.ts';
import { act } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { drawFindings, findingsShown } from './findings-section.ts';
import { drawQuestions, drawRequests, drawShorts } from './open-section.ts';
import { drawStage, stageShown } from './stage-section.ts';
import { drawTriage, triageShown } from './triage-section.ts';
import { drawHead, drawNextVisit, drawOwnerWords } from './visit-section.ts';

export const CLIENT_VIEW = 'bansou-client';

/** What the view uses. */
export interface ClientViewParts {
	readonly index: VaultIndex;
	readonly words: Words;
	readonly acts: ClientActs;
	/** Today as an ISO date. */
	readonly today: () => string;
	readonly settings: () => Settings;
}

/** A part of the panel, and what it shows: it is drawn anew only when that has changed. */
interface Section {
	readonly name: string;
	readonly shows: (drawing: Drawing) => unknown;
	readonly draw: (section: HTMLElement, drawing: Drawing) => void;
}

const SECTIONS: readonly Section[] = [
	{ name: 'head', shows: ({ page: { name, business, employees, people } }) => [name, business, employees, people], draw: drawHead },
	{ name: 'next', shows: ({ page: { next, last, overdue, nextContact, hasPlan, nextNo } }) => [next, last, overdue, nextContact, hasPlan, nextNo], draw: drawNextVisit },
	{ name: 'words', shows: ({ page: { ownerWords } }) => ownerWords, draw: drawOwnerWords },
	{ name: 'triage', shows: triageShown, draw: drawTriage },
	{ name: 'stage', shows: stageShown, draw: drawStage },
	{ name: 'requests', shows: ({ page: { requests } }) => requests, draw: drawRequests },
	{ name: 'shorts', shows: ({ page: { shorts } }) => shorts, draw: drawShorts },
	{ name: 'questions', shows: ({ page: { missing } }) => missing, draw: drawQuestions },
	{ name: 'findings', shows: findingsShown, draw: drawFindings },
	{ name: 'dialogue', shows: dialogueShown, draw: drawDialogue },
];

export class ClientView extends ItemView {
	readonly #parts: ClientViewParts;
	hoverPopover: HoverPopover | null = null;
	/** Path of the client shown. */
	#path: string | null = null;
	/** The active note has no client yet, which may be because it has not been read. */
	#isWaiting = false;
	#frame = 0;
	/** The field in which words are being composed, or null. */
	#composedIn: Element | null = null;
	/** What each section showed last. */
	readonly #shown = new Map<string, string>();

	constructor(leaf: WorkspaceLeaf, parts: ClientViewParts) {
		super(leaf);
		this.#parts = parts;
		this.navigation = false;
	}

	override getViewType(): string {
		return CLIENT_VIEW;
	}
	override getDisplayText(): string {
		return this.#parts.words.clientView.title;
	}
	override getIcon(): string {
		return 'store';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), client: this.#path };
	}
	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { client } = (state ?? {}) as { client?: unknown };
		if (typeof client === 'string') this.#path = client;
		await super.setState(state, result);
		this.#redraw();
	}

	protected override onOpen(): Promise<void> {
		this.contentEl.addClass('bansou-panel');
		this.contentEl.lang = this.#parts.words.language;
		this.register(this.#parts.index.onChange(() => (this.#isWaiting ? this.#follow() : this.#redraw())));
		this.registerEvent(this.app.vault.on('rename', ({ path }, oldPath) => this.#renamed(path, oldPath)));
		this.registerEvent(this.app.workspace.on('file-open', () => this.#follow()));
		this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.#follow()));
		// The day may have changed while the panel was out of sight.
		this.registerDomEvent(this.contentEl.doc, 'visibilitychange', () => this.#redraw());
		this.registerDomEvent(this.contentEl, 'compositionstart', ({ targetNode }) => void (this.#composedIn = targetNode?.instanceOf(Element) ? targetNode : null));
		this.registerDomEvent(this.contentEl, 'compositionend', () => {
			this.#composedIn = null;
			this.#redraw();
		});
		this.contentEl.onWindowMigrated(() => this.#redraw());
		this.#follow();
		return Promise.resolve();
	}

	/** Shows a client, whichever note is active. */
	show(client: Client): void {
		this.#path = client.path;
		this.app.workspace.requestSaveLayout();
		this.#redraw();
	}

	/** The client of the active note; a note of nobody leaves the one that is shown. */
	#follow(): void {
		const file = this.app.workspace.getActiveFile();
		const client = file && this.#parts.index.clientAt(file.path);
		this.#isWaiting = file !== null && client === null;
		if (client && client.path !== this.#path) this.show(client);
		else this.#redraw();
	}

	/** The client shown may move with its folder. */
	#renamed(path: string, oldPath: string): void {
		const shown = this.#path;
		if (shown === oldPath) this.#path = path;
		else if (shown?.startsWith(`${oldPath}/`)) this.#path = `${path}${shown.slice(oldPath.length)}`;
		else return;
		this.app.workspace.requestSaveLayout();
		this.#redraw();
	}

	#redraw(): void {
		const { win } = this.contentEl;
		win.cancelAnimationFrame(this.#frame);
		this.#frame = win.requestAnimationFrame(() => this.#draw());
	}

	#draw(): void {
		const { index, words, today, settings } = this.#parts;
		const client = this.#path === null ? null : index.notebook.client(this.#path);
		this.#drawProgress();
		if (!client) {
			this.#drawNobody();
			return;
		}
		this.#section('nobody', '', () => undefined);
		const drawing: Drawing = {
			client, page: clientPage(client, today()), engagement: engagementOf(index.notebook, client, today(), settings()), isRead: !index.progress,
			words, place: { app: this.app, source: CLIENT_VIEW, hoverParent: this }, acts: this.#parts.acts,
		};
		for (const { name, shows, draw } of SECTIONS) this.#section(name, JSON.stringify([client.path, shows(drawing)]), (section) => draw(section, drawing));
	}

	/** Draws a section anew when what it shows has changed. The focus stays on what it was on, folds stay as they were left; words that are being composed are waited for. */
	#section(name: string, shows: string, draw: (section: HTMLElement) => void): void {
		const existing = this.contentEl.querySelector<HTMLElement>(`:scope > [data-section="${name}"]`);
		if (existing && (this.#shown.get(name) === shows || this.#composedIn?.closest('section') === existing)) return;
		const section = existing ?? this.contentEl.createEl('section', { attr: { 'data-section': name } });
		this.#shown.set(name, shows);
		const focus = focusIn(section);
		const folds = new Map(Array.from(section.querySelectorAll('details'), (details) => [details.dataset['fold'], details.open]));
		section.empty();
		draw(section);
		section.toggle(section.hasChildNodes());
		for (const details of Array.from(section.querySelectorAll('details'))) details.open = folds.get(details.dataset['fold']) ?? details.open;
		focus?.();
	}

	#drawProgress(): void {
		const { index: { progress }, words } = this.#parts;
		this.#section('progress', JSON.stringify(progress), (section) => {
			if (!progress) return;
			const bar = section.createEl('progress', { cls: 'bansou-progress', attr: { max: Math.max(1, progress.all), value: progress.read } });
			bar.ariaLabel = words.clientView.reading(progress.read, progress.all);
			section.createDiv({ cls: 'bansou-sub', text: words.clientView.reading(progress.read, progress.all) });
		});
	}

	/** No client is shown: the ways to come to one. */
	#drawNobody(): void {
		const { index, words: { clientView: view }, acts } = this.#parts;
		for (const { name } of SECTIONS) this.#section(name, '', () => undefined);
		// While notes are still being read, nothing is said of what is not there.
		if (index.progress) return;
		const clients = index.notebook.belonging.groupsOfClient.size;
		this.#section('nobody', clients > 0 ? 'some' : 'none', (section) => {
			section.createDiv({ cls: 'bansou-how', text: clients > 0 ? view.nothingOpen : view.noClients });
			const buttons = section.createDiv({ cls: 'bansou-acts bansou-acts-below' });
			if (clients > 0) act(buttons, view.chooseClient, 'main').addEventListener('click', () => acts.chooseClient((client) => this.show(client)));
			act(buttons, view.newClient, clients > 0 ? 'plain' : 'main').addEventListener('click', () => acts.newClient());
			if (clients === 0) act(buttons, view.samples).addEventListener('click', () => acts.addSamples());
		});
	}
}

/** What can have the focus. */
const FOCUSABLE = 'button, input, summary';

/** By what an element is found again after its section has been drawn anew. */
const keyOf = (el: Element): string => el.getAttribute('data-key') ?? el.getAttribute('aria-label') ?? el.textContent ?? '';

/** @returns what gives the focus back to the same thing, or to what has come in its place; null when it was elsewhere */
function focusIn(section: HTMLElement): (() => void) | null {
	const { activeElement } = section.doc;
	if (!activeElement || !section.contains(activeElement)) return null;
	const all = (): HTMLElement[] => Array.from(section.querySelectorAll<HTMLElement>(FOCUSABLE)).filter((el) => el.isShown());
	const [key, place] = [keyOf(activeElement), all().findIndex((el) => el === activeElement)];
	const [from, until] = activeElement.instanceOf(HTMLInputElement) && activeElement.type === 'text' ? [activeElement.selectionStart, activeElement.selectionEnd] : [null, null];
	return () => {
		const shown = all();
		const same = shown.find((el) => keyOf(el) === key);
		(same ?? shown[Math.min(place, shown.length - 1)])?.focus();
		if (from !== null && same?.instanceOf(HTMLInputElement)) same.setSelectionRange(from, until);
	};
}

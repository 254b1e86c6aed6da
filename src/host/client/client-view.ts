/** The client view: the client of the active note in a side panel, redrawn section by section as its notes change. */
import { ItemView } from 'obsidian';
import type { HoverPopover, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { clientPage } from '../../core/client-page.ts';
import type { Client } from '../../core/client.ts';
import { engagementOf } from '../../core/engagement.ts';
import type { Settings } from '../../core/settings.ts';
import type { Words } from '../../lang/index.ts';
import { drawProgress, SectionPanel } from '../section-panel.ts';
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
	readonly #sections: SectionPanel;

	constructor(leaf: WorkspaceLeaf, parts: ClientViewParts) {
		super(leaf);
		this.#parts = parts;
		this.#sections = new SectionPanel(this.contentEl, () => this.#redraw());
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
		this.#sections.follow(this);
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
		drawProgress(this.#sections, index.progress, words);
		if (!client) {
			this.#drawNobody();
			return;
		}
		this.#sections.draw('nobody', '', () => undefined);
		const drawing: Drawing = {
			client, page: clientPage(client, today()), engagement: engagementOf(index.notebook, client, today(), settings()), isRead: !index.progress,
			words, place: { app: this.app, source: CLIENT_VIEW, hoverParent: this }, acts: this.#parts.acts,
		};
		for (const { name, shows, draw } of SECTIONS) this.#sections.draw(name, JSON.stringify([client.path, shows(drawing)]), (section) => draw(section, drawing));
	}

	/** No client is shown: the ways to come to one. */
	#drawNobody(): void {
		const { index, words: { clientView: view }, acts } = this.#parts;
		for (const { name } of SECTIONS) this.#sections.draw(name, '', () => undefined);
		// While notes are still being read, nothing is said of what is not there.
		if (index.progress) return;
		const clients = index.notebook.belonging.groupsOfClient.size;
		this.#sections.draw('nobody', clients > 0 ? 'some' : 'none', (section) => {
			section.createDiv({ cls: 'bansou-how', text: clients > 0 ? view.nothingOpen : view.noClients });
			const buttons = section.createDiv({ cls: 'bansou-acts bansou-acts-below' });
			if (clients > 0) act(buttons, view.chooseClient, 'main').addEventListener('click', () => acts.chooseClient((client) => this.show(client)));
			act(buttons, view.newClient, clients > 0 ? 'plain' : 'main').addEventListener('click', () => acts.newClient());
			if (clients === 0) act(buttons, view.samples).addEventListener('click', () => acts.addSamples());
		});
	}
}

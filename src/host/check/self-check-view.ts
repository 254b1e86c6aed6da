/** The panel beside a visit: the brief before it, the self-checks before and after it, and the three cases of conflict. It stays with what it was opened for. */
import { ItemView, Platform } from 'obsidian';
import type { HoverPopover, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { clientPage } from '../../core/client-page.ts';
import type { Client } from '../../core/client.ts';
import { engagementOf } from '../../core/engagement.ts';
import type { NoteOf } from '../../core/note.ts';
import type { SelfCheckId } from '../../core/self-checks/index.ts';
import type { Settings } from '../../core/settings.ts';
import { isAhead } from '../../core/visits-at-hand.ts';
import type { CheckFace, ReplyStanding } from '../../lang/faces/check-view.ts';
import type { Words } from '../../lang/index.ts';
import { act } from '../client/drawing.ts';
import { drawProgress, SectionPanel } from '../section-panel.ts';
import type { VaultIndex } from '../vault-index.ts';
import type { CheckActs } from './acts.ts';
import { CheckKeys } from './check-keys.ts';
import { nextToAnswer, openOf, statesOf } from './check-rows.ts';
import { visitName } from './drawing.ts';
import type { CheckDesk, CheckDrawing, Draft } from './drawing.ts';
import { drawOther } from './frame-sections.ts';
import type { OtherVisit } from './frame-sections.ts';
import { isOfClient, movedPath, readFace } from './panel-state.ts';
import type { CheckPlace } from './panel-state.ts';
import { SECTIONS } from './sections.ts';

export const CHECK_VIEW = 'bansou-check';

export interface SelfCheckParts {
	readonly index: VaultIndex;
	readonly words: Words;
	readonly acts: CheckActs;
	/** Today as an ISO date. */
	readonly today: () => string;
	readonly settings: () => Settings;
}

export class SelfCheckView extends ItemView {
	readonly #parts: SelfCheckParts;
	readonly #sections: SectionPanel;
	hoverPopover: HoverPopover | null = null;
	/** Paths of the client and the visit shown; without a visit the next one is, else the last. */
	#client: string | null = null;
	#visit: string | null = null;
	#face: CheckFace = 'brief';
	/** The check that was chosen; it may not be there. */
	#chosen: SelfCheckId | null = null;
	/** What the focus goes to once it is drawn. */
	#focus: 'none' | 'row' | 'line' = 'none';
	readonly #drafts = new Map<SelfCheckId, Draft>();
	#frame = 0;

	constructor(leaf: WorkspaceLeaf, parts: SelfCheckParts) {
		super(leaf);
		this.#parts = parts;
		this.#sections = new SectionPanel(this.contentEl, () => this.#redraw());
		this.navigation = false;
	}

	override getViewType(): string {
		return CHECK_VIEW;
	}
	override getDisplayText(): string {
		return this.#parts.words.checkView.title;
	}
	override getIcon(): string {
		return 'list-checks';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), client: this.#client, visit: this.#visit, face: this.#face };
	}
	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { client, visit, face } = (state ?? {}) as { client?: unknown; visit?: unknown; face?: unknown };
		if (typeof client === 'string') this.#turnTo({ client, visit: typeof visit === 'string' ? visit : null, face: readFace(face) });
		await super.setState(state, result);
		this.#redraw();
	}

	protected override onOpen(): Promise<void> {
		const { contentEl, app: { vault, workspace } } = this;
		contentEl.addClass('bansou-panel', 'bansou-check-panel');
		contentEl.toggleClass('bansou-check-phone', Platform.isPhone);
		contentEl.lang = this.#parts.words.language;
		this.register(this.#parts.index.onChange(() => this.#redraw()));
		this.registerEvent(vault.on('rename', ({ path }, oldPath) => this.#renamed(path, oldPath)));
		this.registerEvent(workspace.on('file-open', () => this.#redraw()));
		// The day may have changed while the panel was out of sight.
		this.registerDomEvent(contentEl.doc, 'visibilitychange', () => this.#redraw());
		const keys = new CheckKeys(contentEl, { reply: (standing) => this.#replyOpen(standing), move: (by) => this.#move(by), write: () => this.#write(), line: () => this.#wants('line'), row: () => this.#wants('row'), back: () => this.#back() });
		this.registerDomEvent(contentEl, 'keydown', (event) => keys.pressed(event));
		this.#sections.follow(this);
		contentEl.onWindowMigrated(() => this.#redraw());
		this.#redraw();
		return Promise.resolve();
	}

	/** Shows a visit, and puts the focus on what comes first there. */
	show(place: CheckPlace): void {
		this.#turnTo(place);
		this.app.workspace.requestSaveLayout();
		this.contentEl.scrollTop = 0;
		this.#wants('row');
		if (place.face === 'after' && place.visit !== null) this.#parts.acts.lookBack(place.visit);
	}

	/** What was begun about one visit is never sent to another. */
	#turnTo({ client, visit, face }: CheckPlace): void {
		if (client !== this.#client || visit !== this.#visit) this.#drafts.clear();
		if (client !== this.#client || visit !== this.#visit || face !== this.#face) this.#chosen = null;
		[this.#client, this.#visit, this.#face] = [client, visit, face];
	}

	/** Whether checks are shown, and not the brief. */
	get asksNow(): boolean {
		return this.#face !== 'brief';
	}

	/** Puts the focus on what is to be answered next. @returns false when nothing is left */
	next(): boolean {
		const drawing = this.#drawing();
		const next = drawing && nextToAnswer(statesOf(drawing), drawing.desk.open === this.#chosen ? this.#chosen : null, this.#face);
		if (!next) return false;
		this.#choose(next);
		return true;
	}

	#choose(id: SelfCheckId): void {
		this.#chosen = id;
		this.#wants('row');
	}

	/** At once, and not with the next frame: the next key may be on its way. */
	#wants(focus: 'row' | 'line'): void {
		this.#focus = focus;
		this.contentEl.win.cancelAnimationFrame(this.#frame);
		this.#draw();
	}

	#renamed(path: string, oldPath: string): void {
		const client = this.#client && movedPath(this.#client, path, oldPath);
		const visit = this.#visit && movedPath(this.#visit, path, oldPath);
		if (client === this.#client && visit === this.#visit) return;
		[this.#client, this.#visit] = [client, visit];
		this.app.workspace.requestSaveLayout();
		this.#redraw();
	}

	/** まだ is written only with words: without any, it waits for them. One goes on while it is written, and comes back when that is refused. */
	#reply(id: SelfCheckId, standing: ReplyStanding): void {
		const drawing = this.#drawing();
		const state = drawing && statesOf(drawing).find((one) => one.id === id);
		if (!drawing || !state) return;
		const remark = this.#drafts.get(id)?.words ?? state.remark;
		if (standing === 'not-yet' && remark.trim() === '') {
			this.#chosen = id;
			this.#drafts.set(id, { words: '', standing });
			return this.#wants('line');
		}
		const next = nextToAnswer(statesOf(drawing), id, this.#face);
		this.#drafts.set(id, { words: remark, standing });
		this.#choose(next ?? id);
		void drawing.acts.answer(drawing.client, drawing.visit, { id, standing, remark }).then((done) => {
			if (done) return void this.#drafts.delete(id);
			this.#drafts.set(id, { words: remark, standing: null });
			this.#choose(id);
		});
	}

	#replyOpen(standing: ReplyStanding): void {
		const open = this.#drawing()?.desk.open;
		if (open && this.contentEl.querySelector('[data-line]')) this.#reply(open, standing);
	}

	/** Sends what has been typed with the answer that waits for it, or that stands; without one, an answer is still to be given. */
	#write(): void {
		const drawing = this.#drawing();
		const state = drawing && statesOf(drawing).find(({ id }) => id === drawing.desk.open);
		const standing = state && (this.#drafts.get(state.id)?.standing ?? (state.from === 'person' ? state.standing : null));
		if (state && standing && standing !== 'open') this.#reply(state.id, standing);
		else this.#wants('row');
	}

	#move(by: -1 | 1): void {
		const rows = Array.from(this.contentEl.querySelectorAll<HTMLElement>('[data-check]')).filter((row) => Platform.isPhone || row.isShown()).map((row) => row.dataset['check'] as SelfCheckId);
		const at = rows.indexOf(this.#drawing()?.desk.open ?? ('' as SelfCheckId));
		const to = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
		if (to) this.#choose(to);
	}

	/** From the checks before a visit to its brief, from everywhere else to the note one was writing in. */
	#back(): void {
		if (this.#face === 'before') this.#show('brief');
		else this.#parts.acts.leave();
	}

	#show(face: CheckFace, visit?: NoteOf<'visit'>): void {
		if (this.#client !== null) this.show({ client: this.#client, visit: visit?.path ?? this.#visit, face });
	}

	#redraw(): void {
		const { win } = this.contentEl;
		win.cancelAnimationFrame(this.#frame);
		this.#frame = win.requestAnimationFrame(() => this.#draw());
	}

	/** What is shown; null: nobody's. */
	#drawing(): CheckDrawing | null {
		const { index, words, today, settings, acts } = this.#parts;
		const client = this.#clientNow();
		if (!client) return null;
		const engagement = engagementOf(index.notebook, client, today(), settings());
		const shown = this.#visit === null ? undefined : client.notes.get(this.#visit);
		const visit = shown?.type === 'visit' ? shown : (engagement.next ?? engagement.held.at(-1) ?? null);
		const place = { app: this.app, source: CHECK_VIEW, hoverParent: this };
		const about = { face: this.#face, client, visit, engagement, notebook: index.notebook, isRead: !index.progress, words, place, acts, page: clientPage(client, today()) };
		return { ...about, desk: this.#desk(openOf(statesOf(about), this.#chosen)) };
	}

	#desk(open: SelfCheckId | null): CheckDesk {
		return {
			open,
			draft: (id) => this.#drafts.get(id) ?? null,
			choose: (id) => this.#choose(id),
			type: (id, words) => void this.#drafts.set(id, { words, standing: this.#drafts.get(id)?.standing ?? null }),
			reply: (id, standing) => this.#reply(id, standing),
			move: (by) => this.#move(by),
			show: (face, visit) => this.#show(face, visit),
		};
	}

	/** The client shown; the panel that was opened for nobody takes that of the active note. */
	#clientNow(): Client | null {
		const { index } = this.#parts;
		const file = this.app.workspace.getActiveFile();
		this.#client ??= file && (index.clientAt(file.path)?.path ?? null);
		return this.#client === null ? null : index.notebook.client(this.#client);
	}

	#draw(): void {
		const { index, words } = this.#parts;
		const drawing = this.#drawing();
		const hasFocus = (): boolean => this.contentEl.contains(this.contentEl.doc.activeElement);
		const had = hasFocus();
		drawProgress(this.#sections, index.progress, words);
		this.#sections.draw('nobody', String(drawing === null && !index.progress), (section) => { if (!drawing && !index.progress) this.#drawNobody(section); });
		const other = drawing && this.#other(drawing);
		for (const { name, faces, shows, draw } of SECTIONS) {
			if (!drawing || !faces.includes(drawing.face)) this.#sections.draw(name, '', () => undefined);
			else if (name === 'other') this.#sections.draw(name, JSON.stringify([drawing.client.path, other?.client, other?.name]), (section) => { if (other) drawOther(section, other, drawing); });
			else this.#sections.draw(name, JSON.stringify([drawing.client.path, drawing.visit?.path, drawing.face, shows(drawing)]), (section) => draw(section, drawing));
		}
		// What had the focus may be gone, such as an offer that was taken.
		if (had && !hasFocus() && this.#focus === 'none') this.#focus = 'row';
		this.#giveFocus();
	}

	/** The visit that is open in front, where it is another one than the panel's. */
	#other({ client, visit, face, words }: CheckDrawing): OtherVisit | null {
		const { index, today } = this.#parts;
		const path = this.app.workspace.getActiveFile()?.path ?? '';
		const its = index.clientAt(path);
		const note = its?.notes.get(path);
		if (!its || note?.type !== 'visit' || note.path === visit?.path || (isOfClient(face) && its.path === client.path)) return null;
		const target = isOfClient(face) ? face : isAhead(note, today()) ? 'brief' : 'after';
		return { client: its.name, name: visitName(note, words), go: () => this.show({ client: its.path, visit: note.path, face: target }) };
	}

	#giveFocus(): void {
		if (this.#focus === 'none') return;
		const open = this.contentEl.querySelector<HTMLElement>('.bansou-check-open');
		const target = this.#focus === 'line' ? open?.querySelector<HTMLElement>('[data-line]') : (this.contentEl.querySelector<HTMLElement>('[data-main]') ?? open?.querySelector<HTMLElement>('.bansou-check-words') ?? this.contentEl.querySelector<HTMLElement>('button'));
		if (!target) return;
		this.#focus = 'none';
		const fold = open?.closest('details');
		if (fold) fold.open = true;
		target.focus({ preventScroll: true });
		if (Platform.isPhone) this.contentEl.scrollTop = 0;
		else open?.scrollIntoView({ block: 'nearest' });
	}

	#drawNobody(section: HTMLElement): void {
		const { words: { clientView }, index, acts } = this.#parts;
		const there = index.notebook.belonging.groupsOfClient.size > 0;
		section.createDiv({ cls: 'bansou-how', text: there ? clientView.nothingOpen : clientView.noClients });
		if (there) act(section.createDiv({ cls: 'bansou-acts' }), clientView.chooseClient, 'main').addEventListener('click', () => acts.chooseClient((client) => this.show({ client: client.path, visit: null, face: 'brief' })));
	}
}

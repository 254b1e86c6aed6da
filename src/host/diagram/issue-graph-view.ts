/** The issue structure of a client as a view: the diagram with what stands around it, redrawn as notes change. */
import placementWorker from 'bansou:placement-worker';
import { ItemView, Platform } from 'obsidian';
import type { HoverPopover, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import type { HangingSubject } from '../../core/hanging-note.ts';
import { issueGraph } from '../../core/issue-graph.ts';
import type { IssueGraph } from '../../core/issue-graph.ts';
import { VIEWS } from '../../core/vocabulary/views.ts';
import type { View } from '../../core/vocabulary/views.ts';
import { compose, Diagram, FIRST_LOOK, openingFocus, openWorker, Placer, withMoved } from '../../diagram/index.ts';
import type { Composed, Look } from '../../diagram/index.ts';
import type { Words } from '../../lang/index.ts';
import type { VaultIndex } from '../vault-index.ts';
import type { GraphActs } from './acts.ts';
import { canvasPen } from './canvas-pen.ts';
import { Crowding } from './crowding.ts';
import { drawFoot } from './graph-foot.ts';
import { drawHeader } from './graph-header.ts';
import { GraphHands } from './graph-hands.ts';
import { GraphWriting } from './graph-writing.ts';
import { LineInTwo } from './line-in-two.ts';
import type { LookStore } from './look-store.ts';
import { fitScaleIn, isInBands, isNarrow, roomOf } from './narrow-pane.ts';
import { sliderVisits } from './visit-slider.ts';

export const ISSUE_GRAPH_VIEW = 'bansou-issue-graph';

/** What the view uses. */
export interface IssueGraphViewParts {
	readonly index: VaultIndex;
	readonly words: Words;
	readonly acts: GraphActs;
	/** What each client was looked at with last; kept with the app, not in the vault. */
	readonly looks: LookStore;
}

export class IssueGraphView extends ItemView {
	readonly #parts: IssueGraphViewParts;
	hoverPopover: HoverPopover | null = null;
	/** Path of the client shown. */
	#path: string | null = null;
	#look: Look = FIRST_LOOK;
	#composed: Composed | null = null;
	#diagram: Diagram | null = null;
	#writing: GraphWriting | null = null;
	#header: HTMLElement | null = null;
	#foot: HTMLElement | null = null;
	#frame = 0;
	/** Of what the picture was composed. */
	#shown: { readonly client: Client; readonly whole: IssueGraph } | null = null;
	#isCrowded = false;
	/** The next picture is to be fitted; and it is to be placed anew, whatever stood. */
	#isRefitting = false;
	#isTidying = false;
	readonly #placer = new Placer(() => openWorker(placementWorker), () => this.redraw());
	readonly #crowding = new Crowding(() => openWorker(placementWorker), () => this.#crowded());
	#line: LineInTwo | null = null;
	/** Whether the last touch was a finger's. */
	#byTouch: boolean = Platform.isMobile;
	/** For which room the picture was laid out, px of the sheet. */
	#room: number | null = null;
	/** Nothing of this view of this client has been drawn yet. */
	#isOpening = true;
	/** What the header shows, so that it is drawn anew only when that has changed. */
	#headerShows = '';
	#hands: GraphHands | null = null;

	constructor(leaf: WorkspaceLeaf, parts: IssueGraphViewParts) {
		super(leaf);
		this.#parts = parts;
		this.navigation = true;
	}

	override getViewType(): string {
		return ISSUE_GRAPH_VIEW;
	}
	override getDisplayText(): string {
		const { issueGraph } = this.#parts.words;
		const client = this.#client;
		return client ? issueGraph.titleOf(client.name) : issueGraph.title;
	}
	override getIcon(): string {
		return 'network';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), client: this.#path, view: this.#look.view };
	}
	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const { client, view } = (state ?? {}) as { client?: unknown; view?: unknown };
		if (typeof client === 'string') this.#take(client, isView(view) ? view : null);
		await super.setState(state, result);
	}

	protected override onOpen(): Promise<void> {
		const { contentEl } = this;
		const { words: { issueGraph, language }, index, acts } = this.#parts;
		contentEl.addClass('bansou-graph-view');
		contentEl.lang = language;
		this.#header = contentEl.createDiv('bansou-graph-header');
		const linked = (from: NodeId, to: NodeId): void => void this.#withClient((client) => Promise.resolve(acts.link(client, from, to)));
		contentEl.addEventListener('pointerdown', ({ pointerType }) => (this.#byTouch = pointerType === 'touch'), { capture: true });
		const diagram = (this.#diagram = new Diagram(contentEl, issueGraph.title, {
			wished: (wish, held) => (wish.wish === 'leave' && this.#line?.isOpen ? this.#line.end() : this.#hands?.wish(wish, held)),
			held: () => this.#drawFoot(),
			linked,
			shifted: (id, by) => this.#hands?.shift(id, by),
			struck: (x, y) => this.#writing?.strikeAt(x, y),
			chosen: (key, at) => this.#linkMenu(key, at),
			dropped: (text, over) => void this.#withClient((client) => acts.drop(client, text, over)).then((id) => id !== null && this.#hands?.goTo(id)),
			pasted: (text) => this.#writing?.paste(text),
			hovered: (id, event, targetEl) => this.app.workspace.trigger('hover-link', { event, source: ISSUE_GRAPH_VIEW, hoverParent: this, targetEl, linktext: id, sourcePath: '' }),
			moved: () => this.#writing?.follow(),
		}, fitScaleIn(contentEl, () => this.#look)));
		this.#line = new LineInTwo(diagram, linked, () => this.#drawFoot());
		const writing = {
			add: (subject: HangingSubject) => this.#withClient((client) => acts.add(client, subject)),
			rename: (id: NodeId, title: string) => this.#withClient((client) => acts.rename(client, id, title)),
			paste: (text: string) => this.#withClient((client) => acts.paste(client, text)),
		};
		this.#writing = new GraphWriting(diagram, issueGraph, writing, () => this.#composed?.scene ?? null, () => this.#draw(false));
		this.#hands = new GraphHands({
			diagram, acts, words: this.#parts.words, writing: this.#writing,
			client: () => this.#client, composed: () => this.#composed, look: () => this.#look, changeLook: (change) => this.look(change), tidy: () => this.#tidy(),
			leave: () => this.#header?.querySelector<HTMLElement>('.bansou-here')?.focus(),
		});
		this.#foot = contentEl.createDiv('bansou-graph-foot');
		this.register(() => [this.#placer, this.#crowding].forEach((one) => one.close()));
		this.register(index.onChange(() => this.#writing?.isBusy || this.redraw()));
		this.registerEvent(this.app.workspace.on('file-open', () => this.#path === null && this.#follow()));
		this.registerEvent(this.app.vault.on('rename', ({ path }, oldPath) => this.#renamed(path, oldPath)));
		contentEl.onWindowMigrated(() => this.redraw());
		if (this.#path === null) this.#follow();
		this.redraw();
		return Promise.resolve();
	}

	override onResize(): void {
		if (this.#composed && this.#room !== roomOf(this.contentEl)) this.#tidy();
		if (this.#composed && this.#diagram?.held === null) this.#diagram.begin();
	}

	/** Shows a client. */
	show(client: Client): void {
		this.#take(client.path, null);
		this.app.workspace.requestSaveLayout();
	}

	get #client(): Client | null {
		return this.#path === null ? null : this.#parts.index.notebook.client(this.#path);
	}

	#withClient<T>(act: (client: Client) => Promise<T>): Promise<T | null> {
		const client = this.#client;
		return client ? act(client) : Promise.resolve(null);
	}

	#linkMenu(key: string, at: MouseEvent): void {
		const client = this.#client;
		const link = this.#composed?.scene.links.find((one) => one.key === key);
		if (client && link) this.#parts.acts.linkMenu(client, link, at);
	}

	#take(path: string, view: View | null): void {
		if (path !== this.#path) {
			this.#path = path;
			[this.#composed, this.#isOpening] = [null, true];
			this.#look = { ...FIRST_LOOK, ...this.#parts.looks.get(path) };
		}
		if (view) this.#look = { ...this.#look, view };
		this.redraw();
	}

	#follow(): void {
		const file = this.app.workspace.getActiveFile();
		const client = file && this.#parts.index.clientAt(file.path);
		if (client) this.show(client);
	}

	/** The client shown may move with its folder, and what is remembered of a note follows it to its new name. */
	#renamed(path: string, oldPath: string): void {
		const shown = this.#path;
		if (shown !== null) this.#path = withMoved(shown, oldPath, path);
		this.#look = withMoved(this.#look, oldPath, path);
		if (this.#composed) this.#composed = { ...this.#composed, look: this.#look, memory: withMoved(this.#composed.memory, oldPath, path), placed: null };
		if (this.#path !== shown) this.app.workspace.requestSaveLayout();
		this.redraw();
	}

	/** Looks at the structure in another way. */
	look(change: Partial<Look>): void {
		const isOther = change.view !== undefined && change.view !== this.#look.view;
		this.#look = { ...this.#look, ...change };
		if (isOther) this.#isOpening = true;
		if (this.#path !== null) this.#parts.looks.set(this.#path, this.#look);
		if (isOther) this.app.workspace.requestSaveLayout();
		this.#draw(isOther || change.focus !== undefined);
	}

	redraw(): void {
		const { win } = this.contentEl;
		win.cancelAnimationFrame(this.#frame);
		this.#frame = win.requestAnimationFrame(() => this.#draw(false));
	}

	#draw(refit: boolean): void {
		const { index, words } = this.#parts;
		const client = this.#client;
		const diagram = this.#diagram;
		if (!diagram) return;
		this.#drawHeader(client);
		if (!client || index.progress) {
			this.#composed = null;
			diagram.show({ width: 0, height: 0, parts: [] });
			return this.#drawFoot();
		}
		this.#isRefitting ||= refit;
		// Notes of other clients change as well.
		const whole = issueGraph(index.notebook, client);
		this.#begin(whole);
		const isAnew = this.#isRefitting || this.#isTidying;
		if (!isAnew && this.#composed && this.#shown?.client === client && this.#shown.whole === whole && this.#composed.look === this.#look) return this.#writing?.drawn();
		const before = this.#composed?.look.view === this.#look.view && !isAnew ? this.#composed : null;
		const how = { notebook: index.notebook, client, look: this.#look, words, pen: canvasPen(this.contentEl.doc), before, room: (this.#room = roomOf(this.contentEl)), asked: this.#parts.acts.asked(client), legend: false };
		const composed = compose(how, this.#placer.place);
		// What stood may be looked at until the places have come, but not another client's.
		if (!composed && !this.#composed) diagram.show({ width: 0, height: 0, parts: [] });
		if (composed) this.#show(composed, diagram);
		else diagram.awaitPicture();
		if (composed) this.#shown = { client, whole };
		if (composed && before) this.#crowding.ask(this.contentEl.win, composed, how);
		else this.#crowding.close();
		this.#drawFoot();
	}

	/** On a narrow screen one part is looked at after the other: it opens with the essential issue and what lies around it. */
	#begin(graph: IssueGraph): void {
		if (!this.#isOpening || this.contentEl.clientWidth === 0) return;
		this.#isOpening = false;
		const { view, focus } = this.#look;
		if (!isNarrow(this.contentEl) || focus || !isInBands(view)) return;
		this.#look = { ...this.#look, focus: openingFocus(graph, view) };
		this.#isRefitting = true;
	}

	#show(composed: Composed, diagram: Diagram): void {
		const refit = this.#isRefitting;
		[this.#composed, this.#isCrowded, this.#isRefitting, this.#isTidying] = [composed, false, false, false];
		diagram.show(composed.picture);
		if (refit) diagram.begin();
		this.#writing?.drawn();
	}

	#drawHeader(client: Client | null): void {
		const { words, index } = this.#parts;
		const visits = client ? sliderVisits(client.visits) : [];
		const shows = JSON.stringify([client?.path, this.#look, visits, index.progress]);
		if (!this.#header || shows === this.#headerShows) return;
		this.#headerShows = shows;
		drawHeader(this.#header, { look: this.#look, visits, words, looked: (change) => this.look(change), acted: (act, event) => this.#hands?.use(act, event) });
	}

	/** Below the drawing: what is not shown, and the keys while a node is held. */
	#drawFoot(): void {
		const { words: { issueGraph, clientView }, index: { progress }, acts } = this.#parts;
		const foot = this.#foot;
		if (!foot) return;
		foot.empty();
		if (progress) return void foot.createSpan({ text: clientView.reading(progress.read, progress.all) });
		if (!this.#client) {
			foot.createSpan({ text: issueGraph.nobody });
			foot.createEl('button', { text: issueGraph.chooseClient }).addEventListener('click', () => acts.chooseClient((client) => this.show(client)));
			return;
		}
		const scene = this.#composed?.scene;
		if (scene && scene.nodes.size === 0 && !this.#writing?.isOpen) {
			foot.createEl('button', { cls: 'mod-cta', text: issueGraph.first }).addEventListener('click', () => this.#writing?.begin('first', null));
			return;
		}
		const held = this.#diagram?.held ?? null;
		const state = { scene: scene ?? null, isHolding: held !== null, isLinking: this.#line?.isOpen ?? false, isAwaiting: this.#diagram?.isAwaiting ?? false, isCrowded: this.#isCrowded, hasFocus: this.#look.focus !== null, isNarrow: isNarrow(this.contentEl), byTouch: this.#byTouch };
		drawFoot(foot, state, { wish: (wish) => this.#hands?.wish(wish, held), beginLine: () => this.#line?.begin(held), endLine: () => this.#line?.end(), tidy: () => this.#tidy(), whole: () => this.look({ focus: null }) }, this.#parts.words);
	}

	#crowded(): void {
		this.#isCrowded = true;
		this.#drawFoot();
	}

	/** Places everything anew. */
	#tidy(): void {
		this.#isTidying = true;
		this.#draw(false);
	}
}

const isView = (value: unknown): value is View => typeof value === 'string' && Object.hasOwn(VIEWS, value);

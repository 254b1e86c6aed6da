/** A leaf: a tab with the view in it, which can be told what to show and asked what it shows. */
import type { App } from '../app.ts';
import { tellMigrated } from '../world/dom-helpers.ts';
import type { TFile } from '../world/files.ts';
import type { HoverPopover } from './hover-popover.ts';
import { setIcon } from './icons.ts';
import { showPaneMenu } from './pane-menu.ts';
import { WorkspaceItem, WorkspaceWindow } from './split.ts';
import type { WorkspaceSplit, WorkspaceTabs } from './split.ts';
import { EmptyView, ItemView, WaitingView } from './view.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

export interface LeafState {
	type: string;
	state?: Record<string, unknown>;
	active?: boolean;
	pinned?: boolean;
	/** What the tab said, for as long as its view is not loaded. */
	title?: string;
}

export interface OpenState {
	state?: Record<string, unknown>;
	eState?: Record<string, unknown>;
	active?: boolean;
}

let made = 0;

export class WorkspaceLeaf extends WorkspaceItem {
	readonly app: App;
	readonly id: string;
	readonly containerEl = createDiv('workspace-leaf');
	readonly tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: '0' } });
	override parent: WorkspaceTabs;
	view: View;
	pinned = false;
	hoverPopover: HoverPopover | null = null;
	private deferred: LeafState | null = null;
	private readonly iconEl = this.tabHeaderEl.createDiv('workspace-tab-header-inner-icon');
	private readonly titleEl = this.tabHeaderEl.createDiv('workspace-tab-header-inner-title');

	constructor(app: App, parent: WorkspaceTabs, id = `leaf-${Date.now().toString(36)}-${++made}`) {
		super();
		this.app = app;
		this.parent = parent;
		this.id = id;
		this.view = new EmptyView(this);
		this.containerEl.appendChild(this.view.containerEl);
		void this.view.load();
		void this.view.onOpen();
		this.drawTab();
		this.containerEl.addEventListener('pointerdown', () => { app.workspace.setActiveLeaf(this); }, true);
		this.containerEl.addEventListener('focusin', () => { app.workspace.setActiveLeaf(this); });
		new ResizeObserver(() => { if (this.containerEl.isShown()) this.onResize(); }).observe(this.containerEl);
	}

	get isDeferred(): boolean {
		return this.deferred !== null;
	}

	getContainer(): WorkspaceSplit {
		const root = this.getRoot();
		return root instanceof WorkspaceWindow ? root : this.app.workspace.rootSplit;
	}

	async open(view: View): Promise<View> {
		const old = this.view;
		this.deferred = null;
		this.view = view;
		await old.onClose();
		old.unload();
		view.containerEl.setAttr('data-type', view.getViewType());
		this.containerEl.replaceChildren(view.containerEl);
		// The view was made in the main window's document.
		if (this.containerEl.doc !== document) tellMigrated(view.containerEl);
		void view.load();
		await view.onOpen();
		this.updateHeader();
		return view;
	}

	async setViewState(wanted: LeafState, eState?: unknown): Promise<void> {
		const { workspace } = this.app;
		if (this.view.getViewType() !== wanted.type || this.view instanceof WaitingView) await this.open(workspace.makeView(this, wanted));
		if (wanted.state !== undefined) await this.view.setState(wanted.state, { history: false });
		if (wanted.pinned !== undefined) this.setPinned(wanted.pinned);
		this.updateHeader();
		if (eState) this.setEphemeralState(eState);
		if (wanted.active) workspace.setActiveLeaf(this, { focus: true });
		workspace.layoutChanged();
		workspace.noteActiveFile();
	}

	getViewState(): LeafState {
		if (this.deferred) return this.deferred;
		return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}), title: this.getDisplayText() };
	}

	async openFile(file: TFile, { state, eState, active = true }: OpenState = {}): Promise<void> {
		const { workspace } = this.app;
		await this.setViewState({ type: workspace.viewTypeFor(file), state: { ...state, file: file.path } }, eState);
		if (active) workspace.setActiveLeaf(this, { focus: true });
		workspace.noteActiveFile();
	}

	/** Keeps the state without making the view, until the leaf is looked at. */
	defer(state: LeafState): void {
		this.deferred = state;
		this.view = new WaitingView(this, state.type, state.state ?? {}, state.title);
		this.view.containerEl.setAttr('data-type', state.type);
		this.containerEl.replaceChildren(this.view.containerEl);
		this.pinned = state.pinned ?? false;
		this.updateHeader();
	}

	async loadIfDeferred(): Promise<void> {
		const { deferred } = this;
		if (!deferred) return;
		this.deferred = null;
		await this.setViewState({ ...deferred, active: false });
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		if (this.pinned === pinned) return;
		this.pinned = pinned;
		this.updateHeader();
		this.trigger('pinned-change', pinned);
		this.app.workspace.layoutChanged();
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
		this.app.workspace.trigger('resize');
	}

	isVisible(): boolean {
		return this.containerEl.isShown();
	}

	detach(): void {
		const { workspace } = this.app;
		const { view } = this;
		this.deferred = null;
		// Out of sight at once, closed when what has to be saved is saved.
		this.parent.remove(this);
		void view.onClose().finally(() => { view.unload(); });
		workspace.leafLeft(this);
	}

	updateHeader(): void {
		setIcon(this.iconEl, this.getIcon());
		this.titleEl.setText(this.getDisplayText());
		this.tabHeaderEl.setAttrs({ 'aria-label': this.getDisplayText(), 'data-type': this.view.getViewType() });
		this.tabHeaderEl.toggleClass('is-pinned', this.pinned);
		if (this.view instanceof ItemView) this.view.showTitle();
	}

	private drawTab(): void {
		const close = this.tabHeaderEl.createEl('button', { cls: 'workspace-tab-header-inner-close-button clickable-icon', attr: { 'aria-label': words.close, type: 'button', tabindex: '-1' } });
		setIcon(close, 'x');
		close.addEventListener('click', (event) => {
			event.stopPropagation();
			this.detach();
		});
		const activate = (): void => { this.app.workspace.setActiveLeaf(this, { focus: true }); };
		this.tabHeaderEl.addEventListener('click', activate);
		this.tabHeaderEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') activate();
			else if (event.key === 'Delete') this.detach();
			else return;
			event.preventDefault();
		});
		this.tabHeaderEl.addEventListener('auxclick', (event) => { if (event.button === 1) this.detach(); });
		this.tabHeaderEl.addEventListener('contextmenu', (event) => { showPaneMenu(this.view, event, 'tab-header'); });
	}
}

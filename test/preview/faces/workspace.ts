/** The workspace: all leaves, which of them is active, and how they are opened, found, kept and brought back. */
import type { Extension } from '@codemirror/state';
import type { HoverLinkSource } from 'obsidian';
import type { App } from '../app.ts';
import { TFile } from '../world/files.ts';
import { Events, debounce } from '../world/events.ts';
import { reconfigure } from '../world/editor.ts';
import { UnknownFileView } from './file-view.ts';
import { FileTreeView } from './file-tree.ts';
import { watchHoverLinks } from './hover-popover.ts';
import { layoutOf, openLayout } from './layout.ts';
import { WorkspaceLeaf } from './leaf.ts';
import type { LeafState, OpenState } from './leaf.ts';
import { openLink } from './links.ts';
import { MarkdownView } from './markdown-view.ts';
import { openWindow } from './popout.ts';
import { WorkspaceRoot, WorkspaceSidedock } from './split.ts';
import type { WorkspaceItem, WorkspaceSplit, WorkspaceTabs, WorkspaceWindow } from './split.ts';
import { furnish } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { EmptyView, WaitingView } from './view.ts';
import type { View } from './view.ts';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;
export type PaneKind = 'tab' | 'split' | 'window' | boolean | null;

const OWN_VIEWS: Readonly<Record<string, ViewCreator>> = {
	empty: (leaf) => new EmptyView(leaf), markdown: (leaf) => new MarkdownView(leaf),
	'unknown-file': (leaf) => new UnknownFileView(leaf), 'file-explorer': (leaf) => new FileTreeView(leaf),
};

export class Workspace extends Events {
	readonly app: App;
	readonly containerEl: HTMLElement;
	readonly leftSplit: WorkspaceSidedock;
	readonly rootSplit: WorkspaceRoot;
	readonly rightSplit: WorkspaceSidedock;
	readonly windows: WorkspaceWindow[] = [];
	readonly editorExtensions: Extension[] = [];
	readonly hoverLinkSources = new Map<string, HoverLinkSource>();
	layoutReady = false;
	activeLeaf: WorkspaceLeaf | null = null;
	activeEditor: MarkdownView | null = null;
	readonly requestSaveLayout = debounce(() => { this.saveLayout(); }, 200);
	private readonly viewTypes = new Map<string, ViewCreator>(Object.entries(OWN_VIEWS));
	private readonly surroundings: Surroundings;
	private readonly waiting: (() => unknown)[] = [];
	private readonly opened: string[] = [];
	private recentLeaf: WorkspaceLeaf | null = null;
	private activeFile: TFile | null = null;

	constructor(app: App, root: HTMLElement) {
		super();
		this.app = app;
		this.surroundings = furnish(this, root);
		this.containerEl = this.surroundings.workspaceEl;
		const box = (cls: string): HTMLElement => this.containerEl.createDiv(`workspace-split ${cls}`);
		this.leftSplit = new WorkspaceSidedock(app, box('mod-horizontal mod-sidedock mod-left-split'), 'left');
		this.rootSplit = new WorkspaceRoot(app, box('mod-vertical mod-root'));
		this.rightSplit = new WorkspaceSidedock(app, box('mod-horizontal mod-sidedock mod-right-split'), 'right');
		app.keymap.viewScope = () => this.activeLeaf?.view.scope ?? null;
		window.addEventListener('pagehide', () => { if (this.layoutReady) this.saveLayout(); });
		watchHoverLinks(this);
	}

	// What may be shown.

	registerView(type: string, creator: ViewCreator): void {
		if (this.viewTypes.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.viewTypes.set(type, creator);
		for (const leaf of this.getLeavesOfType(type)) if (leaf.view instanceof WaitingView && !leaf.isDeferred) void leaf.setViewState(leaf.getViewState());
	}

	/** Leaves of the type stay, with what they were to show, until it is registered again. */
	unregisterView(type: string): void {
		this.viewTypes.delete(type);
		for (const leaf of this.getLeavesOfType(type)) if (!leaf.isDeferred) void leaf.open(new WaitingView(leaf, type, leaf.view.getState(), leaf.getDisplayText()));
	}

	makeView(leaf: WorkspaceLeaf, { type, state = {}, title }: LeafState): View {
		return this.viewTypes.get(type)?.(leaf) ?? new WaitingView(leaf, type, state, title);
	}

	viewTypeFor(file: TFile): string {
		return file.extension === 'md' ? 'markdown' : 'unknown-file';
	}

	updateOptions(): void {
		this.iterateAllLeaves(({ view }) => { if (view instanceof MarkdownView) reconfigure(view.editor.cm, this.editorExtensions); });
	}

	addRibbonAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		return this.surroundings.addAction(icon, title, callback);
	}

	// Leaves, found.

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const split of [this.rootSplit, ...this.windows, this.leftSplit, this.rightSplit]) for (const leaf of split.leaves) callback(leaf);
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.rootSplit.leaves) callback(leaf);
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.leavesWhere((leaf) => leaf.view.getViewType() === type);
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.leavesWhere((leaf) => leaf.id === id)[0] ?? null;
	}

	getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
		return this.activeLeaf?.view instanceof type ? this.activeLeaf.view : null;
	}

	/** The file in the active leaf, else the one last active in the middle. */
	getActiveFile(): TFile | null {
		const fileIn = (leaf: WorkspaceLeaf | null): TFile | null => {
			const { file } = (leaf?.view ?? {}) as { file?: unknown };
			return file instanceof TFile ? file : null;
		};
		return fileIn(this.activeLeaf) ?? fileIn(this.getMostRecentLeaf());
	}

	getMostRecentLeaf(_root?: WorkspaceItem): WorkspaceLeaf | null {
		return this.recentLeaf?.tabHeaderEl.isConnected ? this.recentLeaf : (this.rootSplit.groups[0]?.active ?? null);
	}

	getLastOpenFiles(): string[] {
		return [...this.opened];
	}

	isSideLeaf(leaf: WorkspaceLeaf): boolean {
		return leaf.getRoot() instanceof WorkspaceSidedock;
	}

	otherDock(dock: WorkspaceSidedock): WorkspaceSidedock | undefined {
		return dock === this.leftSplit ? this.rightSplit : this.leftSplit;
	}

	// Leaves, made and taken away.

	createLeafInTabs(tabs: WorkspaceTabs, show = true, id?: string): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app, tabs, id);
		tabs.add(leaf, show);
		return leaf;
	}

	/** Without a kind the leaf that is used for reading on; a pinned leaf and a panel are left alone. */
	getLeaf(kind: PaneKind = false): WorkspaceLeaf {
		const recent = this.getMostRecentLeaf();
		const usable = (leaf: WorkspaceLeaf | null): leaf is WorkspaceLeaf => leaf !== null && !leaf.pinned && leaf.view.navigation && !this.isSideLeaf(leaf);
		const inMiddle = recent && recent.getRoot() === this.rootSplit ? recent.parent : this.rootSplit.firstGroup();
		if (kind === 'window') return this.openPopoutLeaf();
		if (kind === 'split' && this.rootSplit.leaves.length > 0) return this.createLeafInTabs(this.rootSplit.addGroup());
		if (kind) return this.createLeafInTabs(inMiddle);
		return [this.activeLeaf, recent, ...this.rootSplit.leaves].find(usable) ?? this.createLeafInTabs(inMiddle);
	}

	getLeftLeaf(_split: boolean): WorkspaceLeaf {
		return this.createLeafInTabs(this.leftSplit.firstGroup(), false);
	}

	getRightLeaf(_split: boolean): WorkspaceLeaf {
		return this.createLeafInTabs(this.rightSplit.firstGroup(), false);
	}

	async ensureSideLeaf(type: string, side: 'left' | 'right', { active = true, reveal = true, state }: { active?: boolean; reveal?: boolean; state?: Record<string, unknown>; split?: boolean } = {}): Promise<WorkspaceLeaf> {
		const leaf = this.getLeavesOfType(type)[0] ?? (side === 'left' ? this.getLeftLeaf(false) : this.getRightLeaf(false));
		await leaf.setViewState({ type, ...(state ? { state } : {}), active });
		if (reveal) await this.revealLeaf(leaf);
		return leaf;
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock) root.expand();
		this.setActiveLeaf(leaf, { focus: true });
		await leaf.loadIfDeferred();
	}

	openPopoutLeaf(): WorkspaceLeaf {
		return this.createLeafInTabs(openWindow(this).firstGroup());
	}

	moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
		const popout = openWindow(this);
		popout.adopt(leaf);
		this.layoutChanged();
		return popout;
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	/** Called by a leaf that has closed. */
	leafLeft(leaf: WorkspaceLeaf): void {
		if (this.recentLeaf === leaf) this.recentLeaf = null;
		const next = this.activeLeaf === leaf ? this.getMostRecentLeaf() : null;
		if (next) this.setActiveLeaf(next, { focus: true });
		this.layoutChanged();
	}

	openLinkText(linktext: string, sourcePath: string, newLeaf: PaneKind = false, openState?: OpenState): Promise<void> {
		return openLink(this, linktext, sourcePath, newLeaf, openState);
	}

	// What is active.

	setActiveLeaf(leaf: WorkspaceLeaf, options: { focus?: boolean } = {}): void {
		if (leaf.parent.active !== leaf) leaf.parent.show(leaf);
		const changed = leaf !== this.activeLeaf;
		this.activeLeaf = leaf;
		if (!this.isSideLeaf(leaf)) this.recentLeaf = leaf;
		this.iterateAllLeaves((one) => {
			one.containerEl.toggleClass('mod-active', one === leaf);
			one.tabHeaderEl.toggleClass('mod-active', one === leaf);
		});
		this.noteActiveEditor(leaf);
		if (changed) {
			this.trigger('active-leaf-change', leaf);
			this.noteActiveFile();
			this.requestSaveLayout();
		}
		if (options.focus) void leaf.loadIfDeferred().then(() => { if (this.activeLeaf === leaf) leaf.view.takeFocus(); });
	}

	/** Tells of another file being active, once. */
	noteActiveFile(): void {
		if (this.activeLeaf) this.noteActiveEditor(this.activeLeaf);
		const file = this.getActiveFile();
		if (file === this.activeFile) return;
		this.activeFile = file;
		if (file) this.opened.splice(0, this.opened.length, ...[file.path, ...this.opened.filter((path) => path !== file.path)].slice(0, 10));
		this.trigger('file-open', file);
	}

	/** A panel beside it does not take the editor away from the note. */
	private noteActiveEditor(leaf: WorkspaceLeaf): void {
		if (leaf.view instanceof MarkdownView) this.activeEditor = leaf.view;
		else if (!this.isSideLeaf(leaf)) this.activeEditor = null;
	}

	// The layout.

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.waiting.push(callback);
	}

	/** Brings back what was open and tells whoever waits for it. */
	async setReady(): Promise<void> {
		await openLayout(this, this.app.loadLocalStorage('layout'));
		this.layoutReady = true;
		for (const callback of this.waiting.splice(0)) callback();
		this.trigger('layout-ready');
	}

	layoutChanged(): void {
		if (!this.layoutReady) return;
		this.trigger('layout-change');
		this.requestSaveLayout();
	}

	getLayout(): Record<string, unknown> {
		return { ...layoutOf(this) };
	}

	private saveLayout(): void {
		if (this.layoutReady) this.app.saveLocalStorage('layout', layoutOf(this));
	}

	private leavesWhere(fits: (leaf: WorkspaceLeaf) => boolean): WorkspaceLeaf[] {
		const found: WorkspaceLeaf[] = [];
		this.iterateAllLeaves((leaf) => { if (fits(leaf)) found.push(leaf); });
		return found;
	}
}

export type { WorkspaceSplit };

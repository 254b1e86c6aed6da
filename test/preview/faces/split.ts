/** Where leaves stand: groups of tabs, in the middle, in the two sidebars, in windows of their own. */
import type { App } from '../app.ts';
import { tellMigrated } from '../world/dom-helpers.ts';
import { Events } from '../world/events.ts';
import { setIcon } from './icons.ts';
import type { WorkspaceLeaf } from './leaf.ts';
import { words } from './words.ts';

export abstract class WorkspaceItem extends Events {
	abstract parent: WorkspaceItem | null;

	/** The middle, a sidebar or a window. */
	getRoot(): WorkspaceItem {
		return this.parent?.getRoot() ?? this;
	}
}

export class WorkspaceTabs extends WorkspaceItem {
	readonly app: App;
	readonly parent: WorkspaceSplit;
	readonly containerEl: HTMLElement;
	readonly leaves: WorkspaceLeaf[] = [];
	active: WorkspaceLeaf | null = null;
	private readonly tabsEl: HTMLElement;
	private readonly bodyEl: HTMLElement;

	constructor(app: App, parent: WorkspaceSplit) {
		super();
		this.app = app;
		this.parent = parent;
		this.containerEl = parent.groupsEl.createDiv('workspace-tabs');
		const bar = this.containerEl.createDiv('workspace-tab-header-container');
		this.tabsEl = bar.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		if (!(parent instanceof WorkspaceSidedock)) this.drawNewTab(bar);
		this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
		this.tabsEl.addEventListener('keydown', (event) => { this.onKey(event); });
	}

	/** Puts a leaf among the tabs; shown at once unless it is to wait. */
	add(leaf: WorkspaceLeaf, show = true): void {
		leaf.parent = this;
		this.leaves.push(leaf);
		this.tabsEl.appendChild(leaf.tabHeaderEl);
		this.bodyEl.appendChild(leaf.containerEl);
		leaf.updateHeader();
		if (show || !this.active) this.show(leaf);
		else leaf.containerEl.hide();
	}

	show(leaf: WorkspaceLeaf | null): void {
		this.active = leaf;
		for (const one of this.leaves) {
			one.containerEl.toggle(one === leaf);
			one.tabHeaderEl.toggleClass('is-active', one === leaf);
			one.tabHeaderEl.setAttr('aria-selected', String(one === leaf));
		}
		leaf?.tabHeaderEl.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		if (leaf?.isDeferred && !this.parent.collapsed) void leaf.loadIfDeferred();
	}

	/** Takes a leaf out, whether it closes or moves elsewhere. */
	remove(leaf: WorkspaceLeaf): void {
		const at = this.leaves.indexOf(leaf);
		if (at < 0) return;
		this.leaves.splice(at, 1);
		leaf.tabHeaderEl.remove();
		leaf.containerEl.remove();
		if (this.active === leaf) this.show(this.leaves[at] ?? this.leaves[at - 1] ?? null);
		if (this.leaves.length === 0) this.parent.emptied(this);
	}

	private drawNewTab(bar: HTMLElement): void {
		const button = bar.createEl('button', { cls: 'workspace-tab-header-new-tab clickable-icon', attr: { 'aria-label': words.newTab, type: 'button' } });
		setIcon(button, 'plus');
		button.addEventListener('click', () => {
			const leaf = this.app.workspace.createLeafInTabs(this);
			this.app.workspace.setActiveLeaf(leaf, { focus: true });
		});
	}

	private onKey(event: KeyboardEvent): void {
		const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
		const at = this.leaves.findIndex((leaf) => leaf.tabHeaderEl === event.target);
		const next = step === 0 || at < 0 ? undefined : this.leaves[(at + step + this.leaves.length) % this.leaves.length];
		if (!next) return;
		event.preventDefault();
		this.app.workspace.setActiveLeaf(next);
		next.tabHeaderEl.focus();
	}
}

/** Some groups of tabs side by side. */
export class WorkspaceSplit extends WorkspaceItem {
	readonly app: App;
	readonly parent: WorkspaceItem | null = null;
	readonly containerEl: HTMLElement;
	readonly groupsEl: HTMLElement;
	readonly groups: WorkspaceTabs[] = [];
	collapsed = false;

	constructor(app: App, containerEl: HTMLElement) {
		super();
		this.app = app;
		this.containerEl = containerEl;
		this.groupsEl = containerEl.createDiv('workspace-groups');
	}

	get leaves(): WorkspaceLeaf[] {
		return this.groups.flatMap((group) => group.leaves);
	}

	get win(): Window {
		return this.containerEl.win;
	}

	get doc(): Document {
		return this.containerEl.doc;
	}

	addGroup(): WorkspaceTabs {
		const group = new WorkspaceTabs(this.app, this);
		this.groups.push(group);
		return group;
	}

	firstGroup(): WorkspaceTabs {
		return this.groups[0] ?? this.addGroup();
	}

	/** Called by a group that has lost its last leaf. */
	emptied(group: WorkspaceTabs): void {
		const at = this.groups.indexOf(group);
		this.groups.splice(at, 1);
		group.containerEl.remove();
	}
}

/** The middle. It is never without a tab. */
export class WorkspaceRoot extends WorkspaceSplit {
	override emptied(group: WorkspaceTabs): void {
		if (this.groups.length > 1) super.emptied(group);
		else this.app.workspace.createLeafInTabs(group);
	}
}

/** A sidebar: open or collapsed, as wide as it was drawn. */
export class WorkspaceSidedock extends WorkspaceSplit {
	private readonly side: 'left' | 'right';

	constructor(app: App, containerEl: HTMLElement, side: 'left' | 'right') {
		super(app, containerEl);
		this.side = side;
		containerEl.setAttrs({ role: 'complementary', 'aria-label': side === 'left' ? words.leftSidebar : words.rightSidebar });
		this.drawHandle();
		this.collapse();
	}

	get width(): number {
		return Number.parseInt(this.containerEl.style.getPropertyValue('--sidedock-width'), 10) || 0;
	}

	setWidth(width: number): void {
		if (width > 0) this.containerEl.setCssProps({ '--sidedock-width': `${Math.round(Math.max(180, Math.min(width, 900)))}px` });
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	expand(): void {
		// On a phone one drawer lies over everything, so the other one gives way.
		if (this.containerEl.doc.body.hasClass('is-mobile')) this.app.workspace.otherDock(this)?.collapse();
		this.setCollapsed(false);
		for (const group of this.groups) if (group.active?.isDeferred) void group.active.loadIfDeferred();
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	override emptied(group: WorkspaceTabs): void {
		super.emptied(group);
		if (this.groups.length === 0) this.collapse();
	}

	private setCollapsed(collapsed: boolean): void {
		const changed = this.collapsed !== collapsed;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		if (changed && this.app.workspace) this.app.workspace.layoutChanged();
	}

	private drawHandle(): void {
		const handle = this.containerEl.createDiv('workspace-resize-handle');
		handle.addEventListener('pointerdown', (event) => {
			handle.setPointerCapture(event.pointerId);
			const [from, width] = [event.clientX, this.containerEl.offsetWidth];
			const move = (moved: PointerEvent): void => { this.setWidth(width + (moved.clientX - from) * (this.side === 'left' ? 1 : -1)); };
			handle.addEventListener('pointermove', move);
			handle.addEventListener('pointerup', () => {
				handle.removeEventListener('pointermove', move);
				this.app.workspace.layoutChanged();
			}, { once: true });
		});
	}
}

/** A window of its own. */
export class WorkspaceWindow extends WorkspaceSplit {
	/** Takes a leaf over from another window. */
	adopt(leaf: WorkspaceLeaf): void {
		leaf.parent.remove(leaf);
		this.firstGroup().add(leaf);
		tellMigrated(leaf.containerEl);
	}

	override emptied(group: WorkspaceTabs): void {
		super.emptied(group);
		if (this.groups.length === 0) this.win.close();
	}
}

/** What fills a leaf: a view, the view with a header, and the two that stand in where there is nothing to show. */
import type { App } from '../app.ts';
import { Component } from '../world/events.ts';
import { setIcon } from './icons.ts';
import type { Scope } from './keys.ts';
import type { WorkspaceLeaf } from './leaf.ts';
import { showPaneMenu } from './pane-menu.ts';
import type { Menu } from './menu.ts';
import { words } from './words.ts';

export type ViewState = Record<string, unknown>;

export abstract class View extends Component {
	readonly app: App;
	readonly leaf: WorkspaceLeaf;
	readonly containerEl: HTMLElement;
	icon = 'file';
	navigation = false;
	scope: Scope | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = leaf.app;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	getIcon(): string {
		return this.icon;
	}

	getState(): ViewState {
		return {};
	}

	setState(_state: unknown, _result: { history: boolean }): Promise<void> {
		return Promise.resolve();
	}

	getEphemeralState(): ViewState {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	onResize(): void {}

	onPaneMenu(_menu: Menu, _source: string): void {}

	onOpen(): Promise<void> {
		return Promise.resolve();
	}

	onClose(): Promise<void> {
		return Promise.resolve();
	}

	/** Where the keyboard goes when the leaf is made active. */
	takeFocus(): void {
		if (this.containerEl.contains(this.containerEl.doc.activeElement)) return;
		this.containerEl.tabIndex = -1;
		this.containerEl.focus({ preventScroll: true });
	}
}

export abstract class ItemView extends View {
	readonly contentEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	private readonly headerIconEl: HTMLElement;
	private readonly titleEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const header = this.containerEl.createDiv('view-header');
		this.headerIconEl = header.createDiv('view-header-icon');
		this.titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title');
		this.actionsEl = header.createDiv('view-actions');
		const more = this.addAction('more-vertical', words.more, (event) => { showPaneMenu(this, event); });
		more.addClass('mod-more');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	/** Newer actions stand before older ones, as in the app. */
	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title, type: 'button' } });
		setIcon(button, icon);
		button.addEventListener('click', (event) => { callback(event); });
		this.actionsEl.prepend(button);
		return button;
	}

	/** Called by the leaf whenever the title or the icon may have changed. */
	showTitle(): void {
		setIcon(this.headerIconEl, this.getIcon());
		this.titleEl.setText(this.getDisplayText());
	}
}

/** A new tab. */
export class EmptyView extends ItemView {
	override navigation = true;

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return words.newTab;
	}

	override onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: 'empty-state', text: words.nothingOpen });
		return Promise.resolve();
	}
}

/** Keeps the place and the state of a view that is not there (yet): not in sight so far, or its plugin is off. */
export class WaitingView extends ItemView {
	private readonly type: string;
	private state: ViewState;
	private readonly title: string;

	constructor(leaf: WorkspaceLeaf, type: string, state: ViewState, title = type) {
		super(leaf);
		this.type = type;
		this.state = state;
		this.title = title;
		this.contentEl.createDiv({ cls: 'empty-state', text: words.pluginOff });
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return this.title;
	}

	override getState(): ViewState {
		return this.state;
	}

	override setState(state: unknown): Promise<void> {
		this.state = (state ?? {}) as ViewState;
		return Promise.resolve();
	}
}

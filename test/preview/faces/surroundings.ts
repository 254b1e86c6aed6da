/** What stands around the leaves: the line that says what this page is, the ribbon, and on a phone the bar at the bottom. */
import { setIcon } from './icons.ts';
import { Menu } from './menu.ts';
import { setTooltip, watchTooltips } from './tooltip.ts';
import { hostLanguage, words } from './words.ts';
import type { Workspace } from './workspace.ts';

interface Action {
	readonly icon: string;
	readonly title: string;
	readonly button: HTMLElement;
}

export interface Surroundings {
	readonly workspaceEl: HTMLElement;
	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement;
}

export function furnish(workspace: Workspace, root: HTMLElement): Surroundings {
	watchTooltips(root.doc);
	linkToOtherLanguage(sayWhatThisIs(root));
	const workspaceEl = root.createDiv('workspace');
	const ribbon = workspaceEl.createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left', attr: { role: 'toolbar' } });
	const upper = ribbon.createDiv('side-dock-actions');
	const lower = ribbon.createDiv('side-dock-settings');
	const actions: Action[] = [];
	iconButton(upper, 'panel-left', words.leftSidebar, 'right').addEventListener('click', () => { workspace.leftSplit.toggle(); });
	iconButton(lower, 'sun-moon', words.switchTheme, 'right').addEventListener('click', () => { switchTheme(workspace); });
	iconButton(lower, 'panel-right', words.rightSidebar, 'right').addEventListener('click', () => { workspace.rightSplit.toggle(); });
	drawPhoneBar(workspace, root, actions);
	return {
		workspaceEl,
		addAction: (icon, title, callback) => {
			const button = iconButton(upper, icon, title, 'right');
			button.addClass('side-dock-ribbon-action');
			button.addEventListener('click', (event) => { callback(event); });
			actions.push({ icon, title, button });
			return button;
		},
	};
}

function iconButton(parent: HTMLElement, icon: string, title: string, placement: 'right' | 'top'): HTMLElement {
	const button = parent.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } });
	setIcon(button, icon);
	setTooltip(button, title, { placement });
	return button;
}

/** In each window, so that none is mistaken for the app: what this page is, in both languages. */
export function sayWhatThisIs(root: HTMLElement): HTMLElement {
	const line = root.createDiv({ cls: 'preview-host-line', attr: { role: 'note' } });
	const text = line.createDiv();
	for (const part of words.notTheApp.split(/(?<= \/ )/)) text.createSpan({ text: part });
	return line;
}

function linkToOtherLanguage(line: HTMLElement): void {
	const other = new URL(line.doc.location.href);
	if (hostLanguage === 'en') other.searchParams.delete('lang');
	else other.searchParams.set('lang', 'en');
	line.createEl('a', { text: words.switchLanguage, href: other.href, cls: 'preview-host-language' });
}

function switchTheme(workspace: Workspace): void {
	for (const { body } of [document, ...workspace.windows.map(({ doc }) => doc)]) {
		body.classList.toggle('theme-dark');
		body.classList.toggle('theme-light', !body.hasClass('theme-dark'));
	}
	workspace.trigger('css-change');
}

/** Shown only on a phone: files, commands, tabs, panels, and the ribbon's actions as a menu. */
function drawPhoneBar(workspace: Workspace, root: HTMLElement, actions: readonly Action[]): void {
	const bar = root.createDiv({ cls: 'mobile-navbar', attr: { role: 'toolbar' } });
	root.createDiv('mobile-drawer-backdrop').addEventListener('click', () => {
		workspace.leftSplit.collapse();
		workspace.rightSplit.collapse();
	});
	iconButton(bar, 'panel-left', words.leftSidebar, 'top').addEventListener('click', () => { workspace.leftSplit.toggle(); });
	iconButton(bar, 'search', words.commandPalette, 'top').addEventListener('click', () => { workspace.app.commands.run('command-palette:open'); });
	iconButton(bar, 'copy', words.openTabs, 'top').addEventListener('click', (event) => { showTabs(workspace, event); });
	iconButton(bar, 'menu', words.menu, 'top').addEventListener('click', (event) => { showActions(workspace, actions, event); });
	iconButton(bar, 'panel-right', words.rightSidebar, 'top').addEventListener('click', () => { workspace.rightSplit.toggle(); });
}

function showTabs(workspace: Workspace, event: MouseEvent): void {
	const menu = new Menu();
	workspace.iterateRootLeaves((leaf) => {
		menu.addItem((item) => item.setTitle(leaf.getDisplayText()).setIcon(leaf.getIcon()).setChecked(leaf === workspace.activeLeaf).onClick(() => { workspace.setActiveLeaf(leaf, { focus: true }); }));
	});
	menu.addItem((item) => item.setSection('new').setTitle(words.newTab).setIcon('plus').onClick(() => { workspace.setActiveLeaf(workspace.getLeaf('tab'), { focus: true }); }));
	menu.showAtMouseEvent(event);
}

function showActions(workspace: Workspace, actions: readonly Action[], event: MouseEvent): void {
	const menu = new Menu();
	for (const { icon, title, button } of actions) if (button.isConnected) menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(() => { button.click(); }));
	menu.addItem((item) => item.setSection('host').setTitle(words.switchTheme).setIcon('sun-moon').onClick(() => { switchTheme(workspace); }));
	menu.showAtMouseEvent(event);
}

/** Declared settings drawn as rows: single settings, groups, lists that can be changed, and entries that open a page. */
import type * as obsidian from 'obsidian';
import { setIcon } from './icons.ts';
import { Setting, SettingGroup } from './setting.ts';
import { drawControl, holds } from './setting-controls.ts';
import type { SettingStore } from './setting-controls.ts';
import { words } from './words.ts';

type Item = obsidian.SettingDefinitionItem;
type Page = obsidian.SettingDefinitionPage;
type Group = obsidian.SettingDefinitionGroup | obsidian.SettingDefinitionList;
type List = obsidian.SettingDefinitionList;

export interface RowOwner extends SettingStore {
	/** What was typed into the search field of a group, kept while rows are drawn anew. */
	readonly queries: Map<string, string>;
	openPage(page: Page): void;
}

/** Rows as drawn: `refresh` looks again at every condition, `remove` lets each row clean up. */
export interface DrawnRows {
	readonly refresh: () => void;
	readonly remove: () => void;
}

const isPage = (item: Item): item is Page => 'type' in item && item.type === 'page';
const isGroup = (item: Item): item is Group => 'type' in item && (item.type === 'group' || item.type === 'list');
const isList = (group: Group): group is List => group.type === 'list';

export function drawItems(owner: RowOwner, items: readonly Item[], container: HTMLElement): DrawnRows {
	// Settings outside of any group stand together in one without a heading, as the app draws them.
	let loose: SettingGroup | null = null;
	const drawn = items.map((item) => {
		if (isGroup(item)) {
			loose = null;
			return drawGroup(owner, item, container);
		}
		loose ??= new SettingGroup(container);
		return drawRow(owner, item, loose, 0);
	});
	return together(drawn);
}

function together(drawn: readonly DrawnRows[]): DrawnRows {
	return { refresh: () => { for (const one of drawn) one.refresh(); }, remove: () => { for (const one of drawn) one.remove(); } };
}

function drawGroup(owner: RowOwner, definition: Group, container: HTMLElement): DrawnRows {
	const group = new SettingGroup(container);
	if (definition.heading) group.setHeading(definition.heading);
	if (definition.cls) group.addClass(...definition.cls.split(/\s+/));
	const items = definition.items ?? [];
	const rows = items.map((item, at) => drawRow(owner, item, group, at));
	const search = drawGroupSearch(owner, definition, group);
	for (const button of definition.extraButtons ?? []) group.addExtraButton(button as (component: unknown) => unknown);
	if (isList(definition)) drawListParts(definition, group);
	const refresh = (): void => {
		group.groupEl.toggle(holds(definition.visible, true));
		for (const row of rows) row.refresh();
		search();
	};
	refresh();
	return { refresh, remove: together(rows).remove };
}

/** The field that filters the rows of a group; what it returns filters again. */
function drawGroupSearch(owner: RowOwner, definition: Group, group: SettingGroup): () => void {
	const { search } = definition;
	if (!search) return () => undefined;
	const key = definition.heading ?? '';
	const filter = (): void => {
		const query = owner.queries.get(key) ?? '';
		for (const [at, item] of (definition.items ?? []).entries()) {
			const row = group.listEl.children[at] as HTMLElement | undefined;
			const always = !isPage(item) && !holds(item.searchable, true);
			const visible = holds(item.visible, true) && (query === '' || always || isPage(item) || search.match(item, query));
			row?.toggle(visible);
		}
	};
	group.addSearch((field) => field.setPlaceholder(search.placeholder ?? '').setValue(owner.queries.get(key) ?? '').onChange((query) => {
		owner.queries.set(key, query);
		filter();
	}));
	return filter;
}

function drawRow(owner: RowOwner, item: obsidian.SettingGroupItem, group: SettingGroup, at: number): DrawnRows {
	const setting = new Setting(group.listEl).setName(item.name);
	if (item.desc !== undefined) setting.setDesc(typeof item.desc === 'string' ? item.desc : (item.desc.cloneNode(true) as DocumentFragment));
	const { refresh, remove } = fillRow(owner, item, setting, group, at);
	const again = (): void => {
		setting.settingEl.toggle(holds(item.visible, true));
		refresh();
	};
	again();
	return { refresh: again, remove };
}

function fillRow(owner: RowOwner, item: obsidian.SettingGroupItem, setting: Setting, group: SettingGroup, at: number): DrawnRows {
	const still: DrawnRows = { refresh: () => undefined, remove: () => undefined };
	if (isPage(item)) return { ...still, refresh: drawPageEntry(owner, item, setting) };
	if (item.control) return { ...still, refresh: drawControl(owner, setting, item.control) };
	if (item.render) {
		// The plugin's code is written against the app's types, which the host's classes stand in for.
		const clean = (item.render as unknown as (setting: Setting, group: SettingGroup) => void | (() => void))(setting, group);
		return { ...still, remove: () => { clean?.(); } };
	}
	const { action } = item;
	if (!action) return still;
	asButton(setting.settingEl, () => { action(setting.settingEl, at); });
	return { ...still, refresh: () => {
		const off = holds(item.disabled, false);
		setting.setDisabled(off);
		setting.settingEl.setAttr('aria-disabled', off ? 'true' : null);
	} };
}

/** A whole row that is pressed. */
function asButton(row: HTMLElement, press: () => void): void {
	row.addClass('mod-clickable');
	row.setAttrs({ role: 'button', tabindex: 0 });
	const allowed = (): boolean => row.getAttr('aria-disabled') === null;
	row.addEventListener('click', () => { if (allowed()) press(); });
	row.addEventListener('keydown', (event) => {
		if (event.target !== row || (event.key !== 'Enter' && event.key !== ' ') || !allowed()) return;
		event.preventDefault();
		press();
	});
}

function drawPageEntry(owner: RowOwner, page: Page, setting: Setting): () => void {
	asButton(setting.settingEl, () => { owner.openPage(page); });
	const show = (): void => {
		setting.controlEl.empty();
		setting.addDisplayValue((value) => value
			.setValue((typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue) ?? null)
			.setStatus((typeof page.status === 'function' ? page.status() : page.status) ?? null));
		setIcon(setting.controlEl.createDiv('setting-page-arrow'), 'chevron-right');
	};
	return show;
}

/** What a list has beyond a group: adding, deleting, moving, and words for when it is empty. */
function drawListParts(list: List, group: SettingGroup): void {
	group.addClass('mod-list');
	const rows = Array.from(group.listEl.children) as HTMLElement[];
	if (rows.length === 0 && list.emptyState !== undefined) group.listEl.createDiv('setting-list-empty').setText(typeof list.emptyState === 'string' ? list.emptyState : (list.emptyState.cloneNode(true) as DocumentFragment));
	const { addItem, onDelete, onReorder } = list;
	if (addItem) group.addExtraButton((button) => button.setIcon('plus').setTooltip(addItem.name).onClick(() => { addItem.action(button.extraSettingsEl); }));
	for (const [at, row] of rows.entries()) {
		if (row.tabIndex < 0) row.tabIndex = 0;
		if (onDelete) drawDelete(row, () => { onDelete(at); });
		if (onReorder) drawMove(row, at, rows.length, onReorder);
	}
}

function drawDelete(row: HTMLElement, remove: () => void): void {
	const control = row.querySelector<HTMLElement>('.setting-item-control') ?? row;
	const button = control.createEl('button', { cls: 'clickable-icon setting-delete', attr: { 'aria-label': words.remove, type: 'button' } });
	setIcon(button, 'trash-2');
	button.addEventListener('click', (event) => {
		event.stopPropagation();
		remove();
	});
	row.addEventListener('keydown', (event) => {
		if (event.target !== row || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
		event.preventDefault();
		remove();
	});
}

function drawMove(row: HTMLElement, at: number, count: number, move: (from: number, to: number) => void): void {
	const handle = row.createDiv({ cls: 'setting-drag-handle', prepend: true, attr: { 'aria-label': words.moveRow } });
	setIcon(handle, 'grip-vertical');
	row.draggable = true;
	row.addEventListener('dragstart', (event) => { event.dataTransfer?.setData('application/x-setting-row', String(at)); });
	row.addEventListener('dragover', (event) => { event.preventDefault(); });
	row.addEventListener('drop', (event) => {
		const from = Number.parseInt(event.dataTransfer?.getData('application/x-setting-row') ?? '', 10);
		if (!Number.isNaN(from) && from !== at) move(from, at);
	});
	row.addEventListener('keydown', (event) => {
		const to = at + (event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0);
		if (!event.altKey || event.target !== row || to === at || to < 0 || to >= count) return;
		event.preventDefault();
		move(at, to);
	});
}

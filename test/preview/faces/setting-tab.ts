/** A tab of the settings: declared settings with their pages, or what the tab draws itself. */
import type * as obsidian from 'obsidian';
import type { App } from '../app.ts';
import { gap } from '../world/gaps.ts';
import { setIcon } from './icons.ts';
import { drawItems } from './setting-rows.ts';
import type { DrawnRows, RowOwner } from './setting-rows.ts';
import { words } from './words.ts';

type Item = obsidian.SettingDefinitionItem;
type Page = obsidian.SettingDefinitionPage;

/** A page that draws itself. */
export abstract class SettingPage {
	readonly rootEl = createDiv('setting-page');
	readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
	readonly containerEl = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}

const pagesIn = (items: readonly Item[]): Page[] => items.flatMap((item) => ('type' in item ? (item.type === 'page' ? [item] : pagesIn(item.items ?? [])) : []));

export abstract class SettingTab implements RowOwner {
	readonly app: App;
	readonly containerEl = createDiv('vertical-tab-content');
	readonly queries = new Map<string, string>();
	id = '';
	name = '';
	icon = 'settings';
	settingItems: Item[] = [];
	/** Names of the pages that are open, the outermost first. */
	private path: string[] = [];
	private drawn: DrawnRows | null = null;
	private ownPage: SettingPage | null = null;
	private shown = false;

	constructor(app: App) {
		this.app = app;
	}

	getSettingDefinitions(): Item[] {
		return [];
	}

	getControlValue(key: string): unknown {
		gap(`SettingTab.getControlValue("${key}")`);
		return undefined;
	}

	setControlValue(key: string, _value: unknown): void | Promise<void> {
		gap(`SettingTab.setControlValue("${key}")`);
	}

	display(): void {}

	hide(): void {
		this.clear();
		this.shown = false;
		this.path = [];
	}

	/** Asks for the definitions anew, and draws them when the tab is in sight. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.shown) this.redraw();
	}

	refreshDomState(): void {
		this.drawn?.refresh();
	}

	/** Called by the settings window; `path` leads to a page. */
	show(path: readonly string[] = []): void {
		this.shown = true;
		this.path = [...path];
		this.update();
	}

	openPage(page: Page): void {
		this.path.push(page.name);
		this.redraw();
		this.containerEl.querySelector<HTMLElement>('.setting-page-back')?.focus();
	}

	private redraw(): void {
		const focused = (this.containerEl.doc.activeElement as HTMLElement | null)?.dataset.key;
		this.clear();
		const page = this.findPage();
		if (this.settingItems.length === 0) this.display();
		else if (page) this.drawPage(page);
		else this.drawn = drawItems(this, this.settingItems, this.containerEl);
		if (focused) this.containerEl.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
	}

	/** The page that the path leads to; a path that leads nowhere any longer is forgotten. */
	private findPage(): Page | null {
		let items: readonly Item[] = this.settingItems;
		let found: Page | null = null;
		for (const name of this.path) {
			found = pagesIn(items).find((page) => page.name === name) ?? null;
			if (!found) break;
			items = found.items ?? [];
		}
		if (!found) this.path = [];
		return found;
	}

	private drawPage(page: Page): void {
		this.ownPage = page.page ? (page.page() as unknown as SettingPage) : null;
		const own = this.ownPage;
		const root = own?.rootEl ?? createDiv('setting-page');
		const bar = own?.titlebarEl ?? root.createDiv('setting-page-titlebar');
		const back = bar.createEl('button', { cls: 'setting-page-back clickable-icon', attr: { 'aria-label': words.back, type: 'button' } });
		setIcon(back, 'arrow-left');
		back.addEventListener('click', () => { this.path.pop(); this.redraw(); });
		bar.createDiv({ cls: 'setting-page-title', text: own && own.title !== '' ? own.title : page.name, attr: { role: 'heading', 'aria-level': 2 } });
		this.containerEl.appendChild(root);
		if (own) own.display();
		else this.drawn = drawItems(this, page.items ?? [], root.createDiv('setting-page-content'));
	}

	private clear(): void {
		this.drawn?.remove();
		this.drawn = null;
		this.ownPage?.hide();
		this.ownPage = null;
		this.containerEl.empty();
	}
}

/** What a tab of a plugin reads and writes: the plugin's `settings`, unless it says otherwise. */
interface SettingsHolder {
	readonly manifest: { readonly id: string; readonly name: string };
	settings?: unknown;
	saveData(settings: unknown): Promise<void>;
}

export abstract class PluginSettingTab extends SettingTab {
	readonly plugin: SettingsHolder;

	constructor(app: App, plugin: SettingsHolder) {
		super(app);
		this.plugin = plugin;
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		this.plugin.settings = { ...(this.plugin.settings as Record<string, unknown> | undefined), [key]: value };
		await this.plugin.saveData(this.plugin.settings);
	}
}

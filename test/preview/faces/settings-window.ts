/** The settings: a tab for each plugin, and one search over the names, descriptions and aliases of all settings. */
import type * as obsidian from 'obsidian';
import { prepareSimpleSearch } from './fuzzy.ts';
import { setIcon } from './icons.ts';
import { Modal } from './modal.ts';
import { SearchComponent } from './components.ts';
import { Setting } from './setting.ts';
import { holds } from './setting-controls.ts';
import type { SettingTab } from './setting-tab.ts';
import { words } from './words.ts';

interface Found {
	readonly tab: SettingTab;
	readonly pages: readonly string[];
	readonly heading: string;
	readonly name: string;
	readonly desc: string;
	readonly searched: string;
}

/** Every setting that may be searched for, with the way to it. */
function indexOf(tab: SettingTab, items: readonly obsidian.SettingDefinitionItem[], pages: readonly string[] = [], heading = ''): Found[] {
	return items.filter((item) => holds(item.visible, true)).flatMap((item): Found[] => {
		if ('type' in item && item.type !== 'page') return indexOf(tab, item.items ?? [], pages, item.heading ?? '');
		const desc = typeof item.desc === 'string' ? item.desc : (item.desc?.textContent ?? '');
		const entry = { tab, pages, heading, name: item.name, desc };
		if ('type' in item) return [{ ...entry, searched: `${item.name}\n${desc}` }, ...indexOf(tab, item.items ?? [], [...pages, item.name])];
		return holds(item.searchable, true) ? [{ ...entry, searched: [item.name, desc, ...(item.aliases ?? [])].join('\n') }] : [];
	});
}

export class SettingsModal extends Modal {
	private current: SettingTab | null = null;
	private readonly tabEls = new Map<SettingTab, HTMLElement>();
	private resultsEl: HTMLElement | null = null;
	private bodyEl = this.contentEl;

	override onOpen(): void {
		this.setTitle(words.settings);
		this.modalEl.addClass('mod-settings');
		const side = this.contentEl.createDiv('vertical-tab-header');
		const search = new SearchComponent(side).setPlaceholder(words.searchSettings).onChange((query) => { this.search(query); });
		search.inputEl.setAttr('aria-label', words.searchSettings);
		const tabs = side.createDiv({ cls: 'vertical-tab-header-group', attr: { role: 'tablist' } });
		this.bodyEl = this.contentEl.createDiv('vertical-tab-content-container');
		for (const tab of this.app.settingTabs) this.addTab(tabs, tab);
		const first = this.app.settingTabs[0];
		if (first) this.openTab(first);
		else this.bodyEl.createDiv({ cls: 'setting-list-empty', text: words.noSettings });
	}

	override onClose(): void {
		this.current?.hide();
		this.current = null;
		this.contentEl.empty();
		this.tabEls.clear();
	}

	openTab(tab: SettingTab, pages: readonly string[] = []): void {
		this.current?.hide();
		this.current = tab;
		this.resultsEl = null;
		for (const [other, el] of this.tabEls) {
			el.toggleClass('is-active', other === tab);
			el.setAttr('aria-selected', String(other === tab));
		}
		this.bodyEl.replaceChildren(tab.containerEl);
		this.bodyEl.scrollTop = 0;
		tab.show(pages);
	}

	private addTab(tabs: HTMLElement, tab: SettingTab): void {
		const el = tabs.createEl('button', { cls: 'vertical-tab-nav-item', attr: { role: 'tab', type: 'button' } });
		setIcon(el.createDiv('vertical-tab-nav-item-icon'), tab.icon);
		el.createSpan({ text: tab.name });
		el.addEventListener('click', () => { this.openTab(tab); });
		this.tabEls.set(tab, el);
	}

	private search(query: string): void {
		if (query.trim() === '') {
			if (this.resultsEl && this.current) this.openTab(this.current);
			return;
		}
		const find = prepareSimpleSearch(query);
		const found = this.app.settingTabs.flatMap((tab) => {
			tab.update();
			return indexOf(tab, tab.settingItems);
		}).filter((entry) => find(entry.searched));
		this.resultsEl = createDiv('setting-results');
		this.bodyEl.replaceChildren(this.resultsEl);
		if (found.length === 0) this.resultsEl.createDiv({ cls: 'setting-list-empty', text: words.nothingFound });
		const list = this.resultsEl.createDiv('setting-items');
		for (const entry of found) this.addResult(list, entry);
	}

	private addResult(list: HTMLElement, found: Found): void {
		const { settingEl, infoEl } = new Setting(list).setName(found.name).setDesc(found.desc);
		infoEl.createDiv({ cls: 'setting-result-path', prepend: true, text: [found.tab.name, ...found.pages, found.heading].filter((part) => part !== '').join(' › ') });
		settingEl.addClass('mod-clickable');
		settingEl.setAttrs({ role: 'button', tabindex: 0 });
		const go = (): void => { this.goTo(found); };
		settingEl.addEventListener('click', go);
		settingEl.addEventListener('keydown', (event) => { if (event.key === 'Enter') go(); });
	}

	private goTo(found: Found): void {
		this.openTab(found.tab, found.pages);
		const row = Array.from(this.bodyEl.querySelectorAll<HTMLElement>('.setting-item')).find((el) => el.querySelector('.setting-item-name')?.textContent === found.name);
		row?.scrollIntoView({ block: 'center' });
		row?.addClass('is-flashing');
		(row?.querySelector<HTMLElement>('input, select, textarea, button') ?? row)?.focus({ preventScroll: true });
	}
}

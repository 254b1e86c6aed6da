/** The plugin's tab in the app's settings window. Declarative, so that the app's search finds each setting, in both languages. */
import { Notice, PluginSettingTab } from 'obsidian';
import type { App, Plugin, SettingDefinitionItem } from 'obsidian';
import { DEFAULT_SETTINGS, fitsSetting, isSettingKey } from '../core/settings.ts';
import type { SettingsWords } from '../lang/faces/settings.ts';
import { PAGE_NUMBERS, settingDefinitions } from './setting-definitions.ts';
import type { SettingsStore } from './settings.ts';

export class BansouSettingTab extends PluginSettingTab {
	readonly #store: SettingsStore;
	readonly #words: SettingsWords;
	readonly #otherWords: SettingsWords;

	constructor(app: App, plugin: Plugin, store: SettingsStore, words: SettingsWords, otherWords: SettingsWords) {
		super(app, plugin);
		this.#store = store;
		this.#words = words;
		this.#otherWords = otherWords;
		// Values that came from elsewhere are shown at once; while the user types, the fields are left alone.
		plugin.register(store.onChange((event) => { if (event === 'loaded') this.update(); }));
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const store = this.#store;
		return settingDefinitions({
			words: this.#words,
			otherWords: this.#otherWords,
			current: () => store.current,
			faults: () => store.faults,
			damaged: () => store.damaged,
			at: (path) => (this.app.vault.getFolderByPath(path) ? 'folder' : this.app.vault.getFileByPath(path) ? 'file' : null),
			forgetUnread: () => void this.#forgetUnread(),
			resetNumbers: () => void this.#resetNumbers(),
		});
	}

	override getControlValue(key: string): unknown {
		if (!isSettingKey(key)) return undefined;
		const value = this.#store.current[key];
		// A list is edited as text, one word on each line.
		return Array.isArray(value) ? value.join('\n') : value;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (!isSettingKey(key) || !fitsSetting(key, value)) return;
		const saved = await this.#store.set(key, value);
		// The names shown faintly are those of the language; after a failure the field shows the old value again.
		if (!saved || key === 'propertyLanguage') this.update();
		else this.refreshDomState();
	}

	async #forgetUnread(): Promise<void> {
		await this.#store.forgetUnread();
		this.update();
	}

	async #resetNumbers(): Promise<void> {
		const { current } = this.#store;
		const changes = PAGE_NUMBERS.filter((key) => current[key] !== DEFAULT_SETTINGS[key]).map((key) => ({ key, was: current[key], now: DEFAULT_SETTINGS[key] }));
		if (!(await this.#store.reset(PAGE_NUMBERS))) return;
		this.update();
		new Notice(this.#words.notices.reset(changes));
	}
}

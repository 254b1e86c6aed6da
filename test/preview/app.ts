/** The app object: vault, caches, workspace, keys, commands. Everything the plugin is handed hangs on it. */
import { CommandList } from './commands.ts';
import { CodeBlocks } from './faces/code-blocks.ts';
import { EditorSuggests } from './faces/editor-suggest.ts';
import { Keymap, Scope } from './faces/keys.ts';
import type { PluginSettingTab } from './faces/setting-tab.ts';
import { Workspace } from './faces/workspace.ts';
import { FileManager } from './world/file-manager.ts';
import { MetadataCache } from './world/metadata-cache.ts';
import { Vault } from './world/vault.ts';

export interface AppOptions {
	/** The vault's name. */
	readonly name: string;
	/** How long the editor waits before it saves, in milliseconds. */
	readonly saveDelay: number;
}

export class App {
	readonly saveDelay: number;
	readonly keymap = new Keymap();
	readonly scope = new Scope();
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly commands: CommandList;
	/** The tabs of the settings window, in the order in which they were added. */
	readonly settingTabs: PluginSettingTab[] = [];
	/** Fenced code that plugins draw. */
	readonly codeBlocks = new CodeBlocks();
	/** Lists of suggestions that plugins fill while one types. */
	readonly editorSuggests = new EditorSuggests();
	readonly statusBarEl: HTMLElement;
	lastEvent: Event | null = null;

	constructor(containerEl: HTMLElement, { name, saveDelay }: AppOptions) {
		this.saveDelay = saveDelay;
		this.keymap.pushScope(this.scope);
		this.vault = new Vault(name);
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(this.vault, this.metadataCache);
		this.workspace = new Workspace(this, containerEl);
		this.commands = new CommandList(this);
		this.statusBarEl = containerEl.createDiv('status-bar');
		this.listen(window);
	}

	/** Hears the keys of a window; a pop-out is handed in when it opens. */
	listen(win: Window): void {
		win.addEventListener('keydown', (event) => {
			this.lastEvent = event;
			this.keymap.onKey(event);
		}, true);
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	loadLocalStorage(key: string): unknown {
		const text = window.localStorage.getItem(this.#storageKey(key));
		try {
			return text === null ? null : JSON.parse(text);
		} catch {
			return null;
		}
	}

	saveLocalStorage(key: string, value: unknown): void {
		if (value === null || value === undefined) window.localStorage.removeItem(this.#storageKey(key));
		else window.localStorage.setItem(this.#storageKey(key), JSON.stringify(value));
	}

	#storageKey(key: string): string {
		return `${this.vault.getName()}-${key}`;
	}
}

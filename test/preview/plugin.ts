/** The base class of plugins: everything it registers is taken away again when it is unloaded. */
import type { Extension } from '@codemirror/state';
import type { HoverLinkSource, PluginManifest } from 'obsidian';
import type { App } from './app.ts';
import type { Command } from './commands.ts';
import type { BlockDrawer } from './faces/code-blocks.ts';
import type { EditorSuggest } from './faces/editor-suggest.ts';
import type { PluginSettingTab } from './faces/setting-tab.ts';
import type { ViewCreator } from './faces/workspace.ts';
import { Component } from './world/events.ts';
import { fileServer } from './world/file-server.ts';

export class Plugin extends Component {
	readonly app: App;
	readonly manifest: PluginManifest;
	settings?: unknown;
	onExternalSettingsChange?(): unknown;

	constructor(app: App, manifest: PluginManifest) {
		super();
		this.app = app;
		this.manifest = manifest;
	}

	get #folder(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
	}

	/** What was saved last, null when nothing was. Damaged JSON throws, as in the app. */
	async loadData(): Promise<unknown> {
		const text = await fileServer.readIfThere(`${this.#folder}/data.json`);
		return text === null ? null : JSON.parse(text);
	}

	async saveData(data: unknown): Promise<void> {
		await fileServer.makeFolder(this.#folder);
		await fileServer.write(`${this.#folder}/data.json`, JSON.stringify(data, null, 2));
	}

	addCommand(command: Command): Command {
		const { id, name } = this.manifest;
		const full = Object.assign(command, { id: `${id}:${command.id}`, name: `${name}: ${command.name}` });
		this.register(this.app.commands.add(full));
		return full;
	}

	removeCommand(id: string): void {
		this.app.commands.remove(`${this.manifest.id}:${id}`);
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = this.app.workspace.addRibbonAction(icon, title, callback);
		this.register(() => { el.remove(); });
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = this.app.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.register(() => { el.remove(); });
		return el;
	}

	addSettingTab(tab: PluginSettingTab): void {
		Object.assign(tab, { id: this.manifest.id, name: this.manifest.name });
		this.app.settingTabs.push(tab);
		this.register(() => { this.app.settingTabs.remove(tab); });
	}

	registerView(type: string, creator: ViewCreator): void {
		this.app.workspace.registerView(type, creator);
		this.register(() => { this.app.workspace.unregisterView(type); });
	}

	registerEditorExtension(extension: Extension): void {
		const { workspace } = this.app;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.remove(extension);
			workspace.updateOptions();
		});
	}

	registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
		this.register(this.app.editorSuggests.add(suggest));
	}

	registerHoverLinkSource(id: string, info: HoverLinkSource): void {
		this.app.workspace.hoverLinkSources.set(id, info);
		this.register(() => this.app.workspace.hoverLinkSources.delete(id));
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: BlockDrawer): BlockDrawer {
		this.register(this.app.codeBlocks.register(language, handler));
		return handler;
	}

	onUserEnable(): void {}
}

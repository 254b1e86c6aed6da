/** The plugin: loads, wires, unloads. Nobody imports it. */
import { Notice, Plugin } from 'obsidian';
import { appWords } from './host/app-language.ts';
import { checkActs } from './host/check/check-acts.ts';
import { CHECK_VIEW, SelfCheckView } from './host/check/self-check-view.ts';
import { clientActs } from './host/client/client-acts.ts';
import { CLIENT_VIEW, ClientView } from './host/client/client-view.ts';
import { openClientView, placeClientView } from './host/client/open-client-view.ts';
import { commands } from './host/commands.ts';
import { graphActs } from './host/diagram/graph-acts.ts';
import { diagramBlock } from './host/diagram/embed.ts';
import { ISSUE_GRAPH_VIEW, IssueGraphView } from './host/diagram/issue-graph-view.ts';
import { lookStore } from './host/diagram/look-store.ts';
import { completion } from './host/editing/completion.ts';
import { editorExtensions } from './host/editing/editor-extensions.ts';
import { TalkDesk } from './host/editing/talk-desk.ts';
import { followPastes } from './host/editing/talk-paste.ts';
import { WordingDesk } from './host/editing/wording-desk.ts';
import { menus } from './host/menus.ts';
import { BansouSettingTab } from './host/settings-tab.ts';
import { SettingsStore } from './host/settings.ts';
import { followInStatusBar } from './host/standing-line.ts';
import { VaultIndex } from './host/vault-index.ts';
import { VaultWriter } from './host/vault-writer.ts';
import { workshop } from './host/workshop.ts';

export default class Bansou extends Plugin {
	#settings: SettingsStore | null = null;

	override async onload(): Promise<void> {
		const { app } = this;
		const { words, other } = appWords();
		const folder = this.manifest.dir ?? `${app.vault.configDir}/plugins/${this.manifest.id}`;
		const settings = new SettingsStore({ load: () => this.loadData(), save: (stored) => this.saveData(stored), files: app.vault.adapter, folder, tell: (message) => void new Notice(message) }, words.settings);
		const index = this.addChild(new VaultIndex(app));
		const writer = new VaultWriter(app, () => words);
		this.registerEvent(writer.follow());
		const shop = workshop({ app, index, writer, settings, words });
		const looks = lookStore(app);
		const wording = new WordingDesk(shop);
		const talk = new TalkDesk(shop);

		this.registerView(CLIENT_VIEW, (leaf) => new ClientView(leaf, { index, words, acts: clientActs(shop), today: shop.today, settings: () => settings.current }));
		this.registerHoverLinkSource(CLIENT_VIEW, { display: words.clientView.title, defaultMod: true });
		this.registerView(CHECK_VIEW, (leaf) => new SelfCheckView(leaf, { index, words, acts: checkActs(shop, wording), today: shop.today, settings: () => settings.current }));
		this.registerHoverLinkSource(CHECK_VIEW, { display: words.checkView.title, defaultMod: true });
		this.registerView(ISSUE_GRAPH_VIEW, (leaf) => new IssueGraphView(leaf, { index, words, acts: graphActs(shop), looks }));
		this.registerEvent(app.vault.on('rename', ({ path }, oldPath) => looks.moved(oldPath, path)));
		this.registerHoverLinkSource(ISSUE_GRAPH_VIEW, { display: words.issueGraph.title, defaultMod: true });
		this.registerMarkdownCodeBlockProcessor('bansou-diagram', diagramBlock(shop));
		for (const command of commands(shop, wording, talk)) this.addCommand(command);
		for (const reference of [...menus(shop), followPastes(shop, talk)]) this.registerEvent(reference);
		this.addRibbonIcon('store', words.commands.openView, () => void openClientView(app, null));
		this.register(followInStatusBar(shop, this.addStatusBarItem()));
		this.registerEditorExtension(editorExtensions(shop, wording, talk));
		this.registerEditorSuggest(completion(shop));
		this.addSettingTab(new BansouSettingTab(app, this, settings, words.settings, other.settings));
		this.#settings = settings;
		await settings.load();
		app.workspace.onLayoutReady(() => {
			if (settings.current.openClientView) void placeClientView(app);
		});
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#settings?.load();
	}
}

/** The entry in the browser: starts the app in the documented order and tells the suites what went on, in window.host. */
import { App } from './app.ts';
import { CommandPalette } from './faces/command-palette.ts';
import { dressBody } from './faces/platform.ts';
import { SettingsModal } from './faces/settings-window.ts';
import { words } from './faces/words.ts';
import { obsidian } from './obsidian-module.ts';
import type { Plugin } from './plugin.ts';
import { loadPlugin } from './plugin-loader.ts';
import { installDomHelpers } from './world/dom-helpers.ts';
import { debounce } from './world/events.ts';
import { fileServer } from './world/file-server.ts';
import { gaps } from './world/gaps.ts';
import { merges } from './world/merges.ts';

/** What the suites may ask. */
export interface Host {
	readonly app: App;
	/** Touched and not modelled. */
	readonly gaps: readonly string[];
	/** Notes for which unsaved text had to be merged with a change on disk. */
	readonly merges: readonly string[];
	/** Errors of the page, and promises that failed and nobody caught. */
	readonly errors: string[];
	/** Addresses that were refused because they lead elsewhere. */
	readonly outside: string[];
	readonly obsidian: typeof obsidian;
	plugin: Plugin | null;
	/** All notes are read and the layout is ready. */
	readonly ready: Promise<void>;
	/** Unloads the plugin and loads it anew. */
	reload(): Promise<void>;
}

declare global {
	interface Window {
		host: Host;
		app: App;
	}
}

const asked = new URLSearchParams(location.search);

function watchErrors(errors: string[], outside: string[]): void {
	const said = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
	window.addEventListener('error', (event) => {
		// Chromium reports an observer that was not done within its frame this way; nothing is lost.
		if (!event.message.startsWith('ResizeObserver loop')) errors.push(said(event.error ?? event.message));
	});
	window.addEventListener('unhandledrejection', (event) => { errors.push(said(event.reason)); });
	document.addEventListener('securitypolicyviolation', (event) => { outside.push(`${event.violatedDirective} ${event.blockedURI}`); });
}

function addOwnCommands(app: App): void {
	const palette = (): void => { new CommandPalette(app).open(); };
	const settings = (): void => { new SettingsModal(app).open(); };
	app.commands.add({ id: 'command-palette:open', name: words.commandPalette, hotkeys: [{ modifiers: ['Mod'], key: 'p' }], callback: palette });
	app.commands.add({ id: 'app:open-settings', name: words.settings, hotkeys: [{ modifiers: ['Mod'], key: ',' }], callback: settings });
	app.workspace.addRibbonAction('terminal', words.commandPalette, palette);
	app.workspace.addRibbonAction('settings', words.settings, settings);
}

/** Plugins first, then every file is announced, then notes begin to be read, then the layout is ready: notes may still be unread by then. */
async function start(host: Host): Promise<void> {
	const { app } = host;
	addOwnCommands(app);
	host.plugin = await loadPlugin(app);
	await app.vault.takeIn(true);
	const allRead = new Promise<void>((resolve) => { app.metadataCache.on('resolved', resolve); });
	app.metadataCache.start();
	await app.workspace.setReady();
	await allRead;
	followOutsideChanges(host);
}

function followOutsideChanges(host: Host): void {
	const takeIn = debounce(() => host.app.vault.takeIn(false), 20, true);
	fileServer.onOutsideChange((paths) => {
		takeIn();
		if (paths.some((path) => path.endsWith(`/plugins/${host.plugin?.manifest.id ?? ''}/data.json`))) host.plugin?.onExternalSettingsChange?.();
	});
}

function openHost(): Host {
	installDomHelpers();
	dressBody(document.body);
	const app = new App(document.body.createDiv('app-container'), { name: asked.get('name') ?? 'sample', saveDelay: Number(asked.get('saveDelay') ?? 2000) });
	let began: () => void = () => undefined;
	const host: Host = {
		app, gaps, merges, errors: [], outside: [], obsidian, plugin: null,
		ready: new Promise((resolve) => { began = resolve; }),
		reload: async () => {
			host.plugin?.unload();
			host.plugin = await loadPlugin(app);
		},
	};
	watchErrors(host.errors, host.outside);
	start(host).then(() => {
		document.body.dataset['ready'] = 'true';
		began();
	}, (error: unknown) => {
		document.body.dataset['ready'] = 'failed';
		throw error;
	});
	return host;
}

window.host = openHost();
window.app = window.host.app;

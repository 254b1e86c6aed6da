/** Runs the plugin's real main.js, unmodified: a function around it gives it what the app would give, and nothing of Node. */
import type { PluginManifest } from 'obsidian';
import type { App } from './app.ts';
import { modules } from './obsidian-module.ts';
import { Plugin } from './plugin.ts';
import { gap } from './world/gaps.ts';

type Bundle = (require: (id: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

declare global {
	interface Window {
		/** Where the script that is made of main.js hands itself over. */
		takeBundle?: (bundle: Bundle) => void;
	}
}

async function textOf(file: string): Promise<string> {
	const response = await fetch(`/plugin/${file}`);
	if (!response.ok) throw new Error(`The plugin has no ${file}: run npm run build first.`);
	return response.text();
}

/** Fetches, runs and starts the plugin. The promise ends when its onload has. */
export async function loadPlugin(app: App): Promise<Plugin> {
	const manifest = JSON.parse(await textOf('manifest.json')) as PluginManifest;
	manifest.dir = `${app.vault.configDir}/plugins/${manifest.id}`;
	const [code, styles] = await Promise.all([textOf('main.js'), textOf('styles.css')]);
	const style = document.head.createEl('style', { text: styles, attr: { 'data-plugin': manifest.id } });
	const Main = mainOf(await bundleOf(code, manifest.id));
	const plugin = new Main(app, manifest);
	plugin.register(() => { style.remove(); });
	await plugin.load();
	return plugin;
}

function mainOf(bundle: Bundle): new (app: App, manifest: PluginManifest) => Plugin {
	const module: { exports: unknown } = { exports: {} };
	bundle(require, module, module.exports);
	const exported = module.exports as { default?: unknown };
	const main = exported.default ?? exported;
	if (typeof main === 'function' && main.prototype instanceof Plugin) return main as new (app: App, manifest: PluginManifest) => Plugin;
	throw new Error('main.js does not export a plugin.');
}

function require(id: string): unknown {
	const found = modules[id];
	if (found !== undefined) return found;
	gap(`require('${id}')`);
	throw new Error(`Cannot find module '${id}'. As on the app's mobile side there is no Node and no Electron.`);
}

/** As a script of its own, which needs neither eval nor Function. */
async function bundleOf(code: string, name: string): Promise<Bundle> {
	const address = URL.createObjectURL(new Blob([`window.takeBundle(function (require, module, exports) {${code}\n});\n//# sourceURL=plugin:${name}`], { type: 'text/javascript' }));
	try {
		return await new Promise<Bundle>((resolve, reject) => {
			window.takeBundle = resolve;
			const script = document.head.createEl('script', { attr: { src: address } });
			script.addEventListener('load', () => { script.remove(); reject(new Error('main.js could not be read as a script.')); });
			script.addEventListener('error', () => { reject(new Error('main.js could not be loaded.')); });
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}

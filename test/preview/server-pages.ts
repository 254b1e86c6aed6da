/** The files of the page and of the plugin, as they lie on disk at that moment. */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

const PAGE_FILES: Readonly<Record<string, string>> = { '/': 'index.html', '/page.js': 'page.js', '/note-worker.js': 'note-worker.js', '/note-worker.js.map': 'note-worker.js.map', '/page.js.map': 'page.js.map', '/page.css': 'page.css' };
const PLUGIN_FILES = new Set(['main.js', 'manifest.json', 'styles.css']);
const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', map: 'application/json' };

/** Only files that are named here are handed out, so that no path can lead elsewhere. */
export async function answerFile(pathname: string, response: ServerResponse, folders: { readonly page: string; readonly plugin: string }): Promise<void> {
	const own = PAGE_FILES[pathname];
	const plugin = pathname.startsWith('/plugin/') ? pathname.slice('/plugin/'.length) : '';
	const file = own === undefined ? join(folders.plugin, plugin) : join(folders.page, own);
	if (own === undefined && !PLUGIN_FILES.has(plugin)) throw new Refusal(404, 'There is no such page.');
	const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'text/plain';
	response.setHeader('content-type', `${type}; charset=utf-8`).end(await readFile(file));
}

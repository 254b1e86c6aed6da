/** npm run demo: the plugin in a browser, over a copy of the sample vault. --vault PATH for a copy of one's own, --write to work in it, --port N. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from './build.ts';
import { serve } from './server.ts';
import type { PreviewServer } from './server.ts';

const FIRST_PORT = 4173;
const repository = process.cwd();

const { values } = parseArgs({ options: { vault: { type: 'string' }, write: { type: 'boolean', default: false }, port: { type: 'string' }, 'read-only': { type: 'boolean', default: false } } });
const vault = resolve(values.vault ?? join(repository, 'test/vaults/sample'));
if (!existsSync(vault)) stop(`There is no folder ${vault}`);
if (values.write && values.vault === undefined) stop('--write works in the folder that --vault names.');

const copy = values.write ? null : copyOf(vault);
if (copy) process.on('exit', () => { rmSync(copy, { recursive: true, force: true }); });

execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: repository, stdio: 'inherit' });
const server = await serveAt(values.port === undefined ? FIRST_PORT : Number(values.port), values.port === undefined ? 20 : 1);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { void server.close().then(() => process.exit(0)); });

console.log(`${server.url}?name=${encodeURIComponent(basename(vault))}`);
console.log('これはプレビュー用の画面で、Obsidian ではありません。 This is a preview host and not Obsidian.');
console.log(copy ? `コピーで動きます。元のファイルは変わりません。 Works on a copy: ${copy}` : `元のフォルダに書きます。 Writes into ${vault}`);
console.log('&lang=en  &theme=dark  &mobile=1   Ctrl+C で終わります / to stop');

function copyOf(folder: string): string {
	const temporary = mkdtempSync(join(tmpdir(), 'bansou-demo-'));
	cpSync(folder, temporary, { recursive: true });
	return temporary;
}

/** The port, or when it is taken one of those after it. */
async function serveAt(port: number, tries: number): Promise<PreviewServer> {
	const page = await buildPage(repository);
	try {
		return await serve({ vault: copy ?? vault, plugin: repository, page, port, readOnly: values['read-only'] });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		if (tries <= 1) return stop(`Port ${String(port)} is taken.`);
		return serveAt(port + 1, tries - 1);
	}
}

function stop(why: string): never {
	console.error(why);
	process.exit(2);
}

/** npm run demo: the plugin in a browser, over a copy of the sample vault. --vault PATH for a copy of one's own, --write to work in it, --port N. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleNotes } from '../../scripts/pack-sample.mjs';
import { isoDay } from '../../src/core/calendar.ts';
import { shiftSample } from '../../src/core/sample-dates.ts';
import { buildPage } from './build.ts';
import { serve } from './server.ts';
import type { PreviewServer, ServeOptions } from './server.ts';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 20;
const repository = process.cwd();

/** Something that the one who started it can put right. */
class Unwilling extends Error {}

interface Wishes {
	readonly vault: string;
	readonly write: boolean;
	readonly port: number | null;
	readonly readOnly: boolean;
}

function wishes(): Wishes {
	const { values } = parseArgs({ options: { vault: { type: 'string' }, write: { type: 'boolean', default: false }, port: { type: 'string' }, 'read-only': { type: 'boolean', default: false } } });
	const vault = resolve(values.vault ?? SAMPLE);
	if (!existsSync(vault)) throw new Unwilling(`There is no folder ${vault}`);
	if (values.write && values.vault === undefined) throw new Unwilling('--write works in the folder that --vault names.');
	const port = values.port === undefined ? null : Number(values.port);
	if (port !== null && !(Number.isInteger(port) && port > 0 && port < 65_536)) throw new Unwilling(`${values.port ?? ''} is no port.`);
	return { vault, write: values.write, port, readOnly: values['read-only'] };
}

const SAMPLE = join(repository, 'test/vaults/sample');

/** A copy of a vault; the sample's dates are moved, as they are when the plugin creates it, so that its last visits were last week. */
function copyOf(folder: string): string {
	const temporary = mkdtempSync(join(tmpdir(), 'bansou-demo-'));
	process.on('exit', () => { rmSync(temporary, { recursive: true, force: true }); });
	if (folder !== SAMPLE) cpSync(folder, temporary, { recursive: true });
	else for (const { path, text } of shiftSample(Object.entries(sampleNotes(SAMPLE)).map(([path, text]) => ({ path, text })), isoDay(new Date()))) {
		mkdirSync(dirname(join(temporary, path)), { recursive: true });
		writeFileSync(join(temporary, path), text);
	}
	return temporary;
}

/** At the port, or when it is taken at one of those after it. */
async function serveAt(options: Omit<ServeOptions, 'port'>, port: number, tries: number): Promise<PreviewServer> {
	try {
		return await serve({ ...options, port });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		if (tries <= 1) throw new Unwilling(`Port ${String(port)} is taken.`);
		return serveAt(options, port + 1, tries - 1);
	}
}

async function demo(): Promise<void> {
	const { vault, write, port, readOnly } = wishes();
	execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: repository, stdio: 'inherit' });
	const page = await buildPage(repository);
	const folder = write ? vault : copyOf(vault);
	const server = await serveAt({ vault: folder, plugin: repository, page, readOnly }, port ?? FIRST_PORT, port === null ? PORTS_TO_TRY : 1);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { void server.close().then(() => process.exit(0)); });
	console.log(`${server.url}?name=${encodeURIComponent(basename(vault))}`);
	console.log('これはプレビュー用の画面で、Obsidian ではありません。 This is a preview host and not Obsidian.');
	console.log(write ? `元のフォルダに書きます。 Writes into ${folder}` : `コピーで動きます。元のファイルは変わりません。 Works on a copy: ${folder}`);
	console.log('&lang=en  &theme=dark  &mobile=1    Ctrl+C で終わります / to stop');
}

try {
	await demo();
} catch (error) {
	// No process.exit: what started this file has something to tidy up.
	process.exitCode = 2;
	const wrongWord = error instanceof TypeError && 'code' in error;
	console.error(error instanceof Unwilling || wrongWord ? error.message : error);
}

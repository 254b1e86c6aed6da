/** The Node program `bansou`: words in, text and exit status out. The only file that knows Node. */
import { lstat, opendir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { format } from 'date-fns';
import { parseArguments, UsageError } from './arguments.ts';
import type { Request } from './arguments.ts';
import { readFolder } from './folder.ts';
import type { Files } from './folder.ts';
import { run } from './run.ts';
import type { Vault } from './run.ts';
import { plain } from './text.ts';
import manifest from '../../manifest.json' with { type: 'json' };

/** Files below a folder. Links are followed only where they stay inside it, and never in a circle. */
function filesBelow(root: string): Files {
	async function* below(folder: string, seen: readonly string[]): AsyncGenerator<{ path: string; size: number }> {
		for await (const entry of await opendir(folder)) {
			const path = join(folder, entry.name);
			if (entry.name.startsWith('.')) continue;
			const real = entry.isSymbolicLink() ? await realpath(path).catch(() => null) : path;
			if (real === null || (entry.isSymbolicLink() && !isInside(root, real))) continue;
			const info = await stat(real).catch(() => null);
			if (info?.isDirectory() && !seen.includes(real)) yield* below(path, [...seen, real]);
			else if (info?.isFile()) yield { path: relative(root, path).split(sep).join('/'), size: info.size };
		}
	}
	return { list: () => below(root, [root]), read: (path) => readFile(join(root, path), 'utf8') };
}

const isInside = (root: string, path: string): boolean => !relative(root, path).startsWith('..') && relative(root, path) !== '';

/** Puts a text in place of the one that was read: written beside it under a hidden name, then moved, so that no half a note is ever seen. */
async function replaceFile(root: string, path: string, before: string, after: string, request: Request): Promise<void> {
	const { cli } = request.words;
	const target = await realpath(join(root, path));
	if ((await readFile(target, 'utf8')) !== before) throw new UsageError(cli.usage.changedMeanwhile(path));
	const beside = join(target, '..', `.bansou-${process.pid}.tmp`);
	try {
		const { mode } = await lstat(target);
		await writeFile(beside, after, { encoding: 'utf8', mode, flag: 'wx' });
		await rename(beside, target);
	} catch (error) {
		await rm(beside, { force: true });
		throw new UsageError(cli.usage.writeFailed(path, faultOf(error, request)));
	}
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Why a file or folder cannot be used, in the reader's language where the system gives a code. */
const faultOf = (error: unknown, { words: { cli } }: Request): string => (error instanceof Error && 'code' in error ? cli.fileFault(String(error.code)) : messageOf(error));

/** Shows how far reading has come, on a terminal and only when it takes long. */
function progress({ words: { cli } }: Request): { show: (read: number, all: number) => void; clear: () => void } {
	const start = Date.now();
	let shown = 0;
	return {
		show: (read, all) => {
			if (!process.stderr.isTTY || Date.now() - start < 300 || (Date.now() - shown < 100 && read < all)) return;
			shown = Date.now();
			process.stderr.write(`\r\u001b[K${cli.reading(read, all)}`);
		},
		clear: () => void (shown > 0 && process.stderr.write('\r\u001b[K')),
	};
}

async function openVault(request: Request): Promise<Vault> {
	const { usage } = request.words.cli;
	const root = await realpath(request.vault).catch((error: unknown) => {
		throw new UsageError(usage.badVault(request.vault, faultOf(error, request)));
	});
	const files = filesBelow(root);
	const { show, clear } = progress(request);
	try {
		const notebook = await readFolder(files, show);
		return { notebook, read: (path) => files.read(path), write: (path, before, after) => replaceFile(root, path, before, after, request) };
	} catch (error) {
		throw new UsageError(usage.badVault(request.vault, faultOf(error, request)));
	} finally {
		clear();
	}
}

async function main(args: readonly string[]): Promise<number> {
	const request = parseArguments(args, format(new Date(), 'yyyy-MM-dd'));
	if ('about' in request) {
		process.stdout.write(request.about === 'help' ? `${request.words.cli.help}\n` : `bansou ${manifest.version}\n`);
		return 0;
	}
	const { text, exit } = await run(request, await openVault(request));
	if (request.output === null) process.stdout.write(text);
	else await save(request.output, text, request);
	return exit;
}

async function save(path: string, text: string, request: Request): Promise<void> {
	await writeFile(path, text).catch((error: unknown) => {
		throw new UsageError(request.words.cli.usage.writeFailed(path, faultOf(error, request)));
	});
}

// A reader that has seen enough (`bansou check … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
main(process.argv.slice(2)).then(
	(exit) => (process.exitCode = exit),
	(error: unknown) => {
		process.stderr.write(`bansou: ${plain(messageOf(error)).split('\n', 1)[0] ?? ''}\n`);
		process.exitCode = 1;
	},
);

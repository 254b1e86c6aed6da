/** The Node program `bansou`: words in, text and exit status out. The only file that knows Node. */
import { lstatSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { formatISO } from 'date-fns';
import { parseArguments, UsageError } from './arguments.ts';
import type { Request } from './arguments.ts';
import { NOTE_LIMIT, readFolder } from './folder.ts';
import type { Files } from './folder.ts';
import { run } from './run.ts';
import type { Vault } from './run.ts';
import { plain } from './text.ts';
import manifest from '../../manifest.json' with { type: 'json' };

/** Files below a folder. Links are followed only where they stay inside it, and never in a circle. */
function filesBelow(root: string): Files {
	function* below(folder: string, seen: readonly string[]): Generator<string> {
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, entry.name);
			if (entry.name.startsWith('.')) continue;
			const real = entry.isSymbolicLink() ? linkTarget(root, path) : path;
			const kind = entry.isSymbolicLink() && real !== null ? statSync(real) : entry;
			if (real !== null && kind.isDirectory() && !seen.includes(real)) yield* below(path, [...seen, real]);
			else if (real !== null && kind.isFile()) yield relative(root, path).split(sep).join('/');
		}
	}
	return { list: () => below(root, [root]), read: (path) => readSmall(join(root, path)) };
}

/** Asks for a file's size only when it may be over the limit: asking for every one takes as long as reading it. */
function readSmall(path: string): string | number {
	try {
		const text = readFileSync(path, 'utf8');
		if (text.length * 3 <= NOTE_LIMIT) return text;
		const { size } = statSync(path);
		return size > NOTE_LIMIT ? size : text;
	} catch (error) {
		// Node reads no text longer than its strings may be.
		const { size } = statSync(path);
		if (size > NOTE_LIMIT) return size;
		throw error;
	}
}

/** Where a link leads, if it leads to something inside the vault. */
function linkTarget(root: string, path: string): string | null {
	try {
		const real = realpathSync(path);
		return isInside(root, real) ? real : null;
	} catch {
		return null;
	}
}

const isInside = (root: string, path: string): boolean => !relative(root, path).startsWith('..') && relative(root, path) !== '';

/** Puts a text in place of the one that was read: written beside it under a hidden name, then moved, so that no half a note is ever seen. */
function replaceFile(root: string, path: string, before: string, after: string, request: Request): void {
	const target = realpathSync(join(root, path));
	if (readFileSync(target, 'utf8') !== before) throw new UsageError(request.words.cli.usage.changedMeanwhile(path));
	const beside = join(target, '..', `.bansou-${process.pid}.tmp`);
	try {
		writeFileSync(beside, after, { encoding: 'utf8', mode: lstatSync(target).mode, flag: 'wx' });
		renameSync(beside, target);
	} catch (error) {
		rmSync(beside, { force: true });
		throw new UsageError(request.words.cli.usage.writeFailed(path, faultOf(error, request)));
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

function openVault(request: Request): Vault {
	const { show, clear } = progress(request);
	try {
		const root = realpathSync(request.vault);
		const files = filesBelow(root);
		const notebook = readFolder(files, show);
		return { notebook, read: (path) => readFileSync(join(root, path), 'utf8'), write: (path, before, after) => replaceFile(root, path, before, after, request) };
	} catch (error) {
		throw new UsageError(request.words.cli.usage.badVault(request.vault, faultOf(error, request)));
	} finally {
		clear();
	}
}

function main(args: readonly string[]): number {
	const request = parseArguments(args, formatISO(new Date(), { representation: 'date' }));
	if ('about' in request) {
		process.stdout.write(request.about === 'help' ? `${request.words.cli.help}\n` : `bansou ${manifest.version}\n`);
		return 0;
	}
	const { text, exit } = run(request, openVault(request));
	if (request.output === null) process.stdout.write(text);
	else save(request.output, text, request);
	return exit;
}

function save(path: string, text: string, request: Request): void {
	try {
		writeFileSync(path, text);
	} catch (error) {
		throw new UsageError(request.words.cli.usage.writeFailed(path, faultOf(error, request)));
	}
}

// A reader that has seen enough (`bansou check … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
try {
	process.exitCode = main(process.argv.slice(2));
} catch (error) {
	process.stderr.write(`bansou: ${plain(messageOf(error)).split('\n', 1)[0] ?? ''}\n`);
	process.exitCode = 1;
}

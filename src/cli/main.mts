/** The Node program `bansou`: words in, text and exit status out. The only file that knows Node. */
import { Buffer } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { chmodSync, existsSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import process from 'node:process';
import { formatISO } from 'date-fns';
import { parseArguments, UsageError } from './arguments.ts';
import type { Invocation } from './arguments.ts';
import { readFolder } from './folder.ts';
import { NOTE_LIMIT } from '../core/note.ts';
import type { Files } from './folder.ts';
import { run } from './run.ts';
import type { Vault } from './run.ts';
import { plain } from './text.ts';
import manifest from '../../manifest.json' with { type: 'json' };

/**
 * Files below a folder. Links are followed only where they stay inside it, and never in a circle.
 * @param onUnread told of a file or folder that cannot be read; the others are read all the same
 */
function filesBelow(root: string, onUnread: (path: string, error: unknown) => void): Files {
	const tried = <T,>(path: string, read: () => T): T | null => {
		try {
			return read();
		} catch (error) {
			onUnread(path, error);
			return null;
		}
	};
	const entriesOf = (path: string): Dirent[] => readdirSync(`${root}/${path}`, { withFileTypes: true });
	function* below(folder: string, entries: readonly Dirent[], seen: readonly string[]): Generator<string> {
		for (const entry of entries) {
			if (entry.name.startsWith('.')) continue;
			const path = `${folder}${entry.name}`;
			const real = entry.isSymbolicLink() ? linkTarget(root, join(root, path)) : entry.isDirectory() ? join(root, path) : path;
			const kind = entry.isSymbolicLink() && real !== null ? statSync(real) : entry;
			if (real !== null && kind.isDirectory() && !seen.includes(real)) yield* below(`${path}/`, tried(path, () => entriesOf(path)) ?? [], [...seen, real]);
			else if (real !== null && kind.isFile()) yield path;
		}
	}
	return { list: () => below('', entriesOf(''), [root]), read: (path) => tried(path, () => readSmall(`${root}/${path}`)) };
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

function isInside(root: string, path: string): boolean {
	const way = relative(root, path);
	return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The text of a note that may be written back: bytes that are no UTF-8 would not survive it. */
function readExactly(root: string, path: string, { words: { cli } }: Invocation): string {
	const bytes = readFileSync(join(root, path));
	const text = bytes.toString('utf8');
	if (!Buffer.from(text, 'utf8').equals(bytes)) throw new UsageError(cli.usage.notUtf8(path));
	return text;
}

/** Puts a text in place of the one that was read: written beside it under a hidden name, then moved, so that no half a note is ever seen. */
function replaceFile(root: string, path: string, before: string, after: string, request: Invocation): void {
	const target = realpathSync(join(root, path));
	if (readExactly(root, path, request) !== before) throw new UsageError(request.words.cli.usage.changedMeanwhile(path));
	const beside = join(target, '..', `.bansou-${process.pid}.tmp`);
	try {
		writeFileSync(beside, after, { encoding: 'utf8', flag: 'wx' });
		chmodSync(beside, statSync(target).mode);
		renameSync(beside, target);
	} catch (error) {
		rmSync(beside, { force: true });
		throw new UsageError(request.words.cli.usage.writeFailed(path, faultOf(error, request)));
	}
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Why a file or folder cannot be used, in the reader's language where the system gives a code. */
const faultOf = (error: unknown, { words: { cli } }: Invocation): string => (error instanceof Error && 'code' in error ? cli.fileFault(String(error.code)) : messageOf(error));

/** Shows how far reading has come, on a terminal and only when it takes long. */
function progress({ words: { cli } }: Invocation): { show: (read: number, all: number) => void; clear: () => void } {
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

/** The settings that were named, else what the plugin has stored: in the app's folder, which is hidden and may have any name. */
function settingsText(root: string, request: Invocation): string | null {
	if (request.settings !== null) return readNamed(request.settings, request);
	const folders = readdirSync(root).filter((name) => name.startsWith('.')).sort();
	const found = folders.map((name) => join(root, name, 'plugins', manifest.id, 'data.json')).find((path) => existsSync(path));
	return found === undefined ? null : readFileSync(found, 'utf8');
}

function readNamed(path: string, request: Invocation): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		throw new UsageError(request.words.cli.usage.unreadableSettings(path, faultOf(error, request)));
	}
}

function openVault(request: Invocation): Vault {
	const { show, clear } = progress(request);
	try {
		const root = realpathSync(request.vault);
		const files = filesBelow(root, (path, error) => {
			clear();
			process.stderr.write(`bansou: ${plain(request.words.cli.usage.unread(path, faultOf(error, request)))}\n`);
		});
		const notebook = readFolder(files, show);
		return { notebook, read: (path) => readExactly(root, path, request), settings: () => settingsText(root, request), write: (path, before, after) => replaceFile(root, path, before, after, request) };
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

function save(path: string, text: string, request: Invocation): void {
	try {
		// Only --write writes into a vault, and a link may lead into it.
		const target = existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
		if (isInside(realpathSync(request.vault), target)) throw new UsageError(request.words.cli.usage.insideVault(path));
		writeFileSync(path, text);
	} catch (error) {
		throw error instanceof UsageError ? error : new UsageError(request.words.cli.usage.writeFailed(path, faultOf(error, request)));
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

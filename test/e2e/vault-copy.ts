/** A vault of its own for a test: a temporary folder, what is in it byte by byte, and what has changed since. */
import type { Buffer } from 'node:buffer';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { VAULTS } from '../files.ts';

/** Path in the vault → text, or the bytes of a file. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a step may do to files. Everything that is not named here must be as before. */
export interface FileChanges {
	readonly changes?: readonly string[];
	readonly creates?: readonly string[];
	readonly deletes?: readonly string[];
}

export type Snapshot = ReadonlyMap<string, Buffer>;

export class VaultCopy {
	readonly root: string;

	/** @param from the name of a vault of the tests, such as `sample` or `hostile/links`, or its files */
	constructor(from: string | Files) {
		// Under its real name, as watchers report it.
		this.root = realpathSync(mkdtempSync(join(tmpdir(), 'bansou-e2e-')));
		if (typeof from === 'string') cpSync(join(VAULTS, from), this.root, { recursive: true, verbatimSymlinks: true });
		else for (const [path, content] of Object.entries(from)) this.write(path, content);
	}

	/** As an editor outside of the app would. */
	write(path: string, content: string | Uint8Array): void {
		const full = join(this.root, path);
		mkdirSync(dirname(full), { recursive: true });
		writeFileSync(full, content);
	}

	remove(path: string): void {
		rmSync(join(this.root, path), { recursive: true });
	}

	text(path: string): string {
		return this.bytes(path).toString('utf8');
	}

	bytes(path: string): Buffer {
		return readFileSync(join(this.root, path));
	}

	/** Everything that lies in the folder, hidden files too. */
	snapshot(): Snapshot {
		const files = readdirSync(this.root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
		return new Map(files.map((entry) => join(entry.parentPath, entry.name)).map((full) => [relative(this.root, full).split(sep).join('/'), readFileSync(full)]));
	}

	/** Removes the folder. */
	discard(): void {
		rmSync(this.root, { recursive: true, force: true, maxRetries: 3 });
	}
}

/** What has become of the files, in order. */
export function difference(before: Snapshot, after: Snapshot): Required<FileChanges> {
	const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
	return {
		changes: paths.filter((path) => {
			const [was, is] = [before.get(path), after.get(path)];
			return was !== undefined && is !== undefined && !was.equals(is);
		}),
		creates: paths.filter((path) => !before.has(path)),
		deletes: paths.filter((path) => !after.has(path)),
	};
}

/** The same in the same order, for comparing. */
export const inOrder = ({ changes = [], creates = [], deletes = [] }: FileChanges): Required<FileChanges> => ({ changes: [...changes].sort(), creates: [...creates].sort(), deletes: [...deletes].sort() });

/** A folder on disk as the `Files` that the folder reader is handed; links are not followed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from '../src/cli/folder.ts';

/** The vaults that come with the tests. */
export const VAULTS = join(import.meta.dirname, 'vaults');

export function filesBelow(root: string): Files {
	function* list(): Generator<{ path: string; size: number }> {
		for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile()) continue;
			const path = join(entry.parentPath, entry.name);
			yield { path: relative(root, path).split(sep).join('/'), size: statSync(path).size };
		}
	}
	return { list, read: (path) => readFileSync(join(root, path), 'utf8') };
}

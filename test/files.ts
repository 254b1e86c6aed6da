/** A folder on disk as the `Files` that the folder reader is handed; links are not followed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from '../src/cli/folder.ts';
import { NOTE_LIMIT } from '../src/core/note.ts';

/** The vaults that come with the tests. */
export const VAULTS = join(import.meta.dirname, 'vaults');

export function filesBelow(root: string): Files {
	function* list(): Generator<string> {
		for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile()) continue;
			yield relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
		}
	}
	const read = (path: string): string | number => {
		const { size } = statSync(join(root, path));
		return size > NOTE_LIMIT ? size : readFileSync(join(root, path), 'utf8');
	};
	return { list, read };
}

/** Watches the vault folder and tells the pages of changes that came from outside, a few at a time. */
import { watch } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { VaultFolder } from './vault-folder.ts';

/** Changes within this time are told together. */
const GATHER_MS = 60;

export interface FolderWatch {
	/** Keeps the response open and writes an event for each group of changes. */
	subscribe(response: ServerResponse): void;
	close(): void;
}

export function watchFolder(folder: VaultFolder): FolderWatch {
	const pages = new Set<ServerResponse>();
	const seen = new Set<string>();
	let timer: NodeJS.Timeout | null = null;

	const tell = async (): Promise<void> => {
		timer = null;
		const paths = [...seen];
		seen.clear();
		const own = await Promise.all(paths.map((path) => folder.isOwn(path)));
		const outside = paths.filter((_, at) => own[at] === false);
		if (outside.length > 0) for (const page of pages) page.write(`data: ${JSON.stringify(outside)}\n\n`);
	};
	const watcher = watch(folder.root, { recursive: true }, (_event, name) => {
		if (name === null) return;
		const path = name.replaceAll('\\', '/').normalize('NFC');
		// Hidden folders are none of the vault's, but for the one where plugins keep their settings.
		if (path.startsWith('.') && !path.startsWith('.obsidian/')) return;
		seen.add(path);
		timer ??= setTimeout(() => void tell(), GATHER_MS);
	});
	watcher.on('error', () => { /* A folder that went away while it was looked at: the next change tells. */ });

	return {
		subscribe(response) {
			response.writeHead(200, { 'content-type': 'text/event-stream' });
			response.write(': open\n\n');
			pages.add(response);
			response.on('close', () => pages.delete(response));
		},
		close() {
			if (timer) clearTimeout(timer);
			watcher.close();
			for (const page of pages) page.end();
		},
	};
}

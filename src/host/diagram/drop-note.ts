/** A note that is dragged into the diagram: linked with what it is dropped on, or shown where it stands. */
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import { readLink } from '../../core/link.ts';
import { giveType } from '../change-acts.ts';
import type { Workshop } from '../workshop.ts';
import { drawLink } from './link-acts.ts';

/** @param text what was dragged: a wikilink, or the app's own address of a file @returns the node it is, or null */
export async function dropNote(shop: Workshop, client: Client, text: string, over: NodeId | null): Promise<NodeId | null> {
	const { app, index, words: { issueGraph: words }, say } = shop;
	const target = targetOf(text);
	const file = target === null ? null : app.metadataCache.getFirstLinkpathDest(target, client.path);
	if (!file) {
		say(words.notDropped);
		return null;
	}
	const note = client.notes.get(file.path);
	if (!note) {
		// A note that is none of ours is made one by a type; another client's stays where it is.
		if (index.notebook.get(file.path)?.type != null) say(words.otherClient);
		else await giveType(shop, file.path);
		return null;
	}
	if (over !== null && over !== file.path) await drawLink(shop, client, file.path, over);
	return file.path;
}

function targetOf(text: string): string | null {
	const line = text.trim().split('\n')[0] ?? '';
	if (!line.startsWith('obsidian://')) return readLink(line)?.target ?? null;
	try {
		return new URL(line).searchParams.get('file');
	} catch {
		return null;
	}
}

/** One link of the diagram changed on the texts as they are now: drawn, turned, removed, or told otherwise. */
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import type { LinkChange, LinkGround } from '../../core/link-edits.ts';
import type { LinkEnds } from '../../core/linked.ts';
import { nowOf } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';

/** Carries out a change of one link; a refusal is said. @param by whose it is, in a meeting. @returns whether it is as it was wanted now */
export async function changeLink(shop: Workshop, { path }: Client, link: LinkEnds, name: string, edits: (ground: LinkGround, link: LinkEnds) => LinkChange, by: object | null = null): Promise<boolean> {
	const client = nowOf(shop, { path });
	if (!client) return false;
	const result = edits({ notebook: shop.index.notebook, client, textOf: await textsOf(shop, [link.from, link.to]) }, link);
	if (result.ok) return (await shop.writer.carryOut({ name, edit: result.edit, by })).ok;
	shop.say(shop.words.issueGraph.faults[result.why]);
	return false;
}

/** The texts of the notes that some nodes are, or stand in, as they are now. */
export async function textsOf({ app }: Workshop, ids: readonly NodeId[]): Promise<(path: string) => string> {
	const texts = new Map<string, string>();
	for (const path of new Set(ids.map((id) => id.replace(/#\^.*$/, '')))) {
		const file = app.vault.getFileByPath(path);
		if (file) texts.set(path, await app.vault.read(file));
	}
	return (path) => texts.get(path) ?? '';
}

/** 「確かめた（理由）」 as an edit: one item under 確かめたこと of the client's note (note-format §3). */
import type { Found } from './findings/index.ts';
import { issueGraph } from './issue-graph.ts';
import { linkToNode } from './link-edits.ts';
import type { LinkGround, PlacedEdits } from './link-edits.ts';
import { harmless } from './note-draft.ts';
import { oneLine } from './note-place.ts';
import { noteLanguage } from './stage-edits.ts';

/**
 * Writes that a finding was looked into. Its id ends in the hash of what was looked at, so that it is asked again when that has
 * changed; nothing is written where it stands already.
 * @param reason one line, may be empty
 * @param today ISO date
 */
export function confirmEdits({ notebook, client, textOf }: LinkGround, found: Pick<Found, 'code' | 'ids' | 'hash'>, reason: string, today: string): PlacedEdits[] {
	const { code, ids, hash } = found;
	if (client.note.body.confirmed.some((item) => item.code === code && item.hash === hash)) return [];
	const subject = issueGraph(notebook, client).nodes.get(ids[0] ?? client.path);
	// What is about the client as a whole names no note; neither does what no link can name.
	const link = subject ? linkToNode(notebook, subject, client.path) : null;
	const item = [today, code, link ?? '', harmless(oneLine(reason)), `^${code.toLowerCase()}-${hash}`].filter((part) => part !== '').join(' ');
	return [{ path: client.path, edits: [{ do: 'insert-item', under: 'confirmed', item, language: noteLanguage(textOf(client.path)) }] }];
}

/** The links of one client's notes, resolved: which note or line each names, or why it names none. */
import type { Client } from './client.ts';
import { factLines } from './note.ts';
import type { Note } from './note.ts';
import type { Belonging, Notebook } from './notebook.ts';
import type { Fit, ProblemCode } from './problem.ts';
import type { Reference } from './properties.ts';

/** A note's path, or `path#^id` for a line that is a fact. */
export type NodeId = string;

/** One link of a note. */
export interface ResolvedLink {
	/** Path of the note that carries it. */
	readonly path: string;
	readonly reference: Reference;
	/** What it names, or null: then `fault` says why, unless it is a file that is no note of ours, where any file will do. */
	readonly to: NodeId | null;
	readonly fault: { readonly code: ProblemCode; readonly fits: Fit } | null;
}

interface Known {
	readonly belonging: Belonging;
	readonly links: readonly ResolvedLink[];
}
const known = new WeakMap<Client, Known>();

/**
 * The links of a client's notes in the order of its notes. The same value as long as nothing they name has changed: names that
 * came or went elsewhere in the vault are looked up again, but a result that is equal is the result from before.
 */
export function linksOf(notebook: Notebook, client: Client): readonly ResolvedLink[] {
	const { belonging } = notebook;
	const before = known.get(client);
	if (before?.belonging === belonging) return before.links;
	const fresh: ResolvedLink[] = [];
	for (const note of client.notes.values()) for (const reference of note.references) fresh.push(resolveLink(notebook, client, note, reference));
	const links = before && sameLinks(before.links, fresh) ? before.links : fresh;
	known.set(client, { belonging, links });
	return links;
}

const sameLinks = (a: readonly ResolvedLink[], b: readonly ResolvedLink[]): boolean =>
	a.length === b.length && a.every((link, i) => link.reference === b[i]?.reference && link.to === b[i].to && link.fault?.code === b[i].fault?.code);

function resolveLink(notebook: Notebook, client: Client, note: Note, reference: Reference): ResolvedLink {
	const link = (to: NodeId | null, fault: ResolvedLink['fault'] = null): ResolvedLink => ({ path: note.path, reference, to, fault });
	const path = notebook.resolve(reference.link.target, note.path);
	if (path === null) return link(null, { code: 'broken-link', fits: 'note' });
	const target = client.notes.get(path);
	if (!target) return link(null, foreignFault(notebook, path, reference));
	const { block } = reference.link;
	// A source is a whole record, whichever part of it the link points at.
	if (block === null || reference.relation === null || reference.relation.name === 'from') return link(path);
	const isFact = factLines(target).some(({ id }) => id === block);
	return isFact ? link(`${path}#^${block}`) : link(null, { code: 'broken-link', fits: 'fact-line' });
}

/** What is wrong with a link to something outside the client's notes; a source or a picture may be any file. */
function foreignFault(notebook: Notebook, path: string, { relation }: Reference): ResolvedLink['fault'] {
	const target = notebook.get(path);
	if (target && target.type !== null && notebook.clientPathOf(target) !== null) return { code: 'other-client', fits: 'same-client' };
	return relation === null || relation.name === 'from' ? null : { code: 'bad-value', fits: 'content-note' };
}

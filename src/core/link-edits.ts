/** Links between notes as edits: drawn on the side where the method writes them, removed from wherever they stand (note-format §4). */
import { linksOf } from './client-links.ts';
import type { NodeId, ResolvedLink } from './client-links.ts';
import type { Client } from './client.ts';
import { gapRemoval } from './gap-line-edits.ts';
import { issueGraph } from './issue-graph.ts';
import type { GraphNode, IssueGraph } from './issue-graph.ts';
import { readLink } from './link.ts';
import type { LinkEnds } from './linked.ts';
import { linkTo } from './note-place.ts';
import type { Note } from './note.ts';
import type { Notebook } from './notebook.ts';
import { propertyNames } from './property-edit.ts';
import type { Edit } from './property-edit.ts';
import { noteLanguage } from './stage-edits.ts';
import type { PropertyNames } from './front-matter-edit.ts';
import type { Language } from './vocabulary.ts';
import { RELATION_PROPERTIES } from './vocabulary/relations.ts';
import type { End, Relation, RelationProperty } from './vocabulary/relations.ts';

/** The notes that links are written in. */
export interface LinkGround {
	readonly notebook: Notebook;
	readonly client: Client;
	/** The whole text of a note as it stands; its keys tell the language that is written. */
	readonly textOf: (path: string) => string;
}

/** The edits of one note, in the order in which they are carried out. */
export interface PlacedEdits {
	readonly path: string;
	readonly edits: readonly Edit[];
}

/**
 * Why no link can be written or removed.
 * - `same-note`: a note cannot be linked with itself
 * - `gone`: a note, or the link, is no longer there
 * - `line`: a line of a record has no properties, so nothing can be written on it
 * - `no-name`: no link can name the file, such as one with `#` in its name
 * - `needs-words`: a gap has a kind and a sentence, see {@link gapEdits}
 */
export type LinkFault = 'same-note' | 'gone' | 'line' | 'no-name' | 'needs-words';
/** The edits, none where there is nothing to change, or why there are none. */
export type LinkChange = { readonly ok: true; readonly edit: readonly PlacedEdits[] } | { readonly ok: false; readonly why: LinkFault };

const changed = (edit: readonly PlacedEdits[]): LinkChange => ({ ok: true, edit });
const refused = (why: LinkFault): LinkChange => ({ ok: false, why });

/** Draws a link. Nothing when it is there already, whichever side it is written on. What does not fit is written all the same (domain D3). */
export function linkEdits(ground: LinkGround, link: LinkEnds): LinkChange {
	const graph = issueGraph(ground.notebook, ground.client);
	const [from, to] = [graph.nodes.get(link.from), graph.nodes.get(link.to)];
	if (!from || !to) return refused('gone');
	if (link.from === link.to) return refused('same-note');
	if (isLinked(graph, link)) return changed([]);
	if (link.relation === 'gap') return refused('needs-words');
	const property = writtenAs(link.relation, from, to);
	if (!property) return refused('line');
	const [carrier, named] = property.end === 'from' ? [from, to] : [to, from];
	const item = linkToNode(ground.notebook, named, carrier.note.path);
	if (item === null) return refused('no-name');
	return changed([{ path: carrier.note.path, edits: [appended(carrier.note, property, item, noteLanguage(ground.textOf(carrier.note.path)))] }]);
}

/** Removes a link from whichever side it is written on, from both where it stands on both. */
export function unlinkEdits(ground: LinkGround, link: LinkEnds): LinkChange {
	const written = linksOf(ground.notebook, ground.client).filter((one) => writes(one, link));
	if (written.length === 0) return refused(isLinked(issueGraph(ground.notebook, ground.client), link) ? 'line' : 'gone');
	const edits = written.map((one) => ({ path: one.path, edit: removal(ground, one) }));
	const paths = [...new Set(edits.map(({ path }) => path))];
	if (edits.some(({ edit }) => edit === null)) return refused('gone');
	return changed(paths.map((path) => ({ path, edits: lastFirst(edits.flatMap((one) => (one.path === path && one.edit ? [one.edit] : []))) })));
}

/** Turns a link round, one that was written the wrong way. Where it is there both ways, only this one goes. */
export function reverseEdits(ground: LinkGround, link: LinkEnds): LinkChange {
	const removed = unlinkEdits(ground, link);
	const drawn = linkEdits(ground, { relation: link.relation, from: link.to, to: link.from });
	if (!removed.ok || !drawn.ok) return removed.ok ? drawn : removed;
	return changed(together([...removed.edit, ...drawn.edit]));
}

/**
 * Removes the links of other notes to one that is deleted, and to its lines, so that none leads nowhere. A source stays as written: a
 * note whose record is lost is shown to nobody in doubt, and would be without it. So does a gap, which is a sentence of its own.
 */
export function cutEdits({ notebook, client }: Pick<LinkGround, 'notebook' | 'client'>, id: NodeId): readonly PlacedEdits[] {
	const leads = ({ path, to, reference: { relation } }: ResolvedLink): boolean =>
		path !== id && to !== null && (to === id || to.startsWith(`${id}#^`)) && relation !== null && relation.name !== 'from' && relation.name !== 'gap';
	return together(linksOf(notebook, client).filter(leads).map(({ path, reference }) => ({ path, edits: [itemRemoval(reference)] })));
}

/** The edits of one change with each note named once. */
export function together(edit: readonly PlacedEdits[]): readonly PlacedEdits[] {
	const paths = [...new Set(edit.map(({ path }) => path))];
	return paths.map((path) => ({ path, edits: edit.flatMap((one) => (one.path === path ? one.edits : [])) }));
}

/** Whether a graph has a link; a gap has no direction. */
export const isLinked = (graph: IssueGraph, { from, to, relation }: LinkEnds): boolean =>
	graph.out(from, relation).includes(to) || (relation === 'gap' && graph.out(to, relation).includes(from));

/** The relations that are written on the note they lead to; the others on the note they come from. */
const ON_HEAD: ReadonlySet<Relation> = new Set<Relation>(['causes', 'supports', 'refutes']);

/** The property that a link is written in: that of the method's own side, else that of the other. Null: neither end can carry it. */
export function writtenAs(relation: Relation, from: Pick<GraphNode, 'line'>, to: Pick<GraphNode, 'line'>): RelationProperty | null {
	const ends: readonly End[] = ON_HEAD.has(relation) ? ['to', 'from'] : ['from', 'to'];
	const free = ends.filter((end) => (end === 'from' ? from : to).line === null);
	return free.map((end) => RELATION_PROPERTIES.find((one) => one.relation === relation && one.end === end)).find((one) => one !== undefined) ?? null;
}

/** A link to a note, or to a line of one. Null: the file has a name that no link can hold. @param from path of the note that carries it */
export function linkToNode(notebook: Notebook, { note: { path }, line }: Pick<GraphNode, 'note' | 'line'>, from: string): string | null {
	const link = linkTo(notebook, path, from);
	const text = line ? link.replace(/\]\]$/, `#^${line.id}]]`) : link;
	const read = readLink(text);
	return read && read.block === (line?.id ?? null) && notebook.resolve(read.target, from) === path ? text : null;
}

/** The edit that adds a link to a note, under the key that the note has for it already. */
export function appended(note: Note, { relation, end, en }: RelationProperty, item: string, language: Language): Edit {
	const used = note.references.find((one) => one.relation?.name === relation && one.relation.end === end)?.key;
	const names: PropertyNames = used === undefined ? propertyNames(note.type, en, language) : [used];
	return { do: 'append-item', names, item };
}

function writes({ path, reference, to }: ResolvedLink, { from, to: head, relation }: LinkEnds): boolean {
	if (to === null || reference.relation?.name !== relation) return false;
	const is = (tail: NodeId, other: NodeId): boolean => tail === from && other === head;
	if (relation === 'gap') return is(path, to) || is(to, path);
	return reference.relation.end === 'from' ? is(path, to) : is(to, path);
}

function removal({ textOf }: LinkGround, { path, reference }: ResolvedLink): Edit | null {
	if (reference.relation?.name === 'gap') return gapRemoval(textOf(path), reference.line);
	return itemRemoval(reference);
}

const itemRemoval = ({ key, found }: ResolvedLink['reference']): Edit => ({ do: 'remove-item', names: [key], item: found, whole: true });

/** Edits by place come last place first, since each moves what is behind it. */
const lastFirst = (edits: readonly Edit[]): Edit[] => [...edits].sort((a, b) => placeOf(b) - placeOf(a));
const placeOf = (edit: Edit): number => (edit.do === 'replace-text' ? edit.at : 0);

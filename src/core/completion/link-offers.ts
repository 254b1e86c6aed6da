/** Notes and lines as values of a property: what the relation is meant for first, then the rest of the client's notes with the reason. */
import { linksOf } from '../client-links.ts';
import { currentStatus, fitEnd, issueGraph } from '../issue-graph.ts';
import type { GraphNode } from '../issue-graph.ts';
import type { Client } from '../client.ts';
import { fileTitle } from '../link.ts';
import { linkToNode } from '../link-edits.ts';
import { recordDate } from '../note.ts';
import type { Note } from '../note.ts';
import type { Notebook } from '../notebook.ts';
import { compare } from '../order.ts';
import { fits, fittingTypes } from '../relation-fit.ts';
import type { FitEnd } from '../relation-fit.ts';
import { findTerm } from '../vocabulary.ts';
import { NOTE_TYPES } from '../vocabulary/note-types.ts';
import type { Field, NoteType } from '../vocabulary/note-types.ts';
import type { Term } from '../vocabulary/choices.ts';
import type { RelationProperty } from '../vocabulary/relations.ts';
import { found } from './offer.ts';
import type { About, Candidate, Misfit } from './offer.ts';

/** A link that can be written: as `[[…]]`, with what is said of it. */
export interface LinkOffer {
	readonly link: string;
	readonly title: string;
	readonly about: About;
	readonly misfit: Misfit | null;
}

/** The note that the link is written in. */
export interface LinkingNote {
	readonly notebook: Notebook;
	readonly path: string;
	readonly type: NoteType;
	/** What legality looks at in it. */
	readonly end: FitEnd;
	/** Ids of what the property links already. */
	readonly linked: ReadonlySet<string>;
}

type Node = Pick<GraphNode, 'note' | 'line' | 'title' | 'type' | 'id'>;
interface Linkable {
	readonly node: Node;
	readonly misfit: Misfit | null;
}

/** What the property of a relation can link, what fits first. @param client whose notes are offered */
export function relationLinks(from: LinkingNote, client: Client, property: RelationProperty, query: string): Iterable<LinkOffer> {
	const types = fittingTypes(property.relation, property.end, from.type);
	const there = writtenThere(from, client, property);
	const nodes = [...issueGraph(from.notebook, client).nodes.values()].filter((node) => isLinkable(node, property) && isNew(node, from) && !there.has(node.id));
	const all = nodes.map((node) => ({ node, misfit: misfitOf(from, fitEnd(client, node), property, types) }));
	// A line that does not fit would stand among notes that people may have meant.
	const linkable = all.filter(({ node, misfit }) => !node.line || misfit === null);
	const searched = found(inOrder(linkable, types), query);
	return linksTo([...searched.filter(({ misfit }) => !misfit), ...searched.filter(({ misfit }) => misfit)], from);
}

/** The notes that write this relation to the note on their side already: it would be the same link twice. */
function writtenThere({ notebook, path }: LinkingNote, client: Client, { relation, end }: RelationProperty): ReadonlySet<string> {
	const links = linksOf(notebook, client).filter(({ path: other, to, reference }) => to === path && other !== path && reference.relation?.name === relation && reference.relation.end !== end);
	return new Set(links.map((link) => link.path));
}

/** The types that plain links are meant for; no other notes are offered for these fields. */
const PLAIN: Readonly<Partial<Record<string, readonly NoteType[]>>> = { known_issues: ['issue', 'cause', 'essential', 'short'], visit: ['visit'] };

/** What a plain link such as 把握している課題 can name. */
export function plainLinks(from: LinkingNote, client: Client, field: string, query: string): Iterable<LinkOffer> {
	const types = PLAIN[field] ?? [];
	const linkable = [...issueGraph(from.notebook, client).nodes.values()].filter((node) => types.includes(node.type) && !node.line && isNew(node, from)).map((node) => ({ node, misfit: null }));
	return linksTo(found(inOrder(linkable, types), query), from);
}

/** Clients as values of `client / 支援先`, found by 事業者名, 仮名 and ふりがな too; the one that the note stands in comes first. */
export function clientLinks(from: LinkingNote, own: Client | null, query: string): Iterable<LinkOffer> {
	const clients = [...from.notebook.clients].filter(({ path }) => path !== from.path && !from.linked.has(path)).sort((a, b) => Number(b === own) - Number(a === own) || compare(a.name, b.name) || compare(a.path, b.path));
	const candidates = clients.map((client): Candidate<Linkable> => {
		const { note, name, folder } = client;
		const { yomi = '', codename = '' } = note.fields;
		return { value: { node: { note, line: null, title: name, type: 'client', id: note.path }, misfit: null }, words: [name, yomi, codename, note.title, folder].join(' ') };
	});
	return linksTo(found(candidates, query), from);
}

const CONTENT_ENDS: ReadonlySet<NoteType> = new Set(['vision', 'fact', 'issue', 'cause', 'essential', 'action', 'short']);
const RECORDS: ReadonlySet<NoteType> = new Set(['visit', 'hearing', 'survey', 'doc']);

/** A source is a record or may be mistaken for one; everything else lies between notes of content. */
const isLinkable = ({ type, line }: Node, { relation }: RelationProperty): boolean => (relation === 'from' ? line === null && (RECORDS.has(type) || CONTENT_ENDS.has(type)) : CONTENT_ENDS.has(type));
const isNew = ({ id, note }: Node, { path, linked }: LinkingNote): boolean => note.path !== path && !linked.has(id);

function misfitOf({ type, end }: LinkingNote, other: FitEnd, { relation, end: at, ja, en }: RelationProperty, types: readonly NoteType[]): Misfit | null {
	if (at === 'from' ? fits(relation, end, other) : fits(relation, other, end)) return null;
	const key = { ja, en };
	if (types.length === 0) return { why: 'own-type', key, type };
	if (!types.includes(other.type)) return { why: 'other-types', key, types, figuresOnly: relation === 'causes' };
	return relation === 'from' ? { why: 'later' } : { why: 'no-figure' };
}

/** Notes before lines, by type in the order of the relation, the newest first. */
function inOrder(linkable: readonly Linkable[], types: readonly NoteType[]): Candidate<Linkable>[] {
	const rank = ({ node: { type, line } }: Linkable): number => (line ? 100 : 0) + (types.indexOf(type) + 1 || 50);
	const sorted = linkable.map((one) => ({ one, rank: rank(one), on: dayOf(one.node) ?? '' }));
	sorted.sort((a, b) => a.rank - b.rank || compare(b.on, a.on) || compare(a.one.node.id, b.one.node.id));
	return sorted.map(({ one }) => ({ value: one, words: wordsOf(one.node) }));
}

/** A note is found by its title and by its file's name, a line by the record it stands in. */
const wordsOf = ({ title, note, line }: Node): string => (line ? `${title} ${note.title} ${line.id}` : title === fileTitle(note.path) ? title : `${title} ${fileTitle(note.path)}`);
const dayOf = ({ note }: Node): string | null => recordDate(note) ?? note.fields.created ?? null;
/** When it was made; of a fact of its own, the time it is about. */
const whenOf = (node: Node): string | null => (node.note.type === 'fact' ? (node.note.fields.period ?? null) : dayOf(node));

/** Links one by one, as long as more are asked for. A file that no link can name is left out. */
function* linksTo(linkable: readonly Linkable[], { notebook, path }: LinkingNote): Iterable<LinkOffer> {
	for (const { node, misfit } of linkable) {
		const link = linkToNode(notebook, node, path);
		if (link !== null) yield { link, title: node.title, about: aboutNode(node), misfit };
	}
}

function aboutNode(node: Node): About {
	const { note, line, type } = node;
	const within = line ? note.title : type === 'client' ? note.path.slice(0, Math.max(0, note.path.lastIndexOf('/'))) : null;
	return { is: 'note', type, on: whenOf(node), status: line ? null : statusOf(note), within };
}

/** 状態 or 確からしさ, of a fact its 区分, with the word in both languages. */
function statusOf(note: Note): Term | null {
	if (note.type === 'fact') return termOf(NOTE_TYPES.fact.fields.kind, note.fields.kind);
	const fields: Readonly<Record<string, Field | undefined>> = NOTE_TYPES[note.type].fields;
	return termOf(fields['status'] ?? fields['state'], currentStatus(note));
}

const termOf = (field: Field | undefined, word: string | null | undefined): Term | null => (word ? findTerm(field?.choices ?? [], word) : null);

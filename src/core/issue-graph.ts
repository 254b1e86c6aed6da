/** The issue graph (課題の構造) of one client: notes and lines that are facts, and the ten relations between them, each edge once. */
import { linksOf } from './client-links.ts';
import type { NodeId, ResolvedLink } from './client-links.ts';
import type { Client } from './client.ts';
import { layerOf, speakerOf } from './layer.ts';
import type { Layer } from './layer.ts';
import { Linked } from './linked.ts';
import { factLines, recordDate } from './note.ts';
import type { Note } from './note.ts';
import type { Notebook } from './notebook.ts';
import { compare } from './order.ts';
import { fits } from './relation-fit.ts';
import type { FitEnd } from './relation-fit.ts';
import type { FactLine } from './talk.ts';
import type { NoteType } from './vocabulary/note-types.ts';
import { RELATIONS } from './vocabulary/relations.ts';
import type { Relation } from './vocabulary/relations.ts';

export interface GraphNode {
	readonly id: NodeId;
	readonly type: NoteType;
	readonly title: string;
	/** The note itself, or the one that the line stands in. */
	readonly note: Note;
	/** Set for a line that is a fact. */
	readonly line: FactLine | null;
	/** 状態 or 確からしさ, as of the day the graph is of. */
	readonly status: string | null;
	readonly layer: Layer;
}

/** An edge in its canonical direction: cause → effect, part → whole, fact → what it supports, note → record. */
export interface GraphEdge {
	readonly from: NodeId;
	readonly to: NodeId;
	readonly relation: Relation;
	/** Whether domain D2 and D3 read it as meant; what does not fit is kept as written. */
	readonly fits: boolean;
}

/** The types whose notes are nodes even when nothing links them. */
const NODE_TYPES: ReadonlySet<NoteType> = new Set(['vision', 'fact', 'issue', 'cause', 'essential', 'action', 'short', 'visit', 'hearing', 'survey', 'doc']);

/** Nodes by id in path order; edges in the order of their tails, relations and heads. */
export class IssueGraph extends Linked<GraphNode, GraphEdge> {}

const known = new WeakMap<Client, { readonly links: readonly ResolvedLink[]; readonly graph: IssueGraph }>();

/** The issue graph of a client as it stands now. The same value as long as the client and what its links name are the same. */
export function issueGraph(notebook: Notebook, client: Client): IssueGraph {
	const links = linksOf(notebook, client);
	const before = known.get(client);
	if (before?.links === links) return before.graph;
	const graph = buildGraph(client, links, (note) => currentStatus(note));
	known.set(client, { links, graph });
	return graph;
}

/** Builds a graph with the statuses that `statusOf` tells; a layer follows from the status. */
export function buildGraph(client: Client, links: readonly ResolvedLink[], statusOf: (note: Note) => string | null): IssueGraph {
	const places = placesOf(client);
	const edges = edgesOf(links, places);
	const linked = new Set<Place>();
	const sources = new Map<Place, (Note | null)[]>();
	const addSource = (place: Place | undefined, source: Note | null): void => void (place && sources.set(place, [...(sources.get(place) ?? []), source]));
	for (const { from, to, relation } of edges) {
		linked.add(from).add(to);
		if (relation === 'from') addSource(from, to.note);
	}
	for (const { path, reference, fault } of links) if (fault && reference.relation?.name === 'from') addSource(places.get(path), null);
	const nodes = new Map<Place, GraphNode>();
	for (const place of places.values()) {
		const { id, note, line } = place;
		if (!line && !NODE_TYPES.has(note.type) && !linked.has(place)) continue;
		const status = line ? null : statusOf(note);
		const layer = layerOf(client, note, line, status, sources.get(place) ?? []);
		nodes.set(place, { id, note, line, status, layer, type: line ? 'fact' : note.type, title: line ? lineTitle(client, line) : note.title });
	}
	const ends = new Map(Array.from(nodes, ([place, node]) => [place, fitEnd(client, node)]));
	const fitting = (relation: Relation, from: Place, to: Place): boolean => {
		const [tail, head] = [ends.get(from), ends.get(to)];
		return tail !== undefined && head !== undefined && fits(relation, tail, head);
	};
	return new IssueGraph(nodes.values(), edges.map(({ relation, from, to }) => ({ from: from.id, to: to.id, relation, fits: fitting(relation, from, to) })));
}

/** A line's text without its speaker. */
const lineTitle = (client: Client, line: FactLine): string => (line.unsure && speakerOf(client, line) !== null ? line.unsure.words : line.title);

/** Where a node may stand: a note or a line of one, with its rank in path order. */
interface Place {
	readonly id: NodeId;
	readonly rank: number;
	readonly note: Note;
	readonly line: FactLine | null;
}

/** All places of a client in order: its notes, each followed by its lines. */
function placesOf(client: Client): ReadonlyMap<NodeId, Place> {
	const places = new Map<NodeId, Place>();
	for (const note of client.notes.values()) {
		places.set(note.path, { id: note.path, rank: places.size, note, line: null });
		for (const line of [...factLines(note)].sort((a, b) => compare(a.id, b.id))) {
			const id = `${note.path}#^${line.id}`;
			places.set(id, { id, rank: places.size, note, line });
		}
	}
	return places;
}

interface PlacedEdge {
	readonly relation: Relation;
	readonly from: Place;
	readonly to: Place;
}
const RELATION_NAMES = Object.keys(RELATIONS).sort(compare) as Relation[];

/** Edges from either side, merged and in order. A line comes from the record it stands in. */
function edgesOf(links: readonly ResolvedLink[], places: ReadonlyMap<NodeId, Place>): PlacedEdge[] {
	const edges = new Map<number, PlacedEdge>();
	const add = (relation: Relation, tail: Place | undefined, head: Place | undefined): void => {
		if (!tail || !head) return;
		// A gap has no direction; it is kept in one, so that both sides are one edge.
		const [from, to] = relation === 'gap' && tail.rank > head.rank ? [head, tail] : [tail, head];
		edges.set((from.rank * RELATION_NAMES.length + RELATION_NAMES.indexOf(relation)) * places.size + to.rank, { relation, from, to });
	};
	for (const { path, reference, to } of links) {
		if (to === null || reference.relation === null) continue;
		const [here, there] = [places.get(path), places.get(to)];
		if (reference.relation.end === 'from') add(reference.relation.name, here, there);
		else add(reference.relation.name, there, here);
	}
	for (const place of places.values()) if (place.line) add('from', place, places.get(place.note.path));
	return [...edges].sort(([a], [b]) => a - b).map(([, edge]) => edge);
}

/** 状態, 確からしさ: whatever name a type has for it. */
export function currentStatus(note: Note): string | null {
	const { fields } = note;
	return ('status' in fields ? fields.status : 'state' in fields ? fields.state : null) ?? null;
}

const RECORDS: ReadonlySet<NoteType> = new Set(['visit', 'hearing', 'survey', 'doc']);

/** What legality looks at in a node. */
export function fitEnd(client: Client, { id, type, note, line }: GraphNode): FitEnd {
	const factKind = line ? (speakerOf(client, line) === null ? '観察' : '発言') : note.type === 'fact' ? note.fields.kind : undefined;
	// When a record was written down says nothing about its day.
	return { id, type, factKind, on: line || RECORDS.has(note.type) ? recordDate(note) : (note.fields.created ?? null) };
}

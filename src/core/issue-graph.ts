/** The issue graph (課題の構造) of one client: notes and lines that are facts, and the ten relations between them, each edge once. */
import { linksOf } from './client-links.ts';
import type { NodeId, ResolvedLink } from './client-links.ts';
import type { Client } from './client.ts';
import { layerOf } from './layer.ts';
import type { Layer } from './layer.ts';
import { factLines, recordDate } from './note.ts';
import type { Note } from './note.ts';
import type { Notebook } from './notebook.ts';
import { compare } from './problem.ts';
import { fits } from './relation-fit.ts';
import type { FactLine } from './talk.ts';
import type { NoteType } from './vocabulary/note-types.ts';
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

/** Nodes by id in path order; edges in order of relation and ends. */
export class IssueGraph {
	readonly nodes: ReadonlyMap<NodeId, GraphNode>;
	readonly edges: readonly GraphEdge[];
	readonly #in = new Map<string, NodeId[]>();
	readonly #out = new Map<string, NodeId[]>();

	constructor(nodes: Iterable<GraphNode>, edges: Iterable<GraphEdge>) {
		this.nodes = new Map([...nodes].sort((a, b) => compare(a.id, b.id)).map((node) => [node.id, node]));
		this.edges = [...edges].sort((a, b) => compare(a.from, b.from) || compare(a.relation, b.relation) || compare(a.to, b.to));
		for (const { from, to, relation } of this.edges) {
			append(this.#out, `${relation}\n${from}`, to);
			append(this.#in, `${relation}\n${to}`, from);
		}
	}

	/** Tails of the edges of this relation into a node. */
	in(id: NodeId, relation: Relation): readonly NodeId[] {
		return this.#in.get(`${relation}\n${id}`) ?? [];
	}

	/** Heads of the edges of this relation out of a node. */
	out(id: NodeId, relation: Relation): readonly NodeId[] {
		return this.#out.get(`${relation}\n${id}`) ?? [];
	}
}

function append(lists: Map<string, NodeId[]>, key: string, id: NodeId): void {
	const list = lists.get(key);
	if (list) list.push(id);
	else lists.set(key, [id]);
}

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

/**
 * Builds a graph with the statuses that `statusOf` tells; a layer follows from the status.
 * @throws never: what does not fit is marked
 */
export function buildGraph(client: Client, links: readonly ResolvedLink[], statusOf: (note: Note) => string | null): IssueGraph {
	const edges = edgesOf(client, links);
	const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
	const sources = new Map<NodeId, Note[]>();
	for (const { from, to, relation } of edges) {
		const record = relation === 'from' ? client.notes.get(to) : undefined;
		if (record) sources.set(from, [...(sources.get(from) ?? []), record]);
	}
	const nodes: GraphNode[] = [];
	for (const note of client.notes.values()) {
		const status = statusOf(note);
		const node = { note, status };
		if (NODE_TYPES.has(note.type) || linked.has(note.path))
			nodes.push({ ...node, id: note.path, type: note.type, title: note.title, line: null, layer: layerOf(client, note, null, status, sources.get(note.path) ?? []) });
		for (const line of factLines(note))
			nodes.push({ note, status: null, id: lineId(note, line), type: 'fact', title: line.title, line, layer: layerOf(client, note, line, null, [note]) });
	}
	return new IssueGraph(nodes, markFits(edges, new Map(nodes.map((node) => [node.id, node]))));
}

const lineId = (note: Note, { id }: FactLine): NodeId => `${note.path}#^${id}`;

/** 状態, 確からしさ: whatever name a type has for it. */
export function currentStatus(note: Note): string | null {
	const { fields } = note;
	return ('status' in fields ? fields.status : 'state' in fields ? fields.state : null) ?? null;
}

type BareEdge = Omit<GraphEdge, 'fits'>;

/** Edges from either side, merged. A line comes from the record it stands in. */
function edgesOf(client: Client, links: readonly ResolvedLink[]): BareEdge[] {
	const edges = new Map<string, BareEdge>();
	const add = (relation: Relation, from: NodeId, to: NodeId): void => {
		// A gap has no direction; it is kept in one, so that both sides are one edge.
		const [tail, head] = relation === 'gap' && compare(from, to) > 0 ? [to, from] : [from, to];
		edges.set(`${relation}\n${tail}\n${head}`, { relation, from: tail, to: head });
	};
	for (const { path, reference, to } of links) {
		if (to === null || reference.relation === null) continue;
		const { name, end } = reference.relation;
		if (end === 'from') add(name, path, to);
		else add(name, to, path);
	}
	for (const note of client.notes.values()) for (const line of factLines(note)) add('from', lineId(note, line), note.path);
	return [...edges.values()];
}

function markFits(edges: readonly BareEdge[], nodes: ReadonlyMap<NodeId, GraphNode>): GraphEdge[] {
	return edges.flatMap((edge) => {
		const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
		return from && to ? [{ ...edge, fits: fits(edge.relation, endOf(from), endOf(to)) }] : [];
	});
}

function endOf({ id, type, note, line }: GraphNode): Parameters<typeof fits>[1] {
	const factKind = line ? (line.speaker === null ? '観察' : '発言') : note.type === 'fact' ? note.fields.kind : undefined;
	return { id, type, factKind, on: line ? recordDate(note) : (recordDate(note) ?? note.fields.created ?? null) };
}

/** Nodes and the directed links between them, found from either end. */
import type { NodeId } from './client-links.ts';
import type { Relation } from './vocabulary/relations.ts';

export interface LinkEnds {
	readonly from: NodeId;
	readonly to: NodeId;
	readonly relation: Relation;
}

/** Nodes by id and links between them, both in the order they were given in. */
export class Linked<N extends { readonly id: NodeId }, L extends LinkEnds> {
	readonly nodes: ReadonlyMap<NodeId, N>;
	readonly edges: readonly L[];
	readonly #in = new Map<Relation, Map<NodeId, NodeId[]>>();
	readonly #out = new Map<Relation, Map<NodeId, NodeId[]>>();

	/** @param nodes, edges in their order */
	constructor(nodes: Iterable<N>, edges: readonly L[]) {
		this.nodes = new Map(Array.from(nodes, (node) => [node.id, node]));
		this.edges = edges;
		for (const { from, to, relation } of edges) {
			append(this.#out, relation, from, to);
			append(this.#in, relation, to, from);
		}
	}

	/** Tails of the edges of this relation into a node. */
	in(id: NodeId, relation: Relation): readonly NodeId[] {
		return this.#in.get(relation)?.get(id) ?? [];
	}

	/** Heads of the edges of this relation out of a node. */
	out(id: NodeId, relation: Relation): readonly NodeId[] {
		return this.#out.get(relation)?.get(id) ?? [];
	}
}

/** What can be walked through, whatever is told of its nodes. */
export type Walkable = Linked<{ readonly id: NodeId }, LinkEnds>;

function append(ends: Map<Relation, Map<NodeId, NodeId[]>>, relation: Relation, id: NodeId, other: NodeId): void {
	let lists = ends.get(relation);
	if (!lists) ends.set(relation, (lists = new Map<NodeId, NodeId[]>()));
	const list = lists.get(id);
	if (list) list.push(other);
	else lists.set(id, [other]);
}

/** `bansou graph`: the issue structure as JSON for programs. */
import type { IssueGraph } from '../core/issue-graph.ts';
import type { OwnerDrawn } from '../diagram/export/owner-drawn.ts';

/** The form of note-format §6: nodes by id, edges in canonical direction, each once. */
export function graphJson(graph: IssueGraph): unknown {
	return {
		nodes: [...graph.nodes.values()].map(({ id, type, title, layer }) => ({ id, type, title, layer })),
		edges: graph.edges.map(({ from, to, relation, fits }) => ({ from, to, relation, fits })),
	};
}

/** The same form for what the owner may see: ids that tell no path, and no reading of what fits. */
export function ownerJson({ nodes, edges }: OwnerDrawn['listed']): unknown {
	return {
		nodes: [...nodes.values()].map(({ id, type, title }) => ({ id, type, title, layer: '経営者と共有' })),
		edges: edges.map(({ from, to, relation }) => ({ from, to, relation, fits: true })),
	};
}

/** `bansou graph`: the issue structure as JSON for programs. */
import type { IssueGraph } from '../core/issue-graph.ts';

/** The form of note-format §6: nodes by id, edges in canonical direction, each once. */
export function graphJson(graph: IssueGraph): unknown {
	return {
		nodes: [...graph.nodes.values()].map(({ id, type, title, layer }) => ({ id, type, title, layer })),
		edges: graph.edges.map(({ from, to, relation, fits }) => ({ from, to, relation, fits })),
	};
}

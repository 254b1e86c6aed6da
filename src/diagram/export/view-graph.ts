/** The part of an issue graph that a view is about, for what is given as notes and links and not as a drawing. */
import { IssueGraph } from '../../core/issue-graph.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { View } from '../../core/vocabulary/views.ts';
import { shownIn, VIEW_RULES } from '../scene/views.ts';

/** A view tells of these whichever links it draws: facts stand by what they support. */
const EVIDENCE: readonly Relation[] = ['supports', 'refutes'];

/** Nothing is folded; the whole is the graph itself, with the records that notes come from. */
export function graphOfView(graph: IssueGraph, view: View): IssueGraph {
	if (view === 'whole') return graph;
	const shown = shownIn(view, graph);
	const relations = [...VIEW_RULES[view].links, ...EVIDENCE];
	const edges = graph.edges.filter(({ from, to, relation }) => relations.includes(relation) && shown.has(from) && shown.has(to));
	return new IssueGraph([...graph.nodes.values()].filter(({ id }) => shown.has(id)), edges);
}

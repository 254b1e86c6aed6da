/** Causes and effects among the notes that still stand, and which issues an essential issue leads to. */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import type { GraphEdge, GraphNode } from '../issue-graph.ts';
import { ancestors, descendants } from '../issue-walk.ts';
import { Linked } from '../linked.ts';
import { isPast, withParts } from '../live-notes.ts';

const graphs = new WeakMap<Engagement, Linked<GraphNode, GraphEdge>>();

/** The `causes` edges between notes that were not revised, withdrawn or set aside; nothing causes itself. */
export function standingCauses(engagement: Engagement): Linked<GraphNode, GraphEdge> {
	const known = graphs.get(engagement);
	if (known) return known;
	const { graph } = engagement;
	const nodes = new Map([...graph.nodes].filter(([, node]) => !isPast(graph, node)));
	const causes = new Linked(nodes.values(), graph.edges.filter(({ relation, from, to }) => relation === 'causes' && from !== to && nodes.has(from) && nodes.has(to)));
	graphs.set(engagement, causes);
	return causes;
}

const explained = new WeakMap<Engagement, ReadonlyMap<NodeId, readonly NodeId[]>>();

/** By live essential issue the issues that follow from it or from a part of it, in path order. An issue follows where one of its parts does. */
export function explainedIssues(engagement: Engagement): ReadonlyMap<NodeId, readonly NodeId[]> {
	const known = explained.get(engagement);
	if (known) return known;
	const { graph } = engagement;
	const causes = standingCauses(engagement);
	const partsOf = new Map(engagement.live('issue').map(({ id }) => [id, [id, ...ancestors(graph, id, 'part_of')]]));
	const byEssential = new Map(engagement.live('essential').map(({ id }) => {
		const reached = new Set(withParts(graph, id).flatMap((part) => descendants(causes, part)));
		return [id, [...partsOf].filter(([, parts]) => parts.some((part) => reached.has(part))).map(([issue]) => issue)];
	}));
	explained.set(engagement, byEssential);
	return byEssential;
}

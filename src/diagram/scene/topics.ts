/** Notes of the overview in groups: by the free topic (論点) of each, or on wish by the viewpoints of ロカベン. */
import type { NodeId } from '../../core/client-links.ts';
import type { GraphNode, IssueGraph } from '../../core/issue-graph.ts';
import { searchKey } from '../../core/search-key.ts';
import { VIEWPOINTS } from '../../core/vocabulary/choices.ts';
import type { Scene } from '../scene.ts';

export interface Topic {
	/** As first written; null: notes without one. */
	readonly topic: string | null;
	/** In the order of the graph. */
	readonly ids: readonly NodeId[];
}

/** The topics of a scene in the order of their first notes, notes without one last. A note stands under its first topic. */
export const topicsOf = (scene: Pick<Scene, 'nodes'>, graph: IssueGraph): Topic[] => grouped(scene, (id) => topicOf(graph, id));

/** The viewpoints in their order, empty ones left out. */
export function viewpointsOf(scene: Pick<Scene, 'nodes'>, graph: IssueGraph): Topic[] {
	const order: (string | null)[] = [...VIEWPOINTS.map(({ ja }) => ja), null];
	return grouped(scene, (id) => viewpointOf(graph.nodes.get(id))).sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic));
}

/** A note's own topic; a fact without one stands with the issue it supports. */
function topicOf(graph: IssueGraph, id: NodeId): string | null {
	const node = graph.nodes.get(id);
	const own = ownTopic(node);
	if (own !== null || node?.type !== 'fact') return own;
	return [...graph.out(id, 'supports'), ...graph.out(id, 'refutes')].map((other) => graph.nodes.get(other)).filter((other) => other?.type === 'issue').map(ownTopic).find((topic) => topic !== null) ?? null;
}

const ownTopic = (node: GraphNode | undefined): string | null => (!node || node.line ? null : (node.note.fields.topic?.[0] ?? null));
const viewpointOf = (node: GraphNode | undefined): string | null => (node?.note.type === 'fact' ? (node.note.fields.viewpoint ?? null) : null);

function grouped({ nodes }: Pick<Scene, 'nodes'>, topicOf: (id: NodeId) => string | null): Topic[] {
	const groups = new Map<string, { topic: string | null; ids: NodeId[] }>();
	for (const id of nodes.keys()) {
		const topic = topicOf(id);
		const key = topic === null ? '' : searchKey(topic);
		const group = groups.get(key) ?? { topic: key === '' ? null : topic, ids: [] };
		group.ids.push(id);
		groups.set(key, group);
	}
	return [...groups.values()].sort((a, b) => Number(a.topic === null) - Number(b.topic === null));
}

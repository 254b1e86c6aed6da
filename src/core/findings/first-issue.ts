/** Where the issue that the owner raised first has gone (finding G26). */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import { isPast } from '../live-notes.ts';

/** Whether an issue is connected, by causes and parts over notes that stand, with an essential issue or with something that an action addresses. */
export function isPlaced({ graph }: Engagement, issue: NodeId): boolean {
	const stands = (id: NodeId): boolean => {
		const node = graph.nodes.get(id);
		return node !== undefined && !isPast(graph, node);
	};
	const seen = new Set<NodeId>([issue]);
	// A set goes on to what is added to it on the way.
	for (const id of seen) {
		if (graph.nodes.get(id)?.type === 'essential' || graph.in(id, 'addresses').some(stands)) return true;
		const around = [...graph.in(id, 'causes'), ...graph.out(id, 'causes'), ...graph.in(id, 'part_of'), ...graph.out(id, 'part_of')];
		for (const next of around) if (stands(next)) seen.add(next);
	}
	return false;
}

/** Causes that say the same as their effect (finding G13). */
import type { Engagement } from '../engagement.ts';
import type { GraphEdge, GraphNode } from '../issue-graph.ts';
import { contains, likeness, wordingOf } from '../likeness.ts';
import type { Wording } from '../likeness.ts';
import { standingCauses } from './standing-causes.ts';

const wordings = new WeakMap<object, { readonly title: string; readonly wording: Wording }>();

/** Kept by note, which outlives the graph. */
function wordingOfNode({ note, line, title }: GraphNode): Wording {
	const known = wordings.get(line ?? note);
	if (known?.title === title) return known.wording;
	const wording = wordingOf(title);
	wordings.set(line ?? note, { title, wording });
	return wording;
}

/** The links from a cause to an effect of the same wording; of two that run both ways the first. */
export function sameWords(engagement: Engagement): { readonly cause: GraphNode; readonly effect: GraphNode }[] {
	const causes = standingCauses(engagement);
	const least = engagement.settings.similarTitles / 100;
	const says = ({ from, to }: GraphEdge): { cause: GraphNode; effect: GraphNode }[] => {
		const [cause, effect] = [causes.nodes.get(from), causes.nodes.get(to)];
		if (!cause || !effect || (from > to && causes.out(to, 'causes').includes(from))) return [];
		const [ours, theirs] = [wordingOfNode(cause), wordingOfNode(effect)];
		return contains(ours, theirs) || likeness(ours, theirs) >= least ? [{ cause, effect }] : [];
	};
	return causes.edges.flatMap(says);
}

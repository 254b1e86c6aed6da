/** Paths of causes along which nobody wrote a second cause (finding G07). */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import { namesLost } from './lost-links.ts';
import { standingCauses } from './standing-causes.ts';

/** Fewest edges of a path that is asked about (domain D4). */
const SHORTEST = 3;

/** Paths upward from an issue, the issue first, each as long as it goes; of paths that run into one another the longest. */
export function lonePaths(engagement: Engagement): NodeId[][] {
	const paths = engagement.live('issue').map(({ id }) => lonePath(engagement, id)).filter((path) => path.length > SHORTEST);
	const inner = new Set(paths.flatMap((path) => path.slice(1)));
	return paths.filter(([issue = '']) => !inner.has(issue));
}

function lonePath(engagement: Engagement, issue: NodeId): NodeId[] {
	const path = new Set([issue]);
	for (let next = onlyCause(engagement, issue); next !== null; next = onlyCause(engagement, next)) {
		// A path that comes back to itself goes round: G12 and G14 ask about that.
		if (path.has(next)) return [];
		path.add(next);
	}
	return [...path];
}

/** The only cause of a node, if it stands. One that was withdrawn, or that cannot be found, counts as another cause: somebody did ask. */
function onlyCause(engagement: Engagement, id: NodeId): NodeId | null {
	const [only, other] = engagement.graph.in(id, 'causes').filter((cause) => cause !== id);
	const node = engagement.graph.nodes.get(id);
	return only !== undefined && other === undefined && standingCauses(engagement).nodes.has(only) && node && !namesLost(engagement, node, 'causes', 'to') ? only : null;
}

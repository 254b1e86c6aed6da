/** The loops of causes by name: what goes round among the notes that a view shows. */
import type { NodeId } from '../../core/client-links.ts';
import type { IssueGraph } from '../../core/issue-graph.ts';
import { cycles } from '../../core/issue-walk.ts';
import type { View } from '../../core/vocabulary/views.ts';
import { shownIn, VIEW_RULES } from './views.ts';

export interface Loops {
	/** In which they are seen: the one at hand, or 構造 where that one draws no causes. */
	readonly view: View;
	/** Each in the direction of its links, the shortest first. */
	readonly loops: readonly (readonly NodeId[])[];
}

/** The loops that can be looked at from a view. Whether they are shown whole, folded or not at all just now makes no difference. */
export function loopsFrom(at: View, graph: IssueGraph): Loops {
	const view = VIEW_RULES[at].links.includes('causes') ? at : 'structure';
	const shown = shownIn(view, graph);
	return { view, loops: cycles(graph).filter((loop) => loop.every((id) => shown.has(id))) };
}

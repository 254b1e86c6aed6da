/** What each note of a scene hangs on: one other note, so that these links form a forest by which the drawing is ordered. */
import type { NodeId } from '../../core/client-links.ts';
import type { LinkEnds } from '../../core/linked.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { SceneType } from '../scene.ts';

/** What the choice looks at; a scene for the owner has it as well. */
export interface Hanging {
	readonly nodes: ReadonlyMap<NodeId, { readonly type: SceneType; readonly past: boolean }>;
	/** In the order of the graph. */
	readonly links: readonly LinkEnds[];
}

/** Which end of a link hangs on the other, in the order in which one is preferred. A gap holds nothing. */
const HOLDS: readonly (readonly [relation: Relation, hangs: 'from' | 'to'])[] = [['causes', 'to'], ['hinders', 'to'], ['addresses', 'from'], ['part_of', 'from'], ['revises', 'to'], ['measured_by', 'to']];
const RANKS: readonly SceneType[] = ['essential', 'cause', 'issue', 'short', 'vision', 'action', 'fact'];

/** Parent by note. */
export type Forest = ReadonlyMap<NodeId, { readonly on: NodeId; readonly link: string }>;

export const linkKey = ({ relation, from, to }: LinkEnds): string => `${relation} ${from} ${to}`;

/**
 * Each note hangs on the cause that stands highest: an essential issue before a cause before an issue, what is live before what
 * is past, then the one that comes first. An action hangs on its first target. A link that would close a round is passed over.
 */
export function hang(scene: Hanging): Forest {
	const chosen = new Map<NodeId, { on: NodeId; link: string }>();
	const candidates = candidatesOf(scene);
	const hangsBelow = (id: NodeId, other: NodeId): boolean => {
		for (let at: NodeId | undefined = other; at !== undefined; at = chosen.get(at)?.on) if (at === id) return true;
		return false;
	};
	// Notes of a low rank choose first, so that a round is opened at its highest note.
	for (const id of [...scene.nodes.keys()].sort((a, b) => rank(scene, b) - rank(scene, a))) {
		const found = candidates.get(id)?.find(({ on }) => !hangsBelow(id, on));
		if (found) chosen.set(id, found);
	}
	return chosen;
}

const rank = ({ nodes }: Hanging, id: NodeId): number => RANKS.indexOf(nodes.get(id)?.type ?? 'fact');

function candidatesOf(scene: Hanging): Map<NodeId, { on: NodeId; link: string }[]> {
	const found = new Map<NodeId, { readonly on: NodeId; readonly link: string; readonly order: readonly number[] }[]>();
	for (const link of scene.links) {
		const at = HOLDS.findIndex(([relation]) => relation === link.relation);
		// A short-term issue hangs on the essential one whose way it bars, not the other way round.
		const hangs = link.relation === 'hinders' && scene.nodes.get(link.from)?.type === 'short' ? 'from' : HOLDS[at]?.[1];
		if (hangs === undefined || link.from === link.to) continue;
		const on = hangs === 'from' ? link.to : link.from;
		const list = found.get(link[hangs]) ?? [];
		list.push({ on, link: linkKey(link), order: [at, Number(scene.nodes.get(on)?.past ?? false), rank(scene, on)] });
		found.set(link[hangs], list);
	}
	for (const list of found.values()) list.sort((a, b) => a.order.map((part, i) => part - (b.order[i] ?? 0)).find((difference) => difference !== 0) ?? 0);
	return found;
}

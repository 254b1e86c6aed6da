/** The scene of the owner's sheet and of 面談モード: made of what the owner may see and of nothing else, by its type. */
import type { NodeId } from '../../core/client-links.ts';
import { cycles } from '../../core/issue-walk.ts';
import type { ShareableEdge, ShareableGraph, ShareableNode } from '../../core/shareable.ts';
import type { View } from '../../core/vocabulary/views.ts';
import type { Folded, Stack } from '../scene.ts';
import { focused } from './focus.ts';
import type { Focus } from './focus.ts';
import { fold, wishesOf } from './fold.ts';
import type { FoldOptions } from './fold.ts';
import { hang, linkKey } from './primary.ts';
import { looseAmong, wholeLoops } from './scene-parts.ts';
import { VIEW_RULES } from './views.ts';

/** What the sheet tells of a note. */
export interface OwnerNode extends ShareableNode {
	/** Facts behind it, for and against alike, in the order of the graph. */
	readonly facts: readonly NodeId[];
	/** Facts by which an action or a vision is measured. */
	readonly measures: readonly NodeId[];
	readonly folded: Folded | null;
}
export interface OwnerLink extends ShareableEdge {
	readonly key: string;
	readonly primary: boolean;
}

/** Like a scene, without anything that is the team's: see there for its parts. */
export interface OwnerScene {
	readonly view: View;
	readonly nodes: ReadonlyMap<NodeId, OwnerNode>;
	readonly links: readonly OwnerLink[];
	readonly loops: readonly (readonly NodeId[])[];
	readonly loose: ReadonlySet<NodeId>;
	readonly stacks: readonly Stack[];
	readonly hidden: ReadonlyMap<NodeId, NodeId>;
	/** How many notes the owner may see in this view. */
	readonly total: number;
}

export interface OwnerSceneOptions extends FoldOptions {
	readonly view: View;
	readonly focus?: Focus | null;
}

export function ownerScene(graph: ShareableGraph, options: OwnerSceneOptions): OwnerScene {
	const { view, focus = null } = options;
	const inView = new Set([...graph.nodes.values()].filter((node) => isIn(view, graph, node)).map(({ id }) => id));
	const shown = focus ? focused(graph, inView, focus) : inView;
	const nodes = [...graph.nodes.values()].filter(({ id }) => shown.has(id));
	const relations: readonly string[] = VIEW_RULES[view].links;
	const links = graph.edges.filter(({ from, to, relation }) => relations.includes(relation) && shown.has(from) && shown.has(to));
	const weighed = new Map(nodes.map((node) => [node.id, { ...node, past: false, evidence: graph.in(node.id, 'supports').filter((id) => shown.has(id)), against: [], measures: graph.out(node.id, 'measured_by').filter((id) => shown.has(id)) }]));
	const forest = hang({ nodes: weighed, links });
	const { hidden, stacks, foldedAt } = fold({ nodes: weighed, links, forest }, wishesOf(options));
	const primary = new Set([...forest.values()].map(({ link }) => link));
	const open = (ids: readonly NodeId[]): NodeId[] => ids.filter((id) => !hidden.has(id));
	const openNodes = nodes.filter(({ id }) => !hidden.has(id)).map((node): OwnerNode => ({ ...node, facts: open(weighed.get(node.id)?.evidence ?? []), measures: open(weighed.get(node.id)?.measures ?? []), folded: foldedAt(node.id) }));
	const openLinks = links.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)).map((edge) => ({ ...edge, key: linkKey(edge), primary: primary.has(linkKey(edge)) }));
	return {
		view,
		nodes: new Map(openNodes.map((node) => [node.id, node])),
		links: openLinks,
		loops: wholeLoops(cycles(graph), openLinks),
		loose: looseAmong(openNodes, openLinks),
		stacks,
		hidden,
		total: inView.size,
	};
}

/** The types of the view; of facts, 目標 shows figures and what something is measured by. What may not be seen is not in the graph. */
function isIn(view: View, graph: ShareableGraph, { id, type, figure }: ShareableNode): boolean {
	if (!VIEW_RULES[view].types.includes(type)) return false;
	return view !== 'goals' || type !== 'fact' || figure !== null || graph.in(id, 'measured_by').length > 0;
}

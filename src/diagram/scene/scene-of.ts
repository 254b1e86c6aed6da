/** The scene of a view: the issue graph of a client, cut down to what the view, the filter and the focus show, and folded where it is too much. */
import type { Client } from '../../core/client.ts';
import type { NodeId } from '../../core/client-links.ts';
import { gapBetween } from '../../core/gap-between.ts';
import type { GraphEdge, IssueGraph } from '../../core/issue-graph.ts';
import { cycles } from '../../core/issue-walk.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { View } from '../../core/vocabulary/views.ts';
import type { Change, Scene, SceneLink, SceneNode } from '../scene.ts';
import { filtered } from './filter.ts';
import type { SceneFilter } from './filter.ts';
import { focused } from './focus.ts';
import type { Focus } from './focus.ts';
import { fold, OPEN_LOOSE_FACTS, wishesOf } from './fold.ts';
import type { FoldOptions } from './fold.ts';
import { hang, linkKey } from './primary.ts';
import { isDrawn, sceneNode, weighed } from './scene-node.ts';
import { looseAmong, wholeLoops } from './scene-parts.ts';
import { changesBetween } from './times.ts';
import { shownIn, VIEW_RULES } from './views.ts';

/** Plain data but for the graph; what a client remembers of how it was looked at. */
export interface SceneOptions extends FoldOptions {
	readonly view: View;
	readonly filter?: SceneFilter;
	readonly focus?: Focus | null;
	/** The graph as of an earlier visit, to show what came, left or was judged otherwise since. */
	readonly before?: IssueGraph | null;
}

/** What a view shows of the graph of a client. The graph may be one as of a visit. */
export function sceneOf(graph: IssueGraph, client: Client, options: SceneOptions): Scene {
	const { view, filter = {}, focus = null, before = null } = options;
	const changes = before ? changesBetween(before, graph, client) : new Map<NodeId, Change>();
	const inView = shownIn(view, graph, new Set([...changes].filter(([, { what }]) => what === 'left').map(([id]) => id)));
	const met = filtered(graph, client, inView, filter);
	const shown = focus ? focused(graph, met, focus) : met;
	const drawn = [...shown].map((id) => graph.nodes.get(id)).filter((node) => node !== undefined).filter(isDrawn);
	const nodes = new Map(drawn.map((node) => [node.id, weighed(graph, node, (id) => shown.has(id))]));
	const relations = VIEW_RULES[view].links.filter((relation) => !filter.relation?.length || filter.relation.includes(relation));
	const links = linksAmong(graph, shown, relations);
	const forest = hang({ nodes, links });
	const { hidden, stacks, foldedAt } = fold({ nodes, links, forest }, wishesOf(options, view === 'structure' || view === 'whole' ? OPEN_LOOSE_FACTS : Infinity));
	const primary = new Set([...forest.values()].map(({ link }) => link));
	const isOpen = (id: NodeId): boolean => shown.has(id) && !hidden.has(id);
	const open = new Map(drawn.filter(({ id }) => isOpen(id)).map((node): [NodeId, SceneNode] => [node.id, { ...sceneNode(graph, client, node, isOpen), folded: foldedAt(node.id), change: changes.get(node.id) ?? null }]));
	const openLinks = links.filter(({ from, to }) => open.has(from) && open.has(to)).map((link) => ({ ...link, primary: primary.has(link.key) }));
	return {
		view,
		nodes: open,
		links: openLinks,
		loops: wholeLoops(cycles(graph), openLinks),
		loose: looseAmong(open.values(), openLinks),
		stacks,
		hidden,
		sourceless: new Set([...open.keys()].filter((id) => graph.out(id, 'from').length === 0)),
		total: inView.size,
	};
}

function linksAmong(graph: IssueGraph, shown: ReadonlySet<NodeId>, relations: readonly Relation[]): Omit<SceneLink, 'primary'>[] {
	return graph.edges
		.filter(({ from, to, relation }) => relations.includes(relation) && shown.has(from) && shown.has(to))
		.map((edge) => ({ ...edge, key: linkKey(edge), gap: edge.relation === 'gap' ? gapOf(graph, edge) : null }));
}

/** The gap as a drawing tells it. */
function gapOf(graph: IssueGraph, { from, to }: GraphEdge): SceneLink['gap'] {
	const gap = gapBetween(graph, from, to);
	return gap && { kind: gap.kind, sentence: gap.sentence, talkedOver: gap.talkedOver };
}

/** The scene of a view: the issue graph of a client, cut down to what the view, the filter and the focus show, and folded where it is too much. */
import type { Client } from '../../core/client.ts';
import type { NodeId } from '../../core/client-links.ts';
import { gapBetween } from '../../core/gap-between.ts';
import type { GraphEdge, IssueGraph } from '../../core/issue-graph.ts';
import { cycles } from '../../core/issue-walk.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { Change, Scene, SceneLink, SceneNode, View } from '../scene.ts';
import { filtered } from './filter.ts';
import type { SceneFilter } from './filter.ts';
import { focused } from './focus.ts';
import type { Focus } from './focus.ts';
import { fold, wishesOf } from './fold.ts';
import type { FoldOptions } from './fold.ts';
import { hang, linkKey } from './primary.ts';
import { isDrawn, sceneNode } from './scene-node.ts';
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
	const nodes = nodesOf(graph, client, shown);
	const relations = VIEW_RULES[view].links.filter((relation) => !filter.relation?.length || filter.relation.includes(relation));
	const links = linksAmong(graph, shown, relations);
	const forest = hang({ nodes, links });
	const { hidden, stacks, foldedAt } = fold({ nodes, links, forest }, wishesOf(options));
	const primary = new Set([...forest.values()].map(({ link }) => link));
	const open = new Map([...nodes].filter(([id]) => !hidden.has(id)).map(([id, node]) => [id, { ...node, ...openFacts(node, hidden), folded: foldedAt(id), change: changes.get(id) ?? null }]));
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

function openFacts({ evidence, against, measures }: SceneNode, hidden: ReadonlyMap<NodeId, NodeId>): Pick<SceneNode, 'evidence' | 'against' | 'measures'> {
	const open = (ids: readonly NodeId[]): NodeId[] => ids.filter((id) => !hidden.has(id));
	return { evidence: open(evidence), against: open(against), measures: open(measures) };
}

function nodesOf(graph: IssueGraph, client: Client, shown: ReadonlySet<NodeId>): Map<NodeId, SceneNode> {
	const nodes = new Map<NodeId, SceneNode>();
	for (const id of shown) {
		const node = graph.nodes.get(id);
		if (node && isDrawn(node)) nodes.set(id, sceneNode(graph, client, node, (other) => shown.has(other)));
	}
	return nodes;
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

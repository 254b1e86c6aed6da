/** The scene of a view: the issue graph of a client, cut down to what the view, the filter and the focus show, and folded where it is too much. */
import type { Client } from '../../core/client.ts';
import type { NodeId } from '../../core/client-links.ts';
import type { GraphEdge, IssueGraph } from '../../core/issue-graph.ts';
import { cycles } from '../../core/issue-walk.ts';
import { gapsOf } from '../../core/note.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { Change, Scene, SceneLink, SceneNode, View } from '../scene.ts';
import { filtered } from './filter.ts';
import type { SceneFilter } from './filter.ts';
import { focused } from './focus.ts';
import type { Focus } from './focus.ts';
import { fold } from './fold.ts';
import type { FoldWishes } from './fold.ts';
import { hang, linkKey } from './primary.ts';
import { isDrawn, sceneNode } from './scene-node.ts';
import { changesBetween } from './times.ts';
import { shownIn, VIEW_RULES } from './views.ts';

/** Plain data but for the graph; what a client remembers of how it was looked at. */
export interface SceneOptions {
	readonly view: View;
	/** Notes and stacks folded and unfolded by hand; those folded with their causes alone, what follows staying open. */
	readonly folded?: readonly NodeId[];
	readonly causesFolded?: readonly NodeId[];
	readonly unfolded?: readonly NodeId[];
	readonly filter?: SceneFilter;
	readonly focus?: Focus | null;
	/** How many notes may be open before essential issues are folded. */
	readonly limit?: number;
	/** The graph as of an earlier visit, to show what came, left or was judged otherwise since. */
	readonly before?: IssueGraph | null;
}

/** At most so many notes stand open (architecture §6). */
export const OPEN_NOTES = 60;

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
		loops: loopsAmong(graph, openLinks),
		loose: looseAmong(open, openLinks),
		stacks,
		hidden,
		sourceless: new Set([...open.keys()].filter((id) => graph.out(id, 'from').length === 0)),
		total: inView.size,
	};
}

/** A focus is small by itself, and asks for everything near. */
const wishesOf = ({ folded = [], causesFolded = [], unfolded = [], focus, limit = OPEN_NOTES }: SceneOptions): FoldWishes =>
	focus ? { folded: new Set(), causesFolded: new Set(), unfolded: new Set(), limit: Infinity } : { folded: new Set(folded), causesFolded: new Set(causesFolded), unfolded: new Set(unfolded), limit };

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

/** The gap an edge was made from, one that is still open before one that was talked over. */
function gapOf(graph: IssueGraph, { from, to }: GraphEdge): SceneLink['gap'] {
	const written = [[from, to], [to, from]].flatMap(([here = '', there = '']) => {
		const [note, other] = [graph.nodes.get(here), graph.nodes.get(there)];
		// A line carries no gaps; its record's belong to the record.
		return note && other && !note.line ? gapsOf(note.note).filter(({ link }) => names(link.target, other.note.path) && link.block === (other.line?.id ?? null)) : [];
	});
	const gap = written.find(({ talkedOver }) => !talkedOver) ?? written[0];
	return gap ? { kind: gap.kind, sentence: gap.sentence, talkedOver: gap.talkedOver } : null;
}

/** Whether a link's target may mean a path: what it names was resolved when the edge was made, so its last part tells. */
const names = (target: string, path: string): boolean => lastPart(target) === lastPart(path);
const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1).normalize('NFC').toLowerCase().replace(/\.md$/, '');

/** The loops that the scene shows whole. */
function loopsAmong(graph: IssueGraph, links: readonly { readonly key: string }[]): NodeId[][] {
	const keys = new Set(links.map(({ key }) => key));
	return cycles(graph).filter((loop) => loop.every((from, i) => keys.has(linkKey({ relation: 'causes', from, to: loop[(i + 1) % loop.length] ?? from }))));
}

const TRAY: ReadonlySet<string> = new Set(['issue', 'cause', 'fact']);

function looseAmong(nodes: ReadonlyMap<NodeId, SceneNode>, links: readonly Omit<SceneLink, 'primary'>[]): Set<NodeId> {
	const linked = new Set<NodeId>();
	for (const { from, to } of links) linked.add(from).add(to);
	for (const { id, evidence, against, measures } of nodes.values()) {
		const facts = [...evidence, ...against, ...measures];
		if (facts.length > 0) for (const one of [id, ...facts]) linked.add(one);
	}
	return new Set([...nodes.values()].filter(({ id, type }) => TRAY.has(type) && !linked.has(id)).map(({ id }) => id));
}

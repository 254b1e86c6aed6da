/** The scene of a view: the issue graph of a client, cut down to what the view, the filter and the focus show, and folded where it is too much. */
import type { Client } from '../../core/client.ts';
import type { NodeId } from '../../core/client-links.ts';
import type { GraphEdge, IssueGraph } from '../../core/issue-graph.ts';
import { cycles } from '../../core/issue-walk.ts';
import { gapsOf } from '../../core/note.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { Scene, SceneLink, SceneNode, View } from '../scene.ts';
import { hang, linkKey } from './primary.ts';
import { isDrawn, sceneNode } from './scene-node.ts';
import { shownIn, VIEW_RULES } from './views.ts';

export interface SceneOptions {
	readonly view: View;
}

/** What a view shows of the graph of a client. The graph may be one as of a visit. */
export function sceneOf(graph: IssueGraph, client: Client, options: SceneOptions): Scene {
	const { view } = options;
	const shown = shownIn(view, graph);
	const nodes = nodesOf(graph, client, shown);
	const links = linksAmong(graph, shown, VIEW_RULES[view].links);
	const primary = new Set([...hang({ nodes, links }).values()].map(({ link }) => link));
	return {
		view,
		nodes,
		links: links.map((link) => ({ ...link, primary: primary.has(link.key) })),
		loops: loopsAmong(graph, links),
		loose: looseAmong(nodes, links),
		stacks: [],
		hidden: new Map(),
		sourceless: new Set([...shown].filter((id) => graph.out(id, 'from').length === 0)),
		total: shown.size,
	};
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

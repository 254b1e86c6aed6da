/** Graphviz (dot, compiled to WebAssembly) and dagre, given the layers that ours has unwrapped, to be measured against. */
import * as dagre from '@dagrejs/dagre';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { LayeredGraph, Placement, Point } from '../../src/diagram/placement/placement.ts';
import type { Drawing } from './drawing.mts';

const COLUMN_GAP = 24;
const ROW_GAP = 54;

export type Ranks = ReadonlyMap<string, number>;

/** The row of every box in a placement, counted from the top. */
export function ranksOf({ memory }: Placement): Ranks {
	const keys = [...new Set(Object.values(memory.boxes).map(({ band, layer }) => band * 1e5 + layer))].sort((a, b) => a - b);
	return new Map(Object.entries(memory.boxes).map(([id, { band, layer }]) => [id, keys.indexOf(band * 1e5 + layer)]));
}

/** An arc that would lead up is handed over turned round, as both libraries draw downwards only. */
const turned = (ranks: Ranks, from: string, to: string): boolean => (ranks.get(from) ?? 0) > (ranks.get(to) ?? 0);

function dotOf({ boxes, arcs }: LayeredGraph, ranks: Ranks): string {
	const rows = new Map<number, string[]>();
	for (const [id, rank] of ranks) rows.set(rank, [...(rows.get(rank) ?? []), id]);
	const keys = [...rows.keys()].sort((a, b) => a - b);
	return [
		`digraph{graph[rankdir=TB nodesep=${COLUMN_GAP / 72} ranksep=${ROW_GAP / 72}];node[shape=box fixedsize=true label=""];`,
		...boxes.map(({ id, width, height }) => `${id}[width=${(width / 72).toFixed(3)} height=${(height / 72).toFixed(3)}];`),
		...keys.map((rank) => `{rank=same;R${rank}[style=invis width=0.01 height=0.01];${(rows.get(rank) ?? []).join(';')}}`),
		`${keys.map((rank) => `R${rank}`).join('->')}[style=invis weight=0];`,
		...arcs.map(({ from, to }, i) => (turned(ranks, from, to) ? `${to}->${from}[id=${i} dir=back];` : `${from}->${to}[id=${i}];`)),
		'}',
	].join('\n');
}

const pointsIn = (text: string): Point[] => text.replace(/[es],\S+ /g, '').split(' ').map((pair) => {
	const [x = 0, y = 0] = pair.split(',').map(Number);
	return { x, y: -y };
});

/** The cubic curves of a spline as a line. */
function sampled(points: readonly Point[]): Point[] {
	const line = points.slice(0, 1);
	for (let i = 0; i + 3 < points.length; i += 3) {
		const [a, b, c, d] = points.slice(i, i + 4) as [Point, Point, Point, Point];
		for (let step = 1; step <= 8; step++) {
			const [t, s] = [step / 8, 1 - step / 8];
			const mix = (axis: 'x' | 'y'): number => s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
			line.push({ x: mix('x'), y: mix('y') });
		}
	}
	return line;
}

/** Loads Graphviz; the answer draws with it. */
export async function graphviz(): Promise<(graph: LayeredGraph, ranks: Ranks) => () => Drawing> {
	const library = await Graphviz.load();
	return (graph, ranks) => {
		const json = library.layout(dotOf(graph, ranks), 'json', 'dot');
		return () => {
			const { objects = [], edges = [] } = JSON.parse(json) as { objects?: { name: string; pos?: string }[]; edges?: { id?: string; pos?: string }[] };
			const at = new Map(objects.flatMap(({ name, pos }) => (pos === undefined ? [] : [[name, pointsIn(pos)[0] as Point]])));
			const lines = new Map(edges.flatMap(({ id, pos }) => (id === undefined || pos === undefined ? [] : [[graph.arcs[Number(id)]?.key ?? '', sampled(pointsIn(pos))]])));
			return { at, lines };
		};
	};
}

/** Draws with dagre, its ranker replaced by one that sets the ranks (twice as many rows, as it keeps every other one for labels). */
export function drawnByDagre(graph: LayeredGraph, ranks: Ranks): () => Drawing {
	const made = new dagre.graphlib.Graph({ multigraph: true });
	const ranker = (within: { nodes(): string[]; node(id: string): { rank?: number } }): void => {
		for (const id of within.nodes()) within.node(id).rank = (ranks.get(id) ?? 0) * 2;
	};
	made.setGraph({ rankdir: 'TB', nodesep: COLUMN_GAP, ranksep: ROW_GAP, edgesep: 12, ranker: ranker as never });
	made.setDefaultEdgeLabel(() => ({}));
	for (const { id, width, height } of graph.boxes) made.setNode(id, { width, height });
	for (const { key, from, to } of graph.arcs) made.setEdge(turned(ranks, from, to) ? to : from, turned(ranks, from, to) ? from : to, {}, key);
	dagre.layout(made);
	return () => ({
		at: new Map(graph.boxes.map(({ id }) => [id, made.node(id) as Point])),
		lines: new Map(graph.arcs.map(({ key, from, to }) => [key, (made.edge(turned(ranks, from, to) ? { v: to, w: from, name: key } : { v: from, w: to, name: key }) as { points: Point[] }).points])),
	});
}

/** What placing a diagram costs and how well it comes out, as ratios to Graphviz and dagre with the same bands, in one process, in turn. */
import { crossingsIn, isTangled, place } from '../../src/diagram/placement/place.ts';
import type { LayeredGraph, Placement } from '../../src/diagram/placement/placement.ts';
import { countsOf, drawingOf } from './drawing.mts';
import { edited, issueStructure, seeded } from './issue-structure.mts';
import { drawnByDagre, graphviz, ranksOf } from './other-placements.mts';
import { middle, say } from './timing.mts';

const SEEDS = [1, 2, 3];
const SIZES = [20, 60, 150, 300, 1_000, 2_000];
/** dagre takes half a minute and more from here on. */
const TOO_MUCH_FOR_DAGRE = 2_000;
const runsFor = (size: number): number => (size <= 60 ? 15 : size <= 300 ? 7 : 1);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const ratio = (part: number, whole: number): string => `${(part / whole).toFixed(2)} ×`;

function timed<T>(run: () => T): { value: T; ms: number } {
	const start = performance.now();
	const value = run();
	return { value, ms: performance.now() - start };
}

/** Cold placement, crossings and shape. */
export async function benchPlacement(): Promise<void> {
	const dot = await graphviz();
	for (const size of SIZES) {
		const ours: number[] = [];
		const theirs: number[] = [];
		const dagres: number[] = [];
		const counts = { ours: 0, dot: 0, dagre: 0, primary: 0, primaryDot: 0, links: 0, through: 0, aspects: [] as number[] };
		for (const seed of SEEDS) {
			const graph = issueStructure(size, seed);
			const ranks = ranksOf(place(graph, { wrap: false }));
			const times = { ours: [] as number[], dot: [] as number[], dagre: [] as number[] };
			for (let run = 0; run < runsFor(size); run++) {
				times.ours.push(timed(() => place(graph)).ms);
				times.dot.push(timed(() => dot(graph, ranks)).ms);
				if (run < 3 && size < TOO_MUCH_FOR_DAGRE) times.dagre.push(timed(() => drawnByDagre(graph, ranks)).ms);
			}
			ours.push(middle(times.ours));
			theirs.push(middle(times.dot));
			dagres.push(middle(times.dagre));
			const mine = drawingOf(graph, place(graph));
			const its = countsOf(graph, dot(graph, ranks)());
			counts.ours += mine.crossings;
			counts.primary += mine.primary;
			counts.through += mine.through;
			counts.aspects.push(mine.aspect);
			counts.dot += its.crossings;
			counts.primaryDot += its.primary;
			counts.links += graph.arcs.filter(({ primary }) => primary).length;
			if (size < TOO_MUCH_FOR_DAGRE) counts.dagre += countsOf(graph, drawnByDagre(graph, ranks)()).crossings;
		}
		say(`placing ${size} boxes anew, wrapped (${SEEDS.length} seeds)`, `${(sum(ours) / SEEDS.length).toFixed(1)} ms`, size === 2_000 ? 'mark: 1,000 ms' : '');
		say('  to Graphviz', ratio(sum(ours), sum(theirs)), 'mark: 1 ×');
		if (size < TOO_MUCH_FOR_DAGRE) say('  to dagre', ratio(sum(ours), sum(dagres)), size === 300 ? 'mark: 0.5 ×' : size === 1_000 ? 'mark: 0.2 ×' : '');
		say(`  crossings: ${counts.ours}, Graphviz ${counts.dot}`, ratio(counts.ours, counts.dot), size === 60 || size === 150 || size === 300 ? 'mark: 0.9 ×' : '');
		if (size < TOO_MUCH_FOR_DAGRE) say(`  dagre ${counts.dagre}`, ratio(counts.ours, counts.dagre));
		say(`  among primary arcs, per arc: ${counts.primary} (Graphviz ${counts.primaryDot}) of ${counts.links}`, (counts.primary / counts.links).toFixed(3), size <= 300 ? 'mark: 0.01' : '');
		say(`  through boxes: ${counts.through}; width to height`, counts.aspects.map((aspect) => aspect.toFixed(1)).join(', '), 'mark: 0; 1 to 4');
	}
}

interface Moves {
	readonly share: number;
	readonly turned: number;
}

/** How many of the boxes that stayed moved more than 40 px, and how many neighbours in a row changed sides. */
function movesBetween(before: Placement, after: Placement): Moves {
	const stayed = [...before.at].flatMap(([id, was]) => {
		const is = after.at.get(id);
		return is ? [{ was, is }] : [];
	});
	const far = stayed.filter(({ was, is }) => Math.hypot(is.x - was.x, is.y - was.y) > 40).length;
	const rows = new Map<number, typeof stayed>();
	for (const one of stayed) rows.set(one.was.y, [...(rows.get(one.was.y) ?? []), one]);
	let turned = 0;
	for (const row of rows.values()) {
		row.sort((a, b) => a.was.x - b.was.x);
		row.slice(1).forEach((one, i) => (turned += row[i] && row[i].is.y === one.is.y && row[i].is.x > one.is.x ? 1 : 0));
	}
	return { share: far / stayed.length, turned };
}

/** One edit after another, each placed from the memory of the one before. */
export function benchWarmPlacement(): void {
	for (const size of [60, 300, 1_000, 2_000]) {
		const [ratios, shares, ms]: number[][] = [[], [], []];
		let turned = 0;
		for (const seed of SEEDS) {
			let graph: LayeredGraph = issueStructure(size, seed);
			let placement = place(graph);
			const cold = middle([1, 2, 3].map(() => timed(() => place(graph)).ms));
			const random = seeded(seed);
			for (let step = 0; step < 10; step++) {
				graph = edited(graph, random, step);
				const { memory } = placement;
				place(graph, {}, memory);
				const { value, ms: warm } = timed(() => place(graph, {}, memory));
				const moves = movesBetween(placement, value);
				ratios?.push(warm / cold);
				ms?.push(warm);
				shares?.push(moves.share);
				turned += moves.turned;
				placement = value;
			}
		}
		say(`one edit at ${size} boxes: ${middle(ms ?? []).toFixed(1)} ms, to placing anew`, ratio(middle(ratios ?? []), 1), size === 300 ? 'mark: 0.1 ×' : '');
		say('  moved more than 40 px; neighbours that changed sides', `${((100 * sum(shares ?? [])) / (shares?.length ?? 1)).toFixed(2)} %; ${turned}`, 'mark: 1 %; 0');
	}
	const pairs = SEEDS.map((seed) => {
		let graph: LayeredGraph = issueStructure(60, seed);
		let warm = place(graph);
		const random = seeded(seed + 100);
		for (let step = 0; step < 20; step++) warm = place((graph = edited(graph, random, step)), {}, warm.memory);
		const cold = place(graph);
		return `${crossingsIn(warm)}/${crossingsIn(cold)}${isTangled(warm, cold) ? ' offered' : ''}`;
	});
	say('crossings after 20 edits at 60 boxes, to placing anew', pairs.join(', '), 'mark: 1.3 × or offered');
}

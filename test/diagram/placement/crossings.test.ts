/** Crossings as they are counted, found and avoided: by the quick way and by looking at every pair. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOf, PRIMARY_WEIGHT } from '../../../src/diagram/placement/crossings.ts';
import { unitsOf } from '../../../src/diagram/placement/graph-units.ts';
import { layersOf } from '../../../src/diagram/placement/layers.ts';
import { Net } from '../../../src/diagram/placement/net.ts';
import { orderRows } from '../../../src/diagram/placement/order.ts';
import { place } from '../../../src/diagram/placement/place.ts';
import { reroute, waysOf } from '../../../src/diagram/placement/reroute.ts';
import { rowsOf } from '../../../src/diagram/placement/rows.ts';
import type { Rows } from '../../../src/diagram/placement/rows.ts';
import { alongRoute, arc, box, graphOf } from './graphs.ts';
import type { LayeredGraph } from '../../../src/diagram/placement/placement.ts';

function rowsFor(graph: LayeredGraph): Rows {
	const { units, links } = unitsOf(graph);
	return rowsOf(units, links, layersOf(units, links));
}

function everyPair({ rows }: Rows): number {
	let cost = 0;
	for (const row of rows) {
		const strands = row.flatMap(({ down }) => down);
		strands.forEach((a, i) => {
			for (const b of strands.slice(i + 1)) if ((a.upper.place - b.upper.place) * (a.lower.place - b.lower.place) < 0) cost += a.primary && b.primary ? PRIMARY_WEIGHT : 1;
		});
	}
	return cost;
}

/** Four bands of boxes with arcs downwards, some past a band or two; up to so many arcs. */
const layered = (arcs: number): fc.Arbitrary<LayeredGraph> => fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.nat(2), fc.integer({ min: 1, max: 3 }), fc.boolean()), { maxLength: arcs }).map((made) => ({
	boxes: [0, 1, 2, 3].flatMap((band) => Array.from({ length: 12 }, (_, i) => box(`n${i}b${band}`, band))),
	arcs: made.map(([from, to, band, down, primary]) => arc(`n${from}b${band}`, `n${to}b${Math.min(3, band + down)}`, { primary })),
	loops: [],
}));

test('are counted as every pair of arcs tells, be they few or many', () => {
	fc.assert(fc.property(fc.oneof(layered(20), layered(400)), (graph) => {
		const drawn = rowsFor(graph);
		expect(costOf(drawn.rows)).toBe(everyPair(drawn));
	}));
});

test('are known after every move within a row', () => {
	fc.assert(fc.property(layered(60), fc.array(fc.tuple(fc.nat(3), fc.nat(11), fc.nat(11)), { maxLength: 8 }), (graph, moves) => {
		const drawn = rowsFor(graph);
		const net = new Net(drawn.rows);
		for (const [row, from, to] of moves) {
			const start = net.starts[row] ?? 0;
			net.move(net.line[start + from] ?? 0, start + to);
		}
		net.write();
		expect(net.cost).toBe(everyPair(drawn));
	}));
});

test('never grow when one item is sifted, nor could its row do better with it elsewhere', () => {
	fc.assert(fc.property(layered(60), fc.nat(47), (graph, n) => {
		const drawn = rowsFor(graph);
		const net = new Net(drawn.rows);
		const item = n % net.items.length;
		const before = net.cost;
		net.sift(item, Infinity, () => false);
		const sifted = net.keep();
		expect(sifted.cost).toBeLessThanOrEqual(before);
		const row = net.row[item] ?? 0;
		for (let to = net.starts[row] ?? 0; to < (net.starts[row + 1] ?? 0); to++) {
			net.move(item, to);
			expect(net.cost).toBeGreaterThanOrEqual(sifted.cost);
			net.restore(sifted);
		}
	}));
});

test('never grow when long arcs are rerouted', () => {
	fc.assert(fc.property(layered(60), (graph) => {
		const drawn = rowsFor({ ...graph, arcs: graph.arcs.map((one) => ({ ...one, primary: false })) });
		const before = everyPair(drawn);
		const net = new Net(drawn.rows);
		for (const way of waysOf(net, drawn.rows.flat().filter(({ unit }) => unit === null))) reroute(net, way);
		net.write();
		expect(everyPair(drawn)).toBe(net.cost);
		expect(net.cost).toBeLessThanOrEqual(before);
		for (const row of drawn.rows) expect(row.map(({ place }) => place)).toEqual(row.map((_, i) => i));
	}));
});

test('do not occur in a forest', () => {
	fc.assert(fc.property(fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 30 }), (made) => {
		const boxes = [box('n0', 0)];
		const arcs = made.flatMap(([parent, down], i) => {
			const above = boxes[parent % boxes.length] ?? box('n0', 0);
			boxes.push(box(`n${i + 1}`, Math.min(5, above.band + down)));
			return down === 0 || above.band + down > 5 ? [] : [arc(above.id, `n${i + 1}`)];
		});
		const drawn = rowsFor({ boxes, arcs, loops: [] });
		orderRows(drawn.rows, 'full');
		expect(everyPair(drawn)).toBe(0);
	}));
});

test('are told per arc as they are drawn', () => {
	fc.assert(fc.property(layered(25), (graph) => {
		const { routes } = place(graph, { wrap: false });
		const lines = [...routes].map(([key, { points }]) => ({ key, line: alongRoute(points) }));
		const between = (a: readonly { x: number; y: number }[], b: readonly { x: number; y: number }[]): boolean => {
			// Both run downwards by the same heights: they cross where the one that was left is right.
			const at = new Map(b.map(({ x, y }) => [y, x]));
			const sides = a.flatMap(({ x, y }) => (at.has(y) ? [Math.sign(Math.round(((at.get(y) ?? 0) - x) * 10))] : [])).filter((side) => side !== 0);
			return sides.some((side) => side !== sides[0]);
		};
		for (const { key, line } of lines) {
			const crossed = lines.filter((other) => other.key !== key && between(line, other.line)).length;
			expect(routes.get(key)?.crossings).toBeGreaterThanOrEqual(crossed);
		}
	}), { numRuns: 40 });
});

test('of the sample: none, when its arcs can all be drawn without', () => {
	const { routes } = place(graphOf('e1 a2 b2 c2 d3 f3 g3', 'e1>a2 e1>b2 a2>c2 b2>c2 c2>d3 c2>f3 b2~g3'));
	expect([...routes.values()].map(({ crossings }) => crossings)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

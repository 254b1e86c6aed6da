/** The warm start: what stood stays where it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { place } from '../../../src/diagram/placement/place.ts';
import type { LayeredGraph, Placement } from '../../../src/diagram/placement/placement.ts';
import { anyGraph, arc, box, drawnBoxes, graphOf } from './graphs.ts';

const tree = graphOf('a1 b2 c2 d3 e3 f3 g3', 'a1>b2 a1>c2 b2>d3 b2>e3 c2>f3 c2>g3');
const xs = ({ at }: Placement, ids: readonly string[]): (number | undefined)[] => ids.map((id) => at.get(id)?.x);
const ids = tree.boxes.map(({ id }) => id);

describe('after one edit', () => {
	test('a new leaf beside others moves only its neighbours, and turns no order round', () => {
		const before = place(tree);
		const after = place({ ...tree, boxes: [...tree.boxes, box('h3', 3)], arcs: [...tree.arcs, arc('c2', 'h3')] }, {}, before.memory);
		expect(xs(after, ['a1', 'b2', 'c2'])).toEqual(xs(before, ['a1', 'b2', 'c2']));
		const order = ({ at }: Placement): string[] => ids.filter((id) => id.endsWith('3')).sort((p, q) => (at.get(p)?.x ?? 0) - (at.get(q)?.x ?? 0));
		expect(order(after)).toEqual(order(before));
	});

	test('a new arc moves nothing', () => {
		const before = place(tree);
		const after = place({ ...tree, arcs: [...tree.arcs, arc('c2', 'd3', { primary: false })] }, {}, before.memory);
		expect(after.at).toEqual(before.at);
	});

	test('an arc that goes moves nothing', () => {
		const before = place(tree);
		expect(place({ ...tree, arcs: tree.arcs.slice(1) }, {}, before.memory).at).toEqual(before.at);
	});

	test('what was taken away leaves its place free', () => {
		const before = place(tree);
		const after = place({ ...tree, boxes: tree.boxes.filter(({ id }) => id !== 'e3'), arcs: tree.arcs.filter(({ to }) => to !== 'e3') }, {}, before.memory);
		const left = ids.filter((id) => id !== 'e3');
		expect(xs(after, left)).toEqual(xs(before, left));
	});

	test('a cause set above another pushes that one down, and stands over it', () => {
		const before = place(graphOf('a2 b3', 'a2>b3'));
		const after = place(graphOf('a2 b3 n2', 'a2>b3 n2>a2'), {}, before.memory);
		expect(after.at.get('n2')?.y).toBeLessThan(after.at.get('a2')?.y ?? NaN);
		expect(after.at.get('n2')?.x).toBe(after.at.get('a2')?.x);
		expect(xs(after, ['a2', 'b3'])).toEqual(xs(before, ['a2', 'b3']));
	});

	test('a note that became another type goes to its band; the others make way for its arc by a few px at the most', () => {
		const before = place(tree);
		const after = place({ ...tree, boxes: tree.boxes.map((one) => (one.id === 'd3' ? box('d3', 4) : one)) }, {}, before.memory);
		expect(after.bands.map(({ band }) => band)).toEqual([1, 2, 3, 4]);
		for (const id of ['a1', 'b2', 'c2', 'f3', 'g3']) expect(Math.abs((after.at.get(id)?.x ?? NaN) - (before.at.get(id)?.x ?? NaN))).toBeLessThanOrEqual(3);
	});
});

test('a pinned box keeps its x when its neighbour grows', () => {
	const before = place(graphOf('a3 b3 c3'));
	const grown: LayeredGraph = { boxes: [box('a3', 3), box('b3', 3), box('c3', 3, { width: 300 })], arcs: [], loops: [] };
	expect(place(grown, {}, before.memory).at.get('c3')?.x).not.toBe(before.at.get('c3')?.x);
	expect(place(grown, { pinned: new Set(['a3', 'b3']) }, before.memory).at.get('b3')?.x).toBe(before.at.get('b3')?.x);
});

test('a memory of another drawing, or a broken one, does no harm', () => {
	const graph = graphOf('a1 b2');
	const broken = { boxes: { a1: { band: 1, layer: NaN, x: 0 }, b2: { band: 2, layer: 0, x: Infinity } }, bends: {}, gaps: {} };
	expect(place(graph, {}, broken).at).toEqual(place(graph).at);
	expect(place(graph, {}, place(graphOf('x1 y2', 'x1>y2')).memory).at).toEqual(place(graph).at);
});

test('whatever one graph is placed from the memory of another: boxes stay apart and in their bands', () => {
	fc.assert(fc.property(anyGraph, anyGraph, (first, second) => {
		const after = place(second, {}, place(first).memory);
		const drawn = drawnBoxes(second, after);
		drawn.forEach((a, i) => {
			expect(a.left).toBeGreaterThanOrEqual(0);
			for (const b of drawn.slice(i + 1)) expect(Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom)).toBeGreaterThanOrEqual(7);
		});
		expect(place(second, {}, after.memory).at).toEqual(after.at);
	}));
});

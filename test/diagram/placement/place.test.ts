/** The placement: its promises on any graph, and what one sees on graphs that have a name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossingsIn, isTangled, place } from '../../../src/diagram/placement/place.ts';
import type { Placement } from '../../../src/diagram/placement/placement.ts';
import { alongRoute, anyGraph, anyOptions, arc, box, drawnBoxes, graphOf } from './graphs.ts';

const plain = ({ at, routes, bands, loopMarks, width, height }: Placement): unknown => ({ at: [...at].sort(), routes: [...routes].sort(), bands, loopMarks, width, height });

describe('on any graph', () => {
	test('every box has a place, inside its band and inside the drawing', () => {
		fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
			const placement = place(graph, options);
			for (const { box: { band, above, below }, left, right, top, bottom } of drawnBoxes(graph, placement)) {
				const its = placement.bands.find((one) => one.band === band);
				expect(its).toBeDefined();
				expect(top - above).toBeGreaterThanOrEqual((its?.top ?? NaN) - 0.6);
				expect(bottom + below).toBeLessThanOrEqual((its?.bottom ?? NaN) + 0.6);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(right).toBeLessThanOrEqual(placement.width);
			}
		}));
	});

	test('bands touch, from 0 to the height, and are as high as was asked', () => {
		fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
			const { bands, height } = place(graph, options);
			expect(bands.map(({ band }) => band)).toEqual([...new Set(graph.boxes.map(({ band }) => band))].sort());
			expect(bands.map(({ top }) => top)).toEqual([0, ...bands.map(({ bottom }) => bottom)].slice(0, bands.length));
			expect(bands.at(-1)?.bottom ?? 0).toBe(height);
			for (const { top, bottom } of bands) expect(bottom - top).toBeGreaterThanOrEqual((options.bandHeight ?? 0) - 1);
		}));
	});

	test('no two boxes touch: 24 px beside each other, 20 px and the room they ask for above each other', () => {
		fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
			const drawn = drawnBoxes(graph, place(graph, options));
			drawn.forEach((a, i) => {
				for (const b of drawn.slice(i + 1)) {
					const beside = Math.max(a.left - b.right, b.left - a.right) >= 24 - 0.01;
					const [over, under] = a.top < b.top ? [a, b] : [b, a];
					const apart = under.top - over.bottom >= Math.max(20, over.box.below + under.box.above) - 1.1;
					expect(beside || apart).toBe(true);
				}
			});
		}));
	});

	test('no arc passes through a box that is not its own', () => {
		fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
			const placement = place(graph, options);
			const drawn = drawnBoxes(graph, placement);
			for (const { key, from, to } of graph.arcs) {
				const points = alongRoute(placement.routes.get(key)?.points ?? []);
				for (const { box: { id }, left, right, top, bottom } of drawn) {
					if (id === from || id === to) continue;
					expect(points.filter(({ x, y }) => x > left + 0.5 && x < right - 0.5 && y > top + 0.6 && y < bottom - 0.6).map((point) => ({ key, id, ...point }))).toEqual([]);
				}
			}
		}), { numRuns: 200 });
	});

	test('every arc between two boxes has a route that begins and ends at their edges; no other arc has one', () => {
		fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
			const placement = place(graph, options);
			const drawn = new Map(drawnBoxes(graph, placement).map((one) => [one.box.id, one]));
			for (const { key, from, to } of graph.arcs) {
				const route = placement.routes.get(key);
				const [tail, head] = [drawn.get(from), drawn.get(to)];
				expect(route !== undefined).toBe(tail !== undefined && head !== undefined && from !== to);
				for (const [end, point] of [[tail, route?.points[0]], [head, route?.points.at(-1)]] as const) {
					if (!route || !end || !point) continue;
					const across = Math.min(Math.abs(point.x - end.left), Math.abs(point.x - end.right));
					const along = Math.min(Math.abs(point.y - end.top), Math.abs(point.y - end.bottom));
					expect(Math.min(across, along)).toBeLessThan(1.1);
					expect(point.x > end.left - 1.1 && point.x < end.right + 1.1 && point.y > end.top - 1.1 && point.y < end.bottom + 1.1).toBe(true);
				}
			}
		}));
	});

	test('the same graph gives the same drawing, in whatever order its boxes and arcs come', () => {
		fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
			const once = plain(place(graph, options));
			expect(plain(place(graph, options))).toEqual(once);
			const unique = { ...graph, arcs: [...new Map(graph.arcs.map((one) => [one.key, one])).values()] };
			expect(plain(place({ ...unique, boxes: [...graph.boxes].reverse(), arcs: [...unique.arcs].reverse() }, options))).toEqual(plain(place(unique, options)));
		}));
	});

	test('placed again with its own memory, nothing moves', () => {
		fc.assert(fc.property(anyGraph, anyOptions, (graph, options) => {
			const placement = place(graph, options);
			expect(plain(place(graph, options, JSON.parse(JSON.stringify(placement.memory)) as Placement['memory']))).toEqual(plain(placement));
		}));
	});

	test('every loop has its mark inside the drawing', () => {
		fc.assert(fc.property(anyGraph, (graph) => {
			const { loopMarks, width, height } = place(graph);
			expect(loopMarks.length).toBe(graph.loops.length);
			for (const { x, y } of loopMarks) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
		}));
	});
});

describe('on graphs with a name', () => {
	test('nothing at all', () => {
		expect(place(graphOf(''))).toMatchObject({ width: 0, height: 0, bands: [] });
	});

	test('one box', () => {
		const { at, width } = place(graphOf('a2'));
		expect(at.get('a2')?.x).toBe(width / 2);
	});

	test('a chain of causes stands upright, one row each, and its arcs are straight', () => {
		const { at, routes } = place(graphOf('a2 b2 c2 d3', 'a2>b2 b2>c2 c2>d3'));
		expect(new Set([...at.values()].map(({ x }) => x)).size).toBe(1);
		expect([...at.values()].map(({ y }) => y)).toEqual([...at.values()].map(({ y }) => y).sort((a, b) => a - b));
		expect([...routes.values()].map(({ points }) => points.length)).toEqual([2, 2, 2]);
	});

	test('a cause stands above the middle of what it leads to', () => {
		const { at } = place(graphOf('a2 b3 c3 d3', 'a2>b3 a2>c3 a2>d3'));
		const xs = ['b3', 'c3', 'd3'].map((id) => at.get(id)?.x ?? NaN);
		expect(Math.abs((at.get('a2')?.x ?? NaN) - (Math.min(...xs) + Math.max(...xs)) / 2)).toBeLessThanOrEqual(1);
	});

	test('an arc up to the vision leaves at the top and arrives from below', () => {
		const graph = graphOf('v0 e1', 'e1>v0');
		const placement = place(graph);
		const [vision, essential] = drawnBoxes(graph, placement);
		const points = placement.routes.get('e1 v0')?.points ?? [];
		expect([points[0]?.y, points.at(-1)?.y]).toEqual([essential?.top, vision?.bottom]);
	});

	test('arcs of one box leave apart from each other, in the order of where they lead', () => {
		const { routes, at } = place(graphOf('a1 b2 c2 d2 e2', 'a1>b2 a1>c2 a1>d2 a1>e2'));
		const starts = [...routes].map(([key, { points }]) => ({ start: points[0]?.x ?? 0, end: at.get(key.slice(3))?.x ?? 0 })).sort((a, b) => a.end - b.end).map(({ start }) => start);
		starts.slice(1).forEach((x, i) => expect(x - (starts[i] ?? 0)).toBeGreaterThanOrEqual(14));
	});

	test('an arc that skips a band passes beside the boxes of that band', () => {
		const { routes } = place(graphOf('a1 b2 c3', 'a1>b2 b2>c3 a1~c3'));
		expect(routes.get('a1 c3')?.crossings).toBe(0);
	});

	test('crossings that cannot be avoided are told on both arcs', () => {
		const { routes } = place(graphOf('a1 b1 c2 d2', 'a1>c2 a1>d2 b1>c2 b1>d2'));
		expect([...routes.values()].map(({ crossings }) => crossings).sort()).toEqual([0, 0, 1, 1]);
	});

	test('parts that nothing joins stand side by side', () => {
		const { at } = place(graphOf('a1 b2 c2 x1 y2', 'a1>b2 a1>c2 x1>y2'));
		expect(Math.min(at.get('x1')?.x ?? 0, at.get('y2')?.x ?? 0)).toBeGreaterThan(Math.max(at.get('b2')?.x ?? 0, at.get('c2')?.x ?? 0));
	});

	test('what was revised stands beside what took its place, joined straight across', () => {
		const graph = { boxes: [box('e', 1, { height: 80 }), box('old', 1)], arcs: [arc('e', 'old', { level: true })], loops: [] };
		const { at, routes } = place(graph);
		expect(at.get('e')?.y).toBe(at.get('old')?.y);
		expect(routes.get('e old')).toMatchObject({ shape: 'sideways', points: [{ y: at.get('e')?.y }, { y: at.get('e')?.y }] });
	});

	test('a wide row is wrapped, unless that is not wanted', () => {
		const graph = { boxes: Array.from({ length: 40 }, (_, i) => box(`n${i}`, 0)), arcs: [], loops: [] };
		const rows = ({ at }: Placement): number => new Set([...at.values()].map(({ y }) => y)).size;
		expect(rows(place(graph, { wrap: false }))).toBe(1);
		expect(rows(place(graph))).toBeGreaterThan(2);
		expect(place(graph, { rowWidth: 900 }).width).toBeLessThanOrEqual(1_100);
	});

	test('a circle of causes that is no named loop is drawn with one arc leading up', () => {
		const { routes } = place(graphOf('a2 b2 c2', 'a2>b2 b2>c2 c2>a2'));
		expect([...routes.values()].filter(({ points }) => (points[0]?.y ?? 0) > (points.at(-1)?.y ?? 0))).toHaveLength(1);
	});

	test('2,000 boxes in one chain, and 2,000 in one circle', () => {
		const ids = Array.from({ length: 2_000 }, (_, i) => `n${i}`);
		const boxes = ids.map((id) => box(id, 2));
		const arcs = ids.slice(1).map((id, i) => arc(`n${i}`, id));
		expect(place({ boxes, arcs, loops: [] }).at.size).toBe(2_000);
		expect(place({ boxes, arcs: [...arcs, arc('n1999', 'n0')], loops: [ids] }).loopMarks).toHaveLength(1);
	});
});

test('a drawing is tangled when it has a third more crossings than it could have, and more than five more', () => {
	const drawing = (crossings: number): Placement => ({ ...place(graphOf('')), routes: new Map([['a', { shape: 'upright', points: [], crossings }], ['b', { shape: 'upright', points: [], crossings }]]) });
	expect(crossingsIn(drawing(7))).toBe(7);
	expect(isTangled(drawing(20), drawing(14))).toBe(true);
	expect(isTangled(drawing(20), drawing(16))).toBe(false);
	expect(isTangled(drawing(6), drawing(1))).toBe(false);
});

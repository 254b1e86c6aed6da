/** Loops: small ones as rings one sees to turn clockwise, others by their arc that leads up. */
import { expect, test } from 'vitest';
import { place } from '../../../src/diagram/placement/place.ts';
import { graphOf } from './graphs.ts';

test('three issues that drive each other: two above, one below, and the round goes clockwise', () => {
	// 残業 → 退職 → 手直し → 残業, as in the sample; 手直し and 残業 come of the cause above.
	const graph = graphOf('c2 overtime3 quit3 rework3', 'overtime3>quit3 quit3>rework3 rework3>overtime3 c2>rework3 c2>overtime3', ['overtime3 quit3 rework3']);
	const { at, routes, loopMarks } = place(graph);
	const [rework, overtime, quit] = ['rework3', 'overtime3', 'quit3'].map((id) => at.get(id) ?? { x: NaN, y: NaN });
	expect(rework?.y).toBe(overtime?.y);
	expect(rework?.x).toBeLessThan(overtime?.x ?? NaN);
	expect(quit?.y).toBeGreaterThan(rework?.y ?? NaN);
	expect(quit?.x).toBe(((rework?.x ?? 0) + (overtime?.x ?? 0)) / 2);
	for (const key of ['overtime3 quit3', 'quit3 rework3', 'rework3 overtime3']) expect(routes.get(key)?.shape).toBe('loop');
	expect(routes.get('c2 rework3')?.shape).toBe('upright');
	expect(loopMarks[0]?.x).toBe(quit?.x);
	expect(loopMarks[0]?.y).toBeGreaterThan(rework?.y ?? NaN);
	expect(loopMarks[0]?.y).toBeLessThan(quit?.y ?? NaN);
});

test('two that drive each other stand one above the other, down on the right and up on the left', () => {
	const { at, routes } = place(graphOf('a3 b3', 'a3>b3 b3>a3', ['a3 b3']));
	expect(at.get('a3')?.x).toBe(at.get('b3')?.x);
	const middle = at.get('a3')?.x ?? NaN;
	expect(routes.get('a3 b3')?.points.every(({ x }) => x > middle)).toBe(true);
	expect(routes.get('b3 a3')?.points.every(({ x }) => x < middle)).toBe(true);
});

test('four, five and six turn clockwise too', () => {
	for (const ids of [['a3', 'b3', 'c3', 'd3'], ['a3', 'b3', 'c3', 'd3', 'e3'], ['a3', 'b3', 'c3', 'd3', 'e3', 'f3']]) {
		const { at, loopMarks } = place(graphOf(ids.join(' '), ids.map((id, i) => `${id}>${ids[(i + 1) % ids.length] ?? ''}`).join(' '), [ids.join(' ')]));
		const places = ids.map((id) => at.get(id) ?? { x: NaN, y: NaN });
		// Twice the area that the round encloses: above 0 when it goes clockwise, as y grows downwards.
		expect(places.reduce((sum, { x, y }, i) => sum + x * (places[(i + 1) % places.length]?.y ?? 0) - y * (places[(i + 1) % places.length]?.x ?? 0), 0)).toBeGreaterThan(0);
		expect(loopMarks).toHaveLength(1);
	}
});

test('a loop of seven is placed in layers, its mark on the arc that leads up', () => {
	const ids = ['a2', 'b2', 'c2', 'd2', 'e2', 'f2', 'g2'];
	const { at, routes, loopMarks } = place(graphOf(ids.join(' '), ids.map((id, i) => `${id}>${ids[(i + 1) % 7] ?? ''}`).join(' '), [ids.join(' ')]));
	expect(new Set([...at.values()].map(({ y }) => y)).size).toBe(7);
	expect([...routes.values()].every(({ shape }) => shape === 'upright')).toBe(true);
	const back = routes.get('g2 a2')?.points ?? [];
	expect(loopMarks[0]?.y).toBeGreaterThan(Math.min(...back.map(({ y }) => y)));
	expect(loopMarks[0]?.y).toBeLessThan(Math.max(...back.map(({ y }) => y)));
});

test('a loop across two bands keeps its boxes in their bands', () => {
	const { at, bands } = place(graphOf('a2 b3', 'a2>b3 b3>a2', ['a2 b3']));
	expect(at.get('a2')?.y).toBeLessThan(bands[1]?.top ?? NaN);
	expect(at.get('b3')?.y).toBeGreaterThan(bands[1]?.top ?? NaN);
});

test('an arc from above to the lower box of a ring goes round the ring', () => {
	const { routes } = place(graphOf('c2 d2 e2 a3 b3', 'c2>a3 d2>a3 e2>b3 a3>b3 b3>a3', ['a3 b3']));
	expect(['e2 b3', 'c2 a3'].map((key) => routes.get(key)?.shape)).toEqual(['sideways', 'upright']);
});

test('a box of two loops is part of one ring only', () => {
	const { routes } = place(graphOf('a3 b3 c3', 'a3>b3 b3>a3 b3>c3 c3>b3', ['a3 b3', 'b3 c3']));
	expect(['a3 b3', 'b3 a3'].map((key) => routes.get(key)?.shape)).toEqual(['loop', 'loop']);
	expect(routes.get('b3 c3')?.shape).not.toBe('loop');
});

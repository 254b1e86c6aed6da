/** Ways from the lane to the notes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LaneRoutes } from '../../../src/diagram/picture/lane-routes.ts';
import type { Obstacle, Rect } from '../../../src/diagram/picture/lane-routes.ts';

const at = (left: number, top: number, width = 120, height = 40): Obstacle => {
	const box = { left, top, right: left + width, bottom: top + height };
	return { box, around: { ...box, bottom: box.bottom + 18 } };
};
const TIP = { x: 630, y: 120 };

test('A way runs level where nothing stands between', () => {
	const target = at(100, 100);
	expect(new LaneRoutes([target], 600).to(TIP, target)).toEqual([TIP, { x: 220, y: 120 }]);
});

test('It changes its height in the gutter in front of the lane', () => {
	const target = at(100, 200);
	expect(new LaneRoutes([target], 600).to(TIP, target)).toEqual([TIP, { x: 604, y: 120 }, { x: 604, y: 208 }, { x: 220, y: 208 }]);
});

test('It comes in from below where another box stands beside', () => {
	const [target, other] = [at(100, 100), at(300, 100, 120, 30)];
	const points = new LaneRoutes([target, other], 600).to(TIP, target);
	expect(points?.at(-1)).toMatchObject({ y: 140 });
	expect(points?.at(-2)?.y).toBeGreaterThan(148);
});

test('It finds none where everything is taken', () => {
	const target = at(100, 100);
	expect(new LaneRoutes([target, at(230, 0, 120, 400)], 600).to(TIP, target)).toBeNull();
});

test('A second way does not lie on the first', () => {
	const target = at(100, 100);
	const ways = new LaneRoutes([target], 600);
	const [first, second] = [ways.to(TIP, target), ways.to(TIP, target)];
	expect(Math.abs((first?.at(-1)?.y ?? 0) - (second?.at(-1)?.y ?? 0))).toBeGreaterThan(3);
});

/** Whether a leg runs through a box. */
const meets = (a: { x: number; y: number }, b: { x: number; y: number }, { left, right, top, bottom }: Rect): boolean => Math.max(a.x, b.x) > left && Math.min(a.x, b.x) < right && Math.max(a.y, b.y) > top && Math.min(a.y, b.y) < bottom;

test('No way runs through a box that is not its own', () => {
	const boxes = fc.uniqueArray(fc.record({ column: fc.nat(3), row: fc.nat(5), height: fc.integer({ min: 34, max: 60 }) }), { minLength: 1, maxLength: 12, selector: ({ column, row }) => `${column} ${row}` });
	fc.assert(
		fc.property(boxes, fc.integer({ min: 0, max: 600 }), (cells, y) => {
			const obstacles = cells.map(({ column, row, height }) => at(column * 145, row * 100, 120, height));
			const ways = new LaneRoutes(obstacles, 600);
			for (const target of obstacles) {
				const points = ways.to({ x: 630, y }, target) ?? [];
				points.slice(1).forEach((to, i) => {
					for (const { box } of obstacles) if (box !== target.box) expect(meets(points[i] ?? to, to, box)).toBe(false);
				});
			}
		}),
	);
});

/** Easier curves, and what they keep clear of. */
import { expect, test } from 'vitest';
import { eased } from '../../../src/diagram/picture/ease.ts';

const ROUTE = [{ x: 0, y: 0 }, { x: 0, y: 40 }, { x: 100, y: 80 }, { x: 100, y: 140 }];

test('A curve takes in the upright stretch before it and most of the one behind it', () => {
	expect(eased(ROUTE, [])).toEqual([{ x: 0, y: 0 }, { x: 0, y: 0 }, { x: 100, y: 128 }, { x: 100, y: 140 }]);
});

test('It stays as it was where a box would be in its way', () => {
	expect(eased(ROUTE, [{ left: 20, right: 60, top: 0, bottom: 38 }])).not.toEqual(eased(ROUTE, []));
	expect(eased(ROUTE, [{ left: 8, right: 92, top: 0, bottom: 38 }, { left: 8, right: 92, top: 82, bottom: 140 }])).toEqual(ROUTE);
});

test('Level legs and straight ways are left alone', () => {
	const level = [{ x: 0, y: 0 }, { x: 50, y: 0 }, { x: 50, y: 90 }];
	expect(eased(level, [])).toEqual(level);
});

/** Easier curves, and what they keep clear of. */
import { expect, test } from 'vitest';
import { ByHeight } from '../../../src/diagram/picture/by-height.ts';
import { eased } from '../../../src/diagram/picture/ease.ts';
import type { Rect } from '../../../src/diagram/picture/lane-routes.ts';

const ROUTE = [{ x: 0, y: 0 }, { x: 0, y: 40 }, { x: 100, y: 80 }, { x: 100, y: 140 }];
const among = (boxes: readonly Rect[]): ByHeight<Rect> => new ByHeight(boxes, ({ top, bottom }) => [top, bottom]);

test('A curve takes in the upright stretch before it and most of the one behind it', () => {
	expect(eased(ROUTE, among([]))).toEqual([{ x: 0, y: 0 }, { x: 0, y: 0 }, { x: 100, y: 128 }, { x: 100, y: 140 }]);
});

test('It stays as it was where a box would be in its way', () => {
	expect(eased(ROUTE, among([{ left: 20, right: 60, top: 0, bottom: 38 }]))).not.toEqual(eased(ROUTE, among([])));
	expect(eased(ROUTE, among([{ left: 8, right: 92, top: 0, bottom: 38 }, { left: 8, right: 92, top: 82, bottom: 140 }]))).toEqual(ROUTE);
});

test('Level legs and straight ways are left alone', () => {
	const level = [{ x: 0, y: 0 }, { x: 50, y: 0 }, { x: 50, y: 90 }];
	expect(eased(level, among([]))).toEqual(level);
});

/** Finding by height misses nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByHeight } from '../../../src/diagram/picture/by-height.ts';

const stretch = fc.tuple(fc.integer({ min: -300, max: 2_000 }), fc.nat({ max: 400 })).map(([top, height]) => ({ top, bottom: top + height }));

test('Whatever reaches into a stretch of the sheet is found there', () => {
	fc.assert(fc.property(fc.array(stretch, { maxLength: 40 }), stretch, (all, { top, bottom }) => {
		const found = new ByHeight(all, (one) => [one.top, one.bottom]).near(top, bottom);
		expect(all.filter((one) => one.bottom >= top && one.top <= bottom && !found.includes(one))).toEqual([]);
		expect(found.filter((one) => !all.includes(one))).toEqual([]);
	}));
});

test('What lies far above or below is not looked at', () => {
	expect(new ByHeight([0, 1_000, 2_000], (y) => [y, y]).near(990, 1_010)).toEqual([1_000]);
});

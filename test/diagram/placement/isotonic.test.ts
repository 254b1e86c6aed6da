/** Isotonic regression: order and distances are kept, and nothing could be nearer to what was wanted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isotonic } from '../../../src/diagram/placement/isotonic.ts';

const wishes = fc.array(fc.record({ want: fc.integer({ min: -500, max: 500 }), weight: fc.integer({ min: 1, max: 9 }), gap: fc.integer({ min: 0, max: 60 }) }), { minLength: 1, maxLength: 20 }).map(([first, ...rest]) => [{ ...(first ?? { want: 0, weight: 1 }), gap: 0 }, ...rest]);

test('what fits stays where it is wanted', () => {
	expect(isotonic([{ want: 5, weight: 1, gap: 0 }, { want: 20, weight: 1, gap: 10 }])).toEqual([5, 20]);
});

test('what does not fit is pushed apart, the heavier one less', () => {
	expect(isotonic([{ want: 0, weight: 3, gap: 0 }, { want: 0, weight: 1, gap: 40 }])).toEqual([-10, 30]);
});

test('nothing stands before the least place', () => {
	expect(isotonic([{ want: -30, weight: 1, gap: 0 }, { want: 2, weight: 1, gap: 5 }], 10)).toEqual([10, 15]);
});

test('the gaps are kept, and moving any value either breaks one or costs more', () => {
	fc.assert(fc.property(wishes, (all) => {
		const values = isotonic(all);
		const cost = (of: readonly number[]): number => of.reduce((sum, value, i) => sum + (all[i]?.weight ?? 0) * (value - (all[i]?.want ?? 0)) ** 2, 0);
		const fits = (of: readonly number[]): boolean => of.slice(1).every((value, i) => value - (of[i] ?? 0) >= (all[i + 1]?.gap ?? 0) - 1e-6);
		expect(fits(values)).toBe(true);
		for (let from = 0; from < values.length; from++) {
			for (let to = from; to < values.length; to++) {
				for (const step of [-1, 1]) {
					const moved = values.map((value, i) => (i >= from && i <= to ? value + step : value));
					if (fits(moved)) expect(cost(moved)).toBeGreaterThan(cost(values) - 1e-6);
				}
			}
		}
	}));
});

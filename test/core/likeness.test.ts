/** How alike titles read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, likeness, wordingOf } from '../../src/core/likeness.ts';

const alike = (a: string, b: string): number => likeness(wordingOf(a), wordingOf(b));
const holds = (whole: string, part: string): boolean => contains(wordingOf(whole), wordingOf(part));

describe('likeness', () => {
	test('is high for one wording written twice', () => {
		expect(alike('欠品が続く', '欠品が、続く')).toBe(1);
		expect(alike('製造の残業が多いこと', '製造の残業が多い')).toBeGreaterThan(0.8);
		expect(alike('ﾃﾞｰﾀがない', 'データがない')).toBe(1);
	});
	test('is low for two wordings about one thing', () => {
		expect(alike('欠品が続く', '欠品が減った')).toBeLessThan(0.8);
		expect(alike('段取り替えが増えた', '品目が増え続けている')).toBeLessThan(0.5);
	});
	test('is none where the numbers differ', () => {
		expect(alike('第一工場の稼働率が低い', '第二工場の稼働率が低い')).toBe(0);
		expect(alike('欠品は9月に9件あった', '欠品は8月に9件あった')).toBe(0);
	});
	test('lies between 0 and 1, is 1 for words themselves, and does not depend on the order', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
			const measure = alike(a, b);
			expect(measure).toBeGreaterThanOrEqual(0);
			expect(measure).toBeLessThanOrEqual(1);
			expect(alike(b, a)).toBe(measure);
			expect([0, 1]).toContain(alike(a, a));
		}));
	});
});

describe('a title contains another', () => {
	test('when it says the same and more', () => expect(holds('特売のたびに欠品が続く', '欠品が続く')).toBe(true));
	test('not when the other is only a name', () => {
		expect(holds('手直しの基準がない', '手直し')).toBe(false);
		expect(holds('人材育成の時間がない', '人材育成')).toBe(false);
		expect(holds('Nobody looks at the debt', 'Debt')).toBe(false);
	});
});

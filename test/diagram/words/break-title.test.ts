/** Titles in lines: broken where a reader breaks them, and never losing a word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakTitle } from '../../../src/diagram/words/break-title.ts';
import type { Setting } from '../../../src/diagram/words/break-title.ts';
import { estimatedPen } from '../../../src/diagram/words/estimated-pen.ts';
import { plainTitle } from '../../../src/diagram/words/plain-title.ts';

const CAUSE: Setting = { size: 13, weight: 400, width: 160, lines: 3 };
const ACTION: Setting = { size: 12, weight: 400, width: 205, lines: 4 };
const ESSENTIAL: Setting = { size: 17, weight: 700, width: 312, lines: 3 };
const FACT: Setting = { size: 11.5, weight: 400, width: 200, lines: 3 };
const lines = (title: string, setting = CAUSE): string[] => breakTitle(title, setting, estimatedPen);

describe('Japanese titles break', () => {
	test('after a particle, so that the lines are of one length', () => {
		expect(lines('特売の注文を当日に受けている')).toEqual(['特売の注文を', '当日に受けている']);
		expect(lines('見積りを社長が一人で作っている')).toEqual(['見積りを社長が', '一人で作っている']);
		expect(lines('売上は伸びても利益率が伸びない')).toEqual(['売上は伸びても', '利益率が伸びない']);
		expect(lines('品目別の原価を営業と分かち合う決まりがない')).toEqual(['品目別の原価を営業と', '分かち合う決まりがない']);
	});

	test('rather after a comma', () => {
		expect(lines('どの注文を受け、どの注文を断るかを、経営として決めていない', ESSENTIAL)).toEqual(['どの注文を受け、どの注文を断るかを、', '経営として決めていない']);
		expect(lines('「断ったら次がないと思って、全部受けてきた」', FACT)).toEqual(['「断ったら次がないと思って、', '全部受けてきた」']);
	});

	test('not at all when they fit in one line', () => {
		expect(lines('段取り替えが増えた')).toEqual(['段取り替えが増えた']);
		expect(lines('')).toEqual(['']);
	});

	test('never between a number and its unit, nor inside a word or a short quote', () => {
		expect(lines('見積りの回答に平均5日かかる')).toEqual(['見積りの回答に', '平均5日かかる']);
		expect(lines('売上 9億8,000万円、前年度 8億6,000万円（+14.0%）', FACT)).toEqual(['売上 9億8,000万円、', '前年度 8億6,000万円（+14.0%）']);
		expect(lines('社長が11月末までに「受ける・断る」の基準案を1枚にまとめ、営業2名と第6回で読み合わせる', ACTION)).toEqual(['社長が11月末までに', '「受ける・断る」の基準案を', '1枚にまとめ、営業2名と', '第6回で読み合わせる']);
		expect(lines('社員のモチベーションや心情など、気持ちの面が仕組みに追いついていない')).toEqual(['社員のモチベーションや', '心情など、気持ちの面が', '仕組みに追いついていない']);
	});

	test('and end in … when they are too long', () => {
		const cut = lines('役職のあいだ、または入社3年以内とそれより前の社員のあいだに意識の差がある');
		expect(cut).toHaveLength(3);
		expect(cut.at(-1)).toMatch(/…$/);
	});
});

describe('other titles', () => {
	test('in English break between words', () => {
		expect(lines('Ellen and her staff have not talked about whom they bake for', ESSENTIAL)).toEqual(['Ellen and her staff have not', 'talked about whom they bake for']);
	});

	test('without any place to break are cut where the line is full', () => {
		const cut = lines('x'.repeat(300));
		expect(cut).toHaveLength(3);
		for (const line of cut) expect(estimatedPen(line, 13, 400)).toBeLessThanOrEqual(160 + 13);
	});

	test('keep an emoji of several code points whole', () => {
		expect(lines('👩‍👩‍👧‍👦'.repeat(20), { ...CAUSE, lines: 9 }).join('')).toBe('👩‍👩‍👧‍👦'.repeat(20));
	});

	test('have no controls, no marks of direction and no half characters', () => {
		expect(plainTitle('a\u0000b\nc\u202Ed\uD800')).toBe('a b cd\uFFFD');
	});
});

const unspaced = (text: string): string => text.replace(/\s/g, '');
const title = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: fc.constantFrom(...'あのをがはにでとカーッ品目増続「」（）、。・0123,.%円日 abcXYZ<>&"’👍\u0301مر'), maxLength: 300 }),
);

test('The lines of a title are the title, up to where it was cut; no line is wider than allowed, nor are there more', () => {
	fc.assert(
		fc.property(title, fc.integer({ min: 60, max: 400 }), fc.integer({ min: 1, max: 4 }), (words, width, most) => {
			const found = breakTitle(words, { size: 13, weight: 400, width, lines: most }, estimatedPen);
			expect(found.length).toBeGreaterThan(0);
			expect(found.length).toBeLessThanOrEqual(most);
			const [all, whole] = [unspaced(found.join('')), unspaced(plainTitle(words))];
			expect(all === whole || (all.endsWith('…') && whole.startsWith(all.slice(0, -1)))).toBe(true);
			if (width >= 130) for (const line of found) expect(estimatedPen(line, 13, 400)).toBeLessThanOrEqual(width + 0.01);
		}),
		{ numRuns: 300 },
	);
});

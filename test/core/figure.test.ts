/** The figure in a fact's title. */
import { describe, expect, test } from 'vitest';
import { figureIn } from '../../src/core/figure.ts';

describe('with a value', () => {
	test('it is the amount that equals the value, with its unit as written', () => {
		expect(figureIn('欠品は月9件、うち7件が特売の当日注文', 9, '件/月')).toBe('9件');
		expect(figureIn('欠品は月9件、うち7件が特売の当日注文', 7, '件')).toBe('7件');
		expect(figureIn('品目は3年で110から180に増えた', 180, '品目')).toBe('180');
		expect(figureIn('稼働率は６８％', 68, '%')).toBe('６８％');
	});
	test('money counts in whatever unit either is written', () => {
		expect(figureIn('売上 9億8,000万円、前年度 8億6,000万円', 980000, '千円')).toBe('9億8,000万円');
		expect(figureIn('営業利益 3,430万円', 34300)).toBe('3,430万円');
		expect(figureIn('借入金 12,000千円', 12000, '千円')).toBe('12,000千円');
		expect(figureIn('Operating profit was 1.24 million yen in 2024', 1240)).toBe('1.24 million yen');
	});
	test('that the title does not name it is found as if there were none', () => {
		expect(figureIn('欠品は月9件', 12, '件')).toBe('9件');
	});
});

describe('without a value', () => {
	test('it is the first amount with a unit that says no time and no frame', () => {
		expect(['2年で6名が退職、うち4名が経験5年以上', '段取り替えは1日平均11回（2年前は6回）', '手直しは月26件', '製造32名の残業は月平均34時間', '2025年10月の受注は12件', '第3回に見た欠品は4件'].map((title) => figureIn(title))).toEqual(['6名', '11回', '26件', '34時間', '12件', '4件']);
	});
	test('it is none where no amount stands', () => {
		expect(['生産計画は工場長の手帳だけにある', '第4回', '2025年', '10月15日に見た', '', 'Seen on 4 October'].map((title) => figureIn(title))).toEqual([null, null, null, null, null, null]);
	});
	test('of an English title it keeps the word that is counted', () => {
		expect(['38 loaves are left', 'Rent of £4,200 a month', '12% of the staff', '2 years ago it was 6 ovens'].map((title) => figureIn(title))).toEqual(['38 loaves', '£4,200', '12%', '6 ovens']);
	});
});

test('a long row of digits is read at once', () => {
	expect(figureIn('1'.repeat(5000))).toBeNull();
	expect(figureIn('9,'.repeat(5000))).toBeNull();
	expect(figureIn('1億'.repeat(2000))).toBeNull();
});

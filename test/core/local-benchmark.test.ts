/** The six indicators of ロカベン: the figures of the case, and the traps that public programs fell into (domain R1). */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { INDICATOR_KEYS, localBenchmark } from '../../src/core/local-benchmark.ts';
import type { IndicatorKey, IndicatorValue, LocalBenchmark } from '../../src/core/local-benchmark.ts';
import type { Finance } from '../../src/core/note-tables.ts';
import { FINANCE_ITEMS } from '../../src/core/vocabulary/body.ts';
import type { FinanceItem } from '../../src/core/vocabulary/body.ts';
import { filesBelow } from '../files.ts';
import { clientAt } from './vault.ts';

type Amounts = Partial<Record<FinanceItem, number | null>>;
const SHIOKAZE: Amounts = { sales: 980_000, operating_profit: 34_300, depreciation: 26_000, debt: 310_000, cash: 94_000, receivables: 105_000, inventory: 62_000, payables: 78_000, equity: 220_000, total_assets: 640_000, employees: 58 };

/** A table of columns by their heads. */
function tableOf(columns: Readonly<Record<string, Amounts>>): Finance {
	const items = Object.keys(FINANCE_ITEMS) as FinanceItem[];
	return { periods: Object.keys(columns), amounts: Object.fromEntries(items.map((item) => [item, Object.values(columns).map((column) => column[item] ?? null)])) };
}
const benchmark = (columns: Readonly<Record<string, Amounts>>): LocalBenchmark => localBenchmark(tableOf(columns), 4);
/** An indicator of the last column; figures to two places. */
function last(key: IndicatorKey, columns: Readonly<Record<string, Amounts>>): IndicatorValue | string {
	const value = benchmark(columns).periods.at(-1)?.[key];
	return value?.is === 'value' ? `${value.value.toFixed(2)} ${value.unit}` : (value ?? '');
}
const one = (key: IndicatorKey, amounts: Amounts): IndicatorValue | string => last(key, { '2024年度': { ...SHIOKAZE, ...amounts } });
const doubts = (columns: Readonly<Record<string, Amounts>>): string[] => benchmark(columns).doubts.map((doubt) => [doubt.is, doubt.item, doubt.period].join(' '));

describe('the case of しおかぜ食品', () => {
	const finance = clientAt(readFolder(filesBelow(join(import.meta.dirname, '../vaults/sample'))), 'しおかぜ食品/しおかぜ食品.md').note.body.finance;
	const { periods, doubts: asked } = localBenchmark(finance ?? { periods: [], amounts: {} }, 4);
	const shown = (key: IndicatorKey, places: number): string | undefined => {
		const value = periods.at(-1)?.[key];
		return value?.is === 'value' ? `${value.value.toFixed(places)} ${value.unit}` : value?.is;
	};

	test('gives the figures of the case', () => {
		expect([shown('sales_growth', 1), shown('operating_margin', 1), shown('labour_productivity', 0), shown('debt_to_ebitda', 1), shown('working_capital_months', 2), shown('equity_ratio', 1)])
			.toEqual(['14.0 percent', '3.5 percent', '591 thousand-yen-per-person', '3.6 times', '1.09 months', '34.4 percent']);
	});
	test('says what is missing of the year before, and doubts nothing', () => {
		expect(periods[0]?.sales_growth).toEqual({ is: 'missing', what: ['sales'], period: null });
		expect(periods[0]?.operating_margin).toEqual({ is: 'missing', what: ['operating_profit'], period: '2023年度' });
		expect(asked).toEqual([]);
	});
});

describe('debt by EBITDA', () => {
	test('subtracts cash from the debt', () => expect(one('debt_to_ebitda', {})).toBe('3.58 times'));
	test('is never negative: with EBITDA of zero or less it cannot be computed', () => {
		expect(one('debt_to_ebitda', { operating_profit: -26_000 })).toEqual({ is: 'not-computable', why: 'ebitda' });
		expect(one('debt_to_ebitda', { operating_profit: -50_000, cash: 400_000 })).toEqual({ is: 'not-computable', why: 'ebitda' });
	});
	test('says that a firm is free of debt in effect where cash covers it', () => {
		expect(one('debt_to_ebitda', { cash: 310_001 })).toEqual({ is: 'debt-free' });
		expect(one('debt_to_ebitda', { cash: 0, debt: 0 })).toEqual({ is: 'debt-free' });
	});
	test('needs depreciation, and does not take a blank for zero', () => expect(one('debt_to_ebitda', { depreciation: null })).toEqual({ is: 'missing', what: ['depreciation'], period: '2024年度' }));
});

describe('years', () => {
	const sales = (amount: number): Amounts => ({ ...SHIOKAZE, sales: amount });

	test('that are missing in between are no year before', () => expect(last('sales_growth', { '2021年度': sales(860_000), '2024年度': sales(980_000) })).toEqual({ is: 'missing', what: ['sales'], period: null }));
	test('follow by their numbers, whatever they are counted from', () => {
		for (const heads of [['2023', '2024'], ['令和5年度', '令和6年度'], ['第40期', '第41期'], ['2023年3月期', '2024年3月期'], ['前期', '今期'], ['平成31年度', '令和2年度']])
			expect(last('sales_growth', { [heads[0] ?? '']: sales(500_000), [heads[1] ?? '']: sales(600_000) })).toBe('20.00 percent');
	});
	test('are taken in order of time where the newest stands first', () => {
		const { periods } = benchmark({ '2024年度': sales(980_000), '2023年度': sales(860_000) });
		expect(periods.map(({ period }) => period)).toEqual(['2023年度', '2024年度']);
		expect(periods[1]?.sales_growth).toMatchObject({ is: 'value' });
	});
	test('count twelve months: half a year is not compared by the year, its ratios are', () => {
		const half = { '2024年度上期': SHIOKAZE };
		expect([last('labour_productivity', half), last('working_capital_months', half), last('debt_to_ebitda', half)]).toEqual(Array.from({ length: 3 }, () => ({ is: 'not-computable', why: 'not-a-year' })));
		expect(last('operating_margin', half)).toBe('3.50 percent');
		expect(last('labour_productivity', { '2024-04..2024-09': SHIOKAZE })).toEqual({ is: 'not-computable', why: 'not-a-year' });
		expect(last('labour_productivity', { '2024-04..2025-03': SHIOKAZE })).toBe('591.38 thousand-yen-per-person');
	});
});

describe('what it is divided by', () => {
	test('is never zero or less', () => {
		expect([one('operating_margin', { sales: 0 }), one('labour_productivity', { employees: 0 }), one('equity_ratio', { total_assets: -1 })]).toEqual(Array.from({ length: 3 }, () => ({ is: 'not-computable', why: 'zero' })));
	});
	test('counts bills with what is owed, where there are rows for them', () => {
		expect(one('working_capital_months', { notes_receivable: 81_667, notes_payable: 0 })).toBe('2.09 months');
		expect(one('working_capital_months', { payables: null })).toEqual({ is: 'missing', what: ['payables'], period: '2024年度' });
	});
	test('leaves losses and negative net assets as they are', () => {
		expect([one('operating_margin', { operating_profit: -9_800 }), one('equity_ratio', { equity: -64_000 })]).toEqual(['-1.00 percent', '-10.00 percent']);
	});
});

describe('figures in another unit', () => {
	const yen = Object.fromEntries(Object.entries(SHIOKAZE).map(([item, amount]) => [item, item === 'employees' ? amount : (amount ?? 0) * 1000]));

	test('are asked about when they jump a thousandfold, and not corrected', () => {
		const columns = { '2023年度': SHIOKAZE, '2024年度': yen };
		expect(doubts(columns)).toEqual(expect.arrayContaining(['jump sales 2024年度', 'jump cash 2024年度', 'magnitude sales 2024年度']));
		expect(last('sales_growth', columns)).toBe('99900.00 percent');
		expect(doubts({ '2023年度': yen, '2024年度': SHIOKAZE })).toContain('jump total_assets 2024年度');
	});
	test('are asked about when they are more than the whole, or no firm’s size', () => {
		expect(doubts({ '2024年度': { ...SHIOKAZE, cash: 94_000_000 } })).toEqual(['exceeds cash 2024年度']);
		expect(doubts({ '2024年度': { sales: 980, employees: 58 } })).toEqual(['magnitude sales 2024年度']);
		expect(doubts({ '2024年度': { sales: 980_000_000_000 } })).toEqual(['magnitude sales 2024年度']);
		expect(doubts({ '2024年度': { ...SHIOKAZE, debt: -310_000 } })).toEqual(['negative debt 2024年度']);
	});
	test('are no question where a firm only grew, borrowed, lost or shrank', () => {
		expect(doubts({ '2023年度': SHIOKAZE, '2024年度': { ...SHIOKAZE, sales: 2_000_000, operating_profit: -900, debt: 700_000, equity: -40_000, cash: 900 } })).toEqual([]);
	});
});

test('never throws, and gives only numbers that are numbers', () => {
	const amount = fc.oneof(fc.constant(null), fc.constantFrom(0, -1, 1, 58, 980_000, 1e15, Number.MAX_VALUE), fc.double({ noNaN: true, noDefaultInfinity: true }));
	const items = fc.constantFrom(...(Object.keys(FINANCE_ITEMS) as FinanceItem[]));
	const finance = fc.record({ periods: fc.array(fc.oneof(fc.constantFrom('2023', '2024年度', '令和6', '', '2024-04..2024-09', '..'), fc.string()), { maxLength: 4 }), amounts: fc.dictionary(items, fc.array(amount, { maxLength: 5 })) });
	fc.assert(fc.property(finance, (table) => {
		const { periods } = localBenchmark(table, 4);
		expect(periods).toHaveLength(table.periods.length);
		for (const period of periods) for (const key of INDICATOR_KEYS) {
			const value = period[key];
			if (value.is === 'value') expect(value.value).not.toBeNaN();
			if (key === 'debt_to_ebitda' && value.is === 'value') expect(value.value).toBeGreaterThanOrEqual(0);
		}
	}));
});

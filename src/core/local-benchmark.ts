/** ロカベン: the six indicators of a client's finance table, as values without scores (domain R1). */
import { financeDoubts } from './finance-doubts.ts';
import type { FinanceDoubt } from './finance-doubts.ts';
import { financeYears } from './finance-years.ts';
import type { FinanceYear } from './finance-years.ts';
import type { Finance } from './note-tables.ts';
import type { FinanceItem } from './vocabulary/body.ts';

/** `percent`: 14 is 14 %. `thousand-yen-per-person`: 千円/人. `times`: 倍. `months`: か月 of twelve to a year. */
export type IndicatorUnit = 'percent' | 'thousand-yen-per-person' | 'times' | 'months';

/**
 * An indicator of one period.
 * - `missing`: the items that are not in the table, and for which column; null: there is none for the year before
 * - `not-computable`: EBITDA is zero or less, what it is divided by is zero or less, or the column is no whole year
 * - `debt-free`: 実質無借金, cash covers the debt
 */
export type IndicatorValue =
	| { readonly is: 'value'; readonly value: number; readonly unit: IndicatorUnit }
	| { readonly is: 'missing'; readonly what: readonly FinanceItem[]; readonly period: string | null }
	| { readonly is: 'not-computable'; readonly why: 'ebitda' | 'zero' | 'not-a-year' }
	| { readonly is: 'debt-free' };

/** The indicators of one column, in the order of ロカベン. */
export type Indicators = Readonly<Record<IndicatorKey, IndicatorValue>>;
export interface LocalBenchmark {
	/** Oldest first. */
	readonly periods: readonly (Indicators & { readonly period: string })[];
	/** What may be in another unit: while it is open, the figures it touches are to be read with care. */
	readonly doubts: readonly FinanceDoubt[];
}

/** The six indicators of every period of a table. Never throws. @param fiscalYearStart first month of the fiscal year, 1…12 */
export function localBenchmark(finance: Finance, fiscalYearStart: number): LocalBenchmark {
	const years = financeYears(finance, fiscalYearStart);
	return { periods: years.map((year) => ({ period: year.period, ...indicatorsOf(year) })), doubts: financeDoubts(years) };
}

const INDICATORS = {
	/** 売上高増加率: 売上高 ÷ 前年度売上高 − 1. */
	sales_growth: (year: FinanceYear) => {
		if (!year.before) return missing(['sales'], null);
		return wholeYears([year, year.before], () => withAmounts(year, ['sales'], ({ sales }) =>
			withAmounts(year.before ?? year, ['sales'], (then) => ratio(100 * (sales - then.sales), then.sales, 'percent'))));
	},
	/** 営業利益率: 営業利益 ÷ 売上高. */
	operating_margin: (year: FinanceYear) => withAmounts(year, ['operating_profit', 'sales'], ({ operating_profit, sales }) => ratio(100 * operating_profit, sales, 'percent')),
	/** 労働生産性: 営業利益 ÷ 従業員数 (正社員). */
	labour_productivity: (year: FinanceYear) => wholeYears([year], () =>
		withAmounts(year, ['operating_profit', 'employees'], ({ operating_profit, employees }) => ratio(operating_profit, employees, 'thousand-yen-per-person'))),
	/** EBITDA有利子負債倍率: (借入金 − 現金・預金) ÷ (営業利益 + 減価償却費); no multiple is ever negative. */
	debt_to_ebitda: (year: FinanceYear) => wholeYears([year], () =>
		withAmounts(year, ['debt', 'cash', 'operating_profit', 'depreciation'], ({ debt, cash, operating_profit, depreciation }): IndicatorValue => {
			const ebitda = operating_profit + depreciation;
			if (ebitda <= 0) return { is: 'not-computable', why: 'ebitda' };
			return debt <= cash ? { is: 'debt-free' } : ratio(debt - cash, ebitda, 'times');
		})),
	/** 営業運転資本回転期間: (売上債権 + 棚卸資産 − 買入債務) ÷ (売上高 ÷ 12). A firm without 手形 has no row for them. */
	working_capital_months: (year: FinanceYear) => wholeYears([year], () =>
		withAmounts(year, ['receivables', 'inventory', 'payables', 'sales'], ({ receivables, inventory, payables, sales }) => {
			const bills = (year.amount('notes_receivable') ?? 0) - (year.amount('notes_payable') ?? 0);
			return ratio(receivables + inventory - payables + bills, sales / 12, 'months');
		})),
	/** 自己資本比率: 純資産 ÷ 負債・純資産合計. */
	equity_ratio: (year: FinanceYear) => withAmounts(year, ['equity', 'total_assets'], ({ equity, total_assets }) => ratio(100 * equity, total_assets, 'percent')),
} as const;

export type IndicatorKey = keyof typeof INDICATORS;
/** In the order of ロカベン. */
export const INDICATOR_KEYS = Object.keys(INDICATORS) as readonly IndicatorKey[];

const indicatorsOf = (year: FinanceYear): Indicators => Object.fromEntries(INDICATOR_KEYS.map((key) => [key, INDICATORS[key](year)])) as unknown as Indicators;

const missing = (what: readonly FinanceItem[], period: string | null): IndicatorValue => ({ is: 'missing', what, period });
const ratio = (above: number, below: number, unit: IndicatorUnit): IndicatorValue => (below > 0 ? { is: 'value', value: above / below, unit } : { is: 'not-computable', why: 'zero' });
const wholeYears = (years: readonly FinanceYear[], value: () => IndicatorValue): IndicatorValue => (years.every(({ isWhole }) => isWhole) ? value() : { is: 'not-computable', why: 'not-a-year' });

/** A value of amounts that are all there, else which of them are missing. */
function withAmounts<I extends FinanceItem>(year: FinanceYear, items: readonly I[], value: (amounts: Readonly<Record<I, number>>) => IndicatorValue): IndicatorValue {
	const amounts = items.map((item) => [item, year.amount(item)] as const);
	const what = amounts.filter(([, amount]) => amount === null).map(([item]) => item);
	return what.length > 0 ? missing(what, year.period) : value(Object.fromEntries(amounts) as Record<I, number>);
}

/** What in a finance table may have been written in another unit: asked about, never corrected. */
import type { FinanceYear } from './finance-years.ts';
import { FINANCE_ITEMS } from './vocabulary/body.ts';
import type { FinanceItem } from './vocabulary/body.ts';

/**
 * Something that can hardly be in 千円 (or 人).
 * - `jump`: about a thousand times what it was in the column before, or a thousandth
 * - `exceeds`: more than the whole that it is a part of
 * - `magnitude`: sales of a size that no firm of that many people has
 * - `negative`: below zero where nothing can be
 */
export type FinanceDoubt =
	| { readonly is: 'jump'; readonly item: FinanceItem; readonly period: string; readonly before: string }
	| { readonly is: 'exceeds'; readonly item: FinanceItem; readonly whole: FinanceItem; readonly period: string }
	| { readonly is: 'magnitude'; readonly item: FinanceItem; readonly period: string }
	| { readonly is: 'negative'; readonly item: FinanceItem; readonly period: string };

const ITEMS = Object.keys(FINANCE_ITEMS) as FinanceItem[];
/** Profit and net assets may be anything; they are not asked about for their sign or their change. */
const EITHER_SIGN: ReadonlySet<FinanceItem> = new Set<FinanceItem>(['operating_profit', 'equity']);
/** What cannot be more than the whole it stands in. Debt can: then net assets are negative. */
const WHOLES: readonly (readonly [part: FinanceItem, whole: FinanceItem])[] = [
	['operating_profit', 'sales'], ['cash', 'total_assets'], ['receivables', 'total_assets'], ['notes_receivable', 'total_assets'], ['inventory', 'total_assets'], ['equity', 'total_assets'],
];
/** A real change is seldom five hundredfold; 円 for 千円 is a thousandfold and some growth. */
const JUMP = { from: 500, to: 2000 };
/** Sales a year and head in 千円: no firm lives on 100, none has ten billion yen each. Without heads: a trillion yen in all. */
const SALES_PER_HEAD = { from: 100, to: 10_000_000 };
const SALES = 1_000_000_000;

/** The doubts about a table, by column and item. */
export const financeDoubts = (years: readonly FinanceYear[]): readonly FinanceDoubt[] =>
	years.flatMap((year, i) => [...ITEMS.flatMap((item) => [...negative(item, year), ...jump(item, year, years[i - 1])]), ...WHOLES.flatMap(([part, whole]) => exceeds(part, whole, year)), ...magnitude(year)]);

/** Whether any doubt touches an item in a period. */
export const isDoubted = (doubts: readonly FinanceDoubt[], period: string, items: readonly FinanceItem[]): boolean =>
	doubts.some((doubt) => (doubt.period === period || (doubt.is === 'jump' && doubt.before === period)) && (items.includes(doubt.item) || (doubt.is === 'exceeds' && items.includes(doubt.whole))));

function negative(item: FinanceItem, { period, amount }: FinanceYear): FinanceDoubt[] {
	return !EITHER_SIGN.has(item) && (amount(item) ?? 0) < 0 ? [{ is: 'negative', item, period }] : [];
}

function jump(item: FinanceItem, { period, amount }: FinanceYear, last: FinanceYear | undefined): FinanceDoubt[] {
	const [now, then] = [amount(item) ?? 0, last?.amount(item) ?? 0];
	if (EITHER_SIGN.has(item) || !last || now <= 0 || then <= 0) return [];
	const times = Math.max(now / then, then / now);
	return times >= JUMP.from && times <= JUMP.to ? [{ is: 'jump', item, period, before: last.period }] : [];
}

function exceeds(item: FinanceItem, whole: FinanceItem, { period, amount }: FinanceYear): FinanceDoubt[] {
	const [part, all] = [amount(item), amount(whole)];
	return part !== null && all !== null && all > 0 && part > all ? [{ is: 'exceeds', item, whole, period }] : [];
}

function magnitude({ period, amount }: FinanceYear): FinanceDoubt[] {
	const [sales, heads] = [amount('sales') ?? 0, amount('employees') ?? 0];
	const perHead = sales / heads;
	const isPossible = heads > 0 ? perHead >= SALES_PER_HEAD.from && perHead <= SALES_PER_HEAD.to : sales <= SALES;
	return sales > 0 && !isPossible ? [{ is: 'magnitude', item: 'sales', period }] : [];
}

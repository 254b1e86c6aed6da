/** Signs of a turnaround phase (再生局面の兆し) R1…R8: from the finance table and as the supporter wrote them down. Things to check, never a verdict (domain B0). */
import type { Engagement } from './engagement.ts';
import { financeDoubts, isDoubted } from './finance-doubts.ts';
import { financeYears } from './finance-years.ts';
import type { FinanceYear } from './finance-years.ts';
import type { FinanceItem } from './vocabulary/body.ts';
import { TURNAROUND_SIGNS } from './vocabulary/choices.ts';
import type { ChoiceOf } from './vocabulary/choices.ts';

export type SignWord = ChoiceOf<typeof TURNAROUND_SIGNS>;
export type SignId = 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8';

/**
 * What of the finance table shows a sign; 千円. 役員借入金 stands beside the debt, since in a small firm it is often as good as equity.
 * - `equity`: net assets below zero
 * - `losses`: operating losses of two years that follow one another, or more
 * - `repayment`: EBITDA of zero or less, or debt of more than ten times as much
 * - `cash`: so many months of sales
 */
export type SignFigures =
	| { readonly of: 'equity'; readonly period: string; readonly equity: number; readonly ownerLoans: number | null }
	| { readonly of: 'losses'; readonly years: readonly { readonly period: string; readonly profit: number }[] }
	| { readonly of: 'repayment'; readonly period: string; readonly ebitda: number; readonly debt: number | null; readonly times: number | null; readonly ownerLoans: number | null }
	| { readonly of: 'cash'; readonly period: string; readonly cash: number; readonly months: number };

export interface TurnaroundSign {
	readonly id: SignId;
	/** The word of 再生局面の兆し. */
	readonly word: SignWord;
	/** Whether it is written in the client's note. */
	readonly written: boolean;
	/** What the finance table shows of it, or null. */
	readonly figures: SignFigures | null;
}

/** `strong`: 「再生局面の兆しがあります」, `check`: 「念のため確かめること」. */
export type TurnaroundLevel = 'none' | 'check' | 'strong';

/** Debt by cash flow that a 再生計画 has to come down to (domain W24), here only as a yardstick. */
const MOST_TIMES = 10;
/** 資金不足, 条件変更, 税・社会保険の遅れ, 支払いの遅れ: each of them alone is strong. Figures alone, even together, never are. */
const STRONG: ReadonlySet<SignId> = new Set<SignId>(['R5', 'R6', 'R7', 'R8']);

/** The signs that are seen, in their order. */
export function turnaroundSigns({ client, settings }: Engagement): readonly TurnaroundSign[] {
	const { fields: { turnaround_signs = [] }, body: { finance } } = client.note;
	const years = finance ? financeYears(finance, settings.fiscalYearStart) : [];
	const figures = figuresOf(years, settings.lowCashMonths);
	return TURNAROUND_SIGNS.flatMap(({ ja: word }, i): TurnaroundSign[] => {
		const id = `R${i + 1}` as SignId;
		const written = turnaround_signs.includes(word);
		const shown = figures[id] ?? null;
		return written || shown ? [{ id, word, written, figures: shown }] : [];
	});
}

/** How strong the signs are together. */
export const turnaroundLevel = (signs: readonly TurnaroundSign[]): TurnaroundLevel => (signs.some(({ id }) => STRONG.has(id)) ? 'strong' : signs.length > 0 ? 'check' : 'none');

/** What the last year that has the figures shows. A figure that may be in another unit shows nothing: it is asked about first. */
function figuresOf(years: readonly FinanceYear[], lowCashMonths: number): Readonly<Partial<Record<SignId, SignFigures | null>>> {
	const doubts = financeDoubts(years);
	/** The last year in which these amounts are there, without a doubt about them. */
	const lastWith = (...items: readonly FinanceItem[]): FinanceYear | null => {
		const year = years.filter(({ amount }) => items.every((item) => amount(item) !== null)).at(-1);
		return year && !isDoubted(doubts, year.period, items) ? year : null;
	};
	return { R1: equityOf(lastWith('equity')), R2: lossesOf(lastWith('operating_profit')), R3: repaymentOf(lastWith('operating_profit', 'depreciation')), R4: cashOf(lastWith('cash', 'sales'), lowCashMonths) };
}

function equityOf(year: FinanceYear | null): SignFigures | null {
	const equity = year?.amount('equity') ?? 0;
	return year && equity < 0 ? { of: 'equity', period: year.period, equity, ownerLoans: year.amount('owner_loans') } : null;
}

function lossesOf(last: FinanceYear | null): SignFigures | null {
	const years: { period: string; profit: number }[] = [];
	for (let year = last; year; year = year.before) {
		const profit = year.amount('operating_profit');
		if (profit === null || profit >= 0) break;
		years.unshift({ period: year.period, profit });
	}
	return years.length >= 2 ? { of: 'losses', years } : null;
}

/** Nothing is to be repaid where there is no debt, or where cash covers it. */
function repaymentOf(year: FinanceYear | null): SignFigures | null {
	if (!year?.isWhole) return null;
	const [debt, cash] = [year.amount('debt'), year.amount('cash')];
	const ebitda = (year.amount('operating_profit') ?? 0) + (year.amount('depreciation') ?? 0);
	const times = debt !== null && ebitda > 0 ? debt / ebitda : null;
	const isFree = debt !== null && debt <= (cash ?? 0);
	const isHeavy = ebitda <= 0 || (times !== null && times > MOST_TIMES);
	return isHeavy && !isFree ? { of: 'repayment', period: year.period, ebitda, debt, times, ownerLoans: year.amount('owner_loans') } : null;
}

function cashOf(year: FinanceYear | null, lowCashMonths: number): SignFigures | null {
	const [cash, sales] = [year?.amount('cash') ?? 0, year?.amount('sales') ?? 0];
	const months = cash / (sales / 12);
	return year?.isWhole && sales > 0 && months < lowCashMonths ? { of: 'cash', period: year.period, cash, months } : null;
}

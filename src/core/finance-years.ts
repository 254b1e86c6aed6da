/** The columns of a finance table as years: in order of time, and which of them follow one another. */
import { monthsBetween } from './calendar.ts';
import type { Finance } from './note-tables.ts';
import { readPeriod } from './period.ts';
import type { FinanceItem } from './vocabulary/body.ts';

/** One column of the table. */
export interface FinanceYear {
	/** As its head is written. */
	readonly period: string;
	/** 千円 or 人; null where the cell is blank, unreadable or not there. */
	readonly amount: (item: FinanceItem) => number | null;
	/** False where the head says that it is more or less than twelve months: what flows cannot be compared by the year then. */
	readonly isWhole: boolean;
	/** The column of the year before, or null. */
	readonly before: FinanceYear | null;
}

/** The years of a finance table, oldest first. A table that is written the other way round is read by the years that its heads name. */
export function financeYears({ periods, amounts }: Finance, fiscalYearStart: number): readonly FinanceYear[] {
	const columns = periods.map((period, at) => ({ period, at, year: yearIn(period), isWhole: isWhole(period, fiscalYearStart) }));
	const [first] = columns;
	// Years of one count can be compared: 令和5年度 and 令和6年度, 第40期 and 第41期, 2023 and 2024.
	const areCounted = columns.every(({ year }) => year !== null && year.count === first?.year?.count);
	const ordered = areCounted ? [...columns].sort((a, b) => (a.year?.no ?? 0) - (b.year?.no ?? 0) || a.at - b.at) : columns;
	const years: FinanceYear[] = [];
	for (const [i, { period, at, year, isWhole }] of ordered.entries()) {
		const last = ordered[i - 1]?.year ?? null;
		const follows = !areCounted || (last !== null && year !== null && year.no - last.no === 1);
		years.push({ period, isWhole, amount: (item) => amounts[item]?.[at] ?? null, before: follows ? (years[i - 1] ?? null) : null });
	}
	return years;
}

/** The year that a head names, and what it is counted from: `2024年度`, `第40期`, `令和6年3月期`, `R6`. */
function yearIn(period: string): { readonly count: string; readonly no: number } | null {
	const match = /^([^\d]*)(\d{1,4})/.exec(period.normalize('NFKC').trim());
	return match ? { count: (match[1] ?? '').trim(), no: Number(match[2]) } : null;
}

const PART_OF_A_YEAR = /[上下][半]?期|半期|四半期|中間|か月|ヶ月|カ月|[1-4]Q\b|Q[1-4]\b|H[12]\b|\bmonths?\b|\bquarter\b|\bhalf\b/i;

function isWhole(period: string, fiscalYearStart: number): boolean {
	const words = period.normalize('NFKC');
	const span = words.includes('..') ? readPeriod(words, fiscalYearStart) : null;
	if (span) return monthsBetween(span.from, span.until) === 12;
	return !PART_OF_A_YEAR.test(words.replace(/12\s*(?:か月|ヶ月|カ月|months)/i, ''));
}

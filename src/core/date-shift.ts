/** How far the days of a sample client are moved: by whole weeks, its months and years by the same number everywhere. */
import { addDays, formatISO, parseISO } from 'date-fns';
import { daysBetween } from './calendar.ts';

/** A day of the calendar as people write it; the year may be left out. */
export interface WrittenDay {
	readonly year: number | null;
	readonly month: number;
	readonly day: number;
}
export interface WrittenMonth {
	readonly year: number | null;
	readonly month: number;
}

/** A move of all dates of one client. */
export interface DateShift {
	/** Days, a multiple of seven: weekdays stay. */
	readonly days: number;
	/** A day without a year is the one nearest to this ISO date. */
	readonly around: string;
	/**
	 * Months that stand alone. All move by one number, so that three months stay three months and two names never become one; the
	 * number is that of the middle of the month of the last visit.
	 */
	readonly months: number;
	/** Years that stand alone, fiscal years among them: one that was over at the first visit is over at the moved one. */
	readonly years: number;
}

const iso = (year: number, month: number, day: number): string => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const partsOf = (date: string): { year: number; month: number; day: number } => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) });
const monthsFrom = (year: number, month: number): number => year * 12 + month - 1;

/**
 * The shift that brings the last visit into the seven days before `today`.
 * @param visits days of the visits that took place, in any order, at least one
 */
export function shiftTo(today: string, visits: readonly [string, ...string[]]): DateShift {
	const [first, last] = [visits.reduce((a, b) => (a < b ? a : b)), visits.reduce((a, b) => (a > b ? a : b))];
	const days = Math.floor((daysBetween(last, today) - 1) / 7) * 7;
	const { year, month } = partsOf(last);
	const to = partsOf(movedDate(iso(year, month, 15), days));
	const months = monthsFrom(to.year, to.month) - monthsFrom(year, month);
	return { days, around: movedDate(first, Math.floor(daysBetween(first, last) / 2)), months, years: fiscalYear(movedDate(first, days)) - fiscalYear(first) };
}

/** 年度, from April to March. */
const fiscalYear = (date: string): number => partsOf(date).year - Number(partsOf(date).month < 4);

/** An ISO date, some days later. */
export const movedDate = (date: string, days: number): string => formatISO(addDays(parseISO(date), days), { representation: 'date' });

/** The year that is meant where none is written. */
function meantYear({ around }: DateShift, month: number, day: number): number {
	const middle = partsOf(around).year;
	const distance = (year: number): number => Math.abs(daysBetween(around, iso(year, month, Math.min(day, 28))));
	return [middle - 1, middle, middle + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** A day, moved; it always has a year. */
export function movedDay(shift: DateShift, { year, month, day }: WrittenDay): { year: number; month: number; day: number } {
	return partsOf(movedDate(iso(year ?? meantYear(shift, month, day), month, day), shift.days));
}

/** A month, moved; it always has a year. */
export function movedMonth(shift: DateShift, { year, month }: WrittenMonth): { year: number; month: number } {
	const at = monthsFrom(year ?? meantYear(shift, month, 15), month) + shift.months;
	return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

/** Days as text: ISO dates are read and compared as they stand, never through a clock. */
import { addDays, differenceInBusinessDays, differenceInCalendarDays, differenceInMonths, formatISO, getDay, isValid, parseISO } from 'date-fns';

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));

/** The day a value names: `YYYY-MM-DD`, a time of day behind it is dropped. Null for anything else. */
export function readDate(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(value.normalize('NFKC').trim())?.[1];
	return day && isDate(day) ? day : null;
}

/** Whole days from one ISO date to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(parseISO(to), parseISO(from));

/** Days from Monday to Friday, from one ISO date on and before another. Holidays are not known. */
export const businessDaysBetween = (from: string, to: string): number => differenceInBusinessDays(parseISO(to), parseISO(from));

/** Whole months from one ISO date to another; negative when the second comes first. */
export const monthsBetween = (from: string, to: string): number => differenceInMonths(parseISO(to), parseISO(from));

/** Day of the week of an ISO date, 0 for Sunday. */
export const weekday = (day: string): number => getDay(parseISO(day));

/** The ISO date of a moment, by the clock of the place. */
export const isoDay = (moment: Date): string => formatISO(moment, { representation: 'date' });

/** The day after. */
export const dayAfter = (day: string): string => formatISO(addDays(parseISO(day), 1), { representation: 'date' });

/** Periods (時点) as spans of days: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY年度` and `A..B` (note-format §2). */
import { addDays, addMonths, formatISO, parseISO } from 'date-fns';
import { isDate } from './calendar.ts';
import { searchKey } from './search-key.ts';

/** ISO dates: the first day, and the first day after it. */
export interface Period {
	readonly from: string;
	readonly until: string;
}

/** Periods read before: hundreds of figures are of a few of them. What is kept is bounded, whatever a vault holds. */
const known = new Map<string, Period | null>();
const MOST_KEPT = 1000;

/** The days that a period means, or null for anything that is written otherwise. @param fiscalYearStart first month of the fiscal year, 1…12 */
export function readPeriod(text: string, fiscalYearStart: number): Period | null {
	const key = `${fiscalYearStart} ${text}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	const period = daysOf(text, fiscalYearStart);
	if (known.size < MOST_KEPT && text.length < 40) known.set(key, period);
	return period;
}

function daysOf(text: string, fiscalYearStart: number): Period | null {
	const [first = '', last, ...more] = text.normalize('NFKC').split('..').map((end) => end.trim());
	const [from, to] = [readSpan(first, fiscalYearStart), readSpan(last ?? first, fiscalYearStart)];
	return from && to && more.length === 0 && from.from < to.until ? { from: from.from, until: to.until } : null;
}

/** What two periods have in common when they are the same one; those that cannot be read are compared by their words. */
export function periodKey(text: string, fiscalYearStart: number): string {
	const period = readPeriod(text, fiscalYearStart);
	return period ? `${period.from}..${period.until}` : searchKey(text);
}

function readSpan(words: string, fiscalYearStart: number): Period | null {
	const [, year = '', month, day, fiscal] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|(年度))?$/.exec(words) ?? [];
	const first = `${year}-${month ?? (fiscal ? String(fiscalYearStart).padStart(2, '0') : '01')}-${day ?? '01'}`;
	if (!isDate(first)) return null;
	const until = day ? addDays(parseISO(first), 1) : addMonths(parseISO(first), month ? 1 : 12);
	return { from: first, until: formatISO(until, { representation: 'date' }) };
}

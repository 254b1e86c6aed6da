/** Until when a thing is to be done, as people write it in brackets: 「第5回まで」, 「10月28日まで」, 「2025-10-28」. */
import { isDate, readDate } from './calendar.ts';

/** A day (ISO), or the number of a visit. */
export type Deadline = { readonly day: string } | { readonly visit: number };

/**
 * Reads a deadline; null: it names neither a day nor a visit.
 * @param written ISO day on which it was written down; a day without a year is the next one of that date
 */
export function readDeadline(text: string, written: string | null): Deadline | null {
	const words = text.normalize('NFKC').trim();
	const visit = /^第\s*(\d{1,3})\s*回/.exec(words) ?? /^visit (\d{1,3})\b/i.exec(words) ?? /^by visit (\d{1,3})\b/i.exec(words);
	if (visit) return { visit: Number(visit[1]) };
	const iso = readDate(/\d{4}-\d{2}-\d{2}/.exec(words)?.[0]);
	if (iso) return { day: iso };
	const day = /^(?:(\d{4})年)?\s*(\d{1,2})月(\d{1,2})日/.exec(words) ?? /^(?:(\d{4})\/)?(\d{1,2})\/(\d{1,2})(?!\d)/.exec(words);
	if (!day) return null;
	const [, year, month = '', date = ''] = day;
	const inYear = (one: number): string => `${one}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	const from = year === undefined && written !== null ? Number(written.slice(0, 4)) : Number(year ?? NaN);
	if (Number.isNaN(from)) return null;
	const found = year === undefined && written !== null && inYear(from) < written ? inYear(from + 1) : inYear(from);
	return isDate(found) ? { day: found } : null;
}

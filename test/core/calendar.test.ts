/** Days as text: which exist, which a value names, and how far apart they are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDaysBetween, daysBetween, isDate, readDate } from '../../src/core/calendar.ts';

const DAY = 86_400_000;
const isoDay = fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2199, 11, 31) / DAY });
const textOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

describe('a day', () => {
	test('exists or not', () => {
		expect(['2025-10-15', '2024-02-29', '2000-02-29', '2025-12-31'].map(isDate)).toEqual([true, true, true, true]);
		expect(['2025-02-29', '1900-02-29', '2025-02-30', '2025-13-01', '2025-00-10', '2025-04-31', '2025-10-00'].map(isDate)).toEqual(Array(7).fill(false));
	});

	test('is written as an ISO date and in no other way', () => {
		expect(['2025-1-5', '2025/10/15', '20251015', '2025-10', '2025-10-15T00:00', ' 2025-10-15', '', '令和7年10月15日'].map(isDate)).toEqual(Array(8).fill(false));
	});

	test('is named with or without a time behind it, in any width', () => {
		expect(['2025-10-15', ' 2025-10-15 ', '２０２５-１０-１５', '2025-10-15T10:30', '2025-10-15T10:30:00+09:00', '2025-10-15 10:30'].map(readDate)).toEqual(Array(6).fill('2025-10-15'));
	});

	test('is named by nothing else', () => {
		for (const value of ['2025-02-30', '2025-10-15 午後', '2025-10-15x', '2025-10-15..2025-10-20', '10月15日', '', 20251015, null, undefined, true, new Date(0), ['2025-10-15']]) expect(readDate(value)).toBe(null);
	});

	test('of any year is read as it stands', () => {
		fc.assert(fc.property(isoDay, (day) => readDate(textOf(day)) === textOf(day)));
	});
});

describe('the days between two days', () => {
	test('are whole, and negative backwards', () => {
		expect(daysBetween('2025-10-15', '2025-10-15')).toBe(0);
		expect(daysBetween('2025-10-15', '2025-11-05')).toBe(21);
		expect(daysBetween('2025-11-05', '2025-10-15')).toBe(-21);
		expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
	});

	test('are counted by the calendar, whatever the clocks do in between', () => {
		fc.assert(fc.property(isoDay, isoDay, (from, to) => daysBetween(textOf(from), textOf(to)) === to - from));
	});
});

describe('business days', () => {
	test('leave out Saturday and Sunday, and know no holidays', () => {
		// Wednesday, 14 January 2026; the 12th was a holiday.
		expect(['2026-01-14', '2026-01-15', '2026-01-16', '2026-01-17', '2026-01-18', '2026-01-19', '2026-01-20'].map((day) => businessDaysBetween('2026-01-14', day))).toEqual([0, 1, 2, 3, 3, 3, 4]);
		expect(businessDaysBetween('2026-01-09', '2026-01-13')).toBe(2);
	});

	test('are no more than all days, and five in any seven', () => {
		fc.assert(fc.property(isoDay, fc.nat({ max: 60 }), (day, more) => {
			const [from, to] = [textOf(day), textOf(day + more)];
			expect(businessDaysBetween(from, to)).toBeLessThanOrEqual(daysBetween(from, to));
			expect(businessDaysBetween(from, textOf(day + 7))).toBe(5);
		}));
	});
});

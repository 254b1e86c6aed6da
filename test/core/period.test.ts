/** Periods: the days they mean. */
import { describe, expect, test } from 'vitest';
import { periodKey, readPeriod } from '../../src/core/period.ts';

const days = (text: string, start = 4): string | null => {
	const period = readPeriod(text, start);
	return period && `${period.from} – ${period.until}`;
};

describe('a period', () => {
	test.each([
		['2025', '2025-01-01 – 2026-01-01'],
		['2025-09', '2025-09-01 – 2025-10-01'],
		['2025-12-31', '2025-12-31 – 2026-01-01'],
		['2024年度', '2024-04-01 – 2025-04-01'],
		['2025-04..2025-09', '2025-04-01 – 2025-10-01'],
		['２０２５-０４ .. 2026年度', '2025-04-01 – 2027-04-01'],
	])('%s is %s', (text, expected) => expect(days(text)).toBe(expected));

	test('of a fiscal year begins in the month of the setting', () => expect(days('2024年度', 10)).toBe('2024-10-01 – 2025-10-01'));
	test.each(['先月', '', '2025-13', '2025-02-30', '2025-09..2025-04', '2025..2026..2027', '9月', '2025-09..'])('%j is none', (text) => expect(days(text)).toBeNull());
});

test('two ways to write one period have one key, and words are compared as people would', () => {
	expect(periodKey('2025-04..2025-09', 4)).toBe(periodKey('2025-04-01..2025-09-30', 4));
	expect(periodKey('2024年度', 4)).not.toBe(periodKey('2024', 4));
	expect(periodKey('ｾﾞﾝｷ', 4)).toBe(periodKey('ぜんき', 4));
});

/** Sample clients brought up to date: their last visit was last week, every date moved with it, and nothing else changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tookPlace } from '../../src/core/client.ts';
import { shiftTo } from '../../src/core/date-shift.ts';
import type { DateShift } from '../../src/core/date-shift.ts';
import { issueGraph } from '../../src/core/issue-graph.ts';
import type { Notebook } from '../../src/core/notebook.ts';
import { problemsOf } from '../../src/core/problems.ts';
import { shiftedPath, shiftedText, shiftSample } from '../../src/core/sample-dates.ts';
import type { SampleFile } from '../../src/core/sample-dates.ts';
import { VAULTS } from '../files.ts';
import { note, notebookOf } from './vault.ts';

const SAMPLE = join(VAULTS, 'sample');
const sample: readonly SampleFile[] = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.md'))
	.map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(SAMPLE, path), 'utf8') }));
const read = (files: readonly SampleFile[]): Notebook => notebookOf(Object.fromEntries(files.map(({ path, text }) => [path, text])));
const before = read(sample);

const isoDates = (text: string): string[] => text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
const day = fc.integer({ min: 0, max: 11_000 }).map((days) => new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10));

/** Eight weeks and a day more than the rest: 2025-10-15 → 2025-12-10. */
const EIGHT_WEEKS: DateShift = { days: 56, around: '2025-10-15', months: 2, years: 0 };
const moved = (text: string, shift = EIGHT_WEEKS): string => shiftedText(text, shift);

describe('the move', () => {
	test('is by whole weeks, to between one and seven days ago', () => {
		expect(shiftTo('2026-01-22', ['2026-01-21'])).toMatchObject({ days: 0, months: 0, years: 0 });
		expect(shiftTo('2026-01-28', ['2026-01-21', '2025-08-20'])).toEqual({ days: 0, around: '2025-11-05', months: 0, years: 0 });
		expect(shiftTo('2026-01-29', ['2026-01-21']).days).toBe(7);
		expect(shiftTo('2026-01-21', ['2026-01-21']).days).toBe(-7);
	});

	test('takes with it the years that were over at the first visit', () => {
		expect(shiftTo('2026-09-21', ['2025-08-20', '2026-01-21']).years).toBe(1);
		expect(shiftTo('2026-08-03', ['2025-08-20', '2026-01-21'])).toMatchObject({ months: 6, years: 0 });
		expect(shiftTo('2024-12-01', ['2025-08-20', '2026-01-21']).years).toBe(-1);
	});

	test('always ends in the seven days before today', () => {
		fc.assert(
			fc.property(day, day, (today, last) => {
				const { days } = shiftTo(today, [last]);
				const gap = (Date.parse(today) - Date.parse(last)) / 86_400_000 - days;
				expect([days % 7 === 0, gap >= 1, gap <= 7]).toEqual([true, true, true]);
			}),
		);
	});
});

describe('written dates', () => {
	test.each([
		['ISO days', '日付: 2025-10-15 と 2025-10-15T10:00、2025-10-13..2025-10-24', '日付: 2025-12-10 と 2025-12-10T10:00、2025-12-08..2025-12-19'],
		['ISO months and spans of them', '時点: 2025-08、2025-04..2025-09', '時点: 2025-10、2025-06..2025-11'],
		['days in Japanese', '2025年8月6日、10月1日に', '2025年10月1日、11月26日に'],
		['days into another year', '2025年12月24日、12月24日', '2026年2月18日、2月18日'],
		['days behind days', '12月1日、8日、15日、22日と12月26日から31日まで', '1月26日、2月2日、9日、16日と2月20日から25日まで'],
		['days of a month named before', '- [x] 1月の月曜15分 → 3回（5日、13日、19日）。12日は祝日', '- [x] 3月の月曜15分 → 3回（2日、10日、16日）。9日は祝日'],
		['spans of days', '11月24日〜12月23日', '1月19日〜2月17日'],
		['days with their weekday', '| 9月6日（土） | 9/6（土） |', '| 11月1日（土） | 11/1（土） |'],
		['months', '9月の欠品、10月末、12月分、2022年8月', '11月の欠品、12月末、2月分、2022年10月'],
		['spans of months', '7〜9月の勤怠、2025年4〜9月、2025年9〜11月、2025年11〜1月', '9〜11月の勤怠、2025年6〜11月、2025年11月〜2026年1月、2026年1〜3月'],
		['English days', 'Mon 13 Oct, 27 November, 5 October 2024, October 5, 2024, May 5', 'Mon 8 Dec, 22 January, 30 November 2024, November 30, 2024, June 30'],
		['English months', 'since June, in January, until the end of March, in March 2027, December was long', 'since August, in March, until the end of May, in May 2027, February was long'],
	])('%s', (_, text, expected) => {
		expect(moved(text)).toBe(expected);
	});

	test('years alone, fiscal years among them; the month in which one ends stays', () => {
		const next: DateShift = { ...EIGHT_WEEKS, years: 1 };
		expect(moved('2024年度（2025年3月期）、2024年の秋', next)).toBe('2025年度（2026年3月期）、2025年の秋');
		expect(moved('period: 2024', next)).toBe('period: 2025');
		expect(moved('時点: 2023..2024', next)).toBe('時点: 2024..2025');
		expect(moved('| Item | 2023 | 2024 |', next)).toBe('| Item | 2024 | 2025 |');
		expect(moved('profit in 2024, by spring 2027, for 2023 and 2024', next)).toBe('profit in 2025, by spring 2028, for 2024 and 2025');
	});

	test.each([
		'月曜15分、毎週月曜、第2月曜', '3か月、12ヶ月、月2回・90分、月平均', '平均5日かかる、1日平均11回、いちばん早いもので1日、9日', '25分、2000個、1,900、1.24、2000円', '令和3年度、前年度、昨年、3年後', '第10回、2か月、3日間、10/13',
		'They may march on. May I ask?', 'April rang at ten. A June night', '13月の話、2月30日、2025-02-30、2025-13', '^t1 と ^2025-10-15 と https://example.org/2025-10-15/10月', '値: 2024', '| a | 2024 | 3 |', '12025-10-15、電話 03-2025-1015',
	])('that are none stay: %s', (text) => {
		expect(moved(text, { ...EIGHT_WEEKS, years: 1 })).toBe(text);
	});

	test('in links move as they do in names, whatever stands around them', () => {
		expect(moved('5月は[[10月の棚卸差異|10月の差]]と[[A/9月6日#10月#^t10]]（5日、6日）')).toBe('7月は[[12月の棚卸差異|12月の差]]と[[A/11月1日#12月#^t10]]（6月30日、7月1日）');
		expect(shiftedPath('10月会/10月の棚卸差異.md', EIGHT_WEEKS)).toBe('12月会/12月の棚卸差異.md');
	});

	test('keep the rest of the text byte for byte when nothing moves', () => {
		const still: DateShift = { days: 0, around: '2025-10-15', months: 0, years: 0 };
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('2025-10-15', '2025-02-30', '2025-09', '9月', '09月', '10月5日', '、8日', '7〜9月', '2025年', '年度', '2024', '| 2024 |', 'in ', 'Mar', ' May ', '5 Oct 2025', '[[', ']]', '|', '#', '\r\n', '（5日、6日）', '。12日は', '9/06（土）')), { maxLength: 20 }).map((parts) => parts.join('')),
				(text) => {
					expect(shiftedText(text, still)).toBe(text);
				},
			),
			{ numRuns: 5000 },
		);
	});

	test('move back to where they were', () => {
		const back: DateShift = { days: -56, around: '2025-12-10', months: -2, years: 0 };
		const text = sample.map((file) => file.text.replace(/日、.*|日から.*|（5日.*/g, '')).join('\n');
		expect(isoDates(shiftedText(moved(text), back))).toEqual(isoDates(text));
	});
});

describe.each(['2024-02-29', '2026-01-22', '2026-01-28', '2026-10-15', '2027-03-01', '2031-12-31'])('the sample as of %s', (today) => {
	const files = shiftSample(sample, today);
	const after = read(files);

	test('has no problems, and all the links and lines it had', () => {
		expect(problemsOf(after)).toEqual([]);
		expect(after.clients.map(({ path }) => path)).toEqual(before.clients.map(({ path }) => path));
		const size = (notebook: Notebook): unknown => notebook.clients.map((client) => {
			const { nodes, edges } = issueGraph(notebook, client);
			return [client.notes.size, nodes.size, edges.map(({ relation, fits }) => `${relation} ${String(fits)}`).sort()];
		});
		expect(size(after)).toEqual(size(before));
	});

	test('had its last visits in the seven days before', () => {
		const lasts = after.clients.map((client) => client.visits.filter((visit) => tookPlace(visit, today) && visit.fields.date !== undefined).at(-1)?.fields.date);
		for (const last of lasts.filter((one) => one !== undefined)) expect([(Date.parse(today) - Date.parse(last)) / 86_400_000 >= 1, (Date.parse(today) - Date.parse(last)) / 86_400_000 <= 7]).toEqual([true, true]);
		expect(lasts.map((last) => last === undefined)).toEqual([true, false, false]);
	});

	test('keeps every weekday and every line', () => {
		files.forEach(({ text }, i) => {
			const old = sample[i]?.text ?? '';
			expect(isoDates(text).map(weekday)).toEqual(isoDates(old).map(weekday));
			expect(text.split('\n').length).toBe(old.split('\n').length);
		});
	});

	test('has in Japanese days the weekday that stands behind them', () => {
		const list = files.find(({ path }) => path.endsWith('欠品の並び.md'))?.text ?? '';
		const year = /(\d{4})年/.exec(list)?.[1] ?? '';
		const days = [...list.matchAll(/(\d+)月(\d+)日（(.)）/g)];
		expect(days.length).toBe(9);
		const fits = (at: number): boolean => days.every(([, month = '', date = '', name = '']) => '日月火水木金土'[weekday(`${at}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)] === name);
		expect([Number(year) - 1, Number(year), Number(year) + 1].some(fits)).toBe(true);
	});

	test('leaves a client without days alone', () => {
		expect(files.filter(({ path }) => path.startsWith('A社/'))).toEqual(sample.filter(({ path }) => path.startsWith('A社/')));
	});
});

describe('a client whose last visit was last week', () => {
	test('stays as it is, byte for byte', () => {
		const ofSeaside = (files: readonly SampleFile[]): SampleFile[] => files.filter(({ path }) => path.startsWith('しおかぜ食品/'));
		expect(ofSeaside(shiftSample(sample, '2026-01-25'))).toEqual(ofSeaside(sample));
		expect(shiftSample(sample, '2025-11-01').filter(({ path }) => path.startsWith('Harbour'))).toEqual(sample.filter(({ path }) => path.startsWith('Harbour')));
	});

	test('is unlike one whose visits are only planned, and unlike files of nobody', () => {
		const files = [
			{ path: 'A/A.md', text: note('type: client') }, { path: 'A/v.md', text: note('type: visit', 'status: planned', 'date: 2025-10-15') }, { path: 'メモ 10月.md', text: '2025-10-15' },
		];
		expect(shiftSample(files, '2026-01-25')).toEqual(files);
	});
});

/** The page of a client: the sample on the eve of visit 5, and what deadlines and speakers mean. */
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { clientPage, OVERVIEW_FIELDS } from '../../src/core/client-page.ts';
import { readDeadline } from '../../src/core/deadline.ts';
import { speakerKind } from '../../src/core/speaker.ts';
import { stageTimeline } from '../../src/core/stage-timeline.ts';
import { stageState } from '../../src/core/stage.ts';
import { filesBelow, VAULTS } from '../files.ts';
import { join } from 'node:path';
import { noteOf } from './reading.ts';
import { Client } from '../../src/core/client.ts';

const sample = readFolder(filesBelow(join(VAULTS, 'sample')));
const shiokaze = sample.client('しおかぜ食品/しおかぜ食品.md');
if (!shiokaze) throw new RangeError('the sample has lost a client');

describe('the page of しおかぜ食品', () => {
	test('shows the last visit, the days in the stage, and nothing that is missing', () => {
		const page = clientPage(shiokaze, '2026-01-25');
		expect(page).toMatchObject({ name: '株式会社しおかぜ食品', business: '食料品製造業', employees: 58, people: ['佐伯', '森'], next: null, last: { no: 8, on: '2026-01-21', inDays: -4 }, stage: { stage: 7 }, days: 4, missing: [], hasPlan: true });
	});

	test('has a timeline that goes back and forth, true to scale', () => {
		const { timeline } = clientPage(shiokaze, '2026-01-25');
		expect(timeline?.spans.map(({ stage }) => stage)).toEqual([1, 2, 3, 4, 3, 4, 5, 6, 7]);
		expect(timeline?.spans[0]).toMatchObject({ start: 0, from: '2025-08-06', to: '2025-08-12' });
		expect(timeline?.spans.at(-1)).toMatchObject({ end: 1, to: null });
		for (const [i, span] of timeline?.spans.entries() ?? []) expect(span.end).toBe(timeline?.spans[i + 1]?.start ?? 1);
		expect(timeline?.visits.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	});
});

test('the owner’s words are the last thing the owner came to see', () => {
	expect(clientPage(shiokaze, '2026-01-25').ownerWords).toMatchObject({ no: 8 });
	const visit = (no: number, ...lines: string[]): unknown => ({ ...noteOf('visit', [`no: ${no}`, `date: 2026-01-0${no}`, 'status: 実施済'], ['## 面談の記録', ...lines]), path: `A社/第${no}回.md` });
	const visits = [visit(1, '- 社長｜気づき｜「見ていなかった」', '- 社長「あとで」 ^t1'), visit(2, '- 社長「全部ここだ」 ^t1', '- 佐伯「そうですね」 ^t2'), visit(3, '- 社長「うん」')];
	expect(clientPage(new Client(noteOf('client', ['lead: 佐伯']), visits as never[]), '2026-01-20').ownerWords).toEqual({ path: 'A社/第2回.md', no: 2, words: '全部ここだ' });
	expect(clientPage(new Client(noteOf('client', []), visits.slice(0, 1) as never[]), '2026-01-20').ownerWords?.words).toBe('あとで');
	expect(clientPage(new Client(noteOf('client', []), [visit(1, '- owner: "I never told anyone" ^t1')] as never[]), '2026-01-20').ownerWords?.words).toBe('I never told anyone');
});

test('a client of whom nothing is known yet is asked about, one thing after the other', () => {
	const client = new Client(noteOf('client', []), []);
	expect(clientPage(client, '2026-01-25').missing).toEqual(OVERVIEW_FIELDS);
});

test('the axis goes on to the next visit', () => {
	const next = noteOf('visit', ['no: 2', 'date: 2026-01-21', 'status: 予定']);
	const timeline = stageTimeline(stageState(2, [{ on: '2026-01-01', stage: 1, reason: '' }, { on: '2026-01-06', stage: 2, reason: '' }]), [next], next, '2026-01-11');
	expect(timeline).toMatchObject({ from: '2026-01-01', to: '2026-01-21', today: 0.5, visits: [{ no: 2, at: 1 }], spans: [{ start: 0, end: 0.25 }, { start: 0.25, end: 0.5 }] });
});

test('without a history there is no timeline', () => expect(stageTimeline(stageState(3), [], null, '2026-01-11')).toBe(null));

test.each([
	['第5回まで', '2025-10-15', { visit: 5 }],
	['10月28日まで', '2025-10-15', { day: '2025-10-28' }],
	['1月8日', '2025-12-24', { day: '2026-01-08' }],
	['2025-10-28', null, { day: '2025-10-28' }],
	['2026年2月3日まで', null, { day: '2026-02-03' }],
	['10/28まで', '2025-10-15', { day: '2025-10-28' }],
	['by visit 3', null, { visit: 3 }],
	['2月30日', '2025-10-15', null],
	['来週', '2025-10-15', null],
	['10月28日', null, null],
])('「%s」, written on %s, means %o', (text, written, meant) => expect(readDeadline(text, written)).toEqual(meant));

test('names are the owner’s, the team’s, managers’ or staff’s, and nobody’s', () => {
	expect(['社長', '潮田 直樹', '佐伯', '商工会議所', '工場長', '営業部長さん', '経理担当', '社員', '鈴木', ''].map((name) => speakerKind(shiokaze, name))).toEqual(['owner', 'owner', 'team', 'team', 'manager', 'manager', 'staff', 'staff', null, null]);
});

test('an open request says how late it is, or that its visit has passed', () => {
	const visit = (no: number, date: string, ...lines: string[]): unknown => ({ ...noteOf('visit', [`no: ${no}`, `date: ${date}`, 'status: 実施済'], ['## 依頼事項', ...lines]), path: `A社/第${no}回.md` });
	const visits = [visit(1, '2026-01-05', '- [ ] 社長：注文を思い出す（第2回まで）', '- [ ] 佐伯：表を作る（1月8日まで）', '- [x] 佐伯：電話する'), visit(2, '2026-01-15')];
	const client = new Client(noteOf('client', ['lead: 佐伯']), visits as never[]);
	expect(clientPage(client, '2026-01-20').requests).toMatchObject([{ kind: 'owner', late: 0, missed: true, what: '注文を思い出す' }, { kind: 'team', late: 12, missed: false }]);
});

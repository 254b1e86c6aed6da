/** Findings about the rhythm of visits: when each speaks, when it is silent. */
import { describe, expect, test } from 'vitest';
import { about, found } from './looking.ts';

const visit = (no: number, day: string, properties = '', body = ''): string => [`種別: 訪問\n回: ${no}\n日付: ${day}\n状態: 実施済`, properties].filter((line) => line !== '').join('\n') + `\n\n${body}`;

describe('G32, homework at a standstill', () => {
	const requests = (...items: string[]): string => `## 依頼事項\n${items.join('\n')}`;
	const later = { 第2回: visit(2, '2025-10-01'), 第3回: visit(3, '2025-11-01') };
	const asked = (...items: string[]): Record<string, string> => ({ ...later, 第1回: visit(1, '2025-09-01', '当方: [佐伯]', requests(...items)) });

	test('is a request of either side, open over two visits', () => {
		const open = asked('- [ ] 社長：断りたかった注文', '- [ ] 佐伯：販売数の表');
		expect(about('G32', open, { client: '段階: 1' })).toEqual(['第1回', '第1回']);
		expect(found('G32', open).map(({ details }) => details)).toEqual([{ what: '断りたかった注文', ours: false }, { what: '販売数の表', ours: true }]);
	});

	test('is silent once it is ticked or dropped, and over one visit', () => {
		expect(about('G32', asked('- [x] 社長：断りたかった注文', '- [-] 佐伯：販売数の表'))).toEqual([]);
		expect(about('G32', { 第1回: asked('- [ ] 社長：断りたかった注文').第1回 ?? '', 第2回: later.第2回 })).toEqual([]);
	});

	test('waits until it is due, by its day or by its visit', () => {
		expect(about('G32', asked('- [ ] 社長：次の課題を書く（2026-03-18まで）', '- [ ] 佐伯：表を作る（第5回まで）'))).toEqual([]);
		expect(about('G32', asked('- [ ] 社長：次の課題を書く（2025-10-18まで）', '- [ ] 佐伯：表を作る（第3回まで）'))).toHaveLength(2);
	});

	test('takes each of two requests for a finding of its own', () => {
		const hashes = found('G32', asked('- [ ] 社長：注文', '- [ ] 社長：棚卸')).map(({ hash }) => hash);
		expect(new Set(hashes).size).toBe(2);
	});
});

describe('G33, before and after apart', () => {
	const before = '### 確認事項\n- [ ] 稼働率の数え方\n- [x] 特売の注文 → 営業2名\n';
	const WRITTEN = '## 事後打合せ\n- 実施内容:: 工場を見た';

	test('counts what was to be confirmed and has no answer', () => {
		const notes = { 第1回: visit(1, '2025-09-01', '', before + WRITTEN) };
		expect(about('G33', notes)).toEqual(['第1回']);
		expect(found('G33', notes).map(({ details }) => details.count)).toEqual([1]);
	});

	test('is silent until the visit is written up and has taken place', () => {
		expect(about('G33', { 第1回: visit(1, '2025-09-01', '', before) })).toEqual([]);
		expect(about('G33', { 第1回: visit(1, '2026-03-01', '', before + WRITTEN).replace('実施済', '予定') })).toEqual([]);
	});

	test('is silent about what was left out with a reason, or answered at a later visit', () => {
		expect(about('G33', { 第1回: visit(1, '2025-09-01', '', `### 確認事項\n- [-] 稼働率 → 時間がなかった\n${WRITTEN}`) })).toEqual([]);
		expect(about('G33', { 第1回: visit(1, '2025-09-01', '', before + WRITTEN), 第2回: visit(2, '2025-10-01', '', `### 確認事項\n- [x] 稼働率の数え方 → 実働\n${WRITTEN}`) })).toEqual([]);
	});

	test('is silent before stage 3', () => {
		expect(about('G33', { 第1回: visit(1, '2025-09-01', '', before + WRITTEN) }, { client: '段階: 2' })).toEqual([]);
	});
});

describe('G34, record or sharing late', () => {
	const client = '段階: 1\n主担当: 佐伯\n副担当: [森]';
	// 2026-01-14 is a Wednesday, the third business day after it Monday the 19th.
	const held = (properties: string): string[] => about('G34', { 第1回: visit(1, '2026-01-14', properties) }, { client });

	test('is a visit talked over more than three business days later; a weekend does not count', () => {
		expect(held('事後打合せ日: 2026-01-20\n当方: [佐伯, 森]')).toEqual(['第1回']);
		expect(held('事後打合せ日: 2026-01-19\n当方: [佐伯, 森]')).toEqual([]);
	});

	test('is a visit that a deputy who was not there has not been told of', () => {
		expect(held('当方: [佐伯]')).toEqual(['第1回']);
		expect(held('当方: [佐伯, 副担当]')).toEqual([]);
	});

	test('gives a visit of these days its time', () => {
		expect(about('G34', { 第1回: visit(1, '2026-01-21', '当方: [佐伯]') }, { client })).toEqual([]);
	});

	test('is silent once it was shared, where nobody says who was there, and without a day', () => {
		expect(held('事後打合せ日: 2026-01-20\n共有日: 2026-01-20\n当方: [佐伯]')).toEqual([]);
		expect(held('')).toEqual([]);
		expect(about('G34', { 第1回: '種別: 訪問\n回: 1\n状態: 実施済\n当方: [佐伯]' }, { client })).toEqual([]);
	});

	test('is silent for somebody who works alone', () => {
		expect(about('G34', { 第1回: visit(1, '2025-09-01', '当方: [佐伯]') }, { client: '段階: 1\n主担当: 佐伯\n副担当: なし（個人）' })).toEqual([]);
	});
});

describe('G37, no other view', () => {
	const without = '## 事後打合せ\n- 所見:: 話が進んだ';
	const withView = `${without}\n- 別の見方:: 営業の評価も要因ではないか`;
	const TWO = { 第1回: visit(1, '2025-09-01', '', withView), 第2回: visit(2, '2025-10-01', '', without), 第3回: visit(3, '2025-11-01', '', without) };

	test('asks when the records of the last two visits hold none', () => {
		expect(about('G37', TWO)).toEqual(['第3回 第2回']);
	});

	test('asks somebody who works alone otherwise', () => {
		const solo = (client: string): boolean[] => found('G37', TWO, { client }).map(({ details }) => details.solo);
		expect(solo('段階: 4')).toEqual([true]);
		expect(solo('段階: 4\n副担当: [森]')).toEqual([false]);
	});

	test('is silent where one of the two holds a view, where one is not written up, and before stage 4', () => {
		expect(about('G37', { ...TWO, 第3回: visit(3, '2025-11-01', '', withView) })).toEqual([]);
		expect(about('G37', { ...TWO, 第3回: visit(3, '2025-11-01') })).toEqual([]);
		expect(about('G37', TWO, { client: '段階: 3' })).toEqual([]);
	});
});

describe('G40, nothing agreed for the time after', () => {
	const LAST = { 第8回: visit(8, '2026-01-21') };

	test('asks when nobody is to get in touch, or only after ninety days', () => {
		expect(about('G40', LAST)).toEqual(['甲 第8回']);
		expect(about('G40', LAST, { client: '段階: 7\n次に連絡する日: 2026-04-22' })).toEqual(['甲 第8回']);
	});

	test('does not count a day that has passed', () => {
		expect(about('G40', LAST, { client: '段階: 7\n次に連絡する日: 2026-01-24' })).toEqual(['甲 第8回']);
	});

	test('is silent with a day within ninety, on the client note or on a handover', () => {
		expect(about('G40', LAST, { client: '段階: 7\n次に連絡する日: 2026-04-21' })).toEqual([]);
		expect(about('G40', { ...LAST, 引き継ぎ: '種別: 引き継ぎ\n次に連絡する日: 2026-02-01' })).toEqual([]);
	});

	test('is silent with a visit planned, without any visit, with a day it cannot read, and before stage 7', () => {
		expect(about('G40', { ...LAST, 第9回: '種別: 訪問\n回: 9\n日付: 2026-06-01\n状態: 予定' })).toEqual([]);
		expect(about('G40', {})).toEqual([]);
		expect(about('G40', LAST, { client: '段階: 7\n次に連絡する日: 春ごろ' })).toEqual([]);
		expect(about('G40', LAST, { client: '段階: 6' })).toEqual([]);
	});
});

describe('G43, little movement', () => {
	const visits = (...steps: string[]): Record<string, string> => Object.fromEntries(steps.map((step, i) => [`第${i + 1}回`, visit(i + 1, `2025-0${i + 1}-01`, `扱う段階: [${step}]`)]));
	const client = '段階: 4';

	test('is the same stage at the last four visits', () => {
		expect(about('G43', visits('3', '4', '4', '4', '4'), { client })).toEqual(['第5回 第4回 第3回 第2回']);
		expect(found('G43', visits('4', '4', '4', '4', '4'), { client }).map(({ details }) => details)).toEqual([{ stage: 4, visits: 5 }]);
	});

	test('is silent where a visit went further, or says no stage', () => {
		expect(about('G43', visits('4', '4', '4', '4, 5'), { client })).toEqual([]);
		expect(about('G43', visits('4', '4', '', '4', '4'), { client })).toEqual([]);
		expect(about('G43', visits('4', '4', '4', '前捌き'), { client })).toEqual([]);
	});

	test('is silent once the client has moved on, at the last stage, and before stage 4', () => {
		expect(about('G43', visits('4', '4', '4', '4'), { client: '段階: 5' })).toEqual([]);
		expect(about('G43', visits('7', '7', '7', '7'), { client: '段階: 7' })).toEqual([]);
		expect(about('G43', visits('3', '3', '3', '3'), { client: '段階: 3' })).toEqual([]);
	});

	test('goes by the settings', () => {
		expect(about('G43', visits('4', '4', '4', '4'), { client, settings: { sameStageVisits: 5 } })).toEqual([]);
	});
});

/** Findings about what is being done: when each speaks, when it is silent. */
import { describe, expect, test } from 'vitest';
import { about, found } from './looking.ts';

describe('G09, straight from symptom to measure', () => {
	const FACTORY = { 第二工場: '種別: 対応策\n対応先: "[[手狭]]"', 手狭: '種別: 課題\n要因: "[[段取り]]"', 段取り: '種別: 要因' };

	test('is an action that addresses issues only', () => {
		expect(about('G09', FACTORY)).toEqual(['第二工場 手狭']);
	});

	test('is silent where a cause is addressed as well, or one of the issues lies behind the other', () => {
		expect(about('G09', { ...FACTORY, 第二工場: '種別: 対応策\n対応先: ["[[手狭]]", "[[段取り]]"]' })).toEqual([]);
		expect(about('G09', { 見直し: '種別: 対応策\n対応先: ["[[残業]]", "[[退職]]"]', 退職: '種別: 課題\n要因: "[[疲れ]]"', 疲れ: '種別: 要因\n要因: "[[残業]]"', 残業: '種別: 課題' })).toEqual([]);
	});

	test('is silent on first aid: what is for a short-term issue too', () => {
		expect(about('G09', { 応援: '種別: 対応策\n対応先: ["[[残業]]", "[[人手]]"]', 残業: '種別: 課題', 人手: '種別: 短期的課題' })).toEqual([]);
		expect(about('G09', { 応援: '種別: 対応策\n対応先: "[[人手]]"', 人手: '種別: 短期的課題' })).toEqual([]);
	});

	test('is silent where it was stopped, where another target is lost, and before stage 3', () => {
		expect(about('G09', { ...FACTORY, 第二工場: '種別: 対応策\n状態: やめた\n対応先: "[[手狭]]"' })).toEqual([]);
		expect(about('G09', { ...FACTORY, 第二工場: '種別: 対応策\n対応先: ["[[手狭]]", "[[どこにもない]]"]' })).toEqual([]);
		expect(about('G09', FACTORY, { client: '段階: 2' })).toEqual([]);
	});
});

describe('G11, an action that leads nowhere yet', () => {
	test('addresses nothing', () => {
		expect(about('G11', { 見守り: '種別: 対応策' })).toEqual(['見守り']);
	});

	test('is silent where it is addressed from the other side, where its target is lost, where it was stopped, and before stage 5', () => {
		expect(about('G11', { 見守り: '種別: 対応策', 欠品: '種別: 課題\n対応策: "[[見守り]]"' })).toEqual([]);
		expect(about('G11', { 見守り: '種別: 対応策\n対応先: "[[どこにもない]]"' })).toEqual([]);
		expect(about('G11', { 見守り: '種別: 対応策\n状態: やめた' })).toEqual([]);
		expect(about('G11', { 見守り: '種別: 対応策' }, { client: '段階: 4' })).toEqual([]);
	});
});

describe('G22, essential work held up', () => {
	const HELD_UP = { 人手: '種別: 短期的課題\n妨げる: "[[決め方]]"', 決め方: '種別: 本質的課題', 基準案: '種別: 対応策\n状態: 案\n対応先: "[[決め方]]"' };

	test('is an open short-term issue in the way of something that has not begun', () => {
		expect(about('G22', HELD_UP)).toEqual(['人手 決め方 基準案']);
	});

	test('or of something that is late', () => {
		expect(about('G22', { ...HELD_UP, 基準案: '種別: 対応策\n期限: 2026-01-24\n対応先: "[[決め方]]"' })).toEqual(['人手 決め方 基準案']);
	});

	test('is silent where the action is under way, has settled, or says nothing of its state', () => {
		expect(about('G22', { ...HELD_UP, 基準案: '種別: 対応策\n状態: 試している\n期限: 2026-01-25\n対応先: "[[決め方]]"' })).toEqual([]);
		expect(about('G22', { ...HELD_UP, 基準案: '種別: 対応策\n状態: 定着\n期限: 2025-01-01\n対応先: "[[決め方]]"' })).toEqual([]);
		expect(about('G22', { ...HELD_UP, 基準案: '種別: 対応策\n対応先: "[[決め方]]"' })).toEqual([]);
	});

	test('is silent where the short-term issue is done, and before stage 4', () => {
		expect(about('G22', { ...HELD_UP, 人手: '種別: 短期的課題\n状態: 完了\n妨げる: "[[決め方]]"' })).toEqual([]);
		expect(about('G22', HELD_UP, { client: '段階: 3' })).toEqual([]);
	});
});

describe('G30, who, by when and how to tell', () => {
	const missing = (note: string): string => found('G30', { 粗利表: note, 欠品: '種別: 事実' }).map(({ details }) => details.missing.join(' ')).join();

	test('tells in one sighting what an action lacks', () => {
		expect(missing('種別: 対応策')).toBe('who when measure');
		expect(missing('種別: 対応策\n担当: 社長')).toBe('when measure');
		expect(missing('種別: 対応策\n担当: 社長\n期限: 2025-12-10')).toBe('measure');
		expect(missing('種別: 対応策\n担当: 社長\n確認指標: "[[欠品]]"')).toBe('when');
	});

	test('is silent where it has all three, and about what has settled', () => {
		expect(missing('種別: 対応策\n担当: 社長\n期限: 2025-12-10\n確認指標: "[[欠品]]"')).toBe('');
		expect(missing('種別: 対応策\n状態: 定着')).toBe('');
	});

	test('takes what it cannot read for an answer', () => {
		expect(missing('種別: 対応策\n担当: 社長\n期限: 11月末\n確認指標: "[[どこにもない]]"')).toBe('');
	});

	test('is silent before stage 5', () => {
		expect(about('G30', { 粗利表: '種別: 対応策' }, { client: '段階: 4' })).toEqual([]);
	});
});

describe('G31, carried by supporters', () => {
	const client = '段階: 5\n主担当: 佐伯\n副担当: [森]\n統括事務局: 商工会議所';
	const carried = (by: string): string[] => about('G31', { 会議: `種別: 対応策\n担当: ${by}` }, { client });

	test('is an action that only supporters carry, by name or by role', () => {
		expect(carried('支援チーム')).toEqual(['会議']);
		expect(carried('[佐伯, 商工会議所]')).toEqual(['会議']);
		expect(carried('佐伯さんと森')).toEqual(['会議']);
	});

	test('is silent where somebody of the client’s carries it too', () => {
		expect(carried('会社と支援チーム')).toEqual([]);
		expect(carried('[佐伯, 工場長]')).toEqual([]);
	});

	test('is silent on a referral, without anybody named, and before stage 5', () => {
		expect(about('G31', { 相談: '種別: 対応策\n担当: 佐伯\nつなぐ先: 顧問税理士' }, { client })).toEqual([]);
		expect(about('G31', { 会議: '種別: 対応策' }, { client })).toEqual([]);
		expect(about('G31', { 会議: '種別: 対応策\n担当: 佐伯' }, { client: '段階: 4\n主担当: 佐伯' })).toEqual([]);
	});
});

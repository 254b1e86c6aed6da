/** Findings about essential issues, the vision and the owner's words: when each speaks, when it is silent. */
import { describe, expect, test } from 'vitest';
import { about, found } from './looking.ts';

const VISIONS = { 食卓: '種別: ビジョン\n区分: 理念' };
const AGREED = '種別: 本質的課題\n状態: 共有・合意した';

describe('G05, an essential issue apart from the vision', () => {
	test('hinders no vision, though one is written', () => {
		expect(about('G05', { ...VISIONS, 決め方: AGREED })).toEqual(['決め方']);
	});

	test('is silent where it hinders one, from either side, or where its whole does', () => {
		expect(about('G05', { 食卓: '種別: ビジョン\n妨げるもの: "[[決め方]]"', 決め方: AGREED, 伝え方: `${AGREED}\n上位: "[[決め方]]"` })).toEqual([]);
	});

	test('does not take the aim of the support for a vision', () => {
		expect(about('G05', { ...VISIONS, ゴール: '種別: ビジョン\n区分: 支援のゴール', 決め方: `${AGREED}\n妨げる: "[[ゴール]]"` })).toEqual(['決め方']);
	});

	test('is silent where G06 speaks, where it was withdrawn, where the vision it names is lost, and before stage 4', () => {
		expect(about('G05', { 決め方: AGREED })).toEqual([]);
		expect(about('G05', { ...VISIONS, 決め方: '種別: 本質的課題\n状態: 取り下げた' })).toEqual([]);
		expect(about('G05', { ...VISIONS, 決め方: `${AGREED}\n妨げる: "[[どこにもない]]"` })).toEqual([]);
		expect(about('G05', { ...VISIONS, 決め方: AGREED }, { client: '段階: 3' })).toEqual([]);
	});
});

describe('G06, nothing to look towards', () => {
	test('is about the client, where the aim of the support is the only vision', () => {
		expect(about('G06', { 決め方: AGREED, ゴール: '種別: ビジョン\n区分: 支援のゴール' })).toEqual(['甲 決め方']);
	});

	test('is silent with a vision, without an essential issue, and before stage 4', () => {
		expect(about('G06', { ...VISIONS, 決め方: AGREED })).toEqual([]);
		expect(about('G06', { 決め方: '種別: 本質的課題\n状態: 見直した' })).toEqual([]);
		expect(about('G06', { 決め方: AGREED }, { client: '段階: 3' })).toEqual([]);
	});
});

describe('G10, an essential issue without a response', () => {
	test('was agreed on, and no action that goes on addresses it', () => {
		expect(about('G10', { 決め方: AGREED, 基準案: '種別: 対応策\n状態: やめた\n対応先: "[[決め方]]"' })).toEqual(['決め方']);
	});

	test('is silent where an action addresses it or a part of it', () => {
		expect(about('G10', { 決め方: AGREED, 基準案: '種別: 対応策\n対応先: "[[決め方]]"' })).toEqual([]);
		expect(about('G10', { 決め方: AGREED, 伝え方: '種別: 本質的課題\n上位: "[[決め方]]"', 基準案: '種別: 対応策\n対応先: "[[伝え方]]"' })).toEqual([]);
	});

	test('is silent until it was agreed on, where the action it names is lost, and before stage 6', () => {
		expect(about('G10', { 決め方: '種別: 本質的課題\n状態: 経営者が言葉にした' })).toEqual([]);
		expect(about('G10', { 決め方: `${AGREED}\n対応策: "[[どこにもない]]"` })).toEqual([]);
		expect(about('G10', { 決め方: AGREED }, { client: '段階: 5' })).toEqual([]);
	});
});

describe('G17, an overlap with the specialties of the team', () => {
	const client = '段階: 4\n主担当: 佐伯\n得意分野: [原価計算, IT導入]';
	const levels = (notes: Readonly<Record<string, string>>): string[] => found('G17', notes, { client }).map(({ level }) => level);

	test('is seen in the area and in the title, whatever the width, and whether the issue still stands', () => {
		const notes = { 配賦: '種別: 本質的課題\n領域: 原価計算', ＩＴ導入の遅れ: '種別: 本質的課題\n状態: 見直した', 風通し: '種別: 本質的課題\n領域: 組織' };
		expect(about('G17', notes, { client })).toEqual(['配賦', 'ＩＴ導入の遅れ']);
	});

	test('weighs little by itself: it is normal', () => {
		expect(levels({ 配賦: '種別: 本質的課題\n領域: 原価計算' })).toEqual(['low']);
	});

	test('weighs more when the team said it first, when a viewpoint is empty, or when all rests on one fact', () => {
		expect(levels({ 配賦: '種別: 本質的課題\n領域: 原価計算\n先に言った人: 佐伯' })).toEqual(['high']);
		expect(levels({ 配賦: '種別: 本質的課題\n領域: 原価計算', 売上: '種別: 事実\n視点: 事業' })).toEqual(['high']);
		expect(levels({ 配賦: '種別: 本質的課題\n領域: 原価計算\n根拠: "[[売上]]"', 売上: '種別: 事実' })).toEqual(['high']);
	});

	test('does not find a specialty inside another word, nor one of a single character', () => {
		expect(about('G17', { 'A lack of capital': 'type: essential' }, { client: 'stage: 4\nspecialties: [IT]' })).toEqual([]);
		expect(about('G17', { 人が足りない: '種別: 本質的課題' }, { client: '段階: 4\n得意分野: [人・組織]' })).toEqual([]);
	});

	test('is silent without specialties, and before stage 4', () => {
		expect(about('G17', { 原価計算: '種別: 本質的課題' })).toEqual([]);
		expect(about('G17', { 原価計算: '種別: 本質的課題' }, { client: '段階: 3\n得意分野: [原価計算]' })).toEqual([]);
	});
});

describe('G24, no words of the owner', () => {
	test('asks where it is called the owner’s and no statement of the owner supports it', () => {
		expect(about('G24', { 決め方: `${AGREED}\n根拠: "[[欠品]]"`, 欠品: '種別: 事実\n区分: 数量\n話し手: 社長' })).toEqual(['決め方']);
	});

	test('is silent where the owner’s words support it or a part of it', () => {
		const visit = '種別: 訪問\n\n## 面談の記録\n- 社長「決めるのは自分だった」 ^t1';
		expect(about('G24', { 第5回: visit, 決め方: `${AGREED}\n根拠: "[[第5回#^t1]]"` })).toEqual([]);
		expect(about('G24', { 第5回: visit, 決め方: AGREED, 伝え方: '種別: 本質的課題\n状態: チームの仮説\n上位: "[[決め方]]"\n根拠: "[[第5回#^t1]]"' })).toEqual([]);
	});

	test('is silent where the owner’s words are written on it, or its evidence is lost', () => {
		expect(about('G24', { 決め方: `${AGREED}\n経営者の言葉: 「自分の仕事だった」` })).toEqual([]);
		expect(about('G24', { 決め方: `${AGREED}\n根拠: "[[どこにもない]]"` })).toEqual([]);
	});

	test('is silent on a hypothesis of the team, and before stage 4', () => {
		expect(about('G24', { 決め方: '種別: 本質的課題\n状態: チームの仮説' })).toEqual([]);
		expect(about('G24', { 決め方: AGREED }, { client: '段階: 3' })).toEqual([]);
	});
});

describe('G25, who said it first', () => {
	const VISITS = { 第3回: '種別: 訪問\n回: 3\n日付: 2025-09-24', 第5回: '種別: 訪問\n回: 5\n日付: 2025-11-05\n\n## 面談の記録\n- 社長「自分の仕事だった」 ^t1' };

	test('asks where the note names the team', () => {
		expect(about('G25', { 決め方: '種別: 本質的課題\n先に言った人: 支援チーム' })).toEqual(['決め方']);
	});

	test('asks where it was written down before the first statement of the owner among its evidence', () => {
		expect(about('G25', { ...VISITS, 決め方: '種別: 本質的課題\n出所: "[[第3回]]"\n根拠: "[[第5回#^t1]]"' })).toEqual(['決め方']);
		expect(about('G25', { ...VISITS, 決め方: '種別: 本質的課題\n作成日: 2025-10-01\n根拠: "[[第5回#^t1]]"' })).toEqual(['決め方']);
	});

	test('is silent where both are of the same visit, or the note names the owner', () => {
		expect(about('G25', { ...VISITS, 決め方: '種別: 本質的課題\n出所: "[[第5回]]"\n根拠: "[[第5回#^t1]]"' })).toEqual([]);
		expect(about('G25', { ...VISITS, 決め方: '種別: 本質的課題\n先に言った人: 経営者\n出所: "[[第3回]]"\n根拠: "[[第5回#^t1]]"' })).toEqual([]);
	});

	test('is silent without days', () => {
		expect(about('G25', { 第3回: '種別: 訪問\n回: 3', 第5回: '種別: 訪問\n回: 5\n\n## 面談の記録\n- 社長「自分だった」 ^t1', 決め方: '種別: 本質的課題\n出所: "[[第3回]]"\n根拠: "[[第5回#^t1]]"' })).toEqual([]);
	});

	test('is silent where it was revised, and before stage 4', () => {
		expect(about('G25', { 決め方: '種別: 本質的課題\n状態: 見直した\n先に言った人: 支援チーム' })).toEqual([]);
		expect(about('G25', { 決め方: '種別: 本質的課題\n先に言った人: 支援チーム' }, { client: '段階: 3' })).toEqual([]);
	});
});

describe('G26, where the first issue went', () => {
	const FIRST = '種別: 課題\n最初の課題: true';

	test('asks where causes and parts lead from it to no essential issue and to no action', () => {
		expect(about('G26', { 工場が手狭: `${FIRST}\n要因: "[[段取り]]"`, 段取り: '種別: 要因', 決め方: AGREED, 欠品: '種別: 課題' })).toEqual(['工場が手狭']);
	});

	test('is silent where they lead to an essential issue or to what an action addresses', () => {
		expect(about('G26', { 工場が手狭: `${FIRST}\n要因: "[[段取り]]"`, 段取り: '種別: 要因\n要因: "[[決め方]]"', 決め方: AGREED })).toEqual([]);
		expect(about('G26', { 工場が手狭: `${FIRST}\n内訳: "[[通路]]"`, 通路: '種別: 課題', 片づけ: '種別: 対応策\n対応先: "[[通路]]"', 決め方: AGREED })).toEqual([]);
	});

	test('does not go over what was withdrawn, and comes to an end in a circle', () => {
		expect(about('G26', { 手狭: `${FIRST}\n要因: "[[段取り]]"\n結果: "[[段取り]]"`, 段取り: '種別: 要因\n要因: ["[[手狭]]", "[[見立て]]"]', 見立て: '種別: 本質的課題\n状態: 取り下げた', 決め方: AGREED })).toEqual(['手狭']);
	});

	test('is silent where it was set aside, where nothing is arranged yet, and before stage 4', () => {
		expect(about('G26', { 手狭: `${FIRST}\n状態: 扱わない`, 決め方: AGREED })).toEqual([]);
		expect(about('G26', { 手狭: FIRST })).toEqual([]);
		expect(about('G26', { 手狭: FIRST, 決め方: AGREED }, { client: '段階: 3' })).toEqual([]);
	});
});

describe('G41, a gap left lying', () => {
	const visits = (...days: string[]): Record<string, string> => Object.fromEntries(days.map((day, i) => [`第${i + 1}回`, `種別: 訪問\n回: ${i + 1}\n日付: ${day}\n状態: 実施済`]));
	const gap = (item: string): Record<string, string> => ({ 理念: `種別: ビジョン\n\n## 乖離・矛盾・不整合\n${item}`, 売上: '種別: 事実' });
	const OPEN = gap('- 2025-09-01 乖離 [[売上]] 目標と実績が離れている');

	test('was noted more than two visits ago and not talked over, at any stage', () => {
		expect(about('G41', { ...OPEN, ...visits('2025-09-10', '2025-10-10', '2025-11-10') }, { client: '段階: 1' })).toEqual(['理念 売上']);
	});

	test('tells which kind of gap it is', () => {
		expect(found('G41', { ...gap('- 2025-09-01 矛盾 [[売上]] 両立しない'), ...visits('2025-09-10', '2025-10-10', '2025-11-10') }).map(({ details }) => details.kind)).toEqual(['矛盾']);
	});

	test('is silent for two visits, and where it was talked over', () => {
		expect(about('G41', { ...OPEN, ...visits('2025-08-10', '2025-09-10', '2025-10-10') })).toEqual([]);
		expect(about('G41', { ...gap('- [x] 2025-09-01 乖離 [[売上]] 話した'), ...visits('2025-09-10', '2025-10-10', '2025-11-10') })).toEqual([]);
	});
});

describe('G42, no voice of the staff', () => {
	const PEOPLE = { 風通し: '種別: 本質的課題\n領域: 人・組織' };

	test('is asked for where an essential issue is about people', () => {
		expect(about('G42', PEOPLE)).toEqual(['風通し']);
	});

	test('is silent with a survey, with a hearing of staff, and with one that does not say of whom', () => {
		expect(about('G42', { ...PEOPLE, 調査: '種別: 社員調査' })).toEqual([]);
		expect(about('G42', { ...PEOPLE, 聞き取り: '種別: ヒアリング\n相手の層: [社員]' })).toEqual([]);
		expect(about('G42', { ...PEOPLE, 聞き取り: '種別: ヒアリング' })).toEqual([]);
	});

	test('does not count a hearing of others', () => {
		expect(about('G42', { ...PEOPLE, 聞き取り: '種別: ヒアリング\n相手の層: [経営者]' })).toEqual(['風通し']);
	});

	test('is silent about other areas, and before stage 4', () => {
		expect(about('G42', { 配賦: '種別: 本質的課題\n領域: 財務・資金' })).toEqual([]);
		expect(about('G42', PEOPLE, { client: '段階: 3' })).toEqual([]);
	});
});

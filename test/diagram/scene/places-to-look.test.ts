/** Places to look for 乖離・矛盾・不整合 in each view, and the questions they ask. */
import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../../src/core/vocabulary/views.ts';
import type { View } from '../../../src/core/vocabulary/views.ts';
import { placesToLook } from '../../../src/diagram/scene/places-to-look.ts';
import { wordsOf } from '../../../src/lang/index.ts';
import { note, onlyClient } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';
import { CLIENTS } from './sample.ts';

const ALL_VIEWS = Object.keys(VIEWS) as View[];

const OPTIONS = { today: '2026-01-25', minCell: 5 };
/** Places in words: `no-vision e.md`, with what they are about behind. */
function places(view: View, vault: Vault): string[] {
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先', '経営者名: 汐見'), ...vault });
	return placesToLook(view, graph, client, OPTIONS).map(({ code, ids, about }) => [code, ...ids.map((id) => id.replace('.md', '')), ...about].join(' '));
}

describe('目標', () => {
	test('a vision of an earlier owner, until the present one has said something about it', () => {
		const vault = { 'v.md': note('種別: ビジョン', '区分: 理念', '策定者: 創業者') };
		expect(places('goals', vault)).toEqual(['inherited-vision v']);
		expect(places('goals', { ...vault, 'f.md': note('種別: 事実', '区分: 発言', '話し手: 社長', '何の根拠か: "[[v]]"') })).toEqual([]);
		expect(places('goals', { 'v.md': note('種別: ビジョン', '区分: 理念', '策定者: 現経営者') })).toEqual([]);
	});
	test('a goal without a measure, and one whose time is over', () => {
		const goal = (horizon: string): string[] => places('goals', { 'g.md': note('種別: ビジョン', '区分: 経営目標', `目標時期: ${horizon}`, '確認指標: "[[f]]"'), 'f.md': note('種別: 事実') });
		expect(places('goals', { 'g.md': note('種別: ビジョン', '区分: KPI') })).toEqual(['goal-unmeasured g']);
		expect(['2025-12', '2026-01', '2025', '2024年度', '2025年度', '2024..2025-12-31', 'そのうち'].map((horizon) => goal(horizon).length)).toEqual([1, 0, 1, 1, 0, 1, 0]);
	});
	test('actions and goals that do not meet, by what they address, by a measure or by a gap', () => {
		const vault = { 'a.md': note('種別: 対応策', '対応先: "[[c]]"'), 'c.md': note('種別: 要因', '要因: "[[e]]"'), 'e.md': note('種別: 本質的課題'), 'g.md': note('種別: ビジョン', '区分: 経営目標', '確認指標: "[[f]]"'), 'f.md': note('種別: 事実') };
		expect(places('goals', vault)).toEqual(['action-without-goal a', 'goal-without-action g']);
		expect(places('goals', { ...vault, 'e.md': note('種別: 本質的課題', '妨げる: "[[g]]"') })).toEqual([]);
		expect(places('goals', { ...vault, 'a.md': note('種別: 対応策', '確認指標: "[[f]]"') })).toEqual([]);
	});
});

describe('概況', () => {
	const fact = (value: number, ...more: string[]): string => note('種別: 事実', '指標: 欠品の件数', '時点: 2025-08', `値: ${value}`, ...more);
	test('two values of one figure for one period', () => {
		expect(places('overview', { 'a.md': fact(9), 'b.md': fact(4) })).toEqual(['two-values a b 欠品の件数']);
		expect(places('overview', { 'a.md': fact(9), 'b.md': fact(9), 'c.md': fact(4, '単位: "%"') })).toEqual([]);
	});
	test('viewpoints without a fact, once any viewpoint is written', () => {
		expect(places('overview', { 'a.md': fact(9, '視点: 財務') })).toEqual(['viewpoint-empty 経営者 事業 環境・関係者 内部管理体制 業務フロー 商流']);
	});
	test('facts that all come from one person or one record', () => {
		const three = (...lines: (string | null)[]): Vault => Object.fromEntries(lines.map((line, i) => [`f${i}.md`, note('種別: 事実', ...(line === null ? [] : [line]))]));
		expect(places('overview', three('話し手: 工場長', '話し手: 工場長', '話し手: 工場長'))).toEqual(['one-voice f0 f1 f2 工場長']);
		expect(places('overview', { 'v.md': note('種別: 訪問'), ...three('出所: "[[v]]"', '出所: "[[v]]"', '出所: "[[v]]"') })).toEqual(['one-voice f0 f1 f2 v']);
		expect([places('overview', three('話し手: 工場長', '話し手: 工場長', null)), places('overview', three('話し手: 工場長', '話し手: 工場長')), places('overview', three(null, null, null))]).toEqual([[], [], []]);
	});
});

describe('内訳', () => {
	test('parts that do not add up to the whole, as far as all are in one unit', () => {
		const sum = (part: string): string[] => places('breakdown', { 'a.md': note('種別: 事実', '値: 9', '単位: 件', '内訳: ["[[b]]", "[[c]]"]'), 'b.md': note('種別: 事実', '値: 7', '単位: 件'), 'c.md': note('種別: 事実', part, '単位: 件') });
		expect([sum('値: 2'), sum('値: 3'), sum('題名: ほか')]).toEqual([[], ['parts-differ a b c'], []]);
	});
	test('a single line of three causes, one step only, and causes that rest on nothing', () => {
		const line = { 'i.md': note('種別: 課題', '要因: "[[a]]"'), 'a.md': note('種別: 要因', '要因: "[[b]]"'), 'b.md': note('種別: 要因', '要因: "[[c]]"'), 'c.md': note('種別: 要因') };
		expect(places('breakdown', line)).toEqual(['one-line i a b c']);
		expect(places('breakdown', { ...line, 'a.md': note('種別: 要因', '要因: ["[[b]]", "[[c]]"]') })).toEqual([]);
		expect(places('breakdown', { 'i.md': note('種別: 課題', '要因: "[[c]]"'), 'c.md': note('種別: 要因', '確からしさ: 経営者の認識'), 'x.md': note('種別: 対応策', '対応先: "[[c]]"') })).toEqual(['one-step i', 'unsupported c']);
	});
	test('a round of causes is no line', () => {
		expect(places('breakdown', { 'i.md': note('種別: 課題', '要因: "[[a]]"'), 'a.md': note('種別: 要因', '要因: "[[b]]"'), 'b.md': note('種別: 要因', '要因: "[[c]]"'), 'c.md': note('種別: 要因', '要因: "[[a]]"') })).toEqual([]);
	});
});

describe('構造', () => {
	test('facts against, until the note is set aside', () => {
		const vault = (status: string): Vault => ({ 'c.md': note('種別: 要因', `確からしさ: ${status}`, '反証: "[[f]]"'), 'f.md': note('種別: 事実') });
		expect([places('structure', vault('仮説')), places('structure', vault('見直した'))]).toEqual([['counter-fact c f'], []]);
	});
	test('an essential issue apart from the vision, where there is a vision', () => {
		const vault = { 'e.md': note('種別: 本質的課題') };
		expect([places('structure', vault), places('structure', { ...vault, 'v.md': note('種別: ビジョン') }), places('structure', { ...vault, 'v.md': note('種別: ビジョン', '区分: 支援のゴール') })]).toEqual([[], ['no-vision e'], []]);
		expect(places('structure', { ...vault, 'p.md': note('種別: 本質的課題', '上位: "[[e]]"', '妨げる: "[[v]]"'), 'v.md': note('種別: ビジョン') })).toEqual([]);
	});
	test('questions of a survey that two groups of enough people have answered', () => {
		const table = (...rows: string[]): Vault => ({ 's.md': `${note('種別: 社員調査')}## 集計\n\n| 設問 | 切り口 | 人数 | はい |\n|---|---|---|---|\n${rows.join('\n')}\n` });
		expect([places('structure', table('| 話せるか | 管理職 | 6 | 5 |', '| 話せるか | 一般 | 20 | 4 |')), places('structure', table('| 話せるか | 管理職 | 3 | 3 |', '| 話せるか | 一般 | 20 | 4 |'))]).toEqual([['cuts-to-compare s 話せるか'], []]);
	});
});

describe('全体', () => {
	test('an agreed essential issue without an action, and one with an action that rests on no fact', () => {
		const essential = note('種別: 本質的課題', '状態: 共有・合意した');
		const action = note('種別: 対応策', '対応先: "[[e]]"');
		expect([places('whole', { 'e.md': essential }), places('whole', { 'e.md': essential, 'a.md': action }), places('whole', { 'e.md': essential, 'a.md': action, 'c.md': note('種別: 要因', '要因: "[[e]]"', '根拠: "[[f]]"'), 'f.md': note('種別: 事実') })]).toEqual([['essential-without-action e'], ['way-broken e'], []]);
	});
	test('the first issue that has gone nowhere, and an action without an issue', () => {
		const first = { 'i.md': note('種別: 課題', '最初の課題: true') };
		expect([places('whole', first), places('whole', { ...first, 'a.md': note('種別: 対応策') }), places('whole', { ...first, 'a.md': note('種別: 対応策', '対応先: "[[i]]"') })]).toEqual([['first-issue i'], ['first-issue i', 'action-unattached a'], []]);
		expect(places('whole', { 'i.md': note('種別: 課題', '最初の課題: true', '状態: 扱わない') })).toEqual([]);
	});
});

test('しおかぜ食品 has few places to look at', () => {
	const { graph, client } = CLIENTS.shiokaze;
	expect(ALL_VIEWS.map((view) => [view, placesToLook(view, graph, client, OPTIONS).map(({ code, ids, about }) => [code, graph.nodes.get(ids[0] ?? '')?.title ?? about.join()])])).toEqual([
		['goals', [['goal-unmeasured', '3年後に売上12億円、営業利益率6%、残業 月20時間以内']]],
		['overview', [['viewpoint-empty', '経営者']]],
		['breakdown', [['one-line', '見積りの回答に平均5日かかる'], ['unsupported', '利益を品目ごとに見ていない']]],
		['structure', [['counter-fact', '工場が手狭']]],
		['whole', []],
	]);
});

test('every place asks in both languages, politely, without an answer', () => {
	for (const language of ['ja', 'en'] as const) {
		const questions = Object.values(wordsOf(language).views.places).map((ask) => ask(['甲', '乙', '丙'], ['丁']));
		expect(new Set(questions).size).toBe(questions.length);
		for (const question of questions) {
			expect(question).toMatch(language === 'ja' ? /(?:か|ません)。$/ : /[?.]$/);
			expect(question).not.toMatch(/なぜ|原因|べき|してください|必要です|\bwhy\b|should|must|cause of/i);
		}
	}
});

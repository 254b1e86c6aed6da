/** The brief before a visit, and the place of today in the whole, which holds nothing of the team's. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagementOf } from '../../src/core/engagement.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { positionToday, visitBrief } from '../../src/core/visit-brief.ts';
import type { PositionToday, VisitBrief } from '../../src/core/visit-brief.ts';
import { MARKED_CLIENT, markedNotebook, SECRET } from './marked-notebook.ts';
import { clientAt, note, notebookOf } from './vault.ts';
import type { Vault } from './vault.ts';

const TODAY = '2026-01-25';
const BASE: Vault = {
	'甲/甲.md': note('種別: 支援先', '主担当: 佐伯', '段階: 4'),
	'甲/3.md': `${note('種別: 訪問', '回: 3', '日付: 2026-01-07', '状態: 実施済')}## 面談の記録\n- 社長「全部ここだ」\n- 佐伯｜傾聴｜ここなのですね\n- 社長「断れなかった」\n## 事後打合せ\n- 改善点:: 待てなかった\n### 依頼事項\n- [ ] 社長：注文を3つ（第4回まで）\n- [ ] 佐伯：表（第4回まで）\n- [x] 佐伯：図\n`,
	'甲/4.md': `${note('種別: 訪問', '回: 4', '日付: 2026-02-04', '状態: 予定')}## 事前打合せ\n- 目指すゴール:: 秘のゴール\n### 問いかけの案\n- 何が見えますか？（純粋）\n- 続けますか？\n`,
	'甲/計画.md': `${note('種別: 活動計画', '予定回数: 10', '目指すゴール: 秘の計画')}## スケジュール\n| 回 | 支援内容 | 狙い |\n|---|---|---|\n| 4 | 記録を一緒に見る [[秘の見立て]] | 秘の狙い |\n`,
	'甲/手.md': note('種別: 短期的課題', '題名: 人手', '状態: 対応中'),
	'甲/根.md': note('種別: 本質的課題', '題名: 受け方', '状態: 共有・合意した'),
	'甲/秘の見立て.md': note('種別: 本質的課題', '状態: チームの仮説'),
	'甲/表.md': note('種別: 対応策', '題名: 粗利の表', '状態: 試している', '担当: [経理]', '期限: 2026-03-01', '対応先: ["[[根]]", "[[秘の見立て]]"]', '分かったこと: 秘の学び'),
	'甲/他.md': note('種別: 対応策', '題名: 朝の会', '対応先: "[[秘の見立て]]"'),
};
const at = (vault: Vault, path = '甲/甲.md'): { brief: VisitBrief; position: PositionToday } => {
	const notebook = notebookOf(vault);
	const engagement = engagementOf(notebook, clientAt(notebook, path), TODAY, DEFAULT_SETTINGS);
	return { brief: visitBrief(engagement), position: positionToday(notebook, engagement, engagement.next) };
};

describe('the brief', () => {
	test('tells where we are, what the owner said last, and what is open on both sides', () => {
		const { brief } = at(BASE);
		expect(brief).toMatchObject({
			place: { no: 4, of: 10 }, stage: { stage: 4 },
			ownerSaid: { visit: { path: '甲/3.md' }, words: ['「全部ここだ」', '「断れなかった」'] },
			improvement: { visit: { path: '甲/3.md' }, words: ['待てなかった'] },
			theirs: [{ request: { what: '注文を3つ' } }], ours: [{ request: { what: '表' } }],
			shorts: [{ title: '人手' }],
			questions: [{ text: '何が見えますか？', kind: '純粋' }, { text: '続けますか？', kind: null }],
		});
		expect(brief.findings.every(({ nextVisit }) => nextVisit)).toBe(true);
	});

	test('finds the owner’s words at an earlier visit, and in statements that are notes', () => {
		const { '甲/3.md': third = '', ...rest } = BASE;
		const silent = { ...rest, '甲/3.md': third.replaceAll('社長「', '工場長「'), '甲/2.md': third.replace('回: 3', '回: 2').replace('2026-01-07', '2025-12-10') };
		expect(at(silent).brief.ownerSaid?.visit.path).toBe('甲/2.md');
		const noted = { ...rest, '甲/3.md': third.replaceAll('社長「', '工場長「'), '甲/言葉.md': note('種別: 事実', '区分: 発言', '話し手: 社長', '言葉: 「やってみる」', '出所: "[[3]]"') };
		expect(at(noted).brief.ownerSaid?.words).toEqual(['「やってみる」']);
	});

	test('of a client with nothing says nothing', () => {
		const { brief, position } = at({ '甲/甲.md': note('種別: 支援先') });
		expect(brief).toMatchObject({ visit: null, place: { no: null, of: null }, ownerSaid: null, improvement: null, questions: [], ours: [], theirs: [], findings: [] });
		expect(position).toEqual({ place: { no: null, of: null }, aim: null, themes: [] });
	});
});

describe('today’s place in the whole', () => {
	test('is the number, what the plan says will be done, and how the themes go on', () => {
		expect(at(BASE).position).toEqual({
			place: { no: 4, of: 10 }, aim: '記録を一緒に見る …',
			themes: [
				{ title: '受け方', actions: [{ title: '粗利の表', state: '試している', carriedBy: ['経理'], due: '2026-03-01' }] },
				{ title: null, actions: [{ title: '朝の会', state: null, carriedBy: [], due: null }] },
			],
		});
	});

	test('has no aim where the plan is the team’s alone, or says so in words that are not read', () => {
		for (const layer of ['支援チームだけ', '見せない']) expect(at({ ...BASE, '甲/計画.md': (BASE['甲/計画.md'] ?? '').replace('予定回数', `見せる範囲: ${layer}\n予定回数`) }).position.aim).toBeNull();
	});

	test('counts the visits of the schedule where no number of visits is planned', () => {
		expect(at({ ...BASE, '甲/計画.md': (BASE['甲/計画.md'] ?? '').replace('予定回数: 10\n', '') }).position.place.of).toBe(4);
	});

	test('never holds a mark of the team’s, whatever the notes', () => {
		expect(JSON.stringify(at(BASE).position)).not.toContain(SECRET);
		fc.assert(fc.property(markedNotebook, ({ vault }) => {
			expect(JSON.stringify(at(vault, MARKED_CLIENT).position)).not.toContain(SECRET);
		}), { numRuns: 100 });
	});
});

/** The owner's copies: not one word of the team's is in them, whatever the notes say; and what was agreed with the owner is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnOwnersCopy, ownerReport, report } from '../../../src/core/report.ts';
import type { OwnerForm } from '../../../src/core/report.ts';
import { MARKED_CLIENT, markedNotebook, SECRET } from '../marked-notebook.ts';
import { note } from '../vault.ts';
import type { Vault } from '../vault.ts';
import { sightOf } from './sight.ts';

const FORMS: readonly OwnerForm[] = ['overview', 'plan', 'pre', 'post', 'sheet'];

/** Everything else of the team's that a client can have, marked: the plan's tables, and a visit with all of its fields. */
const TEAM: Vault = {
	'秘甲/秘計画2.md': `${note('種別: 活動計画', '目指すゴール: 秘', 'ゴールの見え方: 秘', '設定と解決のかけ方: 秘', '予定回数: 9')}秘\n## スケジュール\n| 回 | 予定日 | 段階 | 支援内容 | 狙い | 参加者 |\n|---|---|---|---|---|---|\n| 4 | 2026-02-04 | 4 | 公の内容 [[秘甲社]] %%秘%% | 秘 | 社長 |\n## 課題群と進め方\n| 課題群 | テーマ | アプローチ |\n|---|---|---|\n| 秘 | 秘 | 秘 |\n## 節目\n| 名 | 予定回 |\n|---|---|\n| 秘 | 4 |\n## 見直しの履歴\n| 日付 | 何を | なぜ |\n|---|---|---|\n| 2026-01-01 | 秘 | 秘 |\n`,
	'秘甲/秘4.md': `${note('種別: 訪問', '題名: 秘の訪問', '回: 4', '日付: 2026-01-14', '状態: 実施済', '先方: [社長, 秘田]', '当方: [秘川]')}## 事前打合せ\n${['目指すゴール', '支援の狙い', '支援内容', '協議事項', '伝達事項', '役割', '時間', '使うもの', '重心'].map((key) => `- ${key}:: 秘`).join('\n')}\n### 確認事項\n- [ ] 秘\n### 問いかけの案\n- 秘？\n### 見立て\n- 秘\n## 面談の記録\n- 秘担当｜提案｜秘\n## 事後打合せ\n${['実施内容', '達成', '所見', '改善点', '計画との差', '別の見方', '準備', '次回', '受領資料', '提出資料', '統括のひとこと', '微調整'].map((key) => `- ${key}:: 秘`).join('\n')}\n### 依頼事項\n- [ ] 公社長：公の依頼 [[秘甲社]]（第5回まで）\n- [ ] 秘川：秘を調べる（第5回まで）\n- [ ] 秘担当：秘\n- [ ] 秘の相談先に聞く\n- [ ] 秘村：秘を頼む\n- [-] 社長：秘\n### セルフチェック\n- まだ｜秘 — 秘 ^POST-01\n`,
	'秘甲/秘5.md': `${note('種別: 訪問', '回: 5', '日付: 2026-02-04', '状態: 予定', '見せる範囲: 支援チームだけ')}## 事前打合せ\n- 目指すゴール:: 秘\n### 依頼事項\n- [ ] 社長：秘\n`,
	'秘甲/秘引継ぎ.md': note('種別: 引き継ぎ', 'つなぐ先: 秘', '引き継ぐ内容: 秘'),
};
/** The owner knows the name of the company, and the word for what is not filled in holds no mark. */
const without = (text: string): string => text.replaceAll('秘甲社', '');

test('not one mark of the team’s in 60 notebooks is in any of them, and no score', () => {
	fc.assert(fc.property(markedNotebook, ({ vault }) => {
		for (const language of ['ja', 'en'] as const) {
			for (const no of [4, 5]) {
				const sight = sightOf({ ...vault, ...TEAM }, MARKED_CLIENT, no, language);
				for (const form of FORMS) expect(without(ownerReport(form, sight))).not.toContain(SECRET);
			}
		}
	}), { numRuns: 60 });
});

test('nor where a plan or a client says that it is shared, of the intents and remarks that are never the owner’s', () => {
	const plan = (TEAM['秘甲/秘計画2.md'] ?? '').replace('予定回数', '見せる範囲: 経営者と共有\n予定回数');
	// What is written on the plan to be shared is shared: goal, themes and milestones.
	const open = plan.replace('目指すゴール: 秘', '目指すゴール: 公').replace('| 秘 | 秘 | 秘 |\n## 節目', '| 公 | 公 | 公 |\n## 節目').replace('| 秘 | 4 |', '| 公 | 4 |');
	fc.assert(fc.property(markedNotebook, ({ vault }) => {
		const sight = sightOf({ ...vault, ...TEAM, '秘甲/秘計画2.md': open }, MARKED_CLIENT, 4);
		for (const form of FORMS) expect(without(ownerReport(form, sight))).not.toContain(SECRET);
		expect(ownerReport('plan', sight)).toContain('公の内容');
	}), { numRuns: 20 });
});

describe('what the owner may see', () => {
	const shown = (form: OwnerForm, no: number | null = null): string => ownerReport(form, sightOf({ [MARKED_CLIENT]: note('種別: 支援先', '事業者名: 秘甲社', '経営者名: 公社長', '主担当: 秘担当'), ...TEAM }, MARKED_CLIENT, no));

	test('is there: the excerpt of the plan, the requests made to the company, the next day', () => {
		expect(shown('plan')).toContain('| 4 | 2026年2月4日 | 公の内容 … | 社長 |');
		expect(shown('pre', 5)).toContain('| 公社長 | 公の依頼 … | 第5回まで | これから |');
		expect(shown('post', 4)).toContain('第5回（2026年2月4日）');
	});

	test('holds neither hypotheses nor views, which the team’s copy does', () => {
		const sight = sightOf({ [MARKED_CLIENT]: note('種別: 支援先'), ...TEAM }, MARKED_CLIENT, 4);
		expect(report('post', sight)).toContain('秘');
		expect(report('post', sight)).toContain('取扱注意');
		expect(shown('post', 4)).not.toContain('所見');
	});

	test('of a client with nothing is said to be nothing', () => {
		for (const form of ['overview', 'plan', 'sheet'] as const) expect(ownerReport(form, sightOf({ '甲/甲.md': note('種別: 支援先') }))).toContain('（まだありません）');
	});
});

test('surveys are told by rows of enough people, under the sentence that comes before them', () => {
	const survey = `${note('種別: 社員調査', '回答数: 30')}## 集計\n| 設問 | 切り口 | 人数 | はい | いいえ |\n|---|---|---|---|---|\n| 話せる | 全体 | 30 | 12 | 18 |\n| 話せる | 部署：営業 | 3 | 3 | 0 |\n`;
	const text = ownerReport('overview', sightOf({ '甲/甲.md': note('種別: 支援先'), '甲/調査.md': survey }));
	expect(text).toContain('会社を採点したものでもありません。');
	expect(text).toContain('| 話せる | 全体 | 30名 | はい | 12名 |');
	expect(text).not.toContain('営業');
});

test('whatever states something on a copy is among what the supporter is asked about before it leaves', () => {
	const vault: Vault = {
		'甲/甲.md': note('種別: 支援先'),
		'甲/第1回.md': note('種別: 訪問', '回: 1', '日付: 2026-01-07', '状態: 実施済'),
		'甲/欠品は月9件.md': note('種別: 事実', '区分: 数量', '出所: "[[第1回]]"'),
		'甲/残業が多い.md': note('種別: 課題'),
	};
	const told = (form: OwnerForm): string[] => {
		const sight = sightOf(vault, '甲/甲.md', 1);
		const { engagement, visit } = sight;
		const text = ownerReport(form, sight);
		const statements = [...engagement.graph.nodes.values()].filter(({ type }) => type === 'fact' || type === 'issue');
		expect(statements.filter(({ title }) => text.includes(title))).toEqual(statements.filter((node) => isOnOwnersCopy(form, engagement, visit, node)));
		return statements.filter(({ title }) => text.includes(title)).map(({ title }) => title);
	};
	expect(FORMS.map(told)).toEqual([['欠品は月9件', '残業が多い'], [], [], ['欠品は月9件'], []]);
});

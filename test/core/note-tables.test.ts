/** Tables and marked lists in a body: finance, plan, survey results, gaps, and findings that were looked into. */
import { describe, expect, test } from 'vitest';
import { FINANCE_ITEMS } from '../../src/core/vocabulary/body.ts';
import { GAP_KINDS } from '../../src/core/vocabulary/choices.ts';
import { bodyOf, noteOf } from './reading.ts';

describe('finance', () => {
	const finance = (...lines: string[]): ReturnType<typeof bodyOf<'client'>>['finance'] => bodyOf('client', '## 財務', ...lines).finance;

	test('is a table with a column for each period', () => {
		expect(finance('単位は千円。', '', '| 項目 | 2023年度 | 2024年度 |', '|---|---:|---:|', '| 売上高 | 860,000 | 980,000 |', '| 営業利益 | △1,200 | ▲３４，３００ |', '| 現金・預金 | （400） | |', '| 従業員数 | 55 | 58 |')).toEqual({
			periods: ['2023年度', '2024年度'],
			amounts: { sales: [860000, 980000], operating_profit: [-1200, -34300], cash: [-400, null], employees: [55, 58] },
		});
	});

	test('knows every item by both labels, with a remark in brackets', () => {
		for (const [key, { ja, en }] of Object.entries(FINANCE_ITEMS)) for (const item of [ja, en, en.toUpperCase(), `${ja}（千円）`]) expect([item, finance('| 項目 | 2024 |', '|---|---|', `| ${item} | 7 |`)]).toEqual([item, { periods: ['2024'], amounts: { [key]: [7] } }]);
	});

	test('may stand under the English heading', () => expect(bodyOf('client', '### Finance', '| Item | 2024 |', '|---|---|', '| Sales | 64,500 |').finance).toEqual({ periods: ['2024'], amounts: { sales: [64500] } }));

	test('leaves items that it does not know to the user', () => expect(noteOf('client', [], ['## 財務', '| 項目 | 2024 |', '|---|---|', '| 広告費 | 多め |', '| 売上高 | 5 |'])).toMatchObject({ body: { finance: { amounts: { sales: [5] } } }, faults: [] }));

	test('has no amount where a cell is short, blank or a dash', () => expect(finance('| 項目 | 2022 | 2023 | 2024 |', '|---|---|---|---|', '| 借入金 | | ― |')?.amounts).toEqual({ debt: [null, null, null] }));

	test('reports what is no amount, and an item that stands twice', () => {
		const { body, faults } = noteOf('client', [], ['## 財務', '| 項目 | 2023 | 2024 |', '|---|---|---|', '| 売上高 | 約9億 | 980,000 |', '| 売上高 | 1 | 2 |', '| 純資産 | 220,000 | 1,2x |']);
		expect(body.finance?.amounts).toEqual({ sales: [null, 980000], equity: [220000, null] });
		expect(faults).toEqual([
			{ line: 7, code: 'bad-value', key: '売上高', found: '約9億', fits: 'amount' },
			{ line: 8, code: 'bad-value', key: '売上高', found: '売上高', fits: 'once' },
			{ line: 9, code: 'bad-value', key: '純資産', found: '1,2x', fits: 'amount' },
		]);
	});

	test('is none without a table under its heading', () => {
		expect(finance('これから決算書を預かる')).toBe(null);
		expect(bodyOf('client', '| 項目 | 2024 |', '|---|---|', '| 売上高 | 1 |').finance).toBe(null);
		expect(bodyOf('client', '```', '## 財務', '| 項目 | 2024 |', '|---|---|', '| 売上高 | 1 |', '```').finance).toBe(null);
	});
});

describe('a plan', () => {
	test('has its four tables by the columns of the contract', () => {
		expect(bodyOf(
			'plan',
			'## スケジュール', '| 回 | 予定日 | 段階 | 支援内容 | 狙い | 参加者 |', '|---|---|---|---|---|---|', '| 1 | 2025-08-25 | 2 双方の理解 | 進め方の説明 | 合意 | 社長、佐伯 |',
			'## 課題群と進め方', '| 課題群 | テーマ | アプローチ | 即効性 | 体制 | ヒアリング先 | 着手の条件 |', '|---|---|---|---|---|---|---|', '| 管理会計 | [[製品別の管理会計]] | 配賦を聞く | 大 | 全員 | 幹部 | 余力があれば |',
			'## 節目', '| 名 | 予定回 |', '|---|---|', '| 中間報告 | 5 |',
			'## 見直しの履歴', '| 日付 | 何を | なぜ |', '|---|---|---|', '| 2025-10-01 | 見立て | 統括の問い |',
		)).toEqual({
			schedule: [{ line: 7, no: '1', on: '2025-08-25', stage: '2 双方の理解', content: '進め方の説明', aim: '合意', who: '社長、佐伯' }],
			themes: [{ line: 11, group: '管理会計', theme: '[[製品別の管理会計]]', approach: '配賦を聞く', quick: '大', team: '全員', hearing: '幹部', condition: '余力があれば' }],
			milestones: [{ line: 15, name: '中間報告', visit: '5' }],
			revisions: [{ line: 19, on: '2025-10-01', what: '見立て', why: '統括の問い' }],
		});
	});

	test('has them in English, in any order of columns', () => {
		expect(bodyOf('plan', '## Schedule', '| Planned date | Visit | Room |', '|---|---|---|', '| 2025-10-02 | 1 | shop |', '## Themes', '| Theme | Quickness |', '|---|---|', '| Bake list | high |')).toMatchObject({
			schedule: [{ no: '1', on: '2025-10-02', stage: '', content: '', aim: '', who: '' }],
			themes: [{ theme: 'Bake list', quick: 'high', group: '' }],
		});
	});

	test('that has none is empty', () => expect(bodyOf('plan', '## スケジュール', '未定')).toEqual({ schedule: [], themes: [], milestones: [], revisions: [] }));
});

describe('the results of a survey', () => {
	test('count people for each answer, row by row', () => {
		expect(noteOf('survey', [], ['## 集計', '| 設問 | 切り口 | 人数 | そう思う | どちらでもない | 思わない |', '|---|---|---:|---:|---:|---:|', '| 話しやすい | 全体 | 58 | 20 | 18 | 20 |', '| 話しやすい | 製造 | ３２ | 8 | ― | |'])).toMatchObject({
			faults: [],
			body: {
				results: [
					{ line: 7, question: '話しやすい', cut: '全体', n: 58, counts: [{ answer: 'そう思う', count: 20 }, { answer: 'どちらでもない', count: 18 }, { answer: '思わない', count: 20 }] },
					{ line: 8, question: '話しやすい', cut: '製造', n: 32, counts: [{ answer: 'そう思う', count: 8 }, { answer: 'どちらでもない', count: null }, { answer: '思わない', count: null }] },
				],
			},
		});
	});

	test('may stand in English and lack a column', () => expect(bodyOf('survey', '## Results', '| Question | People | Yes | No |', '|---|---|---|---|', '| Is it clear? | 9 | 5 | 4 |').results).toEqual([{ line: 7, question: 'Is it clear?', cut: '', n: 9, counts: [{ answer: 'Yes', count: 5 }, { answer: 'No', count: 4 }] }]));

	test('report what is no count, with its column', () => {
		expect(noteOf('survey', [], ['## 集計', '| 設問 | 人数 | はい |', '|---|---|---|', '| a | 約9 | 多い |']).faults).toEqual([
			{ line: 7, code: 'bad-value', key: 'はい', found: '多い', fits: 'amount' },
			{ line: 7, code: 'bad-value', key: '人数', found: '約9', fits: 'amount' },
		]);
	});

	test('are none without rows', () => expect(bodyOf('survey', '## 集計', '| 設問 | 切り口 | 人数 |', '|---|---|---|').results).toEqual([]));
});

describe('gaps', () => {
	test('of a vision or an action name a day, a kind, the other note and a sentence', () => {
		for (const type of ['vision', 'action'] as const)
			expect(noteOf(type, [], ['## 乖離・矛盾・不整合', '- 2026-05-01 乖離 [[3年後の売上]] 売上だけを見ている'])).toMatchObject({
				faults: [],
				body: { gaps: [{ line: 5, on: '2026-05-01', kind: '乖離', link: { target: '3年後の売上', block: null }, sentence: '売上だけを見ている', talkedOver: false }] },
				references: [{ link: { target: '3年後の売上', block: null }, relation: { name: 'gap', end: 'from' }, key: '乖離・矛盾・不整合', line: 5 }],
			});
	});

	test('have three kinds, in both languages', () => {
		expect(GAP_KINDS.length).toBe(3);
		for (const { ja, en } of GAP_KINDS) for (const word of [ja, en, en.toUpperCase()]) expect(bodyOf('vision', '## Gaps', `- 2026-05-01 ${word} [[A|B]]`).gaps).toMatchObject([{ kind: ja, link: { target: 'A', block: null }, sentence: '' }]);
	});

	test('are talked over when ticked or struck through', () => {
		expect(bodyOf('vision', '## Gaps', '- [ ] 2026-05-01 乖離 [[A]] a', '- [x] 2026-05-01 矛盾 [[B]] b', '- ~~2026-05-01 不整合 [[C#^t1]] c~~', '- [x] ~~2026-05-01 乖離 [[D]]~~').gaps.map(({ link, sentence, talkedOver }) => [link.target, link.block, sentence, talkedOver])).toEqual([['A', null, 'a', false], ['B', null, 'b', true], ['C', 't1', 'c', true], ['D', null, '', true]]);
	});

	test('that lack a day, a kind or a link are reported with their line', () => {
		const lines = ['- 乖離 [[A]] a', '- 2026-02-30 乖離 [[A]]', '- 2026-05-01 ずれ [[A]]', '- 2026-05-01 乖離 A'];
		expect(noteOf('action', [], ['## 乖離・矛盾・不整合', ...lines, '自由な文'])).toMatchObject({ body: { gaps: [] }, faults: lines.map((line, i) => ({ line: 5 + i, code: 'bad-value', key: '乖離・矛盾・不整合', found: line.slice(2), fits: 'gap' })) });
	});
});

describe('findings that were looked into', () => {
	const confirmed = (...lines: string[]): unknown => bodyOf('client', '## 確かめたこと', ...lines).confirmed;

	test('name a day, a code, the notes and a reason, and end in a hash', () => {
		expect(confirmed('- 2026-05-01 G17 [[生産管理の高度化]] 社長の関心 ^g17-3f9a1c')).toEqual([{ line: 5, on: '2026-05-01', code: 'G17', links: [{ target: '生産管理の高度化', block: null }], reason: '社長の関心', hash: '3f9a1c' }]);
	});

	test('may name several notes or none, and give no reason', () => {
		expect(confirmed('- 2026-05-01 g12 [[A]] [[B#^t1|言葉]] 話した ^G12-AB', '- 2026-05-02 G15', '- [x] 2026-05-03 G02 [[A]]')).toEqual([
			{ line: 5, on: '2026-05-01', code: 'G12', links: [{ target: 'A', block: null }, { target: 'B', block: 't1' }], reason: '話した', hash: 'ab' },
			{ line: 6, on: '2026-05-02', code: 'G15', links: [], reason: '', hash: null },
			{ line: 7, on: '2026-05-03', code: 'G02', links: [{ target: 'A', block: null }], reason: '', hash: null },
		]);
	});

	test('stay quiet for good without a hash', () => expect(confirmed('- 2026-05-01 G17 [[A]] 理由', '- 2026-05-01 G17 [[A]] 理由 ^t1')).toMatchObject([{ hash: null }, { hash: null }]));

	test('of another form are free writing', () => expect(confirmed('- G17 [[A]]', '- 2026-02-30 G17', '- 2026-05-01 X17', '- 2026-05-01 G1', '2026-05-01 G17 本文')).toEqual([]));

	test('may stand under the English heading', () => expect(bodyOf('client', '## Confirmed', '- 2026-05-01 G17 why').confirmed).toMatchObject([{ code: 'G17', reason: 'why' }]));
});

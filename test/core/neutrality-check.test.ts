/** What is to be asked before something is shown: words of a view, words by which somebody can be made out, results of too few people. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/core/finding.ts';
import { neutralityAsks, neutralitySighting, openNeutralityAsks } from '../../src/core/neutrality-check.ts';
import type { NeutralityAsk } from '../../src/core/neutrality-check.ts';
import { engagement } from './findings/looking.ts';
import type { Around, Notes } from './findings/looking.ts';

const asks = (notes: Notes, around?: Around): readonly NeutralityAsk[] => openNeutralityAsks(engagement(notes, around));
const told = (ask: NeutralityAsk): string => (ask.rule === 'min-cell' ? `n=${ask.n} < ${ask.least}` : `${ask.rule} ${ask.hit.words}`);

const VIEW = { 管理職への不満が多く改善が必要である: '種別: 事実\n区分: 観察' };
const survey = (...rows: string[]): string => `種別: 社員調査\n\n## 集計\n| 設問 | 切り口 | 人数 | そう思う |\n|---|---|---|---|\n${rows.join('\n')}`;

describe('what is asked', () => {
	test('words of a view and words of a person are asked about one after the other, each at its place', () => {
		const [view, person] = asks({ '製造課の田中係長の段取りが問題である': '種別: 事実\n区分: 観察' });
		expect(view?.rule).toBe('T18');
		expect(person?.rule).toBe('T19');
		for (const ask of [view, person]) if (ask && ask.rule !== 'min-cell') expect(ask.text.slice(ask.hit.from, ask.hit.to)).toBe(ask.hit.words);
	});

	test('letters of another width are the same letters, and the words are told as they stand', () => {
		expect(asks({ 'ﾊﾟｰﾄの田中係長が２０代女性に教える': '種別: 事実\n区分: 観察' }).map(told)).toEqual(['T19 田中係長']);
		expect(asks({ '課題：スズキさんの残業は月４０時間': '種別: 事実\n区分: 観察', 'ｽｽﾞｷさんの残業は月40時間': '種別: 事実\n区分: 観察' }).map(told).sort()).toEqual(['T19 ｽｽﾞｷさん', 'T19 スズキさん'].sort());
	});

	test('a title may tell what happens in words that would weigh the results of a sheet', () => {
		const issue = '種別: 課題\n区分: 現象';
		expect(asks({ 採算が悪化している: issue, 売上が低迷している: issue, 在庫が非常に多い: issue })).toEqual([]);
		expect(asks({ 採算の悪化が問題である: issue }).map(told)).toEqual(['T18 問題である']);
		expect(asks({ 職場の雰囲気が悪化している: `${issue}\n見せる範囲: 匿名で提示` }).map(told)).toEqual(['T18 悪化']);
	});

	test('nothing is asked where there is nothing', () => {
		expect(asks({ '欠品は月9件': '種別: 事実\n区分: 数量', 段取りが悪い: '種別: 要因\n確からしさ: 仮説' })).toEqual([]);
	});

	test('results of too few people are asked about with the least number', () => {
		expect(asks({ 調査: survey('| 言いやすい | 部署：営業 | 3 | 1 |', '| 言いやすい | 部署：製造 | 32 | 9 |') }).map(told)).toEqual(['n=3 < 5']);
	});

	test('a question of a survey that speaks of somebody is asked about, if its row is shown', () => {
		const question = '田中部長の説明は分かりやすいか';
		expect(asks({ 調査: survey(`| ${question} | 全体 | 91 | 28 |`) }).map(told)).toEqual(['T19 田中部長']);
		expect(asks({ 調査: survey(`| ${question} | 全体 | 3 | 1 |`) }).map(told)).toEqual(['n=3 < 5']);
	});

	test('a line of a hearing of staff is the team’s until its record is shown, and then it is asked about', () => {
		const hearing = (layer: string): Notes => ({ 聞き取り: `種別: ヒアリング\n対象区分: 社員\n${layer}\n\n## 記録\n- 入社2年目の社員は会議で話さない ^h1` });
		expect(asks(hearing('対象: 5名'))).toEqual([]);
		expect(asks(hearing('見せる範囲: 経営者と共有')).map(told)).toEqual(['T19 入社2年目']);
	});

	test('only what is on the sheet is asked about', () => {
		expect(openNeutralityAsks(engagement(VIEW), () => false)).toEqual([]);
	});
});

describe('what was confirmed', () => {
	test('stays quiet as long as its words are the same', () => {
		const looking = engagement(VIEW);
		const [node] = [...looking.graph.nodes.values()].filter(({ type }) => type === 'fact');
		const sighting = node && neutralitySighting(neutralityAsks(looking, node));
		const item = (hash: string): Around => ({ client: `段階: 7\n\n## 確かめたこと\n- 2026-01-20 G38 [[管理職への不満が多く改善が必要である]] 社長が言った ^g38-${hash}` });
		expect(asks(VIEW, item(sighting ? fingerprint('G38', sighting) : ''))).toEqual([]);
		expect(asks(VIEW, item('000000')).map(told)).toEqual(['T18 改善が必要']);
	});
});

test('of anything, what is asked stands in words that may be shown', () => {
	const part = fc.constantFrom('べき', '問題だ', '「', '」', '田中係長', '鈴木さん', '、', '😀', '[[甲]]', '%%', '`', 'x', '社長：');
	fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')), (words) => {
		for (const ask of asks({ 第1回: `種別: 訪問\n\n## 面談の記録\n- ${words} ^t1` })) {
			expect(ask.text).not.toMatch(/\[\[|%%/);
			if (ask.rule !== 'min-cell') expect(ask.text.slice(ask.hit.from, ask.hit.to)).toBe(ask.hit.words);
		}
	}), { numRuns: 200 });
});

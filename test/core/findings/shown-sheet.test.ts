/** Finding G38: what is to be shown and is not neutral, or names somebody. */
import { describe, expect, test } from 'vitest';
import { about, found } from './looking.ts';

describe('G38, what is shown: neutral and anonymous', () => {
	const survey = (...rows: string[]): string => `種別: 社員調査\n\n## 集計\n| 設問 | 切り口 | 人数 | そう思う |\n|---|---|---|---|\n${rows.join('\n')}`;

	test('asks about words of a view in a fact that the owner may see, at any stage', () => {
		const notes = { 管理職への不満が多く改善が必要である: '種別: 事実\n区分: 観察' };
		expect(found('G38', notes, { client: '段階: 1' }).map(({ details }) => details)).toEqual([{ views: ['改善が必要'], people: [] }]);
	});

	test('asks about words by which somebody can be made out', () => {
		expect(found('G38', { '入社2年目の社員は「言えない」と話した': '種別: 事実\n区分: 観察' }).map(({ details }) => details)).toEqual([{ views: [], people: ['入社2年目'] }]);
	});

	test('asks about results of too few people, by the survey’s own least number', () => {
		const rows = survey('| 言いやすい | 部署：営業 | 3 | 1 |', '| 言いやすい | 部署：製造 | 32 | 9 |', '| 聞いてもらえる | 部署：営業 | 3 | 2 |');
		expect(found('G38', { 調査: rows }).map(({ details }) => details.people)).toEqual([['n=3']]);
		expect(about('G38', { 調査: rows.replace('社員調査', '社員調査\n最小表示人数: 3') })).toEqual([]);
		expect(about('G38', { 調査: rows.replace('社員調査', '社員調査\n見せる範囲: 支援チームだけ') })).toEqual([]);
	});

	test('leaves alone what somebody said, as it was heard', () => {
		expect(about('G38', { 第1回: '種別: 訪問\n\n## 面談の記録\n- 社長「人が足りないのが問題だ。鈴木さんも辞めた」 ^t1' })).toEqual([]);
		expect(about('G38', { 人手が足りないのが問題だ: '種別: 課題\n話し手: 社長' })).toEqual([]);
		expect(about('G38', { '「問題だ」と答えた人は5名': '種別: 事実\n区分: 観察' })).toEqual([]);
	});

	test('leaves alone what is not shown', () => {
		expect(about('G38', { 段取りが悪い: '種別: 要因\n確からしさ: 仮説', 人手の対策が要る: '種別: 事実\n区分: 観察\n見せる範囲: 支援チームだけ' })).toEqual([]);
	});

	test('does not look at what is to be done', () => {
		expect(about('G38', { 熱中症対策を話し合う: '種別: 対応策' })).toEqual([]);
	});
});

/** What the owner may see: which notes, which of their words, and which links. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { IssueGraph } from '../../src/core/issue-graph.ts';
import { idBehind, shareableGraph, ShareableGraph, shareableId } from '../../src/core/shareable.ts';
import { shownRows } from '../../src/core/shareable-survey.ts';
import { shareableWords } from '../../src/core/shareable-words.ts';
import { note, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const CLIENT = note('種別: 支援先', '経営者名: 汐見', '主担当: 佐伯');
function shared(vault: Vault, minCell = 5): ShareableGraph {
	const { notebook, client } = onlyClient({ 'A社.md': CLIENT, ...vault });
	return shareableGraph(notebook, client, { minCell });
}
const titles = (vault: Vault, minCell?: number): string[] => [...shared(vault, minCell).nodes.values()].map(({ title }) => title);
const isSeen = (...properties: string[]): boolean => titles({ 'x.md': note(...properties) }).length === 1;
/** Links in words. */
const edges = (graph: ShareableGraph): string[] => graph.edges.map(({ from, to, relation }) => `${graph.nodes.get(from)?.title ?? ''} ${relation} ${graph.nodes.get(to)?.title ?? ''}`);

describe('a note is seen', () => {
	test('when its layer says so, and never when it is the team’s', () => {
		expect(['', '支援チームだけ', '経営者と共有', '匿名で提示'].map((layer) => isSeen('種別: 課題', ...(layer ? [`見せる範囲: ${layer}`] : [])))).toEqual([true, false, true, true]);
	});

	test('when it is an essential issue that the owner has put into words', () => {
		const states = ['チームの仮説', '対話の中で見えてきた', '経営者が言葉にした', '共有・合意した', '経営者が動き出した', '見直した', '取り下げた'];
		expect(states.map((state) => isSeen('種別: 本質的課題', `状態: ${state}`))).toEqual([false, false, true, true, true, false, false]);
		expect(states.map((state) => isSeen('種別: 本質的課題', `状態: ${state}`, '見せる範囲: 経営者と共有'))).toEqual([false, false, true, true, true, false, false]);
	});

	test('when it is a cause that is no hypothesis, whatever layer is written on it', () => {
		const states = ['仮説', '経営者の認識', '事実で確認', '見直した', '取り下げ'];
		expect(states.map((state) => isSeen('種別: 要因', `確からしさ: ${state}`, '見せる範囲: 経営者と共有'))).toEqual([false, true, true, false, false]);
		expect([isSeen('種別: 要因'), isSeen('種別: 要因', '見せる範囲: 経営者と共有'), isSeen('種別: 要因', '見せる範囲: 経営者と共有', '確からしさ: たぶん')]).toEqual([false, true, false]);
	});

	test('when it is an issue that was set aside, since it was told all the same', () => {
		expect([isSeen('種別: 課題', '状態: 扱わない'), isSeen('種別: 対応策', '状態: やめた')]).toEqual([true, false]);
	});

	test('and not when it is what a supporter said, or what the support aims at, unless its own layer shares it', () => {
		for (const properties of [['種別: 課題', '話し手: 佐伯'], ['種別: 事実', '区分: 発言', '話し手: 支援者'], ['種別: ビジョン', '区分: 支援のゴール']]) expect([isSeen(...properties), isSeen(...properties, '見せる範囲: 経営者と共有')]).toEqual([false, true]);
		expect(isSeen('種別: 事実', '区分: 観察', '話し手: 佐伯')).toBe(true);
	});
});

test('of a visit the owner’s lines are seen and what was seen there, without any trace of the visit but its number', () => {
	const graph = shared({ '訪問/第4回.md': `${note('種別: 訪問', '回: 4')}## 見立て\n- 仮の話 ^a1\n## 面談の記録\n- 社長「断れない」 ^t1\n- 佐伯「決め方の話ですね」 ^t2\n- 工場長「足りない」 ^t3\n- 白板に三つ並んだ ^t4\n` });
	expect([...graph.nodes.values()].map(({ title, quote, byOwner, visit }) => [title, quote, byOwner, visit])).toEqual([['「断れない」', '断れない', true, 4], ['白板に三つ並んだ', null, false, 4]]);
	expect(JSON.stringify(graph)).not.toContain('第4回');
});

test('a supporter’s line stays with the team even when the whole record is shared', () => {
	expect(titles({ 'v.md': `${note('種別: 訪問', '見せる範囲: 経営者と共有')}## 面談の記録\n- 佐伯「見えてきました」 ^t1\n- 工場長「足りない」 ^t2\n` })).toEqual(['「足りない」']);
});

describe('answers of staff', () => {
	const survey = (n: number | null, ...more: string[]): Vault => ({ 's.md': note('種別: 社員調査', ...(n === null ? [] : [`回答数: ${n}`]), ...more), 'f.md': note('種別: 事実', '区分: 調査結果', '出所: "[[s]]"') });
	test('are shown from the least number of people on; where it is not known they are not', () => {
		expect([4, 5, 30, null].map((n) => titles(survey(n)).length)).toEqual([0, 1, 1, 0]);
	});
	test('follow the number that the survey itself names', () => {
		expect([titles(survey(4, '最小表示人数: 3')), titles(survey(9, '最小表示人数: 10'))].map(({ length }) => length)).toEqual([1, 0]);
	});
	test('are not shown when their words name fewer', () => {
		const vault = { ...survey(30), 'f.md': note('種別: 事実', '題名: うち4名が夜に働く', '出所: "[[s]]"') };
		expect([titles(vault).length, titles(vault, 4).length]).toEqual([0, 1]);
	});
	test('in a hearing count the people who were heard, when they are shown anonymously', () => {
		const heard = (who: string): number => titles({ 'h.md': `${note('種別: ヒアリング', '相手の層: 社員', `相手: ${who}`, '見せる範囲: 匿名で提示')}- 基準を聞いたことがない ^k1\n` }).length;
		expect([heard('営業3名'), heard('社員6名'), heard('社員数名'), heard('[甲, 乙, 丙, 丁, 戊]')]).toEqual([0, 1, 0, 1]);
	});
	test('leave out rows of too few, and one more row where the missing one could be found by taking away', () => {
		const row = (cut: string, n: number | null): Parameters<typeof shownRows>[0][number] => ({ line: 1, question: '話せるか', cut, n, counts: [] });
		const cuts = (rows: Parameters<typeof shownRows>[0]): string[] => shownRows(rows, 5).map(({ cut }) => cut);
		expect(cuts([row('全体', 30), row('部署：営業', 3), row('部署：製造', 20), row('部署：事務', 7)])).toEqual(['全体', '部署：製造']);
		expect(cuts([row('全体', 30), row('部署：営業', 3), row('部署：製造', 20), row('部署：事務', 4), row('部署：配送', 3)])).toEqual(['全体', '部署：製造']);
		expect(cuts([row('全体', 30), row('年：3年以内', 10), row('年：それより前', 20), row('部署：営業', 3), row('部署：製造', 27)])).toEqual(['全体', '年：3年以内', '年：それより前']);
		expect(cuts([row('部署：営業', null)])).toEqual([]);
	});
});

describe('links', () => {
	test('over a note that is kept back are not drawn as one link', () => {
		const graph = shared({ 'a.md': note('種別: 課題', '要因: "[[b]]"'), 'b.md': note('種別: 要因', '確からしさ: 仮説', '要因: "[[c]]"'), 'c.md': note('種別: 要因', '確からしさ: 事実で確認') });
		expect([[...graph.nodes.values()].map(({ title }) => title), edges(graph)]).toEqual([['a', 'c'], []]);
	});
	test('do not tell facts for from facts against', () => {
		expect(edges(shared({ 'a.md': note('種別: 課題', '根拠: "[[f]]"', '反証: ["[[f]]", "[[g]]"]'), 'f.md': note('種別: 事実'), 'g.md': note('種別: 事実') }))).toEqual(['f supports a', 'g supports a']);
	});
	test('show a gap once it has been talked over', () => {
		const gaps = (...items: string[]): string[] => edges(shared({ 'a.md': `${note('種別: ビジョン')}## 乖離・矛盾・不整合\n${items.join('\n')}\n`, 'f.md': note('種別: 事実') }));
		expect([gaps('- 2026-01-01 乖離 [[f]] 開き'), gaps('- ~~2026-01-01 乖離 [[f]] 開き~~'), gaps('- ~~2026-01-01 乖離 [[f]] 開き~~', '- 2026-01-02 矛盾 [[f]] 別')]).toEqual([[], ['a gap f'], []]);
	});
});

describe('words', () => {
	const see = (text: string): string => shareableWords(text, (target) => (target === '課題' ? '工場が手狭' : null));
	test('lose comments, pictures and footnotes', () => {
		expect(['手狭%%仮説%%です', '手狭<!-- 仮説 -->です', '手狭です![[絵.png]]', '手狭です^[仮説]', '手狭%%仮説'].map(see)).toEqual(['手狭です', '手狭です', '手狭です', '手狭です', '手狭']);
	});
	test('name a linked note only when it is seen', () => {
		expect(['[[課題]]の話', '[[課題#^t1|その話]]', '[[見立て]]の話', '[[見立て|言い換え]]', '[話](見立て.md)', '[頁](https://example.com)'].map(see)).toEqual(['工場が手狭の話', 'その話', '…の話', '…', '…', '頁']);
	});
	test('of the owner stand beside an essential issue; words of others about an issue do not', () => {
		const visit = `${note('種別: 訪問', '回: 2')}## 面談の記録\n- 工場長「足りない」 ^t1\n- 社長「断れない」 ^t2\n`;
		const graph = shared({ 'v.md': visit, 'i.md': note('種別: 課題', '根拠: ["[[v#^t1]]", "[[v#^t2]]"]'), 'e.md': note('種別: 本質的課題', '状態: 共有・合意した', '経営者の言葉: 「断れない」', '根拠: "[[v#^t2]]"') });
		expect([...graph.nodes.values()].filter(({ type }) => type !== 'fact').map(({ title, voice }) => [title, voice])).toEqual([['e', { words: '断れない', visit: 2 }], ['i', { words: '断れない', visit: 2 }]]);
	});
	test('of the owner that are kept back with their record do not stand anywhere', () => {
		const visit = `${note('種別: 訪問', '回: 2', '見せる範囲: 支援チームだけ')}## 面談の記録\n- 社長「断れない」 ^t1\n`;
		expect([...shared({ 'v.md': visit, 'i.md': note('種別: 課題', '根拠: "[[v#^t1]]"') }).nodes.values()].map(({ title, voice }) => [title, voice])).toEqual([['i', null]]);
	});
});

test('a search finds titles that are seen, and no others', () => {
	const graph = shared({ 'a.md': note('種別: 課題', '題名: 特売のﾁｭｳﾓﾝ'), 'b.md': note('種別: 要因', '題名: 注文の仮説', '確からしさ: 仮説') });
	expect(graph.search('ちゅうもん').map(({ title }) => title)).toEqual(['特売のﾁｭｳﾓﾝ']);
	expect(graph.search('仮説')).toEqual([]);
});

test('ids lead back to notes only for writing, and stay the same when other notes come', () => {
	const before = shared({ 'b.md': note('種別: 課題') });
	const after = shared({ 'a.md': note('種別: 課題'), 'b.md': note('種別: 課題') });
	const id = shareableId(before, 'b.md') ?? '';
	expect([idBehind(before, id), idBehind(after, id), shareableId(after, 'c.md'), id.includes('b.md')]).toEqual(['b.md', 'b.md', null, false]);
});

test('nothing else can be taken for a shareable graph', () => {
	expectTypeOf<IssueGraph>().not.toExtend<ShareableGraph>();
	expect([ShareableGraph.isOne(shared({})), ShareableGraph.isOne({ nodes: new Map(), edges: [], surveys: [] })]).toEqual([true, false]);
});

/** The issue graph as of a visit, and what changed between two visits. */
import { describe, expect, test } from 'vitest';
import { issueGraph } from '../../src/core/issue-graph.ts';
import type { IssueGraph } from '../../src/core/issue-graph.ts';
import { graphAsOfVisit, graphDifference, statusAt } from '../../src/core/issue-history.ts';
import { describeGraph, edgeLine, note, noteAt, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const CLIENT = note('種別: 支援先');
const visit = (no: number, date: string | null, body = ''): string => note('種別: 訪問', `回: ${no}`, ...(date === null ? [] : [`日付: ${date}`])) + body;
const DATED: Vault = { 'v1.md': visit(1, '2025-08-20'), 'v2.md': visit(2, '2025-09-03'), 'v3.md': visit(3, '2025-09-24') };
const NUMBERED: Vault = { 'v1.md': visit(1, null), 'v2.md': visit(2, null), 'v3.md': visit(3, null) };

/** @throws RangeError when the client has no such visit */
function asOf(no: number, vault: Vault): IssueGraph {
	const { notebook, client } = onlyClient({ 'A社.md': CLIENT, ...vault });
	const graph = graphAsOfVisit(notebook, client, no);
	if (!graph) throw new RangeError(`no visit ${no}`);
	return graph;
}
/** At which of the visits 1, 2 and 3 a node is there. */
const since = (id: string, vault: Vault): number[] => [1, 2, 3].filter((no) => asOf(no, vault).nodes.has(id));
const statusOf = (graph: IssueGraph, id: string): string | null => graph.nodes.get(id)?.status ?? null;

describe('a node exists', () => {
	const sources = (...names: string[]): string => `出所: [${names.map((name) => `"[[${name}]]"`).join(', ')}]`;

	test('from the day of its source on', () => {
		expect(since('x.md', { ...DATED, 'x.md': note('種別: 課題', sources('v2')) })).toEqual([2, 3]);
	});

	test('from the day of its earliest source on', () => {
		expect(since('x.md', { ...DATED, 'x.md': note('種別: 課題', sources('v3', 'v2')) })).toEqual([2, 3]);
	});

	test('from the day of a hearing, a survey or a document on, between two visits', () => {
		const records = { 'h.md': note('種別: ヒアリング', '日付: 2025-09-22'), 's.md': note('種別: 社員調査', '日付: 2025-09-02'), 'd.md': note('種別: 資料', '受領日: 2025-09-24', '提出日: 2025-08-01'), 'e.md': note('種別: 資料', '提出日: 2025-08-20') };
		const at = (name: string): number[] => since('x.md', { ...DATED, ...records, 'x.md': note('種別: 課題', sources(name)) });
		expect([at('h'), at('s'), at('d'), at('e')]).toEqual([[3], [2, 3], [3], [1, 2, 3]]);
	});

	test('from the day its source names, whichever line of it is meant', () => {
		expect(since('x.md', { ...DATED, 'v2.md': visit(2, '2025-09-03', '## 面談の記録\n- はい ^t1\n'), 'x.md': note('種別: 課題', sources('v2#^t1')) })).toEqual([2, 3]);
	});

	test('from the day it was said or found on, when it has no source with a day', () => {
		const vault = { ...DATED, 'i.md': note('種別: 課題', '言った日: 2025-09-03', '作成日: 2025-08-01'), 's.md': note('種別: 短期的課題', '見つけた日: 2025-09-04', '作成日: 2025-08-01'), 'u.md': note('種別: ヒアリング'), 'j.md': note('種別: 課題', '言った日: 2025-09-24', sources('u')) };
		expect([since('i.md', vault), since('s.md', vault), since('j.md', vault)]).toEqual([[2, 3], [3], [3]]);
	});

	test('from its source on, though it was said earlier or later', () => {
		expect(since('x.md', { ...DATED, 'x.md': note('種別: 課題', '言った日: 2025-08-01', sources('v3')) })).toEqual([3]);
		expect(since('x.md', { ...DATED, 'x.md': note('種別: 課題', '言った日: 2025-12-01', sources('v1')) })).toEqual([1, 2, 3]);
	});

	test('from the day it was made, when nothing else is known', () => {
		const types = ['ビジョン', '事実', '課題', '要因', '本質的課題', '対応策', '短期的課題'];
		for (const type of types) expect([type, since('x.md', { ...DATED, 'x.md': note(`種別: ${type}`, '作成日: 2025-09-03') })]).toEqual([type, [2, 3]]);
	});

	test('always, when nothing at all is known', () => {
		expect(since('x.md', { ...DATED, 'x.md': note('種別: 課題') })).toEqual([1, 2, 3]);
		expect(since('x.md', { ...DATED, '写真.png': '', 'x.md': note('種別: 課題', sources('写真.png', '無い')) })).toEqual([1, 2, 3]);
	});

	test('as a visit or another record from its own day on', () => {
		const vault = { ...DATED, 'h.md': note('種別: ヒアリング', '日付: 2025-09-03'), 'd.md': note('種別: 資料', '提出日: 2025-09-04'), 'u.md': note('種別: 資料') };
		expect(['v1.md', 'v2.md', 'v3.md', 'h.md', 'd.md', 'u.md'].map((id) => since(id, vault))).toEqual([[1, 2, 3], [2, 3], [3], [2, 3], [3], [1, 2, 3]]);
	});

	test('as a line from the day of the record it stands in', () => {
		expect(since('v2.md#^t1', { ...DATED, 'v2.md': visit(2, '2025-09-03', '## 面談の記録\n- はい ^t1\n') })).toEqual([2, 3]);
	});
});

describe('without days', () => {
	test('the numbers of the visits tell what was there', () => {
		const vault = { ...NUMBERED, 'v3.md': visit(3, null, '## 面談の記録\n- はい ^t1\n'), 'x.md': note('種別: 課題', '出所: "[[v2]]"'), 'y.md': note('種別: 課題', '出所: ["[[v3]]", "[[v2]]"]') };
		expect(['v1.md', 'v2.md', 'v3.md', 'v3.md#^t1', 'x.md', 'y.md'].map((id) => since(id, vault))).toEqual([[1, 2, 3], [2, 3], [3], [3], [2, 3], [2, 3]]);
	});

	test('what has no number is always there, and a status is as it is today', () => {
		const vault = { ...NUMBERED, 'h.md': note('種別: ヒアリング'), 'x.md': note('種別: 要因', '確からしさ: 事実で確認', '作成日: 2025-12-01', '経過: 2025-12-24 status 仮説→事実で確認', '出所: "[[h]]"') };
		expect([since('h.md', vault), since('x.md', vault)]).toEqual([[1, 2, 3], [1, 2, 3]]);
		expect(statusOf(asOf(1, vault), 'x.md')).toBe('事実で確認');
	});

	test('of one of two visits, their numbers are compared', () => {
		const vault = { ...DATED, 'v2.md': visit(2, null), 'x.md': note('種別: 課題', '出所: "[[v2]]"') };
		expect([since('v2.md', vault), since('x.md', vault)]).toEqual([[2, 3], [2, 3]]);
	});
});

describe('as of a visit', () => {
	const VAULT: Vault = { ...DATED, 'a.md': note('種別: 課題', '出所: "[[v1]]"'), 'b.md': note('種別: 要因', '結果: "[[a]]"', '出所: "[[v2]]"'), 'c.md': note('種別: 本質的課題', '結果: "[[b]]"', '出所: "[[v3]]"') };

	test('a link exists from the later of its two ends', () => {
		const causes = (no: number): string[] => asOf(no, VAULT).edges.map(edgeLine).filter((line) => line.includes(' causes '));
		expect([causes(1), causes(2), causes(3)]).toEqual([[], ['b.md causes a.md'], ['b.md causes a.md', 'c.md causes b.md']]);
	});

	test('no link leads to what came later', () => {
		const vault = { ...DATED, 'a.md': note('種別: 要因', '結果: "[[b]]"', '出所: ["[[v1]]", "[[v3]]"]'), 'b.md': note('種別: 課題', '出所: "[[v2]]"') };
		expect([1, 2, 3].map((no) => asOf(no, vault).edges.filter(({ from }) => from === 'a.md').map(edgeLine))).toEqual([['a.md from v1.md'], ['a.md causes b.md', 'a.md from v1.md'], ['a.md causes b.md', 'a.md from v1.md', 'a.md from v3.md']]);
	});

	test('the graph is found from either end, and knows nothing of what came later', () => {
		expect(describeGraph(asOf(2, VAULT))).toEqual({
			nodes: [
				{ id: 'a.md', type: 'issue', title: 'a', line: null, status: null, layer: '経営者と共有', note: 'a.md' },
				{ id: 'b.md', type: 'cause', title: 'b', line: null, status: null, layer: '支援チームだけ', note: 'b.md' },
				{ id: 'v1.md', type: 'visit', title: 'v1', line: null, status: null, layer: '支援チームだけ', note: 'v1.md' },
				{ id: 'v2.md', type: 'visit', title: 'v2', line: null, status: null, layer: '支援チームだけ', note: 'v2.md' },
			],
			edges: ['a.md from v1.md', 'b.md causes a.md', 'b.md from v2.md'],
			found: ['a.md <causes b.md', 'b.md causes a.md', 'a.md from v1.md', 'b.md from v2.md', 'v1.md <from a.md', 'v2.md <from b.md'],
		});
	});

	test('the last one is the graph of today when nothing is younger', () => {
		const { notebook, client } = onlyClient({ 'A社.md': CLIENT, ...VAULT });
		expect(describeGraph(asOf(3, VAULT))).toEqual(describeGraph(issueGraph(notebook, client)));
	});

	test('a fit is what it is today', () => {
		expect(asOf(2, { ...DATED, 'a.md': note('種別: 課題', '要因: "[[d]]"'), 'd.md': note('種別: 対応策') }).edges.map(edgeLine)).toEqual(['d.md causes a.md (?)']);
	});

	test('there is no graph when there is no such visit', () => {
		const { notebook, client } = onlyClient({ 'A社.md': CLIENT, ...VAULT });
		expect([0, 4, -1, 1.5, NaN].map((no) => graphAsOfVisit(notebook, client, no))).toEqual([null, null, null, null, null]);
	});

	test('asking does not change the graph of today', () => {
		const { notebook, client, graph } = onlyClient({ 'A社.md': CLIENT, ...VAULT });
		const before = describeGraph(graph);
		graphAsOfVisit(notebook, client, 1);
		expect(issueGraph(notebook, client)).toBe(graph);
		expect(describeGraph(graph)).toEqual(before);
	});
});

describe('a status', () => {
	const HISTORY = ['経過:', '  - 2025-09-24 status 経営者の認識→事実で確認 数えた', '  - 2025-09-03 status 仮説→経営者の認識 社長が話した'];
	const cause = (...properties: string[]): ReturnType<typeof noteAt> => noteAt('x.md', note('種別: 要因', ...properties));
	const at = (days: readonly (string | null)[], ...properties: string[]): (string | null)[] => {
		const one = cause(...properties);
		if (one.type === null) throw new RangeError('a plain note');
		return days.map((day) => statusAt(one, day));
	};

	test('is taken back along the history, in whatever order that is written', () => {
		expect(at(['2025-09-02', '2025-09-03', '2025-09-23', '2025-09-24', '2026-01-01'], '確からしさ: 事実で確認', ...HISTORY)).toEqual(['仮説', '経営者の認識', '経営者の認識', '事実で確認', '事実で確認']);
	});

	test('is today’s where the history says nothing, and where no day is known', () => {
		expect(at(['2000-01-01', null], '確からしさ: 仮説')).toEqual(['仮説', '仮説']);
		expect(at([null], '確からしさ: 事実で確認', ...HISTORY)).toEqual(['事実で確認']);
		expect(at(['2000-01-01'])).toEqual([null]);
	});

	test('of today counts before what the history ends with', () => {
		expect(at(['2025-09-10', '2026-01-01'], '確からしさ: 取り下げ', ...HISTORY)).toEqual(['経営者の認識', '取り下げ']);
	});

	test('is none before the first one was set', () => {
		expect(at(['2025-01-01', '2025-12-01'], '確からしさ: 仮説', '経過: 2025-09-03 status →仮説')).toEqual([null, '仮説']);
	});

	test('of several changes on one day is, before that day, what the first of them left', () => {
		expect(at(['2025-09-02', '2025-09-03'], '確からしさ: 事実で確認', '経過:', '  - 2025-09-03 status 仮説→経営者の認識', '  - 2025-09-03 status 経営者の認識→事実で確認')).toEqual(['仮説', '事実で確認']);
	});

	test('knows its other names, and is not the policy', () => {
		const short = noteAt('x.md', note('種別: 短期的課題', '状態: 完了', '方針: 並行して進める', '経過:', '  - 2025-10-15 policy 先に解決する→並行して進める', '  - 2026-01-21 state 対応中→完了', '  - 2025-09-03 状態 未着手→対応中'));
		if (short.type === null) throw new RangeError('a plain note');
		expect(['2025-09-02', '2025-09-03', '2025-10-14', '2025-10-15', '2026-01-21'].map((day) => statusAt(short, day))).toEqual(['未着手', '対応中', '対応中', '対応中', '完了']);
	});

	test('of a note that keeps no history is today’s', () => {
		for (const [type, status] of [['訪問', '実施済'], ['支援先', '支援中']] as const) {
			const one = noteAt('x.md', note(`種別: ${type}`, `状態: ${status}`, '経過: 2025-09-03 status 予定→実施済'));
			if (one.type === null) throw new RangeError('a plain note');
			expect(statusAt(one, '2025-01-01')).toBe(status);
		}
	});

	test('is the same word whether the history was written in Japanese or in English', () => {
		expect(at(['2025-09-02'], 'status: confirmed by facts', 'history:', '  - 2025-09-03 status hypothesis→owner’s view the owner said so')).toEqual(['仮説']);
		const essential = noteAt('x.md', note('type: essential', 'status: voiced by the owner', 'history:', '  - 2025-09-03 status team hypothesis→voiced by the owner in the owner’s words'));
		if (essential.type === null) throw new RangeError('a plain note');
		expect([statusAt(essential, '2025-09-02'), statusAt(essential, '2025-09-03')]).toEqual(['チームの仮説', '経営者が言葉にした']);
	});

	test('of the past decides who could see the note then', () => {
		const vault = { ...DATED, 'x.md': note('種別: 要因', '確からしさ: 事実で確認', ...HISTORY) };
		expect([1, 2, 3].map((no) => [statusOf(asOf(no, vault), 'x.md'), asOf(no, vault).nodes.get('x.md')?.layer])).toEqual([['仮説', '支援チームだけ'], ['経営者の認識', '経営者と共有'], ['事実で確認', '経営者と共有']]);
	});
});

describe('the difference between two visits', () => {
	const VAULT: Vault = {
		...DATED,
		'a.md': note('種別: 課題', '状態: 掘り下げ中', '出所: "[[v1]]"', '経過: 2025-09-03 status 出たまま→掘り下げ中'),
		'b.md': note('種別: 課題', '状態: 扱わない', '経過: 2025-09-03 status 出たまま→扱わない'),
		'c.md': note('種別: 要因', '確からしさ: 取り下げ', '経過: 2025-09-02 status 仮説→取り下げ'),
		'd.md': note('種別: 本質的課題', '状態: 見直した', '経過: 2025-09-24 status チームの仮説→見直した'),
		'e.md': note('種別: 本質的課題', '状態: 取り下げた', '経過: 2025-09-03 status チームの仮説→取り下げた'),
		'f.md': note('種別: 対応策', '状態: やめた', '経過: 2025-09-03 state 案→やめた'),
		'g.md': note('種別: 対応策', '状態: 案', '経過: 2025-09-03 state →案'),
		'n.md': note('種別: 事実', '出所: "[[v2]]"'),
	};
	const between = (first: number, second: number): ReturnType<typeof graphDifference> => graphDifference(asOf(first, VAULT), asOf(second, VAULT));

	test('is what arrived, what was set aside or withdrawn, and what is judged otherwise', () => {
		expect(between(1, 2)).toEqual({
			arrived: ['n.md', 'v2.md'],
			left: ['b.md', 'c.md', 'e.md', 'f.md'],
			rejudged: [{ id: 'a.md', from: '出たまま', to: '掘り下げ中' }, { id: 'g.md', from: null, to: '案' }],
		});
	});

	test('adds up over several visits', () => {
		expect(between(2, 3)).toEqual({ arrived: ['v3.md'], left: ['d.md'], rejudged: [] });
		expect(between(1, 3)).toEqual({ arrived: ['n.md', 'v2.md', 'v3.md'], left: ['b.md', 'c.md', 'd.md', 'e.md', 'f.md'], rejudged: between(1, 2).rejudged });
	});

	test('of a visit to itself is nothing', () => {
		expect(between(2, 2)).toEqual({ arrived: [], left: [], rejudged: [] });
	});

	test('is not about links', () => {
		const vault = { ...DATED, 'a.md': note('種別: 課題'), 'b.md': note('種別: 要因') };
		expect(graphDifference(asOf(1, vault), asOf(1, { ...vault, 'b.md': note('種別: 要因', '結果: "[[a]]"') }))).toEqual({ arrived: [], left: [], rejudged: [] });
	});
});

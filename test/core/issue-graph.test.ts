/** The issue graph of a client: what is a node, what is an edge, and who may see it. */
import { describe, expect, test } from 'vitest';
import { buildGraph, currentStatus, issueGraph } from '../../src/core/issue-graph.ts';
import { linksOf } from '../../src/core/client-links.ts';
import { CERTAINTIES, ESSENTIAL_STATES, FACT_KINDS, ISSUE_KINDS } from '../../src/core/vocabulary/choices.ts';
import { NOTE_TYPES } from '../../src/core/vocabulary/note-types.ts';
import type { NoteType } from '../../src/core/vocabulary/note-types.ts';
import { RELATIONS } from '../../src/core/vocabulary/relations.ts';
import type { Relation } from '../../src/core/vocabulary/relations.ts';
import { clientAt, describeGraph, describeNotebook, edgeLine, note, notebookOf, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const CLIENT = note('種別: 支援先');
const graphOf = (vault: Vault): ReturnType<typeof onlyClient>['graph'] => onlyClient({ 'A社.md': CLIENT, ...vault }).graph;
const edgesOf = (vault: Vault): string[] => graphOf(vault).edges.map(edgeLine);
const layersOf = (vault: Vault): Record<string, string> => Object.fromEntries([...graphOf(vault).nodes.values()].map(({ id, layer }) => [id, layer]));

describe('the nodes', () => {
	test('are the notes of content and of records, linked or not, in path order', () => {
		const types: NoteType[] = ['vision', 'fact', 'issue', 'cause', 'essential', 'action', 'short', 'visit', 'hearing', 'survey', 'doc'];
		const graph = graphOf(Object.fromEntries((Object.keys(NOTE_TYPES) as NoteType[]).filter((type) => type !== 'client').map((type) => [`${type}.md`, note(`type: ${type}`)])));
		expect([...graph.nodes].map(([id, node]) => [id, node.id, node.type, node.title])).toEqual([...types].sort().map((type) => [`${type}.md`, `${type}.md`, type, type]));
		expect(graph.edges).toEqual([]);
	});

	test('are notes of other types only when a relation names them, which does not fit', () => {
		const graph = graphOf({ 'x.md': note('種別: 課題', '出所: "[[計画]]"'), '計画.md': note('種別: 活動計画'), '引き継ぎ.md': note('種別: 引き継ぎ'), '記録.md': note('種別: 統括の記録', '訪問: "[[x]]"') });
		expect([...graph.nodes.keys()]).toEqual(['x.md', '計画.md']);
		expect(graph.edges.map(edgeLine)).toEqual(['x.md from 計画.md (?)']);
	});

	test('bear the title of the note, else the name of its file', () => {
		const graph = graphOf({ '課題/x.md': note('種別: 課題', '題名: 欠品が続く'), '課題/手直しが増えた.md': note('種別: 課題') });
		expect([...graph.nodes.values()].map(({ title }) => title)).toEqual(['欠品が続く', '手直しが増えた']);
	});

	test('are none of other clients’, of plain notes or of broken ones', () => {
		const notebook = notebookOf({ 'A/A社.md': CLIENT, 'A/x.md': note('種別: 課題'), 'A/メモ.md': 'メモ', 'A/壊れた.md': '---\n種別: 課題\na: b: c\n---\n', 'B/B社.md': CLIENT, 'B/y.md': note('種別: 課題') });
		expect([...issueGraph(notebook, clientAt(notebook, 'A/A社.md')).nodes.keys()]).toEqual(['A/x.md']);
	});

	test('have the status that their type has a word for, or none', () => {
		const graph = graphOf({ 'a.md': note('種別: 要因', '確からしさ: 仮説'), 'b.md': note('type: action', 'state: being tried'), 'c.md': note('種別: 短期的課題', '状態: 完了'), 'd.md': note('種別: 課題'), 'e.md': note('種別: 事実', '状態: 完了'), 'f.md': note('種別: 本質的課題', '状態: なんとなく') });
		expect([...graph.nodes.values()].map(({ id, status }) => `${id} ${status ?? '–'}`)).toEqual(['a.md 仮説', 'b.md 試している', 'c.md 完了', 'd.md –', 'e.md –', 'f.md –']);
		expect([...graph.nodes.values()].map((node) => currentStatus(node.note))).toEqual(['仮説', '試している', '完了', null, null, null]);
	});
});

describe('a line that is a fact', () => {
	const visit = (...lines: string[]): Vault => ({ '第1回.md': note('種別: 訪問', '状態: 実施済', '先方: [工場長]') + lines.join('\n') });
	const facts = (vault: Vault): string[] => [...graphOf(vault).nodes.values()].filter(({ line }) => line !== null).map(({ id, type, title, line }) => `${id} ${type} 「${title}」 ${line?.speaker ?? '–'}`);

	test('is a node with the path and the id as its id, its text as its title, and comes from its record', () => {
		const graph = graphOf(visit('## 面談の記録', '- 社長「全部ここだ。特売の日だ」 ^t1', '- 段取り替えは1日平均11回 ^t2'));
		expect(describeGraph(graph)).toEqual({
			nodes: [
				{ id: '第1回.md', type: 'visit', title: '第1回', line: null, status: '実施済', layer: '支援チームだけ', note: '第1回.md' },
				{ id: '第1回.md#^t1', type: 'fact', title: '「全部ここだ。特売の日だ」', line: 7, status: null, layer: '経営者と共有', note: '第1回.md' },
				{ id: '第1回.md#^t2', type: 'fact', title: '段取り替えは1日平均11回', line: 8, status: null, layer: '経営者と共有', note: '第1回.md' },
			],
			edges: ['第1回.md#^t1 from 第1回.md', '第1回.md#^t2 from 第1回.md'],
			found: ['第1回.md <from 第1回.md#^t1', '第1回.md <from 第1回.md#^t2', '第1回.md#^t1 from 第1回.md', '第1回.md#^t2 from 第1回.md'],
		});
	});

	test('stands behind its record in the order of the ids, not of the lines', () => {
		expect(facts(visit('## 面談の記録', '- 二つ目 ^t2', '- 十 ^t10', '- 一つ目 ^t1'))).toEqual(['第1回.md#^t1 fact 「一つ目」 –', '第1回.md#^t10 fact 「十」 –', '第1回.md#^t2 fact 「二つ目」 –']);
	});

	test('is without its speaker and its element, however they are written', () => {
		expect(facts(visit('## 面談の記録', '- 社長｜気づき｜「自分の仕事だった」 ^a', '* 社長|発言|全部受けてきた ^b', '1. 工場長：手帳に書いている ^c', '- [x] 社長「はい」 ^d'))).toEqual([
			'第1回.md#^a fact 「「自分の仕事だった」」 社長',
			'第1回.md#^b fact 「全部受けてきた」 社長',
			'第1回.md#^c fact 「手帳に書いている」 工場長',
			'第1回.md#^d fact 「「はい」」 社長',
		]);
	});

	test('stands under 面談の記録 of a visit and nowhere else in it', () => {
		const zones = ['事前打合せ', '問いかけの案', '見立て', '確認事項', '事後打合せ', '依頼事項', 'セルフチェック', 'ほかの見出し'];
		expect(facts(visit('- 前置き ^z0', ...zones.flatMap((zone, i) => [`## ${zone}`, `- 社長「はい」 ^z${i + 1}`]), '## 面談の記録', '- 社長「はい」 ^t1', '### 工場で', '- 社長「ここ」 ^t2', '## 見立て', '- 社長「いいえ」 ^t3'))).toEqual(['第1回.md#^t1 fact 「「はい」」 社長', '第1回.md#^t2 fact 「「ここ」」 社長']);
	});

	test('stands anywhere in the talk of a hearing or a survey, but not in its hypotheses or checks', () => {
		const body = ['- 社員「忙しい」 ^k1', '## 聞いたこと', '- 残業は月34時間 ^k2', '## 見立て', '- 本当は別 ^k3', '## セルフチェック', '- はい｜聞いた ^CF-01'].join('\n');
		for (const [type, name] of [['ヒアリング', 'h.md'], ['社員調査', 's.md']] as const) expect(facts({ [name]: note(`種別: ${type}`) + body })).toEqual([`${name}#^k1 fact 「「忙しい」」 社員`, `${name}#^k2 fact 「残業は月34時間」 –`]);
	});

	test('is none without an id, in a quote, in code, in a comment, or as prose', () => {
		expect(facts(visit('## 面談の記録', '- 社長「はい」', '> - 社長「はい」 ^a', '```', '- 社長「はい」 ^b', '```', '%%', '- 社長「はい」 ^c', '%%', '社長「はい」 ^d', '- ^e'))).toEqual([]);
	});

	test('is the first of several lines of one id', () => {
		expect(facts(visit('## 面談の記録', '- 一つ目 ^t1', '- 二つ目 ^T1'))).toEqual(['第1回.md#^t1 fact 「一つ目」 –']);
	});

	test('is none in a note of any other type', () => {
		const types = (Object.keys(NOTE_TYPES) as NoteType[]).filter((type) => !['client', 'visit', 'hearing', 'survey'].includes(type));
		expect(facts(Object.fromEntries(types.map((type) => [`${type}.md`, `${note(`type: ${type}`)}## 面談の記録\n- 社長「はい」 ^t1\n`])))).toEqual([]);
	});

	test('supports what names it, as 発言 or 観察 and never as a cause', () => {
		const vault = { ...visit('## 面談の記録', '- 社長「はい」 ^t1', '- 11回 ^t2'), 'x.md': note('種別: 課題', '根拠: ["[[第1回#^t1]]", "[[第1回#^t2]]"]', '反証: "[[第1回#^t1]]"', '要因: ["[[第1回#^t1]]", "[[第1回#^t2]]"]') };
		expect(edgesOf(vault).filter((line) => !line.includes(' from '))).toEqual(['第1回.md#^t1 causes x.md (?)', '第1回.md#^t1 refutes x.md', '第1回.md#^t1 supports x.md', '第1回.md#^t2 causes x.md (?)', '第1回.md#^t2 supports x.md']);
	});

	test('may measure, and be a part of nothing but a fact', () => {
		const vault = { ...visit('## 面談の記録', '- 11回 ^t1'), 'a.md': note('種別: 対応策', '確認指標: "[[第1回#^t1]]"'), 'f.md': note('種別: 事実', '内訳: "[[第1回#^t1]]"'), 'x.md': note('種別: 課題', '内訳: "[[第1回#^t1]]"') };
		expect(edgesOf(vault)).toEqual(['a.md measured_by 第1回.md#^t1', '第1回.md#^t1 from 第1回.md', '第1回.md#^t1 part_of f.md', '第1回.md#^t1 part_of x.md (?)']);
	});
});

interface Side {
	readonly ja: string;
	readonly en: string;
}
/** The gap is no property but a list in the body, of either side. */
const SIDES: Readonly<Record<Relation, { readonly onFrom?: Side; readonly onTo?: Side }>> = { ...RELATIONS, gap: {} };
/** For each relation two types that it may stand between. */
const ENDS: Readonly<Record<Relation, readonly [from: NoteType, to: NoteType]>> = {
	causes: ['cause', 'issue'], part_of: ['issue', 'issue'], supports: ['fact', 'cause'], refutes: ['fact', 'essential'], hinders: ['essential', 'vision'], addresses: ['action', 'short'], measured_by: ['vision', 'fact'], gap: ['action', 'vision'], revises: ['essential', 'essential'], from: ['issue', 'visit'],
};

/** All ways of writing `甲` – relation → `乙`: the lines on each of the two notes. */
function spellings(relation: Relation): { how: string; from: string[]; to: string[] }[] {
	const { onFrom, onTo } = SIDES[relation];
	if (relation === 'gap') {
		const item = (heading: string, kind: string, name: string): string[] => ['', `## ${heading}`, `- 2026-05-01 ${kind} [[${name}]] 一文`];
		const [a, b, c] = [item('乖離・矛盾・不整合', '矛盾', '乙'), item('乖離・矛盾・不整合', '矛盾', '甲'), item('Gaps', 'contradiction', '甲')];
		return [{ how: 'from one side', from: a, to: [] }, { how: 'from the other side', from: [], to: b }, { how: 'in English', from: [], to: c }, { how: 'from both sides', from: a, to: c }];
	}
	const [own, inverse] = [(key: string) => `${key}: "[[乙]]"`, (key: string) => `${key}: "[[甲]]"`];
	const ways: { how: string; from: string[]; to: string[] }[] = [];
	if (onFrom) {
		ways.push({ how: `by ${onFrom.en}`, from: [own(onFrom.en)], to: [] }, { how: `by ${onFrom.ja}`, from: [own(onFrom.ja)], to: [] });
		ways.push({ how: `by ${onFrom.en} in capitals`, from: [own(onFrom.en.toUpperCase())], to: [] }, { how: `by ${onFrom.en} and ${onFrom.ja}`, from: [own(onFrom.en), own(onFrom.ja)], to: [] });
		ways.push({ how: `by ${onFrom.ja} as a list, twice`, from: [`${onFrom.ja}:`, '  - "[[乙]]"', '  - "[[乙|もう一度]]"'], to: [] });
	}
	if (onTo) ways.push({ how: `by ${onTo.en}`, from: [], to: [inverse(onTo.en)] }, { how: `by ${onTo.ja}`, from: [], to: [inverse(onTo.ja)] }, { how: `by ${onTo.en} in full width`, from: [], to: [inverse(onTo.en.replace(/[a-z_]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)))] });
	if (onFrom && onTo) ways.push({ how: `by ${onFrom.ja} and ${onTo.en}`, from: [own(onFrom.ja)], to: [inverse(onTo.en)] }, { how: `by ${onFrom.en} and ${onTo.ja}`, from: [own(onFrom.en)], to: [inverse(onTo.ja)] });
	return ways;
}

/** 甲 and 乙 with these lines; what stands behind an empty line is body. */
function pair(relation: Relation, from: readonly string[], to: readonly string[], language: 'ja' | 'en' = 'ja'): Vault {
	const text = (type: NoteType, lines: readonly string[]): string => {
		const at = lines.includes('') ? lines.indexOf('') : lines.length;
		return note(language === 'ja' ? `種別: ${NOTE_TYPES[type].ja}` : `type: ${type}`, ...lines.slice(0, at)) + lines.slice(at + 1).join('\n');
	};
	return { '甲.md': text(ENDS[relation][0], from), '乙.md': text(ENDS[relation][1], to) };
}

describe('a relation', () => {
	for (const relation of Object.keys(RELATIONS) as Relation[]) {
		const expected = relation === 'gap' ? '乙.md gap 甲.md' : `甲.md ${relation} 乙.md`;
		for (const { how, from, to } of spellings(relation)) {
			test(`${relation} written ${how} is the one edge ${expected}`, () => {
				expect(edgesOf(pair(relation, from, to))).toEqual([expected]);
				expect(edgesOf(pair(relation, from, to, 'en'))).toEqual([expected]);
			});
		}

		test(`${relation} makes the same graph however it is written`, () => {
			const graphs = spellings(relation).flatMap(({ from, to }) => (['ja', 'en'] as const).map((language) => describeNotebook(notebookOf({ 'A社.md': CLIENT, ...pair(relation, from, to, language) })).clients.map(({ graph }) => graph)));
			expect(graphs.length).toBeGreaterThanOrEqual(8);
			for (const graph of graphs) expect(graph).toEqual(graphs[0]);
		});

		test(`${relation} is found from either end, and only there`, () => {
			const [way] = spellings(relation);
			const graph = graphOf(pair(relation, way?.from ?? [], way?.to ?? []));
			const [tail = '', , head = ''] = expected.split(' ');
			expect([graph.out(tail, relation), graph.in(head, relation), graph.in(tail, relation), graph.out(head, relation)]).toEqual([[head], [tail], [], []]);
			expect((Object.keys(RELATIONS) as Relation[]).filter((other) => graph.out(tail, other).length + graph.in(head, other).length > 0)).toEqual([relation]);
		});
	}

	test('of another kind between the same notes is another edge', () => {
		expect(edgesOf({ 'a.md': note('種別: 短期的課題', '妨げる: "[[b]]"', '要因: "[[b]]"', '結果: "[[b]]"'), 'b.md': note('種別: 本質的課題') })).toEqual(['a.md causes b.md (?)', 'a.md hinders b.md', 'b.md causes a.md (?)']);
	});

	test('in both directions is two edges', () => {
		expect(edgesOf({ 'a.md': note('種別: 要因', '要因: "[[b]]"', '結果: "[[b]]"'), 'b.md': note('種別: 要因') })).toEqual(['a.md causes b.md', 'b.md causes a.md']);
	});

	test('to a line is written on the other note', () => {
		expect(edgesOf({ '第1回.md': `${note('種別: 訪問')}## 面談の記録\n- 9件 ^t1\n`, 'a.md': note('種別: 要因', 'evidence: "[[第1回#^t1]]"', '根拠: "[[第1回#^T1|もう一度]]"') })).toEqual(['第1回.md#^t1 from 第1回.md', '第1回.md#^t1 supports a.md']);
	});

	test('that does not fit is kept as it is written, and marked', () => {
		const vault = {
			'本質.md': note('種別: 本質的課題', '要因: ["[[本質2]]", "[[課題]]"]', '対応先: "[[課題]]"'),
			'本質2.md': note('種別: 本質的課題'),
			'課題.md': note('種別: 課題', '要因: ["[[対応策]]", "[[ビジョン]]", "[[発言]]", "[[課題]]"]', '根拠: "[[対応策]]"'),
			'対応策.md': note('種別: 対応策'),
			'ビジョン.md': note('種別: ビジョン'),
			'発言.md': note('種別: 事実', '区分: 発言'),
		};
		expect(edgesOf(vault)).toEqual(['ビジョン.md causes 課題.md (?)', '対応策.md causes 課題.md (?)', '対応策.md supports 課題.md (?)', '本質.md addresses 課題.md (?)', '本質2.md causes 本質.md (?)', '発言.md causes 課題.md (?)', '課題.md causes 本質.md (?)', '課題.md causes 課題.md (?)']);
		expect(describeNotebook(notebookOf({ 'A社.md': CLIENT, ...vault })).problems).toEqual([]);
	});

	test('of a figure is a cause that fits, by the kind that its note names', () => {
		const kinds = FACT_KINDS.map(({ ja }, i): [string, string] => [`f${i}.md`, note('種別: 事実', `区分: ${ja}`, '結果: "[[x]]"')]);
		expect(edgesOf({ ...Object.fromEntries(kinds), 'x.md': note('種別: 課題') }).filter((line) => !line.endsWith('(?)'))).toEqual(['f0.md causes x.md', 'f1.md causes x.md']);
	});

	test('to a source fits unless the source was made after the note', () => {
		const visits = { '第1回.md': note('種別: 訪問', '日付: 2025-10-15'), '資料.md': note('種別: 資料', '受領日: 2025-10-16', '提出日: 2025-01-01'), '渡した資料.md': note('種別: 資料', '提出日: 2025-10-14'), '調査.md': note('種別: 社員調査') };
		const sources = '出所: ["[[第1回]]", "[[資料]]", "[[渡した資料]]", "[[調査]]"]';
		expect(edgesOf({ ...visits, 'x.md': note('種別: 課題', '作成日: 2025-10-15', sources) })).toEqual(['x.md from 調査.md', 'x.md from 資料.md (?)', 'x.md from 渡した資料.md', 'x.md from 第1回.md'].sort());
		expect(edgesOf({ ...visits, 'x.md': note('種別: 課題', sources) }).filter((line) => line.endsWith('(?)'))).toEqual([]);
	});

	test('to a source fits while the day of the source is unknown, whenever its note was written', () => {
		const records = { 'h.md': note('種別: ヒアリング', '作成日: 2025-12-01'), 'v.md': note('種別: 訪問', '作成日: 2025-12-01'), 's.md': note('種別: 社員調査', '作成日: 2025-12-01'), 'd.md': note('種別: 資料', '作成日: 2025-12-01') };
		expect(edgesOf({ ...records, 'x.md': note('種別: 課題', '作成日: 2025-10-15', '出所: ["[[h]]", "[[v]]", "[[s]]", "[[d]]"]') })).toEqual(['x.md from d.md', 'x.md from h.md', 'x.md from s.md', 'x.md from v.md']);
	});

	test('to another client’s note, to a plain note or to nowhere is no edge', () => {
		const notebook = notebookOf({ 'A/A社.md': CLIENT, 'A/x.md': note('種別: 課題', '要因: ["[[B社の要因]]", "[[メモ]]", "[[無い]]"]', '出所: "[[メモ]]"'), 'A/メモ.md': 'メモ', 'B/B社.md': CLIENT, 'B/B社の要因.md': note('種別: 要因') });
		expect(issueGraph(notebook, clientAt(notebook, 'A/A社.md')).edges).toEqual([]);
	});
});

test('the edges come in the order of their tails, then their relations, then their heads', () => {
	expect(edgesOf({ 'b.md': note('種別: 課題', '結果: ["[[c]]", "[[a]]"]', '上位: "[[a]]"'), 'a.md': note('種別: 課題', '要因: "[[c]]"'), 'c.md': note('種別: 課題') })).toEqual(['b.md causes a.md', 'b.md causes c.md', 'b.md part_of a.md', 'c.md causes a.md']);
});

describe('who may see a note, when it does not say', () => {
	const [TEAM, SHARED, ANONYMOUS] = ['支援チームだけ', '経営者と共有', '匿名で提示'];

	test('is the team alone for records of the work, everybody anonymously for a survey, the owner too for the rest', () => {
		const types: NoteType[] = ['plan', 'visit', 'hearing', 'oversight', 'doc', 'handover', 'survey', 'fact', 'vision', 'issue', 'action', 'short'];
		const naming = note('種別: 課題', '出所:', ...types.map((type) => `  - "[[${type}]]"`), '  - "[[A社]]"');
		const layers = layersOf({ 'x.md': naming, ...Object.fromEntries(types.map((type) => [`${type}.md`, note(`type: ${type}`)])) });
		expect(layers).toEqual({
			'A社.md': TEAM, 'plan.md': TEAM, 'visit.md': TEAM, 'hearing.md': TEAM, 'oversight.md': TEAM, 'doc.md': TEAM, 'handover.md': TEAM,
			'survey.md': ANONYMOUS, 'fact.md': SHARED, 'vision.md': SHARED, 'issue.md': SHARED, 'action.md': SHARED, 'short.md': SHARED, 'x.md': SHARED,
		});
	});

	test('is the team alone for an issue only when the team noticed it', () => {
		const layers = layersOf(Object.fromEntries(ISSUE_KINDS.map(({ ja }) => [`${ja}.md`, note('種別: 課題', `区分: ${ja}`)])));
		expect(layers).toEqual({ '未分類.md': SHARED, '現象.md': SHARED, '経営者が挙げた課題.md': SHARED, '支援チームの気づき.md': TEAM });
	});

	test('is the owner too for a cause from the day it is the owner’s view', () => {
		const layers = layersOf({ 'なし.md': note('種別: 要因'), ...Object.fromEntries(CERTAINTIES.map(({ ja }) => [`${ja}.md`, note('種別: 要因', `確からしさ: ${ja}`)])) });
		expect(layers).toEqual({ 'なし.md': TEAM, '仮説.md': TEAM, '経営者の認識.md': SHARED, '事実で確認.md': SHARED, '見直した.md': TEAM, '取り下げ.md': TEAM });
	});

	test('is the owner too for an essential issue from the day the owner has voiced it', () => {
		const layers = layersOf({ 'なし.md': note('種別: 本質的課題'), ...Object.fromEntries(ESSENTIAL_STATES.map(({ ja }) => [`${ja}.md`, note('種別: 本質的課題', `状態: ${ja}`)])) });
		expect(layers).toEqual({ 'なし.md': TEAM, 'チームの仮説.md': TEAM, '対話の中で見えてきた.md': TEAM, '経営者が言葉にした.md': SHARED, '共有・合意した.md': SHARED, '経営者が動き出した.md': SHARED, '見直した.md': TEAM, '取り下げた.md': TEAM });
	});

	const HEARINGS = { '社員.md': `${note('種別: ヒアリング', '相手の層: [幹部, 社員]')}- 社員「忙しい」 ^k1\n- 見たこと ^k2\n`, '経営者.md': `${note('種別: ヒアリング', '相手の層: 経営者')}- 社長「はい」 ^k1\n` };

	test('is the team alone for a fact that comes from a hearing of staff', () => {
		const layers = layersOf({ ...HEARINGS, 'a.md': note('種別: 事実', '出所: ["[[経営者]]", "[[社員]]"]'), 'b.md': note('種別: 事実', '出所: "[[経営者]]"'), 'c.md': note('種別: 事実') });
		expect([layers['a.md'], layers['b.md'], layers['c.md']]).toEqual([TEAM, SHARED, SHARED]);
	});

	test('is the team alone for a fact that comes from one line of a hearing of staff', () => {
		expect(layersOf({ ...HEARINGS, 'a.md': note('種別: 事実', '出所: "[[社員#^k1]]"') })['a.md']).toBe(TEAM);
	});

	test('is the team alone for a line from a hearing of staff, and the owner too for one from any other', () => {
		const layers = layersOf(HEARINGS);
		expect([layers['社員.md#^k1'], layers['社員.md#^k2'], layers['経営者.md#^k1']]).toEqual([TEAM, TEAM, SHARED]);
	});

	test('is the owner too for what the owner said or what was seen at a visit, and the team alone for what others said', () => {
		const body = '## 面談の記録\n- 社長「はい」 ^t1\n- 潮田：うん、そうだ ^t2\n- 11回だった ^t3\n- 工場長「朝です」 ^t4\n- 佐伯｜傾聴｜朝なのですね ^t5\n';
		const layers = layersOf({ 'A社.md': note('種別: 支援先', '経営者名: 潮田', '主担当: 佐伯'), '第1回.md': note('種別: 訪問', '先方: [潮田, 工場長]') + body });
		expect(layers).toEqual({ '第1回.md': TEAM, '第1回.md#^t1': SHARED, '第1回.md#^t2': SHARED, '第1回.md#^t3': SHARED, '第1回.md#^t4': TEAM, '第1回.md#^t5': TEAM });
	});
});

test('who may see a note is what its own word says, before all defaults', () => {
	const layers = layersOf({
		'a.md': note('種別: 要因', '確からしさ: 仮説', '見せる範囲: 経営者と共有'),
		'b.md': note('種別: ビジョン', 'layer: team only'),
		'c.md': note('種別: 社員調査', '見せる範囲: 支援チームだけ'),
		'd.md': note('種別: 事実', '見せる範囲: 匿名で提示', '出所: "[[e]]"'),
		'e.md': note('種別: ヒアリング', '相手の層: 社員'),
		'f.md': note('種別: 課題', '見せる範囲: だれでも', '区分: 支援チームの気づき'),
	});
	expect(layers).toEqual({ 'a.md': '経営者と共有', 'b.md': '支援チームだけ', 'c.md': '支援チームだけ', 'd.md': '匿名で提示', 'e.md': '支援チームだけ', 'f.md': '支援チームだけ' });
});

test('a graph can be built with other statuses, and the layers follow them', () => {
	const { notebook, client } = onlyClient({ 'A社.md': CLIENT, 'a.md': note('種別: 要因', '確からしさ: 事実で確認') });
	const graph = buildGraph(client, linksOf(notebook, client), () => '仮説');
	expect(describeGraph(graph).nodes).toEqual([{ id: 'a.md', type: 'cause', title: 'a', line: null, status: '仮説', layer: '支援チームだけ', note: 'a.md' }]);
	expect(describeGraph(issueGraph(notebook, client)).nodes.map(({ status, layer }) => [status, layer])).toEqual([['事実で確認', '経営者と共有']]);
});

test('a fact whose source is lost is the team’s: it may have been a hearing of staff', () => {
	const layerOfFact = (...source: string[]): string | undefined =>
		onlyClient({ 'A社/A社.md': note('種別: 支援先'), 'A社/決算書.pdf': '', 'A社/第1回.md': note('種別: 訪問'), 'A社/f.md': note('種別: 事実', ...source) }).graph.nodes.get('A社/f.md')?.layer;
	expect(layerOfFact('出所: "[[第1回]]"')).toBe('経営者と共有');
	expect(layerOfFact('出所: ["[[第1回]]", "[[消えたヒアリング]]"]')).toBe('支援チームだけ');
	expect(layerOfFact('出所: 社員の話')).toBe('支援チームだけ');
});

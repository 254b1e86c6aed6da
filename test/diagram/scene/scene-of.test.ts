/** Scenes: what each view shows of the sample, and what holds of every scene. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/diagram/scene.ts';
import { VIEWS } from '../../../src/core/vocabulary/views.ts';
import type { View } from '../../../src/core/vocabulary/views.ts';
import { OPEN_NOTES } from '../../../src/diagram/scene/fold.ts';
import { sceneOf } from '../../../src/diagram/scene/scene-of.ts';
import type { SceneOptions } from '../../../src/diagram/scene/scene-of.ts';
import { note, onlyClient } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';
import { randomClient } from './random-scene.ts';
import { linkLines, nodeTitled, sampleScene, titlesByType } from './sample.ts';

const ALL_VIEWS = Object.keys(VIEWS) as View[];

const scene = (vault: Vault, options: SceneOptions = { view: 'whole' }): Scene => {
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先', '経営者名: 汐見'), ...vault });
	return sceneOf(graph, client, options);
};
const nodeOf = (vault: Vault, id: string): NonNullable<ReturnType<Scene['nodes']['get']>> => {
	const node = scene(vault).nodes.get(id);
	if (!node) throw new RangeError(`no node ${id}`);
	return node;
};

const ESSENTIAL = 'どの注文を受け、どの注文を断るかを、経営として決めていない';
const CAUSES = ['利益を品目ごとに見ていない', '原価の元の数字が社長のファイルにだけある', '品目が増え続けている', '品目別の原価を営業と分かち合う決まりがない', '段取り替えが増えた', '特売の注文を当日に受けている', '生産計画が工場長の頭の中にある', '見積りを社長が一人で作っている'];
const ISSUES = ['売上は伸びても利益率が伸びない', '工場が手狭', '手直しが増えた', '欠品が続く', '経験のある社員が辞める', '製造の残業が多い', '見積りの回答に平均5日かかる'];
const VISIONS = ['3年後に売上12億円、営業利益率6%、残業 月20時間以内', '地元の魚を、次の世代の食卓の当たり前にする'];

describe('しおかぜ食品', () => {
	test('構造 shows issues, causes, facts and the essential issue with what it hinders, and no actions, nor what was revised', () => {
		const { fact, ...rest } = titlesByType(sampleScene('shiokaze', { view: 'structure' }));
		expect(rest).toEqual({ vision: VISIONS, essential: [ESSENTIAL], cause: CAUSES, issue: ISSUES });
		expect(fact).toHaveLength(15);
	});

	test('構造 links them by causes and hindrances, each note hanging on one', () => {
		expect(linkLines(sampleScene('shiokaze', { view: 'structure' }))).toEqual([
			`* ${ESSENTIAL} causes 品目が増え続けている`,
			`* ${ESSENTIAL} causes 特売の注文を当日に受けている`,
			`* ${ESSENTIAL} hinders ${VISIONS[0]}`,
			`* ${ESSENTIAL} hinders ${VISIONS[1]}`,
			'* 利益を品目ごとに見ていない causes 売上は伸びても利益率が伸びない',
			'* 原価の元の数字が社長のファイルにだけある causes 見積りを社長が一人で作っている',
			'* 品目が増え続けている causes 段取り替えが増えた',
			'* 品目別の原価を営業と分かち合う決まりがない causes 原価の元の数字が社長のファイルにだけある',
			'段取り替えが増えた causes 売上は伸びても利益率が伸びない',
			'* 段取り替えが増えた causes 工場が手狭',
			'* 段取り替えが増えた causes 手直しが増えた',
			'* 段取り替えが増えた causes 製造の残業が多い',
			'特売の注文を当日に受けている causes 段取り替えが増えた',
			'* 特売の注文を当日に受けている causes 欠品が続く',
			'生産計画が工場長の頭の中にある causes 欠品が続く',
			'* 見積りを社長が一人で作っている causes 見積りの回答に平均5日かかる',
			'手直しが増えた causes 製造の残業が多い',
			'経験のある社員が辞める causes 手直しが増えた',
			'* 製造の残業が多い causes 経験のある社員が辞める',
		]);
	});

	test('全体 adds actions, short-term issues and the essential issue that was revised', () => {
		const whole = sampleScene('shiokaze', { view: 'whole' });
		expect(titlesByType(whole)).toMatchObject({
			essential: [ESSENTIAL, '生産管理の高度化'],
			action: ['経理担当が上位20品目の粗利表を10月分から毎月作る', '社長が11月末までに「受ける・断る」の基準案を1枚にまとめ、営業2名と第6回で読み合わせる', '工場長と営業が毎週月曜に15分、翌週の生産と注文を突き合わせる', '第二工場の建設を検討する'],
			short: ['10月の棚卸差異', '特売期の人手'],
		});
		expect([...whole.nodes.values()].filter(({ past }) => past).map(({ title }) => title)).toEqual(['生産管理の高度化']);
		expect([...whole.nodes.values()].filter(({ done }) => done).map(({ title }) => title.slice(0, 6))).toEqual(['社長が11月', '工場長と営業', '10月の棚卸', '特売期の人手']);
		expect(linkLines(whole)).toContain(`* ${ESSENTIAL} revises 生産管理の高度化`);
	});

	test('概況 shows facts and issues as heard, and nothing leads from one to another', () => {
		const overview = sampleScene('shiokaze', { view: 'overview' });
		const { fact, ...rest } = titlesByType(overview);
		expect([rest, fact?.length, overview.links]).toEqual([{ issue: ISSUES }, 24, []]);
	});

	test('内訳 shows issues, facts and causes', () => {
		const { fact, ...rest } = titlesByType(sampleScene('shiokaze', { view: 'breakdown' }));
		expect([rest, fact?.length]).toEqual([{ cause: CAUSES, issue: ISSUES }, 24]);
	});

	test('目標 shows visions, actions, what they are measured by and the accounts', () => {
		const goals = sampleScene('shiokaze', { view: 'goals' });
		const { action, ...rest } = titlesByType(goals);
		expect(rest).toEqual({ vision: VISIONS, fact: ['上位20品目で売上の71%', '営業利益 3,430万円（営業利益率 3.5%）', '売上 9億8,000万円、前年度 8億6,000万円（+14.0%）', '欠品は月9件、うち7件が特売の当日注文'] });
		expect(action).toHaveLength(4);
		expect(linkLines(goals)).toEqual([
			'* 経理担当が上位20品目の粗利表を10月分から毎月作る measured_by 上位20品目で売上の71%',
			'* 社長が11月末までに「受ける・断る」の基準案を1枚にまとめ、営業2名と第6回で読み合わせる measured_by 欠品は月9件、うち7件が特売の当日注文',
			'工場長と営業が毎週月曜に15分、翌週の生産と注文を突き合わせる measured_by 欠品は月9件、うち7件が特売の当日注文',
		]);
	});

	test('the round of 残業 → 退職 → 手直し is a loop of its own', () => {
		const { loops, nodes } = sampleScene('shiokaze', { view: 'structure' });
		expect(loops.map((loop) => loop.map((id) => nodes.get(id)?.title))).toEqual([['手直しが増えた', '製造の残業が多い', '経験のある社員が辞める']]);
	});

	test('the essential issue carries the owner’s words and the visit they were said at', () => {
		expect(nodeTitled(sampleScene('shiokaze', { view: 'structure' }), ESSENTIAL)).toMatchObject({ speaker: 'owner', sure: 'owner', voice: { words: 'どれを断るかを決めるのは、自分の仕事だった', visit: 5 }, status: '経営者が動き出した' });
	});

	test('figures are those that stand out in the drawing', () => {
		const figures = [...sampleScene('shiokaze', { view: 'structure', limit: Infinity }).nodes.values()].flatMap(({ figure }) => figure ?? []);
		expect(figures).toEqual(['6名', '71%', '180', '3,430万円', '9億8,000万円', '68%', '9件', '34時間', '5日', '11回', '26件', '2件', '4件']);
	});

	test('what was said in a hearing of staff alone is theirs, though no name is written', () => {
		expect(nodeTitled(sampleScene('shiokaze', { view: 'structure' }), '営業の全員が「受ける基準を聞いたことがない」と答えた')).toMatchObject({ speaker: 'staff', quote: null, layer: '支援チームだけ' });
	});
});

test('A社 has no causes that were set aside but in 全体, and its aim of the support is no vision of the company', () => {
	const structure = titlesByType(sampleScene('companyA', { view: 'structure' }));
	expect([structure.vision, structure.cause]).toEqual([undefined, ['社員のモチベーションや心情など、気持ちの面が仕組みに追いついていない']]);
	const whole = titlesByType(sampleScene('companyA', { view: 'whole' }));
	expect([whole.vision, whole.cause?.length]).toEqual([['全10回で、経営者が本質的課題に腹落ちする'], 2]);
});

test('Harbour Bakery reads the same in English', () => {
	const whole = sampleScene('bakery', { view: 'whole' });
	expect(nodeTitled(whole, 'Ellen and her staff have not talked about whom they bake for')).toMatchObject({ sure: 'owner', speaker: 'owner', voice: { visit: 2 } });
	expect([...whole.nodes.values()].flatMap(({ figure }) => figure ?? [])).toEqual(['78 hours', '38 loaves', '1.24 million yen']);
	expect(whole.links.find(({ relation }) => relation === 'gap')?.gap).toMatchObject({ talkedOver: expect.any(Boolean) as boolean });
});

describe('how sure a note is', () => {
	const sure = (...properties: string[]): unknown => nodeOf({ 'x.md': note(...properties) }, 'x.md').sure;
	test('follows its 確からしさ or 状態; what nobody has judged is a hypothesis', () => {
		expect(['仮説', '経営者の認識', '事実で確認', '見直した'].map((status) => sure('種別: 要因', `確からしさ: ${status}`))).toEqual(['hypothesis', 'owner', 'confirmed', 'hypothesis']);
		expect(['チームの仮説', '対話の中で見えてきた', '経営者が言葉にした', '共有・合意した', '経営者が動き出した'].map((status) => sure('種別: 本質的課題', `状態: ${status}`))).toEqual(['hypothesis', 'owner', 'owner', 'owner', 'owner']);
		expect([sure('種別: 要因'), sure('種別: 課題'), sure('種別: 事実')]).toEqual(['hypothesis', null, null]);
	});
});

describe('who said a note first', () => {
	const speaker = (...properties: string[]): unknown => nodeOf({ 'x.md': note(...properties) }, 'x.md').speaker;
	test('is told by a role or by the owner’s name, and never guessed from another name', () => {
		expect(['社長', '汐見', '専務', '製造部長', '社員', '主担当', '森', '営業'].map((name) => speaker('種別: 課題', `話し手: ${name}`))).toEqual(['owner', 'owner', 'officer', 'officer', 'staff', 'team', null, null]);
		expect(['経営者', '幹部・社員', 'managers or staff', '支援チーム'].map((name) => speaker('種別: 本質的課題', `先に言った人: ${name}`))).toEqual(['owner', null, null, 'team']);
	});
});

describe('the owner’s words about an issue', () => {
	test('are its title where the owner said it', () => {
		expect(nodeOf({ 'v.md': note('種別: 訪問', '回: 2'), 'x.md': note('種別: 課題', '題名: 「第二工場が要る」', '話し手: 社長', '出所: "[[v]]"') }, 'x.md').voice).toEqual({ words: '第二工場が要る', visit: 2 });
		expect(nodeOf({ 'x.md': note('種別: 課題', '題名: 「第二工場が要る」', '話し手: 工場長') }, 'x.md').voice).toBeNull();
	});
	test('are what the owner said among the facts behind it', () => {
		const visit = `${note('種別: 訪問', '回: 3')}## 面談の記録\n- 工場長「手が足りない」 ^t1\n- 社長「断れない」 ^t2\n`;
		expect(nodeOf({ 'v.md': visit, 'x.md': note('種別: 課題', '根拠: ["[[v#^t1]]", "[[v#^t2]]"]') }, 'x.md').voice).toEqual({ words: '断れない', visit: 3 });
	});
});

describe('loose notes', () => {
	test('are issues, causes and facts that nothing links; a vision or an action keeps its place', () => {
		const vault = { 'a.md': note('種別: 課題'), 'b.md': note('種別: 課題', '根拠: "[[c]]"'), 'c.md': note('種別: 事実'), 'd.md': note('種別: 事実'), 'e.md': note('種別: 要因'), 'f.md': note('種別: ビジョン'), 'g.md': note('種別: 対応策'), 'h.md': note('種別: 本質的課題') };
		expect([...scene(vault).loose]).toEqual(['a.md', 'd.md', 'e.md']);
	});
	test('are counted within the view', () => {
		expect([...scene({ 'a.md': note('種別: 課題'), 'b.md': note('種別: 対応策', '対応先: "[[a]]"') }, { view: 'structure' }).loose]).toEqual(['a.md']);
	});
});

test('a note hangs on the essential issue before a cause, on a cause before an issue, and on what is live before what is past', () => {
	const vault = {
		'a.md': note('種別: 課題'), 'b.md': note('種別: 要因'), 'c.md': note('種別: 本質的課題', '状態: 見直した'), 'd.md': note('種別: 本質的課題'),
		'x.md': note('種別: 課題', '要因: ["[[a]]", "[[b]]", "[[c]]", "[[d]]"]'), 'y.md': note('種別: 課題', '要因: ["[[a]]", "[[b]]", "[[c]]"]'), 'z.md': note('種別: 課題', '要因: ["[[a]]", "[[b]]"]'),
		's.md': note('種別: 短期的課題', '妨げる: "[[d]]"'),
	};
	expect(linkLines(scene(vault)).filter((line) => line.startsWith('*'))).toEqual(['* b causes y', '* b causes z', '* d causes x', '* s hinders d']);
});

test('a gap is told with its kind and sentence, the open one first', () => {
	const vault = { 'a.md': `${note('種別: ビジョン')}## 乖離・矛盾・不整合\n- ~~2026-01-01 矛盾 [[f]] 話した~~\n- 2026-02-01 乖離 [[f]] 6%と3.5%\n`, 'f.md': note('種別: 事実') };
	expect(scene(vault).links.map(({ gap }) => gap)).toEqual([{ kind: '乖離', sentence: '6%と3.5%', talkedOver: false }]);
});

test('of every client, in every view: links end at notes that are shown, primary ones form a forest, and nothing is lost', () => {
	fc.assert(
		fc.property(randomClient(40), fc.constantFrom(...ALL_VIEWS), fc.constantFrom(0, 5, 20, OPEN_NOTES), (vault, view, limit) => {
			const one = scene(vault, { view, limit });
			for (const { from, to } of one.links) if (!one.nodes.has(from) || !one.nodes.has(to)) return false;
			expect(one.nodes.size + one.hidden.size).toBe(one.total);
			expect(new Set(one.links.map(({ key }) => key)).size).toBe(one.links.length);
			expect(isForest(one)).toBe(true);
			for (const { evidence, against, measures } of one.nodes.values()) for (const fact of [...evidence, ...against, ...measures]) expect(one.nodes.has(fact)).toBe(true);
			for (const into of one.hidden.values()) expect(one.nodes.has(into) || one.stacks.some(({ id }) => id === into)).toBe(true);
			return true;
		}),
		{ numRuns: 200 },
	);
});

/** Undirected: no more primary links in a part than its notes less one. */
function isForest({ nodes, links }: Scene): boolean {
	const part = new Map([...nodes.keys()].map((id) => [id, id]));
	const find = (id: string): string => {
		let at = id;
		for (let up = part.get(at); up !== undefined && up !== at; up = part.get(at)) at = up;
		return at;
	};
	return links.filter(({ primary }) => primary).every(({ from, to }) => {
		const [a, b] = [find(from), find(to)];
		part.set(a, b);
		return a !== b;
	});
}

test('a client without notes is an empty scene', () => {
	for (const view of ALL_VIEWS) expect(scene({}, { view })).toMatchObject({ links: [], loops: [], stacks: [], total: 0 });
});

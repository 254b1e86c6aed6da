/** Scenes as of a visit and between two visits, and the way from the first issue to the essential one. */
import { describe, expect, test } from 'vitest';
import type { IssueGraph } from '../../../src/core/issue-graph.ts';
import { graphAsOfVisit } from '../../../src/core/issue-history.ts';
import type { Scene } from '../../../src/diagram/scene.ts';
import { sceneOf } from '../../../src/diagram/scene/scene-of.ts';
import { pathFromFirstIssue } from '../../../src/diagram/scene/times.ts';
import { note, onlyClient } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';
import { CLIENTS, sample, titlesByType } from './sample.ts';

const { client, graph } = CLIENTS.shiokaze;
/** @throws RangeError when there is no such visit */
function asOf(no: number): IssueGraph {
	const then = graphAsOfVisit(sample, client, no);
	if (!then) throw new RangeError(`no visit ${no}`);
	return then;
}
const between = (from: number, to: number): Scene => sceneOf(asOf(to), client, { view: 'structure', before: asOf(from) });
const changes = ({ nodes }: Scene): Record<string, unknown> => Object.fromEntries([...nodes.values()].filter(({ type, change }) => change && type !== 'fact').map(({ title, change }) => [title, change]));

test('as of visit 2 only what had come by then is there', () => {
	expect(titlesByType(sceneOf(asOf(2), client, { view: 'structure' }))).toMatchObject({ cause: ['品目が増え続けている', '段取り替えが増えた'], issue: ['売上は伸びても利益率が伸びない', '工場が手狭', '手直しが増えた', '欠品が続く', '製造の残業が多い'] });
});

test('as of visit 3 the essential issue is the team’s hypothesis', () => {
	const { nodes } = sceneOf(asOf(3), client, { view: 'structure' });
	expect([...nodes.values()].filter(({ type }) => type === 'essential').map(({ title, sure, past, speaker }) => [title, sure, past, speaker])).toEqual([['生産管理の高度化', 'hypothesis', false, 'team']]);
});

test('between visits 3 and 5 what came, left or was judged otherwise says so, and what left is still shown', () => {
	expect(changes(between(3, 5))).toEqual({
		'どの注文を受け、どの注文を断るかを、経営として決めていない': { what: 'arrived', visit: 5 },
		生産管理の高度化: { what: 'left', visit: 5 },
		利益を品目ごとに見ていない: { what: 'arrived', visit: 5 },
		品目が増え続けている: { what: 'rejudged', visit: 5, from: '経営者の認識', to: '事実で確認' },
		特売の注文を当日に受けている: { what: 'arrived', visit: 4 },
		工場が手狭: { what: 'rejudged', visit: 4, from: '出たまま', to: '掘り下げ中' },
	});
});

describe('the visit of a change', () => {
	const vault: Vault = {
		'A社.md': note('種別: 支援先'), 'v1.md': note('種別: 訪問', '回: 1', '日付: 2025-08-20'), 'v2.md': note('種別: 訪問', '回: 2', '日付: 2025-09-20'), 'h.md': note('種別: ヒアリング', '日付: 2025-09-01'),
		'heard.md': note('種別: 課題', '出所: "[[h]]"'), 'bare.md': note('種別: 課題'), 'late.md': note('種別: 課題', '出所: "[[v1]]"', '状態: 整理済み', '経過: ["2025-09-10 status 出たまま→整理済み"]'),
	};
	test('is the one as of which it first shows, and none where no record tells', () => {
		const { notebook, client: one } = onlyClient(vault);
		const { nodes, sourceless } = sceneOf(graphAsOfVisit(notebook, one, 2) ?? CLIENTS.bakery.graph, one, { view: 'whole', before: graphAsOfVisit(notebook, one, 1) });
		expect([...nodes.values()].map(({ id, change }) => [id, change])).toEqual([['bare.md', null], ['heard.md', { what: 'arrived', visit: 2 }], ['late.md', { what: 'rejudged', visit: 2, from: '出たまま', to: '整理済み' }]]);
		expect([...sourceless]).toEqual(['bare.md']);
	});
});

describe('the way from the first issue', () => {
	test('goes to the essential one in the order in which notes came, from the issue on', () => {
		expect(pathFromFirstIssue(graph, client).map(({ id, visit }) => [graph.nodes.get(id)?.title, visit])).toEqual([
			['工場が手狭', 1],
			['段取り替えは1日平均11回（2年前は6回）', 2],
			['段取り替えが増えた', 2],
			['品目は3年で110から180に増えた', 2],
			['品目が増え続けている', 2],
			['欠品は月9件、うち7件が特売の当日注文', 2],
			['営業の全員が「受ける基準を聞いたことがない」と答えた', 3],
			['実働で見た工場の稼働率は68%', 4],
			['特売の注文を当日に受けている', 4],
			['「断ったら次がないと思って、全部受けてきた」', 4],
			['上位20品目で売上の71%', 5],
			['「どれを断るかを決めるのは、自分の仕事だった」', 5],
			['どの注文を受け、どの注文を断るかを、経営として決めていない', 5],
		]);
	});
	test('is the issue alone while nothing leads there, and empty without a first issue', () => {
		const way = (vault: Vault): unknown => {
			const one = onlyClient({ 'A社.md': note('種別: 支援先'), ...vault });
			return pathFromFirstIssue(one.graph, one.client);
		};
		expect([way({ 'a.md': note('種別: 課題', '最初の課題: true'), 'e.md': note('種別: 本質的課題') }), way({ 'a.md': note('種別: 課題') })]).toEqual([[{ id: 'a.md', visit: null }], []]);
	});
});

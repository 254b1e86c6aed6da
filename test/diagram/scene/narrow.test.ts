/** A view cut down by a filter or a focus, searched, and grouped by topic. */
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/diagram/scene.ts';
import { filterChoices } from '../../../src/diagram/scene/filter.ts';
import { sceneOf } from '../../../src/diagram/scene/scene-of.ts';
import type { SceneOptions } from '../../../src/diagram/scene/scene-of.ts';
import { searchScene } from '../../../src/diagram/scene/search.ts';
import { topicsOf, viewpointsOf } from '../../../src/diagram/scene/topics.ts';
import { note, onlyClient } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';
import { CLIENTS, linkLines, sampleScene, titlesByType } from './sample.ts';

function scene(vault: Vault, options: Partial<SceneOptions> = {}): Scene {
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先'), ...vault });
	return sceneOf(graph, client, { view: 'whole', ...options });
}
const titles = ({ nodes }: Scene): string[] => [...nodes.values()].map(({ title }) => title);
const boxes = ({ nodes }: Scene): string[] => [...nodes.values()].filter(({ type }) => type !== 'fact').map(({ title }) => title);

describe('a filter', () => {
	test('by area keeps notes of that area and the facts behind them', () => {
		expect(titlesByType(sampleScene('shiokaze', { view: 'structure', filter: { area: ['人・組織'] } }))).toEqual({ issue: ['経験のある社員が辞める', '製造の残業が多い'], fact: ['2年で6名が退職、うち4名が経験5年以上', '製造32名の残業は月平均34時間（直近3か月の勤怠）'] });
	});
	test('by person keeps what that person said first', () => {
		expect(boxes(sampleScene('shiokaze', { view: 'structure', filter: { person: ['owner'] } }))).toEqual(['3年後に売上12億円、営業利益率6%、残業 月20時間以内', '地元の魚を、次の世代の食卓の当たり前にする', 'どの注文を受け、どの注文を断るかを、経営として決めていない', '売上は伸びても利益率が伸びない', '工場が手狭']);
	});
	test('by sureness leaves notes alone that have none', () => {
		const one = titlesByType(sampleScene('shiokaze', { view: 'structure', filter: { sureness: ['hypothesis'] } }));
		expect([one.cause, one.issue?.length, one.essential]).toEqual([['原価の元の数字が社長のファイルにだけある', '品目別の原価を営業と分かち合う決まりがない'], 7, undefined]);
	});
	test('by topic and viewpoint are met together', () => {
		expect(titles(sampleScene('shiokaze', { view: 'overview', filter: { topic: ['品目と特売'], viewpoint: ['事業'] } }))).toEqual(['品目は3年で110から180に増えた']);
	});
	test('by relation keeps the notes and drops the other links', () => {
		const one = sampleScene('shiokaze', { view: 'structure', filter: { relation: ['hinders'] } });
		expect([one.nodes.size, linkLines(one).every((line) => line.includes(' hinders '))]).toEqual([33, true]);
	});
	test('is written in any width', () => {
		expect(titles(scene({ 'a.md': note('種別: 課題', '領域: ＩＴ'), 'b.md': note('種別: 課題', '領域: 販売') }, { filter: { area: ['it'] } }))).toEqual(['a']);
	});
	test('that is empty keeps everything', () => {
		expect(sampleScene('shiokaze', { view: 'whole', filter: { area: [], relation: [] } }).nodes.size).toBe(40);
	});
	test('may choose from what the notes of the view have', () => {
		const choices = filterChoices(CLIENTS.shiokaze.graph, CLIENTS.shiokaze.client, 'structure');
		expect(choices.sureness).toEqual([{ value: 'confirmed', count: 6 }, { value: 'hypothesis', count: 2 }, { value: 'owner', count: 1 }]);
		expect(choices.relation).toEqual([{ value: 'causes', count: 17 }, { value: 'hinders', count: 2 }]);
		expect(choices.topic[0]).toEqual({ value: '品目と特売', count: 4 });
	});
});

describe('a focus', () => {
	/** a → b → c → d, x → d, with facts behind b and d. */
	const chain: Vault = { 'a.md': note('種別: 要因'), 'b.md': note('種別: 要因', '要因: "[[a]]"', '根拠: "[[f]]"'), 'c.md': note('種別: 要因', '要因: "[[b]]"'), 'd.md': note('種別: 課題', '要因: ["[[c]]", "[[x]]"]', '根拠: "[[g]]"'), 'x.md': note('種別: 要因'), 'f.md': note('種別: 事実'), 'g.md': note('種別: 事実') };
	test('goes so many steps behind a note or on from it, and keeps the facts of what it shows', () => {
		expect([
			titles(scene(chain, { focus: { id: 'c.md', towards: 'causes', steps: 1 } })),
			titles(scene(chain, { focus: { id: 'c.md', towards: 'effects', steps: 1 } })),
			titles(scene(chain, { focus: { id: 'c.md', steps: 1 } })),
			titles(scene(chain, { focus: { id: 'c.md', towards: 'causes', steps: 9 } })),
		]).toEqual([['b', 'c', 'f'], ['c', 'd', 'g'], ['b', 'c', 'd', 'f', 'g'], ['a', 'b', 'c', 'f']]);
	});
	test('never turns back on its way', () => {
		expect(titles(scene(chain, { focus: { id: 'c.md' } }))).toEqual(['a', 'b', 'c', 'd', 'f', 'g']);
	});
	test('of no given depth goes as far as 15 notes', () => {
		const tree: Record<string, string> = {};
		for (let i = 0; i < 60; i++) tree[`n${i}.md`] = note('種別: 要因', ...(i > 0 ? [`要因: "[[n${Math.floor((i - 1) / 2)}]]"`] : []));
		expect(scene(tree, { focus: { id: 'n0.md' } }).nodes.size).toBe(15);
		const wide = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`w${i}.md`, note('種別: 要因', ...(i > 0 ? ['要因: "[[w0]]"'] : []))]));
		expect(scene(wide, { focus: { id: 'w0.md' } }).nodes.size).toBe(30);
	});
	test('of a fact shows what it stands for', () => {
		expect(titles(scene(chain, { focus: { id: 'g.md' } }))).toEqual(['d', 'g']);
	});
	test('on the sample keeps 8 to 15 notes around the essential issue and an issue', () => {
		for (const [id, size] of [['しおかぜ食品/本質的課題/どの注文を受けるかを決めていない.md', 15], ['しおかぜ食品/課題/工場が手狭.md', 5]] as const) expect(boxes(sampleScene('shiokaze', { view: 'structure', focus: { id } })).length).toBeLessThanOrEqual(size);
	});
	test('on a note that the view does not show is no focus', () => {
		expect(scene(chain, { focus: { id: 'z.md' } }).nodes.size).toBe(7);
	});
});

describe('a search', () => {
	const find = (vault: Vault, words: string, options: Partial<SceneOptions> = {}): string[] => {
		const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先'), ...vault });
		return searchScene(sceneOf(graph, client, { view: 'whole', ...options }), graph, words).map(({ title, beneath }) => (beneath === null ? title : `${title} ← ${beneath}`));
	};
	const vault = { 'a.md': note('種別: 課題', '題名: 月曜の注文'), 'b.md': note('種別: 課題', '題名: 注文が多い'), 'c.md': note('種別: 課題', '題名: 注文'), 'd.md': note('種別: 課題', '題名: 「注文を断る」'), 'e.md': note('種別: 課題', '題名: 文を注ぐ') };
	test('ranks the whole title, its beginning, a part, then all words anywhere', () => {
		expect([find(vault, '注文'), find(vault, '注 文'), find(vault, ' ')]).toEqual([['注文', '注文が多い', '「注文を断る」', '月曜の注文'], ['月曜の注文', '注文が多い', '注文', '「注文を断る」', '文を注ぐ'], []]);
	});
	test('takes variants of width, kana and kanji for the same', () => {
		expect([find({ 'a.md': note('種別: 課題', '題名: ﾃﾞｰﾀの髙い壁') }, 'でーた'), find({ 'a.md': note('種別: 課題', '題名: 髙い壁') }, '高い')]).toEqual([['ﾃﾞｰﾀの髙い壁'], ['髙い壁']]);
	});
	test('finds what is folded away and says where', () => {
		expect(find(vault, '多い', { limit: 0 })).toEqual(['注文が多い ← stack:issues']);
	});
	test('finds nothing that the view does not show', () => {
		expect(find({ 'a.md': note('種別: 対応策', '題名: 注文') }, '注文', { view: 'structure' })).toEqual([]);
	});
});

describe('概況', () => {
	const { graph } = CLIENTS.shiokaze;
	test('groups by topic, facts without one with the issue they stand for, the rest last', () => {
		const overview = sampleScene('shiokaze', { view: 'overview' });
		expect(topicsOf(overview, graph).map(({ topic, ids }) => [topic, ids.length])).toEqual([['人', 2], ['品目と特売', 4], ['売上と利益', 3], ['工場の動き', 4], ['残業', 2], ['見積り', 2], [null, 14]]);
	});
	test('groups by viewpoint on wish', () => {
		expect(viewpointsOf(sampleScene('shiokaze', { view: 'overview' }), graph).map(({ topic, ids }) => [topic, ids.length])).toEqual([['財務', 2], ['事業', 1], ['環境・関係者', 1], ['内部管理体制', 2], ['業務フロー', 1], ['商流', 1], [null, 23]]);
	});
});

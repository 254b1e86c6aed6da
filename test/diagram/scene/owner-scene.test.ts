/** The owner's sheet of the sample: what stands on it, and what does not. */
import { expect, test } from 'vitest';
import { shareableGraph } from '../../../src/core/shareable.ts';
import { ownerScene } from '../../../src/diagram/scene/owner-scene.ts';
import type { OwnerScene, OwnerSceneOptions } from '../../../src/diagram/scene/owner-scene.ts';
import { note, onlyClient } from '../../core/vault.ts';
import { CLIENTS, linkLines, sample } from './sample.ts';

const sheet = (name: keyof typeof CLIENTS, options: OwnerSceneOptions): OwnerScene => ownerScene(shareableGraph(sample, CLIENTS[name].client, { minCell: 5 }), options);
const titles = ({ nodes }: OwnerScene, ...types: string[]): string[] => [...nodes.values()].filter(({ type }) => types.includes(type)).map(({ title }) => title);

test('しおかぜ食品 sees its structure without the three hypotheses and without the answer of three sales people', () => {
	const structure = sheet('shiokaze', { view: 'structure' });
	expect(titles(structure, 'essential', 'cause')).toEqual(['どの注文を受け、どの注文を断るかを、経営として決めていない', '利益を品目ごとに見ていない', '品目が増え続けている', '段取り替えが増えた', '特売の注文を当日に受けている', '生産計画が工場長の頭の中にある', '見積りを社長が一人で作っている']);
	expect(titles(structure, 'issue')).toHaveLength(7);
	expect(titles(structure, 'fact').filter((title) => title.includes('受ける基準'))).toEqual([]);
});

test('its links are those of the structure between what is seen, and one round', () => {
	const structure = sheet('shiokaze', { view: 'structure' });
	expect(linkLines(structure)).toHaveLength(17);
	// Where it begins depends on the ids, which tell nothing; its direction does not.
	expect(structure.loops.map((loop) => loop.map((id) => structure.nodes.get(id)?.title))).toEqual([['経験のある社員が辞める', '手直しが増えた', '製造の残業が多い']]);
});

test('facts for and against stand alike behind an issue', () => {
	const { nodes } = sheet('shiokaze', { view: 'structure' });
	const cramped = [...nodes.values()].find(({ title }) => title === '工場が手狭');
	expect(cramped?.facts.map((id) => nodes.get(id)?.figure)).toEqual(['68%']);
});

test('A社 does not see an answer of a survey of which nobody knows how many gave it', () => {
	expect(titles(sheet('companyA', { view: 'overview' }), 'fact').filter((title) => title.includes('アンケート'))).toEqual([]);
});

test('a sheet that holds too much is folded like any other, and counts only what is seen', () => {
	const { notebook, client } = onlyClient({
		'A社.md': note('種別: 支援先'), 'e.md': note('種別: 本質的課題', '状態: 共有・合意した'),
		'c.md': note('種別: 要因', '確からしさ: 事実で確認', '要因: "[[e]]"'), 'd.md': note('種別: 要因', '確からしさ: 仮説', '要因: "[[e]]"'), 'i.md': note('種別: 課題', '要因: ["[[c]]", "[[d]]"]'),
	});
	const folded = ownerScene(shareableGraph(notebook, client, { minCell: 5 }), { view: 'structure', limit: 1 });
	expect([[...folded.nodes.values()].map(({ title, folded: count }) => [title, count]), folded.total]).toEqual([[['e', { essential: 0, cause: 1, issue: 1, fact: 0 }]], 3]);
});

/** Loops by name: those of a view, in the direction of their links, and the view they are seen in. */
import { describe, expect, test } from 'vitest';
import { loopsFrom } from '../../../src/diagram/scene/loops.ts';
import { sceneOf } from '../../../src/diagram/scene/scene-of.ts';
import { note, onlyClient } from '../../core/vault.ts';
import { CLIENTS } from './sample.ts';

const TWO = onlyClient({
	'A社.md': note('種別: 支援先'),
	'a.md': note('種別: 要因', '結果: "[[b]]"'),
	'b.md': note('種別: 要因', '結果: "[[c]]"'),
	'c.md': note('種別: 要因', '結果: "[[a]]"'),
	'd.md': note('種別: 要因', '確からしさ: 取り下げ', '結果: "[[e]]"'),
	'e.md': note('種別: 要因', '結果: "[[d]]"'),
});

describe('loops of causes', () => {
	test('are named in the direction in which they are read aloud', () => {
		const { loops } = loopsFrom('structure', TWO.graph);
		expect(loops).toEqual([['a.md', 'b.md', 'c.md']]);
	});
	test('that hold a note which was taken back are seen in the whole alone', () => {
		expect(loopsFrom('whole', TWO.graph).loops).toEqual([['d.md', 'e.md'], ['a.md', 'b.md', 'c.md']]);
	});
	test('are looked at in 構造 from a view that draws no causes', () => {
		expect((['goals', 'overview', 'breakdown', 'whole'] as const).map((view) => loopsFrom(view, TWO.graph).view)).toEqual(['structure', 'structure', 'breakdown', 'whole']);
	});
	test('fill a view that is narrowed to one, with the facts behind it', () => {
		const { graph, client } = CLIENTS.shiokaze;
		const { view, loops } = loopsFrom('structure', graph);
		expect(loops.length).toBeGreaterThan(0);
		for (const loop of loops) {
			const scene = sceneOf(graph, client, { view, focus: { id: loop[0] ?? '', among: loop } });
			expect([...scene.nodes.values()].filter(({ type }) => type !== 'fact').map(({ id }) => id).sort()).toEqual([...loop].sort());
			expect(scene.loops.map((ids) => [...ids].sort())).toContainEqual([...loop].sort());
		}
	});
});

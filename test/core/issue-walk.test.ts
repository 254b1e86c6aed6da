/** Walks through an issue graph: what lies behind, what follows, and where causes go round. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IssueGraph } from '../../src/core/issue-graph.ts';
import { ancestors, cycles, descendants } from '../../src/core/issue-walk.ts';
import { note, onlyClient } from './vault.ts';

/** A graph of causes from lines such as `a → b`: each note names its effects. */
function causes(...lines: string[]): IssueGraph {
	const effects = new Map<string, string[]>();
	for (const line of lines) {
		const [from = '', to = ''] = line.split(' → ');
		effects.set(from, [...(effects.get(from) ?? []), to]);
		if (!effects.has(to)) effects.set(to, []);
	}
	const notes = [...effects].map(([name, names]) => [`${name}.md`, note('種別: 要因', ...(names.length > 0 ? ['結果:', ...names.map((to) => `  - "[[${to}]]"`)] : []))]);
	return onlyClient({ 'A社.md': note('種別: 支援先'), ...(Object.fromEntries(notes) as Record<string, string>) }).graph;
}
const names = (ids: readonly string[]): string => ids.map((id) => id.replace(/\.md$/, '')).join(' ');
const loops = (graph: IssueGraph): string[] => cycles(graph).map((loop) => names(loop));

describe('a walk', () => {
	const graph = causes('a → b', 'b → c', 'a → d', 'd → e', 'e → c', 'x → y');

	test('to what lies behind goes from near to far', () => {
		expect(names(ancestors(graph, 'c.md'))).toBe('b e a d');
	});

	test('to what follows goes from near to far', () => {
		expect(names(descendants(graph, 'a.md'))).toBe('b d c e');
	});

	test('names each node once, however many ways lead to it', () => {
		expect(names(descendants(causes('a → b', 'a → c', 'b → d', 'c → d', 'd → e', 'c → e'), 'a.md'))).toBe('b c d e');
	});

	test('ends at once where there is nothing', () => {
		expect([ancestors(graph, 'a.md'), descendants(graph, 'c.md'), ancestors(graph, '無い.md'), ancestors(graph, 'A社.md')]).toEqual([[], [], [], []]);
	});

	test('ends on a loop, where a node lies behind itself', () => {
		const round = causes('a → b', 'b → c', 'c → a', 'c → d');
		expect([names(ancestors(round, 'a.md')), names(descendants(round, 'a.md')), names(ancestors(round, 'd.md'))]).toEqual(['c b a', 'b c a d', 'c b a']);
	});

	test('ends on a link to itself', () => {
		const self = causes('a → a', 'a → b');
		expect([names(ancestors(self, 'a.md')), names(descendants(self, 'a.md')), names(ancestors(self, 'b.md')), names(descendants(self, 'b.md'))]).toEqual(['a', 'a b', 'a', '']);
	});

	test('follows causes unless another relation is named', () => {
		const { graph: whole } = onlyClient({ 'A社.md': note('種別: 支援先'), 'a.md': note('種別: 課題', '内訳: "[[b]]"'), 'b.md': note('種別: 課題', '内訳: "[[c]]"', '要因: "[[d]]"'), 'c.md': note('種別: 課題'), 'd.md': note('種別: 要因') });
		expect([names(ancestors(whole, 'a.md', 'part_of')), names(descendants(whole, 'c.md', 'part_of')), names(ancestors(whole, 'a.md')), names(ancestors(whole, 'b.md'))]).toEqual(['b c', 'b a', '', 'd']);
	});
});

describe('the loops', () => {
	test('are found with their direction: 残業 → 退職 → 手直し → 残業', () => {
		const graph = causes('段取り替え → 残業', '段取り替え → 手直し', '残業 → 退職', '退職 → 手直し', '手直し → 残業', '残業 → 欠品');
		expect(loops(graph)).toEqual(['手直し 残業 退職']);
	});

	test('begin at their first node in path order, and go the way the causes go', () => {
		expect(loops(causes('c → b', 'b → a', 'a → c'))).toEqual(['a c b']);
		expect(loops(causes('a → b', 'b → c', 'c → a'))).toEqual(['a b c']);
	});

	test('are none in a graph without them, though ways part and meet again', () => {
		expect(loops(causes('a → b', 'a → c', 'b → d', 'c → d', 'd → e'))).toEqual([]);
	});

	test('may have one node, or two', () => {
		expect(loops(causes('a → a', 'b → c', 'c → b', 'c → a'))).toEqual(['a', 'b c']);
	});

	test('that share nodes are each found once, the short ones first', () => {
		expect(loops(causes('a → b', 'b → a', 'b → c', 'c → d', 'd → b', 'x → y', 'y → x'))).toEqual(['a b', 'x y', 'b c d']);
	});

	test('are the shortest ones through each node', () => {
		expect(loops(causes('a → b', 'b → c', 'c → d', 'd → a', 'c → a'))).toEqual(['a b c', 'a b c d']);
	});

	test('are looked for in the relation that is named', () => {
		const { graph } = onlyClient({ 'A社.md': note('種別: 支援先'), 'a.md': note('種別: 課題', '上位: "[[b]]"', '結果: "[[b]]"'), 'b.md': note('種別: 課題', '上位: "[[a]]"') });
		expect([cycles(graph), cycles(graph, 'part_of'), cycles(graph, 'revises')]).toEqual([[], [['a.md', 'b.md']], []]);
	});

	test('are found though some of their links do not fit', () => {
		const { graph } = onlyClient({ 'A社.md': note('種別: 支援先'), 'a.md': note('種別: 課題', '結果: "[[b]]"'), 'b.md': note('種別: 本質的課題', '結果: "[[a]]"') });
		expect(graph.edges.map(({ fits }) => fits)).toEqual([false, true]);
		expect(cycles(graph)).toEqual([['a.md', 'b.md']]);
	});
});

describe('a chain of 20,000 causes', () => {
	const name = (i: number): string => `c${`${i}`.padStart(5, '0')}`;
	const { graph } = onlyClient({ 'A社.md': note('種別: 支援先'), ...Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`${name(i)}.md`, note('type: cause', `effects: "[[${name(i + 1)}]]"`)])) });

	test('is walked to its end in both directions', () => {
		expect(graph.edges.length).toBe(19_999);
		const behind = ancestors(graph, `${name(19_999)}.md`);
		expect([behind.length, behind[0], behind.at(-1)]).toEqual([19_999, `${name(19_998)}.md`, `${name(0)}.md`]);
		const after = descendants(graph, `${name(0)}.md`);
		expect([after.length, after[0], after.at(-1)]).toEqual([19_999, `${name(1)}.md`, `${name(19_999)}.md`]);
	});

	test('is searched for loops', () => {
		expect(cycles(graph)).toEqual([]);
	});
});

test('a loop of 1,000 causes is one loop', () => {
	const loop = cycles(causes(...Array.from({ length: 1000 }, (_, i) => `c${i} → c${(i + 1) % 1000}`)));
	expect(loop.length).toBe(1);
	expect([...(loop[0] ?? [])].sort()).toEqual(Array.from({ length: 1000 }, (_, i) => `c${i}.md`).sort());
});

const edge = fc.tuple(fc.nat(7), fc.nat(7)).map(([from, to]) => `n${from} → n${to}`);
const randomEdges = fc.uniqueArray(edge, { minLength: 1, maxLength: 16, size: 'max' });

describe('random graphs', () => {
	/** Whether one node can be reached from another, by trying all pairs over and over. */
	function reachable(edges: readonly string[]): Set<string> {
		const pairs = new Set(edges);
		for (let grew = true; grew; ) {
			grew = false;
			for (const one of [...pairs])
				for (const other of [...pairs]) {
					const [[from, via], [again, to]] = [one.split(' → '), other.split(' → ')];
					const joined = `${from ?? ''} → ${to ?? ''}`;
					if (via === again && !pairs.has(joined)) grew = pairs.add(joined).size > 0;
				}
		}
		return pairs;
	}

	test('have behind and after a node exactly what can be reached', () => {
		fc.assert(
			fc.property(randomEdges, (edges) => {
				const [graph, pairs] = [causes(...edges), [...reachable(edges)]];
				for (const id of graph.nodes.keys()) {
					const own = names([id]);
					expect(names(descendants(graph, id).sort())).toBe(pairs.filter((pair) => pair.startsWith(`${own} → `)).map((pair) => pair.split(' → ')[1] ?? '').sort().join(' '));
					expect(names(ancestors(graph, id).sort())).toBe(pairs.filter((pair) => pair.endsWith(` → ${own}`)).map((pair) => pair.split(' → ')[0] ?? '').sort().join(' '));
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('have loops that are loops, each once, through every node that can be reached from itself', () => {
		fc.assert(
			fc.property(randomEdges, (edges) => {
				const found = loops(causes(...edges)).map((loop) => loop.split(' '));
				for (const loop of found) {
					expect(new Set(loop).size).toBe(loop.length);
					loop.forEach((from, i) => expect(edges).toContain(`${from} → ${loop[(i + 1) % loop.length] ?? ''}`));
					expect([...loop].sort()[0]).toBe(loop[0]);
				}
				expect(new Set(found.map((loop) => loop.join(' '))).size).toBe(found.length);
				const onLoops = [...reachable(edges)].filter((pair) => pair.split(' → ')[0] === pair.split(' → ')[1]).map((pair) => pair.split(' → ')[0] ?? '');
				expect([...new Set(found.flat())].sort()).toEqual(onLoops.sort());
			}),
			{ numRuns: 300 },
		);
	});
});

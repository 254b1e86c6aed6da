/** The sample vault against the two cases of domain G: every node and every edge, and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import type { IssueGraph } from '../../src/core/issue-graph.ts';
import { issueGraph } from '../../src/core/issue-graph.ts';
import { graphAsOfVisit } from '../../src/core/issue-history.ts';
import { cycles } from '../../src/core/issue-walk.ts';
import { problemsOf } from '../../src/core/problems.ts';
import { filesBelow } from '../files.ts';
import { clientAt, edgeLine } from './vault.ts';

interface Case {
	readonly nodes: readonly { readonly id: string; readonly type: string; readonly title: string; readonly visit: number }[];
	readonly edges: readonly (readonly [from: string, relation: string, to: string])[];
}
const VAULTS = join(import.meta.dirname, '../vaults');
const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(VAULTS, name), 'utf8')) as T;
const CASES = readJson<Record<'A' | 'D', Case>>('sample-cases.json');
const CLIENTS = {
	A: { path: 'A社/A社.md', places: readJson<Record<string, string>>('sample-map-a.json') },
	D: { path: 'しおかぜ食品/しおかぜ食品.md', places: readJson<Record<string, string>>('sample-map-d.json') },
};

/** Facts of case A from a survey and two hearings: the paper gives them no day, and only visits have numbers, so they are always there. */
const UNDATED: ReadonlySet<string> = new Set(['A-F3', 'A-F4', 'A-F5']);

const notebook = readFolder(filesBelow(join(VAULTS, 'sample')));
/** @throws RangeError when there is no such visit */
function asOf(path: string, no: number): IssueGraph {
	const graph = graphAsOfVisit(notebook, clientAt(notebook, path), no);
	if (!graph) throw new RangeError(`no visit ${no}`);
	return graph;
}

for (const name of ['A', 'D'] as const) {
	const { nodes, edges } = CASES[name];
	const { path, places } = CLIENTS[name];
	const placeOf = (id: string): string => places[id] ?? `no place for ${id}`;
	const idOf = new Map(Object.entries(places).map(([id, place]) => [place, id]));
	const graph = issueGraph(notebook, clientAt(notebook, path));

	describe(`case ${name}`, () => {
		test('has a place for each of its nodes, and places for no others', () => {
			expect(Object.keys(places).sort()).toEqual(nodes.map(({ id }) => id).sort());
			expect(idOf.size).toBe(nodes.length);
		});

		test('has every node in the graph, with its type', () => {
			expect(nodes.map(({ id }) => [id, graph.nodes.get(placeOf(id))?.type])).toEqual(nodes.map(({ id, type }) => [id, type]));
		});

		test('has every edge in the graph, all of them fitting, and no others but sources', () => {
			const drawn = graph.edges.filter(({ relation }) => relation !== 'from').map(edgeLine);
			expect(drawn.sort()).toEqual(edges.map(([from, relation, to]) => `${placeOf(from)} ${relation} ${placeOf(to)}`).sort());
		});

		test('has no source that does not fit', () => {
			expect(graph.edges.filter(({ fits }) => !fits).map(edgeLine)).toEqual([]);
		});

		test('has a source for each of its nodes', () => {
			expect(nodes.map(({ id }) => id).filter((id) => graph.out(placeOf(id), 'from').length === 0)).toEqual([]);
		});

		test('has, as of each visit, the nodes that came up to then', () => {
			const visits = Math.max(...nodes.map(({ visit }) => visit));
			for (let no = 1; no <= visits; no++) {
				const there = [...asOf(path, no).nodes.keys()].flatMap((id) => idOf.get(id) ?? []);
				expect([no, there.sort()]).toEqual([no, nodes.filter(({ id, visit }) => visit <= no || UNDATED.has(id)).map(({ id }) => id).sort()]);
			}
		});
	});
}

describe('case D', () => {
	const { path, places } = CLIENTS.D;

	test('has as of visit 2 exactly the nodes of visits 1 and 2', () => {
		const there = new Set(asOf(path, 2).nodes.keys());
		expect(Object.entries(places).flatMap(([id, place]) => (there.has(place) ? [id] : [])).sort()).toEqual(CASES.D.nodes.filter(({ visit }) => visit <= 2).map(({ id }) => id).sort());
	});

	test('tells how D-E0 was judged: the team’s hypothesis at visit 3, revised at visit 5', () => {
		const statusAt = (no: number): string | null | undefined => asOf(path, no).nodes.get(places['D-E0'] ?? '')?.status;
		expect([2, 3, 4, 5, 8].map(statusAt)).toEqual([undefined, 'チームの仮説', 'チームの仮説', '見直した', '見直した']);
	});

	test('goes round once: 残業 → 退職 → 手直し → 残業', () => {
		const loop = ['D-I4', 'D-I3', 'D-I5'].map((id) => places[id]);
		expect(cycles(issueGraph(notebook, clientAt(notebook, path)))).toEqual([loop]);
	});
});

test('case A goes round nowhere', () => {
	expect(cycles(issueGraph(notebook, clientAt(notebook, CLIENTS.A.path)))).toEqual([]);
});

test('the sample has no problems at all', () => {
	expect(problemsOf(notebook)).toEqual([]);
});

test('the sample has three clients, one of them in English, and nothing in it belongs to nobody', () => {
	expect(notebook.clients.map((client) => client.path)).toEqual(['A社/A社.md', 'Harbour Bakery/Harbour Bakery.md', 'しおかぜ食品/しおかぜ食品.md']);
	expect(notebook.notes.filter((one) => notebook.clientPathOf(one) === null)).toEqual([]);
});

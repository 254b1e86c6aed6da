/** What hangs on a note that is to be deleted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueGraph } from '../../src/core/issue-graph.ts';
import { whatHangs } from '../../src/core/what-hangs.ts';
import { randomVault } from './random-vault.ts';
import { note, notebookOf, onlyClient } from './vault.ts';

const { graph } = onlyClient({
	'A社/A社.md': note('種別: 支援先'),
	'A社/点.md': note('種別: 要因', '要因: "[[奥]]"', '根拠: "[[数]]"', '反証: "[[反]]"'),
	'A社/奥.md': note('種別: 要因'),
	'A社/数.md': note('種別: 事実', '何の根拠か: "[[先]]"'),
	'A社/反.md': note('種別: 事実'),
	'A社/先.md': note('種別: 課題', '要因: "[[点]]"', '根拠: "[[訪#^t1]]"'),
	'A社/別.md': note('種別: 課題', '要因: ["[[点]]", "[[奥]]"]', '根拠: "[[訪#^t1]]"'),
	'A社/策.md': note('種別: 対応策', '対応先: "[[点]]"', '根拠: "[[訪#^t1]]"'),
	'A社/訪.md': `${note('種別: 訪問')}## 面談の記録\n- 社長「言った」 ^t1\n`,
});

test('is told by how it hangs, and what is left without a cause', () => {
	expect(whatHangs(graph, 'A社/点.md')).toMatchObject({
		causes: ['A社/奥.md'], effects: ['A社/先.md', 'A社/別.md'], evidence: ['A社/反.md', 'A社/数.md'], others: ['A社/策.md'], withoutCause: ['A社/先.md'], withoutEvidence: [],
	});
});

test('with a record its lines go, and what they are the only evidence of is told', () => {
	const { others, withoutEvidence, links } = whatHangs(graph, 'A社/訪.md');
	expect(withoutEvidence).toEqual(['A社/別.md', 'A社/策.md']);
	expect(others).toEqual(['A社/先.md', 'A社/別.md', 'A社/策.md']);
	expect(links.map(({ relation }) => relation)).toEqual(['supports', 'supports', 'supports']);
});

test('nothing hangs on a note that is not linked, or not there', () => {
	for (const id of ['A社/A社.md', 'A社/無い.md']) expect(whatHangs(graph, id).links).toEqual([]);
});

test('in any vault it is exactly the links that are gone with the note', () => {
	fc.assert(
		fc.property(randomVault(40), fc.nat(), (vault, i) => {
			const notebook = notebookOf(vault);
			for (const client of notebook.clients) {
				const ids = [...client.notes.keys()].filter((path) => path !== client.path);
				const id = ids[i % ids.length];
				if (id === undefined) continue;
				const before = issueGraph(notebook, client);
				const { links, causes, effects, evidence, others } = whatHangs(before, id);
				const within = (node: string): boolean => node === id || node.startsWith(`${id}#^`);
				const kept = before.edges.filter((edge) => !links.some((gone) => gone.from === edge.from && gone.to === edge.to && gone.relation === edge.relation));
				expect(kept.filter(({ from, to }) => within(from) !== within(to))).toEqual([]);
				expect(new Set([...causes, ...effects, ...evidence, ...others])).toEqual(new Set(links.map(({ from, to }) => (within(from) ? to : from))));
			}
		}),
	);
});

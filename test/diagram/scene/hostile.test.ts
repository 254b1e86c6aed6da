/** Scenes of bad input: every hostile vault, long chains, rounds and links to oneself, titles nobody would write. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/folder.ts';
import { issueGraph } from '../../../src/core/issue-graph.ts';
import type { IssueGraph } from '../../../src/core/issue-graph.ts';
import type { Client } from '../../../src/core/client.ts';
import { idBehind, shareableGraph } from '../../../src/core/shareable.ts';
import { VIEWS } from '../../../src/core/vocabulary/views.ts';
import type { View } from '../../../src/core/vocabulary/views.ts';
import { ownerScene } from '../../../src/diagram/scene/owner-scene.ts';
import { placesToLook } from '../../../src/diagram/scene/places-to-look.ts';
import { sceneOf } from '../../../src/diagram/scene/scene-of.ts';
import { pathFromFirstIssue } from '../../../src/diagram/scene/times.ts';
import { note, onlyClient } from '../../core/vault.ts';
import { filesBelow, VAULTS } from '../../files.ts';

const ALL_VIEWS = Object.keys(VIEWS) as View[];
/** How many notes each view holds; every part of a scene is worked out on the way. */
const sizes = (graph: IssueGraph, client: Client): number[] =>
	ALL_VIEWS.map((view) => {
		placesToLook(view, graph, client, { today: '2026-01-25', minCell: 5 });
		return sceneOf(graph, client, { view }).total;
	});

const hostile = readdirSync(join(VAULTS, 'hostile'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
for (const name of hostile) {
	test(`hostile/${name}: every client has its scenes, and a sheet for the owner`, () => {
		const notebook = readFolder(filesBelow(join(VAULTS, 'hostile', name)));
		for (const client of notebook.clients) {
			const graph = issueGraph(notebook, client);
			const owners = shareableGraph(notebook, client, { minCell: 5 });
			expect(Math.max(...sizes(graph, client))).toBeLessThanOrEqual(graph.nodes.size);
			expect(pathFromFirstIssue(graph, client).every(({ id }) => graph.nodes.has(id))).toBe(true);
			expect(ALL_VIEWS.map((view) => ownerScene(owners, { view }).total <= owners.nodes.size)).toEqual(ALL_VIEWS.map(() => true));
			expect([...owners.nodes.keys()].every((id) => graph.nodes.has(idBehind(owners, id) ?? ''))).toBe(true);
		}
	});
}

test('a chain of 2,000 causes is one tree, folded beneath its essential issue', () => {
	const vault = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`n${String(i).padStart(4, '0')}.md`, i === 0 ? note('種別: 本質的課題') : note('種別: 要因', `要因: "[[n${String(i - 1).padStart(4, '0')}]]"`)]));
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先'), ...vault });
	const scene = sceneOf(graph, client, { view: 'structure' });
	expect([scene.total, scene.nodes.size, scene.nodes.get('n0000.md')?.folded?.cause]).toEqual([2000, 1, 1999]);
});

test('notes that only go round have one link less that orders them', () => {
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先'), 'a.md': note('種別: 課題', '要因: "[[c]]"'), 'b.md': note('種別: 課題', '要因: "[[a]]"'), 'c.md': note('種別: 課題', '要因: "[[b]]"'), 'd.md': note('種別: 課題', '要因: "[[d]]"') });
	const { links, loops } = sceneOf(graph, client, { view: 'structure' });
	expect([links.length, links.filter(({ primary }) => primary).length, loops]).toEqual([4, 2, [['d.md'], ['a.md', 'b.md', 'c.md']]]);
});

test('a link that does not fit is there as written, and marked', () => {
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先'), 'a.md': note('種別: 対応策', '結果: "[[b]]"'), 'b.md': note('種別: 課題') });
	expect(sceneOf(graph, client, { view: 'whole' }).links).toMatchObject([{ from: 'a.md', to: 'b.md', fits: false }]);
});

test('titles stay as they are written', () => {
	const titles = ['<b>太い</b>', '要'.repeat(300), 'שלום 👩‍🏭', '[[x]] `y`'];
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先'), ...Object.fromEntries(titles.map((title, i) => [`n${i}.md`, note('種別: 課題', `題名: ${JSON.stringify(title)}`)])) });
	expect([...sceneOf(graph, client, { view: 'structure' }).nodes.values()].map(({ title }) => title)).toEqual(titles);
});

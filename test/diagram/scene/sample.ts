/** The sample vault for the tests of scenes: its clients with their graphs, and scenes in words that can be read. */
import { join } from 'node:path';
import { readFolder } from '../../../src/cli/folder.ts';
import type { Client } from '../../../src/core/client.ts';
import { issueGraph } from '../../../src/core/issue-graph.ts';
import type { IssueGraph } from '../../../src/core/issue-graph.ts';
import type { Scene } from '../../../src/diagram/scene.ts';
import { clientAt } from '../../core/vault.ts';
import { filesBelow, VAULTS } from '../../files.ts';

export const sample = readFolder(filesBelow(join(VAULTS, 'sample')));

export function sampleClient(path: string): { client: Client; graph: IssueGraph } {
	const client = clientAt(sample, path);
	return { client, graph: issueGraph(sample, client) };
}
export const shiokaze = sampleClient('しおかぜ食品/しおかぜ食品.md');
export const companyA = sampleClient('A社/A社.md');
export const bakery = sampleClient('Harbour Bakery/Harbour Bakery.md');

/** The titles a scene shows, by type. */
export function titlesByType({ nodes }: Scene): Record<string, string[]> {
	const titles: Record<string, string[]> = {};
	for (const { type, title } of nodes.values()) (titles[type] ??= []).push(title);
	return titles;
}

/** Links in words: `品目が増え続けている causes 段取り替えが増えた`, with `*` before those that order the drawing. */
export const linkLines = ({ nodes, links }: Pick<Scene, 'nodes' | 'links'>): string[] => links.map(({ from, to, relation, primary }) => `${primary ? '* ' : ''}${nodes.get(from)?.title ?? from} ${relation} ${nodes.get(to)?.title ?? to}`);

/** The sample vault for the tests of scenes: its clients with their graphs, and scenes in words that can be read. */
import { join } from 'node:path';
import { readFolder } from '../../../src/cli/folder.ts';
import type { Client } from '../../../src/core/client.ts';
import { issueGraph } from '../../../src/core/issue-graph.ts';
import type { IssueGraph } from '../../../src/core/issue-graph.ts';
import type { Scene, SceneLink, SceneNode } from '../../../src/diagram/scene.ts';
import { sceneOf } from '../../../src/diagram/scene/scene-of.ts';
import type { SceneOptions } from '../../../src/diagram/scene/scene-of.ts';
import { clientAt } from '../../core/vault.ts';
import { filesBelow, VAULTS } from '../../files.ts';

export const sample = readFolder(filesBelow(join(VAULTS, 'sample')));

export function sampleClient(path: string): { client: Client; graph: IssueGraph } {
	const client = clientAt(sample, path);
	return { client, graph: issueGraph(sample, client) };
}
export const CLIENTS = {
	shiokaze: sampleClient('しおかぜ食品/しおかぜ食品.md'),
	companyA: sampleClient('A社/A社.md'),
	bakery: sampleClient('Harbour Bakery/Harbour Bakery.md'),
};

export const sampleScene = (name: keyof typeof CLIENTS, options: SceneOptions): Scene => sceneOf(CLIENTS[name].graph, CLIENTS[name].client, options);

/** @throws RangeError when the scene shows no such title */
export function nodeTitled({ nodes }: Scene, title: string): SceneNode {
	const node = [...nodes.values()].find((one) => one.title === title);
	if (!node) throw new RangeError(`no ${title}`);
	return node;
}

/** The titles a scene shows, by type. */
export function titlesByType({ nodes }: Scene): Record<string, string[]> {
	const titles: Record<string, string[]> = {};
	for (const { type, title } of nodes.values()) (titles[type] ??= []).push(title);
	return titles;
}

/** Links in words: `品目が増え続けている causes 段取り替えが増えた`, with `*` before those that order the drawing. */
export const linkLines = ({ nodes, links }: { readonly nodes: ReadonlyMap<string, { readonly title: string }>; readonly links: Iterable<Pick<SceneLink, 'from' | 'to' | 'relation' | 'primary'>> }): string[] => Array.from(links, ({ from, to, relation, primary }) => `${primary ? '* ' : ''}${nodes.get(from)?.title ?? from} ${relation} ${nodes.get(to)?.title ?? to}`);

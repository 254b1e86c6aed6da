/** Search in a scene: its notes and those that are folded away, by their titles. */
import type { NodeId } from '../../core/client-links.ts';
import type { IssueGraph } from '../../core/issue-graph.ts';
import { searchTitles } from '../../core/title-search.ts';
import type { Scene, SceneType } from '../scene.ts';
import { isDrawn } from './scene-node.ts';

export interface Found {
	readonly id: NodeId;
	readonly type: SceneType;
	readonly title: string;
	/** The node or stack to unfold before it can be seen, or null. */
	readonly beneath: NodeId | null;
}

/** What is found, best first. @param graph the graph the scene was made of */
export function searchScene(scene: Scene, graph: IssueGraph, words: string): Found[] {
	const entries: Found[] = [];
	for (const node of graph.nodes.values()) {
		const beneath = scene.hidden.get(node.id) ?? null;
		if (isDrawn(node) && (beneath !== null || scene.nodes.has(node.id))) entries.push({ id: node.id, type: node.type, title: node.title, beneath });
	}
	return searchTitles(entries, words);
}

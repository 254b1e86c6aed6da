/** Opens the issue structure of a client in the main area, or brings the one that shows it to the front. */
import type { App, PaneType } from 'obsidian';
import type { Client } from '../../core/client.ts';
import { ISSUE_GRAPH_VIEW } from './issue-graph-view.ts';

/** @param where false: in the pane at hand */
export async function openIssueGraph({ workspace }: App, client: Client, where: PaneType | boolean = 'tab'): Promise<void> {
	const open = workspace.getLeavesOfType(ISSUE_GRAPH_VIEW).find((leaf) => leaf.getViewState().state?.['client'] === client.path);
	const leaf = open ?? workspace.getLeaf(where);
	if (!open) await leaf.setViewState({ type: ISSUE_GRAPH_VIEW, active: true, state: { client: client.path } });
	await workspace.revealLeaf(leaf);
	workspace.setActiveLeaf(leaf, { focus: true });
}

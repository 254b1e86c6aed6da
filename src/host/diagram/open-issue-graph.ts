/** Opens the issue structure of a client in the main area, or brings the one that shows it to the front. */
import type { App, PaneType } from 'obsidian';
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import { ISSUE_GRAPH_VIEW, IssueGraphView } from './issue-graph-view.ts';

/** @param where false: in the pane at hand @param among notes to look at, with the facts they rest on; without them, as it was looked at last */
export async function openIssueGraph({ workspace }: App, client: Client, where: PaneType | boolean = 'tab', among: readonly NodeId[] = []): Promise<void> {
	const open = workspace.getLeavesOfType(ISSUE_GRAPH_VIEW).find((leaf) => leaf.getViewState().state?.['client'] === client.path);
	const leaf = open ?? workspace.getLeaf(where);
	if (!open) await leaf.setViewState({ type: ISSUE_GRAPH_VIEW, active: true, state: { client: client.path } });
	await workspace.revealLeaf(leaf);
	const [first] = among;
	if (first !== undefined && leaf.view instanceof IssueGraphView) leaf.view.look({ view: 'structure', focus: { id: first, among } });
	workspace.setActiveLeaf(leaf, { focus: true });
}

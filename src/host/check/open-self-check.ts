/** Opens the panel of the checks for a visit, or brings it to the front. */
import type { App } from 'obsidian';
import type { CheckPlace } from './panel-state.ts';
import { CHECK_VIEW, SelfCheckView } from './self-check-view.ts';

export async function openSelfCheck(app: App, place: CheckPlace): Promise<SelfCheckView | null> {
	const leaf = await app.workspace.ensureSideLeaf(CHECK_VIEW, 'right', { active: true, reveal: true, state: { ...place } });
	await app.workspace.revealLeaf(leaf);
	if (!(leaf.view instanceof SelfCheckView)) return null;
	leaf.view.show(place);
	return leaf.view;
}

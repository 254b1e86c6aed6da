/** Opens the client view in the right side panel, or brings it to the front. */
import { Platform } from 'obsidian';
import type { App } from 'obsidian';
import type { Client } from '../../core/client.ts';
import { CLIENT_VIEW, ClientView } from './client-view.ts';

/** @param client the client to show; null: that of the active note */
export async function openClientView(app: App, client: Client | null): Promise<void> {
	const leaf = await app.workspace.ensureSideLeaf(CLIENT_VIEW, 'right', { active: true, reveal: true, ...(client ? { state: { client: client.path } } : {}) });
	await app.workspace.revealLeaf(leaf);
	if (client && leaf.view instanceof ClientView) leaf.view.show(client);
}

/** At start: beside the text, which keeps the focus; on a phone, where it would cover the text, it only waits in the panel. */
export async function placeClientView(app: App): Promise<void> {
	if (app.workspace.getLeavesOfType(CLIENT_VIEW).length > 0) return;
	await app.workspace.ensureSideLeaf(CLIENT_VIEW, 'right', { active: false, reveal: !Platform.isPhone });
}

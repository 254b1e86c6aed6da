/** Opens the client view in the right side panel, or brings it to the front. */
import type { App } from 'obsidian';
import type { Client } from '../../core/client.ts';
import { CLIENT_VIEW, ClientView } from './client-view.ts';

/** @param client the client to show; null: that of the active note */
export async function openClientView(app: App, client: Client | null, reveal = true): Promise<void> {
	const leaf = await app.workspace.ensureSideLeaf(CLIENT_VIEW, 'right', { active: reveal, reveal, ...(client ? { state: { client: client.path } } : {}) });
	if (!reveal) return;
	await app.workspace.revealLeaf(leaf);
	if (client && leaf.view instanceof ClientView) leaf.view.show(client);
}

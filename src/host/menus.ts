/** Entries in the app's own menus: of a file or folder, and of the text one writes. */
import { TFile } from 'obsidian';
import type { EventRef, Menu, TAbstractFile } from 'obsidian';
import { tookPlace } from '../core/client.ts';
import { giveType, isUntyped, markFact } from './change-acts.ts';
import { openClientView } from './client/open-client-view.ts';
import { openIssueGraph } from './diagram/open-issue-graph.ts';
import { fromSelection } from './commands.ts';
import { makeVisit } from './new-note-acts.ts';
import { makeReport } from './report/report-acts.ts';
import { shareVisit } from './report/share-act.ts';
import { attempt } from './workshop.ts';
import type { Workshop } from './workshop.ts';

/** Watches the menus. @returns the registrations, to be ended with the plugin */
export function menus(shop: Workshop): EventRef[] {
	const { workspace } = shop.app;
	return [
		workspace.on('file-menu', (menu, file) => fileEntries(shop, menu, file)),
		workspace.on('editor-menu', (menu, editor, info) => {
			const { file } = info;
			if (!file || !shop.index.clientAt(file.path)) return;
			const { names } = shop.words.commands;
			menu.addItem((item) => item.setSection('bansou').setTitle(names['notes-from-selection']).setIcon('list-plus').onClick(() => fromSelection(shop, editor, info, null)));
			menu.addItem((item) => item.setSection('bansou').setTitle(names['mark-line-as-fact']).setIcon('hash').onClick(() => attempt(shop, () => markFact(shop, editor, file.path))));
		}),
	];
}

/** Only on files of a client: the user's own notes have no entries of ours, but the one that makes them a client's. */
function fileEntries(shop: Workshop, menu: Menu, file: TAbstractFile): void {
	const { app, index, words: { commands } } = shop;
	const client = index.clientAt(file.path);
	if (client) {
		menu.addItem((item) => item.setSection('bansou').setTitle(commands.showClient).setIcon('store').onClick(() => attempt(shop, () => openClientView(app, client))));
		menu.addItem((item) => item.setSection('bansou').setTitle(commands.names['open-issue-graph']).setIcon('network').onClick(() => attempt(shop, () => openIssueGraph(app, client))));
		menu.addItem((item) => item.setSection('bansou').setTitle(commands.names['new-visit']).setIcon('calendar-plus').onClick(() => attempt(shop, () => makeVisit(shop, client))));
		menu.addItem((item) => item.setSection('bansou').setTitle(commands.names['make-report']).setIcon('file-output').onClick(() => attempt(shop, () => makeReport(shop, client, file.path))));
		const note = client.notes.get(file.path);
		if (note?.type === 'visit' && tookPlace(note, shop.today())) menu.addItem((item) => item.setSection('bansou').setTitle(commands.names['share-visit']).setIcon('send').onClick(() => attempt(shop, () => shareVisit(shop, client, file.path))));
	}
	if (file instanceof TFile && isUntyped(shop, file)) menu.addItem((item) => item.setSection('bansou').setTitle(commands.names['make-note']).setIcon('tag').onClick(() => attempt(shop, () => giveType(shop, file.path))));
}

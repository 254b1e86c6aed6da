/** Entries in the app's own menus: of a file or folder, and of the text one writes. */
import { TFile } from 'obsidian';
import type { EventRef, Menu, TAbstractFile } from 'obsidian';
import { giveType, markFact } from './change-acts.ts';
import { openClientView } from './client/open-client-view.ts';
import { fromSelection, withClient } from './commands.ts';
import { makeVisit } from './new-note-acts.ts';
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
			menu.addItem((item) => item.setSection('bansou').setTitle(names['notes-from-selection']).setIcon('list-plus').onClick(() => void fromSelection(shop, editor, info, null)));
			menu.addItem((item) => item.setSection('bansou').setTitle(names['mark-line-as-fact']).setIcon('hash').onClick(() => void markFact(shop, editor, file.path)));
		}),
	];
}

/** Only on files of a client: the user's own notes have no entries of ours, but the one that makes them a client's. */
function fileEntries(shop: Workshop, menu: Menu, file: TAbstractFile): void {
	const { app, index, words: { commands } } = shop;
	const client = index.clientAt(file.path);
	const untyped = file instanceof TFile && file.extension === 'md' && !index.notebook.get(file.path)?.type && index.notebook.clients.length > 0;
	if (client) {
		menu.addItem((item) => item.setSection('bansou').setTitle(commands.showClient).setIcon('store').onClick(() => void openClientView(app, client)));
		menu.addItem((item) => item.setSection('bansou').setTitle(commands.names['new-visit']).setIcon('calendar-plus').onClick(() => void makeVisit(shop, client)));
	}
	if (untyped) menu.addItem((item) => item.setSection('bansou').setTitle(commands.names['make-note']).setIcon('tag').onClick(() => void (client ? giveType(shop, file.path, client) : withClient(shop, (one) => giveType(shop, file.path, one)))));
}

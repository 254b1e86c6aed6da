/** Handing out what was made of notes: to the clipboard, to a file with a name of its own, to paper. Nothing is written over. */
import type { Client } from '../core/client.ts';
import { freeName, safeFileName } from '../core/file-name.ts';
import { inFolder } from '../core/note-place.ts';
import { reasonOf } from './vault-hands.ts';
import type { Workshop } from './workshop.ts';

/** Copies, and says that it is done or why the clipboard did not take it. @returns whether it is done */
export async function copied({ words: { exports }, say }: Workshop, done: string | null, copy: () => Promise<void>): Promise<boolean> {
	try {
		await copy();
	} catch (error) {
		say(exports.copyFailed(reasonOf(error)));
		return false;
	}
	if (done !== null) say(done);
	return true;
}

/** A path in the client's folder that no file has. @param title made safe as a name */
export function freePath({ app }: Workshop, { folder }: Client, title: string, ending: string): string {
	const parent = app.vault.getFolderByPath(folder === '' ? '/' : folder);
	const taken = new Set(parent?.children.map(({ name }) => name.normalize('NFC').toLowerCase()));
	return inFolder(folder, `${freeName(safeFileName(title), (folded) => taken.has(`${folded}.${ending}`))}.${ending}`);
}

/** Opens the print dialog on a sheet of its own, which goes again afterwards. @param draw ends when everything on the sheet can be seen */
export async function printSheet(doc: Document, draw: (sheet: HTMLElement) => Promise<unknown> | void): Promise<void> {
	const sheet = doc.body.createDiv('bansou-print');
	doc.win.addEventListener('afterprint', () => sheet.remove(), { once: true });
	await draw(sheet);
	doc.win.print();
}

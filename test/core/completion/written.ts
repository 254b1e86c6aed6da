/** A note with a cursor in it: `█` shows where one is writing. */
import { completionAt } from '../../../src/core/completion.ts';
import type { Completion, Offer } from '../../../src/core/completion.ts';
import { folderOf } from '../../../src/core/link.ts';
import { notebookOf } from '../vault.ts';
import type { Vault } from '../vault.ts';

/** What is offered where `█` stands in a note of a vault. */
export function offeredAt(vault: Vault, path: string, text: string, language: 'ja' | 'en' = 'ja'): Completion | null {
	const whole = text.replace('█', '');
	const notebook = notebookOf({ ...vault, [path]: whole });
	const note = notebook.get(path);
	const named = note && notebook.clientPathOf(note);
	// A note that cannot be read while it is written belongs to the client of its folder.
	const client = notebook.clients.find((one) => one.path === named) ?? notebook.clients.find(({ folder }) => `${folderOf(path)}/`.startsWith(`${folder}/`)) ?? null;
	return completionAt({ notebook, client, path, text: whole, cursor: text.indexOf('█'), language });
}

/** The titles that are offered, ` (?)` behind those that do not fit. */
export const titles = (completion: Completion | null): string[] => completion?.offers.map(({ title, misfit }) => `${title}${misfit ? ' (?)' : ''}`) ?? [];

/** The text once an offer is taken, `█` where writing goes on. */
export function taken(text: string, offer: Offer | undefined): string {
	if (!offer) throw new RangeError('nothing is offered');
	const { at, was, now, cursor } = offer.writing;
	const whole = text.replace('█', '');
	if (whole.slice(at, at + was.length) !== was) throw new RangeError(`not there: ${was}`);
	return `${whole.slice(0, at)}${now.slice(0, cursor)}█${now.slice(cursor)}${whole.slice(at + was.length)}`;
}

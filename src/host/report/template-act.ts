/** A report in a form of one's own: a note of the vault is the template, and what the notes hold is filled in. */
import type { TFile } from 'obsidian';
import type { Client } from '../../core/client.ts';
import { nameInNames } from '../../core/note-place.ts';
import { compare } from '../../core/order.ts';
import { fillTemplate } from '../../core/report.ts';
import { NoteText } from '../note-text.ts';
import { pickFrom } from '../pickers.ts';
import { nowOf, surroundings } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';
import { templateVisit } from './offers.ts';
import { engagementNow, handOut, pickOutlet, sightOf, visitName } from './report-acts.ts';

/** Where the template used last is remembered, on this device. */
const LAST = 'bansou-template';

/** Asks for a template and for where the result goes. The result is the team's own, and says so. @param path the note at hand */
export async function makeFromTemplate(shop: Workshop, client: Client, path: string | null): Promise<void> {
	const { app, words } = shop;
	const template = await pickTemplate(shop);
	if (!template) return;
	const visit = templateVisit(engagementNow(shop, client), client.notes.get(path ?? '') ?? null);
	const document = words.reportActs.document(template.basename, visit && visitName(words, visit));
	const outlet = await pickOutlet(shop, document, false);
	const now = outlet && nowOf(shop, client);
	const sight = now && sightOf(shop, now, visit);
	if (!sight || outlet === 'print') return;
	app.saveLocalStorage(LAST, template.path);
	const { text, unknown } = fillTemplate(await new NoteText(app, template).read(), sight);
	const remark = unknown.length === 0 ? '' : words.reportActs.unknown(unknown);
	await handOut(shop, now, { name: words.reportActs.fileName(nameInNames(now, surroundings(shop).patterns), document, 'team'), text: asTeams(text, words.reports.teamOnly), copy: 'team', remark }, outlet);
}

/** Whoever wants the sentence in another place writes it there. */
const asTeams = (text: string, sentence: string): string => (text.includes(sentence) ? text : `${sentence}\n\n${text.replace(/^(?:[ \t]*\n)+/, '')}`);

/** Any note that is none of ours: the one used last comes first, then those that lie outside the clients' folders. */
async function pickTemplate({ app, index, words: { reportActs }, say }: Workshop): Promise<TFile | null> {
	const last: unknown = app.loadLocalStorage(LAST);
	const rank = ({ path }: TFile): number => (path === last ? 0 : index.clientAt(path) ? 2 : 1);
	const files = app.vault.getMarkdownFiles().filter(({ path }) => !index.notebook.get(path)).sort((a, b) => rank(a) - rank(b) || compare(a.path, b.path));
	if (files.length === 0) {
		say(reportActs.noTemplate);
		return null;
	}
	return pickFrom(app, files.map((file) => ({ value: file, name: file.basename, about: file.parent?.isRoot() === false ? file.parent.path : '', aliases: [] })), reportActs.whichTemplate);
}

/** 報告書: asks which document of a client, whose copy and where to, and hands it out. */
import { Platform } from 'obsidian';
import type { Client } from '../../core/client.ts';
import { engagementOf } from '../../core/engagement.ts';
import type { Engagement } from '../../core/engagement.ts';
import type { NoteOf } from '../../core/note.ts';
import { inFolder, nameInNames, newName } from '../../core/note-place.ts';
import { isOnOwnersCopy } from '../../core/report.ts';
import type { ReportSight } from '../../core/report.ts';
import type { Words } from '../../lang/index.ts';
import { beforeShown } from '../before-shown.ts';
import { copied, printSheet } from '../hand-out.ts';
import { pickFrom } from '../pickers.ts';
import type { Choice } from '../pickers.ts';
import { nowOf, openAt, surroundings } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';
import { offeredPage, offeredText, reportOffers } from './offers.ts';
import type { ReportCopy, ReportOffer } from './offers.ts';
import { drawPage } from './printed-page.ts';

/** Asks for a document and for where it goes, the likeliest first, and hands it out. @param path the note at hand */
export async function makeReport(shop: Workshop, client: Client, path: string | null): Promise<void> {
	const { app, words } = shop;
	const offers = reportOffers(engagementNow(shop, client), client.notes.get(path ?? '') ?? null);
	const offer = await pickFrom(app, offers.map((one) => offerChoice(one, words)), words.reportActs.whichDocument);
	if (!offer) return;
	const outlet = await pickOutlet(shop, offerName(offer, words), Platform.isDesktop);
	if (outlet === null || !(await mayLeave(shop, client, offer))) return;
	// The vault may have changed while the lists stood open.
	const now = nowOf(shop, client);
	const sight = now && sightOf(shop, now, offer.visit);
	if (!sight) return;
	if (outlet === 'print') return print(shop, offer, sight);
	await handOut(shop, sight.engagement.client, { name: fileTitleOf(shop, sight.engagement.client, offer), text: offeredText(offer, sight), copy: offer.copy, remark: '' }, outlet);
}

/** Whether a copy may leave: about the owner's the supporter is asked first, if there is something to be asked. */
async function mayLeave(shop: Workshop, client: Client, offer: ReportOffer): Promise<boolean> {
	if (offer.copy === 'team') return true;
	const now = nowOf(shop, client);
	const engagement = now && engagementNow(shop, now);
	return engagement !== null && beforeShown(shop, engagement, { act: 'hand-over', isShown: (node) => isOnOwnersCopy(offer.form, engagement, offer.visit, node) });
}

/** The engagement as the vault and the settings are now. */
export const engagementNow = ({ index, today, settings }: Workshop, client: Client): Engagement => engagementOf(index.notebook, client, today(), settings.current);

/** What a report is made from; null when its visit has gone, which has been said. */
export function sightOf(shop: Workshop, client: Client, visit: NoteOf<'visit'> | null): ReportSight | null {
	const { index, words, say } = shop;
	const now = visit && client.notes.get(visit.path);
	if (visit && now?.type !== 'visit') say(words.notices.gone(visit.path));
	else return { notebook: index.notebook, engagement: engagementNow(shop, client), visit: now?.type === 'visit' ? now : null, words: words.reports };
	return null;
}

/** 「第4回」, or the title of a visit without a number. */
export const visitName = ({ reports }: Words, { title, fields }: NoteOf<'visit'>): string => reports.visit({ no: fields.no ?? null, of: null }, title);

function offerName({ copy, form, visit }: ReportOffer, words: Words): string {
	const { titles, ownerTitles } = words.reports;
	const title = copy === 'owner' ? ownerTitles[form] : titles[form];
	// In English a title may end in a colon, for the visit that follows it on the page.
	return words.reportActs.document(title.replace(/\s*[:：]$/, ''), visit && visitName(words, visit));
}

const offerChoice = (offer: ReportOffer, words: Words): Choice<ReportOffer> =>
	({ value: offer, name: offerName(offer, words), about: words.reportActs.copies[offer.copy], aliases: [offer.form, words.reports.titles[offer.form]] });

type Outlet = keyof Words['reportActs']['outlets'];

/** @param canPrint a phone has no print dialog, and of a template there is no page to print */
export function pickOutlet({ app, words: { reportActs } }: Workshop, document: string, canPrint: boolean): Promise<Outlet | null> {
	const outlets: readonly Outlet[] = canPrint ? ['file', 'clipboard', 'print'] : ['file', 'clipboard'];
	return pickFrom(app, outlets.map((one) => ({ value: one, ...reportActs.outlets[one], aliases: [one] })), reportActs.whereTo(document));
}

/** The page for the sharing meeting tells no name, so its file tells none either where there is a 仮名. */
function fileTitleOf(shop: Workshop, client: Client, offer: ReportOffer): string {
	const { codename } = client.note.fields;
	const name = offer.form === 'meeting' && codename ? codename : nameInNames(client, surroundings(shop).patterns);
	return shop.words.reportActs.fileName(name, offerName(offer, shop.words), offer.copy);
}

/** A text that is made: what its note is called, whose it is, and what else there is to say of it. */
export interface MadeText {
	readonly name: string;
	readonly text: string;
	readonly copy: ReportCopy;
	readonly remark: string;
}

/** To a new note, which is opened, or to the clipboard; one sentence says whose copy it is. */
export async function handOut(shop: Workshop, { folder }: Client, { name, text, copy, remark }: MadeText, outlet: Exclude<Outlet, 'print'>): Promise<void> {
	const { app, writer, words: { reportActs }, say } = shop;
	const told = (done: string): string => [done, reportActs.isFor[copy], remark].filter((one) => one !== '').join(reportActs.between);
	if (outlet === 'clipboard') return void (await copied(shop, told(reportActs.copied), () => activeDocument.win.navigator.clipboard.writeText(text)));
	const path = inFolder(folder, `${newName(name, surroundings(shop))}.md`);
	const outcome = await writer.carryOut({ name: reportActs.change, create: [{ path, text }] });
	if (!outcome.ok) return;
	await openAt(app, path, null);
	say(told(reportActs.written(path)));
}

async function print({ words: { language, reportActs }, say }: Workshop, offer: ReportOffer, sight: ReportSight): Promise<void> {
	say([reportActs.printing, reportActs.isFor[offer.copy]].join(reportActs.between));
	await printSheet(activeDocument, (sheet) => {
		sheet.addClass('bansou-print-report');
		sheet.lang = language;
		drawPage(sheet, offeredPage(offer, sight));
	});
}

/** Which documents can be made from where one is, the likeliest first: of each the team's copy, and the owner's where there is one. */
import { tookPlace } from '../../core/client.ts';
import type { Engagement } from '../../core/engagement.ts';
import type { Note, NoteOf } from '../../core/note.ts';
import { isOfVisit, ownerReport, ownerReportPage, report, REPORT_FORMS, reportPage, visitOfForm } from '../../core/report.ts';
import type { OwnerForm, ReportForm, ReportPage, ReportSight } from '../../core/report.ts';

/** One copy of a document; `visit` is the one it is about, null for a document of the whole. */
export type ReportOffer = { readonly visit: NoteOf<'visit'> | null } & ({ readonly copy: 'team'; readonly form: ReportForm } | { readonly copy: 'owner'; readonly form: OwnerForm });
/** Whose a copy is. */
export type ReportCopy = ReportOffer['copy'];

/**
 * What can be made. ⓒ and ⓓ are about the visit at hand, else about the next and the last one; the owner is told of a coming visit before it
 * and gets its record after it, while the team may look into either at any time.
 * @param at the note at hand
 */
export function reportOffers(engagement: Engagement, at: Note | null): ReportOffer[] {
	const { today } = engagement;
	const likely = likelyForm(engagement, at);
	return [likely, ...REPORT_FORMS.filter((form) => form !== likely)].flatMap((form): ReportOffer[] => {
		const visit = !isOfVisit(form) ? null : at?.type === 'visit' ? at : visitOfForm(form, engagement);
		if (isOfVisit(form) && !visit) return [];
		return [{ copy: 'team', form, visit }, ...(form === 'meeting' || (visit && tookPlace(visit, today) !== (form === 'post')) ? [] : [{ copy: 'owner', form, visit } as const])];
	});
}

/** A visit asks for what comes next of it: ⓒ until it has taken place, then ⓓ. */
function likelyForm({ next, held, today }: Engagement, at: Note | null): ReportForm {
	switch (at?.type) {
		case 'visit': return tookPlace(at, today) ? 'post' : 'pre';
		case 'plan': return 'plan';
		case 'client': return 'overview';
		default: return next ? 'pre' : held.length > 0 ? 'post' : 'overview';
	}
}

/** The visit whose record is told: the one at hand if it has taken place, else the last one that has. */
export const recordedVisit = ({ held }: Engagement, at: Note | null): NoteOf<'visit'> | null => held.find((visit) => visit === at) ?? held.at(-1) ?? null;

/** The visit a template is filled with: the one at hand, before it or after it, else the last one that has taken place, else the next one. */
export const templateVisit = ({ held, next }: Engagement, at: Note | null): NoteOf<'visit'> | null => (at?.type === 'visit' ? at : (held.at(-1) ?? next));

/** A copy as Markdown. The owner's is made by the one function that knows only what he may see. */
export const offeredText = (offer: ReportOffer, sight: ReportSight): string => (offer.copy === 'owner' ? ownerReport(offer.form, sight) : report(offer.form, sight));

/** The same, as a page to be drawn. */
export const offeredPage = (offer: ReportOffer, sight: ReportSight): ReportPage => (offer.copy === 'owner' ? ownerReportPage(offer.form, sight) : reportPage(offer.form, sight));

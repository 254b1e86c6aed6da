/** Reports (図9 ⓐ–ⓓ, the sheet of 図7, the page for the sharing meeting) as Markdown: a copy for the team, and one for the owner. */
import type { Engagement } from './engagement.ts';
import type { NoteOf } from './note.ts';
import { markdownOf } from './report/markdown.ts';
import { meetingPage } from './report/meeting.ts';
import { overviewPage } from './report/overview.ts';
import { ownerAfter, ownerBefore, ownerOverview, ownerPlan, ownerSheet } from './report/owner.ts';
import type { ReportPage } from './report/page.ts';
import { plainTextOf } from './report/plain.ts';
import { planPage, sheetPage } from './report/plan.ts';
import type { ReportSight } from './report/sight.ts';
import { afterPage, beforePage } from './report/visit.ts';
import type { VisitSight } from './report/visit.ts';
import type { OwnerForm, ReportForm } from './report/words.ts';

export { REPORT_FORMS } from './report/words.ts';
export type { OwnerForm, ReportForm, ReportWords } from './report/words.ts';
export type { ReportPage } from './report/page.ts';
export type { ReportSight } from './report/sight.ts';
export { isOnOwnersCopy } from './report/owner.ts';
export { fillTemplate } from './report/template.ts';
export type { FilledTemplate } from './report/template.ts';

/** The forms that are about one visit. */
export const isOfVisit = (form: ReportForm): form is 'pre' | 'post' => form === 'pre' || form === 'post';

/** The visit a form is about when none is named: the next one for ⓒ, the last one for ⓓ, none for the others. */
export const visitOfForm = (form: ReportForm, { next, held }: Engagement): NoteOf<'visit'> | null => (form === 'pre' ? next : form === 'post' ? (held.at(-1) ?? null) : null);

/**
 * The team's copy of a document.
 * @throws RangeError for ⓒ or ⓓ without a visit
 */
export function reportPage(form: ReportForm, sight: ReportSight): ReportPage {
	switch (form) {
		case 'overview': return overviewPage(sight);
		case 'plan': return planPage(sight);
		case 'pre': return beforePage(withVisit(sight));
		case 'post': return afterPage(withVisit(sight));
		case 'sheet': return sheetPage(sight);
		case 'meeting': return meetingPage(sight);
	}
}

/**
 * The owner's copy of a document: only what he may see.
 * @throws RangeError for ⓒ or ⓓ without a visit
 */
export function ownerReportPage(form: OwnerForm, sight: ReportSight): ReportPage {
	switch (form) {
		case 'overview': return ownerOverview(sight);
		case 'plan': return ownerPlan(sight);
		case 'pre': return ownerBefore(withVisit(sight));
		case 'post': return ownerAfter(withVisit(sight));
		case 'sheet': return ownerSheet(sight);
	}
}

function withVisit(sight: ReportSight): VisitSight {
	if (!sight.visit) throw new RangeError('this document is about a visit');
	return { ...sight, visit: sight.visit };
}

/** The team's copy as Markdown. @throws RangeError see {@link reportPage} */
export const report = (form: ReportForm, sight: ReportSight): string => markdownOf(reportPage(form, sight));

/** The owner's copy as Markdown. @throws RangeError see {@link ownerReportPage} */
export const ownerReport = (form: OwnerForm, sight: ReportSight): string => markdownOf(ownerReportPage(form, sight));

/** ⓓ as plain text, to be sent to the deputy (副担当へ共有): the team's own. @throws RangeError without a visit */
export const shareText = (sight: ReportSight): string => plainTextOf(afterPage(withVisit(sight)));

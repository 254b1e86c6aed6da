/** `bansou report`: the documents of an engagement as Markdown. */
import type { Engagement } from '../core/engagement.ts';
import type { NoteOf } from '../core/note.ts';
import type { Notebook } from '../core/notebook.ts';
import { isOfVisit, ownerReport, report, REPORT_FORMS, visitOfForm } from '../core/report.ts';
import type { ReportForm, ReportSight } from '../core/report.ts';
import { UsageError } from './arguments.ts';
import type { Invocation } from './arguments.ts';

/** The form that is asked for. @throws UsageError for none, one that is not known, and the owner's copy of the team's own page */
export function formAsked({ form: name, owner, words: { cli: { usage } } }: Invocation): ReportForm {
	if (name === null) throw new UsageError(usage.needsForm(REPORT_FORMS));
	const form = REPORT_FORMS.find((one) => one === name);
	if (!form) throw new UsageError(usage.badForm(name, REPORT_FORMS));
	if (owner && form === 'meeting') throw new UsageError(usage.noOwnersCopy(form));
	return form;
}

/** The report of a client. @throws UsageError when the visit it is about is not there, or not the only one */
export function reportText(request: Invocation, form: ReportForm, notebook: Notebook, engagement: Engagement): string {
	const sight: ReportSight = { notebook, engagement, visit: visitAsked(request, form, engagement), words: request.words.reports };
	return request.owner && form !== 'meeting' ? ownerReport(form, sight) : report(form, sight);
}

function visitAsked({ visit: named, words: { cli: { usage } } }: Invocation, form: ReportForm, engagement: Engagement): NoteOf<'visit'> | null {
	if (named === null) {
		const visit = visitOfForm(form, engagement);
		if (!visit && isOfVisit(form)) throw new UsageError(form === 'pre' ? usage.noNextVisit : usage.noLastVisit);
		return visit;
	}
	if (!isOfVisit(form)) throw new UsageError(usage.noVisitInForm(form));
	if (!/^\d{1,4}$/.test(named)) throw new UsageError(usage.badReportVisit(named));
	const [first, second] = engagement.client.visits.filter(({ fields: { no } }) => no === Number(named));
	if (!first) throw new UsageError(usage.noVisit(Number(named)));
	if (second) throw new UsageError(usage.manyVisits(Number(named), [first.path, second.path]));
	return first;
}

/** Signs of stages 1 and 2: whom to support, and that both sides know what this is (domain B1). */
import type { Engagement } from '../engagement.ts';
import type { NoteOf } from '../note.ts';
import { triageOf } from '../triage.ts';
import type { TriageQuestionId } from '../triage.ts';
import { answeredYes, shownBy, shownIf } from './stage-sign.ts';
import type { StageSign } from './stage-sign.ts';

/** Document ⓐ as far as this stage asks for it: the keys of the client's own note. */
const OVERVIEW = ['industry_major', 'scale', 'employees', 'finance', 'needs', 'phase'] as const;
/** Where a question is answered by a person, the self-check that says so. */
const ANSWERED_BY: Readonly<Partial<Record<TriageQuestionId, string>>> = { T1: 'TR-01', T2: 'TR-04', T3: 'TR-02' };
const NONE = /^(?:なし|無し|none|no)(?:$|[（(\s])/i;

const plansOf = ({ client }: Engagement): readonly NoteOf<'plan'>[] => client.ofType('plan');
/** The supervising office (統括事務局) of a client, or null; 「なし」 is none. */
export const officeOf = ({ client: { note } }: Engagement): string | null => (note.fields.office !== undefined && !NONE.test(note.fields.office.trim()) ? note.fields.office : null);

/** T1…T4 of which neither the notes nor a self-check say anything. */
function openQuestions(engagement: Engagement): TriageQuestionId[] {
	const isAnswered = ({ id, seen }: { id: TriageQuestionId; seen: readonly unknown[] }): boolean => seen.length > 0 || answeredYes(engagement, ANSWERED_BY[id] ?? '').length > 0;
	return triageOf(engagement).questions.filter((question) => question.id !== 'T5' && !isAnswered(question)).map(({ id }) => id);
}

/** A plan that the office looked at before the first visit; a visit without a day says nothing against it. */
function checkedInTime({ client, held }: Engagement, plan: NoteOf<'plan'>): boolean {
	const on = plan.fields.office_checked_on;
	const first = (held[0] ?? client.visits[0])?.fields.date;
	return on !== undefined && (first === undefined || on <= first);
}

export const BEGINNING_SIGNS = {
	/** Details: the keys of the fields that are still empty. */
	'S1-overview': { stage: 1, look: (engagement) => {
		const { fields, body } = engagement.client.note;
		const empty = OVERVIEW.filter((key) => fields[key] === undefined && !(key === 'finance' && body.finance));
		return shownIf(engagement, empty.length === 0, empty);
	} },
	/** Details: the questions of which nothing is known. */
	'S1-questions': { stage: 1, look: (engagement) => {
		const open = openQuestions(engagement);
		return shownIf(engagement, open.length === 0, open);
	} },
	'S1-result': { stage: 1, look: (engagement) => {
		const { result, reason } = triageOf(engagement);
		return shownIf(engagement, result !== null && result !== '検討中' && reason !== '');
	} },
	/** A consultant alone says so with 「なし（個人）」. */
	'S2-team': { stage: 2, look: (engagement) => {
		const { lead, deputies = [] } = engagement.client.note.fields;
		return shownIf(engagement, lead !== undefined && (deputies.length > 0 || officeOf(engagement) !== null));
	} },
	'S2-plan': { stage: 2, look: (engagement) => shownBy(plansOf(engagement).filter(({ fields, body }) => fields.goal !== undefined && body.schedule.length > 0).map(({ path }) => path)) },
	'S2-office': { stage: 2, look: (engagement) => (officeOf(engagement) === null ? null : shownBy(plansOf(engagement).filter((plan) => checkedInTime(engagement, plan)).map(({ path }) => path))) },
	'S2-explained': { stage: 2, look: (engagement) => shownIf(engagement, engagement.client.note.fields.explained !== undefined) },
	'S2-agreed': { stage: 2, look: (engagement) => shownIf(engagement, engagement.client.note.fields.agreed_on !== undefined) },
	'S2-confidentiality': { stage: 2, look: (engagement) => shownIf(engagement, engagement.client.note.fields.confidentiality !== undefined) },
} as const satisfies Readonly<Record<string, StageSign>>;

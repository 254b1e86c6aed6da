/** The words a report is written in. The core names them; `lang/faces/reports` has them in both languages. */
import type { Found } from '../findings/index.ts';
import type { PlanPlace } from '../plan-place.ts';
import type { Language } from '../vocabulary.ts';

/**
 * The documents (paper 図9): ⓐ overview, ⓑ plan, ⓒ pre, ⓓ post; the sheet of paper 図7; the page for the sharing meeting (共有会議).
 */
export const REPORT_FORMS = ['overview', 'plan', 'pre', 'post', 'sheet', 'meeting'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];
/** The sharing meeting is the team's and the office's; its page has no copy for the owner. */
export type OwnerForm = Exclude<ReportForm, 'meeting'>;

/** The parts and fields of the forms. */
export type ReportLabel =
	| 'company' | 'name' | 'ownerName' | 'industry' | 'business' | 'scale' | 'employees' | 'phase' | 'finance' | 'financeTable' | 'known' | 'first' | 'needs' | 'referral'
	| 'visionPart' | 'visionState' | 'visionAuthor' | 'visionGap' | 'visions' | 'beginning' | 'signs' | 'triage' | 'triageReason'
	| 'team' | 'lead' | 'deputies' | 'office' | 'specialties' | 'others' | 'agreement' | 'agreedOn' | 'ownerTime' | 'confidentiality' | 'explained' | 'mechanism'
	| 'planGoal' | 'goalEvidence' | 'visitsPlanned' | 'balance' | 'officeCheckedOn' | 'schedule' | 'themes' | 'milestones' | 'revisions'
	| 'no' | 'date' | 'minutes' | 'form' | 'steps' | 'clientSide' | 'ourSide' | 'preOn' | 'postOn' | 'sharedOn' | 'maps'
	| 'goal' | 'content' | 'intent' | 'confirm' | 'discuss' | 'tell' | 'time' | 'questions' | 'conduct' | 'roles' | 'tools' | 'weight' | 'hypotheses'
	| 'carried' | 'lastNext' | 'lastPrep' | 'lastImprove' | 'notHeld' | 'openRequests' | 'shorts'
	| 'done' | 'result' | 'view' | 'improve' | 'versusPlan' | 'otherView' | 'ownerWords' | 'next' | 'requests' | 'prep' | 'papers' | 'handed' | 'received' | 'adjust' | 'officeRemark'
	| 'stage' | 'place' | 'lastVisit' | 'essential' | 'findings' | 'ask'
	| 'who' | 'what' | 'until' | 'state' | 'origin'
	| 'heard' | 'issues' | 'facts' | 'actions' | 'survey' | 'today' | 'asked' | 'theme' | 'action' | 'carriedBy' | 'due' | 'otherTheme' | 'people' | 'cut' | 'question' | 'answer' | 'count';

export interface ReportWords {
	readonly language: Language;
	readonly titles: Readonly<Record<ReportForm, string>>;
	readonly ownerTitles: Readonly<Record<OwnerForm, string>>;
	readonly labels: Readonly<Record<ReportLabel, string>>;
	/** The heads of a form: what, and what was filled in. */
	readonly head: readonly [string, string];
	/** What stands where nothing was filled in. */
	readonly empty: string;
	/** What stands where there is nothing of the kind. */
	readonly none: string;
	/** Said on the team's copies. */
	readonly teamOnly: string;
	/** Whose it is and when it was made. */
	readonly made: (client: string, day: string) => string;
	readonly noPlan: string;
	/** Stands for the owner's name under 仮名. */
	readonly theOwner: string;
	/** The owner's copy has nothing to show. */
	readonly nothingShared: string;
	/** Before the results of a survey are looked at (domain C, rules of neutrality). */
	readonly surveyNote: string;
	/** An ISO date as a letter has it. */
	readonly day: (iso: string) => string;
	/** 第4回（全8回）; the title of a visit without a number. */
	readonly visit: (place: PlanPlace, title: string) => string;
	readonly people: (count: number, regular: number | null) => string;
	readonly minutes: (count: number) => string;
	readonly times: (count: number) => string;
	readonly thousandYen: string;
	/** Words said, in the quotation marks of the language, with the visit they were said at. */
	readonly said: (words: string, visit: number | null) => string;
	/** Words with a remark behind them. */
	readonly remark: (words: string, remark: string) => string;
	readonly confirmation: Readonly<Record<'open' | 'done' | 'not-asked', string>>;
	readonly request: Readonly<Record<'open' | 'done' | 'dropped' | 'late', string>>;
	/** Between things in one line. */
	readonly separator: string;
	/** The sentence of a finding: a question. */
	readonly finding: (found: Found) => string;
}

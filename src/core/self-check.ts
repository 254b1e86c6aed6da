/** What a self-check (セルフチェック) is: one thing to look at before or after a visit, with what the notes show of it (domain E). */
import type { NodeId } from './client-links.ts';
import type { Engagement } from './engagement.ts';
import type { Viewpoint } from './findings/viewpoints.ts';
import type { NoteOf } from './note.ts';
import type { Element } from './talk.ts';
import type { SignWord } from './turnaround-signs.ts';
import type { CheckAnswer } from './visit-record.ts';
import type { AfterField, BeforeField, Heading } from './vocabulary/body.ts';
import type { FieldsOf, NoteType } from './vocabulary/note-types.ts';

/**
 * When a check is asked.
 * - `before`, `after`: of a visit, ⓒ and ⓓ
 * - `triage`, `stage`, `conflict`: of the client, whenever it helps
 * - `office`: of the supervising office (統括事務局)
 */
export type CheckTime = 'before' | 'after' | 'triage' | 'stage' | 'conflict' | 'office';

/**
 * Who sees it.
 * - `notes`: the program, from the notes alone; where these can tell it is not asked and never written
 * - `half`: the notes show evidence, a person answers; until then what the notes leave no doubt about stands
 * - `person`: only a person
 */
export type CheckBy = 'notes' | 'half' | 'person';

/** What is looked at. */
export interface CheckSight {
	readonly engagement: Engagement;
	/** The visit it is about; null for what belongs to no visit. */
	readonly visit: NoteOf<'visit'> | null;
	/** The visit held before that one, or null. */
	readonly previous: NoteOf<'visit'> | null;
	/** One supporter alone: no deputies and no office. */
	readonly solo: boolean;
}

/** A property, by the type of its note and its English key. */
type PropertyLabel = { [T in NoteType]: `${T}.${keyof FieldsOf<T> & string}` }[NoteType];

/**
 * What the vocabulary has no word for.
 * - `plan-row`: the row of the plan for this visit
 * - `last-improve`: 改善点 of the visit before
 * - `quote`: words that were kept as they were said
 * - `view-words`, `person-words`: words of a view, or by which somebody can be made out, in what may be shown
 * - `wording`: words that a wording rule asks about
 * - `without-source`: a note that does not say where it comes from
 * - `off`: a visit that was postponed or cancelled
 * - `quieter`: a visit at which the client's side said less than before, by the log
 */
export type OwnEvidence = 'plan-row' | 'last-improve' | 'quote' | 'view-words' | 'person-words' | 'wording' | 'without-source' | 'off' | 'quieter';

/** What a piece of evidence is: nearly always a field or a heading of the body, a property, the type of a note, an element of talk, a viewpoint, a sign of a turnaround phase. */
export type EvidenceLabel = BeforeField | AfterField | Heading | NoteType | PropertyLabel | Element | Viewpoint | SignWord | OwnEvidence;

/** One thing the notes show, to be read beside the check. */
export interface Evidence {
	/** What it is. */
	readonly label: EvidenceLabel;
	/** The words as they stand in the note, or ''. */
	readonly words: string;
	/** The note or line, to be opened; null when there is none. */
	readonly id: NodeId | null;
	/** The owner's own words. */
	readonly owner?: true;
}

/** What the notes show of a check. */
export interface CheckLook {
	/** Whether the notes show it. null where they cannot tell, so that a person is asked. */
	readonly seen: boolean | null;
	readonly evidence: readonly Evidence[];
}

/** A check as a value. Its sentence, and the one for a supporter alone, stand in `lang/`, by its id. */
export interface SelfCheck {
	readonly when: CheckTime;
	readonly by: CheckBy;
	/** Null: it does not apply, such as the office's check where there is none. */
	readonly look: (sight: CheckSight) => CheckLook | null;
}

/** A check as it stands: `yes`, `not-yet`, `not-applicable`, or `open` while nobody has answered. */
export type CheckStanding = 'yes' | 'not-yet' | 'not-applicable' | 'open';

/** One check of a visit or a client, as it is shown. */
export interface CheckState<Id extends string = string> {
	readonly id: Id;
	readonly when: CheckTime;
	readonly by: CheckBy;
	readonly standing: CheckStanding;
	/** Whether the program saw it, or a person said so. */
	readonly from: 'notes' | 'person';
	readonly evidence: readonly Evidence[];
	/** The one line beside an answer, or ''. */
	readonly remark: string;
}

const STANDINGS: Readonly<Record<CheckAnswer['answer'], CheckStanding>> = { はい: 'yes', まだ: 'not-yet', 今回は当てはまらない: 'not-applicable' };

/** How a check stands. What the notes can see counts before an answer; of a `half` check the answer counts before what they see. Null: it does not apply. */
export function checkState<Id extends string>(id: Id, check: SelfCheck, sight: CheckSight, answers: readonly CheckAnswer[]): CheckState<Id> | null {
	const look = check.look(sight);
	if (!look) return null;
	const { seen, evidence } = look;
	const common = { id, when: check.when, by: check.by, evidence };
	const answer = answers.find((one) => one.id === id);
	if (seen !== null && (check.by === 'notes' || !answer)) return { ...common, standing: seen ? 'yes' : 'not-yet', from: 'notes', remark: '' };
	return { ...common, standing: answer ? STANDINGS[answer.answer] : 'open', from: 'person', remark: answer?.remark ?? '' };
}

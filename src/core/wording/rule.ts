/** What a wording rule is: a value that finds words worth a question in one sentence (domain F). It never corrects. */
import type { Question } from '../visit-record.ts';
import type { TalkLine } from '../talk.ts';

/** Words that a rule asks about: offsets in the sentence. */
export interface WordingHit {
	readonly from: number;
	readonly to: number;
	readonly words: string;
}

/**
 * Where a rule looks (domain F0).
 * - `fact`, `phenomenon`, `cause`, `essential`, `action`: what these notes state; `fact` also lines of a visit that are facts and nobody's words
 * - `goal`: 目指すゴール of a visit or a plan; `plan`: the other writing of a plan
 * - `question`: 問いかけの案; `talk`: lines of supporters
 * - `post`: 実施内容, 所見 and 改善点
 * - `neutral`: what is to be shown without names (匿名で提示); `survey`: raw notes of surveys and of hearings of staff
 */
export type WordingZone = 'fact' | 'phenomenon' | 'cause' | 'essential' | 'action' | 'goal' | 'plan' | 'question' | 'talk' | 'post' | 'neutral' | 'survey';

/** Every zone of the team's own writing: `any` of domain F4. */
export const WORDING_ZONES: readonly WordingZone[] = ['fact', 'phenomenon', 'cause', 'essential', 'action', 'goal', 'plan', 'question', 'talk', 'post'];

/** In these the whole item is judged at once, else two questions in it would never meet. */
export const QUESTION_ZONES: readonly WordingZone[] = ['question', 'talk'];

/** What stands around a sentence in its paragraph. */
export interface Neighbours {
	/** The sentence before it, or null. */
	readonly previous: string | null;
	/** The sentence behind it, or null. */
	readonly next: string | null;
	/** Something before it rests on figures, on somebody's words or on a note. */
	readonly reasoned: boolean;
}

/** What is known around a sentence. */
export interface SentencePlace extends Neighbours {
	/** Null where it is not known. */
	readonly zone: WordingZone | null;
	/** What kind of question it was planned as. */
	readonly kind: Question['kind'];
	/** What the line of talk does. */
	readonly element: TalkLine['element'];
	/** The note names its evidence (根拠). */
	readonly evidenced: boolean;
	/** The visit is about carrying out (段階 6). */
	readonly solving: boolean;
}

/** A sentence by itself. */
export const ALONE: SentencePlace = { zone: null, previous: null, next: null, reasoned: false, kind: null, element: null, evidenced: false, solving: false };

export type WordingRuleId = 'T01' | 'T02' | 'T03' | 'T04' | 'T05' | 'T06' | 'T07' | 'T08' | 'T09' | 'T10' | 'T11' | 'T12' | 'T13' | 'T14' | 'T15' | 'T16' | 'T17' | 'T18' | 'T19';

export interface WordingRule {
	readonly id: WordingRuleId;
	readonly zones: readonly WordingZone[];
	/** The first words of a sentence that the rule asks about, or null. @param sentence as {@link sentencesOf} gives it: folded, quotes and links' targets blank */
	readonly find: (sentence: string, place?: SentencePlace) => WordingHit | null;
	/** Looks at quotes as well: whoever is quoted can be made out. */
	readonly verbatim?: true;
	/** Says something by its share only: such a sentence is counted, and never marked by itself. */
	readonly counted?: true;
}

/** The words of a match, without blanks around them. */
export function hitOf(match: RegExpExecArray | null): WordingHit | null {
	if (!match) return null;
	const words = match[0].trim();
	const from = match.index + match[0].indexOf(words);
	return { from, to: from + words.length, words };
}

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
 */
export type WordingZone = 'fact' | 'phenomenon' | 'cause' | 'essential' | 'action' | 'goal' | 'plan' | 'question' | 'talk' | 'post';

/** Every zone: `any` of domain F4. What is to be shown has rules of its own (neutrality.ts). */
export const WORDING_ZONES: readonly WordingZone[] = ['fact', 'phenomenon', 'cause', 'essential', 'action', 'goal', 'plan', 'question', 'talk', 'post'];

/** In these the whole item is judged at once, else two questions in it would never meet. */
export const QUESTION_ZONES: readonly WordingZone[] = ['question', 'talk'];

/** What is known around a sentence. */
export interface SentencePlace {
	/** The sentence before it in its paragraph, or null. */
	readonly previous: string | null;
	/** What kind of question it was planned as. */
	readonly kind: Question['kind'];
	/** What the line of talk does. */
	readonly element: TalkLine['element'];
}

/** A sentence by itself. */
export const ALONE: SentencePlace = { previous: null, kind: null, element: null };

export type WordingRuleId = 'T01' | 'T02' | 'T03' | 'T04' | 'T05' | 'T06' | 'T07' | 'T08' | 'T09' | 'T10' | 'T11' | 'T12' | 'T13' | 'T14' | 'T15' | 'T16' | 'T17';

export interface WordingRule {
	readonly id: WordingRuleId;
	readonly zones: readonly WordingZone[];
	/** The first words of a sentence that the rule asks about, or null. @param sentence as {@link sentencesOf} gives it: folded, quotes and links' targets blank */
	readonly find: (sentence: string, place?: SentencePlace) => WordingHit | null;
}

/** The words of a match, without blanks around them. */
export function hitOf(match: RegExpExecArray | null): WordingHit | null {
	if (!match) return null;
	const words = match[0].trim();
	const from = match.index + match[0].indexOf(words);
	return { from, to: from + words.length, words };
}

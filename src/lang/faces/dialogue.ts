/** The words of the mirror of talk: shares of one visit, without bands, thresholds or praise. For supporters only. */
import type { TalkElement, VisitTalk } from '../../core/dialogue.ts';
import { TALK_ELEMENTS } from '../../core/dialogue.ts';
import { findTerm } from '../../core/vocabulary.ts';
import { SUPPORTER_ELEMENTS, TALK_WEIGHTS } from '../../core/vocabulary/choices.ts';

export interface DialogueWords {
	readonly title: string;
	/** What a written log is not. */
	readonly limits: string;
	readonly element: (element: TalkElement) => string;
	/** A share, 0…1. */
	readonly percent: (share: number) => string;
	/** The shares of the elements that there are: 「傾聴30%・問いかけ70%」. */
	readonly shares: (talk: VisitTalk) => string;
	readonly lines: (count: number) => string;
	/** How much of the log is ours; '' where it has only one side. */
	readonly spoken: (talk: VisitTalk) => string;
	/** What the visit was meant to weigh, beside its shares; '' where nothing was meant. */
	readonly intended: (talk: VisitTalk) => string;
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
const there = ({ counts }: VisitTalk): readonly TalkElement[] => TALK_ELEMENTS.filter((element) => counts[element] > 0);
const english = (word: string): string => findTerm(SUPPORTER_ELEMENTS, word)?.en ?? word;

export const dialogueJa: DialogueWords = {
	title: '対話の記録',
	limits: '書き残した行だけを数えています。話したことのすべてではありません。',
	element: (element) => element,
	percent,
	shares: (talk) => there(talk).map((element) => `${element}${percent(talk.share[element])}`).join('・'),
	lines: (count) => `要素を付けた支援側の発言 ${count}行`,
	spoken: ({ spoken }) => (spoken === null ? '' : `記録のうち支援側の言葉は${percent(spoken)}`),
	intended: ({ visit }) => (visit.body.weight === null ? '' : `この回の重心：${visit.body.weight}`),
};

export const dialogueEn: DialogueWords = {
	title: 'The talk as written',
	limits: 'Only lines that were written down are counted. They are not all that was said.',
	element: english,
	percent,
	shares: (talk) => there(talk).map((element) => `${english(element)} ${percent(talk.share[element])}`).join(', '),
	lines: (count) => `${count} marked ${count === 1 ? 'line' : 'lines'} of supporters`,
	spoken: ({ spoken }) => (spoken === null ? '' : `${percent(spoken)} of the words in the log are ours`),
	intended: ({ visit }) => (visit.body.weight === null ? '' : `Meant for this visit: ${findTerm(TALK_WEIGHTS, visit.body.weight)?.en ?? ''}`),
};

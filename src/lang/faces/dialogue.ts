/** The words of the mirror of talk: shares of one visit, without bands, thresholds or praise. For supporters only. */
import type { TalkElement, VisitTalk } from '../../core/dialogue.ts';
import { TALK_ELEMENTS } from '../../core/dialogue.ts';
import type { QuestionCounts } from '../../core/question-share.ts';
import type { VisitMeasures } from '../../core/visit-measures.ts';
import { findTerm } from '../../core/vocabulary.ts';
import { QUESTION_KINDS, SUPPORTER_ELEMENTS, TALK_WEIGHTS } from '../../core/vocabulary/choices.ts';

/** What is told of how visits were done, in the order in which it is shown. */
export const MEASURES = ['form', 'reflection', 'quotes', 'days', 'bare', 'length'] as const;
export type Measure = (typeof MEASURES)[number];

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
	/** 「開かれた問い 3・閉じた問い 1」 */
	readonly forms: (counts: Pick<QuestionCounts, 'open' | 'closed'>) => string;
	/** How many questions were drafted of which kind: 「純粋 1・診断 2」; '' where no kind is given. */
	readonly kinds: (counts: QuestionCounts) => string;
	/** Visits of this engagement side by side. */
	readonly sideBySide: string;
	readonly measures: Readonly<Record<Measure, string>>;
	/** What a visit's notes tell; '' where they tell nothing. */
	readonly measure: (measure: Measure, of: VisitMeasures) => string;
	/** The same of one visit by itself, in words. */
	readonly told: (of: VisitMeasures) => readonly string[];
	/** Lines of the owner's that may be a noticing. */
	readonly noticing: { readonly title: string; readonly question: string; readonly mark: string; readonly change: string };
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
const there = ({ counts }: VisitTalk): readonly TalkElement[] => TALK_ELEMENTS.filter((element) => counts[element] > 0);
/** What stands beside the name of a measure. */
function measured(measure: Measure, { talk, quotes, days, report }: VisitMeasures, day: (days: number) => string): string {
	switch (measure) {
		case 'form': return talk ? `${talk.open}・${talk.closed}` : '';
		case 'reflection': return talk ? `${talk.reflections}・${talk.questions}` : '';
		case 'quotes': return String(quotes);
		case 'days': return days === null ? '' : day(days);
		case 'bare': return report ? `${report.bare}／${report.sentences}` : '';
		case 'length': return report ? String(report.length) : '';
	}
}
const kindCounts = ({ kinds }: QuestionCounts): readonly (readonly [{ readonly ja: string; readonly en: string }, number])[] => QUESTION_KINDS.map((kind) => [kind, kinds[kind.ja]] as const).filter(([, count]) => count > 0);
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
	forms: ({ open, closed }) => `開かれた問い ${open}・閉じた問い ${closed}`,
	kinds: (counts) => kindCounts(counts).map(([{ ja }, count]) => `${ja} ${count}`).join('・'),
	sideBySide: 'この支援の中での移り変わり',
	measures: { form: '開かれた問い・閉じた問い', reflection: '聞き返し（傾聴・共感）・問いかけ', quotes: '「」の言葉', days: '面談から事後打合せまで', bare: '数・日・人・手段のない文（事後の記録）', length: '一文の長さ（中央の文字数）' },
	measure: (measure, of) => measured(measure, of, (days) => (days === 0 ? '当日' : `${days}日`)),
	told: ({ talk, quotes, days }) => [...(talk ? [dialogueJa.forms(talk), `聞き返し ${talk.reflections}・問いかけ ${talk.questions}`] : []), ...(quotes > 0 ? [`「」の言葉 ${quotes}`] : []), ...(days === null ? [] : [days === 0 ? '事後打合せは面談の当日' : `事後打合せは${days}日後`])],
	noticing: { title: '気づきの候補', question: '経営者が気づいたことでしょうか。', mark: '気づきにする', change: '気づきの印' },
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
	forms: ({ open, closed }) => `open questions ${open}, closed ${closed}`,
	kinds: (counts) => kindCounts(counts).map(([{ en }, count]) => `${en} ${count}`).join(', '),
	sideBySide: 'From visit to visit',
	measures: { form: 'Open and closed questions', reflection: 'Given back (listening, empathy) and asked', quotes: 'Words in 「」', days: 'From the visit to the talk after it', bare: 'Sentences without number, day, person or means (record after)', length: 'Length of a sentence (characters, median)' },
	measure: (measure, of) => measured(measure, of, (days) => (days === 0 ? 'same day' : days === 1 ? '1 day' : `${days} days`)),
	told: ({ talk, quotes, days }) => [...(talk ? [dialogueEn.forms(talk), `given back ${talk.reflections}, asked ${talk.questions}`] : []), ...(quotes > 0 ? [`words in 「」: ${quotes}`] : []), ...(days === null ? [] : [`talked over ${days === 0 ? 'the same day' : days === 1 ? 'a day later' : `${days} days later`}`])],
	noticing: { title: 'May be a noticing', question: 'Did the owner notice something here?', mark: 'Mark as noticing', change: 'the mark of a noticing' },
};

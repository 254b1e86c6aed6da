/** How open our questions are (domain F3, R3, R4), those that were drafted for a visit and those that were asked at it: counts, for supporters only. No threshold, and nothing against others. */
import type { Client } from './client.ts';
import { isOurs } from './dialogue.ts';
import type { NoteOf } from './note.ts';
import { quoteIn } from './owner-voice.ts';
import type { Question } from './visit-record.ts';
import { QUESTION_KINDS } from './vocabulary/choices.ts';
import type { ChoiceOf } from './vocabulary/choices.ts';
import { isQuestion, OPEN, PERMIT } from './wording/question.ts';
import { sentencesOf } from './wording/sentences.ts';

/**
 * What an answer may be: anything, or one of a few. `neutral` is what asks leave or whether something was understood, and a closed
 * question about how we work together (プロセス): these narrow nothing.
 */
export type QuestionForm = 'open' | 'closed' | 'neutral';
export type QuestionKind = ChoiceOf<typeof QUESTION_KINDS>;

/** What is longer is no question that somebody could ask. */
const LONGEST = 1000;
/** A remark in brackets behind a question. */
const REMARK = /[（(][^（()）]*[）)]\s*$/u;

/** The form of a question, or null of what asks nothing. In Japanese, as the wording rules are. */
export function questionForm(words: string, kind: Question['kind'] = null): QuestionForm | null {
	if (words.length > LONGEST) return null;
	const [sentence] = sentencesOf(quoteIn(words) ?? words.replace(REMARK, ''), true);
	if (!sentence || !isQuestion(sentence.text)) return null;
	if (OPEN.test(sentence.text)) return 'open';
	return kind === 'プロセス' || PERMIT.test(sentence.text) ? 'neutral' : 'closed';
}

export interface QuestionCounts {
	readonly open: number;
	readonly closed: number;
	readonly neutral: number;
	/** Of drafted questions, how many were meant as which kind. */
	readonly kinds: Readonly<Record<QuestionKind, number>>;
}

/** Of fewer questions a share would say nothing. */
const LEAST = 3;
export const isEnough = ({ open, closed, neutral }: QuestionCounts): boolean => open + closed + neutral >= LEAST;

/** The questions under 問いかけの案. */
export const draftedQuestions = ({ body: { questions } }: NoteOf<'visit'>): QuestionCounts => countQuestions(questions);

/** The questions in our lines of talk; lines that are marked as something else than 問いかけ ask nothing. */
export const askedQuestions = (client: Client, visit: NoteOf<'visit'>): QuestionCounts =>
	countQuestions(visit.body.talk.filter((line) => isOurs(client, visit, line) && (line.element === null || line.element === '問いかけ')).map(({ words: text }) => ({ text, kind: null })));

/** Counts questions, by their form and by what they were meant as. */
export function countQuestions(questions: readonly Pick<Question, 'text' | 'kind'>[]): QuestionCounts {
	const forms = questions.map(({ text, kind }) => questionForm(text, kind));
	const count = (form: QuestionForm): number => forms.filter((one) => one === form).length;
	const kinds = Object.fromEntries(QUESTION_KINDS.map(({ ja }) => [ja, questions.filter(({ kind }) => kind === ja).length])) as Record<QuestionKind, number>;
	return { open: count('open'), closed: count('closed'), neutral: count('neutral'), kinds };
}

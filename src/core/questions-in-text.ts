/** The drafted questions in a text as it stands in an editor: where their headings and kinds are, and what they come to. */
import { sectionsOf } from './body.ts';
import { placeFrontMatter } from './front-matter.ts';
import { countQuestions } from './question-share.ts';
import type { QuestionCounts } from './question-share.ts';
import { readQuestion } from './visit-record.ts';

export interface QuestionsInText {
	/** Offset of the line of the heading 問いかけの案, or null without one. */
	readonly questions: number | null;
	/** Offset of the line of the heading 見立て, or null without one. */
	readonly hypotheses: number | null;
	readonly counts: QuestionCounts;
	/** Where the kind of a question stands at the end of its line, brackets and all. In the order of the text. */
	readonly kinds: readonly { readonly from: number; readonly to: number }[];
}

/** Reads the text of a visit. */
export function questionsInText(text: string): QuestionsInText {
	const sections = sectionsOf(text, placeFrontMatter(text).bodyFrom);
	const headingOf = (zone: 'questions' | 'hypotheses'): number | null => sections.find(({ opens }) => opens === zone)?.head?.from ?? null;
	const items = sections.filter(({ zone }) => zone === 'questions').flatMap(({ lines }) => lines).filter(({ is, text: words }) => is === 'item' && words !== '');
	const questions = items.map((line) => ({ line, question: readQuestion(line) }));
	const kinds = questions.flatMap(({ line, question }) => {
		const written = question.kind === null ? '' : line.text.slice(question.text.length).trim();
		const at = written === '' ? -1 : text.slice(line.from, line.to).lastIndexOf(written);
		return at < 0 ? [] : [{ from: line.from + at, to: line.from + at + written.length }];
	});
	return { questions: headingOf('questions'), hypotheses: headingOf('hypotheses'), counts: countQuestions(questions.map(({ question }) => question)), kinds };
}

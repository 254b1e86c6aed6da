/** What each finding has to say in a language. */
import type { DetailsOf } from '../../../core/finding.ts';

/** One finding in words. */
export interface FindingText<D> {
	/** What it is called in lists, without any blame. */
	readonly name: string;
	/** One sentence, seldom two: what was seen, as a question or an observation. */
	readonly sentence: (details: D) => string;
	/** Why it may be wrong: when it is fine as it is. */
	readonly mayBeWrong: string;
}
/** Texts for the findings of one family. */
export type FindingTexts<F> = { readonly [C in keyof F]: FindingText<DetailsOf<F[C]>> };

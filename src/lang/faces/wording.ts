/** The words of the wording rules (domain F1) in both languages: the question each of them asks. It names no fault, and corrects nothing. */
import type { WordingRuleId } from '../../core/wording/rule.ts';

export interface WordingWords {
	/** The one question to the writer. */
	readonly questions: Readonly<Record<WordingRuleId, string>>;
	/** What one can do with a question. */
	readonly allow: string;
	readonly dismiss: string;
	/** Said when words have been allowed. */
	readonly allowed: (words: string) => string;
	/** Said when somebody asked and nothing is to be asked; and when the rules cannot read the text. */
	readonly nothing: string;
	readonly onlyJapanese: string;
}

export const wordingJa: WordingWords = {
	questions: {
		T01: 'だれが、いつまでに、何を変えると、この言葉になりますか。',
		T02: 'どのくらいでしょうか。数や場面で言い換えられますか。',
		T03: 'だれのことでしょうか（人数や役割で）。',
		T04: '例外はありましたか。何件中の何件でしょうか。',
		T05: 'これは見聞きしたことでしょうか、見立てでしょうか。',
		T06: 'どんな行動や場面から、そう見えましたか。',
		T07: '何が分かり、何が決まりましたか。',
		T08: '裏づけになる記録はどれでしょうか。ほかの要因は。',
		T09: '間にある要因は何でしょうか。',
		T10: 'なぜそれがないまま来たのでしょうか。',
		T11: 'この前に、理由になる文はありますか。',
		T12: '先に許しを得る、いくつかの選び方を並べる、相手の案を先に聞く、のどれかにできますか。',
		T13: '答えを入れずに聞くと、どうなりますか。',
		T14: '「何があって」「どんな事情で」に換えられますか。',
		T15: '三つ目を、相手に挙げてもらえますか。',
		T16: '一つずつにすると、どちらを先に聞きますか。',
		T17: '「どんな」「何が」「もう少し」で始めると、どうなりますか。',
		T18: '見解を外し、数と言葉だけにするとどうなりますか。',
		T19: 'だれか分かってしまわないでしょうか。',
	},
	allow: 'この言葉を許す',
	dismiss: '消す',
	allowed: (words) => `「${words}」を許す言葉に加えました。設定で外せます。`,
	nothing: 'このノートの言葉に、お尋ねすることはありません。',
	onlyJapanese: '言葉を見直せるのは、日本語の文だけです。',
};

export const wordingEn: WordingWords = {
	questions: {
		T01: 'Who would change what, and by when, for these words to come true?',
		T02: 'How much would that be? Could a number or a scene say it?',
		T03: 'Who would that be (how many, in which role)?',
		T04: 'Were there exceptions? In how many cases out of how many?',
		T05: 'Was this seen or heard, or is it a reading of ours?',
		T06: 'What did they do, and when, that made it look so?',
		T07: 'What became clear, and what was decided?',
		T08: 'Which record bears this out? What else may have played a part?',
		T09: 'What lies between the two?',
		T10: 'How did it come about that it was not there until now?',
		T11: 'Is the reason written before this?',
		T12: 'Could one ask leave first, lay out a few ways, or hear the owner’s own idea first?',
		T13: 'How would it sound without the answer in it?',
		T14: 'Could it be “what happened” or “what were the circumstances”?',
		T15: 'Could the owner name a third way?',
		T16: 'One at a time, which would come first?',
		T17: 'How would it sound beginning with “what”, “how” or “tell me more”?',
		T18: 'Without the view, in numbers and words only, what would remain?',
		T19: 'Could somebody be recognised?',
	},
	allow: 'Allow these words',
	dismiss: 'Clear',
	allowed: (words) => `“${words}” is now among the allowed words. It can be taken out in the settings.`,
	nothing: 'There is nothing to ask about the wording of this note.',
	onlyJapanese: 'Only Japanese sentences can be looked at.',
};

/** The words of the findings about pressing matters. */
import type { SHORT_TERM } from '../../../core/findings/short-term.ts';
import type { FindingTexts } from './finding-text.ts';

export const shortTermJa: FindingTexts<typeof SHORT_TERM> = {
	G20: {
		name: '短期的課題の滞り',
		sentence: ({ title, days }) => `短期的課題『${title}』は、その後どうなっていますか${days === null ? '' : `（${days}日前に記録）`}。`,
		mayBeWrong: '動きはあって、記録がまだなだけのこともあります。',
	},
	G21: {
		name: '方針のない短期的課題',
		sentence: ({ title }) => `『${title}』は、先に解決する・並行する・つなぐ、のどれで進めますか。`,
		mayBeWrong: '聞いたばかりで、これから経営者と決めるところかもしれません。',
	},
	G23: {
		name: '短期ばかり',
		sentence: ({ visits }) => `この${visits}回は短期的課題の話が中心でした。本質的課題に戻る回を、経営者と決めておきますか。`,
		mayBeWrong: '小さな会社では、差し迫った話が続くのは自然なことです。',
	},
};

export const shortTermEn: FindingTexts<typeof SHORT_TERM> = {
	G20: {
		name: 'Short-term issue at a standstill',
		sentence: ({ title, days }) => `What has become of the short-term issue “${title}”${days === null ? '' : ` (noted ${days} ${days === 1 ? 'day' : 'days'} ago)`}?`,
		mayBeWrong: 'It may have moved without the notes saying so yet.',
	},
	G21: {
		name: 'Short-term issue without a course',
		sentence: ({ title }) => `How will you go about “${title}”: solve it first, work on it in parallel, or hand it on?`,
		mayBeWrong: 'You may have only just heard of it, and be about to settle this with the owner.',
	},
	G23: {
		name: 'Only pressing matters',
		sentence: ({ visits }) => `The last ${visits} visits were mostly about short-term issues. Would you like to agree with the owner on a visit to come back to the essential issue?`,
		mayBeWrong: 'In a small firm it is natural that pressing matters keep coming.',
	},
};

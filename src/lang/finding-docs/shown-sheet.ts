/** Documentation of the finding about what is to be shown. */
import type { SHOWN_SHEET } from '../../core/findings/shown-sheet.ts';
import type { FindingDocs } from './finding-doc.ts';

export const shownSheetDocsJa: FindingDocs<typeof SHOWN_SHEET> = {
	G38: {
		looksAt: '経営者が見られる事実・課題・要因の題名のうち、支援者の見解とも読める言葉（T18）や、個人が分かりそうな言葉（T19）。社員調査の設問と選択肢の、個人が分かりそうな言葉と、集計のうち最小表示人数（既定5人）より少ない行。経営者に見せる紙を開く前と、経営者への写しを渡す前にも、同じことをたずねます。',
		quietWhen: '「」の中の言葉と、話し手が書かれたもの（見解について）。経営者自身の言葉。支援チームだけのノート。',
		answer: '見解を外し、数と言葉だけにする。人数の少ない行はまとめる。聞いたままの言葉なら、話し手を書く。',
		source: '論文 Ⅲ-3(2)(4)、Ⅳ事例-1(6)。',
	},
};

export const shownSheetDocsEn: FindingDocs<typeof SHOWN_SHEET> = {
	G38: {
		looksAt: 'Titles of facts, issues and causes that the owner may see: words that may be a view of the supporters (T18) and words by which somebody may be made out (T19). In surveys, questions and answers by which somebody may be made out, and results that stand for fewer people than the least number (5 unless set otherwise). The same is asked before the owner’s sheet opens and before his copies leave. The words are looked for in Japanese.',
		quietWhen: 'For views: words in quotes, and whatever somebody said. The owner’s own words. Notes of the team only.',
		answer: 'Leave out the view, and keep numbers and words. Merge rows of few people. If it was heard like that, write down who said it.',
		source: 'Paper Ⅲ-3(2)(4), Ⅳ case 1(6).',
	},
};

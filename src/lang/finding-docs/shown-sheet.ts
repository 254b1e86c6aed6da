/** Documentation of the finding about what is to be shown. */
import type { SHOWN_SHEET } from '../../core/findings/shown-sheet.ts';
import type { FindingDocs } from './finding-doc.ts';

export const shownSheetDocsJa: FindingDocs<typeof SHOWN_SHEET> = {
	G38: {
		looksAt: '経営者が見られる事実・課題・要因の題名のうち、支援者の見解とも読める言葉（T18）や、個人が分かりそうな言葉（T19）。社員調査の集計のうち、最小表示人数（既定5人）より少ない行。',
		quietWhen: '「」の中の言葉と、話し手が書かれたもの（見解について）。経営者自身の言葉。支援チームだけのノート。',
		answer: '見解を外し、数と言葉だけにする。人数の少ない行はまとめる。聞いたままの言葉なら、話し手を書く。',
		source: '論文 Ⅲ-3(2)(4)、Ⅳ事例-1(6)。',
	},
};

export const shownSheetDocsEn: FindingDocs<typeof SHOWN_SHEET> = {
	G38: {
		looksAt: 'Titles of facts, issues and causes that the owner may see: words that may be a view of the supporters (T18) and words by which somebody may be made out (T19). Results of a survey that stand for fewer people than the least number (5 unless set otherwise). The words are looked for in Japanese.',
		quietWhen: 'For views: words in quotes, and whatever somebody said. The owner’s own words. Notes of the team only.',
		answer: 'Leave out the view, and keep numbers and words. Merge rows of few people. If it was heard like that, write down who said it.',
		source: 'Paper Ⅲ-3(2)(4), Ⅳ case 1(6).',
	},
};

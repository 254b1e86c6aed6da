/** Documentation of the findings about the talk at visits. */
import type { TALK } from '../../core/findings/talk.ts';
import type { FindingDocs } from './finding-doc.ts';

export const talkDocsJa: FindingDocs<typeof TALK> = {
	G35: {
		looksAt: '最後の訪問の対話の記録。信頼関係を築いている時期の断りのない提案や対決の問いかけ、段階4以降で二回続けて問いかけがないこと、その回の「重心」と違うものが多いこと。',
		quietWhen: '要素を付けた支援側の発言が設定の数（既定8）より少ない。段階3に届くまで。',
		answer: '今回の狙いに照らして振り返る。狙いどおりなら、そのままでよい。点数でも目標でもない。',
		source: '論文 Ⅲ-2、図5。',
	},
	G36: {
		looksAt: '直近3回の訪問の「使うもの」「使った図」「支援内容」に同じ道具があり、その3回から課題も要因も経営者の言葉も出ていないとき。',
		quietWhen: '新しい課題・要因、または経営者の言葉が一つでもある。「使うもの」が「なし」。段階3に届くまで。',
		answer: '記入のほかに聞いた話を、経営者の言葉で残す。次は図を使わない回にしてもよい。',
		source: '論文 Ⅳ管理-2(2)③（コンフリクト2）。',
	},
};

export const talkDocsEn: FindingDocs<typeof TALK> = {
	G35: {
		looksAt: 'The log of the last visit: proposals without asking first and confrontational questions while trust is being built, two visits of stage 4 or later without a question, and more of something else than the visit was meant for.',
		quietWhen: 'Fewer lines of ours are marked than a number (8 unless set otherwise). Before stage 3.',
		answer: 'Hold it against what you meant to do. If it fits, leave it: it is neither a mark nor a target.',
		source: 'Paper Ⅲ-2, figure 5.',
	},
	G36: {
		looksAt: 'The last three visits, when the same tool stands in their tools, their maps or their content, and they brought no issue, no cause and no word of the owner.',
		quietWhen: 'There is a new issue or cause, or a word of the owner. No tool was to be used. Before stage 3.',
		answer: 'Keep what else was said, in the owner’s words. The next visit may well do without any picture.',
		source: 'Paper Ⅳ management 2(2)③ (conflict 2).',
	},
};

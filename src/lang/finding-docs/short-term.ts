/** Documentation of the findings about pressing matters. */
import type { SHORT_TERM } from '../../core/findings/short-term.ts';
import type { FindingDocs } from './finding-doc.ts';

export const shortTermDocsJa: FindingDocs<typeof SHORT_TERM> = {
	G20: {
		looksAt: '見つけた日から設定の日数（既定30日）を過ぎた、または最後の動きのあと設定の回数（既定2回）の訪問があった、済んでいない短期的課題。日付がなければ出所の記録の日、作成日を使う。',
		quietWhen: '完了したか、つながれた。日付がどこにもない。',
		answer: 'その後を経営者にうかがい、状態か方針を改める。',
		source: '論文 Ⅱ-3。',
	},
	G21: {
		looksAt: '方針が書かれていない、済んでいない短期的課題。',
		quietWhen: '完了したか、つながれた。方針が読めない言葉で書かれている。',
		answer: '先に解決する、並行する、つなぐ、見守る、のどれにするかを経営者と決める。',
		source: '論文 Ⅱ-3。',
	},
	G23: {
		looksAt: '直近3回の訪問。そこから出たノート、記録の中のリンク、聞いた事実が裏づけるものが、短期的課題とその対応策だけのとき。',
		quietWhen: '3回のうちに、ほかのノートが一つでも出てくる。何にもつながっていない回がある。始め方が「短期的課題を先に」。小規模事業者では ・ になる。段階4に届くまで。',
		answer: '本質的課題に戻る回を、経営者と決めておく。',
		source: '論文 Ⅱ-3。',
	},
};

export const shortTermDocsEn: FindingDocs<typeof SHORT_TERM> = {
	G20: {
		looksAt: 'Open short-term issues that were found longer ago than a number of days (30 unless set otherwise), or that have not moved over a number of visits (2). Without a day of their own, that of their record or of their writing counts.',
		quietWhen: 'It is done or handed over. No day is known.',
		answer: 'Ask the owner what has become of it, and bring its state or course up to date.',
		source: 'Paper Ⅱ-3.',
	},
	G21: {
		looksAt: 'Open short-term issues without a policy.',
		quietWhen: 'It is done or handed over. A policy is written that cannot be read.',
		answer: 'Decide with the owner: solve first, in parallel, hand on, or watch.',
		source: 'Paper Ⅱ-3.',
	},
	G23: {
		looksAt: 'The last three visits, when the notes that came from them, the links in their records and what their facts speak for are short-term issues and actions for these, and nothing else.',
		quietWhen: 'Any other note turns up, or a visit links nothing. The support was to begin with short-term issues. Weighs little in a micro firm. Before stage 4.',
		answer: 'Agree with the owner on a visit to come back to the essential issue.',
		source: 'Paper Ⅱ-3.',
	},
};

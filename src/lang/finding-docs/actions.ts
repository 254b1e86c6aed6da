/** Documentation of the findings about what is being done. */
import type { ACTIONS } from '../../core/findings/actions.ts';
import type { FindingDocs } from './finding-doc.ts';

export const actionsDocsJa: FindingDocs<typeof ACTIONS> = {
	G09: {
		looksAt: '対応先がすべて課題・現象で、そのどれもほかの対応先の要因になっていない対応策。',
		quietWhen: '対応先に要因・本質的課題・短期的課題が一つでもある。見つからない対応先がある。やめた対応策。段階3に届くまで。',
		answer: '課題と対応策のあいだにある要因を書き、対応先に加える。急ぎの手当てなら、短期的課題にする。',
		source: '論文 Ⅳ管理-2(2)②（論理の飛躍）。',
	},
	G11: {
		looksAt: '対応先が書かれていない対応策。',
		quietWhen: '対応先のノートが見つからない（読めないこととして別に示す）。やめた対応策。段階5に届くまで。',
		answer: '向けている課題を対応先に書く。見守りのような取組なら、そう確かめたこととして残す。',
		source: '論文 Ⅳ管理-2(2)②。',
	},
	G22: {
		looksAt: '本質的課題の妨げになっている、済んでいない短期的課題。その本質的課題か内訳に、「案」「保留」または期限を過ぎた対応策があるとき。',
		quietWhen: '短期的課題が完了したか、つながれた。対応策が進んでいる、定着した、または状態が書かれていない。段階4に届くまで。',
		answer: '先に時間を空ける手立てを経営者と話す。順に進めると決めているなら、その理由を残す。',
		source: '論文 Ⅱ-3。',
	},
	G30: {
		looksAt: '担当、期限、確認指標のどれかがない対応策。欠けているものだけを尋ねる。',
		quietWhen: '三つともある。書かれているが読めないもの（期限の「11月末」など）は、あるものとみなす。やめた・定着した対応策。段階5に届くまで。',
		answer: '会社の方に決めていただき、担当・期限・確認指標に書く。',
		source: '論文 Ⅳ管理-2(2)②。',
	},
	G31: {
		looksAt: '担当が支援者だけの対応策。支援者とは、主担当、副担当、統括事務局と、それらを指す言葉。',
		quietWhen: '会社の人が一人でも入っている（「会社と支援チーム」も）。「つなぐ先」がある。担当が書かれていない。段階5に届くまで。',
		answer: '会社の中でどなたが引き受けるかを、会社に選んでいただく。取り次ぎなら「つなぐ先」を書く。',
		source: '論文の新要素3（自走化）。',
	},
};

export const actionsDocsEn: FindingDocs<typeof ACTIONS> = {
	G09: {
		looksAt: 'Actions that address issues only, none of which lies behind another one of them.',
		quietWhen: 'A cause, an essential issue or a short-term issue is addressed as well. A target cannot be found. It was stopped. Before stage 3.',
		answer: 'Write down the cause between the issue and the action, and address it. First aid can be a short-term issue.',
		source: 'Paper Ⅳ management 2(2)② (leaps of logic).',
	},
	G11: {
		looksAt: 'Actions that address nothing.',
		quietWhen: 'What it addresses cannot be found (this is told elsewhere). It was stopped. Before stage 5.',
		answer: 'Write down the issue it is for. If it is there to keep in touch, keep that as confirmed.',
		source: 'Paper Ⅳ management 2(2)②.',
	},
	G22: {
		looksAt: 'Open short-term issues that hinder an essential issue, where an action for it or for a part of it is still an idea, on hold or past its day.',
		quietWhen: 'The short-term issue is done or handed over. The action is under way, settled or without a state. Before stage 4.',
		answer: 'Talk with the owner about freeing some time first. If you agreed to take one after the other, keep the reason.',
		source: 'Paper Ⅱ-3.',
	},
	G30: {
		looksAt: 'Actions without somebody who carries them, a day, or a fact to measure them by. Only what is missing is asked for.',
		quietWhen: 'All three are there; what is written and cannot be read counts as there. It was stopped or has settled. Before stage 5.',
		answer: 'Let the people of the company decide, and write it down.',
		source: 'Paper Ⅳ management 2(2)②.',
	},
	G31: {
		looksAt: 'Actions carried by supporters only: the lead, the deputies, the office, or a word for them.',
		quietWhen: 'Somebody of the company carries it too. It says to whom it is handed. Nobody is named. Before stage 5.',
		answer: 'Let the company choose who takes it on. For a referral, write down to whom it is handed.',
		source: 'New element 3 of the paper (running on one’s own).',
	},
};

/** The words of the finding about signs of a turnaround phase. */
import type { TRIAGE } from '../../../core/findings/triage.ts';
import type { TurnaroundSign } from '../../../core/turnaround-signs.ts';
import { triageEn, triageJa } from '../triage.ts';
import type { TriageWords } from '../triage.ts';
import type { FindingTexts } from './finding-text.ts';

/** The signs by name; where the figures show one, with the figures. */
const listed = (words: TriageWords, signs: readonly TurnaroundSign[], open: string, close: string): string[] =>
	signs.map(({ id, figures }) => (figures ? `${words.signs[id]}${open}${words.figures(figures)}${close}` : words.signs[id]));

export const triageFindingsJa: FindingTexts<typeof TRIAGE> = {
	G39: {
		name: '再生局面の兆し',
		sentence: ({ level, signs }) => {
			const list = listed(triageJa, signs, '（', '）').join('、');
			return level === 'strong' ? `再生局面の兆しがあります：${list}。専門機関への相談を、経営者と話す時期でしょうか。` : `資金や財務で、念のため確かめたいことがあります：${list}。`;
		},
		mayBeWrong: '帳簿と実態は違うことがあり、季節でも変わります。小さな会社では、赤字や債務超過でも役員借入金が実質の資本になっていることがあります。',
	},
};

export const triageFindingsEn: FindingTexts<typeof TRIAGE> = {
	G39: {
		name: 'Signs of a turnaround phase',
		sentence: ({ level, signs }) => {
			const list = listed(triageEn, signs, ' (', ')').join('; ');
			return level === 'strong' ? `There are signs of a turnaround phase: ${list}. Might it be time to talk with the owner about a specialist body?` : `There is something about cash and finance to check, to be safe: ${list}.`;
		},
		mayBeWrong: 'Books and reality may differ, and figures change with the season. In a small firm loans from officers are often as good as equity.',
	},
};

/** The words of the findings about the talk at visits. */
import type { TALK } from '../../../core/findings/talk.ts';
import { SUPPORTER_ELEMENTS } from '../../../core/vocabulary/choices.ts';
import type { FindingTexts } from './finding-text.ts';

export const talkJa: FindingTexts<typeof TALK> = {
	G35: {
		name: '対話の重心',
		sentence: (talk) => {
			const seen = talk.is === 'most' ? `記録に残した支援側の発言は「${talk.element}」が多めでした` : `信頼関係を築いている時期の記録に、${talk.proposals > 0 ? '「提案」' : '対決の「問いかけ」'}がありました`;
			return `${seen}。今回の狙いに照らしていかがですか。`;
		},
		mayBeWrong: '記録は、話したことの一部です。書いた人が選んだ言葉だけを数えています。',
	},
	G36: {
		name: '道具が先に立つ（コンフリクト2）',
		sentence: ({ tool }) => `『${tool}』の記入のほかに、経営者から新しく出た話はありますか。`,
		mayBeWrong: '話は出ていて、ノートにまだ書いていないだけのこともあります。',
	},
};

const elementEn = (element: string): string => SUPPORTER_ELEMENTS.find(({ ja }) => ja === element)?.en ?? element;

export const talkEn: FindingTexts<typeof TALK> = {
	G35: {
		name: 'Balance of the talk',
		sentence: (talk) => {
			const seen = talk.is === 'most' ? `Of what you wrote down of your own side, most was “${elementEn(talk.element)}”` : `While trust is being built, the notes hold ${talk.proposals > 0 ? 'suggestions' : 'confrontational questions'} already`;
			return `${seen}. How does that fit what you meant to do this time?`;
		},
		mayBeWrong: 'Notes are a part of what was said. Only the lines that somebody chose to write down are counted.',
	},
	G36: {
		name: 'Tool before talk (conflict 2)',
		sentence: ({ tool }) => `Apart from filling in “${tool}”, has the owner told anything new?`,
		mayBeWrong: 'There may be more that has not been written down yet.',
	},
};

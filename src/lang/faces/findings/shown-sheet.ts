/** The words of the finding about what is to be shown. */
import type { SHOWN_SHEET } from '../../../core/findings/shown-sheet.ts';
import type { FindingTexts } from './finding-text.ts';

export const shownSheetJa: FindingTexts<typeof SHOWN_SHEET> = {
	G38: {
		name: '提示資料の中立・匿名',
		sentence: ({ views, people }) => {
			const parts = [...(views.length > 0 ? [`見解とも読める言葉（${views.join('、')}）`] : []), ...(people.length > 0 ? [`個人が分かるおそれ（${people.join('、')}）`] : [])];
			return `${parts.join('と、')}があります。`;
		},
		mayBeWrong: '言葉の形だけを見ています。聞いたままの言葉なら、話し手を書くと静かになります。',
	},
};

export const shownSheetEn: FindingTexts<typeof SHOWN_SHEET> = {
	G38: {
		name: 'What is shown: neutral and anonymous',
		sentence: ({ views, people }) => {
			const parts = [...(views.length > 0 ? [`words that may be read as a view of yours (${views.join(', ')})`] : []), ...(people.length > 0 ? [`something by which a person might be made out (${people.join(', ')})`] : [])];
			return `There are ${parts.join(', and ')}.`;
		},
		mayBeWrong: 'Only the wording is looked at. Words as they were heard stay quiet once the note says who said them.',
	},
};

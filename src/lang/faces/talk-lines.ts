/** The words of lines of talk in the editor: the palette, its commands, and the question before a transcript is pasted. */
import { findTerm } from '../../core/vocabulary.ts';
import { CLIENT_ELEMENTS, SUPPORTER_ELEMENTS } from '../../core/vocabulary/choices.ts';
import type { Element } from '../../core/talk.ts';

export interface TalkLineWords {
	/** The palette, for who does not see it. */
	readonly palette: string;
	readonly element: (element: Element) => string;
	/** The command that begins a line of this element. */
	readonly insert: (element: Element) => string;
	/** Before a transcript is pasted. */
	readonly paste: {
		readonly title: string;
		/** So many lines it would become. */
		readonly text: (count: number) => string;
		/** So many lines are not shown. */
		readonly more: (count: number) => string;
		readonly asLines: string;
		readonly asIs: string;
	};
}

export const talkLinesJa: TalkLineWords = {
	palette: '話の行の要素',
	element: (element) => element,
	insert: (element) => `話の行を入れる：${element}`,
	paste: {
		title: '話の行にしますか',
		text: (count) => `文字起こしのようです。${count}行の箇条書きにできます。時刻は外し、要素は付けません。`,
		more: (count) => `ほか${count}行`,
		asLines: '話の行にする',
		asIs: 'そのまま貼る',
	},
};

const english = (element: Element): string => findTerm([...SUPPORTER_ELEMENTS, ...CLIENT_ELEMENTS], element)?.en ?? element;

export const talkLinesEn: TalkLineWords = {
	palette: 'Element of the line of talk',
	element: english,
	insert: (element) => `Begin a line of talk: ${english(element)}`,
	paste: {
		title: 'Paste as lines of talk?',
		text: (count) => `This looks like a transcript. It can become a list of ${count} lines, without times; no element is guessed.`,
		more: (count) => `and ${count} more`,
		asLines: 'As lines of talk',
		asIs: 'As it is',
	},
};

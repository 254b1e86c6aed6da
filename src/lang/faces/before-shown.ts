/** The words of the dialog before something is shown or handed over: for the supporter's eyes. The questions of T18 and T19 are those of the wording rules. */

/** What is about to be done. */
export type ShowingAct = 'open' | 'hand-over';

export interface BeforeShownWords {
	readonly title: string;
	/** How many places there are. Fit to be read by anybody. */
	readonly places: (count: number) => string;
	/** Opens what is to be asked; somebody else may be looking at the screen. */
	readonly look: string;
	/** Results of a survey that stand for too few people. */
	readonly tooFew: (survey: string, people: number, least: number) => string;
	readonly tooFewQuestion: string;
	readonly openNote: string;
	readonly onlyOnce: string;
	readonly goOn: Readonly<Record<ShowingAct, string>>;
	readonly stop: string;
}

export const beforeShownJa: BeforeShownWords = {
	title: '見せる前に',
	places: (count) => `確かめておきたいところが${count}か所あります。`,
	look: '見る（画面を相手に見せていないときに）',
	tooFew: (survey, people, least) => `「${survey}」に${people}人の集計があります。${least}人より少ないため、見せるものには出ません。`,
	tooFewQuestion: 'ほかの数字から引き算して、だれか分かってしまわないでしょうか。',
	openNote: 'ノートを開く',
	onlyOnce: '進むと、同じ言葉については、Obsidianを閉じるまでたずねません。',
	goOn: { open: 'このまま開く', 'hand-over': 'このまま渡す' },
	stop: 'やめる',
};

export const beforeShownEn: BeforeShownWords = {
	title: 'Before it is shown',
	places: (count) => (count === 1 ? 'There is one place to look at.' : `There are ${count} places to look at.`),
	look: 'Look (while nobody else sees the screen)',
	tooFew: (survey, people, least) => `“${survey}” has results of ${people === 1 ? 'one person' : `${people} people`}. As these are fewer than ${least}, they are not shown.`,
	tooFewQuestion: 'Could somebody be made out by taking away one number from another?',
	openNote: 'Open the note',
	onlyOnce: 'If you go on, the same words are not asked about again until Obsidian is closed.',
	goOn: { open: 'Open as it is', 'hand-over': 'Hand over as it is' },
	stop: 'Cancel',
};

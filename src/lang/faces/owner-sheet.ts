/** The words of the owner's sheet (経営者に見せる図), both languages side by side. None of them judges or concludes (domain C, rules of neutrality). */

export interface OwnerSheetWords {
	readonly title: string;
	/** Whose it is and up to when. `on`: the day of the visit, 2026-01-21. */
	readonly heard: (client: string, visit: number | null, on: string | null) => string;
	/** The one letter of the one mark, and what it stands for. */
	readonly mark: readonly [letter: string, meaning: string];
	readonly loop: string;
	/** In the middle of a round that is drawn as such. */
	readonly loopSign: string;
	readonly actions: string;
	/** Who carries an action, until when. */
	readonly carried: (who: string, until: string | null) => string;
	readonly rest: string;
	/** Something is folded away beneath it. */
	readonly folded: string;
	readonly stacks: Readonly<Record<'causes' | 'issues' | 'facts' | 'others', string>>;
	readonly survey: (answered: number | null) => string;
	/** What is said before the results of a survey are looked at. */
	readonly surveyNote: string;
	/** How many gave an answer, behind how many they are among. */
	readonly people: (n: number) => string;
	readonly answered: (count: number) => string;
	readonly linkAloud: (from: string, to: string) => string;
	readonly loopAloud: (titles: readonly string[]) => string;
}

const named = (title: string): string => (title.startsWith('「') ? title : `「${title}」`);
const namedEn = (title: string): string => (/^[“"]/.test(title) ? title : `“${title}”`);
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const dateOf = (iso: string): [year: number, month: number, day: number] => [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
const dayJa = (iso: string): string => dateOf(iso).map((part, i) => `${part}${'年月日'[i] ?? ''}`).join('');
const dayEn = (iso: string): string => `${dateOf(iso)[2]} ${MONTHS[dateOf(iso)[1] - 1] ?? ''} ${dateOf(iso)[0]}`;

export const ownerSheetJa: OwnerSheetWords = {
	title: '現在の会社の状況',
	heard: (client, visit, on) => `${client}\u3000${visit === null ? (on === null ? 'これ' : dayJa(on)) : `第${visit}回${on === null ? '' : `（${dayJa(on)}）`}`}までにうかがったこと`,
	mark: ['社', '社長の言葉'],
	loop: '輪になっている',
	loopSign: '輪',
	actions: '取り組むこと',
	carried: (who, until) => [who, until === null ? '' : `${until}まで`].filter((word) => word !== '').join('\u3000'),
	rest: 'そのほかにうかがったこと',
	folded: 'たたんであります',
	stacks: { causes: 'そのほかの背景', issues: 'そのほかの課題', facts: 'そのほかの事実', others: 'そのほか' },
	survey: (answered) => `社員調査の結果${answered === null ? '' : `（回答 ${answered}名）`}`,
	surveyNote: '社員の皆さんが経営を否定したものでも、会社を採点したものでもありません。',
	people: (n) => `${n}名のうち`,
	answered: (count) => `${count}名`,
	linkAloud: (from, to) => `${named(from)}と${named(to)}を結ぶ線`,
	loopAloud: (titles) => `${titles.map(named).join('、')}が輪になっている`,
};

export const ownerSheetEn: OwnerSheetWords = {
	title: 'Where the company stands',
	heard: (client, visit, on) => `${client} · what we have heard up to ${visit === null ? (on === null ? 'now' : dayEn(on)) : `visit ${visit}${on === null ? '' : ` (${dayEn(on)})`}`}`,
	mark: ['O', 'the owner’s words'],
	loop: 'a round',
	loopSign: 'round',
	actions: 'What is being done',
	carried: (who, until) => [who, until === null ? '' : `by ${until}`].filter((word) => word !== '').join(' · '),
	rest: 'What else we have heard',
	folded: 'more is folded away',
	stacks: { causes: 'Other things behind', issues: 'Other issues', facts: 'Other facts', others: 'Others' },
	survey: (answered) => `Staff survey${answered === null ? '' : ` (${answered} answered)`}`,
	surveyNote: 'The staff have neither spoken against the management nor graded the company.',
	people: (n) => `of ${n} people`,
	answered: (count) => `${count}`,
	linkAloud: (from, to) => `line between ${namedEn(from)} and ${namedEn(to)}`,
	loopAloud: (titles) => `a round: ${titles.map(namedEn).join(', ')}`,
};

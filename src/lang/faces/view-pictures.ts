/** The words inside the drawings of 目標, 概況 and 内訳, both languages side by side. */

export interface ViewPictureWords {
	readonly goals: {
		/** The heads of the three columns. */
		readonly heads: readonly [wanted: string, measured: string, planned: string];
		/** Until when a goal is meant. `period`: 2028-08, 2024年度, 2025-04..2025-09 or words of the user's own. */
		readonly horizon: (period: string) => string;
		readonly supportGoal: string;
	};
	readonly overview: {
		/** Up to which visit it was told. */
		readonly upTo: (visit: number) => string;
		readonly noTopic: string;
		readonly noViewpoint: string;
	};
	readonly breakdown: {
		readonly heads: readonly [issues: string, figures: string, events: string];
		/** Facts that no bar shows, since nothing links them. */
		readonly others: (count: number) => string;
	};
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const PERIOD = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
const ends = (period: string, end: (one: string) => string, between: string): string => period.split('..').map((one) => end(one.trim())).join(between);

function endJa(one: string): string {
	const [, year, month, day] = PERIOD.exec(one) ?? [];
	return year === undefined ? one : `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
}
function endEn(one: string): string {
	const [, year, month, day] = PERIOD.exec(one) ?? [];
	return year === undefined ? one : `${day === undefined ? '' : `${Number(day)} `}${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

export const viewPicturesJa: ViewPictureWords = {
	goals: { heads: ['ありたい姿・目標', 'いまの数字', '計画にある取組'], horizon: (period) => `目標の期限\u3000${ends(period, endJa, '〜')}`, supportGoal: '支援のゴール' },
	overview: { upTo: (visit) => `第${visit}回までの話`, noTopic: '論点の付いていない話', noViewpoint: '視点の付いていない話' },
	breakdown: { heads: ['課題・現象', '数字とその内訳', '出来事'], others: (count) => `ほかに、課題や要因とつながっていない事実が${count}件` },
};

export const viewPicturesEn: ViewPictureWords = {
	goals: { heads: ['Vision and goals', 'Figures now', 'Planned actions'], horizon: (period) => `until ${ends(period, endEn, ' – ')}`, supportGoal: 'Aim of the support' },
	overview: { upTo: (visit) => `as told up to visit ${visit}`, noTopic: 'Told without a topic', noViewpoint: 'Told without a viewpoint' },
	breakdown: { heads: ['Issues', 'Figures and their parts', 'Events'], others: (count) => (count === 1 ? 'One more fact is linked to no issue or cause' : `${count} more facts are linked to no issue or cause`) },
};

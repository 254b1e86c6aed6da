/** ⓑ 伴走支援活動計画 (paper 図9), and the sheet of paper 図7. The team's copies. */
import { planOf } from '../plan-place.ts';
import { MILESTONE_COLUMNS, REVISION_COLUMNS, SCHEDULE_COLUMNS, THEME_COLUMNS } from '../vocabulary/body.ts';
import { QUICKNESS } from '../vocabulary/choices.ts';
import { findChoice } from '../vocabulary.ts';
import { form, opening, part, tableOf, under } from './blocks.ts';
import { fieldWords } from './field-words.ts';
import type { ReportBlock, ReportPage } from './page.ts';
import type { ReportSight } from './sight.ts';

/** The activity plan. */
export function planPage({ engagement, words }: ReportSight): ReportPage {
	const { client, today } = engagement;
	const plan = planOf(client);
	const head = { title: words.titles.plan, blocks: opening(words, client.name, today, true) };
	if (!plan) return { ...head, blocks: [...head.blocks, { is: 'words', words: words.noPlan }] };
	const { visits_planned: visits } = plan.fields;
	const { schedule, themes, milestones, revisions } = plan.body;
	return {
		...head,
		blocks: [
			...head.blocks,
			...under(words, 'planGoal', fieldWords(plan, 'goal', words)),
			form(words, [
				['goalEvidence', fieldWords(plan, 'goal_evidence', words)], ['visitsPlanned', visits === undefined ? [] : [words.times(visits)]],
				['balance', fieldWords(plan, 'balance', words)], ['officeCheckedOn', fieldWords(plan, 'office_checked_on', words)],
			]),
			part(words, 'schedule'), tableOf(words, SCHEDULE_COLUMNS, schedule),
			part(words, 'themes'), themeTable(words, themes),
			part(words, 'milestones'), tableOf(words, MILESTONE_COLUMNS, milestones),
			part(words, 'revisions'), tableOf(words, REVISION_COLUMNS, revisions),
		],
	};
}

/** The sheet of paper 図7: issue groups, themes and approaches, with the milestones, on one page. */
export function sheetPage({ engagement, words }: ReportSight): ReportPage {
	const { client, today } = engagement;
	const plan = planOf(client);
	const blocks = plan
		? [...under(words, 'planGoal', fieldWords(plan, 'goal', words)), part(words, 'themes'), themeTable(words, plan.body.themes), part(words, 'milestones'), tableOf(words, MILESTONE_COLUMNS, plan.body.milestones)]
		: [{ is: 'words', words: words.noPlan } as const];
	return { title: words.titles.sheet, blocks: [...opening(words, client.name, today, true), ...blocks] };
}

type Themes = NonNullable<ReturnType<typeof planOf>>['body']['themes'];

/** The themes; a group that goes on is named once, as on paper. */
function themeTable(words: ReportSight['words'], themes: Themes): ReportBlock {
	const rows = themes.map((row, i) => ({
		...row,
		group: i > 0 && themes[i - 1]?.group === row.group ? '' : row.group,
		quick: findChoice(QUICKNESS, row.quick)?.[words.language] ?? row.quick,
	}));
	return tableOf(words, THEME_COLUMNS, rows);
}

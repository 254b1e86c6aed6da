/** The page for the sharing meeting (共有会議): one engagement on one page, told so that others can think with us. For the team and the office; under 仮名 where there is one. */
import type { Client } from '../client.ts';
import { SHOWN_AT_ONCE, shownFindings } from '../findings/index.ts';
import { planOf, planPlace } from '../plan-place.ts';
import { standingOf } from '../standing.ts';
import { stageText } from '../stage.ts';
import { visitBrief } from '../visit-brief.ts';
import { form, listed, opening, part, shortName, under } from './blocks.ts';
import { fieldWords, readable, titleWords } from './field-words.ts';
import type { FieldRow, ReportBlock, ReportPage } from './page.ts';
import type { ReportSight } from './sight.ts';
import type { ReportWords } from './words.ts';

/** The page of an engagement. */
export function meetingPage({ engagement, words }: ReportSight): ReportPage {
	const { client, today, held, state } = engagement;
	const plan = planOf(client);
	const last = held.at(-1);
	const place = planPlace(client, last ?? null);
	const { ownerSaid: said } = visitBrief(engagement, null);
	const { first } = shownFindings(engagement);
	const page: ReportPage = {
		title: words.titles.meeting,
		blocks: [
			...opening(words, client.name, today, true),
			form(words, [
				['stage', state.stage === null ? [] : [words.remark(stageText(state.stage, words.language), state.since === null ? '' : words.day(state.since))]],
				['place', place.no === null ? [] : [words.visit(place, '')]],
				['planGoal', plan ? fieldWords(plan, 'goal', words) : []],
				['lead', fieldWords(client.note, 'lead', words)], ['deputies', fieldWords(client.note, 'deputies', words)],
			]),
			...under(words, 'first', firstIssues(client)),
			part(words, 'essential'), listed(words, essentials(engagement, words)),
			part(words, 'ownerWords'), listed(words, (said?.words ?? []).map((one) => words.remark(readable(one), said ? shortName(words, said.visit) : ''))),
			...lastVisit(engagement, words),
			...under(words, 'otherView', last?.body.after.other_view?.values ?? []),
			part(words, 'shorts'), listed(words, standingOf(client, today).shorts.map(titleWords), words.none),
			part(words, 'findings'), listed(words, first.slice(0, SHOWN_AT_ONCE).map(words.finding), words.none),
			...under(words, 'officeRemark', last?.body.after.office?.values ?? []),
			part(words, 'ask'), { is: 'words', words: words.empty },
		],
	};
	return underCodename(page, client, words.theOwner);
}

const firstIssues = (client: Client): string[] => client.ofType('issue').filter(({ fields }) => fields.first === true).map(titleWords);

const essentials = (engagement: ReportSight['engagement'], words: ReportWords): string[] =>
	engagement.live('essential').flatMap(({ note }) => (note.type === 'essential' ? [words.remark(titleWords(note), fieldWords(note, 'status', words)[0] ?? '')] : []));

function lastVisit({ held }: ReportSight['engagement'], words: ReportWords): ReportBlock[] {
	const last = held.at(-1);
	if (!last) return [part(words, 'lastVisit'), { is: 'words', words: words.empty }];
	const { done, result, view } = last.body.after;
	const head: ReportBlock = { is: 'heading', words: words.remark(words.labels.lastVisit, [shortName(words, last), ...fieldWords(last, 'date', words)].join(words.separator)) };
	return [head, form(words, [['done', (done?.values ?? []).map(readable)], ['result', (result?.values ?? []).map(readable)], ['view', (view?.values ?? []).map(readable)]])];
}

/** The page with 仮名 in place of the client's and the owner's name; other words may still tell who it is. */
function underCodename(page: ReportPage, { name, note, folder }: Client, theOwner: string): ReportPage {
	const { codename, owner } = note.fields;
	if (!codename) return page;
	const bare = name.replace(/^(?:株式会社|有限会社|合同会社)|(?:株式会社|有限会社|合同会社)$/g, '').trim();
	const names = [name, bare, note.title, folder.split('/').at(-1) ?? ''].filter((one) => one.length > 1 && one !== codename).sort((a, b) => b.length - a.length);
	const owners = owner === undefined ? [] : [owner, owner.replace(/\s+/g, '')].filter((one) => one.length > 1);
	const hidden = (words: string): string => owners.reduce((text, one) => inPlaceOf(text, one, theOwner), names.reduce((text, one) => inPlaceOf(text, one, codename), words));
	return { title: page.title, blocks: page.blocks.map((block) => mapped(block, hidden)) };
}

/** Words in place of a name; at the start of a sentence with a capital. */
const inPlaceOf = (text: string, name: string, words: string): string =>
	text.split(name).reduce((all, rest) => `${all}${/(?:^|[.!?]["”]?\s+)$/.test(all) ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words}${rest}`);

/** A block with every string in it changed. */
function mapped(block: ReportBlock, change: (words: string) => string): ReportBlock {
	switch (block.is) {
		case 'heading': case 'words': return { ...block, words: change(block.words) };
		case 'list': return { ...block, items: block.items.map(change) };
		case 'fields': return { ...block, rows: block.rows.map(([label, values]): FieldRow => [label, values.map(change)]) };
		case 'table': return { ...block, rows: block.rows.map((row) => row.map(change)) };
	}
}

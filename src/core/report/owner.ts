/** The owner's copies of the documents: made of nothing but what the owner may see (core/shareable), and of what was agreed with him. Never made of a team's page with things left out. */
import { isDate } from '../calendar.ts';
import type { Client } from '../client.ts';
import type { Engagement } from '../engagement.ts';
import type { GraphNode } from '../issue-graph.ts';
import { isUnreadable } from '../layer.ts';
import type { NoteOf } from '../note.ts';
import { sourceVisit } from '../owner-voice.ts';
import { planOf, planPlace, plannedDate, scheduleRow } from '../plan-place.ts';
import { shareableWords } from '../shareable-words.ts';
import { shareableGraph } from '../shareable.ts';
import type { ShareableGraph, ShareableNode, ShareableType } from '../shareable.ts';
import { speakerKind } from '../speaker.ts';
import { isExcerptShared, positionToday, themeProgress } from '../visit-brief.ts';
import type { ThemeProgress } from '../visit-brief.ts';
import type { Request } from '../visit-record.ts';
import { findTerm, fold } from '../vocabulary.ts';
import { MILESTONE_COLUMNS, SCHEDULE_COLUMNS, THEME_COLUMNS } from '../vocabulary/body.ts';
import { ACTION_STATES } from '../vocabulary/choices.ts';
import { form, listed, opening, part, tableOf } from './blocks.ts';
import type { ReportBlock, ReportPage } from './page.ts';
import type { ReportSight } from './sight.ts';
import type { VisitSight } from './visit.ts';
import type { OwnerForm, ReportWords } from './words.ts';

const graphOf = ({ notebook, engagement: { client, settings } }: ReportSight): ShareableGraph => shareableGraph(notebook, client, { minCell: settings.surveyMinCell });
const head = ({ engagement: { client, today }, words }: ReportSight): ReportBlock[] => opening(words, client.name, today, false);
/** Words of a note that is no node of the graph: links are kept back, whatever they name. */
const shared = (text: string): string => shareableWords(text, () => null);

/** What we have heard, sorted by what it is: nothing of ours is added. */
export function ownerOverview(sight: ReportSight): ReportPage {
	const { words } = sight;
	const graph = graphOf(sight);
	const of = (label: Parameters<typeof part>[1], ...types: readonly ShareableType[]): ReportBlock[] => {
		const nodes = [...graph.nodes.values()].filter(({ type }) => types.includes(type));
		return nodes.length === 0 ? [] : [part(words, label), listed(words, nodes.map((node) => nodeLine(words, node)))];
	};
	const parts = [...of('visions', 'vision'), ...of('issues', 'essential', 'issue', 'cause', 'short'), ...of('facts', 'fact'), ...of('actions', 'action'), ...surveyParts(words, graph)];
	return { title: words.ownerTitles.overview, blocks: [...head(sight), ...(parts.length > 0 ? parts : [{ is: 'words', words: words.nothingShared } as const])] };
}

/** Whether the owner's copy of a document has a note or a line on it that states something; plans, requests and what is to be done are agreed with him and not among them. */
export function isOnOwnersCopy(form: OwnerForm, { graph }: Engagement, visit: NoteOf<'visit'> | null, { id }: GraphNode): boolean {
	if (form === 'post') return visit?.fields.no !== undefined && sourceVisit(graph, id) === visit.fields.no;
	return form === 'overview';
}

/** A note in one line: in the owner's own words where there are any, with the visit they were said at unless it goes without saying. */
function nodeLine(words: ReportWords, { title, quote, voice, visit }: ShareableNode, ofOneVisit = false): string {
	if (quote !== null) return words.said(quote, ofOneVisit ? null : visit);
	return voice && !title.includes(voice.words) ? `${title} ${words.said(voice.words, ofOneVisit && voice.visit === visit ? null : voice.visit)}` : title;
}

function surveyParts(words: ReportWords, { surveys }: ShareableGraph): ReportBlock[] {
	if (surveys.length === 0) return [];
	const { question, cut, people, answer: answerHead, count: countHead } = words.labels;
	const rows = surveys.flatMap((one) => one.rows.flatMap((row) => row.counts.map(({ answer, count }) => [row.question, row.cut, words.people(row.n, null), answer, count === null ? '' : words.people(count, null)])));
	return [part(words, 'survey'), { is: 'words', words: words.surveyNote }, { is: 'table', columns: [question, cut, people, answerHead, countHead], rows: rows.map((row) => row.map(shared)) }];
}

/** The excerpt of the plan that is agreed with the owner: when, what, who. The rest only where the plan's own layer shares it. */
export function ownerPlan(sight: ReportSight): ReportPage {
	const { engagement: { client }, words } = sight;
	const plan = planOf(client);
	if (!plan || !isExcerptShared(plan)) return { title: words.ownerTitles.plan, blocks: [...head(sight), { is: 'words', words: words.nothingShared }] };
	const open = plan.fields.layer !== undefined;
	const rows = plan.body.schedule.map((row) => ({ ...row, on: shared(row.on), content: shared(row.content), who: shared(row.who) }));
	return {
		title: words.ownerTitles.plan,
		blocks: [
			...head(sight),
			...(open ? [part(words, 'planGoal'), listed(words, plan.fields.goal === undefined ? [] : [shared(plan.fields.goal)])] : []),
			part(words, 'schedule'), tableOf(words, SCHEDULE_COLUMNS, rows, ['no', 'on', 'content', 'who']),
			...(open ? [part(words, 'milestones'), tableOf(words, MILESTONE_COLUMNS, plan.body.milestones.map((row) => ({ name: shared(row.name), visit: shared(row.visit) })))] : []),
		],
	};
}

/** The coming visit: its place in the whole, what will be done, what was asked for, how the themes go on. */
export function ownerBefore(sight: VisitSight): ReportPage {
	const { notebook, engagement, visit, words } = sight;
	const { client } = engagement;
	const { place, aim, themes } = positionToday(notebook, engagement, visit);
	const asked = client.visits.slice(0, client.visits.indexOf(visit)).flatMap((one) => requestsOf(client, one)).filter(({ state }) => state === 'open');
	return {
		title: words.ownerTitles.pre,
		blocks: [
			...head(sight),
			form(words, [['no', place.no === null ? [] : [words.visit(place, '')]], ...dateRows(words, visit), ['today', aim === null ? [] : [aim]]]),
			...(asked.length > 0 ? [part(words, 'asked'), askedTable(words, asked)] : []),
			...progressParts(words, themes),
		],
	};
}

/** What the owner said and was told at a visit, as he may keep it. */
export function ownerAfter(sight: VisitSight): ReportPage {
	const { engagement: { client, today }, visit, words } = sight;
	const graph = graphOf(sight);
	const no = visit.fields.no ?? null;
	const heard = no === null ? [] : [...graph.nodes.values()].filter((node) => node.visit === no).map((node) => nodeLine(words, node, true));
	const asked = requestsOf(client, visit);
	return {
		title: words.ownerTitles.post,
		blocks: [
			...head(sight),
			form(words, [['no', no === null ? [] : [words.visit(planPlace(client, visit), '')]], ...dateRows(words, visit)]),
			part(words, 'heard'), listed(words, heard, words.nothingShared),
			part(words, 'asked'), askedTable(words, asked),
			part(words, 'next'), listed(words, nextVisitLines(words, client, visit, today), words.none),
		],
	};
}

/** The themes that the owner has put into words, and what is being done about each (after paper 図7). */
export function ownerSheet(sight: ReportSight): ReportPage {
	const { engagement, words } = sight;
	const plan = planOf(engagement.client);
	const open = plan !== null && plan.fields.layer !== undefined && isExcerptShared(plan);
	const progress = progressParts(words, themeProgress(engagement, graphOf(sight)));
	const themes = open ? [part(words, 'themes'), tableOf(words, THEME_COLUMNS, plan.body.themes.map((row) => ({ ...row, group: shared(row.group), theme: shared(row.theme), approach: shared(row.approach) })), ['group', 'theme', 'approach'])] : [];
	const blocks = [...themes, ...progress];
	return { title: words.ownerTitles.sheet, blocks: [...head(sight), ...(blocks.length > 0 ? blocks : [{ is: 'words', words: words.nothingShared } as const])] };
}

function progressParts(words: ReportWords, themes: readonly ThemeProgress[]): ReportBlock[] {
	if (themes.length === 0) return [];
	const { theme, action, carriedBy, due, state, otherTheme } = words.labels;
	const rows = themes.flatMap(({ title, actions }) => (actions.length === 0 ? [[title ?? otherTheme, '', '', '', '']] : actions.map((one, i) => [
		i === 0 ? (title ?? otherTheme) : '', one.title, one.carriedBy.map(shared).join(words.separator), one.due === null ? '' : words.day(one.due), findTerm(ACTION_STATES, one.state ?? '')?.[words.language] ?? '',
	])));
	return [part(words, 'actions'), { is: 'table', columns: [theme, action, carriedBy, due, state], rows }];
}

const dateRows = (words: ReportWords, { fields: { date, minutes } }: NoteOf<'visit'>): (readonly ['date' | 'minutes', readonly string[]])[] =>
	[['date', date === undefined ? [] : [words.day(date)]], ['minutes', minutes === undefined ? [] : [words.minutes(minutes)]]];

const CLIENT_WORDS = new Set(['会社', '先方', '支援先', '事業者', '経営層', 'company', 'client', 'the company'].map(fold));

/** Requests that the company was asked for at a visit: it knows of them. What is ours to do, or nobody's by name, may be a matter of the team's. */
function requestsOf(client: Client, visit: NoteOf<'visit'>): readonly Request[] {
	if (visit.fields.layer === '支援チームだけ' || isUnreadable(visit, 'layer')) return [];
	const isTheirs = (who: string): boolean => {
		if (client.isSupporter(who) || (visit.fields.our_side ?? []).some((name) => fold(name) === fold(who))) return false;
		const kind = speakerKind(client, who);
		return (kind !== null && kind !== 'team') || CLIENT_WORDS.has(fold(who)) || (visit.fields.client_side ?? []).some((name) => fold(name) === fold(who));
	};
	return visit.body.requests.filter(({ who, state }) => state !== 'dropped' && isTheirs(who));
}

function askedTable(words: ReportWords, asked: readonly Request[]): ReportBlock {
	const { who, what, until, state } = words.labels;
	if (asked.length === 0) return { is: 'words', words: words.none };
	return { is: 'table', columns: [who, what, until, state], rows: asked.map((one) => [shared(one.who), shared(one.what), isDate(one.until) ? words.day(one.until) : shared(one.until), words.request[one.state]]) };
}

/** Number and day of the visit behind this one; the plan's day where no note is there yet. */
function nextVisitLines(words: ReportWords, client: Client, visit: NoteOf<'visit'>, today: string): string[] {
	const following = client.visits.slice(client.visits.indexOf(visit) + 1).find(({ fields: { status } }) => status !== '延期' && status !== '中止');
	const no = following?.fields.no ?? (visit.fields.no === undefined ? null : visit.fields.no + 1);
	const plan = planOf(client);
	const isPlanned = no !== null && plan !== null && isExcerptShared(plan) && scheduleRow(plan, no) !== null;
	if (!following && !isPlanned) return [];
	const day = following?.fields.date ?? (isPlanned ? plannedDate(client, no, today) : null);
	return [words.remark(words.visit({ no, of: null }, ''), day === null ? '' : words.day(day))].filter((line) => line !== '');
}

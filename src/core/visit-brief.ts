/** The brief before a visit on one screen (ブリーフ), and today's place in the whole (今日の位置づけ), which may be shown at the start and the end of the meeting. */
import type { Engagement } from './engagement.ts';
import type { Found } from './findings/index.ts';
import { shownFindings } from './findings/index.ts';
import { isUnreadable } from './layer.ts';
import type { NoteOf } from './note.ts';
import type { Notebook } from './notebook.ts';
import { planOf, planPlace, scheduleRow } from './plan-place.ts';
import type { PlanPlace } from './plan-place.ts';
import { shareableWords } from './shareable-words.ts';
import { idBehind, shareableGraph } from './shareable.ts';
import type { ShareableGraph, ShareableNode } from './shareable.ts';
import type { StageState } from './stage.ts';
import { standingOf } from './standing.ts';
import type { OpenRequest } from './standing.ts';
import type { Question } from './visit-record.ts';

/** What the owner said at a visit, as it is written there: a quote in its brackets. */
export interface OwnerSaid {
	readonly visit: NoteOf<'visit'>;
	readonly words: readonly string[];
}

/** What matters before a visit. The team's own: nothing of it is for the owner's eyes. */
export interface VisitBrief {
	readonly visit: NoteOf<'visit'> | null;
	readonly stage: StageState;
	readonly place: PlanPlace;
	/** The owner's last words, at the last visit before this one that has any. */
	readonly ownerSaid: OwnerSaid | null;
	readonly ours: readonly OpenRequest[];
	readonly theirs: readonly OpenRequest[];
	readonly shorts: readonly NoteOf<'short'>[];
	readonly questions: readonly Question[];
	/** 改善点 of the last visit. */
	readonly improvement: { readonly visit: NoteOf<'visit'>; readonly words: readonly string[] } | null;
	/** What is worth checking and concerns this visit; only for the next one. */
	readonly findings: readonly Found[];
}

/** So many of the owner's lines are as much as one reads before knocking. */
const SAID_LINES = 3;

/** The brief of a visit; without one, of the next. */
export function visitBrief(engagement: Engagement, visit: NoteOf<'visit'> | null = engagement.next): VisitBrief {
	const { client, today, state } = engagement;
	const { requests, shorts } = standingOf(client, today);
	const before = heldBefore(engagement, visit);
	const last = before.at(-1);
	const improve = last?.body.after.improve;
	const { first, others } = shownFindings(engagement);
	return {
		visit, stage: state, shorts,
		place: planPlace(client, visit),
		ownerSaid: ownerSaid(engagement, before),
		ours: requests.filter(({ ours }) => ours),
		theirs: requests.filter(({ ours }) => !ours),
		questions: visit?.body.questions ?? [],
		improvement: last && improve ? { visit: last, words: improve.values } : null,
		findings: visit !== null && visit === engagement.next ? [...first, ...others].filter(({ nextVisit }) => nextVisit) : [],
	};
}

/** The visits that took place before one, in order; before none, all of them. */
export function heldBefore({ client, held }: Engagement, visit: NoteOf<'visit'> | null): readonly NoteOf<'visit'>[] {
	const at = visit ? client.visits.indexOf(visit) : -1;
	return at < 0 ? held : held.filter((one) => client.visits.indexOf(one) < at);
}

/** The owner's last lines at the last of these visits at which there are any. */
function ownerSaid(engagement: Engagement, visits: readonly NoteOf<'visit'>[]): OwnerSaid | null {
	for (const visit of [...visits].reverse()) {
		const words = ownerWordsOf(engagement, visit).slice(-SAID_LINES);
		if (words.length > 0) return { visit, words };
	}
	return null;
}

/** Everything the owner said at a visit, as written: the lines of talk, else the statements that name the visit as their source. */
export function ownerWordsOf(engagement: Engagement, visit: NoteOf<'visit'>): string[] {
	const { client, graph } = engagement;
	const lines = visit.body.talk.filter(({ speaker }) => client.isOwner(speaker)).map(({ words }) => words);
	if (lines.length > 0) return lines;
	const facts = graph.in(visit.path, 'from').map((id) => graph.nodes.get(id)).filter((node) => node !== undefined);
	return facts.flatMap(({ note, line, title }) => (!line && note.type === 'fact' && client.isOwner(note.fields.said_by ?? '') ? [note.fields.quote ?? title] : []));
}

/** An action as the owner may see it, with how far it has come: the action's own word, never a reading of the team's. */
export interface ShownAction {
	readonly title: string;
	/** 案, 試している, 定着 or 保留; null when nobody has said. */
	readonly state: string | null;
	readonly carriedBy: readonly string[];
	readonly due: string | null;
}
/** A theme that the owner has put into words, with what is being done about it. `title` null: what belongs to no such theme. */
export interface ThemeProgress {
	readonly title: string | null;
	readonly actions: readonly ShownAction[];
}

/** 今日の位置づけ: safe to be shown to the owner. */
export interface PositionToday {
	readonly place: PlanPlace;
	/**
	 * What the visit is for, as the plan told the owner (支援内容 of the schedule). 目指すゴール and 支援の狙い of 事前打合せ are the
	 * team's and never stand here.
	 */
	readonly aim: string | null;
	readonly themes: readonly ThemeProgress[];
}

/** Where today stands in the whole. @param visit the one at hand, or null */
export function positionToday(notebook: Notebook, engagement: Engagement, visit: NoteOf<'visit'> | null): PositionToday {
	const { client, settings } = engagement;
	const shown = shareableGraph(notebook, client, { minCell: settings.surveyMinCell });
	return { place: planPlace(client, visit), aim: shownAim(engagement, visit), themes: themeProgress(engagement, shown) };
}

function shownAim({ client }: Engagement, visit: NoteOf<'visit'> | null): string | null {
	const plan = planOf(client);
	const row = visit?.fields.no === undefined ? null : scheduleRow(plan, visit.fields.no);
	return plan && row && isExcerptShared(plan) ? shareableWords(row.content, () => null) || null : null;
}

/**
 * Whether dates, contents and participants of the schedule are for the owner too: that excerpt of the plan is agreed with him
 * (domain A2), unless the plan says that it is the team's alone.
 */
export const isExcerptShared = (plan: NoteOf<'plan'>): boolean => plan.fields.layer !== '支援チームだけ' && !isUnreadable(plan, 'layer');

/** The themes the owner has put into words, with the actions for each, and at the end the actions that belong to none. */
export function themeProgress({ client }: Engagement, shown: ShareableGraph): ThemeProgress[] {
	const nodes = [...shown.nodes.values()];
	const actionOf = (node: ShareableNode): ShownAction => {
		const note = client.notes.get(idBehind(shown, node.id) ?? '');
		return { title: node.title, state: note?.type === 'action' ? (note.fields.state ?? null) : null, carriedBy: node.carriedBy, due: node.due };
	};
	const placed = new Set<string>();
	const themes = nodes.filter(({ type }) => type === 'essential').map(({ id, title }) => {
		const ids = shown.in(id, 'addresses').filter((action) => shown.nodes.get(action)?.type === 'action');
		ids.forEach((action) => placed.add(action));
		return { title, actions: ids.flatMap((action) => shown.nodes.get(action) ?? []).map(actionOf) };
	});
	const rest = nodes.filter(({ id, type }) => type === 'action' && !placed.has(id)).map(actionOf);
	return rest.length > 0 ? [...themes, { title: null, actions: rest }] : themes;
}

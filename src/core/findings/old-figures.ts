/** Notes whose figures are all old, or older than other figures of the same indicator (finding G28). */
import { monthsBetween } from '../calendar.ts';
import type { Engagement } from '../engagement.ts';
import type { GraphNode } from '../issue-graph.ts';
import { isDone } from '../live-notes.ts';
import { recordDate } from '../note.ts';
import { figuresOf } from './figures.ts';
import type { Figure } from './figures.ts';
import { namesLost } from './lost-links.ts';

export interface OldFigures {
	readonly subject: GraphNode;
	readonly figures: readonly Figure[];
	/** Whole months since the newest of them, where these are more than the setting says; else null. */
	readonly months: number | null;
	/** The newest figure of the same indicator that does not support the note; else null. */
	readonly newer: Figure | null;
}

const SUPPORTED = ['issue', 'cause', 'essential', 'vision', 'action', 'short'] as const;

export const oldFigures = (engagement: Engagement): OldFigures[] =>
	SUPPORTED.flatMap((type) => engagement.live(type)).filter((node) => !isDone(node) && !namesLost(engagement, node, 'supports', 'to')).flatMap((subject) => {
		const facts = engagement.evidence(subject.id).filter(({ type }) => type === 'fact');
		const known = figuresOf(engagement);
		const figures = facts.map(({ id }) => known.get(id)).filter((figure): figure is Figure => figure?.period?.days != null);
		if (figures.length === 0) return [];
		const newer = facts.length === figures.length ? newerThan(engagement, figures) : null;
		const months = ageOf(engagement, facts);
		return months === null && newer === null ? [] : [{ subject, figures, months, newer }];
	});

/** Whole months since the last day that any of the facts tells of; null where they are fewer than the setting says, or a day is not known. */
function ageOf(engagement: Engagement, facts: readonly GraphNode[]): number | null {
	const days = facts.map((fact) => dayAfter(engagement, fact));
	if (days.includes(null)) return null;
	const newest = days.filter((day) => day !== null).reduce((last, day) => (day > last ? day : last), '');
	// The text of a day tells whether it is worth counting: most figures are of this year.
	if (newest > yearsBefore(engagement.today, Math.floor(engagement.settings.oldFigureMonths / 12))) return null;
	const months = monthsBetween(newest, engagement.today);
	return months >= engagement.settings.oldFigureMonths ? months : null;
}

const yearsBefore = (day: string, years: number): string => `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

/** The first day after what a fact tells of: after its period, else the day of its newest record. */
function dayAfter(engagement: Engagement, { id, line, note }: GraphNode): string | null {
	const figure = figuresOf(engagement).get(id);
	if (figure?.period) return figure.period.days?.until ?? null;
	if (!line && note.type === 'fact' && note.fields.period !== undefined) return null;
	const dates = engagement.records(id).map(recordDate);
	return dates.includes(null) ? null : dates.filter((date) => date !== null).reduce<string | null>((last, date) => (last === null || date > last ? date : last), null);
}

/** The newest figure that is newer than all of these and of the indicator of one of them, if there is one for each. */
function newerThan(engagement: Engagement, figures: readonly Figure[]): Figure | null {
	const own = new Set(figures.map(({ id }) => id));
	const others = byIndicator(engagement);
	const newest = figures.map((figure) => others.get(figure.indicator.key)?.find(({ id }) => !own.has(id)));
	const last = figures.reduce((day, { period }) => ((period?.days?.until ?? '') > day ? (period?.days?.until ?? '') : day), '');
	return newest.every((figure) => (figure?.period?.days?.until ?? '') > last) ? (newest[0] ?? null) : null;
}

const known = new WeakMap<Engagement, ReadonlyMap<string, readonly Figure[]>>();

/** Figures whose days are known by their indicator, newest first. */
function byIndicator(engagement: Engagement): ReadonlyMap<string, readonly Figure[]> {
	const before = known.get(engagement);
	if (before) return before;
	const lists = new Map<string, Figure[]>();
	for (const figure of figuresOf(engagement).values()) if (figure.period?.days && figure.indicator.key !== '') lists.set(figure.indicator.key, [...(lists.get(figure.indicator.key) ?? []), figure]);
	const until = ({ period }: Figure): string => period?.days?.until ?? '';
	for (const list of lists.values()) list.sort((a, b) => (until(a) < until(b) ? 1 : until(a) > until(b) ? -1 : 0));
	known.set(engagement, lists);
	return lists;
}

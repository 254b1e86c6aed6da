/** Findings about pressing matters (domain D4): G20, G21, G23. */
import { daysBetween } from '../calendar.ts';
import { recordDate } from '../note.ts';
import type { Engagement } from '../engagement.ts';
import { finding } from '../finding.ts';
import type { GraphNode } from '../issue-graph.ts';
import { isUnreadable } from '../layer.ts';
import { isDone } from '../live-notes.ts';
import { compare } from '../order.ts';
import { mattersOf } from './visit-matters.ts';

/** How many of the last visits are looked at (domain D4, G23). */
const LAST_VISITS = 3;

const open = (engagement: Engagement): readonly GraphNode[] => engagement.live('short').filter((node) => !isDone(node));

export const SHORT_TERM = {
	/** 短期的課題の滞り: open for long, or without a move over some visits. */
	G20: finding('high', null, (engagement) =>
		open(engagement).flatMap((node) => {
			const { found, moved } = daysOf(engagement, node);
			const { shortOpenDays, shortIdleVisits } = engagement.settings;
			const days = found === null ? null : daysBetween(found, engagement.today);
			const isIdle = moved !== null && engagement.held.filter(({ fields: { date } }) => date !== undefined && date > moved).length >= shortIdleVisits;
			if (!isIdle && (days === null || days <= shortOpenDays)) return [];
			return [{ ids: [node.id], looked: [node.status, policyOf(node), found, moved], details: { title: node.title, days } }];
		}),
	),

	/** 方針のない短期的課題. */
	G21: finding('medium', null, (engagement) =>
		open(engagement).filter((node) => policyOf(node) === null && !isUnreadable(node.note, 'policy')).map(({ id, title }) => ({ ids: [id], looked: [], details: { title } })),
	),

	/** 短期ばかり: what the last three visits brought up are short-term issues, and nothing else. In a small firm that is normal, and where the client chose to begin with them it is meant. */
	G23: finding('medium', 4, (engagement) => {
		const { scale, triage } = engagement.client.note.fields;
		const visits = engagement.held.slice(-LAST_VISITS);
		const matters = visits.map((visit) => mattersOf(engagement, visit));
		if (triage === '短期的課題を先に' || visits.length < LAST_VISITS || !matters.every((nodes) => nodes.length > 0 && nodes.every((node) => isShortTerm(engagement, node)))) return [];
		const shorts = new Set(matters.flat().map(({ id }) => id));
		const level = scale === '小規模事業者（個人事業主を含む）' ? 'low' as const : 'medium' as const;
		return [{ ids: [...visits.map(({ path }) => path).reverse(), ...shorts], looked: [], details: { visits: LAST_VISITS }, level }];
	}),
};

const policyOf = ({ note }: GraphNode): string | null => (note.type === 'short' ? (note.fields.policy ?? null) : null);

/** When a short-term issue was found, and when it last moved by its history. Null where no day tells. */
function daysOf(engagement: Engagement, { id, note }: GraphNode): { found: string | null; moved: string | null } {
	if (note.type !== 'short') return { found: null, moved: null };
	const { found_on, created, history = [] } = note.fields;
	const recorded = engagement.records(id).map(recordDate).filter((day) => day !== null).sort(compare)[0];
	const found = found_on ?? recorded ?? created ?? null;
	const moves = [...(found === null ? [] : [found]), ...history.map(({ on }) => on)].sort(compare);
	return { found, moved: moves.at(-1) ?? null };
}

/** A short-term issue, or an action that is for nothing else. */
function isShortTerm({ graph }: Engagement, { id, type }: GraphNode): boolean {
	if (type !== 'action') return type === 'short';
	const targets = graph.out(id, 'addresses');
	return targets.length > 0 && targets.every((target) => graph.nodes.get(target)?.type === 'short');
}

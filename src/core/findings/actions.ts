/** Findings about what is being done, by whom and towards what (domain D4): G09, G11, G22, G30, G31. */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import { finding } from '../finding.ts';
import type { GraphNode } from '../issue-graph.ts';
import { ancestors } from '../issue-walk.ts';
import { isUnreadable } from '../layer.ts';
import { linkText } from '../link.ts';
import { isDone, isPast, withParts } from '../live-notes.ts';
import type { Client } from '../client.ts';
import { namesLost } from './lost-links.ts';

/** What an action may lack. */
export type ActionLack = 'who' | 'when' | 'measure';

export const ACTIONS = {
	/** 症状から対策へ直結: only issues are addressed, and none of them lies behind another one. First aid is a short-term issue. */
	G09: finding('high', 3, (engagement) =>
		engagement.live('action').flatMap((node) => {
			const targets = targetsOf(engagement, node.id);
			if (targets.length === 0 || targets.some(({ type }) => type !== 'issue') || namesLost(engagement, node, 'addresses', 'from')) return [];
			const ids = targets.map(({ id }) => id);
			const wayIsWritten = ids.some((id) => ancestors(engagement.graph, id).some((behind) => behind !== id && ids.includes(behind)));
			return wayIsWritten ? [] : [{ ids: [node.id, ...ids], looked: [node.status], details: { title: node.title, issues: targets.map(({ title }) => title) } }];
		}),
	),

	/** 行き先のない取組: it addresses nothing. */
	G11: finding('medium', 5, (engagement) =>
		engagement.live('action').filter((node) => targetsOf(engagement, node.id).length === 0 && !namesLost(engagement, node, 'addresses', 'from')).map(({ id, title }) => ({ ids: [id], looked: [], details: { title } })),
	),

	/** 本質への取組が止められている: an open short-term issue stands in the way, and what was planned for the essential issue has not begun, rests or is late. */
	G22: finding('high', 4, (engagement) => engagement.live('short').filter((short) => !isDone(short)).flatMap((short) => waitingFor(engagement, short))),

	/** 担当・期限・確かめ方: one sighting for an action, which says what it lacks. What has settled needs no day any more. */
	G30: finding('medium', 5, (engagement) =>
		engagement.live('action').filter((node) => !isDone(node)).flatMap((node) => {
			const missing = lacksOf(engagement, node);
			return missing.length === 0 ? [] : [{ ids: [node.id], looked: missing, details: { title: node.title, missing } }];
		}),
	),

	/** 担い手が支援者: nobody of the client’s carries it. To hand it to a specialist is a supporter’s part. */
	G31: finding('high', 5, (engagement) =>
		engagement.live('action').flatMap(({ id, title, note }) => {
			const { carried_by: carriers = [], handover } = note.type === 'action' ? note.fields : {};
			return handover === undefined && isSupportersOnly(engagement.client, carriers) ? [{ ids: [id], looked: [...carriers], details: { title } }] : [];
		}),
	),
};

const targetsOf = ({ graph }: Engagement, id: NodeId): GraphNode[] => graph.out(id, 'addresses').map((target) => graph.nodes.get(target)).filter((node) => node !== undefined);

function waitingFor(engagement: Engagement, short: GraphNode): { ids: NodeId[]; looked: (string | null)[]; details: { short: string; essential: string } }[] {
	const { graph } = engagement;
	return graph.out(short.id, 'hinders').flatMap((id) => {
		const essential = graph.nodes.get(id);
		if (essential?.type !== 'essential' || isPast(graph, essential)) return [];
		const actions = new Set(withParts(graph, id).flatMap((part) => graph.in(part, 'addresses')));
		const waiting = engagement.live('action').filter((action) => actions.has(action.id) && isWaiting(engagement, action));
		return waiting.length === 0 ? [] : [{ ids: [short.id, id, ...waiting.map((action) => action.id)], looked: [short.status, ...waiting.map(({ status }) => status)], details: { short: short.title, essential: essential.title } }];
	});
}

/** Only an idea yet, on hold, or past its day. An action that says nothing of it is not known to wait. */
function isWaiting({ today }: Engagement, node: GraphNode): boolean {
	const due = node.note.type === 'action' ? node.note.fields.due : undefined;
	return node.status === '案' || node.status === '保留' || (!isDone(node) && due !== undefined && due < today);
}

/** What is written in a way that cannot be read is there all the same. */
function lacksOf(engagement: Engagement, node: GraphNode): ActionLack[] {
	const { note } = node;
	if (note.type !== 'action') return [];
	const lacks: Readonly<Record<ActionLack, boolean>> = {
		who: (note.fields.carried_by ?? []).length === 0 && !isUnreadable(note, 'carried_by'),
		when: note.fields.due === undefined && !isUnreadable(note, 'due'),
		measure: engagement.graph.out(node.id, 'measured_by').length === 0 && !namesLost(engagement, node, 'measured_by', 'from'),
	};
	return (Object.keys(lacks) as ActionLack[]).filter((lack) => lacks[lack]);
}

/** Whether all who carry something are supporters: 「佐伯・森」 are two, and 「会社と支援チーム」 names the client too. */
function isSupportersOnly(client: Client, carriers: readonly string[]): boolean {
	const isOurs = (name: string): boolean => client.isSupporter(name) || client.isSupporter(name.replace(/(?:さん|様|氏)$/, ''));
	const people = carriers.map(linkText).flatMap((name) => (isOurs(name) ? [name] : name.split(/[・、,，／/＆&と]/))).map((name) => name.trim());
	return people.length > 0 && people.every(isOurs);
}

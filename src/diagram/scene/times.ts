/** What became of notes between two visits, and the way from the issue that was named first to the essential one. */
import type { Client } from '../../core/client.ts';
import type { NodeId } from '../../core/client-links.ts';
import type { IssueGraph } from '../../core/issue-graph.ts';
import { arrivedAt, graphDifference, shownSince } from '../../core/issue-history.ts';
import { ancestors, descendants } from '../../core/issue-walk.ts';
import { isPast } from '../../core/live-notes.ts';
import type { Change } from '../scene.ts';

/** What changed from one graph to a later one, by note. Only what records tell has a visit. */
export function changesBetween(before: IssueGraph, after: IssueGraph, client: Client): Map<NodeId, Change> {
	const { arrived, left, rejudged } = graphDifference(before, after);
	const changes = new Map<NodeId, Change>();
	for (const id of arrived) changes.set(id, { what: 'arrived', visit: visitOf(after, client, id) });
	for (const id of left) changes.set(id, { what: 'left', visit: judgedAt(after, client, id) });
	for (const { id, from, to } of rejudged) changes.set(id, { what: 'rejudged', visit: judgedAt(after, client, id), from, to });
	return changes;
}

function visitOf(graph: IssueGraph, client: Client, id: NodeId): number | null {
	const node = graph.nodes.get(id);
	return node ? arrivedAt(graph, client, node) : null;
}

/** The visit as of which a note has its present status, by its history. */
function judgedAt(graph: IssueGraph, client: Client, id: NodeId): number | null {
	const node = graph.nodes.get(id);
	const history = node && 'history' in node.note.fields ? (node.note.fields.history ?? []) : [];
	const change = history.filter(({ key, to }) => key === 'status' && to === node?.status).at(-1);
	return change ? shownSince(client, change.on) : null;
}

/** A step of the way, and the visit at which it came; null when nothing tells. */
export interface Step {
	readonly id: NodeId;
	readonly visit: number | null;
}

/**
 * The notes on the way from the issue that was named first to the essential one it follows from, with their facts, in the
 * order in which they came: by visit, within a visit from the issue on, facts before what they stand for. It begins with the
 * issue; it is that issue alone while no causes lead from an essential issue to it, and empty when no issue was named first.
 */
export function pathFromFirstIssue(graph: IssueGraph, client: Client): Step[] {
	const rank = new Map<NodeId, number>();
	for (const { id, note } of graph.nodes.values()) if (note.type === 'issue' && note.fields.first === true) rank.set(id, rank.size);
	for (const id of [...rank.keys()]) for (const on of wayTo(graph, id)) if (!rank.has(on)) rank.set(on, rank.size);
	for (const [id, at] of [...rank]) for (const fact of [...graph.in(id, 'supports'), ...graph.in(id, 'refutes')]) if (!rank.has(fact)) rank.set(fact, at - 0.5);
	const steps = [...graph.nodes.values()].flatMap((node) => {
		const at = rank.get(node.id);
		return at === undefined ? [] : [{ id: node.id, visit: arrivedAt(graph, client, node), at, isFirst: node.note.type === 'issue' && node.note.fields.first === true }];
	});
	return steps.sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || (a.visit ?? 0) - (b.visit ?? 0) || a.at - b.at).map(({ id, visit }) => ({ id, visit }));
}

/** Everything on a way of causes from a live essential issue to a note, nearest first. */
function wayTo(graph: IssueGraph, id: NodeId): NodeId[] {
	const above = ancestors(graph, id);
	const essentials = above.filter((other) => {
		const node = graph.nodes.get(other);
		return node?.type === 'essential' && !isPast(graph, node);
	});
	const below = new Set(essentials.flatMap((essential) => [essential, ...descendants(graph, essential)]));
	return above.filter((other) => other !== id && below.has(other));
}

/** The issue graph as of a visit, and what changed between two visits. */
import { linksOf } from './client-links.ts';
import type { NodeId } from './client-links.ts';
import type { Client } from './client.ts';
import { buildGraph, currentStatus, IssueGraph, issueGraph } from './issue-graph.ts';
import type { GraphNode } from './issue-graph.ts';
import { recordDate } from './note.ts';
import type { Note } from './note.ts';
import type { Notebook } from './notebook.ts';
import { compare } from './order.ts';
import type { ValueChange } from './vocabulary/note-types.ts';

/** A point in an engagement: by its day, and where days are not recorded, by the number of the visit. */
interface Moment {
	readonly date: string | null;
	readonly no: number | null;
}

/** Whether a moment lies at or before another; null when the two cannot be compared. */
function atOrBefore(a: Moment, b: Moment): boolean | null {
	if (a.date !== null && b.date !== null) return a.date <= b.date;
	return a.no !== null && b.no !== null ? a.no <= b.no : null;
}

const momentOf = (note: Note): Moment => ({ date: recordDate(note), no: note.type === 'visit' ? (note.fields.no ?? null) : null });

/**
 * The graph as it stood after visit `no`, or null when the client has no such visit. A node exists from its earliest source on,
 * else from `said_on` or `found_on`, else from `created`, else always; a link from the later of its two ends; a status is
 * taken back along `history` (note-format §3).
 */
export function graphAsOfVisit(notebook: Notebook, client: Client, no: number): IssueGraph | null {
	const visit = client.visits.find(({ fields }) => fields.no === no);
	if (!visit) return null;
	const then = momentOf(visit);
	const whole = issueGraph(notebook, client);
	const graph = buildGraph(client, linksOf(notebook, client), (note) => statusAt(note, then.date));
	const nodes = [...graph.nodes.values()].filter((node) => existedAt(whole, node, then));
	const there = new Set(nodes.map(({ id }) => id));
	return new IssueGraph(nodes, graph.edges.filter(({ from, to }) => there.has(from) && there.has(to)));
}

function existedAt(graph: IssueGraph, { id, note, line }: GraphNode, then: Moment): boolean {
	if (line === null && (note.type === 'visit' || recordDate(note) !== null)) return atOrBefore(momentOf(note), then) ?? true;
	const sources = graph.out(id, 'from').map((path) => graph.nodes.get(path)?.note).filter((record) => record !== undefined);
	const known = sources.map((record) => atOrBefore(momentOf(record), then)).filter((answer) => answer !== null);
	if (known.length > 0) return known.includes(true);
	const own = ownDay(note);
	return own === null || (atOrBefore({ date: own, no: null }, then) ?? true);
}

const BEFORE_ALL: Moment = { date: '0000-01-01', no: -Infinity };

/** The number of the first visit as of which a node is there; null where nothing tells, so that it is always there. */
export function arrivedAt(graph: IssueGraph, client: Client, node: GraphNode): number | null {
	if (existedAt(graph, node, BEFORE_ALL)) return null;
	return client.visits.find((visit) => visit.fields.no !== undefined && existedAt(graph, node, momentOf(visit)))?.fields.no ?? null;
}

/** The number of the first visit as of which a change of status on a day shows, or null. */
export const shownSince = (client: Client, on: string): number | null => client.visits.find(({ fields: { no, date } }) => no !== undefined && date !== undefined && date >= on)?.fields.no ?? null;

function ownDay(note: Note): string | null {
	const said = note.type === 'issue' ? note.fields.said_on : note.type === 'short' ? note.fields.found_on : undefined;
	return said ?? note.fields.created ?? null;
}

/** The status a note had on a day: today's, taken back along what its history says came later. */
export function statusAt(note: Note, date: string | null): string | null {
	const history: readonly ValueChange[] = ('history' in note.fields ? note.fields.history : null) ?? [];
	const changes = history.filter(({ key }) => key === 'status').sort((a, b) => compare(a.on, b.on));
	const later = date === null ? undefined : changes.find(({ on }) => on > date);
	return later ? later.from || null : currentStatus(note);
}

/** What changed from one graph to a later one. Links are not compared: no record tells what was linked before. */
export interface GraphDifference {
	/** Nodes that are new. */
	readonly arrived: readonly NodeId[];
	/** Nodes that were withdrawn, revised or set aside since. */
	readonly left: readonly NodeId[];
	/** Nodes that are judged otherwise now. */
	readonly rejudged: readonly { readonly id: NodeId; readonly from: string | null; readonly to: string | null }[];
}

const SET_ASIDE: ReadonlySet<string> = new Set(['見直した', '取り下げ', '取り下げた', '扱わない', 'やめた']);
/** Whether a status says that a note was revised, withdrawn or set aside. */
export const isSetAside = (status: string | null): boolean => status !== null && SET_ASIDE.has(status);

export function graphDifference(before: IssueGraph, after: IssueGraph): GraphDifference {
	const arrived = [...after.nodes.keys()].filter((id) => !before.nodes.has(id));
	const changed = [...after.nodes.values()].flatMap(({ id, status }) => {
		const earlier = before.nodes.get(id);
		return earlier && earlier.status !== status ? [{ id, from: earlier.status, to: status }] : [];
	});
	return { arrived, left: changed.filter(({ to }) => isSetAside(to)).map(({ id }) => id), rejudged: changed.filter(({ to }) => !isSetAside(to)) };
}

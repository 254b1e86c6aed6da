/** Who said what of the issue graph, and the owner's own words about a note. */
import type { Client } from './client.ts';
import type { NodeId } from './client-links.ts';
import type { GraphNode, IssueGraph } from './issue-graph.ts';
import { speakerOf } from './layer.ts';
import { recordDate } from './note.ts';
import type { Note } from './note.ts';

/** The owner's words about something, without brackets, and the number of the visit they were said at, if a record tells. */
export interface Voice {
	readonly words: string;
	readonly visit: number | null;
}

const VOICED: ReadonlySet<string | null> = new Set(['経営者が言葉にした', '共有・合意した', '経営者が動き出した']);
/** Whether the status of an essential issue says that the owner has put it into words: from here on it is the owner’s. */
export const isVoiced = (status: string | null): boolean => VOICED.has(status);

/** Words that are one quote as a whole, without the brackets around them and a remark behind; else null. */
export function quoteIn(text: string): string | null {
	const match = /^(?:「(.+)」|“(.+)”|"(.+)")(?:（[^（）]*）)?$/s.exec(text.trim());
	const words = match?.[1] ?? match?.[2] ?? match?.[3];
	return words === undefined || /」.*「/s.test(words) ? null : words;
}

/** The name that a node gives for whoever said it first, as written; null when it gives none. */
export function saidBy(client: Client, { note, line }: Pick<GraphNode, 'note' | 'line'>): string | null {
	if (line) return speakerOf(client, line);
	if (note.type === 'fact' || note.type === 'issue' || note.type === 'cause') return note.fields.said_by ?? null;
	return note.type === 'essential' ? (note.fields.first_said_by ?? null) : null;
}

/** Words that a fact is a quote of, without brackets; else null. */
export function factQuote({ type, title, note, line }: Pick<GraphNode, 'type' | 'title' | 'note' | 'line'>): string | null {
	if (type !== 'fact') return null;
	const quote = !line && note.type === 'fact' ? note.fields.quote : undefined;
	return quote === undefined ? quoteIn(title) : (quoteIn(quote) ?? quote);
}

/** The number of the first visit among a node's sources, or null. */
export function sourceVisit(graph: IssueGraph, id: NodeId): number | null {
	for (const path of graph.out(id, 'from')) {
		const note = graph.nodes.get(path)?.note;
		if (note?.type === 'visit' && note.fields.no !== undefined) return note.fields.no;
	}
	return null;
}

/**
 * The owner's words about an essential issue (経営者の言葉), or about an issue: its own title where the owner said it, else the
 * first statement of the owner that supports it.
 */
export function ownerVoice(graph: IssueGraph, client: Client, node: GraphNode): Voice | null {
	if (node.note.type === 'essential') return essentialVoice(graph, client, node, node.note);
	if (node.type !== 'issue') return null;
	const speaker = saidBy(client, node);
	const own = speaker !== null && client.isOwner(speaker) ? quoteIn(node.title) : null;
	if (own !== null) return { words: own, visit: sourceVisit(graph, node.id) };
	return ownersFacts(graph, client, node.id)[0] ?? null;
}

function essentialVoice(graph: IssueGraph, client: Client, { id }: GraphNode, note: Note & { type: 'essential' }): Voice | null {
	const written = note.fields.owner_words;
	if (written === undefined) return null;
	const words = quoteIn(written) ?? written;
	const same = ownersFacts(graph, client, id).find((fact) => fact.words === words);
	return { words, visit: same?.visit ?? voicedAt(client, note) ?? sourceVisit(graph, id) };
}

/** What the owner said among the facts that support a node. */
function ownersFacts(graph: IssueGraph, client: Client, id: NodeId): Voice[] {
	return graph.in(id, 'supports').flatMap((from) => {
		const fact = graph.nodes.get(from);
		const words = fact ? factQuote(fact) : null;
		const speaker = fact ? saidBy(client, fact) : null;
		return words !== null && speaker !== null && client.isOwner(speaker) ? [{ words, visit: sourceVisit(graph, from) }] : [];
	});
}

/** The visit of the day on which the owner put it into words, by its history. */
function voicedAt(client: Client, { fields: { history = [] } }: Note & { type: 'essential' }): number | null {
	const on = history.find(({ key, to }) => key === 'status' && to === '経営者が言葉にした')?.on;
	return (on === undefined ? undefined : client.visits.find((visit) => recordDate(visit) === on))?.fields.no ?? null;
}

/** What is written in 面談モード: the owner's, shared, from today's visit. Ids come and go as the owner's sheet knows them. */
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import { IssueGraph, issueGraph } from '../../core/issue-graph.ts';
import { opaqueId } from '../../core/opaque-id.ts';
import { relationsBetween } from '../../core/relation-offers.ts';
import { idBehind } from '../../core/shareable.ts';
import type { ShareableGraph } from '../../core/shareable.ts';
import type { WritingActs } from '../diagram/graph-writing.ts';
import { drawThisLink } from '../diagram/link-acts.ts';
import { addNote, pasteOutline, rename } from '../diagram/note-acts.ts';
import type { Workshop } from '../workshop.ts';

export interface MeetingActs extends WritingActs {
	/** Draws a line of cause and effect, where both may be linked so. */
	readonly link: (from: NodeId, to: NodeId) => Promise<boolean>;
	/** Takes back the last thing that was written in this meeting; earlier changes are not the meeting's. */
	readonly undo: () => Promise<boolean>;
	readonly canUndo: () => boolean;
}

/** @param visit path of today's visit, or null */
export function meetingActs(team: Workshop, client: () => Client | null, graph: () => ShareableGraph | null, visit: string | null): MeetingActs {
	// What is said of the vault names what it holds; in a meeting the bar says that something was not written, and no more.
	const shop: Workshop = { ...team, say: () => undefined };
	const { writer, index } = shop;
	const meeting = { visit };
	const behind = (id: NodeId): NodeId | null => {
		const now = graph();
		return now && idBehind(now, id);
	};
	/** Paths and lines of what the owner sees: nothing else is there in a meeting. */
	const seen = (): NodeId[] => [...(graph()?.nodes.keys() ?? [])].flatMap((id) => behind(id) ?? []);
	const shown = (path: NodeId | null): NodeId | null => (path === null ? null : opaqueId(path));
	const canUndo = (): boolean => writer.lastBy === meeting;
	return {
		add: async ({ kind, at: anchor, title, under = null }) => {
			const now = client();
			// A note that has just been written is not in the graph at hand yet.
			const at = anchor === null ? null : (behind(anchor) ?? pathOfOpaque(now, anchor));
			return now && (anchor === null || at !== null) ? shown(await addNote(shop, now, { kind, at, title, under: under === null ? null : behind(under), among: new Set(seen()) }, meeting)) : null;
		},
		rename: async (id, title) => {
			const at = behind(id);
			return at === null ? null : shown(await rename(shop, at, title, meeting));
		},
		paste: async (text) => {
			const now = client();
			return now ? shown(await pasteOutline(shop, now, text, meeting)) : null;
		},
		link: async (from, to) => {
			const [now, tail, head] = [client(), behind(from), behind(to)];
			if (!now || tail === null || head === null) return false;
			const offer = relationsBetween(onlyOf(issueGraph(index.notebook, now), new Set(seen())), now, tail, head).find(({ fits, relation }) => fits && (relation === 'causes' || relation === 'hinders'));
			return offer !== undefined && drawThisLink(shop, now, offer, meeting);
		},
		undo: async () => canUndo() && (await writer.undo(meeting)).ok,
		canUndo,
	};
}

/** The part of a graph that is made of these notes. */
const onlyOf = ({ nodes, edges }: IssueGraph, ids: ReadonlySet<NodeId>): IssueGraph => new IssueGraph([...nodes.values()].filter(({ id }) => ids.has(id)), edges.filter(({ from, to }) => ids.has(from) && ids.has(to)));

/** The path behind an id that the owner's sheet does not hold yet. */
const pathOfOpaque = (client: Client | null, id: NodeId): NodeId | null => [...(client?.notes.keys() ?? [])].find((path) => opaqueId(path) === id) ?? null;

/** What the owner may see of a client: the only thing that the owner's sheet and 面談モード are made of (domain 0.2, C "Rules of neutrality"). */
import type { Client } from './client.ts';
import type { NodeId } from './client-links.ts';
import { figureIn } from './figure.ts';
import { IssueGraph, issueGraph } from './issue-graph.ts';
import type { GraphNode } from './issue-graph.ts';
import { gapBetween } from './gap-between.ts';
import { linkText } from './link.ts';
import { Linked } from './linked.ts';
import type { Notebook } from './notebook.ts';
import { factQuote, ownerVoice, saidBy, sourceVisit } from './owner-voice.ts';
import type { Voice } from './owner-voice.ts';
import { opaqueId } from './opaque-id.ts';
import { isShareable } from './shareable-rules.ts';
import { shareableSurveys } from './shareable-survey.ts';
import type { ShareableSurvey } from './shareable-survey.ts';
import { shareableWords } from './shareable-words.ts';
import { searchTitles } from './title-search.ts';
import type { Relation } from './vocabulary/relations.ts';

export type ShareableType = 'vision' | 'essential' | 'cause' | 'issue' | 'fact' | 'action' | 'short';

/** A note as the owner may see it. No status, no 確からしさ, no finding, no name of who said it but the owner's mark. */
export interface ShareableNode {
	/** Tells nothing of the path. {@link idBehind} gives the note to write to. */
	readonly id: NodeId;
	readonly type: ShareableType;
	readonly title: string;
	/** The owner said it first. */
	readonly byOwner: boolean;
	/** The owner's words about it. */
	readonly voice: Voice | null;
	/** The owner's words that a fact is a quote of, without brackets. What others said stands in its title as heard. */
	readonly quote: string | null;
	/** The amount in a fact's title. */
	readonly figure: string | null;
	/** The number of the visit it comes from; other records are not named. */
	readonly visit: number | null;
	readonly topics: readonly string[];
	/** 担当 and 期限 of an action or a short-term issue. */
	readonly carriedBy: readonly string[];
	readonly due: string | null;
}

/**
 * A link between two notes that the owner may see. Facts for and against are both `supports`: which of the two is a reading, and
 * the sheet gives none. A way over a note that is kept back is not drawn as one link.
 */
export interface ShareableEdge {
	readonly from: NodeId;
	readonly to: NodeId;
	readonly relation: Exclude<Relation, 'refutes' | 'revises' | 'from'>;
}

export interface ShareableOptions {
	/** Answers of fewer people are not shown (setting `surveyMinCell`), unless the survey says another number. */
	readonly minCell: number;
	/** The graph as of a visit; without it, as it stands now. */
	readonly graph?: IssueGraph;
}

/** Path or line behind each id. Kept outside of the value, so that nothing that shows or serialises it can reach them. */
const behind = new WeakMap<ShareableGraph, ReadonlyMap<NodeId, NodeId>>();

/** The part of a client's notes that the owner may see. Only {@link shareableGraph} makes one. */
export class ShareableGraph extends Linked<ShareableNode, ShareableEdge> {
	/** Results of staff surveys, without answers of too few people. */
	readonly surveys: readonly ShareableSurvey[];
	readonly #checked = true;

	private constructor(nodes: readonly ShareableNode[], edges: readonly ShareableEdge[], surveys: readonly ShareableSurvey[]) {
		super(nodes, edges);
		this.surveys = surveys;
	}

	static of(notebook: Notebook, client: Client, { graph = issueGraph(notebook, client), minCell }: ShareableOptions): ShareableGraph {
		const may = new Set([...graph.nodes.values()].filter((node) => isShareable(graph, client, node, minCell)).map(({ id }) => id));
		const seen = ownersGraph(graph, may);
		const titleBehind = (target: string, source: string): string | null => {
			const path = notebook.resolve(target, source);
			return path !== null && may.has(path) ? (graph.nodes.get(path)?.title ?? null) : null;
		};
		const nodes = [...seen.nodes.values()].filter(({ id }) => may.has(id)).map((node) => shareableNode(seen, client, node, (words) => shareableWords(words, (target) => titleBehind(target, node.note.path))));
		const made = new ShareableGraph(nodes, edgesOf(seen), shareableSurveys(graph, minCell));
		behind.set(made, new Map([...may].map((id) => [opaqueId(id), id])));
		return made;
	}

	/** Whether a value was made here, and not cast. */
	static isOne(value: object): value is ShareableGraph {
		return #checked in value;
	}

	toJSON(): unknown {
		return { nodes: [...this.nodes.values()], edges: this.edges, surveys: this.surveys };
	}

	/** What a search of the owner's sheet finds, best first. */
	search(words: string): ShareableNode[] {
		return searchTitles(this.nodes.values(), words);
	}
}

/** The part of a client's notes that the owner may see. */
export const shareableGraph = (notebook: Notebook, client: Client, options: ShareableOptions): ShareableGraph => ShareableGraph.of(notebook, client, options);

/** The note or line that an id stands for, to write to. Never to be shown: a path names records that are the team's own. */
export const idBehind = (graph: ShareableGraph, id: NodeId): NodeId | null => behind.get(graph)?.get(id) ?? null;

/** The id that a note or line has for the owner, if it may be seen: to hold a note that was just written. */
export const shareableId = (graph: ShareableGraph, id: NodeId): NodeId | null => (graph.nodes.has(opaqueId(id)) ? opaqueId(id) : null);

/** The graph without anything the owner may not see; visits are left as the places where words were said, by their number alone. */
function ownersGraph(graph: IssueGraph, may: ReadonlySet<NodeId>): IssueGraph {
	const nodes = [...graph.nodes.values()].filter(({ id, type }) => may.has(id) || type === 'visit');
	const kept = new Set(nodes.map(({ id }) => id));
	return new IssueGraph(nodes, graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)));
}

function shareableNode(seen: IssueGraph, client: Client, node: GraphNode, words: (text: string) => string): ShareableNode {
	const { id, type, note, line } = node;
	const speaker = saidBy(client, node);
	const byOwner = (speaker !== null && client.isOwner(speaker)) || (note.type === 'vision' && note.fields.author === '現経営者');
	const voice = ownerVoice(seen, client, node);
	const quote = byOwner ? factQuote(node) : null;
	const carried = note.type === 'action' || note.type === 'short' ? note.fields : null;
	const amount = !line && note.type === 'fact' ? note.fields : null;
	const title = words(node.title);
	return {
		id: opaqueId(id), type: type as ShareableType, title, byOwner,
		voice: voice && { ...voice, words: words(voice.words) },
		quote: quote === null ? null : words(quote),
		figure: type === 'fact' && !/[「“"]/.test(title) ? figureIn(title, amount?.value, amount?.unit) : null,
		visit: sourceVisit(seen, id),
		topics: line ? [] : (note.fields.topic ?? []).map(words),
		carriedBy: (carried?.carried_by ?? []).map(linkText),
		due: carried?.due ?? null,
	};
}

/** A gap is the team's reading until it has been talked over, and its sentence after that. */
function edgesOf(seen: IssueGraph): ShareableEdge[] {
	const edges = new Map<string, ShareableEdge>();
	for (const { from, to, relation } of seen.edges) {
		if (relation === 'from' || relation === 'revises' || (relation === 'gap' && gapBetween(seen, from, to)?.talkedOver !== true)) continue;
		const edge = { from: opaqueId(from), to: opaqueId(to), relation: relation === 'refutes' ? 'supports' : relation } as const;
		edges.set(`${edge.relation} ${edge.from} ${edge.to}`, edge);
	}
	return [...edges.values()];
}

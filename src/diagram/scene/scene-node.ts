/** What is told of one note in a scene: its words, how sure it is, who said it, what stands behind it. */
import type { Client } from '../../core/client.ts';
import type { NodeId } from '../../core/client-links.ts';
import { figureIn } from '../../core/figure.ts';
import type { GraphNode, IssueGraph } from '../../core/issue-graph.ts';
import { factQuote, ownerVoice } from '../../core/owner-voice.ts';
import { linkText } from '../../core/link.ts';
import { isDone, isPast } from '../../core/live-notes.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { SceneNode, SceneType } from '../scene.ts';
import { firstSpeaker } from './first-speaker.ts';
import type { Weighed } from './fold.ts';
import { surenessOf } from './sureness.ts';

const TYPES: ReadonlySet<string> = new Set<SceneType>(['vision', 'essential', 'cause', 'issue', 'fact', 'action', 'short']);
/** A node that is drawn. */
export type Drawn = GraphNode & { readonly type: SceneType };
export const isDrawn = (node: GraphNode): node is Drawn => TYPES.has(node.type);

/** What a scene orders and folds a node by. @param may whether the view shows a note */
export function weighed(graph: IssueGraph, node: Drawn, may: (id: NodeId) => boolean): Weighed {
	const { id, type } = node;
	const facts = (relation: Relation): NodeId[] => graph.in(id, relation).filter((from) => may(from) && graph.nodes.get(from)?.type === 'fact');
	return { id, type, past: isPast(graph, node), evidence: facts('supports'), against: facts('refutes'), measures: graph.out(id, 'measured_by').filter(may) };
}

/** What a scene tells of a node. @param isOpen whether the scene shows a note */
export function sceneNode(graph: IssueGraph, client: Client, node: Drawn, isOpen: (id: NodeId) => boolean): Omit<SceneNode, 'folded' | 'change'> {
	const { id, type, title, layer, status, note } = node;
	const carried = note.type === 'action' || note.type === 'short' ? note.fields : null;
	return {
		...weighed(graph, node, isOpen),
		title, layer,
		sure: surenessOf(node),
		speaker: firstSpeaker(client, node),
		status: status ?? (note.type === 'short' ? (note.fields.policy ?? null) : null),
		first: note.type === 'issue' && note.fields.first === true,
		done: isDone(node),
		voice: ownerVoice(graph, client, node),
		carriedBy: (carried?.carried_by ?? []).map(linkText),
		due: carried?.due ?? null,
		figure: type === 'fact' ? figureOf(node) : null,
		quote: factQuote(node),
		source: type === 'fact' ? sourceOf(graph, id) : null,
	};
}

function figureOf({ title, note, line }: Drawn): string | null {
	if (line || note.type !== 'fact') return quoteless(title) ? figureIn(title) : null;
	return figureIn(title, note.fields.value, note.fields.unit);
}

/** Numbers in what somebody said are part of the words, not figures to compare. */
const quoteless = (title: string): boolean => !/[「“"]/.test(title);

function sourceOf(graph: IssueGraph, id: NodeId): SceneNode['source'] {
	const records = graph.out(id, 'from').map((path) => graph.nodes.get(path)?.note).filter((note) => note !== undefined);
	const record = records.find(({ type }) => type === 'visit') ?? records[0];
	return record ? { title: record.title, visit: record.type === 'visit' ? (record.fields.no ?? null) : null } : null;
}

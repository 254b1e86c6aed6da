/** The notes of an issue graph that still stand, by type, and what belongs to one of them. */
import type { NodeId } from './client-links.ts';
import type { GraphNode, IssueGraph } from './issue-graph.ts';
import { isSetAside } from './issue-history.ts';
import { ancestors, descendants } from './issue-walk.ts';
import type { NoteType } from './vocabulary/note-types.ts';

/** Revised, withdrawn or set aside, by its status or because another one revises it. */
export const isPast = (graph: IssueGraph, { id, status }: Pick<GraphNode, 'id' | 'status'>): boolean =>
	isSetAside(status) || graph.in(id, 'revises').some((by) => by !== id && !isSetAside(graph.nodes.get(by)?.status ?? null));

const DONE: ReadonlySet<string | null> = new Set(['定着', '完了', 'つないだ']);
/** An action that has settled, a short-term issue that is done or handed over. */
export const isDone = ({ type, status }: Pick<GraphNode, 'type' | 'status'>): boolean => (type === 'action' || type === 'short') && DONE.has(status);

/** Notes of a type that were not revised, withdrawn or set aside. */
export const live = (graph: IssueGraph, type: NoteType): GraphNode[] => [...graph.nodes.values()].filter((node) => node.type === type && !isPast(graph, node));

/** A note with its parts: what supports, addresses or voices a part counts for the whole (domain D2). */
export const withParts = (graph: IssueGraph, id: NodeId): NodeId[] => [id, ...ancestors(graph, id, 'part_of').filter((part) => part !== id)];

/** A note with everything behind it and everything that follows from it. */
export const inLine = (graph: IssueGraph, id: NodeId): NodeId[] => [id, ...ancestors(graph, id), ...descendants(graph, id)];

/** A vision of the company's: the aim of the support is none. */
export const isVision = ({ note }: GraphNode): boolean => note.type === 'vision' && note.fields.kind !== '支援のゴール';

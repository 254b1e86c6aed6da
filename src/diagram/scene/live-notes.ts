/** The notes of a graph that still stand, by type, for those who look for places. */
import type { NodeId } from '../../core/client-links.ts';
import type { GraphNode, IssueGraph } from '../../core/issue-graph.ts';
import { ancestors, descendants } from '../../core/issue-walk.ts';
import type { SceneType } from '../scene.ts';
import { isPast } from './sureness.ts';

/** Notes of a type that were not revised, withdrawn or set aside. */
export const live = (graph: IssueGraph, type: SceneType): GraphNode[] => [...graph.nodes.values()].filter((node) => node.type === type && !isPast(graph, node));

/** A note with its parts: what supports, addresses or voices a part counts for the whole (domain D2). */
export const withParts = (graph: IssueGraph, id: NodeId): NodeId[] => [id, ...ancestors(graph, id, 'part_of').filter((part) => part !== id)];

/** A note with everything behind it and everything that follows from it. */
export const inLine = (graph: IssueGraph, id: NodeId): NodeId[] => [id, ...ancestors(graph, id), ...descendants(graph, id)];

/** A vision of the company's: the aim of the support is none. */
export const isVision = ({ note }: GraphNode): boolean => note.type === 'vision' && note.fields.kind !== '支援のゴール';

/** What each of the five views shows of the issue graph (domain C, V1–V5). */
import type { NodeId } from '../../core/client-links.ts';
import type { IssueGraph } from '../../core/issue-graph.ts';
import { isPast } from '../../core/live-notes.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { View } from '../../core/vocabulary/views.ts';
import type { SceneType } from '../scene.ts';
import { isDrawn } from './scene-node.ts';
import type { Drawn } from './scene-node.ts';

interface ViewRule {
	readonly types: readonly SceneType[];
	/** Relations drawn as links. */
	readonly links: readonly Relation[];
	/** Whether a note of these types is shown. */
	readonly keeps: (graph: IssueGraph, node: Drawn) => boolean;
}

const isLive = (graph: IssueGraph, node: Drawn): boolean => !isPast(graph, node);
/** The aim of the support is no vision of the company's (domain D4, G06). */
const isSupportGoal = ({ note }: Drawn): boolean => note.type === 'vision' && note.fields.kind === '支援のゴール';
/** Actual figures: what a goal or an action is measured by, compared with or judged by, and the accounts. */
function isActual(graph: IssueGraph, { id, note }: Drawn): boolean {
	if (note.type === 'fact' && note.fields.kind === '財務') return true;
	const others = [...graph.in(id, 'measured_by'), ...graph.in(id, 'gap'), ...graph.out(id, 'gap'), ...graph.out(id, 'supports'), ...graph.out(id, 'refutes')];
	return others.some((other) => ['vision', 'action'].includes(graph.nodes.get(other)?.type ?? ''));
}
/** What the team noticed itself is no part of what was told. */
const isTold = ({ note }: Drawn): boolean => !(note.type === 'issue' && note.fields.kind === '支援チームの気づき');

export const VIEW_RULES: Readonly<Record<View, ViewRule>> = {
	goals: { types: ['vision', 'action', 'fact'], links: ['measured_by', 'gap', 'addresses'], keeps: (graph, node) => (node.type === 'fact' ? isActual(graph, node) : isLive(graph, node)) },
	// As told and without analysis: an issue that was set aside since has been told all the same.
	overview: { types: ['fact', 'issue'], links: [], keeps: (_, node) => isTold(node) },
	breakdown: { types: ['issue', 'fact', 'cause'], links: ['part_of', 'causes'], keeps: isLive },
	// The parts of an essential issue would else seem to hang on nothing.
	structure: { types: ['issue', 'cause', 'fact', 'vision', 'essential'], links: ['causes', 'hinders', 'part_of'], keeps: (graph, node) => isLive(graph, node) && !isSupportGoal(node) },
	whole: { types: ['vision', 'essential', 'cause', 'issue', 'fact', 'action', 'short'], links: ['causes', 'part_of', 'hinders', 'addresses', 'measured_by', 'gap', 'revises'], keeps: () => true },
};

/** The notes a view shows, in the order of the graph. @param also notes it shows in any case, such as those that left between two visits */
export function shownIn(view: View, graph: IssueGraph, also: ReadonlySet<NodeId> = new Set()): Set<NodeId> {
	const { types, keeps } = VIEW_RULES[view];
	const shown = new Set<NodeId>();
	for (const node of graph.nodes.values()) {
		if (isDrawn(node) && types.includes(node.type) && (also.has(node.id) || keeps(graph, node))) shown.add(node.id);
	}
	return shown;
}

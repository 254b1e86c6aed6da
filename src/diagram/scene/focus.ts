/** A view cut down to one note with what lies behind it and what follows from it. */
import type { NodeId } from '../../core/client-links.ts';
import type { IssueGraph } from '../../core/issue-graph.ts';
import type { Walkable } from '../../core/linked.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { View } from '../../core/vocabulary/views.ts';
import { withFacts } from './filter.ts';
import { shownIn } from './views.ts';

/** Plain data. */
export interface Focus {
	readonly id: NodeId;
	/** Without it, both ways. */
	readonly towards?: 'causes' | 'effects';
	/** How many steps deep; without it, as deep as about {@link FOCUS_NOTES} notes go. */
	readonly steps?: number;
	/** These notes instead, such as those of a loop; the one in focus is among them. */
	readonly among?: readonly NodeId[];
}

/** Notes without facts that a focus of no given depth holds at most, if one step is not more already. */
export const FOCUS_NOTES = 15;
const MOST_STEPS = 12;
/** The same of what a narrow screen opens with. */
const OPENING_NOTES = 8;

/** The notes around the one in focus with their facts, in the order of the graph; everything when the view does not show that note. */
export function focused(graph: Walkable, shown: ReadonlySet<NodeId>, focus: Focus): Set<NodeId> {
	if (!shown.has(focus.id)) return new Set(shown);
	if (focus.among) return withFacts(graph, shown, new Set(focus.among.filter((id) => shown.has(id))));
	if (focus.steps !== undefined) return withFacts(graph, shown, around(graph, shown, focus, focus.steps));
	let kept = around(graph, shown, focus, 1);
	for (let steps = 2; steps <= MOST_STEPS; steps++) {
		const wider = around(graph, shown, focus, steps);
		if (wider.size > FOCUS_NOTES || wider.size === kept.size) break;
		kept = wider;
	}
	return withFacts(graph, shown, kept);
}

/** What a narrow screen opens with: the essential issue, or else the issue that was named first, with what lies around it. Null: the view shows neither. */
export function openingFocus(graph: IssueGraph, view: View): Focus | null {
	const shown = [...shownIn(view, graph)].flatMap((id) => graph.nodes.get(id) ?? []);
	const found = shown.find(({ type }) => type === 'essential') ?? shown.find(({ note }) => note.type === 'issue' && note.fields.first === true);
	if (!found) return null;
	const all = new Set(shown.map(({ id }) => id));
	let steps = 1;
	while (steps < MOST_STEPS && around(graph, all, found, steps + 1).size <= OPENING_NOTES) steps++;
	return { id: found.id, steps };
}

function around(graph: Walkable, shown: ReadonlySet<NodeId>, { id, towards }: Focus, steps: number): Set<NodeId> {
	const kept = new Set([id]);
	if (towards !== 'effects') reach(id, steps, (at) => behind(graph, at).filter((other) => shown.has(other)), kept);
	if (towards !== 'causes') reach(id, steps, (at) => following(graph, at).filter((other) => shown.has(other)), kept);
	// What is done about it belongs to the note itself; further away it would only crowd the picture.
	if (towards === undefined) for (const other of [...graph.in(id, 'addresses'), ...graph.out(id, 'revises'), ...graph.in(id, 'revises'), ...graph.out(id, 'gap'), ...graph.in(id, 'gap')]) if (shown.has(other)) kept.add(other);
	return kept;
}

const LEADS: readonly Relation[] = ['causes', 'hinders', 'part_of'];
const behind = (graph: Walkable, id: NodeId): NodeId[] => LEADS.flatMap((relation) => graph.in(id, relation));
/** A fact leads to what it supports, an action to what it addresses. */
const following = (graph: Walkable, id: NodeId): NodeId[] => [...LEADS, 'addresses', 'supports', 'refutes'].flatMap((relation) => graph.out(id, relation as Relation));

function reach(start: NodeId, steps: number, next: (id: NodeId) => readonly NodeId[], kept: Set<NodeId>): void {
	const seen = new Set([start]);
	let edge = [start];
	for (let step = 0; step < steps && edge.length > 0; step++) {
		edge = [...new Set(edge.flatMap(next))].filter((id) => !seen.has(id));
		for (const id of edge) {
			seen.add(id);
			kept.add(id);
		}
	}
}

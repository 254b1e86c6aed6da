/** A view cut down to some areas, topics, viewpoints, people or degrees of sureness, and to some relations. */
import type { Client } from '../../core/client.ts';
import type { NodeId } from '../../core/client-links.ts';
import type { IssueGraph } from '../../core/issue-graph.ts';
import type { Walkable } from '../../core/linked.ts';
import { compare } from '../../core/order.ts';
import { searchKey } from '../../core/search-key.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { View } from '../../core/vocabulary/views.ts';
import type { FirstSpeaker, Sureness } from '../scene.ts';
import { firstSpeaker } from './first-speaker.ts';
import type { Drawn } from './scene-node.ts';
import { isDrawn } from './scene-node.ts';
import { surenessOf } from './sureness.ts';
import { shownIn, VIEW_RULES } from './views.ts';

/** What is kept. Of one key any value will do; keys are met together. An absent or empty one keeps everything. Plain data. */
export interface SceneFilter {
	readonly relation?: readonly Relation[];
	readonly area?: readonly string[];
	readonly topic?: readonly string[];
	readonly viewpoint?: readonly string[];
	readonly person?: readonly FirstSpeaker[];
	readonly sureness?: readonly Sureness[];
}
type NoteKey = Exclude<keyof SceneFilter, 'relation'>;

/** Whether a filter keeps anything back. */
export const isNarrowed = (filter: SceneFilter): boolean => (Object.keys(filter) as (keyof SceneFilter)[]).some((key) => (filter[key]?.length ?? 0) > 0);

/** The values of a note by which it is found. */
function valuesOf(client: Client, node: Drawn): Readonly<Record<NoteKey, readonly string[]>> {
	const fields = node.line ? {} : node.note.fields;
	const list = (value: string | null | undefined): string[] => (value === null || value === undefined ? [] : [value]);
	return {
		area: list('area' in fields ? fields.area : null),
		topic: 'topic' in fields ? (fields.topic ?? []) : [],
		viewpoint: list('viewpoint' in fields ? fields.viewpoint : null),
		person: list(firstSpeaker(client, node)),
		sureness: list(surenessOf(node)),
	};
}
const KEYS: readonly NoteKey[] = ['area', 'topic', 'viewpoint', 'person', 'sureness'];

/**
 * The notes that a filter keeps: those that meet it, and the facts behind them. A type that has no such value at all, as only
 * causes and essential issues have 確からしさ, is left alone by it.
 */
export function filtered(graph: IssueGraph, client: Client, shown: ReadonlySet<NodeId>, filter: SceneFilter): Set<NodeId> {
	const wanted = KEYS.flatMap((key) => ((filter[key]?.length ?? 0) > 0 ? [{ key, values: new Set(filter[key]?.map(searchKey)) }] : []));
	if (wanted.length === 0) return new Set(shown);
	const kept = new Set<NodeId>();
	for (const id of shown) {
		const node = graph.nodes.get(id);
		if (!node || !isDrawn(node)) continue;
		const values = valuesOf(client, node);
		const meets = ({ key, values: some }: (typeof wanted)[number]): boolean => (key === 'sureness' && surenessOf(node) === null ? node.type !== 'fact' : values[key].some((value) => some.has(searchKey(value))));
		if (wanted.every(meets)) kept.add(id);
	}
	return withFacts(graph, shown, kept);
}

/** Notes with the facts for and against them and by which they are measured, in the order of the graph. */
export function withFacts(graph: Walkable, shown: ReadonlySet<NodeId>, kept: ReadonlySet<NodeId>): Set<NodeId> {
	const facts = new Set<NodeId>();
	for (const id of kept) for (const fact of [...graph.in(id, 'supports'), ...graph.in(id, 'refutes'), ...graph.out(id, 'measured_by')]) facts.add(fact);
	return new Set([...shown].filter((id) => kept.has(id) || facts.has(id)));
}

/** What a filter may choose from in a view: the values that its notes have, and how many have each. */
export function filterChoices(graph: IssueGraph, client: Client, view: View): Readonly<Record<keyof SceneFilter, readonly { readonly value: string; readonly count: number }[]>> {
	const shown = shownIn(view, graph);
	const found: Record<keyof SceneFilter, Map<string, { value: string; count: number }>> = { relation: new Map(), area: new Map(), topic: new Map(), viewpoint: new Map(), person: new Map(), sureness: new Map() };
	const count = (key: keyof SceneFilter, value: string): void => {
		const known = found[key].get(searchKey(value));
		found[key].set(searchKey(value), { value: known?.value ?? value, count: (known?.count ?? 0) + 1 });
	};
	for (const id of shown) {
		const node = graph.nodes.get(id);
		if (!node || !isDrawn(node)) continue;
		const values = valuesOf(client, node);
		for (const key of KEYS) for (const value of values[key]) count(key, value);
	}
	for (const { relation, from, to } of graph.edges) if (VIEW_RULES[view].links.includes(relation) && shown.has(from) && shown.has(to)) count('relation', relation);
	const sorted = (key: keyof SceneFilter): { value: string; count: number }[] => [...found[key].values()].sort((a, b) => b.count - a.count || compare(a.value, b.value));
	return { relation: sorted('relation'), area: sorted('area'), topic: sorted('topic'), viewpoint: sorted('viewpoint'), person: sorted('person'), sureness: sorted('sureness') };
}

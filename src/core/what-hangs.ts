/** What hangs on a note that is about to be deleted, so that it can be named before. */
import type { NodeId } from './client-links.ts';
import type { LinkEnds, Walkable } from './linked.ts';

export interface WhatHangs {
	/** Nodes by how they are linked with the note or its lines, each once, in the order of the graph. */
	readonly causes: readonly NodeId[];
	readonly effects: readonly NodeId[];
	/** Facts for and against it. */
	readonly evidence: readonly NodeId[];
	/** Linked in any other way. */
	readonly others: readonly NodeId[];
	/** Nodes that are left without any cause, and without any evidence. */
	readonly withoutCause: readonly NodeId[];
	readonly withoutEvidence: readonly NodeId[];
	/** Every link that goes with it. */
	readonly links: readonly LinkEnds[];
}

/** @param graph what may be counted: in 面談モード, the shareable notes alone */
export function whatHangs(graph: Walkable, id: NodeId): WhatHangs {
	// The lines of a record go with it.
	const goes = (node: NodeId): boolean => node === id || node.startsWith(`${id}#^`);
	const links = graph.edges.filter(({ from, to }) => goes(from) !== goes(to));
	const causes = ends(links.filter(({ relation, to }) => relation === 'causes' && goes(to)), 'from');
	const effects = ends(links.filter(({ relation, from }) => relation === 'causes' && goes(from)), 'to');
	const evidence = ends(links.filter(({ relation, to }) => (relation === 'supports' || relation === 'refutes') && goes(to)), 'from');
	const named = new Set([...causes, ...effects, ...evidence]);
	const others = new Set(links.map(({ from, to }) => (goes(from) ? to : from)).filter((other) => !named.has(other)));
	const supported = ends(links.filter(({ relation, from }) => relation === 'supports' && goes(from)), 'to');
	return {
		causes, effects, evidence, links,
		others: [...others],
		withoutCause: effects.filter((other) => graph.in(other, 'causes').every(goes)),
		withoutEvidence: supported.filter((other) => graph.in(other, 'supports').every(goes)),
	};
}

const ends = (links: readonly LinkEnds[], end: 'from' | 'to'): NodeId[] => [...new Set(links.map((link) => link[end]))];

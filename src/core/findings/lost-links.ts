/** Links that lead nowhere: a note that writes one has answered, and is not asked for what it says already. */
import type { Engagement } from '../engagement.ts';
import type { GraphNode } from '../issue-graph.ts';
import type { End, Relation } from '../vocabulary/relations.ts';

/** Whether a note names something in a relation that cannot be found. @param end the end at which the note itself stands */
export function namesLost({ graph }: Engagement, { id, note, line }: GraphNode, relation: Relation, end: End): boolean {
	if (line) return false;
	const named = new Set(note.references.filter((reference) => reference.relation?.name === relation && reference.relation.end === end).map(({ link }) => `${link.target}#${link.block ?? ''}`));
	return named.size > (end === 'from' ? graph.out(id, relation) : graph.in(id, relation)).length;
}

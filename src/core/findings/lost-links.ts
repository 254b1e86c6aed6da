/** Links that lead nowhere: a note that writes one has answered, and is not asked for what it says already. */
import type { Engagement } from '../engagement.ts';
import type { GraphNode } from '../issue-graph.ts';
import type { End, Relation } from '../vocabulary/relations.ts';

/** Whether a note names something in a relation that cannot be found among the client’s notes. @param end the end at which the note itself stands */
export const namesLost = (engagement: Engagement, { note, line }: GraphNode, relation: Relation, end: End): boolean =>
	line === null && note.references.some((reference) => reference.relation?.name === relation && reference.relation.end === end && engagement.named(reference.link) === null);

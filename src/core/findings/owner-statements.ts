/** What the owner said, among the facts that an essential issue rests on. */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import type { GraphNode } from '../issue-graph.ts';
import { withParts } from '../live-notes.ts';

/** Statements of the owner that support a note or one of its parts. A figure that the owner gave is none. */
export const ownersStatements = (engagement: Engagement, id: NodeId): readonly GraphNode[] =>
	engagement.evidence(id).filter((fact) => isStatement(fact) && engagement.isOwners(fact));

const isStatement = ({ note, line }: GraphNode): boolean => line !== null || (note.type === 'fact' && (note.fields.kind ?? '発言') === '発言');

/** Whether 経営者の言葉 is written on an essential issue or on one of its parts. */
export const hasOwnersWords = ({ graph }: Engagement, id: NodeId): boolean =>
	withParts(graph, id).some((part) => {
		const note = graph.nodes.get(part)?.note;
		return note?.type === 'essential' && note.fields.owner_words !== undefined;
	});

/** Who was first to name an essential issue (finding G25): by the note, else by the days of its records. */
import type { Engagement } from '../engagement.ts';
import type { GraphNode } from '../issue-graph.ts';
import { recordDate } from '../note.ts';
import { compare } from '../order.ts';
import { ownersStatements } from './owner-statements.ts';

/** Whether it was the team. Without a name and without the days of both sides it is not known. */
export function isTeamsFirst(engagement: Engagement, node: GraphNode): boolean {
	const { note } = node;
	if (note.type !== 'essential') return false;
	if (note.fields.first_said_by !== undefined) return engagement.client.isSupporter(note.fields.first_said_by);
	const written = earliest([firstDay(engagement, node), note.fields.created ?? null]);
	const said = earliest(ownersStatements(engagement, node.id).map((fact) => firstDay(engagement, fact)));
	return written !== null && said !== null && written < said;
}

/** The day of the earliest record that a node comes from. */
const firstDay = (engagement: Engagement, { id }: GraphNode): string | null => earliest(engagement.records(id).map(recordDate));

const earliest = (days: readonly (string | null)[]): string | null => days.filter((day) => day !== null).sort(compare)[0] ?? null;

/** What a sign of a stage is (終わりの目安, domain B1): something that the notes show, or do not show yet. An observation: it opens and closes nothing. */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import type { GraphNode } from '../issue-graph.ts';
import type { Stage } from '../vocabulary/note-types.ts';

/** What was seen. */
export interface SignLook {
	readonly seen: boolean;
	/** The notes and lines that show it; empty while it is not seen. */
	readonly ids: readonly NodeId[];
	/** What its line may say beside it, such as viewpoints that have facts, or fields that are still empty. In canonical words or keys. */
	readonly details: readonly string[];
}

export interface StageSign {
	readonly stage: Stage;
	/** Null: it does not apply to this client, such as a supervising office where there is none. */
	readonly look: (engagement: Engagement) => SignLook | null;
}

/** A sign that is seen where any note shows it. */
export const shownBy = (ids: readonly NodeId[], details: readonly string[] = []): SignLook => ({ seen: ids.length > 0, ids, details });
/** A sign of the client's own note. */
export const shownIf = ({ client }: Engagement, seen: boolean, details: readonly string[] = []): SignLook => ({ seen, ids: seen ? [client.path] : [], details });
export const idsOf = (nodes: readonly Pick<GraphNode, 'id'>[]): NodeId[] => nodes.map(({ id }) => id);
export const unique = (ids: readonly NodeId[]): NodeId[] => [...new Set(ids)];

/** The notes in which a person answered a self-check with はい; of the visits the last one that speaks of it. */
export function answeredYes({ client, held }: Engagement, check: string): NodeId[] {
	const notes = [client.note, ...held.slice().reverse()];
	const answers = notes.flatMap(({ path, body }) => body.answers.filter(({ id }) => id === check).map(({ answer }) => ({ path, answer })));
	return answers.slice(0, 1).filter(({ answer }) => answer === 'はい').map(({ path }) => path);
}

/** The people who carry an action or a short-term issue on the client's side. */
export const clientCarriers = ({ client }: Engagement, { note }: GraphNode): string[] =>
	note.type === 'action' ? (note.fields.carried_by ?? []).filter((name) => !client.isSupporter(name)) : [];

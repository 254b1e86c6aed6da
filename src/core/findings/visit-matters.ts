/** What a visit was about: the notes that came from it, what its facts speak for, and what its record links. */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import type { GraphNode } from '../issue-graph.ts';
import { linksIn } from '../link.ts';
import type { NoteOf } from '../note.ts';
import type { NoteType } from '../vocabulary/note-types.ts';

const MATTERS: ReadonlySet<NoteType> = new Set(['vision', 'essential', 'cause', 'issue', 'action', 'short']);

/** Visions, issues, causes, essential issues, actions and short-term issues that a visit brought up, each once. */
export function mattersOf(engagement: Engagement, visit: NoteOf<'visit'>): readonly GraphNode[] {
	const { graph } = engagement;
	const told = graph.in(visit.path, 'from');
	const spokenFor = told.flatMap((id) => [...graph.out(id, 'supports'), ...graph.out(id, 'refutes')]);
	const ids = new Set<NodeId | null>([...told, ...spokenFor, ...recordLines(visit).flatMap(linksIn).map((link) => engagement.named(link))]);
	return [...ids].map((id) => (id === null ? undefined : graph.nodes.get(id))).filter((node) => node !== undefined && MATTERS.has(node.type)) as GraphNode[];
}

function recordLines({ body }: NoteOf<'visit'>): string[] {
	const fields = [...Object.values(body.before), ...Object.values(body.after)].flatMap(({ values }) => values);
	return [...fields, ...body.talk.map(({ words }) => words), ...body.facts.map(({ title }) => title), ...[...body.questions, ...body.hypotheses, ...body.confirmations, ...body.requests].map(({ text }) => text)];
}

/** Whether notes are what the next visit is about: its preparation links or names them. */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import { linksIn } from '../link.ts';

const known = new WeakMap<Engagement, { readonly ids: ReadonlySet<NodeId>; readonly words: string }>();

/** Whether one of these is the next visit, or is linked or named by its title in 事前打合せ, 確認事項, 問いかけの案 or 見立て. */
export function concernsNextVisit(engagement: Engagement, ids: readonly NodeId[]): boolean {
	const { next, graph, client } = engagement;
	if (!next) return false;
	const about = known.get(engagement) ?? aboutOf(engagement);
	known.set(engagement, about);
	return ids.some((id) => {
		const title = graph.nodes.get(id)?.title;
		return id !== client.path && (id === next.path || about.ids.has(id) || (title !== undefined && title.length > 1 && about.words.includes(title)));
	});
}

function aboutOf(engagement: Engagement): { ids: Set<NodeId>; words: string } {
	const body = engagement.next?.body;
	const lines = body ? [...Object.values(body.before).flatMap(({ values }) => values), ...[...body.questions, ...body.hypotheses, ...body.confirmations].map(({ text }) => text)] : [];
	return { ids: new Set(lines.flatMap(linksIn).map((link) => engagement.named(link)).filter((id) => id !== null)), words: lines.join('\n') };
}

/** Finding G38: whether what is to be shown is neutral and names nobody (domain C "Rules of neutrality"). */
import type { Engagement } from '../engagement.ts';
import { finding } from '../finding.ts';
import type { GraphNode } from '../issue-graph.ts';
import { saidBy } from '../owner-voice.ts';
import { cellOf, isShareable } from '../shareable-rules.ts';
import { shareableWords } from '../shareable-words.ts';
import { T18, T19 } from '../wording/neutrality.ts';
import type { NeutralityRule } from '../wording/neutrality.ts';

export const SHOWN_SHEET = {
	/** 提示資料の中立・匿名: words of a view or of a person in facts, issues and causes that the owner may see, and results of too few people. */
	G38: finding('high', null, (engagement) =>
		[...engagement.graph.nodes.values()].flatMap((node) => {
			const [views, people] = [viewsIn(engagement, node), peopleIn(engagement, node)];
			return views.length + people.length === 0 ? [] : [{ ids: [node.id], looked: [...views, '|', ...people], details: { views, people } }];
		}),
	),
};

const SHOWN: ReadonlySet<string> = new Set(['fact', 'issue', 'cause']);

/** What a person said stands as it was heard, and so does what the owner holds to be a cause. */
function viewsIn(engagement: Engagement, node: GraphNode): string[] {
	const isHeard = saidBy(engagement.client, node) !== null || node.status === '経営者の認識' || (node.note.type === 'fact' && node.note.fields.kind === '発言') || (node.note.type === 'issue' && node.note.fields.kind === '経営者が挙げた課題');
	return isHeard || !isShown(engagement, node) ? [] : hits(T18, node);
}

/** The owner may name whom he likes. */
function peopleIn(engagement: Engagement, node: GraphNode): string[] {
	if (node.note.type === 'survey' && !node.line) return node.layer === '支援チームだけ' ? [] : tooFew(engagement, node.note);
	return engagement.isOwners(node) || !isShown(engagement, node) ? [] : hits(T19, node);
}

const isShown = ({ graph, client, settings }: Engagement, node: GraphNode): boolean => SHOWN.has(node.type) && isShareable(graph, client, node, settings.surveyMinCell);

/** What a rule asks about in a title as it is shown. The notes that it links are looked at themselves. */
const hits = ({ find }: NeutralityRule, { title }: GraphNode): string[] => [find(shareableWords(title, () => null))?.words].filter((words) => words !== undefined);

/** `n=3` for each result of fewer people than the least, each once. */
function tooFew({ settings }: Engagement, survey: GraphNode['note'] & { type: 'survey' }): string[] {
	const least = cellOf(survey, settings.surveyMinCell);
	return [...new Set(survey.body.results.flatMap(({ n }) => (n !== null && n > 0 && n < least ? [n] : [])))].sort((a, b) => a - b).map((n) => `n=${n}`);
}

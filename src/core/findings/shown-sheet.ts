/** Finding G38: whether what is to be shown is neutral and names nobody (domain C "Rules of neutrality"). */
import type { Engagement } from '../engagement.ts';
import { finding } from '../finding.ts';
import type { GraphNode } from '../issue-graph.ts';
import { saidBy } from '../owner-voice.ts';
import { cellOf, isShareable } from '../shareable-rules.ts';
import { shareableWords } from '../shareable-words.ts';
import { T18, T19 } from '../wording/neutrality.ts';

export const SHOWN_SHEET = {
	/** 提示資料の中立・匿名: words of a view or of a person in facts, issues and causes that the owner may see, and results of too few people. */
	G38: finding('high', null, (engagement) =>
		[...engagement.graph.nodes.values()].flatMap((node) => {
			const { view, person } = wordsIn(engagement, node);
			const views = view === null ? [] : [view];
			const people = person === null ? tooFewIn(engagement, node) : [person];
			return views.length + people.length === 0 ? [] : [{ ids: [node.id], looked: [...views, '|', ...people], details: { views, people } }];
		}),
	),
};

interface Words {
	readonly view: string | null;
	readonly person: string | null;
}
const NONE: Words = { view: null, person: null };
const SHOWN: ReadonlySet<string> = new Set(['fact', 'issue', 'cause']);

/** What the rules ask about in a title that the owner may see. */
function wordsIn(engagement: Engagement, node: GraphNode): Words {
	if (!SHOWN.has(node.type)) return NONE;
	const { view, person } = wordsOfTitle(node);
	const { graph, client, settings } = engagement;
	if ((view === null && person === null) || !isShareable(graph, client, node, settings.surveyMinCell)) return NONE;
	return { view: isHeard(engagement, node) ? null : view, person: engagement.isOwners(node) ? null : person };
}

/** What a person said stands as it was heard, and so does what the owner holds to be a cause. The owner may name whom he likes. */
const isHeard = ({ client }: Engagement, node: GraphNode): boolean =>
	saidBy(client, node) !== null || node.status === '経営者の認識' || (node.note.type === 'fact' && node.note.fields.kind === '発言') || (node.note.type === 'issue' && node.note.fields.kind === '経営者が挙げた課題');

const titles = new WeakMap<object, Words & { readonly title: string }>();

/** Kept by note, which outlives the graph. The notes that a title links are looked at themselves. */
function wordsOfTitle({ title, note, line }: GraphNode): Words {
	const known = titles.get(line ?? note);
	if (known?.title === title) return known;
	const shown = shareableWords(title, () => null);
	const words = { title, view: T18.find(shown)?.words ?? null, person: T19.find(shown)?.words ?? null };
	titles.set(line ?? note, words);
	return words;
}

/** `n=3` for each result of a survey that stands for fewer people than the least, each once. */
function tooFewIn({ settings }: Engagement, { note, line, layer }: GraphNode): string[] {
	if (note.type !== 'survey' || line || layer === '支援チームだけ') return [];
	const least = cellOf(note, settings.surveyMinCell);
	return [...new Set(note.body.results.flatMap(({ n }) => (n !== null && n > 0 && n < least ? [n] : [])))].sort((a, b) => a - b).map((n) => `n=${n}`);
}

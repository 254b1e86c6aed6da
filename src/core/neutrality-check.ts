/** What is to be asked of the supporter about what is to be shown (domain C "Rules of neutrality", F1 T18 and T19): the one place that looks at it. */
import type { NodeId } from './client-links.ts';
import type { Engagement } from './engagement.ts';
import { confirmationOf } from './finding.ts';
import type { Sighting } from './finding.ts';
import type { GraphNode } from './issue-graph.ts';
import type { NoteOf } from './note.ts';
import { saidBy } from './owner-voice.ts';
import { cellOf, isShareable } from './shareable-rules.ts';
import { shownRows } from './shareable-survey.ts';
import { shareableWords } from './shareable-words.ts';
import { T18, T19 } from './wording/neutrality.ts';
import { ALONE } from './wording/rule.ts';
import type { SentencePlace, WordingHit, WordingRule } from './wording/rule.ts';
import { sentencesOf } from './wording/sentences.ts';

/** Words of a view (T18), words by which somebody can be made out (T19), or results of `n` people where `least` are the fewest that are shown. */
export type NeutralityReason =
	| { readonly rule: 'T18' | 'T19'; readonly hit: WordingHit }
	| { readonly rule: 'min-cell'; readonly n: number; readonly least: number };

/** One thing that is to be asked. */
export type NeutralityAsk = NeutralityReason & {
	/** The note or line concerned. */
	readonly id: NodeId;
	/** The words as they would be shown, in which the offsets of a hit are; of results that are held back, the title of their survey. */
	readonly text: string;
};

const SHOWN: ReadonlySet<string> = new Set(['fact', 'issue', 'cause']);

/** What is to be asked about one note or line, if it may be shown: first about views, then about people. */
export function neutralityAsks(engagement: Engagement, node: GraphNode): readonly NeutralityAsk[] {
	const { note, line, layer, id } = node;
	if (note.type === 'survey' && !line) return layer === '支援チームだけ' ? [] : surveyAsks(note, cellOf(note, engagement.settings.surveyMinCell));
	if (!SHOWN.has(node.type)) return [];
	const { text, view, person } = wordsOfTitle(node);
	const { graph, client, settings } = engagement;
	if ((view === null && person === null) || !isShareable(graph, client, node, settings.surveyMinCell)) return [];
	const asks: (NeutralityAsk | null)[] = [
		view && !isHeard(engagement, node) ? { id, text, rule: 'T18', hit: view } : null,
		person && !engagement.isOwners(node) ? { id, text, rule: 'T19', hit: person } : null,
	];
	return asks.filter((ask) => ask !== null);
}

/** How finding G38 sees what is to be asked about one note. */
export function neutralitySighting(asks: readonly NeutralityAsk[]): Sighting<{ readonly views: readonly string[]; readonly people: readonly string[] }> | null {
	const [first] = asks;
	if (!first) return null;
	const words = asks.map((ask) => ({ isView: ask.rule === 'T18', words: ask.rule === 'min-cell' ? `n=${ask.n}` : ask.hit.words }));
	const [views, people] = [true, false].map((isView) => words.filter((one) => one.isView === isView).map((one) => one.words));
	return { ids: [first.id], looked: [...(views ?? []), '|', ...(people ?? [])], details: { views: views ?? [], people: people ?? [] } };
}

/** What is to be asked before something is shown, in the order of the graph; nothing that was confirmed under 確かめたこと. @param isShown which notes are on it */
export const openNeutralityAsks = (engagement: Engagement, isShown: (node: GraphNode) => boolean = () => true): readonly NeutralityAsk[] =>
	[...engagement.graph.nodes.values()].filter(isShown).flatMap((node) => {
		const asks = neutralityAsks(engagement, node);
		const sighting = neutralitySighting(asks);
		return sighting && confirmationOf(engagement, 'G38', sighting)?.quiet ? [] : asks;
	});

/** What a person said stands as it was heard, and so does what the owner holds to be a cause. The owner may name whom he likes. */
const isHeard = ({ client }: Engagement, node: GraphNode): boolean =>
	saidBy(client, node) !== null || node.status === '経営者の認識' || (node.note.type === 'fact' && node.note.fields.kind === '発言') || (node.note.type === 'issue' && node.note.fields.kind === '経営者が挙げた課題');

interface TitleWords {
	readonly title: string;
	readonly text: string;
	readonly view: WordingHit | null;
	readonly person: WordingHit | null;
}
/** A sheet without names weighs what was counted; other titles tell what happens, and 「悪化」 may be just that. */
const SHEET: SentencePlace = { ...ALONE, zone: 'neutral' };
const TITLE: SentencePlace = { ...ALONE, zone: 'phenomenon' };
const titles = new WeakMap<object, TitleWords>();

/** Kept by note, which outlives the graph. The notes that a title links are looked at themselves. */
function wordsOfTitle({ title, note, line, layer }: GraphNode): TitleWords {
	const known = titles.get(line ?? note);
	if (known?.title === title) return known;
	const text = shareableWords(title, () => null);
	const words = { title, text, view: firstHit(T18, text, layer === '匿名で提示' ? SHEET : TITLE), person: firstHit(T19, text) };
	titles.set(line ?? note, words);
	return words;
}

/** The first words that a rule asks about, in the words as they stand. */
function firstHit({ find, verbatim }: WordingRule, source: string, place = ALONE): WordingHit | null {
	for (const sentence of sentencesOf(source)) {
		const { text, at, original } = verbatim ? sentence.verbatim : sentence;
		const hit = find(text, place);
		if (hit) return { from: at(hit.from), to: at(hit.to), words: original(hit.from, hit.to) };
	}
	return null;
}

/** People in the questions and answers that are shown, and each number of people below the least, once: its results are held back. */
function surveyAsks(survey: NoteOf<'survey'>, least: number): NeutralityAsk[] {
	const { path: id, title, body: { results } } = survey;
	const texts = new Set(shownRows(results, least).flatMap(({ question, counts }) => [question, ...counts.map(({ answer }) => answer)]).map((words) => shareableWords(words, () => null)));
	const people = [...texts].flatMap((text): NeutralityAsk[] => {
		const hit = firstHit(T19, text);
		return hit ? [{ id, text, rule: 'T19', hit }] : [];
	});
	const few = [...new Set(results.flatMap(({ n }) => (n !== null && n > 0 && n < least ? [n] : [])))].sort((a, b) => a - b);
	return [...people, ...few.map((n): NeutralityAsk => ({ id, text: title, rule: 'min-cell', n, least }))];
}

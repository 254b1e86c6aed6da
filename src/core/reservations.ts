/** Which of the eight questions of domain D5 (CLR, なぜなぜ10則) are worth asking about a link. Codes only: a question never names an answer. */
import type { IssueGraph } from './issue-graph.ts';
import { descendants } from './issue-walk.ts';
import type { LinkEnds } from './linked.ts';
import { searchKey } from './search-key.ts';
import type { Relation } from './vocabulary/relations.ts';

/** 明瞭さ, 実在, 因果, 十分さ, 別の要因, 向き, 予想される結果, 言い換え. */
export type Reservation = 'clarity' | 'existence' | 'causality' | 'sufficiency' | 'other-cause' | 'direction' | 'predicted' | 'tautology';

/** More questions than these are not read. */
const MOST = 3;
/** Share of pairs of characters that two titles have in common from which on they may say the same. */
const ALIKE = 0.7;

/** Links that are read as 「だから」; about the others there is nothing to doubt. */
const ARGUED: ReadonlySet<Relation> = new Set<Relation>(['causes', 'hinders']);

/** Up to three questions about a link, the most telling first. */
export function reservationsOf(graph: IssueGraph, { from, to, relation }: LinkEnds): readonly Reservation[] {
	const [tail, head] = [graph.nodes.get(from), graph.nodes.get(to)];
	if (!tail || !head || !ARGUED.has(relation)) return [];
	const goesRound = from === to || descendants(graph, to, relation).includes(from);
	const supported = graph.in(from, 'supports').length > 0 || tail.type === 'fact';
	const single = graph.in(to, relation).length === 1;
	const fitting: readonly (Reservation | null)[] = [
		goesRound ? 'direction' : null,
		areAlike(tail.title, head.title) ? 'tautology' : null,
		supported ? null : 'existence',
		supported && tail.status === '仮説' ? 'predicted' : null,
		single ? 'other-cause' : 'sufficiency',
		'causality',
		'clarity',
	];
	return fitting.filter((one) => one !== null).slice(0, MOST);
}

/** Whether two titles may be two wordings of one thing: most of their pairs of characters are the same. */
function areAlike(a: string, b: string): boolean {
	const [one, other] = [pairsOf(a), pairsOf(b)];
	const common = [...one].filter((pair) => other.has(pair)).length;
	return common > 0 && (2 * common) / (one.size + other.size) >= ALIKE;
}

function pairsOf(title: string): ReadonlySet<string> {
	const characters = Array.from(searchKey(title).replace(/[\s\p{P}]/gu, ''));
	return new Set(characters.slice(0, -1).map((character, i) => `${character}${characters[i + 1] ?? ''}`));
}

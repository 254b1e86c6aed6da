/** Places to look at in 概況: two values of one figure, viewpoints nobody asked about, everything from one mouth. */
import type { Client } from '../../core/client.ts';
import type { GraphNode, IssueGraph } from '../../core/issue-graph.ts';
import { live } from '../../core/live-notes.ts';
import { saidBy } from '../../core/owner-voice.ts';
import { searchKey } from '../../core/search-key.ts';
import { VIEWPOINTS } from '../../core/vocabulary/choices.ts';
import type { Place } from './place.ts';

/** From so many facts on it can be said that they all come from one. */
const SOME = 3;

export function figurePlaces(graph: IssueGraph, client: Client): Place[] {
	const facts = live(graph, 'fact');
	return [...twoValues(facts), ...emptyViewpoints(facts), ...oneVoice(graph, client, facts)];
}

function twoValues(facts: readonly GraphNode[]): Place[] {
	const same = new Map<string, { readonly indicator: string; readonly facts: GraphNode[] }>();
	for (const fact of facts) {
		if (fact.line || fact.note.type !== 'fact') continue;
		const { indicator, period, value, unit = '' } = fact.note.fields;
		if (indicator === undefined || period === undefined || value === undefined) continue;
		const key = [indicator, period, unit].map(searchKey).join('\n');
		same.set(key, { indicator, facts: [...(same.get(key)?.facts ?? []), fact] });
	}
	const valueOf = ({ note }: GraphNode): number | undefined => (note.type === 'fact' ? note.fields.value : undefined);
	return [...same.values()].flatMap(({ indicator, facts: some }) => (new Set(some.map(valueOf)).size > 1 ? [{ code: 'two-values' as const, ids: some.map(({ id }) => id), about: [indicator] }] : []));
}

/** Silent where no viewpoint is written at all: they are one way of looking, not a form to fill in. */
function emptyViewpoints(facts: readonly GraphNode[]): Place[] {
	const seen = new Set(facts.flatMap(({ note }) => (note.type === 'fact' ? (note.fields.viewpoint ?? []) : [])));
	const empty = VIEWPOINTS.map(({ ja }) => ja).filter((viewpoint) => !seen.has(viewpoint));
	return seen.size === 0 || empty.length === 0 ? [] : [{ code: 'viewpoint-empty', ids: [], about: empty }];
}

function oneVoice(graph: IssueGraph, client: Client, facts: readonly GraphNode[]): Place[] {
	if (facts.length < SOME) return [];
	const ids = facts.map(({ id }) => id);
	const [speaker, another] = new Set(facts.map((fact) => saidBy(client, fact)));
	if (another === undefined && speaker) return [{ code: 'one-voice', ids, about: [speaker] }];
	const records = new Set(facts.flatMap(({ id }) => (graph.out(id, 'from').length > 0 ? graph.out(id, 'from') : [''])));
	const [record = ''] = records;
	const title = graph.nodes.get(record)?.title;
	return records.size === 1 && title !== undefined ? [{ code: 'one-voice', ids, about: [title] }] : [];
}

/** Findings about what facts say, and what has none (domain D4): G02–G04, G18, G19, G27–G29. */
import type { Engagement } from '../engagement.ts';
import { finding } from '../finding.ts';
import type { GraphNode } from '../issue-graph.ts';
import { isUnreadable } from '../layer.ts';
import { isPast } from '../live-notes.ts';
import { differingFigures } from './differing-figures.ts';
import { valueWords } from './figures.ts';
import { namesLost } from './lost-links.ts';
import { oldFigures } from './old-figures.ts';
import { namesSource, oneOrigin, onlyRecord, voiceOf } from './origins.ts';
import { emptyViewpoints } from './viewpoints.ts';

const titles = (nodes: readonly { readonly title: string }[]): string[] => nodes.map(({ title }) => title);
const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);

/** Causes and essential issues that still stand. */
const claims = (engagement: Engagement): GraphNode[] => [...engagement.live('cause'), ...engagement.live('essential')];
const HYPOTHESES: ReadonlySet<string | null> = new Set(['仮説', 'チームの仮説']);

/** 小規模事業者: there may be one person only to hear it from. */
const isMicro = ({ client }: Engagement): boolean => client.note.fields.scale === '小規模事業者（個人事業主を含む）';

export const EVIDENCE = {
	/** 裏づけのない要因・本質的課題: what supports a part counts. A hypothesis may be one; a status that cannot be read may say that it is one. */
	G02: finding('high', 4, (engagement) =>
		claims(engagement).flatMap((node) => {
			const { id, title, status, note } = node;
			if (HYPOTHESES.has(status) || isUnreadable(note, 'status') || engagement.evidence(id).length > 0 || namesLost(engagement, node, 'supports', 'to')) return [];
			return [{ ids: [id], looked: [status], details: { title } }];
		}),
	),

	/** 裏づけが一つだけ: one fact, or several that are one person's words or from one record. */
	G03: finding('low', 4, (engagement) =>
		claims(engagement).filter((node) => !namesLost(engagement, node, 'supports', 'to')).flatMap(({ id, title }) => {
			const facts = engagement.evidence(id).filter(({ type }) => type === 'fact');
			const origin = oneOrigin(engagement, facts);
			const [fact, ...others] = facts;
			if (!fact || (others.length > 0 && (origin === null || isMicro(engagement)))) return [];
			const records = titles(engagement.records(fact.id));
			const from = others.length === 0 ? records : [origin?.is === 'record' ? origin.note.title : (origin?.name ?? '')];
			return [{ ids: [id, ...ids(facts)], looked: from, details: { title, count: facts.length, from } }];
		}),
	),

	/** 出所のない事実: no source, or a value without its period. A line comes from the note it stands in. */
	G04: finding('medium', null, (engagement) =>
		engagement.live('fact').flatMap(({ id, title, line, note }) => {
			if (line || note.type !== 'fact') return [];
			const source = namesSource(note) || isUnreadable(note, 'source');
			const period = note.fields.value === undefined || note.fields.period !== undefined || isUnreadable(note, 'period');
			return source && period ? [] : [{ ids: [id], looked: [Number(source), Number(period)], details: { title, onlyPeriod: source } }];
		}),
	),

	/** 一か所からの情報: most of the facts are one person's words, or were told at one visit or hearing. Of a micro firm that is to be expected. */
	G18: finding('medium', 4, (engagement) => {
		const facts = engagement.live('fact');
		const { oneSourceFacts, oneSourceShare } = engagement.settings;
		if (facts.length < oneSourceFacts || isMicro(engagement)) return [];
		const isMost = ([key, count]: readonly [string, number]): boolean => key !== '' && count * 100 >= oneSourceShare * facts.length;
		const person = counted(facts.map((fact) => voiceOf(engagement, fact))).find(isMost)?.[0];
		const talks = facts.map((fact) => onlyRecord(engagement, fact)).map((record) => (record?.type === 'visit' || record?.type === 'hearing' ? record.path : ''));
		const talk = person === undefined ? counted(talks).find(isMost)?.[0] : undefined;
		if (person === undefined && talk === undefined) return [];
		const one: 'person' | 'talk' = talk === undefined ? 'person' : 'talk';
		return [{ ids: [engagement.client.path, ...(talk === undefined ? [] : [talk])], looked: [person ?? null], details: { one } }];
	}),

	/** 視点の空白: all of them in one, so that nobody feels asked to fill in a form. */
	G19: finding('medium', 4, (engagement) => {
		const viewpoints = emptyViewpoints(engagement);
		return viewpoints.length === 0 ? [] : [{ ids: [engagement.client.path], looked: viewpoints, details: { viewpoints } }];
	}),

	/** 反する事実: what stands although a fact speaks against it. */
	G27: finding('high', 4, (engagement) =>
		[...engagement.graph.nodes.values()].flatMap((node) => {
			const { graph } = engagement;
			const facts = graph.in(node.id, 'refutes').map((id) => graph.nodes.get(id)).filter((fact) => fact?.type === 'fact' && fact.id !== node.id).filter((fact) => fact !== undefined);
			if (facts.length === 0 || isPast(graph, node) || (!node.line && ['status', 'state'].some((field) => isUnreadable(node.note, field)))) return [];
			return [{ ids: [node.id, ...ids(facts)], looked: [node.status], details: { title: node.title, facts: titles(facts) } }];
		}),
	),

	/** 古い数字: all that supports a note is older than the setting says, or there are newer figures of the same indicator. */
	G28: finding('low', null, (engagement) =>
		oldFigures(engagement).map(({ subject, figures, months, newer }) => ({
			ids: [subject.id, ...ids(figures), ...(newer ? [newer.id] : [])],
			looked: figures.map(({ period }) => period?.key ?? null),
			details: { title: subject.title, months, newer: newer?.title ?? null },
		})),
	),

	/** 数字の食い違い: one indicator, one period, two values. Money is compared in yen; a factor of 1,000 is asked about as a matter of units. */
	G29: finding('high', null, (engagement) =>
		differingFigures(engagement).map(({ figures, thousandfold }) => {
			const values = [...new Set(figures.map(valueWords))];
			return { ids: ids(figures), looked: values, details: { indicator: figures[0]?.indicator.words ?? '', values, thousandfold } };
		}),
	),
};

/** How often each stands there, in the order in which they come. */
function counted(keys: readonly string[]): [string, number][] {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts];
}

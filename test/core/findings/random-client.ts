/** Random clients on which findings speak: notes and relations as values, written down in either language, on either side, in any order. */
import fc from 'fast-check';
import { draftNote } from '../../../src/core/note-draft.ts';
import type { Language } from '../../../src/core/vocabulary.ts';
import { ACTION_STATES, CERTAINTIES, ESSENTIAL_STATES, FACT_KINDS, FIRST_SPEAKERS, ISSUE_KINDS, ISSUE_STATES, SHORT_POLICIES, SHORT_STATES, VIEWPOINTS, VISION_KINDS } from '../../../src/core/vocabulary/choices.ts';
import type { ChoiceList } from '../../../src/core/vocabulary/choices.ts';
import type { NoteType } from '../../../src/core/vocabulary/note-types.ts';
import { RELATION_PROPERTIES } from '../../../src/core/vocabulary/relations.ts';
import type { Relation } from '../../../src/core/vocabulary/relations.ts';
import type { Scalar } from '../../../src/core/yaml-text.ts';
import type { Vault } from '../vault.ts';

type Values = Readonly<Record<string, Scalar | readonly Scalar[] | undefined>>;
export interface RandomNote {
	readonly type: NoteType;
	readonly values: Values;
}
/** By the places of its notes. */
export interface RandomEdge {
	readonly relation: Relation;
	readonly from: number;
	readonly to: number;
}
export interface RandomClient {
	readonly notes: readonly RandomNote[];
	readonly edges: readonly RandomEdge[];
}
/** How a client is written down. `sides`: on which note the edge of a place stands, where it may stand on either. */
export interface Writing {
	readonly language: Language;
	readonly sides: 'from' | 'to' | 'both';
	/** Files from last to first. */
	readonly backwards: boolean;
}

const one = (list: ChoiceList): fc.Arbitrary<string | undefined> => fc.option(fc.constantFrom(...list.map(({ ja }) => ja)), { nil: undefined });
const some = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.option(fc.constantFrom(...values), { nil: undefined });
const note = (type: NoteType, fields: Readonly<Record<string, fc.Arbitrary<Scalar | undefined>>>): fc.Arbitrary<RandomNote> => fc.record({ type: fc.constant(type), values: fc.record(fields) });
const title = some('欠品が続く', '特売のたびに欠品が続く', '残業が多い', '残業が多いこと', '基準がない');
const area = some('人・組織', '生産管理', '販売');
const speaker = some('社長', '工場長', '佐伯');

export const randomFact = note('fact', {
	kind: one(FACT_KINDS), value: some(9, 9000, 4), unit: some('件', '千円', '円'), period: some('2025-08', '2023年度', '2024'), indicator: some('売上高', '残業'), viewpoint: one(VIEWPOINTS), said_by: speaker, quote: some('「断った」'),
});
const content = fc.oneof(
	{ weight: 4, arbitrary: randomFact },
	{ weight: 3, arbitrary: note('issue', { title, status: one(ISSUE_STATES), kind: one(ISSUE_KINDS), first: some(true), said_by: speaker, area }) },
	{ weight: 4, arbitrary: note('cause', { title, status: one(CERTAINTIES), said_by: speaker }) },
	{ weight: 3, arbitrary: note('essential', { title, status: one(ESSENTIAL_STATES), first_said_by: one(FIRST_SPEAKERS), owner_words: some('「決めていない」'), area }) },
	{ weight: 1, arbitrary: note('vision', { kind: one(VISION_KINDS) }) },
	{ weight: 2, arbitrary: note('action', { state: one(ACTION_STATES), due: some('2025-12-01', '2026-03-01'), created: some('2025-11-01') }) },
	{ weight: 1, arbitrary: note('short', { state: one(SHORT_STATES), policy: one(SHORT_POLICIES), found_on: some('2025-09-01', '2026-01-20') }) },
	{ weight: 2, arbitrary: note('visit', { no: fc.integer({ min: 1, max: 9 }), date: some('2025-09-10', '2025-10-10', '2026-01-10', '2026-02-10'), post_on: some('2026-01-20') }) },
	{ weight: 1, arbitrary: note('doc', { received_on: some('2025-09-01') }) },
);

/** Relations that a property can be written for. */
const RELATION_NAMES = [...new Set(RELATION_PROPERTIES.map(({ relation }) => relation))];
/** Causes and evidence more often than the others. */
const relation = fc.oneof({ weight: 3, arbitrary: fc.constant<Relation>('causes') }, { weight: 2, arbitrary: fc.constant<Relation>('supports') }, { weight: 4, arbitrary: fc.constantFrom(...RELATION_NAMES) });
const edgeAmong = (count: number): fc.Arbitrary<RandomEdge> => fc.record({ relation, from: fc.nat(count - 1), to: fc.nat(count - 1) });

export const randomClient: fc.Arbitrary<RandomClient> = fc
	.array(content, { minLength: 2, maxLength: 12, size: 'max' })
	.chain((notes) => fc.record({ notes: fc.constant(notes), edges: fc.array(edgeAmong(notes.length), { maxLength: 3 * notes.length, size: 'max' }) }));

export const randomWriting: fc.Arbitrary<Writing> = fc.record({ language: fc.constantFrom<Language>('ja', 'en'), sides: fc.constantFrom<Writing['sides']>('from', 'to', 'both'), backwards: fc.boolean() });

export const CLIENT_PATH = '甲/甲.md';
export const pathOf = (place: number): string => `甲/n${place}.md`;

/** The files of a client; items under 確かめたこと. */
export function written({ notes, edges }: RandomClient, { language, sides, backwards }: Writing, confirmed: readonly string[] = []): Vault {
	const links = notes.map((): Record<string, string[]> => ({}));
	for (const edge of edges) for (const [place, key, other] of places(edge, sides)) (links[place] ??= {})[key] = [...(links[place]?.[key] ?? []), `[[n${other}]]`];
	const client = draftNote({ type: 'client', language, values: { stage: 7, owner: '潮田', lead: '佐伯', specialties: ['生産管理'] }, items: confirmed.length > 0 ? { confirmed } : {} });
	const files = [[CLIENT_PATH, client], ...notes.map(({ type, values }, place) => [pathOf(place), draftNote({ type, language, values: { ...values, ...links[place] } })])];
	return Object.fromEntries(backwards ? files.reverse() : files) as Vault;
}

/** On which notes an edge is written, under which key, naming which. */
function places({ relation: name, from, to }: RandomEdge, sides: Writing['sides']): (readonly [place: number, key: string, other: number])[] {
	const properties = RELATION_PROPERTIES.filter((property) => property.relation === name);
	const chosen = properties.filter(({ end }) => sides === 'both' || end === sides);
	return (chosen.length > 0 ? chosen : properties).map(({ end, en }) => (end === 'from' ? [from, en, to] : [to, en, from]));
}

/** The ten relations of the issue graph and the two properties each may be written in (note-format §4, domain D2). */
import type { Term } from './choices.ts';

/**
 * One relation. Its edge has one canonical direction, `from` → `to`. `onFrom` is the property on the note at the tail,
 * naming the heads; `onTo` the property on the note at the head, naming the tails.
 */
interface RelationWords extends Term {
	readonly onFrom?: Term;
	readonly onTo?: Term;
}

export const RELATIONS = {
	causes: { ja: '引き起こす', en: 'causes', onTo: { ja: '要因', en: 'caused_by' }, onFrom: { ja: '結果', en: 'effects' } },
	part_of: { ja: '内訳', en: 'part of', onFrom: { ja: '上位', en: 'part_of' }, onTo: { ja: '内訳', en: 'parts' } },
	supports: { ja: '裏づける', en: 'supports', onTo: { ja: '根拠', en: 'evidence' }, onFrom: { ja: '何の根拠か', en: 'supports' } },
	refutes: { ja: '反する', en: 'refutes', onTo: { ja: '反証', en: 'counter_evidence' }, onFrom: { ja: '何の反証か', en: 'refutes' } },
	hinders: { ja: '妨げる', en: 'hinders', onFrom: { ja: '妨げる', en: 'hinders' }, onTo: { ja: '妨げるもの', en: 'hindered_by' } },
	addresses: { ja: '対応する', en: 'addresses', onFrom: { ja: '対応先', en: 'addresses' }, onTo: { ja: '対応策', en: 'actions' } },
	measured_by: { ja: '確かめる', en: 'measured by', onFrom: { ja: '確認指標', en: 'measured_by' }, onTo: { ja: '指標の対象', en: 'measures' } },
	/** Symmetric; written as items under 乖離・矛盾・不整合. */
	gap: { ja: '乖離・矛盾・不整合', en: 'gap' },
	revises: { ja: '見直した', en: 'revises', onFrom: { ja: '見直し前', en: 'revises' }, onTo: { ja: '見直し後', en: 'revised_by' } },
	/** Where a note comes from: the record it was written down in. */
	from: { ja: '出所', en: 'from', onFrom: { ja: '出所', en: 'source' } },
} as const satisfies Record<string, RelationWords>;

export type Relation = keyof typeof RELATIONS;
/** At which end of the edge the note stands that carries the property. */
export type End = 'from' | 'to';

/** A relation's property: `end` is the end at which the note that carries it stands. */
export interface RelationProperty extends Term {
	readonly relation: Relation;
	readonly end: End;
}

/** All properties that write a relation, in the order of the table. */
export const RELATION_PROPERTIES: readonly RelationProperty[] = Object.entries(RELATIONS as Record<Relation, RelationWords>).flatMap(
	([relation, { onFrom, onTo }]) => {
		const properties: RelationProperty[] = [];
		if (onFrom) properties.push({ ...onFrom, relation: relation as Relation, end: 'from' });
		if (onTo) properties.push({ ...onTo, relation: relation as Relation, end: 'to' });
		return properties;
	},
);

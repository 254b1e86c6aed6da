/** What a relation may link (domain D2, D3). What does not fit is kept as written and marked, never refused. */
import type { NoteType } from './vocabulary/note-types.ts';
import type { End, Relation } from './vocabulary/relations.ts';

/** What legality looks at in a node. */
export interface FitEnd {
	readonly id: string;
	readonly type: NoteType;
	/** 区分 of a fact. */
	readonly factKind?: string | undefined;
	/** The day a content note was made, or the day of a record; null when unknown. */
	readonly on: string | null;
}

const CONTENT: readonly NoteType[] = ['vision', 'fact', 'issue', 'cause', 'essential', 'action', 'short'];
const WEIGHED: readonly NoteType[] = ['issue', 'cause', 'essential', 'vision', 'short', 'action'];

/** Pairs of tail and head types, per relation. */
const PAIRS: Readonly<Record<Relation, readonly (readonly [from: readonly NoteType[], to: readonly NoteType[]])[]>> = {
	causes: [
		[['cause', 'essential', 'issue', 'short'], ['issue', 'cause']],
		[['cause'], ['essential', 'short']],
		[['fact'], ['issue', 'cause']],
		[['issue', 'cause'], ['fact']],
	],
	part_of: [[['issue'], ['issue']], [['fact'], ['fact']], [['essential'], ['essential']]],
	supports: [[['fact'], WEIGHED]],
	refutes: [[['fact'], WEIGHED]],
	hinders: [[['essential', 'issue', 'short'], ['vision']], [['short'], ['essential']]],
	addresses: [[['action'], ['essential', 'cause', 'short', 'issue']]],
	measured_by: [[['action', 'vision'], ['fact']]],
	gap: [[['vision', 'action', 'fact'], ['vision', 'action', 'fact']]],
	revises: [[['essential'], ['essential']]],
	from: [[CONTENT, ['visit', 'hearing', 'survey', 'doc']]],
};

/** Whether an edge reads as the method means it. Its direction is canonical: cause → effect, note → record. */
export function fits(relation: Relation, from: FitEnd, to: FitEnd): boolean {
	if (from.id === to.id) return false;
	if (!PAIRS[relation].some(([tails, heads]) => tails.includes(from.type) && heads.includes(to.type))) return false;
	if (relation === 'causes') return isFigureOrNoFact(from) && isFigureOrNoFact(to);
	// A note cannot come from a record that was made after it.
	if (relation === 'from') return from.on === null || to.on === null || to.on <= from.on;
	return true;
}

/** The types that a relation is meant to link a note of this type with. @param end the end at which that note stands */
export function fittingTypes(relation: Relation, end: End, type: NoteType): readonly NoteType[] {
	const others = PAIRS[relation].flatMap(([tails, heads]) => ((end === 'from' ? tails : heads).includes(type) ? (end === 'from' ? heads : tails) : []));
	return [...new Set(others)];
}

/** Only a figure can stand in a chain of causes (図6 視える化: 数字と、数字が起因する事象). */
const isFigureOrNoFact = ({ type, factKind }: FitEnd): boolean => type !== 'fact' || factKind === '財務' || factKind === '数量';

/** What reads as the method means it: the table of domain D2 and every example of D3. */
import { describe, expect, test } from 'vitest';
import { fits } from '../../src/core/relation-fit.ts';
import type { FitEnd } from '../../src/core/relation-fit.ts';
import { NOTE_TYPES } from '../../src/core/vocabulary/note-types.ts';
import type { NoteType } from '../../src/core/vocabulary/note-types.ts';
import { FACT_KINDS } from '../../src/core/vocabulary/choices.ts';
import { RELATIONS } from '../../src/core/vocabulary/relations.ts';
import type { Relation } from '../../src/core/vocabulary/relations.ts';

const TYPES = Object.keys(NOTE_TYPES) as NoteType[];
const end = (id: string, type: NoteType, rest: Partial<FitEnd> = {}): FitEnd => ({ id, type, on: null, ...rest });
/** Whether one type may stand before another; facts are figures unless another kind is given. */
const may = (relation: Relation, from: NoteType, to: NoteType, fromKind = '数量', toKind = '数量'): boolean => fits(relation, end('a.md', from, { factKind: fromKind }), end('b.md', to, { factKind: toKind }));

/** The table of D2, as it is written there. */
const D2: Readonly<Record<Relation, string>> = {
	causes: 'cause, essential, issue, short → issue, cause; cause → essential, short; fact → issue, cause; issue, cause → fact',
	part_of: 'issue → issue; fact → fact; essential → essential',
	supports: 'fact → issue, cause, essential, vision, short, action',
	refutes: 'fact → issue, cause, essential, vision, short, action',
	hinders: 'essential, issue, short → vision; short → essential',
	addresses: 'action → essential, cause, short, issue',
	measured_by: 'action, vision → fact',
	gap: 'vision, action, fact → vision, action, fact',
	revises: 'essential → essential',
	from: 'vision, fact, issue, cause, essential, action, short → visit, hearing, survey, doc',
};
const pairsOf = (rows: string): string[] =>
	rows.split('; ').flatMap((row) => {
		const [tails = [], heads = []] = row.split(' → ').map((side) => side.split(', '));
		return tails.flatMap((tail) => heads.map((head) => `${tail} → ${head}`));
	});

describe('the table', () => {
	for (const relation of Object.keys(RELATIONS) as Relation[]) {
		test(`of ${relation} holds for every pair of types, and for no other`, () => {
			const fitting = TYPES.flatMap((from) => TYPES.filter((to) => may(relation, from, to)).map((to) => `${from} → ${to}`));
			expect(fitting.sort()).toEqual([...new Set(pairsOf(D2[relation]))].sort());
		});
	}

	test('has rows for every relation there is', () => {
		expect(Object.keys(D2).sort()).toEqual(Object.keys(RELATIONS).sort());
	});
});

describe('a fact among causes', () => {
	const KINDS = [...FACT_KINDS.map(({ ja }) => ja as string), undefined];

	test('must be a figure: 財務 or 数量, as a cause and as an effect', () => {
		for (const other of ['issue', 'cause'] as const) {
			expect(KINDS.filter((kind) => fits('causes', end('f.md', 'fact', { factKind: kind }), end('x.md', other)))).toEqual(['財務', '数量']);
			expect(KINDS.filter((kind) => fits('causes', end('x.md', other), end('f.md', 'fact', { factKind: kind })))).toEqual(['財務', '数量']);
		}
	});

	test('may be of any kind wherever it supports, refutes, is part of a fact, measures or stands in a gap', () => {
		for (const { ja: kind } of FACT_KINDS) {
			const fact = end('f.md', 'fact', { factKind: kind });
			const answers = [fits('supports', fact, end('x.md', 'issue')), fits('refutes', fact, end('x.md', 'vision')), fits('part_of', fact, end('g.md', 'fact', { factKind: '発言' })), fits('measured_by', end('x.md', 'action'), fact), fits('gap', fact, end('x.md', 'action'))];
			expect([kind, answers]).toEqual([kind, [true, true, true, true, true]]);
		}
	});
});

describe('what D3 lists as not in the table', () => {
	test('a fact that is no figure as a cause', () => {
		expect([may('causes', 'fact', 'issue', '発言'), may('causes', 'fact', 'cause', '観察')]).toEqual([false, false]);
	});
	test('an action as a cause', () => {
		expect(TYPES.filter((to) => may('causes', 'action', to))).toEqual([]);
	});
	test('a vision as a cause', () => {
		expect(TYPES.filter((to) => may('causes', 'vision', to))).toEqual([]);
	});
	test('an essential issue that addresses', () => {
		expect(TYPES.filter((to) => may('addresses', 'essential', to))).toEqual([]);
	});
	test('an action that supports', () => {
		expect(TYPES.filter((to) => may('supports', 'action', to))).toEqual([]);
	});
	test('an issue as the cause of an essential issue: the other way round it is right', () => {
		expect([may('causes', 'issue', 'essential'), may('causes', 'essential', 'issue')]).toEqual([false, true]);
	});
	test('an essential issue as the cause of another: it is a part of it, or revises it', () => {
		expect([may('causes', 'essential', 'essential'), may('part_of', 'essential', 'essential'), may('revises', 'essential', 'essential')]).toEqual([false, true, true]);
	});
	test('a link to itself, of any relation and any type', () => {
		const toItself = (Object.keys(RELATIONS) as Relation[]).flatMap((relation) => TYPES.filter((type) => fits(relation, end('a.md', type, { factKind: '数量' }), end('a.md', type, { factKind: '数量' }))).map((type) => `${relation} ${type}`));
		expect(toItself).toEqual([]);
	});
});

test('a deeper factor behind the essential issue is allowed', () => {
	expect([may('causes', 'cause', 'essential'), may('causes', 'cause', 'short')]).toEqual([true, true]);
});

describe('a source', () => {
	const from = (on: string | null, recordOn: string | null): boolean => fits('from', end('a.md', 'issue', { on }), end('v.md', 'visit', { on: recordOn }));

	test('is made before the note or on the same day', () => {
		expect([from('2025-10-15', '2025-10-14'), from('2025-10-15', '2025-10-15'), from('2025-10-15', '2025-10-16'), from('2026-01-01', '2025-12-31')]).toEqual([true, true, false, true]);
	});

	test('fits while either day is unknown', () => {
		expect([from(null, '2025-10-15'), from('2025-10-15', null), from(null, null)]).toEqual([true, true, true]);
	});

	test('is a record, however early the other note is', () => {
		expect(fits('from', end('a.md', 'issue', { on: '2025-10-15' }), end('b.md', 'fact', { on: '2025-01-01' }))).toBe(false);
	});
});

test('days are asked of sources only', () => {
	expect(fits('causes', end('a.md', 'cause', { on: '2025-01-01' }), end('b.md', 'issue', { on: '2026-01-01' }))).toBe(true);
	expect(fits('causes', end('a.md', 'cause', { on: '2026-01-01' }), end('b.md', 'issue', { on: '2025-01-01' }))).toBe(true);
});

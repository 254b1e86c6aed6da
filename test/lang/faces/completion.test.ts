/** What is said below an offer: short, and in both languages. */
import { expect, test } from 'vitest';
import { completionEn, completionJa } from '../../../src/lang/faces/completion.ts';

const key = { ja: '根拠', en: 'evidence' };

test('a reason names what would fit while that is few, else only that it does not', () => {
	const few = { why: 'other-types', key, types: ['fact'], figuresOnly: false } as const;
	const many = { why: 'other-types', key: { ja: '要因', en: 'caused_by' }, types: ['cause', 'essential', 'issue', 'short', 'fact'], figuresOnly: true } as const;
	expect([few, many].map(completionJa.misfit)).toEqual(['根拠に合うのは事実', '要因に合わない種別']);
	expect([few, many].map(completionEn.misfit)).toEqual(['evidence is meant for: fact', 'Not meant for caused_by']);
});

test('facts in a chain of causes are figures', () => {
	const about = { is: 'relation', types: ['issue', 'cause', 'fact'], figuresOnly: true } as const;
	expect(completionJa.about(about)).toBe('課題・要因・数字の事実へのリンク');
	expect(completionEn.about(about)).toBe('Links to: issue, cause, figure');
});

test('a note is told by type, day and status, a line by its record, a client by its folder', () => {
	expect(completionJa.about({ is: 'note', type: 'cause', on: '2026-01-10', status: { ja: '仮説', en: 'hypothesis' }, within: null })).toBe('要因　2026-01-10　仮説');
	expect(completionEn.about({ is: 'note', type: 'fact', on: '2026-01-10', status: null, within: 'Visit 1' })).toBe('Line of a record · Visit 1 · 2026-01-10');
	expect(completionJa.about({ is: 'note', type: 'client', on: null, status: null, within: 'A社' })).toBe('支援先　A社');
	expect(completionJa.about({ is: 'nothing' })).toBe('');
});

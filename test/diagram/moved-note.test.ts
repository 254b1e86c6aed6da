/** What is remembered of a diagram follows a note to its new name. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_LOOK } from '../../src/diagram/look.ts';
import { withMoved } from '../../src/diagram/moved-note.ts';

test('folds, focus, pins and the places of links follow, and nothing else changes', () => {
	const look = { ...FIRST_LOOK, folded: ['甲/要因/残業.md', '甲/要因/残業.md.bak'], focus: { id: '甲/要因/残業.md#^t1' }, pinned: { structure: { '甲/要因/残業.md': 40 } } };
	expect(withMoved(look, '甲/要因/残業.md', '甲/要因/残業 34 時間.md')).toEqual({
		...look, folded: ['甲/要因/残業 34 時間.md', '甲/要因/残業.md.bak'], focus: { id: '甲/要因/残業 34 時間.md#^t1' }, pinned: { structure: { '甲/要因/残業 34 時間.md': 40 } },
	});
	expect(withMoved({ bends: { 'causes 甲/a.md 甲/b.md': [1], 'causes 甲/b.md 甲/a.md#^x': [2] } }, '甲/a.md', '乙/c.md')).toEqual({ bends: { 'causes 乙/c.md 甲/b.md': [1], 'causes 甲/b.md 乙/c.md#^x': [2] } });
});

test('a folder takes along what lies in it', () => {
	expect(withMoved(['甲社/a.md', '甲社/要因/b.md', '甲社2/c.md'], '甲社', '乙社')).toEqual(['乙社/a.md', '乙社/要因/b.md', '甲社2/c.md']);
});

test('there and back gives what was there, whatever signs a name has', () => {
	const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `甲/${text.replace(/[\s/#]/gu, '_')}.md`);
	fc.assert(fc.property(name, name, fc.array(name), (from, to, others) => {
		fc.pre(from !== to && !others.includes(to) && !others.includes(from));
		const ids = [from, ...others, `causes ${from} ${others[0] ?? '甲/x y.md'}`];
		expect(withMoved(withMoved(ids, from, to), to, from)).toEqual(ids);
	}));
});

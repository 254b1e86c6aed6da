/** Replacements: whatever the edits, carrying them out in the old text gives the new one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/core/property-edit.ts';
import type { Edit } from '../../src/core/property-edit.ts';
import { changeBetween, changesOf } from '../../src/core/text-change.ts';
import type { TextChange } from '../../src/core/text-change.ts';
import { randomNote, scalarSpelling } from './documents.ts';

const carriedOut = (text: string, changes: readonly TextChange[]): string => [...changes].reverse().reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);

test('the difference of two texts turns one into the other', () => {
	const text = fc.array(fc.constantFrom('あ', '😀', '😁', 'a', '\n', '\uD83D'), { maxLength: 12 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(text, text, (before, after) => {
			const change = changeBetween(before, after);
			expect(change === null ? before : carriedOut(before, [change])).toBe(after);
			expect(change === null).toBe(before === after);
		}),
	);
});

test('a character is never cut in two', () => {
	expect(changeBetween('a😀b', 'a😁b')).toEqual({ from: 1, to: 3, insert: '😁' });
});

test('two edits of one note are two small replacements', () => {
	const text = '---\n種別: 支援先\n段階: 3 信頼関係\n主担当: 佐伯\n段階の履歴:\n  - 2026-05-01 3\n---\n';
	const edits: Edit[] = [
		{ do: 'append-item', names: ['段階の履歴', 'stage_history'], item: '2026-05-10 4', again: true },
		{ do: 'set-property', names: ['段階', 'stage'], value: '4 気づき・腹落ち' },
	];
	const result = changesOf(text, edits);
	expect(result.ok && result.changes.map(({ from, to, insert }) => [text.slice(from, to), insert])).toEqual([['3 信頼関係', '4 気づき・腹落ち'], ['', '  - 2026-05-10 4\n']]);
});

test('whatever the edits, the replacements give what the edits give', () => {
	const key = fc.constantFrom('段階', 'stage', '題名', 'x');
	const edit: fc.Arbitrary<Edit> = fc.oneof(
		fc.record({ do: fc.constant('set-property' as const), names: key.map((name) => [name] as const), value: fc.oneof(fc.string({ maxLength: 8 }), fc.integer()) }),
		fc.record({ do: fc.constant('append-item' as const), names: key.map((name) => [name] as const), item: fc.string({ maxLength: 8 }) }),
		fc.record({ do: fc.constant('insert-item' as const), under: fc.constantFrom('requests' as const, 'selfCheck' as const), item: fc.constantFrom('[ ] 電話する', '見る'), language: fc.constant('ja' as const) }),
	);
	fc.assert(
		fc.property(randomNote('段階', scalarSpelling), fc.array(edit, { maxLength: 4 }), ({ text }, edits) => {
			const whole = applyEdits(text, edits);
			const parts = changesOf(text, edits);
			expect(parts.ok).toBe(whole.ok);
			if (parts.ok && whole.ok) expect([parts.text, carriedOut(text, parts.changes)]).toEqual([whole.text, whole.text]);
		}),
	);
});

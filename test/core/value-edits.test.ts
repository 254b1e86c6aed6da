/** A change of a judgement as edits: value and history together, in the language of the note. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/core/property-edit.ts';
import { valueEdits } from '../../src/core/value-edits.ts';
import { CERTAINTIES, SHORT_POLICIES } from '../../src/core/vocabulary/choices.ts';
import { noteOf, readText } from './reading.ts';

test('a cause that facts confirm says so, and since when', () => {
	const edits = valueEdits(noteOf('cause', ['確からしさ: 仮説']), 'status', '事実で確認', '2026-05-10', '欠品の件数と合った', 'ja');
	expect(applyEdits('---\n種別: 要因\n確からしさ: 仮説\n---\n', edits)).toEqual({ ok: true, text: '---\n種別: 要因\n確からしさ: 事実で確認\n経過:\n  - 2026-05-10 status 仮説→事実で確認 欠品の件数と合った\n---\n' });
});

test('an English note is written in English', () => {
	const edits = valueEdits(noteOf('short', []), 'state', '完了', '2026-05-10', '', 'en');
	expect(applyEdits('---\ntype: short\n---\n', edits)).toEqual({ ok: true, text: '---\ntype: short\nstate: done\nhistory:\n  - 2026-05-10 state →done\n---\n' });
});

test('a note that is judged so already is not touched', () => expect(valueEdits(noteOf('action', ['state: 案']), 'state', '案', '2026-05-10', '', 'ja')).toEqual([]));

test('a word that the list does not have is a mistake of the caller', () => {
	expect(() => valueEdits(noteOf('issue', []), 'status', '仮説', '2026-05-10', '', 'ja')).toThrow('never 仮説');
});

test('every judgement is read back with its history, in both languages', () => {
	const words = (list: typeof CERTAINTIES | typeof SHORT_POLICIES): fc.Arbitrary<string> => fc.constantFrom(...list.map(({ ja }) => ja));
	fc.assert(
		fc.property(words(CERTAINTIES), words(CERTAINTIES), words(SHORT_POLICIES), fc.constantFrom<'ja' | 'en'>('ja', 'en'), (first, second, policy, language) => {
			for (const [type, key, word] of [['cause', 'status', second], ['short', 'policy', policy]] as const) {
				const text = `---\ntype: ${type}\n${key}: ${type === 'cause' ? first : '見守る'}\n---\n`;
				const note = readText(text);
				const edits = note.type === 'cause' ? valueEdits(note, 'status', word, '2026-05-10', '理由', language) : note.type === 'short' ? valueEdits(note, 'policy', word, '2026-05-10', '理由', language) : [];
				const result = applyEdits(text, edits);
				const after = readText(result.ok ? result.text : '');
				expect(after.faults).toEqual([]);
				expect((after as unknown as { fields: Record<string, unknown> }).fields[key]).toBe(word);
			}
		}),
	);
});

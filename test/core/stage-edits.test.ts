/** A change of stage as edits: what is written, and that it is read back as it was meant. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/core/property-edit.ts';
import { noteLanguage, stageEdits } from '../../src/core/stage-edits.ts';
import type { Stage } from '../../src/core/vocabulary/note-types.ts';
import { noteOf, readText } from './reading.ts';

const CLIENT = '---\n種別: 支援先\n段階: 3 信頼関係\n段階の履歴:\n  - 2026-05-01 3\n---\n本文\n';
const changed = (text: string, stage: Stage, reason: string): string => {
	const note = readText(text);
	if (note.type !== 'client') throw new RangeError('not read as a client');
	const result = applyEdits(text, stageEdits(note, stage, '2026-05-10', reason, noteLanguage(text)));
	if (!result.ok) throw new RangeError(result.refusal.reason);
	return result.text;
};

test('a client’s stage and the item of its history are written together', () => {
	expect(changed(CLIENT, 4, '原価の話が出た')).toBe('---\n種別: 支援先\n段階: 4 気づき・腹落ち\n段階の履歴:\n  - 2026-05-01 3\n  - 2026-05-10 4 原価の話が出た\n---\n本文\n');
});

test('going back is written like going on', () => {
	expect(changed(changed(CLIENT, 4, ''), 3, '')).toContain('  - 2026-05-10 4\n  - 2026-05-10 3\n');
});

test('a client that stands there already is not touched', () => expect(changed(CLIENT, 3, '理由')).toBe(CLIENT));

test('an English note is written in English', () => {
	expect(changed('---\ntype: client\n---\n', 2, '')).toBe('---\ntype: client\nstage: 2 mutual understanding\nstage_history:\n  - 2026-05-10 2\n---\n');
});

test('a theme changes its stage and keeps no history of it', () => {
	expect(stageEdits(noteOf('essential', ['stage: 3']), 4, '2026-05-10', '理由', 'en')).toHaveLength(1);
});

test('whatever the reason, the stage and its history are read back', () => {
	fc.assert(
		fc.property(fc.constantFrom<Stage>(1, 2, 4, 5, 6, 7), fc.string({ unit: 'grapheme', maxLength: 40 }), (stage, reason) => {
			const note = readText(changed(CLIENT, stage, reason));
			const { fields } = note as Extract<typeof note, { type: 'client' }>;
			expect(fields.stage).toBe(stage);
			expect(fields.stage_history?.at(-1)).toEqual({ on: '2026-05-10', stage, reason: reason.normalize('NFC').replace(/\s+/g, ' ').trim() });
			expect(note.faults).toEqual([]);
		}),
	);
});

/** The seven stages: every spelling a value may have, the items of the history, and where a client stands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStage, readStageChange, readStep, stageChangeText, stageState, stageText } from '../../src/core/stage.ts';
import { STAGE_NAMES } from '../../src/core/vocabulary/body.ts';
import type { Stage } from '../../src/core/vocabulary/note-types.ts';

const STAGES: readonly Stage[] = [1, 2, 3, 4, 5, 6, 7];

describe('a stage is read', () => {
	test('from its number, its sign, and text that begins with its digit', () => {
		for (const stage of STAGES) expect([stage, `${stage}`, `S${stage}`, `s${stage}`, `Ｓ${stage}`, ` ${stage} `, `${stage} x`, `${stage}：x`, `${stage}. x`, `S${stage} x`, `${stage}x`].map(readStage)).toEqual(Array(11).fill(stage));
	});

	test('from full-width digits', () => expect(['１', '７', 'Ｓ４', '４　気づき・腹落ち'].map(readStage)).toEqual([1, 7, 4, 4]));

	test('from its short and its full name in both languages', () => {
		STAGE_NAMES.forEach(({ short, full }, i) => expect([short.ja, short.en, full.ja, full.en, short.en.toUpperCase(), ` ${full.ja} `].map(readStage)).toEqual(Array(6).fill(i + 1)));
		expect(['接する前', '双方の理解', '信頼関係', '気づき・腹落ち', '内発的動機づけ', '課題解決', 'フォローアップ'].map(readStage)).toEqual([1, 2, 3, 4, 5, 6, 7]);
	});

	test('as it is written, in both languages', () => {
		for (const stage of STAGES) expect([stageText(stage), stageText(stage, 'en')].map(readStage)).toEqual([stage, stage]);
		expect(stageText(4)).toBe('4 気づき・腹落ち');
		expect(stageText(4, 'en')).toBe('4 noticing');
	});

	test('from nothing else', () => {
		for (const value of [0, 8, 4.5, -1, NaN, '', '0', '8', '40', '4.5', '4,5', '4-5', '4/7', 'S', 'S8', 'x4', '気づき', '前捌き', '2025-10-15', true, null, undefined, [4], { 4: 4 }, 4n]) expect(readStage(value)).toBe(null);
	});
});

test('a step is a stage or 前捌き', () => {
	expect([4, 'S4', '信頼関係', '前捌き', 'triage', 'Triage', ' 前捌き '].map(readStep)).toEqual([4, 4, 3, '前捌き', '前捌き', '前捌き', '前捌き']);
	expect([0, 8, '前捌', '', null, true].map(readStep)).toEqual([null, null, null, null, null, null]);
});

describe('a change of stage', () => {
	test('is a day, a digit and a reason in free words', () => {
		expect(readStageChange('2026-05-10 4 経営者が原価の話を自分から始めた')).toEqual({ on: '2026-05-10', stage: 4, reason: '経営者が原価の話を自分から始めた' });
		expect(readStageChange('2026-05-10 4')).toEqual({ on: '2026-05-10', stage: 4, reason: '' });
		expect(readStageChange(' 2026-05-10  S4　社長: 「2」と 言った ')).toEqual({ on: '2026-05-10', stage: 4, reason: '社長: 「2」と 言った' });
	});

	test('is nothing without a day that exists and one digit of a stage', () => {
		for (const text of ['', '4 言った', '2026-05-10', '2026-02-30 4', '2026-5-1 4', '2026-05-10 8', '2026-05-10 0 x', '2026-05-10 44', '2026-05-10 4x', '2026-05-10 気づき']) expect(readStageChange(text)).toBe(null);
	});

	test('is written so that it reads back, on one line', () => {
		expect(stageChangeText({ on: '2026-05-10', stage: 4, reason: '' })).toBe('2026-05-10 4');
		expect(stageChangeText({ on: '2026-05-10', stage: 4, reason: ' 社長が\n言った ' })).toBe('2026-05-10 4 社長が 言った');
		const reason = fc.string({ unit: fc.constantFrom(...'社長が4: #"\'[]→、 a') }).map((text) => text.replace(/\s+/g, ' ').trim());
		fc.assert(
			fc.property(fc.constantFrom(...STAGES), reason, (stage, words) => {
				expect(readStageChange(stageChangeText({ on: '2026-05-10', stage, reason: words }))).toEqual({ on: '2026-05-10', stage, reason: words });
			}),
		);
	});
});

describe('where a client stands', () => {
	const change = (on: string, stage: Stage): { on: string; stage: Stage; reason: string } => ({ on, stage, reason: '' });

	test('is unknown without a value and a history', () => expect(stageState(undefined)).toEqual({ stage: null, history: [], since: null, reached: null }));

	test('is what the value says, and without a history nobody knows since when', () => expect(stageState(4)).toEqual({ stage: 4, history: [], since: null, reached: 4 }));

	test('is what the history ends with when there is no value', () => {
		const history = [change('2025-08-06', 1), change('2025-08-12', 2)];
		expect(stageState(undefined, history)).toEqual({ stage: 2, history, since: '2025-08-12', reached: 2 });
	});

	test('goes back and forth: since the last time it came there, and what was reached stays reached', () => {
		const history = [change('2025-08-25', 3), change('2025-09-24', 4), change('2025-10-01', 3)];
		expect(stageState(3, history)).toEqual({ stage: 3, history, since: '2025-10-01', reached: 4 });
	});

	test('is the same since the first of several items of one stage', () => expect(stageState(4, [change('2025-08-25', 3), change('2025-09-24', 4), change('2025-10-08', 4)]).since).toBe('2025-09-24'));

	test('is read from a history in any order, and of one day in the order written', () => {
		expect(stageState(5, [change('2025-10-01', 5), change('2025-08-25', 3), change('2025-10-01', 4), change('2025-10-01', 5)])).toEqual({
			stage: 5, history: [change('2025-08-25', 3), change('2025-10-01', 5), change('2025-10-01', 4), change('2025-10-01', 5)], since: '2025-10-01', reached: 5,
		});
	});

	test('is by hand when the value is not what the history ends with', () => expect(stageState(5, [change('2025-09-24', 4)])).toMatchObject({ stage: 5, since: null, reached: 5 }));
});

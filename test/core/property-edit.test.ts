/** Edits as values: one at a time, several at once, all of them or none. */
import { expect, test } from 'vitest';
import { applyEdit, applyEdits, propertyNames } from '../../src/core/property-edit.ts';

const CLIENT = '---\n種別: 支援先\n段階: 3 信頼関係\n段階の履歴:\n  - 2026-04-01 3\n---\n本文\n';

test('a change of stage and its history are one change of the note', () => {
	const result = applyEdits(CLIENT, [
		{ do: 'set-property', names: propertyNames('client', 'stage', 'ja'), value: '4 気づき・腹落ち' },
		{ do: 'append-item', names: propertyNames('client', 'stage_history', 'ja'), item: '2026-05-10 4 社長が話し始めた' },
	]);
	expect(result).toEqual({ ok: true, text: CLIENT.replace('3 信頼関係', '4 気づき・腹落ち').replace('01 3\n', '01 3\n  - 2026-05-10 4 社長が話し始めた\n') });
});

test('when one of several edits is refused none is carried out', () => {
	const result = applyEdits(CLIENT, [
		{ do: 'set-property', names: propertyNames('client', 'stage', 'ja'), value: '4 気づき・腹落ち' },
		{ do: 'tick-task', under: 'requests', words: '社長：表', from: ' ', to: 'x' },
	]);
	expect(result).toEqual({ ok: false, refusal: { reason: 'line-not-found', line: 1, found: '社長：表' } });
});

test('a property of the type is written under the key of the language, and found under both', () => {
	expect(propertyNames('client', 'stage', 'ja')).toEqual(['段階', 'stage']);
	expect(propertyNames('cause', 'caused_by', 'en')).toEqual(['caused_by', '要因']);
	expect(() => propertyNames('visit', 'stage', 'ja')).toThrow(RangeError);
	const english = CLIENT.replace('段階:', 'stage:');
	expect(applyEdit(english, { do: 'set-property', names: propertyNames('client', 'stage', 'ja'), value: 4 })).toEqual({ ok: true, text: english.replace('3 信頼関係', '4') });
});

test('every kind of edit reaches its note', () => {
	const visit = '---\n種別: 訪問\n---\n## 面談の記録\n- 社長「全部ここだ」\n## 依頼事項\n- [ ] 社長：表\n';
	expect(applyEdit(CLIENT, { do: 'remove-item', names: ['段階の履歴'], item: '2026-04-01 3' })).toMatchObject({ ok: true });
	expect(applyEdit(visit, { do: 'tick-task', under: 'requests', words: '社長：表', from: ' ', to: 'x' })).toEqual({ ok: true, text: visit.replace('[ ]', '[x]') });
	expect(applyEdit(visit, { do: 'give-block-id', words: '社長「全部ここだ」', id: 't1' })).toEqual({ ok: true, text: visit.replace('」\n', '」 ^t1\n') });
	expect(applyEdit(visit, { do: 'insert-item', under: 'requests', item: '[ ] 佐伯：写真', language: 'ja' })).toEqual({ ok: true, text: `${visit}- [ ] 佐伯：写真\n` });
	expect(applyEdit(visit, { do: 'set-answer', id: 'PRE-01', answer: 'はい｜書いた', language: 'en' })).toEqual({ ok: true, text: `${visit}\n## Self-check\n- はい｜書いた ^PRE-01\n` });
});

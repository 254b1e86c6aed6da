/** What stands around a sentence in its paragraph. */
import { expect, test } from 'vitest';
import { neighboursOf } from '../../../src/core/wording/neighbours.ts';

const around = (...sentences: readonly (readonly [paragraph: string, text: string])[]): unknown[] =>
	neighboursOf(sentences.map(([paragraph, text]) => ({ passage: { paragraph }, sentence: { text } }))).map(({ previous, next, reasoned }) => [previous, next, reasoned]);

test('the sentences of one paragraph stand around each other', () => {
	expect(around(['甲', '遅れが3件。'], ['甲', '人は足りる。'], ['甲', 'つまり順番。'])).toEqual([[null, '人は足りる。', false], ['遅れが3件。', 'つまり順番。', true], ['人は足りる。', null, true]]);
});
test('those of another paragraph do not', () => expect(around(['甲', '遅れが3件。'], ['乙', '人は足りる。'])).toEqual([[null, null, false], [null, null, false]]));
test('what says nothing beside its quotes is passed over', () => {
	expect(around(['甲', '遅れる。'], ['甲', ''], ['甲', 'つまり順番。'])).toEqual([[null, 'つまり順番。', false], ['遅れる。', 'つまり順番。', false], ['遅れる。', null, false]]);
});

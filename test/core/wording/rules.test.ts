/** T01–T19 on every example of domain F1. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORDING_RULES } from '../../../src/core/wording.ts';
import { ALONE } from '../../../src/core/wording/rule.ts';
import type { SentencePlace, WordingRuleId } from '../../../src/core/wording/rule.ts';
import { sentencesOf } from '../../../src/core/wording/sentences.ts';
import { WORDING_DOCS } from '../../../src/lang/wording-docs.ts';
import type { WordingDoc } from '../../../src/lang/wording-docs.ts';

/** The words of the first sentence that a rule asks about, as they stand in the text. */
function asked(id: WordingRuleId, text: string, place: SentencePlace = ALONE): string | null {
	const rule = WORDING_RULES.find((one) => one.id === id);
	const whole = rule?.zones.every((zone) => zone === 'question' || zone === 'talk');
	for (const sentence of sentencesOf(text, whole)) {
		const reading = rule?.verbatim ? sentence.verbatim : sentence;
		const hit = rule?.find(reading.text, place);
		if (hit) return reading.original(hit.from, hit.to);
	}
	return null;
}

test('every rule of domain F1 is there once', () => expect(WORDING_RULES.map(({ id }) => id).sort()).toEqual(Object.keys(WORDING_DOCS)));

describe.each(Object.entries(WORDING_DOCS) as [WordingRuleId, WordingDoc][])('%s', (id, { hits, quiet }) => {
	test.each(hits)('asks about: %s', (text) => expect(asked(id, text)).not.toBeNull());
	if (quiet.length > 0) test.each(quiet)('leaves alone: %s', (text) => expect(asked(id, text)).toBeNull());
	test.each(hits)('asks about it however wide it is written and with other line ends: %s', (text) => {
		expect(asked(id, text.replace(/。/g, '｡').replace(/？/g, '?').replace(/、/g, '､'))).not.toBeNull();
		expect(asked(id, `${text}\r\n`)).toBe(asked(id, text));
	});
	test.each(hits)('leaves alone what is quoted unless it asks who can be made out, and never what is quoted without an end: %s', (text) => {
		const isVerbatim = WORDING_RULES.find((one) => one.id === id)?.verbatim ?? false;
		expect([`「${text}」`, `『「${text}」と言う』`].map((quoted) => asked(id, quoted) !== null)).toEqual([isVerbatim, isVerbatim]);
		expect(asked(id, `${text.replace(/。$/, '')}`)).not.toBeNull();
		// Those that look at the beginning or the whole of a sentence see another one.
		if (!['T07', 'T11'].includes(id)) expect(asked(id, `「${text}`)).not.toBeNull();
	});
});

test('T01 takes two concretisers to be silent', () => {
	expect(asked('T01', '製造課長が検査手順を見直す')).not.toBeNull();
	expect(asked('T01', '製造課長が10月末までに検査手順を見直す')).toBeNull();
});

test('T11 is silent behind a sentence with a number or a link', () => {
	const behind = (previous: string): string | null => asked('T11', 'したがって人事制度を見直す。', { ...ALONE, previous });
	expect([behind('離職が3件あった。'), behind('[[離職]]が続く。'), behind('離職が続く。')]).toEqual([null, null, 'したがって']);
});

test('what a line does, and what a question is for, lets some of it pass', () => {
	expect(asked('T12', '届出が必要です', { ...ALONE, element: '説明' })).toBeNull();
	expect(asked('T13', '10名でしたよね。10名ですよね？', { ...ALONE, element: '傾聴' })).toBeNull();
	expect(asked('T17', '話しにくいところはありますか？', { ...ALONE, kind: 'プロセス' })).toBeNull();
});

describe('what a rule looks at', () => {
	test.each(['`いろいろ`な値', '[[いろいろ]]を見る', '[メモを見る](いろいろ.md)', '「ある。いろいろある」と言う', 'かなり', 'A long text without any。'])('leaves alone: %s', (text) => expect(asked('T02', text)).toBeNull());
	test('the words that are shown of a link', () => expect(asked('T02', '[[在庫|いろいろな在庫]]を見る')).toBe('いろいろ'));
	test('half-width letters, as they stand in the text', () => expect(asked('T07', 'ﾋｱﾘﾝｸﾞを実施した｡')).toBe('ﾋｱﾘﾝｸﾞを実施した｡'));
	test.each(['3か月', '３ヶ月', '3カ月', '3ケ月'])('%s is a time however it is written', (time) => expect(asked('T04', `この${time}は毎回遅れた`)).toBeNull());
	test('nothing in other languages', () => expect(asked('T17', 'Is there a meeting every week?')).toBeNull());
	test('each sentence by itself', () => expect(sentencesOf('在庫を見た。いろいろあった！\r\n三つ目です').map(({ words }) => words)).toEqual(['在庫を見た。', 'いろいろあった！', '三つ目です']));
});

test.each(['か、また', '[', '「', '『', '」', '9', 'あ', 'が多いので、', '課題は', '値上げしますか、それとも', 'マニュアルがないので', '`', '](', ' ', '？ ', '引き続き支援'])('a text of nothing but %s, without a full stop, comes to an end', (part) => {
	const text = part.repeat(Math.ceil(100_000 / part.length));
	for (const whole of [false, true]) {
		for (const sentence of sentencesOf(text, whole)) for (const rule of WORDING_RULES) expect(rule.find(sentence.text)?.words.length ?? 1).toBeGreaterThan(0);
	}
});

test('a hit stands at its place in the text', () => {
	const part = fc.constantFrom('いろいろ', 'ｶﾞ', '㈱', '「', '」', '『', '』', '。', '？', '[[', ']]', '|', '😀', 'いつも', '\r\n', '`', '(', ')', '対応する', 'ですか');
	fc.assert(fc.property(fc.array(part, { maxLength: 16 }).map((parts) => parts.join('')), fc.boolean(), (text, whole) => {
		for (const sentence of sentencesOf(text, whole)) {
			expect(text).toContain(sentence.words);
			for (const { find } of WORDING_RULES) {
				const hit = find(sentence.text);
				if (!hit) continue;
				expect(sentence.text.slice(hit.from, hit.to)).toBe(hit.words);
				expect(text).toContain(sentence.original(hit.from, hit.to));
			}
		}
	}));
});

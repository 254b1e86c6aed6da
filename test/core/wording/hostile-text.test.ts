/** The wording rules on text that nobody would write: the same is asked as of plain text, each hit stands where it is said to stand, and nothing hangs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitsIn, WORDING_RULES, wordingOf } from '../../../src/core/wording.ts';
import { passage } from '../../../src/core/wording/passages.ts';
import { WORDING_ZONES } from '../../../src/core/wording/rule.ts';
import type { WordingZone } from '../../../src/core/wording/rule.ts';
import { sentencesOf } from '../../../src/core/wording/sentences.ts';
import { note, onlyClient } from '../vault.ts';
import { labelledSentences } from './labelled-sentences.ts';

const SENTENCES = labelledSentences('practice');
const sentence = fc.constantFrom(...SENTENCES);

/** The rules that ask about a passage, one a sentence. */
const rulesOf = (zone: WordingZone, text: string): string[] => hitsIn([{ ...passage(zone, 'prose', 1, text), from: null }], '', {}).map(({ rule }) => rule);

/** Kana of half width by those of full width, with their signs of voice. */
const HALF_KANA = new Map(Array.from({ length: 0xff9d - 0xff65 + 1 }, (_, i) => String.fromCharCode(0xff65 + i)).flatMap((half) => ['', '\uff9e', '\uff9f'].map((sign) => [`${half}${sign}`.normalize('NFKC'), `${half}${sign}`] as const)).filter(([full]) => full.length === 1));
/** A letter in its other width. */
function otherWidth(letter: string): string {
	if (/[!-~]/.test(letter)) return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
	return HALF_KANA.get(letter) ?? letter.normalize('NFKC');
}
/** Every letter that `turned` says in its other width. */
const mixed = (text: string, turned: readonly boolean[]): string => Array.from(text, (letter, i) => (turned[i % turned.length] ? otherWidth(letter) : letter)).join('');

describe('the same is asked', () => {
	test('however wide it is written', () => {
		// Signs of a link and of markup are none in the other width.
		const plain = SENTENCES.filter((one) => !/[[\]`~()|<>*]/.test(one.sentence));
		fc.assert(fc.property(fc.constantFrom(...plain), fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }), ({ zone, sentence: text }, turned) => {
			expect(rulesOf(zone, mixed(text, turned))).toEqual(rulesOf(zone, text));
		}), { numRuns: 400 });
	});

	test('with whichever line ends', () => {
		fc.assert(fc.property(fc.constantFrom(...WORDING_ZONES), fc.array(sentence, { maxLength: 6 }), (zone, some) => {
			const lines = some.map((one) => one.sentence);
			expect(rulesOf(zone, lines.join('\r\n'))).toEqual(rulesOf(zone, lines.join('\n')));
		}));
	});

	test('behind and before quotes, code, and what was struck out', () => {
		const beside = fc.constantFrom('「いつも、いろいろある」', '『「なぜしないのか」と「すべき」』', '`いろいろ`', '~~いろいろ~~', '[[いろいろ]]', '[これ](いろいろ.md)', '😀', '𠮷', '「『', '」');
		fc.assert(fc.property(beside, (other) => {
			expect(rulesOf('fact', `${other}と、かなり遅れる。`)).toEqual(['T02']);
		}));
	});
});

test('of a text that is repeated, so many times', () => {
	const alone = SENTENCES.filter(({ zone, sentence: text }) => zone === 'phenomenon' && sentencesOf(text).length === 1);
	fc.assert(fc.property(fc.constantFrom(...alone), fc.integer({ min: 1, max: 300 }), ({ zone, sentence: text }, times) => {
		expect(rulesOf(zone, `${text}\n`.repeat(times))).toHaveLength(rulesOf(zone, text).length * times);
	}), { numRuns: 40 });
});

test('words and sentence stand at their place, whatever stands around them', () => {
	const CLIENT = note('種別: 支援先', '経営者名: 甲野', '主担当: 佐伯');
	const strange = fc.constantFrom('😀', '𠮷野家', 'ｶﾞｯﾁﾘ', '㈱', '「', '」', '『', '』', '`', '~~', '[[いろいろ|かなり]]', '[かなり](いろいろ.md)', '…', '゛', '\u3099', '㌔', '\u200b', '、', '。', '？', '\r\n', '\n', '1２', ' ', '　', '|', '>');
	const text = fc.array(fc.oneof(strange, sentence.map((one) => one.sentence)), { maxLength: 12 }).map((parts) => parts.join(''));
	fc.assert(fc.property(text, fc.constantFrom('要因', '課題', '事実', '対応策'), (body, type) => {
		const whole = `${note(`種別: ${type}`, '題名: これ')}${body}`;
		const { client } = onlyClient({ '甲/甲.md': CLIENT, '甲/これ.md': whole });
		const one = client.notes.get('甲/これ.md');
		if (!one) return;
		for (const { place, text: words, sentence: all } of wordingOf(client, one, whole)) {
			if (place === null) continue;
			expect(whole.slice(place.words.from, place.words.to)).toBe(words);
			// What is blank at its ends, as code is, is left out.
			expect(all).toContain(whole.slice(place.sentence.from, place.sentence.to).trim());
			expect([place.words.from >= place.sentence.from, place.words.to <= place.sentence.to]).toEqual([true, true]);
		}
	}), { numRuns: 300 });
});

describe('without a full stop', () => {
	const LENGTH = 100_000;
	const long = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

	// What the patterns begin with, or repeat.
	test.each(['漢字', 'カタ', '力が', '会社', 'のは', 'から', '問題は', '原因は', '何', '何を、', '、か', 'と', 'ため、', 'なぜ', '社長が', '20代', '第3', '12,', '「', '」', '『「', '😀', 'ｶﾞ', '~~', '`', '[[', '](', 'やはり', 'ないと', 'あまり', 'が多いので', '覚悟が', '若い', '話を', '一つも', '社長と', '、と', '次回', 'いつも', '現場が', 'どちらが', '前回', 'どうぞ', '図を', '日程', ' '])('a text of nothing but %s comes to an end', (part) => {
		for (const zone of ['goal', 'cause', 'post', 'talk', 'neutral'] as const) expect(rulesOf(zone, long(part)).length).toBeLessThanOrEqual(1);
	});

	test('the first words of a long text are asked about as in a short one', () => {
		fc.assert(fc.property(fc.constantFrom('いろいろ', 'なるべく', 'かなり'), fc.nat({ max: LENGTH }), (word, before) => {
			const text = `${long('あ').slice(0, before)}${word}${long('い').slice(before)}`;
			for (const { find } of WORDING_RULES.filter(({ id }) => id === 'T02')) expect(find(text)).toEqual({ from: before, to: before + word.length, words: word });
		}), { numRuns: 10 });
	});
});

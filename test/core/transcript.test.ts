/** Pasted transcripts: whose words are whose in the forms that programs write, and what is left as it stands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTranscript, TRANSCRIPT_LIMIT } from '../../src/core/transcript.ts';
import { utteranceLine } from '../../src/core/transcript-paste.ts';
import { sectionsOf } from '../../src/core/body.ts';
import { readConversation } from '../../src/core/talk.ts';
import type { Language } from '../../src/core/vocabulary.ts';
import { secondsOf } from './reading.ts';

/** An utterance a line: `speaker: words`, or the words alone where nobody is known to have said them. */
const read = (...lines: readonly string[]): string[] | null => readTranscript(lines.join('\n'))?.map(({ speaker, words }) => (speaker === null ? words : `${speaker}: ${words}`)) ?? null;

const TALK = ['佐伯: 何が目に入りますか', '社長: 全部ここだ。特売の日だ', '佐伯: 7件が重なっているのですね'];

describe('a transcript', () => {
	test('has a speaker before a colon of either width', () => expect(read('佐伯：何が目に入りますか', '社長：全部ここだ。特売の日だ', '佐伯: 7件が重なっているのですね')).toEqual(TALK));

	test('has a speaker before a tab, with times in any column', () => {
		expect(read('佐伯\t何が目に入りますか', '社長\t全部ここだ。特売の日だ', '佐伯\t7件が重なっているのですね')).toEqual(TALK);
		expect(read('00:00:02\t佐伯\t何が目に入りますか', '00:00:09\t社長\t全部ここだ。特売の日だ', '00:00:12\t佐伯\t7件が重なっているのですね')).toEqual(TALK);
	});

	test('has a time before or behind the name', () => {
		expect(read('[00:00:02] 佐伯：何が目に入りますか', '00:09 社長：全部ここだ。特売の日だ', '佐伯 (00:12)：7件が重なっているのですね')).toEqual(TALK);
		expect(read('(0:02) 佐伯：何が目に入りますか', '２：０９ 社長：全部ここだ。特売の日だ', '佐伯 10:03 AM: 7件が重なっているのですね')).toEqual(TALK);
	});

	test('is WebVTT as Zoom writes it', () => {
		expect(read('WEBVTT', '', '1', '00:00:02.000 --> 00:00:05.120', '佐伯: 何が目に入りますか', '', '2', '00:00:09.000 --> 00:00:11.000', '社長: 全部ここだ。特売の日だ', '', '3', '00:00:12.000 --> 00:00:14.000', '佐伯: 7件が重なっているのですね')).toEqual(TALK);
	});

	test('is WebVTT as Teams writes it: an id above each cue, a voice around the words', () => {
		const id = '0b1c2d3e-aaaa-bbbb-cccc-0123456789ab/12-';
		expect(read('WEBVTT', '', `${id}0`, '00:00:02.000 --> 00:00:05.120', '<v 佐伯>何が目に</v>', '', `${id}1`, '00:00:05.120 --> 00:00:06.000', '<v 佐伯>入りますか</v>', '', `${id}2`, '00:00:09.000 --> 00:00:11.000', '<v 社長>全部ここだ。', '特売の日だ</v>', '', `${id}3`, '00:00:12.000 --> 00:00:14.000', '<v 佐伯>7件が重なっているのですね</v>')).toEqual(TALK);
	});

	test('joins two cues only where the first one stops in the middle of a sentence', () => {
		expect(read('1', '00:00:02,000 --> 00:00:05,120', 'Owner: It is all here.', '', '2', '00:00:05,120 --> 00:00:06,000', 'Owner: The days of', '', '3', '00:00:06,120 --> 00:00:07,000', 'Owner: the sale.', '', '4', '00:00:08,000 --> 00:00:09,000', 'Lead: I see.')).toEqual(['Owner: It is all here.', 'Owner: The days of the sale.', 'Lead: I see.']);
	});

	test('has a line with name and time above the words, as Teams, notta and Zoom captions do', () => {
		const blocks = (...heads: readonly string[]): string[] => heads.flatMap((head, i) => [head, TALK[i]?.split(': ')[1] ?? '', '']);
		expect(read(...blocks('佐伯   0:02', '社長   0:09', '佐伯   0:12'))).toEqual(TALK);
		expect(read(...blocks('00:02 佐伯', '00:09 社長', '00:12 佐伯'))).toEqual(TALK);
		expect(read(...blocks('[佐伯] 10:03:22', '[社長] 10:03:29', '[佐伯] 10:03:32'))).toEqual(TALK);
		expect(read(...blocks('佐伯 0 分 2 秒', '社長 0 分 9 秒', '佐伯 0 分 12 秒'))).toEqual(TALK);
		expect(read(...blocks('佐伯：', '社長：', '佐伯：'))).toEqual(TALK);
		expect(read(...blocks('佐伯\n00:02', '社長\n00:09', '佐伯\n00:12'))).toEqual(TALK);
		expect(read(...blocks('00:02\n佐伯', '00:09\n社長', '00:12\n佐伯'))).toEqual(TALK);
	});

	test('goes on in a line without a speaker, and not behind an empty one', () => {
		expect(read('佐伯：何が', '目に入りますか', '社長：全部ここだ。特売の日だ', '', '次回は11月5日', '', '佐伯：7件が重なっているのですね')).toEqual([TALK[0], TALK[1], '次回は11月5日', TALK[2]]);
	});

	test('keeps paragraphs below a name with the name, and remarks in brackets apart', () => {
		expect(read('佐伯 0:02', '一つ目', '', '二つ目', '（沈黙）', '三つ目', '社長 0:09', 'はい', '佐伯 0:12', 'では')).toEqual(['佐伯: 一つ目', '佐伯: 二つ目', '（沈黙）', '佐伯: 三つ目', '社長: はい', '佐伯: では']);
	});

	test('never joins two lines of one speaker that the source holds apart', () => expect(read('佐伯：はい', '佐伯：なるほど', '社長：そう')).toEqual(['佐伯: はい', '佐伯: なるほど', '社長: そう']));

	test('does not take the middle of a sentence or a time of day for a speaker', () => {
		expect(read('佐伯：はい', '決めたのは：断ること', '社長：そう', '', '開始は10:30', '', '佐伯：では')).toEqual(['佐伯: はい決めたのは：断ること', '社長: そう', '開始は10:30', '佐伯: では']);
	});

	test('may have a speaker who says one thing only', () => expect(read('佐伯：はい', '田中：倉庫です', '佐伯：では')).toEqual(['佐伯: はい', '田中: 倉庫です', '佐伯: では']));
});

describe('a text is no transcript', () => {
	test.each([
		['of two lines', ['佐伯：はい', '社長：そう']],
		['that lists figures', ['売上：9億8千万円', '利益：900万円', '従業員：58名', '借入：3億円']],
		['with links', ['https://example.com/a', 'https://example.com/b', 'https://example.com/c']],
		['with times of day', ['10:30 集合', '11:00 工場を見る', '12:00 昼食']],
		['with fields of a note', ['- 達成:: 達した', '- 所見:: よく話した', '- 改善点:: 急いだ']],
		['that is talk already', ['- 佐伯｜傾聴｜はい', '- 社長「そう」', '- 社長：はい']],
		['mostly of prose', ['佐伯：はい', 'a', '', 'b', '', 'c', '', 'd', '', '佐伯：では', '', '社長：そう', '', 'e']],
		['of nothing', ['']],
	])('%s', (_, lines) => expect(read(...lines)).toBe(null));

	test('that is longer than anybody pastes', () => expect(readTranscript('佐伯：はい\n'.repeat(TRANSCRIPT_LIMIT / 5)) === null).toBe(true));
});

const speaker = fc.constantFrom('佐伯', '社長', '話者1', 'Ellen Ito', '工場長', 'さおりさん', '高橋 花子（営業）');
const word = fc.oneof(fc.constantFrom('はい', '断った', '「全部」', '特売の日だ。', '｜提案｜', 'a|b', '^t1', '%%', '<!--', '[[A|B]]', 'yes', '「', '」', '：', '😀', '**強く**', '- x', '[x]'), fc.string({ unit: 'grapheme', maxLength: 6 }));
const saying = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ').replace(/\s+/gu, ' ').trim()).filter((words) => /[\p{L}]/u.test(words));
type Form = (speaker: string, words: string, i: number) => string;
const FORMS: readonly Form[] = [
	(who, words) => `${who}：${words}`,
	(who, words, i) => `[00:0${i % 10}] ${who}: ${words}`,
	(who, words) => `${who}\t${words}`,
	(who, words, i) => `${who}  0:1${i % 10}\n${words}\n`,
	(who, words, i) => `${i}\n00:00:1${i % 10}.000 --> 00:00:2${i % 10}.000\n${who}: ${words}\n`,
];
const transcript = fc.record({ form: fc.constantFrom(...FORMS), said: fc.array(fc.record({ who: speaker, words: saying }), { minLength: 3, maxLength: 12 }), end: fc.constantFrom('\n', '\r\n') })
	.map(({ form, said, end }) => ({ said, text: said.map(({ who, words }, i) => form(who, words, i)).join('\n').replaceAll('\n', end) }));
/** Each letter by itself: folded together, some would become one. */
const letters = (text: string): string => Array.from(text, (letter) => letter.normalize('NFKC')).join('').replace(/[^\p{L}]/gu, '');

describe('an utterance as a line', () => {
	test('has the colon of its language, and brackets where a speaker would not be known without', () => {
		expect(utteranceLine({ speaker: '社長', words: 'はい' }, [], 'ja')).toBe('社長：はい');
		expect(utteranceLine({ speaker: '田中', words: 'はい' }, [], 'ja')).toBe('田中：「はい」');
		expect(utteranceLine({ speaker: 'Ellen', words: 'Yes.' }, ['Ellen'], 'en')).toBe('Ellen: Yes.');
		expect(utteranceLine({ speaker: null, words: '（休憩）' }, [], 'ja')).toBe('（休憩）');
	});

	test('keeps bars and block ids in the words', () => {
		expect(utteranceLine({ speaker: '社長', words: '甲｜提案｜乙' }, [], 'ja')).toBe('社長：「甲｜提案｜乙」');
		expect(utteranceLine({ speaker: '社長', words: '二の ^t1' }, [], 'ja')).toBe('社長：「二の ^t1」');
	});
});

describe('whatever was said', () => {
	test('no letter of it is lost', () => {
		fc.assert(fc.property(transcript, ({ said, text }) => {
			const found = readTranscript(text);
			if (found === null) return;
			const lines = found.map((one) => utteranceLine(one, [], 'ja')).join('');
			for (const { words } of said) for (const part of words.split(/[\p{P}\p{S}\s]+/u)) expect(letters(lines)).toContain(letters(part));
		}));
	});

	test('a line that is made of it reads back: the same speaker, the same words', () => {
		fc.assert(fc.property(speaker, saying, fc.subarray(['佐伯', '社長']), fc.constantFrom<Language>('ja', 'en'), (who, words, participants, language) => {
			const line = utteranceLine({ speaker: who, words }, participants, language);
			const { talk, facts } = readConversation(sectionsOf(`- ${line}`), participants);
			const harmless = words.replaceAll('%%', '％％').replaceAll('<!--', '＜!--');
			expect(talk.map(({ speaker: one, words: said, element }) => [one, said.replace(/^「(.*)」$/s, '$1'), element])).toEqual([[who, harmless.replace(/^「(.*)」$/s, '$1'), null]]);
			expect(facts).toEqual([]);
		}));
	});

	test('reading never throws, and takes no longer for hostile text', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('佐伯', '：', ':', ' ', '\t', '\n', '00:01', '-->', '<v ', '>', '[', ']', '（', '12', '分', '秒', 'あ', '。'), { maxLength: 60 }), (pieces) => { readTranscript(pieces.join('')); }));
		for (const piece of ['佐', ' ', '0', '1:', '[', '0:00 ', '佐伯 ', '\t', '<v ', '-', '- ', '分 ']) expect(secondsOf(() => readTranscript(piece.repeat(100_000 / piece.length)))).toBeLessThan(2);
	});

});

/** What of the free writing of notes is asked about, and where it stands in the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordingOf } from '../../../src/core/wording.ts';
import type { WordingFound } from '../../../src/core/wording.ts';
import { note, onlyClient } from '../vault.ts';

const CLIENT = note('種別: 支援先', '経営者名: 甲野', '主担当: 佐伯');
const NAME = '甲/欠品が続く.md';

function asked(text: string, allowed: readonly string[] = []): WordingFound[] {
	const { client } = onlyClient({ '甲/甲.md': CLIENT, [NAME]: text });
	const one = client.notes.get(NAME);
	return one ? wordingOf(client, one, text, { allowed }) : [];
}
/** Rule, line and words. */
const hits = (text: string): string[] => asked(text).map(({ rule, line, text: words }) => `${rule} ${line} ${words}`);
const cause = (...lines: readonly string[]): string => note('種別: 要因') + lines.join('\n');

describe('the free writing of a note', () => {
	test('is asked about by the rules of its type, line by line', () => {
		expect(hits(cause('みんなが忙しい。', '', '- いつも遅れる', '1. 工場長が朝9時に3品を決める'))).toEqual(['T03 4 みんな', 'T04 6 いつも']);
	});
	test('is left alone in headings, quotes, tables, code, comments, struck-out words, and where somebody else speaks', () => {
		expect(hits(cause('# いつも遅れる', '> いつも遅れる', '| いつも |', '|---|', '```', 'いつも', '```', '%% いつも %%', '~~いつも遅れる~~', '- 工場長「いつも遅れる」', '- 工場長：いつも遅れる', '「いつも遅れる」と聞いた'))).toEqual([]);
	});
	test('is ours where one of us speaks', () => expect(hits(cause('- 佐伯：いつも遅れる'))).toEqual(['T04 4 いつも']));
	test('is none of a vision, nor of a note with check: off, nor of one that was set aside', () => {
		expect(hits(`${note('種別: ビジョン')}いつも正直でいる`)).toEqual([]);
		expect(hits(`${note('種別: 要因', 'check: off')}いつも遅れる`)).toEqual([]);
		expect(hits(`${note('種別: 対応策', '状態: やめた')}社内の連携を強化する`)).toEqual([]);
	});
	test('of an essential issue stays ours when its title has become the owner’s', () => {
		expect(hits(`${note('種別: 本質的課題', '題名: 管理会計の高度化', '状態: 経営者が言葉にした')}かなり前から話していた`)).toEqual(['T02 6 かなり']);
	});
	test('a conclusion is asked about by what stands before it in its paragraph', () => {
		const therefore = 'したがって、受ける人が決めることになる。';
		expect(hits(cause(`断りづらい。${therefore}`)).map((hit) => hit.slice(0, 3))).toEqual(['T11']);
		expect(hits(cause(`受けた注文は9件あった。${therefore}`))).toEqual([]);
		expect(hits(cause('受けた注文は9件あった。', '', therefore)).map((hit) => hit.slice(0, 3))).toEqual(['T11']);
	});
	test('of a hearing of staff and of a survey is asked who can be made out, in quotes as well', () => {
		const hearing = (group: string): string[] => hits(`${note('種別: ヒアリング', `相手の層: ${group}`)}## 聞いたこと\n- 営業「佐藤さんに頼んだ」`);
		expect(hearing('社員')).toEqual(['T19 6 佐藤さん']);
		expect(hearing('経営者')).toEqual([]);
		expect(hits(`${note('種別: 社員調査')}自由記述に、入社2年目の声があった。`)).toEqual(['T19 4 入社2年目']);
	});
	test('of what is to be shown without names is asked for views and people', () => {
		expect(hits(`${note('種別: 課題', '題名: 会議の数', '見せる範囲: 匿名で提示')}会議は月2回で、改善が必要である。`)).toEqual(['T18 6 改善が必要']);
	});
});

describe('the place of the words', () => {
	const shown = (text: string): string[] => asked(text).map(({ place }) => (place ? text.slice(place.words.from, place.words.to) : 'nowhere'));
	test('is in the text, whatever its line ends and widths', () => {
		for (const text of [cause('みんなが忙しい。ﾐﾝﾅ、いつも遅れる'), cause('みんなが忙しい。ﾐﾝﾅ、いつも遅れる').replaceAll('\n', '\r\n'), `\uFEFF${cause('みんなが忙しい。いつも遅れる')}`]) {
			expect(shown(text)).toEqual(asked(text).map(({ text: words }) => words));
			expect(shown(text).length).toBeGreaterThan(1);
		}
	});
	test('of a title is its property, and nowhere when the title is the file’s name', () => {
		const titled = note('種別: 対応策', '担当: 佐伯', '題名: 社内の連携を強化する');
		expect([asked(titled).map(({ line }) => line), shown(titled)]).toEqual([[4], asked(titled).map(({ text }) => text)]);
		const { client } = onlyClient({ '甲/甲.md': CLIENT, '甲/連携を強化する.md': note('種別: 対応策') });
		const one = client.notes.get('甲/連携を強化する.md');
		expect(one && wordingOf(client, one, note('種別: 対応策')).map(({ line, place }) => [line, place])).toEqual([[1, null]]);
	});
	test('of equal words on one line is found for each', () => {
		const text = `${note('種別: 訪問')}## 事後打合せ\n- 所見:: かなり黙った／かなり黙った\n`;
		const places = asked(text).map(({ place }) => place?.words.from);
		expect([places.length, new Set(places).size]).toEqual([2, 2]);
	});
	test('always holds the words, and lies in its sentence, for any text', () => {
		const bits = fc.constantFrom('いつも', 'みんな', 'かなり', '遅れる', '。', '？', '「', '」', '『', '』', '[[', ']]', '`', '~~', '\n', '\r\n', '- ', '> ', '# ', ' ', '　', 'ｶﾞ', '👩‍🌾', '社長：', '3件', '｡', 'a', '|');
		fc.assert(fc.property(fc.array(bits, { maxLength: 60 }), fc.boolean(), (parts, isVisit) => {
			const text = isVisit ? `${note('種別: 訪問')}## 事後打合せ\n${parts.join('')}` : cause(parts.join(''));
			for (const { place, text: words } of asked(text)) {
				if (!place) continue;
				expect(text.slice(place.words.from, place.words.to)).toBe(words);
				expect(place.sentence.from).toBeLessThanOrEqual(place.words.from);
				expect(place.sentence.to).toBeGreaterThanOrEqual(place.words.to);
			}
		}), { numRuns: 500 });
	});
});

test('words that are allowed are not asked about, nor with the ending of a sentence', () => {
	const text = `${note('種別: 対応策', '題名: 在庫管理の連携')}社内の連携を強化する\nﾐﾝﾅで連携する`;
	expect(asked(text).map(({ text: words }) => words)).toEqual(['連携', '強化する', '連携する']);
	expect(asked(text, ['連携']).map(({ text: words }) => words)).toEqual(['強化する']);
	expect(asked(text, ['強']).map(({ text: words }) => words)).toEqual(['連携', '強化する', '連携する']);
	expect(asked(text, ['', ' 強化 ', '連携']).map(({ text: words }) => words)).toEqual([]);
});

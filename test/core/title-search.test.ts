/** Titles found by words. */
import { expect, test } from 'vitest';
import { searchTitles } from '../../src/core/title-search.ts';

const find = (words: string, ...titles: string[]): string[] => searchTitles(titles.map((title) => ({ title })), words).map(({ title }) => title);

test('the whole title comes before its beginning, that before a part, and that before words here and there', () => {
	expect(find('注文', '当日の注文', '文と注', '注文票', '注文')).toEqual(['注文', '注文票', '当日の注文']);
	expect(find('当日 注文', '注文を当日に受ける', '当日 注文', '当日の話')).toEqual(['当日 注文', '注文を当日に受ける']);
});

test('equals keep their order', () => {
	expect(find('注文', '朝の注文', '夜の注文', '昼の注文')).toEqual(['朝の注文', '夜の注文', '昼の注文']);
});

test('a bracket that opens a title is passed over', () => {
	expect(find('断れない', '話では断れない', '「断れない」', '『断れない』話')).toEqual(['「断れない」', '『断れない』話', '話では断れない']);
});

test('width, kana, case and variants of kanji make no difference', () => {
	expect(find('ちゅうもん', 'チュウモン', 'ﾁｭｳﾓﾝ')).toEqual(['チュウモン', 'ﾁｭｳﾓﾝ']);
	expect(find('it', 'ＩＴの話')).toEqual(['ＩＴの話']);
	expect(find('高橋', '髙橋の話')).toEqual(['髙橋の話']);
});

test('no words find nothing', () => {
	expect([find('', '注文'), find('　 ', '注文'), find('無い', '注文')]).toEqual([[], [], []]);
});

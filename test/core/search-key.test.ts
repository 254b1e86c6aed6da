/** Search keys: words that a person would take for the same have the same key. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchKey } from '../../src/core/search-key.ts';

/** That all of these have one key. */
const alike = (...words: string[]): void => expect(words.map(searchKey)).toEqual(words.map(() => searchKey(words[0] ?? '')));

describe('words are the same to a searcher', () => {
	test('whatever their width and case', () => {
		alike('A社', 'Ａ社', 'a社');
		alike('課題1', '課題１', '課題①');
		alike('㈱しおかぜ', '(株)しおかぜ', '（株）しおかぜ');
	});
	test('in either kana, also at half width and decomposed', () => alike('ビジョン', 'びじょん', 'ﾋﾞｼﾞｮﾝ', 'ヒ\u3099シ\u3099ョン'));
	test('with common variants of a character in a name', () => {
		alike('高橋', '髙橋');
		alike('山崎', '山﨑', '山嵜');
		alike('渡辺', '渡邊', '渡邉');
		alike('斎藤', '齋藤', '齊藤', '斉藤');
		alike('浜田', '濱田', '濵田');
		alike('沢', '澤');
	});
	test('with any wave and any dash', () => {
		alike('7〜9月', '7～9月', '7~9月');
		alike('A-1', 'A－1', 'A−1', 'A–1', 'A—1');
		alike('サービス', 'サ―ビス', 'ｻｰﾋﾞｽ');
	});
	test('with any white space', () => alike('潮田 直樹', ' 潮田　直樹 ', '潮田\t直樹'));
});

test('words that differ have different keys', () => {
	const words = ['', '課題', '要因', 'か', 'が', 'は', 'ば', 'ぱ', 'つ', 'っ', 'や', 'ゃ', '高', '橋', '1', '11', 'a', 'b', 'a b', 'ab', '渡辺', '渡部'];
	expect(new Set(words.map(searchKey)).size).toBe(words.length);
});

test('keys are what they are: hiragana, plain letters, single spaces', () => expect(searchKey('　㈱ﾊﾞﾀｰ屋  髙橋 ')).toBe('(株)ばた-屋 高橋'));

test('the key of a key is itself', () => {
	const words = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'アｱヴヶーｰ゙ﾞ髙﨑㈱①～〜−－ Ａz　') }));
	fc.assert(fc.property(words, (one) => searchKey(searchKey(one)) === searchKey(one)), { numRuns: 3000 });
});

/** T18 and T19 on the examples of domain F1, and on words that name nobody. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { T18, T19 } from '../../../src/core/wording/neutrality.ts';

const words = (find: typeof T18.find, sentence: string): string | null => find(sentence)?.words ?? null;

describe('T18, a view of the supporters', () => {
	test.each(['管理職への不満が多く、改善が必要である', '製造課の意識の低さが問題である', '早急に見直すべきだ'])('asks about: %s', (sentence) => {
		expect(words(T18.find, sentence)).not.toBeNull();
	});

	test.each(['「意見を言いやすい」に「そう思う」と答えた人は91名中28名', '「改善が必要である」と答えた人は12名', '『問題だ』という声が5件'])('leaves alone: %s', (sentence) => {
		expect(words(T18.find, sentence)).toBeNull();
	});
});

describe('T19, somebody who can be made out', () => {
	test.each([
		['鈴木さんは「言えない」と話した', '鈴木さん'], ['田中係長は何も言わなかった', '田中係長'], ['検査課の唯一の女性社員', '課の唯一'], ['入社2年目の社員', '入社2年目'],
		['佐藤さん（充填、20代女性）', '佐藤さん'], ['「スズキさんが決めた」と聞いた', 'スズキさん'], ['営業担当佐藤さんの話', '営業担当佐藤さん'],
	])('asks about: %s', (sentence, hit) => {
		expect(words(T19.find, sentence)).toBe(hit);
	});

	test.each(['一般社員のうち5名以上が同じ趣旨を述べた', 'お客さんが減った', 'パートさんの残業が増えた', '製造課長の会議が毎週ある', '第二工場長が決まっていない', '社員氏名の一覧がない', '生産計画が工場長の頭の中にある'])('leaves alone: %s', (sentence) => {
		expect(words(T19.find, sentence)).toBeNull();
	});
});

test('a hit names the words that stand at its place', () => {
	const part = fc.constantFrom('べき', '問題だ', '「', '」', '田中', '係長', 'さん', '、', '😀', '20代', '女性', 'x');
	fc.assert(fc.property(fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')), (sentence) => {
		for (const { find } of [T18, T19]) {
			const hit = find(sentence);
			if (hit) expect(sentence.slice(hit.from, hit.to)).toBe(hit.words);
		}
	}));
});

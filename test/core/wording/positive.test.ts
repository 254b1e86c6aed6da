/** The positive markers of domain F2 on their examples, and on words that only look like them. */
import { describe, expect, test } from 'vitest';
import { POSITIVE_MARKERS, positiveMarkers } from '../../../src/core/wording/positive.ts';
import type { PositiveMarker } from '../../../src/core/wording/positive.ts';

const EXAMPLES: Readonly<Record<PositiveMarker, { readonly has: readonly string[]; readonly hasNot: readonly string[] }>> = {
	reflection: { has: ['7件が特売の日に重なっているのですね', '受ける基準がないということですね', 'つまり決める人がいない', '全部ここだとおっしゃいました'], hasNot: ['それはいつのことですか', 'すごいですね'] },
	empathy: { has: ['断りづらかったのですね', '一人で大変だったのですね', 'それは心配でしたね'], hasNot: ['7件が特売の日に重なっているのですね'] },
	summary: { has: ['ここまでのお話をまとめますと'], hasNot: ['お話をうかがいました'] },
	permission: { has: ['他社の例を一つお話ししてもよろしいでしょうか', '差し支えなければ教えてください', '一例ですが'], hasNot: ['よろしくお願いします'] },
	autonomy: { has: ['決めるのは社長です', 'どれを選ばれるかはお任せします'], hasNot: ['これに決めましょう'] },
	options: { has: ['やり方はいくつかあります', '三つほど例があります'], hasNot: ['一つだけ方法があります'] },
	change: {
		has: ['まず原価を知りたい', '一度、断ってみる', '飲んでみます', '自分が決めることだった', 'どれを断るかを決めるのは、自分の仕事だった', 'そうか、受けすぎていたのか', '言われてみれば、そうだ', '初めて考えた', '話を聞いてみたいです'],
		hasNot: ['夢みたいな話だ', 'ありがたいことです', '原価表を作ってもらいたい', '佐伯さんにお願いしたい', '工場を見てみると散らかっている', '全部ここだ。特売の日だ', '人が足りない'],
	},
};

describe.each(Object.entries(EXAMPLES) as [PositiveMarker, (typeof EXAMPLES)[PositiveMarker]][])('%s', (marker, { has, hasNot }) => {
	test.each([...has])('stands in: %s', (sentence) => {
		expect(POSITIVE_MARKERS[marker](sentence)).toBe(true);
		expect(positiveMarkers(sentence)).toContain(marker);
	});
	test.each([...hasNot])('does not stand in: %s', (sentence) => {
		expect(POSITIVE_MARKERS[marker](sentence)).toBe(false);
	});
});

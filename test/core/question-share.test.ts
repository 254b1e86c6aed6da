/** The form of questions, and how many are open: of those that were drafted and of those that were asked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedQuestions, countQuestions, draftedQuestions, isEnough, questionForm } from '../../src/core/question-share.ts';
import { T17 } from '../../src/core/wording/question.ts';
import { sentencesOf } from '../../src/core/wording/sentences.ts';
import { engagement } from './findings/looking.ts';

describe('the form of a question', () => {
	test.each(['他に気になることはありますか？', '誰がいつ決めていますか？', '例を教えてください', 'なぜ今まで断らなかったのですか？', '「その電話を受けたとき、どんなお気持ちでしたか？」', 'ﾄﾞﾝﾅ時に どんな様子でしたか?'])('open: %s', (words) => {
		expect(questionForm(words)).toBe('open');
	});

	test.each(['会議は毎週ありますか？', '値上げはできますか', '「会議は毎週ありますか？」'])('closed: %s', (words) => {
		expect(questionForm(words)).toBe('closed');
	});

	test.each(['他社の例を一つお話ししてもよろしいでしょうか', 'この理解で合っていますか？'])('neither, as it asks leave or whether it was understood: %s', (words) => {
		expect(questionForm(words)).toBe('neutral');
	});

	test('a question about how we work together is never closed', () => {
		expect(questionForm('ここまでの進め方で、話しにくいところはありますか？', 'プロセス')).toBe('neutral');
		expect(questionForm('ここまでの進め方で、話しにくいところはありますか？')).toBe('closed');
		expect(questionForm('進め方で、どんなところが話しにくいですか？', 'プロセス')).toBe('open');
	});

	test.each(['7件が特売の日に重なっているのですね', '欠品の並びについて', '', '？', 'Is it so?'])('none, as nothing is asked, or not in Japanese: %s', (words) => {
		expect(questionForm(words)).toBeNull();
	});

	test('none, as nobody could ask it: a text without an end', () => {
		expect(questionForm(`${'「どんな'.repeat(30_000)}ですか？`)).toBeNull();
	});

	test('is closed wherever the wording rule counts it, whatever the width of its letters', () => {
		const part = fc.constantFrom('会議', 'どんな', 'は', '毎週', 'ありますか', '？', '?', '。', 'よろしいですか', 'ﾊ', '教えて', 'ください', '😀', ' ');
		fc.assert(fc.property(fc.array(part, { maxLength: 10 }).map((parts) => parts.join('')), (words) => {
			const [sentence] = sentencesOf(words, true);
			expect(questionForm(words) === 'closed').toBe(sentence !== undefined && T17.find(sentence.text) !== null);
		}));
	});
});

describe('how many', () => {
	const drafted = '種別: 訪問\n\n## 事前打合せ\n### 問いかけの案\n- この3か月で、受けてよかった注文はどんな注文でしたか？（純粋）\n- その注文を受けると決めたとき、何が決め手になりましたか？（診断）\n- ここまでの進め方で、話しにくいところはありますか？（プロセス）\n- 会議は毎週ありますか？\n';

	const visitOf = (body: string): Parameters<typeof draftedQuestions>[0] => {
		const [visit] = engagement({ 第1回: body }).client.visits;
		if (!visit) throw new Error('no visit');
		return visit;
	};

	test('drafted questions are counted by form and by kind', () => {
		expect(draftedQuestions(visitOf(drafted))).toEqual({ open: 2, closed: 1, neutral: 1, kinds: { 純粋: 1, 診断: 1, 対決: 0, プロセス: 1 } });
	});

	test('fewer than three say nothing', () => {
		expect(isEnough(countQuestions([{ text: 'どうですか？', kind: null }, { text: '会議は毎週ありますか？', kind: null }]))).toBe(false);
		expect(isEnough(draftedQuestions(visitOf(drafted)))).toBe(true);
	});

	test('of the talk our own questions are counted, and what is marked as something else is none', () => {
		const { client } = engagement({ 第1回: '種別: 訪問\n\n## 面談の記録\n- 佐伯｜問いかけ｜何が目に入りますか？\n- 佐伯「会議は毎週ありますか？」\n- 社長「あなたはどう思いますか？」\n- 佐伯｜傾聴｜断りづらかったのですね？\n' }, { client: '主担当: 佐伯' });
		const [visit] = client.visits;
		expect(visit && askedQuestions(client, visit)).toMatchObject({ open: 1, closed: 1, neutral: 0 });
	});
});

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

/** Good sentences with words in them that a rule could take for its own. */
const LOOKS_LIKE: readonly (readonly [WordingRuleId, readonly string[]])[] = [
	['T01', ['聞いた内容をマインドマップで映す', '営業が断った注文を11月末までに表にする']],
	['T02', ['社長より先に専務が話した', '三十分に一度、温度を書く', 'もっとも古い型は3年前のもの', 'いずれも担当が休んだ日である', '残業が12時間ほど、やや増えた']],
	['T03', ['教える担当者がいない', '機械の周りに部品が置かれている', '工場長によれば、退職で止まったという', '業者がいる日だけ動かす']],
	['T04', ['型の置き場が決まっていない', '監督は拾い出しまでしかできない', 'すべての棚を数えた', '12件は全件、電話で入っている']],
	['T05', ['伝票は次のように書かれている', '社長は「疲れたのだろう」と話した']],
	['T06', ['食器の置き場が遠い', '圧力が低い', '入力がない日がある', '生産能力が足りない', '電気がない', '財務体質の表を作った']],
	['T07', ['工場を歩いた', '値引きの決め方を社長と専務で確かめ、答えが違うことを共有した。']],
	['T08', ['注文は電話とFAXから来ているものが半分ずつ', '品切れのためかもしれない', '配属のせいとは決めない', '遅れを知ったのは納期まで5日を切ってからだった', '社長がすべての注文を見るため、返事が翌日になる']],
	['T09', ['在庫が多いので、品目別に数える', '7回のうち5回は問い合わせだったので、受ける人を決める', '返事が遅いので、営業が単価を決めている']],
	['T10', ['手順書がないので、口で教えている', '台帳がないことを確かめる']],
	['T12', ['どうすればよいと思われますか', '何をすべきだとお考えですか', '次回は台帳をお持ちください', 'うまくいくといいですね', '遠慮なくおっしゃってください']],
	['T13', ['何が原因だと見ておられますか', '結局、どうなりましたか', 'A店とは何が違うのでしょう']],
	['T14', ['なぜ今まで続けてこられたのですか', 'どうしても気になることは何ですか', 'そのとき何をしておられましたか']],
	['T15', ['費用はどちらが持つ取り決めですか', 'なぜ増やそうと思われたのか、お考えをうかがえますか']],
	['T16', ['そうですか。次はいつにしましょうか', 'この1年で、いちばんうれしかったのは、どんな仕事でしたか', '何か気になることがあり、どうお感じですか', 'お話ししてもよろしいですか。合わなければ聞き流してください']],
	['T18', ['回答が少ないことから、部署別は載せない']],
	['T19', ['20代の社員12名のうち5名', '製造課長の会議が毎週ある', '女性の回答は12件']],
];
test.each(LOOKS_LIKE.flatMap(([id, quiet]) => quiet.map((text) => [id, text] as const)))('%s leaves alone: %s', (id, text) => expect(asked(id, text)).toBeNull());

test('zones and neighbours tell what is asked', () => {
	const at = (id: WordingRuleId, text: string, place: Partial<SentencePlace>): boolean => asked(id, text, { ...ALONE, ...place }) !== null;
	expect([at('T02', '待ち時間が長い', { zone: 'phenomenon' }), at('T02', '待ち時間が長い', { zone: 'phenomenon', evidenced: true }), at('T02', '他社の例を出すのが早かった', { zone: 'post' })]).toEqual([true, false, false]);
	expect([at('T02', 'いろいろお話を聞かせてください', { zone: 'question' }), at('T02', 'きちんと書いてください', { zone: 'talk' })]).toEqual([false, true]);
	expect([at('T08', '原因は管理職の力不足である。', { evidenced: true }), at('T08', '遅れは段取りの悪さに起因している', {})]).toEqual([false, true]);
	expect([at('T09', '注文が多いため、翌日の便を増やす', { zone: 'action' }), at('T09', '注文が多いため、翌日の便を増やす', { zone: 'phenomenon' })]).toEqual([true, false]);
	expect([at('T01', '客が減らない', { zone: 'goal' }), at('T01', '社長が断る注文を選ぶ', { zone: 'goal' }), at('T01', '客が減らない', { zone: 'action' })]).toEqual([true, false, false]);
	expect([at('T12', '朝礼を始めたほうがいいですよ', {}), at('T12', '朝礼を始めたほうがいいですよ', { solving: true }), at('T12', '朝礼を始めるべきです', { solving: true })]).toEqual([true, false, true]);
	expect([at('T12', '捨てないでください。法律で決まっています', { element: '説明' }), at('T12', 'ぜひ今月中にやってください', { element: '説明' })]).toEqual([false, true]);
	expect([at('T13', 'それはお疲れですよね', {}), at('T13', 'それはお疲れですよね', { element: '共感' })]).toEqual([true, false]);
});

test('what stands around a sentence lets some of it pass', () => {
	const at = (id: WordingRuleId, text: string, place: Partial<SentencePlace>): boolean => asked(id, text, { ...ALONE, ...place }) !== null;
	expect([null, '8月で52件。', '院長が困っている。'].map((next) => at('T02', '予約のキャンセルが多い。', { zone: 'phenomenon', next }))).toEqual([true, false, true]);
	expect([null, '夜勤が足りないと答えた人が3名。', '次回も行う。'].map((next) => at('T07', 'ヒアリングを実施した。', { zone: 'post', next }))).toEqual([true, false, true]);
	expect([true, false].map((reasoned) => at('T11', '要するに、需要の山が動いた。', { previous: '送りが重なる。', reasoned }))).toEqual([false, true]);
	expect(at('T11', 'したがって人事制度を見直す。', { previous: '離職が続く。', reasoned: true })).toBe(true);
});

test('what somebody else says, and what is left open, is no assertion of ours', () => {
	for (const [id, ours, ...others] of [
		['T08', '受付の対応が悪いせいだ。', '院長は受付の対応が悪いせいだと思っている。', '受付の対応が悪いせいだとのこと。'],
		['T06', '若手のやる気がない。', '社長は若手のやる気がないと話した。', '若手のやる気がないという社長の説明はまだ確かめていない。'],
		['T04', '台帳は誰も見ていない。', '台帳は誰も見ていないと店長は言う。', '台帳は誰も見ていないのではないか。'],
	] as const) {
		expect(asked(id, ours)).not.toBeNull();
		for (const text of others) expect(asked(id, text)).toBeNull();
	}
	expect(asked('T08', '私は受付の対応が悪いせいだと思っている。')).not.toBeNull();
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

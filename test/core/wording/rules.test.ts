/** T01–T17 on every example of domain F1. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORDING_RULES } from '../../../src/core/wording.ts';
import { ALONE } from '../../../src/core/wording/rule.ts';
import type { SentencePlace, WordingRuleId } from '../../../src/core/wording/rule.ts';
import { sentencesOf } from '../../../src/core/wording/sentences.ts';

const EXAMPLES: Readonly<Record<WordingRuleId, { readonly hits: readonly string[]; readonly quiet: readonly string[] }>> = {
	T01: { hits: ['社内コミュニケーションを強化する', '業務の効率化を推進します', '経営管理体制の整備'], quiet: ['製造課長が10月末までに主力3品目の原価表を作り、毎月の会議で見直す'] },
	T02: { hits: ['いろいろな課題がある', '適宜フォローする'], quiet: ['3件の遅れがあった'] },
	T03: { hits: ['現場が疲れている'], quiet: ['組立の8名のうち5名が「休めない」と答えた'] },
	T04: { hits: ['いつも納期に遅れる'], quiet: ['直近12件中3件'] },
	T05: { hits: ['後継者には不安があるように思われる', '社長は疲れている印象だ'], quiet: ['社長は「寝ても疲れが取れない」と話した'] },
	T06: { hits: ['社員のやる気がない', '管理職の当事者意識が低い'], quiet: ['朝礼で発言した社員は12名中1名だった'] },
	T07: { hits: ['有意義な意見交換ができた。', 'ヒアリングを実施した。', '順調に進んでいる', '特になし'], quiet: ['原価の内訳3点をヒアリングした結果、配賦の基準が決まっていないと分かった。'] },
	T08: { hits: ['原因は管理職の力不足である。'], quiet: ['原因は[[配賦基準がない]]である。'] },
	T09: { hits: ['在庫が多いので、在庫管理システムを導入する', '欠品が多いため、第二工場の建設を検討する'], quiet: ['在庫が多い理由を品目別に確かめる'] },
	T10: { hits: ['マニュアルがないのでマニュアルを作成する'], quiet: ['会議がない日は朝礼で伝える'] },
	T11: { hits: ['したがって人事制度を見直す。'], quiet: [] },
	T12: { hits: ['まず値上げすべきです', 'SNSを始めた方がいいですよ', '私なら断ります'], quiet: ['他社の例を一つお話ししてもよろしいでしょうか', 'どんな選択肢が考えられますか'] },
	T13: { hits: ['人手が足りないのが一番の問題ですよね？', '管理職に問題があるのでは？', '権限委譲が必要だと思いませんか？'], quiet: ['人手について、今いちばん気がかりなことは何ですか？'] },
	T14: { hits: ['なぜ今まで原価を計算しなかったのですか？'], quiet: ['なぜこの商品を続けたいとお考えですか？'] },
	T15: { hits: ['値上げしますか、それとも取引をやめますか？'], quiet: ['値上げについてどんな選び方がありそうですか？', '月曜ですか、それとも火曜ですか？'] },
	T16: { hits: ['社員は何人ですか？また採用の予定はありますか？'], quiet: ['社員は何人ですか？'] },
	T17: { hits: ['会議は毎週ありますか？', '値上げはできますか'], quiet: ['他に気になることはありますか？', '誰がいつ決めていますか？'] },
	T18: { hits: ['管理職への不満が多く、改善が必要である'], quiet: ['「意見を言いやすい」に「そう思う」と答えた人は91名中28名'] },
	T19: { hits: ['鈴木さんは「言えない」と話した', '田中係長は、朝礼で話した', '検査課の唯一の女性社員', '入社2年目の社員'], quiet: ['一般社員のうち5名以上が同じ趣旨を述べた'] },
};

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

test('every rule of domain F1 is there once', () => expect(WORDING_RULES.map(({ id }) => id).sort()).toEqual(Object.keys(EXAMPLES)));

describe.each(Object.entries(EXAMPLES) as [WordingRuleId, { hits: string[]; quiet: string[] }][])('%s', (id, { hits, quiet }) => {
	test.each(hits)('asks about: %s', (text) => expect(asked(id, text)).not.toBeNull());
	if (quiet.length > 0) test.each(quiet)('leaves alone: %s', (text) => expect(asked(id, text)).toBeNull());
	test.each(hits)('asks about it however wide it is written and with other line ends: %s', (text) => {
		expect(asked(id, text.replace(/。/g, '｡').replace(/？/g, '?').replace(/、/g, '､'))).not.toBeNull();
		expect(asked(id, `${text}\r\n`)).toBe(asked(id, text));
	});
	test.each(hits)('leaves alone what is quoted, and not what is quoted without an end: %s', (text) => {
		expect([`「${text}」`, `『「${text}」と言う』`].map((quoted) => asked(id, quoted))).toEqual([null, null]);
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

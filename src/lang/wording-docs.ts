/** What the page about the wording rules says of each (domain F1): its class, why it matters, and examples, which are its tests. The plugin does not carry it. */
import type { WordingRuleId } from '../core/wording/rule.ts';

export interface WordingDoc {
	readonly ja: { readonly name: string; readonly why: string };
	readonly en: { readonly name: string; readonly why: string };
	/** Sentences that are asked about, and such that are left alone. */
	readonly hits: readonly string[];
	readonly quiet: readonly string[];
}

export const WORDING_DOCS: Readonly<Record<WordingRuleId, WordingDoc>> = {
	T01: {
		ja: { name: '抽象語で終わる取組・課題', why: '掛け声のままでは、始められず、できたかどうかも確かめられません。数、期日、人、手段、リンクのうち二つがあれば静かです。' },
		en: { name: 'Actions and issues that end in a slogan', why: 'A slogan can neither be begun nor checked. Silent once two of number, date, person, means or link are there.' },
		hits: ['社内コミュニケーションを強化する', '業務の効率化を推進します', '経営管理体制の整備'],
		quiet: ['製造課長が10月末までに主力3品目の原価表を作り、毎月の会議で見直す'],
	},
	T02: {
		ja: { name: '程度・頻度のあいまい語', why: '読む人には、どのくらいかが伝わりません。その文か次の文に数があれば静かです。' },
		en: { name: 'Vague degree or frequency', why: 'The reader cannot tell how much, or how often. Silent with a figure in the sentence or in the next one.' },
		hits: ['いろいろな課題がある', '適宜フォローする'],
		quiet: ['3件の遅れがあった'],
	},
	T03: {
		ja: { name: '主体のぼかし', why: 'だれのことかが分かりません。匿名で示す資料では静かです。' },
		en: { name: 'A blurred subject', why: 'One cannot tell who it was. Silent where nobody is to be named.' },
		hits: ['現場が疲れている'],
		quiet: ['組立の8名のうち5名が「休めない」と答えた'],
	},
	T04: {
		ja: { name: '言い切りの一般化', why: '「いつも」「すべて」が事実であることは、まれです。ほかの人の話として書いた文では静かです。' },
		en: { name: 'Always, never, all', why: 'These are rarely facts. Silent where somebody else is reported to say so.' },
		hits: ['いつも納期に遅れる'],
		quiet: ['直近12件中3件'],
	},
	T05: {
		ja: { name: '事実欄の推量・感想', why: '見聞きしたことと、見立てとが混ざります。所見では静かです。' },
		en: { name: 'Guesses and impressions among facts', why: 'What was seen and what was read into it are mixed. Silent in the supporter’s own view (所見).' },
		hits: ['後継者には不安があるように思われる', '社長は疲れている印象だ'],
		quiet: ['社長は「寝ても疲れが取れない」と話した'],
	},
	T06: {
		ja: { name: '人の内面への帰属', why: '人を責めることになり、確かめることもできません。ほかの人の話としてか、確かめていないこととして書いた文では静かです。' },
		en: { name: 'Put down to somebody’s inner life', why: 'It blames people, and cannot be checked. Silent where somebody else is reported to say so, and where it is left open.' },
		hits: ['社員のやる気がない', '管理職の当事者意識が低い'],
		quiet: ['朝礼で発言した社員は12名中1名だった'],
	},
	T07: {
		ja: { name: '中身のない実施報告', why: '何が分かり、何が決まったかが、読む人に残りません。前後の文にあれば静かです。' },
		en: { name: 'Reports without content', why: 'The reader is not told what became clear and what was decided. Silent where the sentences around it tell.' },
		hits: ['有意義な意見交換ができた。', 'ヒアリングを実施した。', '順調に進んでいる', '特になし'],
		quiet: ['原価の内訳3点をヒアリングした結果、配賦の基準が決まっていないと分かった。'],
	},
	T08: {
		ja: { name: '原因の断定', why: '裏づけのないまま、一つの原因に決まってしまいます。裏づけへのリンクがあるか、ほかの人の話であれば静かです。' },
		en: { name: 'One cause, asserted', why: 'It settles on one cause without evidence. Silent with a link to what bears it out, and where somebody else is reported to say so.' },
		hits: ['原因は管理職の力不足である。'],
		quiet: ['原因は[[配賦基準がない]]である。'],
	},
	T09: {
		ja: { name: '症状から対策への直結', why: '間にある要因を見ないまま、手を打つことになります。' },
		en: { name: 'From the symptom straight to a measure', why: 'It acts without having looked at what lies between.' },
		hits: ['在庫が多いので、在庫管理システムを導入する', '欠品が多いため、第二工場の建設を検討する'],
		quiet: ['在庫が多い理由を品目別に確かめる'],
	},
	T10: {
		ja: { name: '欠如の裏返し', why: '「ないから作る」は、なぜないまま来たのかを飛び越します。' },
		en: { name: 'A lack turned over', why: '“There is none, so make one” leaps over why there was none.' },
		hits: ['マニュアルがないのでマニュアルを作成する'],
		quiet: ['会議がない日は朝礼で伝える'],
	},
	T11: {
		ja: { name: '根拠のない結論接続', why: '理由が前にないまま、結論だけが続きます。前の文に数かリンクがあれば静かです。' },
		en: { name: 'Therefore, without a reason', why: 'A conclusion follows nothing. Silent behind a sentence with a number or a link.' },
		hits: ['したがって人事制度を見直す。'],
		quiet: [],
	},
	T12: {
		ja: { name: '一方的な提案', why: '経営者が自分で考える余地が、なくなります。法令上の説明（説明）では静かで、課題解決の段階では控えめに尋ねます。' },
		en: { name: 'One-sided proposals', why: 'The owner is left no room to think. Silent where the law is explained (説明), and sparing once issues are being solved.' },
		hits: ['まず値上げすべきです', 'SNSを始めた方がいいですよ', '私なら断ります'],
		quiet: ['他社の例を一つお話ししてもよろしいでしょうか', 'どんな選択肢が考えられますか'],
	},
	T13: {
		ja: { name: '誘導的な問い', why: '問いの中に、答えが入っています。聞き返し（傾聴）では静かです。' },
		en: { name: 'Leading questions', why: 'The answer is inside the question. Silent where one gives back what was heard (傾聴).' },
		hits: ['人手が足りないのが一番の問題ですよね？', '管理職に問題があるのでは？', '権限委譲が必要だと思いませんか？'],
		quiet: ['人手について、今いちばん気がかりなことは何ですか？'],
	},
	T14: {
		ja: { name: '責める「なぜ」', why: '「なぜ…ない」は、問い詰める言葉になります。' },
		en: { name: 'A “why” that blames', why: '“Why not” sounds like an interrogation.' },
		hits: ['なぜ今まで原価を計算しなかったのですか？'],
		quiet: ['なぜこの商品を続けたいとお考えですか？'],
	},
	T15: {
		ja: { name: '二択で囲い込む問い', why: 'こちらの用意した二つに、話が限られます。日程を決める問いでは静かです。' },
		en: { name: 'Either, or', why: 'The talk is limited to our two ways. Silent where a day is being fixed.' },
		hits: ['値上げしますか、それとも取引をやめますか？'],
		quiet: ['値上げについてどんな選び方がありそうですか？', '月曜ですか、それとも火曜ですか？'],
	},
	T16: {
		ja: { name: '重ねた問い', why: '一度に二つ聞くと、片方が答えられないまま流れます。' },
		en: { name: 'Two questions at once', why: 'One of them goes without an answer.' },
		hits: ['社員は何人ですか？また採用の予定はありますか？'],
		quiet: ['社員は何人ですか？'],
	},
	T17: {
		ja: { name: '閉じた問い', why: '話を狭めますが、事実を確かめるには合っています。一つずつは示さず、割合だけを示します。' },
		en: { name: 'Closed questions', why: 'They narrow the talk, and are proper for facts. Never marked one by one: only their share is shown.' },
		hits: ['会議は毎週ありますか？', '値上げはできますか'],
		quiet: ['他に気になることはありますか？', '誰がいつ決めていますか？'],
	},
	T18: {
		ja: { name: '支援者の見解の混入', why: '見せる資料に、支援者の評価が混ざります。' },
		en: { name: 'A view of the supporters', why: 'What is shown carries the supporters’ own judgement.' },
		hits: ['管理職への不満が多く、改善が必要である'],
		quiet: ['「意見を言いやすい」に「そう思う」と答えた人は91名中28名'],
	},
	T19: {
		ja: { name: '個人が分かるおそれ', why: '名前がなくても、役職や部署、年代、勤続から分かることがあります。' },
		en: { name: 'Somebody may be recognised', why: 'Without a name, rank, section, age or years of service may tell.' },
		hits: ['鈴木さんは「言えない」と話した', '田中係長は、朝礼で話した', '検査課の唯一の女性社員', '入社2年目の社員'],
		quiet: ['一般社員のうち5名以上が同じ趣旨を述べた'],
	},
};

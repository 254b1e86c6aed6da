/** The two wording rules for what is shown to the client (domain F1 T18, T19): no view of the supporters, nobody who can be made out. */
import { oneOf, pattern } from './pattern.ts';
import { ALONE } from './rule.ts';
import type { WordingHit, WordingRule } from './rule.ts';
import { withoutQuotes } from './sentences.ts';

/** What ought to be done about it. */
const OUGHT = oneOf(
	'べき', '望ましい', '望まれ', '対策(?=[がを](?:必要|講|急|要|とる|取る))', 'すぐに(?:対|改|手|見直)', '早急', '急務', '急が', '改善(?:が必要|が求め|が|の余地|を|に|す)', '余地(?:が|は)', '求められ',
	'必要(?:が|だ|で|と)', '優先(?:して|課題|的)', '取り組(?:む必要|まな|みたい|んでいき)', '検討(?:が必要|を要|すべき|していき)', '見直しが', 'なければなら', '対応を要', '手を打', '改め(?:る必要|たい|なけれ)',
	'重要(?:である|だ|と)', '不可欠', '欠かせな',
);
/** What is good and bad about it. */
const JUDGED = oneOf(
	'(?:問題|課題)(?:だ|です|で(?:ある?|は)|が(?:ある?|見|残|浮)|と(?:い|言|な|し))', '深刻', '残念', '(?:低|高|多|少な|長|短)すぎ', '悪い', '不十分',
	'[低高]い水準', '水準(?:を保|に(?:ある|とどま))', '良好', '好ましい', '好調', '順調', '評価でき', '評価に値', '満足していない', '看過', '見過ごせ',
	'重く受け止', '真摯', '受け止め(?:る|たい|ね|な)', '懸念', '憂慮', '危惧', '心配され', '気がかり', '危機的',
	'不安(?:が|を)(?:残|感じさせ|覚え)', '期待(?:が|でき|され|したい)', '(?:強み|弱み|救い|朗報)(?:で|だ|と)', '見逃せ', '無視でき',
	'[一-龠ぁ-ん](?:低さ|高さ|なさ|弱さ)が', '浮き彫り', '高い評価', '低い評価', '評価[がは](?:高|低)', '(?:課題|問題|不安|不満)を抱え', '喫緊',
	'ひどい', '厳しい(?:結果|状況|数字)', '好評', '上々', 'まずまず', '健全', '危う', '物足りな', '嘆かわし', '歓迎', '良い(?:結果|傾向)',
	'よい(?:結果|傾向)', '芳しくな', '思いのほか', '思った(?:より|以上)', '意外', '案の定', '予想(?:以上|外|どおり|通り)', '半数近く',
	'[0-9一-龠](?:名|人|件|割|%)しか', 'にすぎな', 'に過ぎな',
);
/** What a number would say without weighing it. In the title of an issue such a word may be the very thing that happens, and is left alone there. */
const WEIGHED = oneOf(
	'悪化', '低迷', '停滞', '限界', 'わずか', 'たった', 'にとどま', '目立[つち]', '際立', '顕著', '著し', '非常に', 'かなり', 'おおむね', '概ね', '総じて',
	'全体的に',
);
/** What it means. */
const CONCLUDED = oneOf(
	'と(?:思|考え|推測さ|推察さ|み|見)られ', 'と考える', 'と思[うわ]', '示唆', '原因(?:は|と|が)', '裏[づ付]け', '物語', '(?:の|が)(?:表れ|現れ)',
	'(?:こと|の)が(?:うかが|窺|見て取|読み取|分か|わか|明らか)', '(?:と|とも)(?:言え|いえ)(?:る|よう|ます)', '言わざる', 'よう(?:だ|である|です)',
	'らしい', 'だろう', 'でしょう', 'に違いな', 'はずだ', 'ではない(?:か|だろ)', '傾向(?:が|に)', '背景に', '(?:につながって|に結びつ|に影響し|が影響し)',
	'とは(?:言えな|いえな|言い難|言いがた)', '明らかに(?:なっ|な)', '裏腹', '決して', '(?:こと|実態|状況)を示(?:し|す)', '実態が', '疲弊', 'の?ではと',
	'推し量', 'にほかなら',
);
/** A view of the supporters. */
const VIEW = pattern(oneOf(OUGHT, JUDGED, CONCLUDED));
const VIEW_ON_SHEET = pattern(oneOf(OUGHT, JUDGED, WEIGHED, CONCLUDED));

/** Words that are followed by さん and name nobody: 「お客さん」, 「パートさん」. */
const NOBODY = /(?:客|得意先|取引先|皆|社員|従業員|職員|保護者|利用者|患者|入居者|家族|親御|若手|新人|先輩|後輩|上司|同僚|運転手|看護師|介護士|保育士|事務員|配達員|営業|現場|工場|厨房|主任|社長|店長|職人|業者|店員|係員|問屋|農家|漁師|大工|奥|赤|諸|スタッフ|パート|アルバイト|メーカー|ドライバー|リーダー|マネージャー|オーナー|ユーザー)$/u;
const CALLED = /([一-龠]{1,12}|[ァ-ヶー]{2,12}|[A-Z])(?:さん|氏(?!名)|君|ちゃん)/gu;
/** Before a rank these tell a place in the company, not a person: domain F4, with ordinals. */
const NO_NAME = '(?!製造|営業|総務|経理|人事|品質|生産|工場|現場|担当|各|同|前|新|副|技術|開発|購買|販売|管理|検査|業務|第|本社|支店|両|全|歴代)';
/** Of these there are few anywhere. */
const RARE = oneOf(
	'産休(?:明け|中|前)?', '育休(?:明け|中)?', '時短(?:勤務)?', '再雇用', '嘱託', '外国人', '実習生', '(?:育休|産休|休職)から戻った', '若い', '古参の',
	'ベテランの', '新人の', '定年後', '妊娠中', '休職(?:中|明け)', '新卒', '中途(?:入社|採用)?', '(?:今年|昨年|先月|[0-9]{1,2}月に)入社',
);
const DEPARTMENT = oneOf(
	'経理', '総務', '人事', '労務', '受付', '事務', '広報', '購買', '配車', '発注', '品質管理', '品質保証', '検査', '倉庫', 'システム', '通販', '会計',
	'給与', '調理', '清掃',
);
const ALONE_IN_RANK = oneOf(
	'専務', '常務', '副社長', '部長', '次長', '工場長', '副?店長', '料理長', '女将', '番頭', '職長', '支配人', '[一-龠]{1,4}(?:課長|係長|主任|室長)',
	'社長の(?:妻|息子|娘|弟|兄|親族)',
);
/** Tells, and is not one of several: those are counted behind it. */
const SPEAKS = `(?:[がは]|から(?:は|も)?|の(?:記述|回答|意見|声|言葉|話|自由記述|コメント))(?![^。「]{0,16}[0-9０-９]{1,3}[名人件%])[^。]{0,60}(?:答え|書[いく]|記し|記さ|述べ|話し(?:て|た(?!い))|回答|訴え|挙げ|声|意見|記述|との(?:声|意見|記述|回答)|とあ(?:っ|り|る)|丸をつけ)`;
/** Five or more, or a share or mean of them, are nobody. */
const NOT_MANY = '(?![^。]{0,16}(?:[^0-9.](?:[5-9]|[1-9][0-9]{1,3})[名人件]|[0-9](?:%|点|割)|平均))';
const PERSON = oneOf('社員', '職員', '従業員', 'スタッフ', 'パート', 'メンバー', '人', '方', '者', '男性', '女性', '技[術能工]', '[一-龠]{1,3}[員士師]');
/** A first group holds what stands before the words. */
const MADE_OUT: readonly RegExp[] = [
	new RegExp(`(^|[^一-龠])${NO_NAME}[一-龠]{1,3}(?:専務|常務|部長|課長|係長|主任|工場長|店長)`, 'u'),
	/()(?:部|課|係|工場|店)の?(?:唯一|ただ一人|[1１]名|一人)/u,
	pattern(`()[0-9]{2}代の?(?:男性|女性)${NOT_MANY}`),
	pattern(`()(?:入社|勤続)[0-9]{1,4}年目?(?![0-9]|目?(?:未満|以上|以下|超|以内|まで|から|~|〜|-))${NOT_MANY}`),
	...[`[0-9０-９]{2}(?:歳|代)の?[一-龠ァ-ヶー]{2,8}`, `${RARE}[のな]?[一-龠ァ-ヶー]{1,6}`, `(?:${DEPARTMENT}の?(?:担当|係|主任|責任者)者?|${ALONE_IN_RANK})`].map((one) => pattern(`()${one}${SPEAKS}`)),
	/()[2-4２-４][名人]のうちの?(?:[1１一][名人]|年[長少])/u,
	pattern(`()(?:最年長|最年少|最古参|年長の|年少の|紅一点|(?:[一1]番|いちばん|最も)若い|(?:(?:[一1]番|いちばん|最も)(?:古い|長い)|唯一の|ただ(?:一人|ひとり)の)[^。、]{0,8}${PERSON})`),
];

/** Words of those who answered, counted or told as theirs: 「改善を求める記述が5件」, 「必要と答えた人」. */
const ANSWERED = /(?:と|に|を)(?:答え|回答し|選ん|記し|書い)(?:た|ている)|(?:記述|意見|声|回答|コメント|要望)(?:が|は|も)?[^。、]{0,8}[0-9]{1,3}(?:件|名|人|%)|[0-9]{1,3}(?:件|名|人)(?:の|から)(?:記述|意見|声|回答|要望)/u;
/** What will be done with the sheet is no view of it. */
const ANNOUNCES = /(?:会議|ミーティング|朝礼|回|月|日|週)[^。]{0,30}(?:話し合|検討し|お聞き|聞かせ|共有し|お知らせ|報告し|説明し|お返し)[ぁ-ん]{0,12}[。.]?$/u;
/** Views that stay views beside a count. */
const PLAIN = pattern(oneOf('べき', '残念', '深刻', '看過', '見過ごせ', '喫緊', '急務', 'と(?:思|考え|推測さ|推察さ)[わらえ]?れ', '問題(?:だ|です|である|がある)', '改善が必要', '改善の余地', '[低高]い水準', '言わざる', '裏[づ付]け'));

/** 支援者の見解の混入. What people said is theirs: words in 「」 and 『』 are not looked at. */
export const T18: WordingRule = { id: 'T18', zones: ['neutral'], find: (sentence, { zone } = ALONE) => {
	const words = withoutQuotes(sentence);
	if (ANSWERED.test(words) || ANNOUNCES.test(words)) return hitOf(PLAIN.exec(words));
	return hitOf((zone === null || zone === 'neutral' ? VIEW_ON_SHEET : VIEW).exec(words));
} };

/** 個人が分かるおそれ, in quotes as well. */
export const T19: WordingRule = {
	id: 'T19',
	zones: ['neutral', 'survey'],
	verbatim: true,
	find: (sentence) => [...called(sentence), ...MADE_OUT.map((pattern) => hitOf(pattern.exec(sentence)))].filter((hit) => hit !== null).sort((a, b) => a.from - b.from)[0] ?? null,
};

/** People who are called by a name. */
const called = (sentence: string): WordingHit[] =>
	Array.from(sentence.matchAll(CALLED)).filter(([, name = '']) => !NOBODY.test(name)).map((match) => ({ from: match.index, to: match.index + match[0].length, words: match[0] }));

function hitOf(match: RegExpExecArray | null): WordingHit | null {
	if (!match) return null;
	const before = match[1]?.length ?? 0;
	return { from: match.index + before, to: match.index + match[0].length, words: match[0].slice(before) };
}

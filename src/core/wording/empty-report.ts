/** Wording rule T07 (domain F1): reports from which nobody learns what came of it. */
import { concreteIn } from './concrete.ts';
import { firstOf, oneOf, pattern } from './pattern.ts';
import type { WordingRule } from './rule.ts';

/** What supporters do in a visit. */
const ACTIVITY = oneOf('意見交換', '情報交換', '議論', '話し合い', '打ち?合わ?せ', 'ヒアリング', '聞き取り', '聴き取り', '対話', '面談', '面会', '訪問', '確認', '共有', '説明', '助言', 'アドバイス', '支援', '見学', '視察', '傾聴', '挨拶', 'あいさつ', '協議', '検討', '指導', '提案', '報告', '懇談', '相談', 'ワーク', 'ワークショップ', 'やりとり', 'やり取り', '関係構築', '整理', '会議', '研修', '案内', '把握', '理解', '意識合わせ', 'すり合わせ', '読み合わせ', 'フォロー', '働きかけ', '後押し', '深掘り', '掘り下げ', '振り返り', 'コミュニケーション');
const DID = '(?:を|が|に|も|する)?(?:こと(?:が|も))?(?:行(?:った|いました|えた)|実施(?:した|しました|できた)?|でき(?:た|ました)|した|しました|させていただ(?:いた|きました)|重ねた|深め(?:た|られた|ることができた)|いただいた|もらった|進めた|図った|努めた|終えた|始めた|開催した)';
const DONE = pattern(`(?:(?:有意義|活発|充実した|実りある|率直)な?)?${ACTIVITY}${DID}[。.]?$`);
/** What was heard or felt there, without a word of it. */
const FELT = pattern(oneOf(
	'有意義', '活発な', '実りある', '充実した', 'なごやか', '和やか', '終始', '雰囲気[がでの]', 'いい雰囲気', 'ご理解', '大変参考', '参考になった', '勉強にな', '良い(?:時間|機会|話)', 'よい(?:時間|機会|話)', 'いい(?:時間|機会|話)', '好印象', '(?:多くの|様々な|さまざまな|いろいろな|色々な|貴重な|新たな|大きな)?(?:気づき|気付き|学び|発見|ヒント|示唆|手応え|手ごたえ|収穫|成果)(?:を|が|も|の)(?:得|あ|多|感じ|つか|持)', '理解(?:を|が)(?:得|深ま|深め)', '(?:声|思い|話|意見|お考え|考え|本音|現状|状況|悩み|様子)を[^。、]{0,6}(?:聴|聞|伺|うかが|お聞き|把握|確認)[ぁ-ん]{0,14}(?:た|ました)[。.]?$', '打ち解け', '信頼関係[がはを]', '距離[がは]縮', '前向きな', '今後(?:に|へ)(?:つなが|繋が)', '順調', '滞りなく', '予定(?:どおり|通り)[^。、]{0,6}[。.]?$', '(?:無事|スムーズ)に', '特に(?:なし|ありません|問題)', '問題な(?:し|く)',
));
/** 「社長と面談。」 */
const BARELY = pattern(`(?:と|で|を|へ|に|の|、)${ACTIVITY}(?:のみ|など|等)?[。.]$`);
/** That is all there is. */
const NOTHING = /^(?:特になし|特にありません|問題なし|予定どおり|予定通り|引き続き(?:支援|検討|対応|フォロー|経過|見守).{0,60})[。.]?$/u;

/** What came of it: that something is so, that it was decided, whether. */
const CONTENT = /(?:こと|の)(?:を|が|に|で|は)|と(?:分か|わか|いう|答え|話し|述べ|言)|か(?:どうか|を|が|は)|決ま|決め|結果/u;

/** 中身のない実施報告. With whom, for how long and how often one met says nothing of what came of it. */
export const T07: WordingRule = {
	id: 'T07',
	zones: ['post'],
	find: (sentence) => {
		if (concreteIn(sentence, ['link', 'said']) > 0) return null;
		const nothing = firstOf(sentence, [NOTHING]);
		if (nothing) return nothing;
		const told = sentence.replace(/ことができ/gu, '     ').replace(/[0-9]{1,4}(?:人|名|社|回目|時間|分間?|か月目)/gu, (figure) => ' '.repeat(figure.length));
		if (CONTENT.test(told) || concreteIn(told, ['figure']) > 0) return null;
		return firstOf(sentence, [DONE, FELT, BARELY]);
	},
};

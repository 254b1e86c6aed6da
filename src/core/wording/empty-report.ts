/** Wording rule T07 (domain F1): reports from which nobody learns what came of it. */
import { concreteIn, isGrounded } from './concrete.ts';
import { firstOf, oneOf, pattern } from './pattern.ts';
import { isReportedOf } from './reported.ts';
import { ALONE } from './rule.ts';
import type { WordingRule } from './rule.ts';

/** What supporters do in a visit. */
const ACTIVITY = oneOf(
	'意見交換', '情報交換', '議論', '話し合い', '打ち?合わ?せ', 'ヒアリング', '聞き取り', '聴き取り', '対話', '面談', '面会', '訪問', '確認', '共有',
	'説明', '助言', 'アドバイス', '支援', '見学', '視察', '傾聴', '挨拶', 'あいさつ', '協議', '検討', '指導', '提案', '報告', '懇談', '相談', 'ワーク',
	'ワークショップ', 'やりとり', 'やり取り', '関係構築', '整理', '会議', '研修', '案内', '洗い出し', '棚卸し', '落とし込み', '意識付け', '把握', '理解',
	'意識合わせ', 'すり合わせ', '読み合わせ', 'フォロー', '働きかけ', '後押し', '深掘り', '掘り下げ', '振り返り', 'コミュニケーション',
);
const DID = '(?:を|が|に|も|する)?(?:こと(?:が|も))?(?:行(?:った|いました|えた)|実施(?:した|しました|できた)?|でき(?:た|ました)|した|しました|させていただ(?:いた|きました)|重ねた|深め(?:た|られた|ることができた)|いただいた|もらった|進めた|図った|努めた|終えた|始めた|開催した)';
const DONE = pattern(`(?:(?:有意義|活発|充実した|実りある|率直)な?)?${ACTIVITY}${DID}[。.]?$`);
/** What was heard or felt there, without a word of it. */
const FELT = pattern(oneOf(
	'有意義', '活発な', '実りある', '充実した', 'なごやか', '和やか', '終始[^。、]{0,8}(?:なご|和|良|よい|笑|リラックス)', '(?:良|よ|い)い雰囲気', '雰囲気[がでの][^。、]{0,6}(?:良|よ[かく]|和|なご|明る)',
	'ご理解(?:を|い)', '大変参考', '参考になった', '勉強にな', '(?:良|よ|い)い(?:時間|機会|話(?:が|を)|会議|面談|訪問|会|場)(?:に|と|だ|で|が|を|[。]?$)', '好印象', '(?:は|も|が)?(?:うまく|よく|十分)?できたと思[うい]',
	'(?:多くの|様々な|さまざまな|いろいろな|色々な|貴重な|新たな|大きな)?(?:気づき|気付き|学び|発見|ヒント|示唆|手応え|手ごたえ|収穫|成果)(?:を|が|も|の)(?:得|あ|多|感じ|つか|持)',
	'理解(?:を|が)(?:得|深ま|深め)',
	'(?:納得|理解|共感|満足)(?:して)?(?:いただけた|もらえた)', '(?:良|よ)くなって(?:き(?:て(?:い[るま]|お)|た))', '前向きに(?:取り組|考え|検討|捉え|受け止め)', 'やる気になって', 'コミュニケーション[がはも](?:取|と)れ', '打ち解け', '信頼関係[がはを]', '距離[がは]縮', '前向きな(?:話|雰囲気|意見|姿勢|反応)', '今後(?:に|へ)(?:つなが|繋が)', '順調に進んで(?:いる|います)[。.]?', '順調', '滞りなく',
	'予定(?:どおり|通り)[^。、]{0,6}[。.]?$', '(?:無事|スムーズ)に', '特に(?:なし|ありません|問題)', '問題な(?:し|く)', '(?:特に|大きな)問題は(?:な|見)', '(?:大きな|一番の|いちばんの)収穫', '収穫(?:が|は|も)(?:あ|多|大き)', '(?:一歩|大きく|かなり|着実に)前進', '前進(?:した|でき)',
	'熱い', '真摯', '熱心な(?:議論|話|意見|討議|質問|姿勢)', '積極的[にな](?:発言|参加|意見|話|議論)', '好評', '好感触', '手ごたえ', '方向で(?:一致|合意)', '意義[があ深]', 'を実感し', '寄り添',
));
/** Somebody was heard, and not what he said. */
const HEARD_THEM = /(?:声|思い|話|意見|お考え|考え|本音|現状|状況|悩み|様子)を[^。、]{0,6}(?:聴|聞|伺|うかが|お聞き|把握|確認)[ぁ-ん]{0,14}(?:た|ました)[。.]?$/u;
/** Not even that. */
const NOT_DONE = /(?:ませんでした|なかった)[。.]?$/u;
/** What one can hear, see and talk over without saying a word of it. */
const ABOUT = oneOf(
	'歴史', '内容', '状況', '様子', '現状', '課題', '方針', '思い', '想い', '考え', '進め方', '実態', '経緯', '背景', '趣旨', '目的', '意義', '方向性',
	'取組', '取り組み', '計画', '体制', '業務', '店内', '工場内', '社内', '施設内', '現場の', '声', '話', '意見', '認識', '意識', '論点', 'ポイント',
	'問題点', '悩み', '本音', '苦労', '歩み', '沿革', '全体像', '流れ', 'イメージ', '重要性', '必要性', '大切さ', '進捗', '進み具合', '宿題',
);
const HEARD = oneOf(
	'伺', 'うかが', '聞', '聴', 'お聞き', '確認', '確かめ', '共有', '説明', '把握', '見学', '拝見', '見せ', '案内', '整理', '洗い出', '検討', '議論',
	'話し合', '語り合', '触れ', '深め', '合わせ', 'すり合わせ', '交わ', '振り返', '理解', '紹介', '報告', '助言', '傾聴', '寄り添', '引き出', '受け止め',
	'掘り下げ', '意見交換', '見て回',
);
const HEARD_ABOUT = pattern(`${ABOUT}(?:について|に関して|を|に|へ|も|など)[^。、]{0,16}${HEARD}[ぁ-ん]{0,14}(?:た|ました|終了|終え[ぁ-ん]{1,4})[。.]?$`);
/** 「社長と面談。」 */
const BARELY = pattern(`(?:と|で|を|へ|に|の|、)${ACTIVITY}(?:のみ|など|等)?[。.]$`);
/** That is all there is. */
const NOTHING = /^(?:特になし|特にありません|問題なし|予定どおり|予定通り|引き続き(?:支援|検討|対応|フォロー|経過|見守|寄り添|伴走).{0,60})[。.]?$/u;

/** What came of it: that something is so, that it was decided, whether. */
const CONTENT = /こと(?:を|が|に|で|は)|の(?:を|が|は)|と(?:分か|わか|いう|答え|話し|述べ|言)|か(?:どうか|を|が|は)|決ま|決め|結果/u;

/** Whether a sentence says what came of it. */
const tells = (sentence: string): boolean => isGrounded(sentence) || CONTENT.test(sentence);

/** 中身のない実施報告: silent where what stands around it says what came of it. With whom, for how long and how often one met says nothing of what came of it. */
export const T07: WordingRule = {
	id: 'T07',
	zones: ['post'],
	find: (sentence, { next, reasoned } = ALONE) => {
		if (concreteIn(sentence, ['link', 'said']) > 0 || (isReportedOf(sentence) && !BARELY.test(sentence))) return null;
		const nothing = firstOf(sentence, [NOTHING]);
		if (nothing) return nothing;
		const told = sentence.replace(/ことができ/gu, '     ').replace(/[0-9]{1,4}(?:人|名|社|回目|時間|分間?|か月目)/gu, (figure) => ' '.repeat(figure.length));
		if (CONTENT.test(told) || concreteIn(told, ['figure']) > 0) return null;
		// Whom one met, and what for, is part of a report that tells more.
		if (!FELT.test(sentence) && (NOT_DONE.test(sentence) || reasoned || (next !== null && tells(next)))) return null;
		return firstOf(sentence, concreteIn(sentence, ['doer']) > 0 ? [DONE, FELT, HEARD_THEM] : [DONE, FELT, HEARD_THEM, HEARD_ABOUT, BARELY]);
	},
};

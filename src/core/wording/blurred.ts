/** Wording rules T03 and T04 (domain F1): people whom nobody can count, and what is said of all of them. */
import { concreteIn, isGrounded } from './concrete.ts';
import { firstOf, oneOf, pattern } from './pattern.ts';
import { isOpen, isReported, isReportedOf } from './reported.ts';
import type { WordingRule } from './rule.ts';

/** What a group is said to feel. */
const FEELING = oneOf('疲', '不満', '不安', '戸惑', '困', '悩', '萎縮', 'ついて(?:こ|い)', '納得', '反発', '冷め', 'しらけ', 'あきらめ', '諦め', '不信', '不公平', '感じ', '振り回', '顔色');
/** And what it is said to be like. */
const STATE = oneOf(
	FEELING, '混乱', '反対', '忙し', '追われ', '手一杯', '余裕', '回って?(?:い|お)?(?:ない|ら)', '理解', '協力', '浸透', '動(?:か|いて(?:い|くれ)な)', '嫌', '育', '定着', 'やる気', '元気', '暗い',
	'ばらばら', '思って', '言って', '知ら(?:な|れていな)', '共有', '見えて?(?:い|こ)?な', 'しわ寄せ', '気を(?:使|遣)', '口を(?:つぐ|閉ざ)',
);
/** Groups that speak and feel as one. */
const EVERYBODY = oneOf(
	'みんな', '皆が', '皆は', '周囲(?:の(?:人|目|声|理解)|[がはも])', '周りの(?:人|者|目|社員)', '(?:^|[^の])周り[がはも]', '会社全体', '職場全体', '組織全体', '従業員たち', '社員たち', '関係者[がはも]',
	'古参[がはの]', '上層部', '各方面', 'あちこちから', '方々から', '世間(?!話)', '一部の(?:人|者|社員|職員|従業員|客)', '(?:^|[、の])まわり[がはも]', '人たち[がはの]',
	`(?:現場[がはもでに]|現場から|社内[がはでに]|社内から|若手[がはも]|若手社員[がはも]|ベテラン[がはも]|職員の間|社員の間)(?=[^。、]{0,16}${STATE})`,
	`(?:社員|従業員|職員|スタッフ|パート|職人|みな|皆)(?:が|は|も|たちが|たちは)(?=[^。、]{0,10}${FEELING})`,
);
/** Something between people, and not between whom. */
const BETWEEN_THEM = '(?:コミュニケーション|意思疎通|意思の疎通|連携|連絡|情報共有|人間関係)(?:が|の|は|も)?(?:不足|悪[いく]|(?:よ|良)くな[いく]|(?:取|と)れてい?な|足り(?:てい?)?な|でき(?:てい?)?な|うまくい(?:かな|ってい?な))';
/** What is heard, and nobody said it. */
const HEARSAY = oneOf(
	'(?:との|という|といった)(?:声|意見|不満|噂|うわさ|指摘|見方|批判|愚痴)(?:[がもは]|を)',
	'声[がも](?:上が|挙が|出|聞か|多|あ|届|寄せ|根強)',
	'(?:不満|苦情|不安|愚痴|反発|文句|疑問|戸惑い|お叱り|クレーム|不公平感|不信感?|閉塞感|疲労感|反感|あきらめ|諦め)[がもは](?:あ|強|多|出|寄せ|上が|聞か|くすぶ|たま|溜ま|高ま|募|広が|渦巻|根強|絶え)',
	'と(?:の|いう|いった)(?:話|向き|空気|雰囲気|認識)[がもは](?!出|聞)', '見る向き', '向き[がも]ある', '(?:重い|暗い|という|沈んだ|気まずい|張り詰めた)空気', '空気が(?:漂|流れ|重|張)', '雰囲気[がはも](?:暗|悪|重|ぎす|ギス|ぴり|ピリ)',
	'(?:と|とも|って)(?:言|い)われ(?:て(?:い|お)|る[。.]?$)', 'と(?:ささやかれ|囁かれ)', '囁か', '噂', 'うわさ',
);
const SOME_PEOPLE = oneOf('[うくぐすつぬぶむるたないいだの](?:人|者|社員|職員|従業員)[がも](?:い[るま]|多|少なくな|増え|目立|少なから|ちらほら|出て)');
const BLURRED = [pattern(EVERYBODY), pattern(BETWEEN_THEM), pattern(HEARSAY), pattern(SOME_PEOPLE)];

/** 主体のぼかし: silent where people are counted, or somebody is named whose words they are. */
export const T03: WordingRule = {
	id: 'T03',
	zones: ['fact', 'phenomenon', 'cause'],
	find: (sentence) => (isGrounded(sentence) || concreteIn(sentence, ['number', 'source']) > 0 || isReportedOf(sentence) || isOpen(sentence) ? null : firstOf(sentence, BLURRED)),
};

/** None at all: 「誰も見ていない」; not 「誰もいなかった」, which is a scene. */
const NONE = oneOf(
	'(?:誰|だれ|どれ|どこ|何|なに|一人|ひとり|一つ|ひとつ|一件|一回|一度)(?:も|ひとり|一人|一つ|として|たりとも)[^。、]{0,20}(?:な[いく]|ず(?:に|、|$)|ません)',
	'全く[^。、]{1,20}な[いく]', 'まったく[^。、]{1,20}な[いく]', '一切(?!れ)', 'いっさい', 'どこにも', 'ためしがな', 'に等し', '二度と', '誰の[^。、]{1,8}も[^。、]{1,8}な[いく]', '皆無', '一向に', 'いっこうに',
	'(?:誰|だれ)(?:も|ひとり)[^。、]{1,16}(?:知ら|分から|わから|見)', '(?:に|[^ま]で|から)しか[^。、]{1,8}な[いかく]', '一度[^。、]{1,20}た(?:こと|例)[がは]な[いく]',
);
/** Each time, and nothing else. */
const EVERY_TIME = oneOf(
	'いつも', '常に', 'つねに', '必ず', '絶対に?', 'すべて', '全て', '全部', '一貫して', '終始', '毎回', '毎度', '決まって(?!い|お|か|な|は)', 'きまって', '年がら年中',
	'四六時中', '常時', 'どこも', 'どれも', 'ひたすら', '全員が', 'どんな時も', '毎[日朝晩夜週月年]',
);
/** What is not as it should be. */
const AMISS = oneOf(
	'遅', 'ミス', '間違', '忘れ', '漏れ', 'もれ', '不足', '足り', '残業', '怒', '叱', '止ま', '滞', '詰ま', '混乱', '混み', '勘で', '後回し', 'あとから', 'な[いかく]', '怠', 'ずれ', '狂',
	'欠品', '品切れ', '苦情', 'クレーム', '赤字', '失敗', '断', '悪', '嫌', '押しつけ', '押し付け', '任せ', '余', '廃棄', '捨て', '揉め', 'もめ', '直前', '慌', 'ばたつ', '崩れ', '負け',
);
const GENERAL = [pattern(NONE), pattern(`${EVERY_TIME}(?=[^。]{0,30}${AMISS}[ぁ-ん]{0,12}[。.]?$)`), pattern(oneOf('ことごとく', '例外なく', 'ばかり(?:だ|で|が)', '片時も'))];

/** 言い切りの一般化: silent where it was counted, and where somebody else says so. */
export const T04: WordingRule = {
	id: 'T04',
	zones: ['fact', 'phenomenon', 'cause'],
	find: (sentence) => (concreteIn(sentence, ['figure', 'said']) > 0 || /全(?:件|数)|すべての[^。、]{1,12}を(?:数え|見|調べ|確かめ)/u.test(sentence) || isReported(sentence) || isOpen(sentence) ? null : firstOf(sentence, GENERAL)),
};

/** Wording rules T03 and T04 (domain F1): people whom nobody can count, and what is said of all of them. */
import { concreteIn, isGrounded } from './concrete.ts';
import { firstOf, oneOf, pattern } from './pattern.ts';
import type { WordingRule } from './rule.ts';

/** Groups that speak and feel as one. */
const EVERYBODY = oneOf(
	'みんな', '皆が', '皆は', '皆の', '現場[がはも]', '現場から', '現場では', '社内[がは]', '社内では', '社内から', '社内に', '関係者', '周囲',
	'周りの(?:人|者|目|社員)', '^周り', '[^の]周り', '会社全体', '職場全体', '組織全体', '従業員たち', '社員たち', '若手[がはの]', '若手社員[がはの]',
	'ベテラン[がはの]', '古参[がはの]', '上層部', '各方面', 'あちこちから', '方々から', '世間', '誰か', 'だれか', 'ある人',
	'一部の(?:人|者|社員|職員|従業員|客)', '職員の間', '社員の間',
	'(?:社員|従業員|職員|スタッフ|パート|職人|みな|皆)(?:が|は|も|たちが|たちは)[^。、]{0,10}(?:疲|不満|不安|戸惑|困って|悩|萎縮|ついてこ|納得)',
	'周りが', 'まわり', '人たち[がはの]',
);
/** What is heard, and nobody said it. */
const HEARSAY = oneOf(
	'(?:との|という|といった|な|の)(?:声|意見|不満|噂|うわさ|指摘|見方|要望|苦情|批判|愚痴)(?:[がもは]|を)',
	'声[がも](?:上が|挙が|出|聞か|多|あ|届|寄せ|根強)',
	'(?:不満|苦情|不安|要望|愚痴|反発|文句|疑問|戸惑い|お叱り|クレーム|不公平感|不信感?|閉塞感|疲労感|反感|あきらめ|諦め)[がもは](?:あ|強|多|出|寄せ|上が|聞か|くすぶ|たま|溜ま|高ま|募|広が|渦巻|根強|絶え)',
	'とのこと', '(?:い|る|た|な|だ)そうだ', 'と(?:の|いう|いった)(?:話|向き|空気|雰囲気|認識)[がもは]', '見る向き', '向き[がも]ある',
	'(?:重い|暗い|という|沈んだ|気まずい|張り詰めた)空気', '空気が(?:漂|流れ|ある|重|張)', '雰囲気が', '(?:と|とも|って)(?:言|い)われ',
	'と(?:聞く|耳にす|ささやかれ|囁かれ)', '(?:た|る|い)という[。.]?$', 'ささやか', '囁か', '噂', 'うわさ',
);
const SOME_PEOPLE = oneOf('(?:人|[^当業継任]者|社員|職員|従業員)[がも](?:い[るたま]|多|少なくな|増え|目立|少なから|ちらほら|出て)');
const BLURRED = [pattern(EVERYBODY), pattern(HEARSAY), pattern(SOME_PEOPLE)];

/** 主体のぼかし: silent where people are counted, or somebody is named whose words they are. */
export const T03: WordingRule = {
	id: 'T03',
	zones: ['fact', 'phenomenon', 'cause'],
	find: (sentence) => (isGrounded(sentence) || concreteIn(sentence, ['number', 'source']) > 0 ? null : firstOf(sentence, BLURRED)),
};

const ALWAYS = oneOf(
	'いつも', '常に', 'つねに', '必ず', '絶対に?', '全く', 'まったく', '誰も', 'だれも', '誰(?:ひとり|一人)',
	'(?:一人|ひとり|一度|一つ|ひとつ|一件|一回)(?:も|として|たりとも)', '何(?:一つ|ひとつ|も[^。、]{1,12}な[いかく])', 'すべて', '全て', '全部', '一切',
	'いっさい', 'どこにも', 'ためしがな', 'た(?:日|こと|例|者|人)[がは]な[いかく]', 'に等し', '二度と', '一貫して', '終始', '毎回', '毎度',
	'決まって(?!い|お|か)', 'きまって', 'ことごとく', '例外なく', '年がら年中', '年中(?!無休)', '四六時中', '常時', '一向に', 'いっこうに', '皆無',
	'どこも', 'どれも', '(?:に|[^ま]で|と|から)しか[^。、]{1,8}な[いかく]', 'ばかり(?:だ|で|が)', 'ひたすら', '片時も', '全員が', 'どんな時も',
);
/** Every day, with something that is not as it should be. */
const DAILY = oneOf('毎[日朝晩夜週月年](?:のように|[^。、]{0,16}(?:な[いかく]|遅れ|ミス|残業|怒|止ま|混乱))');
const GENERAL = [pattern(ALWAYS), pattern(DAILY)];

/** 言い切りの一般化: silent where it was counted. */
export const T04: WordingRule = {
	id: 'T04',
	zones: ['fact', 'phenomenon', 'cause'],
	find: (sentence) => (concreteIn(sentence, ['figure', 'said']) > 0 || /全(?:件|数)|すべての[^。、]{1,12}を(?:数え|見|調べ|確かめ)/u.test(sentence) ? null : firstOf(sentence, GENERAL)),
};

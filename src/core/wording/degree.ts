/** Wording rule T02 (domain F1): how much, how often, when and how, in words that leave it open. */
import { concreteIn, isGrounded } from './concrete.ts';
import { asWritten, firstOf, oneOf, pattern, without } from './pattern.ts';
import { isReported } from './reported.ts';
import { ALONE } from './rule.ts';
import type { SentencePlace, WordingRule, WordingZone } from './rule.ts';

/** As it should be done, and nobody knows how. */
const MANNER = oneOf(
	'しっかり', 'きちんと', '適切に', '適宜', '適時', '随時', '早めに', '早急に', '速やかに', 'すみやかに', '早急な', '適切な', '十分な', '柔軟な',
	'しかるべき', 'なるべく', '可能な限り', '可能な範囲', 'できるだけ', 'できる限り', '出来るだけ', '極力', '十分に', '抜本的に',
	'積極的[にな]', '総合的に', '柔軟に', 'こまめ[にな]',
);
/** How many and how much. */
const AMOUNT = oneOf('いろいろ', '色々', '様々な', 'さまざまな', '多くの', '数多く', '諸々', 'もろもろ', 'たくさん', 'かなり', 'ある程度', '非常に', '大いに', '全体的に');
/** How much, as one tells what went on in a visit: 「店主がだいぶ話した」. */
const SOME = oneOf('ずいぶん', '随分', 'だいぶ', 'めっきり', '結構', 'けっこう', '山のように', 'そこそこ', 'それなり');
/** Later, some time, as it goes. */
const SOME_DAY = oneOf(
	'今後', '将来的に', 'そのうち(?![、の0-9一二三四五六七八九十半数])', 'いずれ(?![もかのに])', '順次', '必要に応じ',
	'(?:状況|様子|進み具合|反応|タイミング|頃合い?|折|機会)(?:を見(?:ながら|つつ|計ら)|に応じ|次第|に合わせ)', '(?:様子|反応|タイミング|折|機会)を見て(?!から|い|も)',
	'(?:進み具合|状況)によって',
);
const VAGUE = pattern(oneOf(MANNER, AMOUNT, SOME, SOME_DAY));
/** How and when it is to be done. */
const WHENEVER = pattern(oneOf(MANNER, SOME_DAY));
const MUCH = pattern(AMOUNT);

/** The following words are explained by a figure beside them: 「残業がやや増え、月12時間」. */
const SOMEHOW = oneOf(
	'早期に', '早い段階', '丁寧[にな]', '適当[にな]', '前向きに', '計画的に', '効果的に', '前倒し', '無理のない範囲', '無理なく', 'できるところから',
	'できることから', '適度に', '折々', 'まめに', '気長に', '粘り強く', '地道に', '着実に', '必要な(?:支援|対応|措置|見直し)', '本格的に',
	'重点的に', '徹底的に', '全力で', 'うまく(?:や|進|回|付)', '時間をかけ', '必要があれば', '当面', 'しばらく', '時期を見',
	'余裕が(?:あれ|でき)', '落ち着いたら', '手が空い', 'そろそろ', '様子見',
);
const SOMEWHAT = oneOf(
	'やや', 'いくぶん', '幾分', '多少', '若干', '少々', '少し', 'もう少し', 'もっと(?!も)', 'より一層', '一層', '相当(?!する)', '著しく', '大幅に',
	'一定の', '一定程度', '各種', 'とても', '大変', 'すごく', '大量に', 'まずまず', '全体に', 'いまひとつ', '今一つ', 'いまいち', '少なからず',
	'ほとんど', 'おおむね', '概ね', '大半', '大部分', '大方', '多数(?!決)', '少なめ', '多め', '長め', '早め', '遅め', 'あまり[^。、]{1,12}な[いかく]',
	'それほど', 'さほど', '何人か', '何件か', '何名か', 'いくらか', '少しでも', '[^。、]すぎ(?:る|た|て)', '(?:増え|多|少な|長)すぎ', '十分で',
	'まだまだ', 'もったいな', '駆け足', '物足りな',
	'より(?:深く|良く|よく|多く|踏み込|詳し|丁寧|早く|高く|強く)', '前回より', 'の多く[がはを]', 'まちまち', '大ざっぱ', 'おおざっぱ', 'あいまい', '曖昧',
	'不十分', 'ほどほど', 'かろうじて', 'ぎりぎり', 'どうにか', 'なんとか', '何とか',
);
const OFTEN = oneOf(
	'しょっちゅう', 'ひっきりなし', '頻繁', '頻発', '多発', 'たびたび', '度々', 'しばしば', 'ときどき', '時々', '時折', 'ときおり', 'たまに',
	'ちょくちょく', 'よくある', 'よく(?:起き|変わ|忘れ|間違え|止ま|遅れ)', 'たいてい', '大抵', '大体', 'だいたい', 'なかなか',
	'何度か', '何度も', '何回か', '何回も', '慢性的', '日常的に', '常態化', '珍しくな',
	'少なくな', 'ことが(?:多い|多々|よく|増え|目立)', 'がちで', '傾向(?:が|に)',
);
const OF_LATE = oneOf(
	'ここのところ', 'このところ', '最近', '近頃', '近年', '昨今', '以前(?:より|に比べ|ほど|と比べ)', '前より', '昔より', '年を追う', '年々', '日に日に',
	'少しずつ', '徐々に', '次第に', 'じわじわ', '急に', '急速に', '長らく', '久しく', '目立つよう', '目につ', '伸び悩', '膨らん', '落ち込', '低迷',
	'頭打ち', 'ふるわな', '振るわな', '芳しくな', '右肩下がり', 'じり貧', '絶え(?:な|ず)', '後を絶た', '相次', '散見', '続出', '圧迫',
);
/** Of time and talk, not of what is on a shelf. */
const SHORT_OF = oneOf('足りな(?:い|かった)', '足りてい?な', '足りず');
const VAGUE_ALONE = pattern(oneOf(SOMEHOW, SOMEWHAT, OFTEN, OF_LATE, SHORT_OF));
const STATED_VAGUELY = pattern(oneOf(SOMEWHAT, OFTEN, OF_LATE));

/** What is asked and heard is no report: in questions and talk only how it should be done is asked about. */
const IN_TALK = pattern(MANNER);
/** Somebody is to do it. */
const ASKS_TO_DO = /(?:くだ|下)さい|ましょう|べき|(?:ほう|方)が|ないと|なければ|必要/u;
/** 「全体的な把握」, 「今後の予定」 name something. */
const NAMES = /今後(?:の(?:予定|進め方|日程|こと|方針|話|流れ|段取り)|[0-9、])|(?:予定|計画|見込み)より|一定の(?:割合|間隔|温度)|十分に[0-9]|[一二三四五六七八九]十分/gu;

const ON_A_SCALE = oneOf('多', '少な', '長', '短', '早', '速', '遅', '高', '低', '大き', '小さ', '薄', '広', '狭', '弱', '激し', '忙し', '厳し', '乏し', '浅', 'きつ');
/** More or less, long or short, of what is so: how much, its evidence tells. */
const SCALE = pattern(`${ON_A_SCALE}(?:い|くな(?:い|った|って(?:いる|きた|きている)))[。.]?$|(?:増え|減っ|落ち|下がっ|上がっ|伸び|延び|悪化し|低下し|広がっ|薄れ|偏っ|滞っ|乱れ|混み合っ)て(?:いる|きた|きている)[。.]?$|(?:上がり|下がり|値上がり|減少|増加|低下)が続いて(?:いる|きた)[。.]?$`);
/** More or less, of what is to be done. */
const DIRECTION = pattern(`を(?:増や|減ら|抑え|短く|早め|絞り込|伸ば|引き上げ|引き下げ|充実させ|控え)[ぁ-ん]{0,6}[。.]?$`);
/** One is set against the other: 「前を通る人は多いが、入る人は少ない」. */
const CONTRAST = /[いるた](?:が|のに対し|一方)、|(?:では|じゃ)なく(?:て)?、/u;
const STATED: readonly WordingZone[] = ['fact', 'phenomenon', 'cause'];
const PLANNED: readonly WordingZone[] = ['action', 'plan', 'goal'];

/** What went on: 「早めに切り上げた」. */
const TOLD = /た[。.]?$/u;
/** How we are to do it better, which is what 改善点 are for. */
const OUR_WISH = /(?:たい|べき(?:だ|である)|必要(?:がある|だ)?|ように(?:する|したい)|考える|心がける|努める|改善する)(?:と思(?:う|った)|と感じ(?:る|た))?[。.]?$/u;
/** Where our own time and words went. */
const OUR_SHARE = /時間(?:が|は|も|の|配分)|(?:話|聞|聴)[けせ]|会話|進行|配分/u;
/** What one keeps from doing is done by nobody: 「なるべく口を出さない」. */
const REFRAINS = /(?:なるべく|できるだけ|極力|出来るだけ)[^。、]{0,20}(?:口を(?:出|挟|はさ)|話さ|急が|急かさ|しゃべら|答えを|提案(?:し|は)|聞き役|短く|遮ら|待つ|黙)/u;

/** 程度・頻度のあいまい語. What was counted, in the sentence or in the next one, is not left open. */
export const T02: WordingRule = {
	id: 'T02',
	zones: ['fact', 'phenomenon', 'cause', 'essential', 'action', 'goal', 'plan', 'question', 'talk', 'post'],
	find: (sentence, place = ALONE) => {
		const words = without(sentence, NAMES);
		if (isTalk(place)) return ASKS_TO_DO.test(words) && place.element !== '傾聴' && place.element !== '共感' ? asWritten(sentence, firstOf(words, [IN_TALK])) : null;
		return REFRAINS.test(words) ? null : asWritten(sentence, firstOf(words, patternsFor(sentence, place)));
	},
};

function patternsFor(sentence: string, place: SentencePlace): readonly RegExp[] {
	const { zone } = place;
	const isCounted = concreteIn(sentence, ['figure']) > 0;
	if (zone !== null && PLANNED.includes(zone)) return isCounted ? [WHENEVER] : isGrounded(sentence) ? [VAGUE] : [VAGUE, VAGUE_ALONE, DIRECTION];
	if (isCounted) return [];
	if (zone === 'post') return reportPatterns(sentence);
	if (zone !== null && STATED.includes(zone)) return statedPatterns(sentence, place);
	if (isReported(sentence)) return [];
	return isGrounded(sentence) ? [VAGUE] : [VAGUE, VAGUE_ALONE];
}

/** What went on is told in such words; how we did, and want to do, is asked about. */
function reportPatterns(sentence: string): readonly RegExp[] {
	const isOurs = OUR_WISH.test(sentence) || OUR_SHARE.test(sentence);
	if (!isOurs) return TOLD.test(sentence) ? [MUCH] : [MUCH, WHENEVER];
	return isGrounded(sentence) ? [MUCH, WHENEVER] : [VAGUE, VAGUE_ALONE];
}

function statedPatterns(sentence: string, { evidenced, next }: SentencePlace): readonly RegExp[] {
	if (isReported(sentence)) return [];
	if (isGrounded(sentence)) return [VAGUE];
	// 「予約のキャンセルが多い。8月で52件」.
	if (next !== null && concreteIn(next, ['figure']) > 0 && !/^・/u.test(sentence)) return [WHENEVER];
	return evidenced || CONTRAST.test(sentence) ? [VAGUE, STATED_VAGUELY] : [VAGUE, STATED_VAGUELY, SCALE];
}

const isTalk = ({ zone }: SentencePlace): boolean => zone === 'question' || zone === 'talk';

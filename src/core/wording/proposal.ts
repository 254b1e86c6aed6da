/** Wording rule T12 (domain F1): what is told to the client to do, where he could be asked. */
import { INTERROGATIVE, OPEN_WORD } from './interrogative.ts';
import { asWritten, firstOf, oneOf, pattern, without } from './pattern.ts';
import { ALONE, QUESTION_ZONES } from './rule.ts';
import type { WordingRule } from './rule.ts';

const WORDS_OR_A_LOOK = oneOf(
	'教えて', '聞かせて', 'お聞かせ', 'お話し', '話して', '見せて', 'お見せ', 'ご覧', '聞き流して', '聞いて', 'おっしゃって', '仰って', '言って',
	'遮って', '止めて', '待って', 'お待ち', 'お知らせ', '安心して', '遠慮なく', '思い浮かべて', '思い出して', '挙げて', '想像して', '訂正して', '直して',
	'お考え', '考えて', 'お持ち', 'ご用意', 'ご記入', 'お貸し',
);
/** Asks for words, leave or a look, or what ought to be done: proposes nothing. */
const ASKS_FOR_WORDS = new RegExp(`${WORDS_OR_A_LOOK}[^。、]{0,8}(?:(?:くだ|下)さ|いただき|ほし|もらえ)|${OPEN_WORD}[^。、]{0,12}べき`, 'gu');
/** There is nothing to choose. */
const COMMAND = pattern(oneOf(
	'べき(?:です|だ|では|でしょう|と|か|[。?]|$)', '(?:し|か|わ|ら|な|け|め|れ|え|て|ま|じ|り)なければ(?:なら|いけ|だめ)',
	'ないと(?:いけ|だめ|駄目|もち|持た|回ら|先は|間に合)', 'しか(?:な(?:い|く)|ありません)', 'ほか(?:は)?(?:ない|ありません)',
	'(?:て|で|お願い|[一-龠])(?:くだ|下)さい', 'が正解', 'に決まって', '私なら', '私だったら', '結論から言う',
	'ぜひ[^。]{1,20}(?:て|で)(?:くだ|みて|ほし)', 'てもらいます', '(?:こと|の)が(?:先決|必須|大前提)', 'しなさい', 'して(?:もらわ|いただか)な',
));
/** One way, commended. */
const ADVICE = pattern(oneOf(
	'(?:す|する)?必要が(?:あり|ある)', '必要です', 'た(?:ほう|方)が(?:いい|良い|よい|よろしい)(?!です?か|でしょうか)',
	'た(?:ほう|方)が[^いよ良。、][^。、]{0,10}(?:です|ます|と思)', '(?:ほう|方)が(?:(?:いい|良い|よい)(?!です?か|でしょうか)|得|早|確実|安全|無難)',
	'ましょう(?!か)', 'ようではありませんか', '(?:お|を)?(?:すす|勧|薦|奨)め(?:し|で|た|いた|ます)', 'たら(?:いい|良い|よい|よろしい)(?:と|です|の)',
	'(?:し|やめ|変え|始め|入れ)たらと思い', 'ば(?:いい|良い|よい|済|解決|落ち着|うまく|大丈夫|必ず)', 'ては(?:どう|いかが)',
	'と(?:いい|良い|よい)(?:です(?!ね|よね)|でしょう|と思)', 'ないと、?[^。]{1,20}ません[。]?$',
	'(?:すれ|やれ|入れれ|変えれ|せ)ば[^。]{1,20}(?:なります|できます|減ります|増えます|変わります|楽に)', 'たら(?:どう|いかが)(?:です|でしょう)',
	'のが(?:早い|先|近道|一番|いちばん|得策|賢明|正しい|普通|常識|筋|いい|良い|よい)(?:です(?!よね)|だと|かと|と思)', 'に限ります',
	'(?:外|欠か|避け)せ?(?:ません|られません)よ?', 'ことです(?:[ねよ。]|$)', '(?:て|で)(?:ほしい|いただきたい|もらいたい|いただければと)',
	'そうしませんか', 'てみませんか', 'にしませんか', '(?:やめ|始め|入れ|任せ|変え|見直し)ませんか',
));
/** What the law asks for is told, not proposed. */
const DUTY = /法律|法令|法で|労働基準|[一-龠]法|[0-9]条|告示|条例|規則|義務|届出|許可|定め|決められ|罰則|最低賃金|資格がない/u;
/** Leave is asked first, or several ways are laid out. */
const LEAVE = /(?:て|で)も(?:よろしい|かまい|構い|いい)|よろしいでしょうか|差し支えな|一例ですが|聞き流し/u;

/** Asks what he would do himself: 「どうすればよいと思われますか」. */
const ASKS = pattern(`(?!どう(?:です|でしょう))${INTERROGATIVE}.{1,60}(?:か|でしょう)[?。]?$`);

/** 一方的な提案. A line that explains (説明) may say what is so, and what is a duty; where measures are carried out (段階 6) only commands are asked about. */
export const T12: WordingRule = {
	id: 'T12',
	zones: QUESTION_ZONES,
	find: (sentence, { element, solving } = ALONE) => {
		if (LEAVE.test(sentence) || element === '傾聴' || element === '共感') return null;
		if (element === '説明' && (DUTY.test(sentence) || !/ぜひ|べき|(?:くだ|下)さい|(?:ほう|方)がい|ましょう/u.test(sentence))) return null;
		return asWritten(sentence, firstOf(without(sentence, ASKS_FOR_WORDS), solving || ASKS.test(sentence) ? [COMMAND] : [COMMAND, ADVICE]));
	},
};

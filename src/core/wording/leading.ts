/** Wording rules T13 and T14 (domain F1): questions that hold their answer, and a 「なぜ」 that blames. */
import { INTERROGATIVE } from './interrogative.ts';
import { firstOf, oneOf, pattern } from './pattern.ts';
import { ALONE, QUESTION_ZONES } from './rule.ts';
import type { WordingRule } from './rule.ts';

/** Wants a yes. */
const WANTS_YES = pattern(oneOf(
	'(?:です|ます|でした|ました|ません)よね', '(?:じゃ|では)(?:ない|ありません)(?:です|でしょう|ん|の)?か',
	'(?:じゃ|では)ない(?:です|でしょう)', '(?:の|ん)(?:じゃ|では)(?:ない(?:[?]|$)|[?。]|$)', 'べきでは', 'しかない(?:です|の)',
	'と(?:は|も)?(?:思|お思い|お考え|感じ|お感じ|考え|見)[ぁ-ん]{0,6}ません(?:か|でしょうか)', '(?:こと|もの|話)(?:に|とは)(?:なり|言え|いえ)ません',
	'と(?:は|も)?(?:言え|いえ)(?:ません|ない)', 'と(?:思|お考え|お感じ|感じ)[ぁ-ん]{0,6}ますよね',
));
/** Asks for a yes as well, where nothing else is asked. */
const YES_OR_NO = pattern(oneOf(
	'(?:から|せい|ため)(?:でしょう|です)か[?。]?$', '(?:の|ん)でしょう[?。]?$', 'でしょう[?]', '[うくすつぬぶむるぐ](?:気|おつもり|つもり)は(?:ない|ありません)(?:の|ん)?(?:です)?か',
	'(?:言い訳|遠慮|避け|逃げ|抱え込|頼り|甘え|縛られ|こだわ|怖が|恐れ|引きず|任せきり|思い込|見て見ぬ)[^。]{0,16}(?:ません|ない(?:です|でしょう))か',
));
/** Gives the answer, and a question mark. */
const ANSWERED = pattern(`が原因(?:です|では|でしょう|だと|なの|ですよ)|(?:に|が)(?:問題|無理|原因|責任)があ[るり][^。]{0,8}[かね]|(?:が|こそ)(?:一番の|いちばんの|最大の|本当の)?(?:問題|課題|原因)(?:だと|では|なの)|(?:ご性格|性格|お気持ちがない|甘さ)[^。]{0,12}か[?。]?$`);
/** Begins with what is thought already. */
const THOUGHT = pattern(`${oneOf('やはり', 'やっぱり', '結局', '要するに', 'つまり', 'どう見ても', '明らかに')}[^。]{0,40}(?:か|でしょう|かね)[?。]?$`);
/** Asks whether it was understood, or whether he is well, or calls to mind what was said. */
const CHECKS = /(?:つまり|要するに)[^。]{0,60}という(?:こと|理解|話)(?:です|でしょう|でよろしい)(?:か|ね)|(?:ご迷惑|お疲れ|ご負担|お邪魔|失礼|お寒く|お暑く|大丈夫|お忙し)[^。]{0,8}(?:ではない|じゃない|でしょう)|(?:前回|先ほど|さっき|先日|この前|先週|おっしゃ)[^。]{0,40}よね|[0-9][^。]{0,12}(?:でした|です)よね/u;
/** Leaves the answer open. */
const ASKING = pattern(INTERROGATIVE);
/** Nobody knows the answer beforehand. */
const WHAT = /(?:何|どこ|どれ|誰|だれ|どなた|どちら|どんな)[^。、]{0,8}(?:が原因|に問題|に原因|に無理|が問題|が一番)/u;

/** 誘導的な問い. A line that gives back what was heard (傾聴) or felt (共感) may ask whether it is so. */
export const T13: WordingRule = {
	id: 'T13',
	zones: QUESTION_ZONES,
	find: (sentence, { element } = ALONE) => (element === '傾聴' || element === '共感' || WHAT.test(sentence) || CHECKS.test(sentence) ? null : firstOf(sentence, ASKING.test(sentence) ? [WANTS_YES, ANSWERED] : [WANTS_YES, ANSWERED, THOUGHT, YES_OR_NO])),
};

const WHY = oneOf('なぜ', '何故', 'どうして', 'なんで', '何で');
/** What was not done, or not well. */
const FAILING = oneOf(
	'な(?:い|かった)(?=[のんでか]|理由|[?。]|$)', 'ません(?:か|でした|の)', 'できな', '遅れ', '失敗', '放置', '放って', 'ほうって', '放った',
	'ほったらかし', '忘れ', '怠', '見逃', '見落と', '後回し', '先送り', '間違え', '黙って', '何度も', '同じ(?:失敗|こと|ミス|間違い)', '繰り返',
	'いまだに', '未だに', 'こんなに', 'そんなに', 'ここまで[^。]{0,10}(?:悪|遅|溜|た)',
);
const BLAMING = pattern(`${WHY}(?!か)[^。?]{0,40}${FAILING}|(?:ない|なかった|放っておいた|放置した|遅れた|やめた|忘れた|ままにした|ままな)の(?:は|って)[^。?]{0,6}${WHY}|どういう(?:つもり|わけ)`);

/** 責める「なぜ」. */
export const T14: WordingRule = { id: 'T14', zones: QUESTION_ZONES, find: (sentence) => firstOf(sentence, [BLAMING]) };

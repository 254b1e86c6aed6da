/** Wording rules T12–T17 (domain F1): how we ask and propose, in 問いかけの案 and in our lines of talk. */
import { ALONE, hitOf, QUESTION_ZONES } from './rule.ts';
import type { WordingRule, WordingRuleId } from './rule.ts';

const rule = (id: WordingRuleId, pattern: RegExp): WordingRule => ({ id, zones: QUESTION_ZONES, find: (sentence) => hitOf(pattern.exec(sentence)) });

const ONE_SIDED = /(?:す|する)べき|べきです|しなければ(?:なら|いけ)|しないと(?:いけ|だめ)|する必要が(?:あり|ある)|必要があります|必要です|して(?:くだ|下)さい|た(?:方|ほう)が(?:いい|良い|よい)|ましょう(?!か)|(?:おすすめ|お勧め)(?:します|です)|が正解|に決まって|私なら|私だったら|結論から言う/u;
const LEADING = /(?:です|ます)よね|でしょう[？?]|じゃないですか|ではないですか|ではないでしょうか|と思いませんか|と思われませんか|べきでは|のでは(?:ない|ありません|[？?。]|$)|しかない(?:です|の)|やはり[^。]{0,20}か[？?。]?$|が原因(?:です|では|でしょう|ですよ)|に問題があ[るり][^。]{0,6}[かね]/u;
const BLAMING = /(?:なぜ|どうして|なんで)[^。？?]{0,30}(?:ない[のん]|なかった|できな|しな(?:い|かった)|やらな|遅れ|失敗|放置)/u;
const EITHER_OR = /[^。、]{1,15}[かと]、?(?:それとも|または|あるいは)[^。]{1,20}(?:か|どちら)[？?。]?|[Aa甲]案[^。]{0,10}[Bb乙]案/u;
const DAYS = /曜|午前|午後|今週|来週|日程|ご都合|[0-9][日時]/u;
/** Bounded behind また, so that a long text of them ends. */
const PILED = /か[？?。][^。？?]{2,200}か[？?。]?$|か、また[^。？?]{2,200}か[？?。]?$/u;

/** 一方的な提案. What the law asks for is explained (説明), not proposed. */
export const T12: WordingRule = { id: 'T12', zones: QUESTION_ZONES, find: (sentence, { element } = ALONE) => (element === '説明' ? null : hitOf(ONE_SIDED.exec(sentence))) };
/** 誘導的な問い. A line that gives back what was heard (傾聴) may ask whether it is so. */
export const T13: WordingRule = { id: 'T13', zones: QUESTION_ZONES, find: (sentence, { element } = ALONE) => (element === '傾聴' ? null : hitOf(LEADING.exec(sentence))) };
/** 責める「なぜ」. */
export const T14 = rule('T14', BLAMING);
/** 二択で囲い込む問い, except between days. */
export const T15: WordingRule = { id: 'T15', zones: QUESTION_ZONES, find: (sentence) => (DAYS.test(sentence) ? null : hitOf(EITHER_OR.exec(sentence))) };
/** 重ねた問い. */
export const T16 = rule('T16', PILED);
/** 閉じた問い. Proper for facts, and where a question is about how we work together (プロセス): to be shown as a share, never singly. */
export const T17: WordingRule = {
	id: 'T17',
	zones: QUESTION_ZONES,
	counted: true,
	find: (sentence, { kind } = ALONE) => (kind !== 'プロセス' && isQuestion(sentence) && !OPEN.test(sentence) && !PERMIT.test(sentence) ? { from: 0, to: sentence.length, words: sentence } : null),
};

/** Asks leave, or whether something was understood: neither open nor closed. */
export const PERMIT = /よろしい(?:です|でしょう)か|差し支えな|かまいません|合って[いお]ます|間違っていません|そういうことですか|ということですね/u;
/** Words with which a question is open. */
export const OPEN = /何|なに|なん[でのと人回年時]|どう[いやすしな感思お見考でに、]|どの|どんな|どちら|どれ|どこ|いつ(?:から|まで|頃|ごろ|の|、)|誰|だれ|どなた|なぜ|どうして|いくら|いくつ|教えて|聞かせて|お話し(?:いただ|くだ|下)|もう少し|例えば|たとえば|他に/u;
const QUESTION = [/[？?]$/u, /(?:ます|です|ました|でした|ません|せん|でしょう|いただけます|だけます)か。?$/u, /(?:教えて|聞かせて)(?:ください|下さい|いただけ|もらえ)/u];

/** @param sentence as `sentencesOf` gives it */
export const isQuestion = (sentence: string): boolean => QUESTION.some((pattern) => pattern.test(sentence));

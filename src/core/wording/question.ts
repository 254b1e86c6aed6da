/** Wording rule T17 (domain F1), and what makes a question open: in 問いかけの案 and in our lines of talk. */
import { ALONE, QUESTION_ZONES } from './rule.ts';
import type { WordingRule } from './rule.ts';

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

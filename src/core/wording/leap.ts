/** Wording rules T08–T11 (domain F1): a cause without evidence, a measure straight from a symptom, a conclusion without a reason. */
import { concreteIn } from './concrete.ts';
import { ALONE, hitOf, WORDING_ZONES } from './rule.ts';
import type { WordingRule } from './rule.ts';

const ONE_CAUSE = /(?:原因|要因|問題|課題)は[^。]{1,40}(?:である|だ|です|に尽きる|に他ならない|しかない|につきる)。?$/u;
const STRAIGHT = /(?:不足|低下|減少|悪化|遅れ|多い|少ない|ない|できていない|弱い|高い|低い)(?:して(?:いる|おり))?(?:ため|ので|から|ことから)[、,]?[^。]{0,40}(?:[をの](?:導入|実施|作成|構築|整備|採用|購入|活用|建設|新設|更新|申請|増設|検討)|を行う|する必要|すべき|しましょう|します)/u;
const TURNED_OVER = /([一-龠ァ-ヶーA-Za-z]{2,8})[がの]?(?:ない|無い|未整備|不在|不足|できていない)[^。]{0,12}(?:ので|ため|から|ことから|→|⇒)[^。]{0,6}\1[をの]/u;
const THEREFORE = /^(?:したがって|よって|従って|ゆえに|つまり|要するに|以上より|このことから|結論として)/u;

/** 原因の断定; a link is the evidence. */
export const T08: WordingRule = { id: 'T08', zones: ['phenomenon', 'cause', 'essential', 'post'], find: (sentence) => (concreteIn(sentence, ['link']) > 0 ? null : hitOf(ONE_CAUSE.exec(sentence))) };
/** 症状から対策への直結. */
export const T09: WordingRule = { id: 'T09', zones: WORDING_ZONES, find: (sentence) => hitOf(STRAIGHT.exec(sentence)) };
/** 欠如の裏返し. */
export const T10: WordingRule = { id: 'T10', zones: ['action', 'essential'], find: (sentence) => hitOf(TURNED_OVER.exec(sentence)) };
/** 根拠のない結論接続: nothing stands before it, or nothing with a number or a link. */
export const T11: WordingRule = {
	id: 'T11',
	zones: ['post', 'cause', 'essential'],
	find: (sentence, { previous } = ALONE) => (previous !== null && concreteIn(previous, ['number', 'link']) > 0 ? null : hitOf(THEREFORE.exec(sentence))),
};

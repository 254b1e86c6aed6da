/** Wording rules T01–T07 (domain F1): vague words, blurred people, what was guessed, reports without content. */
import { ALL_CONCRETISERS, concreteIn } from './concrete.ts';
import type { Concretiser } from './concrete.ts';
import { hitOf, WORDING_ZONES } from './rule.ts';
import type { WordingRule, WordingRuleId, WordingZone } from './rule.ts';

/** A rule of one pattern, silent where the sentence has so many of these concretisers. */
const rule = (id: WordingRuleId, zones: readonly WordingZone[], pattern: RegExp, unless: readonly Concretiser[] = [], needed = 1): WordingRule => ({
	id,
	zones,
	find: (sentence) => {
		const hit = hitOf(pattern.exec(sentence));
		return hit && (unless.length === 0 || concreteIn(sentence, unless) < needed) ? hit : null;
	},
});

/** Slogans that a sentence ends in. */
const SLOGAN = /(?:強化|推進|徹底|向上|改善|見直し|見直す|活性化|最適化|効率化|高度化|充実|底上げ|整備|浸透|醸成|定着|検討|対応|共有|連携|意識)(?:を(?:する|行う|行います|図る|図ります|進める|進めます|深める|促す|目指す)|に努める|に取り組む|していく|していきます|する|します|した|しました|が必要|を図った)?[。.]?$/u;
const DEGREE = /いろいろ|色々|様々な|さまざまな|多くの|かなり|ある程度|非常に|十分に|しっかり|きちんと|適切に|適宜|随時|早めに|早急に|なるべく|可能な限り|できるだけ|今後|将来的に|全体的に|総合的に|抜本的に|積極的に/u;
const SOMEBODY = /みんな|皆が|現場が|現場は|社内では|社内が|関係者|周囲|会社全体|従業員たち|若手が|若手は|ベテランが/u;
const ALWAYS = /いつも|常に|必ず|絶対に?|全く|まったく|誰も|すべて|全て|一切|毎回/u;
const GUESS = /と思(?:う|われ|います|った)|に思われ|と考えられ|のようだ|ようです|らしい|かもしれな|気がする|印象(?:を|だ|で|が)|と感じ|だろう|でしょう/u;
const INNER = /(?:やる気|意欲|モチベーション|危機感|当事者意識|責任感|向上心|意識|主体性)が?(?:ない|無い|低い|足りない|不足|欠けて|薄い)|(?:やる気|意欲|危機感|当事者意識|責任感|意識)の(?:なさ|無さ|低さ|薄さ|欠如)|能力(?:が|の)?(?:ない|不足|低い)|怠慢|気の?ゆるみ|甘え/u;
const EMPTY = /(?:有意義な|活発な)?(?:意見交換|議論|話し合い|打合せ|ヒアリング|対話|確認|共有|説明|助言|アドバイス|支援)(?:を|が)?(?:行った|行いました|実施した|実施しました|できた|できました|した|しました)。?$|^(?:特になし|特にありません|順調(?:に進んでいる|です)?|問題なし|予定どおり|引き続き(?:支援|検討|対応).*)。?$/u;

/** 抽象語で終わる取組・課題. One concrete word does not make a slogan something to do: it takes two. */
export const T01 = rule('T01', ['action', 'essential', 'goal', 'plan'], SLOGAN, ALL_CONCRETISERS, 2);
/** 程度・頻度のあいまい語. */
export const T02 = rule('T02', WORDING_ZONES, DEGREE);
/** 主体のぼかし. */
export const T03 = rule('T03', ['fact', 'phenomenon', 'cause'], SOMEBODY, ['number', 'link']);
/** 言い切りの一般化. */
export const T04 = rule('T04', ['fact', 'phenomenon', 'cause'], ALWAYS, ['number']);
/** 事実欄の推量・感想. */
export const T05 = rule('T05', ['fact'], GUESS);
/** 人の内面への帰属. */
export const T06 = rule('T06', ['phenomenon', 'cause', 'essential'], INNER);
/** 中身のない実施報告. */
export const T07 = rule('T07', ['post'], EMPTY, ['number', 'link']);

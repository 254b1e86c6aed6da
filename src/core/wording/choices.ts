/** Wording rules T15 and T16 (domain F1): two ways where there may be more, and two questions at once. */
import { INTERROGATIVE, OPEN_WORD } from './interrogative.ts';
import { asWritten, firstOf, pattern, without } from './pattern.ts';
import { hitOf, QUESTION_ZONES } from './rule.ts';
import type { WordingHit, WordingRule } from './rule.ts';

const WHICH = '(?:どちら|どっち|いずれ)';
/** 「AですかBですか」, 「AのかBのか、どちら」, 「AとBとではどちら」. */
const BETWEEN = [
	pattern('[かと]、?(?:それとも|または|あるいは|もしくは)[^。]{1,40}(?:か|どちら|どっち|でしょう)[?。]?'),
	pattern(`(?:です|ます|の|が先|[るたい])か、(?!また|それと|あと|そして|それから)[^。、?]{1,30}(?:です|ます|の|が先|[るたい])か(?:[?。]?$|、[^。]{0,30}${WHICH})`),
	pattern(`と(?!し[ては])[^。、?]{1,25}(?:の|とでは、?|とで、?|では、?|と、|なら、?|、)${WHICH}[がをにのかだで]`),
	/[Aa甲]案[^。]{0,10}[Bb乙]案/u,
];
/** Days are chosen so, and nothing else is. */
const DAYS = /曜|午前|午後|今週|来週|日程|ご都合|[0-9][日時]/u;
const OPEN = pattern(OPEN_WORD);

/** What is the case can be asked so: which is more, who does it, on paper or not. */
const AS_IT_IS = /どちら(?:が|の(?:ほう|方)が)[^。]{0,6}(?:多|忙し|長|早|大き|高|売れ|よく|古|先に)|どちら(?:が|で|に|を)[^。見考思感]{0,12}(?:て(?:い|おら|らっしゃ)|(?:いる|いらっしゃる)ことが)[^。、]{0,6}(?:ます|です|る)|(?:紙|手書き|データ|メール|電話|FAX|口頭|朝|昼|夕方|平日|土日|現金|月払い|社内|社外|本店|ご自宅)(?:です|でしょう)?か、|(?:決め|受け|出し|作っ|担当し|して)[ぁ-ん]{0,8}のは[^。、]{1,12}ですか、/u;

/** 二択で囲い込む問い, except between days. */
export const T15: WordingRule = {
	id: 'T15',
	zones: QUESTION_ZONES,
	find: (sentence) => {
		const hit = firstOf(sentence, BETWEEN);
		return hit === null || [DAYS, OPEN, AS_IT_IS].some((one) => one.test(sentence)) ? null : hit;
	},
};

/** Words that ask nothing, though they look so: 「何か」, 「いつも」. */
const NOT_ASKING = /(?:何|なに|誰|だれ|どこ|いつ|いくつ|いくら|どれ|どちら|どなた)(?:か(?!ら)|も|でも)|何[人名件度回年日本]か|どう(?:して)?も|どうぞ|どうか|なんと(?:か|なく)|(?:い|ど)くらいか/gu;
const END = '(?:[^と]か[ねな]?[?。]?|でしょう[?。]?|(?:ます|です)\\?)$';
/** A clause that asks, and another: 「何回あり、誰が」; not 「どの場面で、どんな」. */
const CLAUSE = `(?:${INTERROGATIVE}[^。、?]{0,30}(?:[てしけえりきみいかせればび]|[んい]で)|(?:ど(?:の|れ)?[くぐ]らい|何[年人件回名社円時]|誰|だれ|どなた|いくら|どこ|いつ(?:頃|ごろ)?)で)、`;
const TWO_CLAUSES = pattern(`${CLAUSE}[^。?]{0,30}${INTERROGATIVE}[^。?]{0,40}${END}`);
/** Two sentences that ask, or two clauses that end as such. */
const TWO_SENTENCES = ['か[?。] ?[^。?]{2,80}', `(?!(?:いくつ|何|誰|どこ)か)${INTERROGATIVE}[^。?]{1,60}(?:ます|です|でしょう)[?。] ?[^。?]{2,80}`, `(?:ます|です)か、[^。?]{0,60}${INTERROGATIVE}[^。?]{0,60}`, 'か、(?:また|それと(?!も)|あと|そして|それから|で、|それに)[^。?]{2,200}'].map((one) => pattern(`${one}${END}`));
/** Gives back what was just said. */
const SO_IT_IS = /^(?:[ぁ-んー]{0,6}[、。]?(?:そう|そんなに)(?:です|でした|なんです|だったんです)|なるほど[^。]{0,10}|本当です|お元気(?:です|でした)|お変わり(?:ない|ありません)(?:です)?|お待たせしてい?ません|聞こえ(?:てい)?ます|見え(?:てい)?ます|これでいいです|大丈夫です)か[。?]/gu;
/** Says with an example what is meant, or lets him go on to tell: 「どんな手を打って、そのときはどうなりましたか」. */
const FOR_EXAMPLE = /[てで]、(?:そのとき|それで)は?どう(?:なり|し|さ)|か[。?] ?(?:たとえば|例えば|何でも|どんな小さな|差し支えな|思いつく)/u;
const LEAVE = /よろしい(?:です|でしょう)か|(?:かまい|構い)ませんか/u;

/** 重ねた問い. */
export const T16: WordingRule = {
	id: 'T16',
	zones: QUESTION_ZONES,
	find: (sentence): WordingHit | null => {
		if (LEAVE.test(sentence) || FOR_EXAMPLE.test(sentence)) return null;
		return asWritten(sentence, firstOf(without(sentence, SO_IT_IS), TWO_SENTENCES) ?? hitOf(TWO_CLAUSES.exec(without(sentence, NOT_ASKING))));
	},
};

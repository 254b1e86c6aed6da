/** What the writer does not assert himself: what somebody is reported to say or to think, and what is still open. */
import { PEOPLE } from './concrete.ts';
import { oneOf, pattern } from './pattern.ts';

/** Ends a report of somebody's words, or of what he thinks. */
const SAID = pattern(oneOf(
	'(?:と|って|を|については?)(?:話[しす]|言[っうい]|述べ|語[っり]|答え|説明し|おっしゃ|仰|主張|訴え|嘆[いく]|こぼし|打ち明け|口に[しさ]|笑[っいう]|書[いか]れ)',
	'と(?:思って|見て|考えて|感じて|捉えて|とらえて|受け止めて|理解して|信じて)い(?:[るた](?!よう|様子|らし|節|ふう|風|の)|ます|ました|て)', 'とのこと', 'との(?:説明|見方|話|認識|意見|返事|回答|発言|指摘|答え|言葉)',
	'という(?:説明|見方|認識|返事|発言|言い分|考え|理解)', '(?:い|る|た|な|だ)そう(?:だ|です|で)', '談[)。]', '(?:る|た|い|だ|ない)という[。]?$', '(?:る|た|い|だ|ない)という\\(',
	'と[一-龠々ァ-ヶー]{1,8}(?:さん|氏|たち)?(?:自身)?[はがも](?:言|話|説明|見て|考え|答え|述べ|語|繰り返)', '、と[^。、]{1,16}が(?:言|話|説明)[うっいしわ]', 'いわく', '曰く', 'の弁',
));
/** We are somebody as well, and what we think is ours. */
const WE = /(?:^|[、。 ])(?:私|当方|こちら|支援者|チーム|筆者)(?:たち)?(?:は|も|が|としては|の(?:考え|見立て|印象))/u;
/** Others who say what they think, besides those who are asked what they do. */
const SPEAKER = pattern(`(?:${PEOPLE}|[妻夫父母兄弟姉妹]|息子|娘|奥(?:さん|様)|[一-龠ァ-ヶー]{1,6}(?:さん|氏|様|長|係|士|担当|チーフ|リーダー|マネージャー))(?:たち|ら|方)?(?:自身)?[はがもに、]|(?:によれば|によると|の話では|の説明では|に聞くと|いわく|談\\))`);

/** Whether somebody else is reported to say or think this, whoever it is. */
export const isReported = (sentence: string): boolean => SAID.test(sentence) && !WE.test(sentence);
/** The same, of somebody who is named. */
export const isReportedOf = (sentence: string): boolean => isReported(sentence) && SPEAKER.test(sentence);

const LEFT_OPEN = pattern(oneOf(
	'(?:確かめ|確認し|確認でき|聞け|聞い|聴け|聴い|検証し|数え|調べ|裏(?:づ|付)け)(?:られ)?て(?:は|も)?(?:い|お)?(?:ない|なかった|らず|ません)', '分から(?:ない|ず|なかった)', 'わから(?:ない|ず|なかった)', '不明', '未(?:確認|検証|確定)',
	'か(?:どうか|は)', '仮説', '可能性', '(?:とは|とまでは|かは)(?:まだ)?(?:言え|いえ|言い切れ|限ら)', '断定', '決めつけ', '裏(?:づ|付)けは?(?:まだ|な|薄|弱)',
	'(?:次回|来週|今度|後日|これから)[^。]{0,40}(?:聞|確かめ|確認|尋ね|伺|調べ|見)', '(?:のだろう|だろう|でしょう)か', 'のか(?:を|は|も|が)', 'かもしれ', 'ではない(?:だろう)?か[。]?$',
));
/** Whether it is left open whether this is so. */
export const isOpen = (sentence: string): boolean => LEFT_OPEN.test(sentence);

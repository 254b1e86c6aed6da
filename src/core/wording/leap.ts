/** Wording rules T08–T11 (domain F1): a cause without evidence, a measure straight from a symptom or an absence, a conclusion without a reason. */
import { concreteIn, isGrounded } from './concrete.ts';
import { firstOf, oneOf, pattern } from './pattern.ts';
import { isReported } from './reported.ts';
import { ALONE, hitOf, WORDING_ZONES } from './rule.ts';
import type { WordingHit, WordingRule, WordingZone } from './rule.ts';

/** The one thing that it all comes from. */
const THE_CAUSE = oneOf(
	'原因', '要因', '真因', '主因', '元凶', '根源', '根本', '根っこ', '核心', '本質', '本丸', '真の問題', '問題', '課題', 'ボトルネック', '正体',
);
const IS_IT = oneOf(
	'である', 'だ', 'です', 'に尽きる', 'につきる', 'に他ならない', 'にほかならない', 'しかない', 'にある', 'がある', 'といえる', 'と言える',
	'となっている', 'になっている', 'と断言できる', 'に決まっている', 'だと(?:思う|思います|考える|考えます|感じる)',
);
/** Things that there are several of are named later: 「課題は三つある」. */
const SEVERAL = /[0-9二三四五六七八九]{1,3}(?:つ|点|件|種類|通り)(?:ある|だ|です|である)/u;
const NAMED = pattern(`${THE_CAUSE}(?:は|こそ|には?)[^。]{1,40}${IS_IT}[。.]?$`);
const BECAUSE = pattern(`の[はも][^。]{1,60}(?:[^てで]から|ため|せい|結果|ツケ|つけ|表れ|証拠|責任|しわ寄せ)(?:だ|である|です|に(?:ほか|他)なら|に尽き|に違い|とい[えう])[^。]{0,6}[。.]?$`);
const BLAMED = pattern(oneOf(
	'の?せい(?:だ|で(?:ある|あ|す|、))', '(?:が|こそが?|が最大の|が一番の|が唯一の)(?:原因|要因|元凶|主因|真因|敗因|諸悪の根源)',
	'を(?:招い|招く|生ん|生む|もたらし|引き起こし|遠ざけ|阻ん|妨げ|だめにし|駄目にし|狂わせ)[ぁ-ん]{1,8}[。.]?$',
	'[がを](?:招いた|生んだ|もたらした|引き起こした)(?:もの|結果)', '(?:不注意|不備|怠慢|誤り|ミス)による[。.]?$', 'のつけ(?:だ|で)',
	'(?:生んで|招いて|起こして|妨げて|阻んで|苦しめて|遅らせて|止めて|縛って)い[るた]のは', '(?:[ことのさ足如傷弱甘性]|経験|関係|意識)から[来き]ている[。.]?$',
	'から(?:起き|生じ|生まれ|派生し)て(?:いる|おり)', 'に(?:起因|由来)(?:する|し|して)', '(?:こと|不足|不備|怠慢|[さ足])による(?:もの|ところ)', '決定打',
	'すべては[^。、]{0,30}(?:から|せい|ため)', '(?:ほか|他)に(?:要因|理由|原因)は', '唯一の(?:理由|原因)', 'に尽きる', 'につきる', 'に(?:ほか|他)ならな',
	'(?:こと|の)は(?:明らか|明白|間違いない|疑い)', 'ツケ(?:である|だ|が)', 'が(?:すべて|全て)(?:だ|である)', '根本に(?:ある|は)',
	'た結果(?:である|だ|です)', 'に行き着く', 'に帰着', '(?:問題|課題|原因|一点)[^。]{0,6}に集約され', '(?:に|こそ)(?:原因|要因|問題|責任)がある',
	'言い切れる', '断言でき[るま]', '(?:こと|の)が(?:響いて|たたって|災いし|あだとな)[ぁ-ん]{1,6}[。.]?$', 'による(?:ところ|もの)が大き', '[さ足如]による[。.]?$',
	'諸悪',
));
/** Left open: what may be, and has still to be seen. */
const OPEN_CAUSE = /(?:ではない|のでは|かもしれ|可能性|仮説|仮置き|仮に|とも(?:考え|見|いえ|言え)|と(?:見て|みて|考えて)いる|おそれ|まだ|確かめ|の?一つ|一因|とは(?:限ら|言えない|いえない|決め))/u;

/** No more than a lack, named. */
const LACK = /^[・\-* ]{0,3}[一-龠ァ-ヶー]{2,8}の?(?:不足|欠如)(?:のため|である|だ)?[。.]?$/u;
/** What was counted came out so: 「数えた結果である」. And why we do what we do is known to us: 「日をずらしたのは棚卸しと重なるため」. */
const MEASURED = /(?:数え|聞い|聴い|測っ|調べ|集計し|見|比べ|照らし|話し合っ|実施し|行っ)た結果|(?:日程|日時|訪問|次回|今回|第[0-9]{1,3}回|質問|問い|座席|席)[^。、]{0,16}の[はも]|(?:欠席|不在|延期|休ん|中止)[^。]{0,8}の[はも]/u;

/** 原因の断定: silent where somebody else is reported to say so; a link is the evidence, and so is what the note rests on. */
export const T08: WordingRule = {
	id: 'T08',
	zones: ['phenomenon', 'cause', 'essential', 'post'],
	find: (sentence, { zone, evidenced, next } = ALONE) => {
		if (evidenced || concreteIn(sentence, ['link']) > 0 || [OPEN_CAUSE, SEVERAL, MEASURED].some((one) => one.test(sentence)) || isReported(sentence)) return null;
		// The name of a cause may be short: it is told behind it.
		const isTold = zone !== 'cause' || (next !== null && isGrounded(next));
		return firstOf(sentence, isTold ? [BECAUSE, NAMED, BLAMED] : [BECAUSE, NAMED, BLAMED, LACK]);
	},
};

/** Something is not as it should be. */
const SYMPTOM = oneOf(
	'不足', '低下', '減少', '悪化', '増加', '停滞', '遅れ', '老朽化', '高齢化', '離れ', '多い', '少ない', '弱い', '高い', '低い', '遅い', '悪い', '古い',
	'狭い', '長い', '乏しい', '薄い', 'きつい', '厳しい', '大きい', '小さい', '[一-龠]な', '著しい', '浅い', '激しい', '鈍い', '甘い', '重い', '難しい',
	'[にづ][くら]い', '考えられる', '思われる', 'ない', 'なく', 'おらず', 'ず', '続く', '増える', '減る', '出る', 'かかる', '目立つ', '[てで](?:いる|いて|おり|きた|しまう|いない)',
	'[^。、](?:た|んだ|いだ)', 'のばらつき',
);
const REASON = '(?:ため(?!の|に[^、])に?|ので|から(?!の)|ことから|以上|のなら|会社なので|ことを(?:受け|踏まえ)て?|につき|→|⇒)';
/** Something is done about it. */
const MEASURE = oneOf(
	'導入', '実施', '作成', '構築', '整備', '採用', '購入', '活用', '建設', '新設', '更新', '申請', '増設', '増員', '検討', '設置', '募集', '外注',
	'委託', '統合', '統一', '一本化', '廃止', '縮小', '拡大', '強化', '徹底', '改定', '開催', '開始', '紹介', '提案', '充て', '当て', '始め', '入れ',
	'増や', '減ら', '引き上げ', '引き下げ', '上げ', '下げ', '足す', '足し', '買', '替え', '換え', '変え', '切り替え', '見直', '改め', 'やめ', '任せ',
	'設け', '置', 'つく', '作', '雇', '勧め', '進め', '取り組', '行う', '行い', '講じ', '立ち上げ', '広げ', '絞', '移', '値上げ', '値下げ', '開発',
	'受け入れ', '二重', '投入', '展開', '参入', '進出', '出店', '撤退', '刷新', '改装', '改修', '改善', '研修', '教育', '処分', '実行', '依頼', '契約',
	'発信', '配信', '掲載', '広告', '宣伝', '販促', '割引', '値引', '賃上げ', '昇給', '支給', '借', '融資', '借り', '売却', '承継', '分け', '割り振',
	'取り入れ', '取り扱', '組む', '組み', '出す', '付け', '探', '呼', 'まとめ', '選ぶ', '入る', '出し', '持つ', '使う', '公開', '配', '決め', '求め',
	'頼', '要る', '必要', 'す(?:る)?べき', 'しなければ', 'しましょう', 'します',
);
const DOING_SO = '[ぁ-ん一-龠]{0,14}[。.]?$';
const STRAIGHT = pattern(`${SYMPTOM}${REASON}[、,]?[^。]{0,40}(?:[をのにがはで、]|[0-9][名人台件本回社枚個品つ])${MEASURE}${DOING_SO}|${SYMPTOM}(?:して(?:いる|おり))?(?:ため|ので|から|ことから)[、,]?[^。]{0,40}(?:[をの](?:導入|実施|作成|構築|整備|採用|購入|活用|建設|新設|更新|申請|増設|検討)|を行う|する必要|すべき|しましょう|します)`);
/** To look closer is no leap, and what we do better next time is ours. */
const LOOKING = /(?:尋ね|聞[いくき]|聴[いくき]|確かめ|調べ|数え|比べ|照ら|観察|記録し|話し合|伺|うかが|相談し|見せて|教えて|控え|測)[ぁ-ん]{0,10}[。.]?$|短期的|応急/u;
const OURS = /次回|こちら|問い|支援者|今日は|本日|私(?:が|は|から|も)|当方|日程|日時|訪問|面談|ヒアリング|[0-9]{1,2}時|午前|午後|延期|休憩|ここまで|終わ|資料|(?:送|持参|お持ち|お伝え|お話し|説明|ご連絡|失礼)[ぁ-ん]{0,8}[。.]?$/u;

/** Where what we do ourselves is told as well. */
const OWN: readonly WordingZone[] = ['post', 'plan', 'talk', 'question', 'goal'];

/** What is the case already is no plan, unless it was proposed: 「遅いので、営業が決めている」. */
const DESCRIBES = /(?:[てで](?:いる|いた|おり|きた|しまう|しまった|いない)|[いしきりっんえけせてねべめれ]た|だった)[。.]?$/u;
const PROPOSED = /勧め|薦め|提案|依頼|お願い|紹介|助言|促し|求め|もらうこと|ことに(?:した|決め)|こととした/u;
const isDescription = (sentence: string): boolean => DESCRIBES.test(sentence) && !PROPOSED.test(sentence);
/** What is stated of a client has to call for a measure by name. */
const CALLED_FOR = /必要|べき|要る|要す|よりな|しかな|ほかな|検討|ましょう|提案|勧め|急が|急務|望まし|導入|課題/u;

/** 症状から対策への直結: silent where the symptom was counted or somebody's words. */
export const T09: WordingRule = {
	id: 'T09',
	zones: WORDING_ZONES,
	find: (sentence, { zone, element } = ALONE) => {
		if (zone === 'talk' && element !== '提案' && element !== null) return null;
		const hit = hitOf(STRAIGHT.exec(sentence));
		if (hit === null || LOOKING.test(sentence) || isDescription(sentence) || isReported(sentence) || (zone !== null && OWN.includes(zone) && OURS.test(sentence))) return null;
		if ((zone === 'fact' || zone === 'phenomenon' || zone === 'cause') && !CALLED_FOR.test(sentence)) return null;
		return isGrounded(sentence.slice(0, hit.from)) ? null : hit;
	},
};

const ABSENT = oneOf(
	'(?:い|され|なされ|行われ|開かれ|設けられ|整って|でき|決まって|揃って)て?(?:い|お)?(?:ない|なく|らず)', 'ない', '無い', 'なく', 'おらず', 'せず',
	'未整備', '不在', '不足', '欠如', '未設定', '未実施', '未導入', '足り(?:ない|ず)',
);
const SUPPLY = oneOf(
	'設け', '設置', '整備', '整え', '作成', '作[るりっ]', 'つく', '構築', '置', '立ち上げ', '立上げ', '定例化', '導入', '進め', '取り組', '行う', '行い',
	'付け', '策定', '制定', '開催', '開[くいき]', '確保', '育成', '用意', '体制に', '始め', '定め', '決め', '採用', '配置', '新設', '任命', '探',
	'見つけ', '募', '呼', '招', '迎え', '持', '渡', '配', '教え', '雇', '買', '養成', '実施',
);
const SUPPLIED = pattern(`[がもはの](?:[0-9一]{1,3}[人名つ]?しか)?[^。、]{0,8}${ABSENT}${REASON}[、,]?[^。]{0,30}${SUPPLY}${DOING_SO}`);
const TURNED_OVER = /([一-龠ァ-ヶーA-Za-z]{2,8})[がの]?(?:ない|無い|未整備|不在|不足|できていない)[^。]{0,12}(?:ので|ため|から|ことから|→|⇒)[^。]{0,6}\1[をの]/u;

/** When and how we meet is no measure: 「時間がないので、次回に回す」. */
const OUR_VISIT = /次回に|次回へ|時間(?:が|も)(?:な|足り)|日程|延期|資料(?:が|は|を)/u;

/** 欠如の裏返し. */
export const T10: WordingRule = {
	id: 'T10',
	zones: ['action', 'essential', 'goal', 'plan', 'post', 'cause'],
	find: (sentence, { zone } = ALONE) => {
		const hit = firstOf(sentence, [SUPPLIED, TURNED_OVER]);
		return hit === null || LOOKING.test(sentence) || isDescription(sentence) || (zone !== null && OWN.includes(zone) && OUR_VISIT.test(sentence)) || isGrounded(sentence.slice(0, hit.from)) ? null : hit;
	},
};

const CONCLUDING = oneOf(
	'したがって', '従って', 'よって', 'ゆえに', 'それゆえ', '故に', 'つまり', '要するに', '要は', '要すれば', 'つまるところ', '詰まるところ', '結局', '以上(?:より|から|のことから|を(?:総合|踏まえ|まとめ|勘案|考え))', 'これらのことから', 'このことから', 'こうしたことから', '結論として',
	'結論から', 'このように', 'こうして(?:みると|見ると)', 'そう考えると', 'こう考えると', 'だから', 'だとすれば', 'そうであれば', '総じて', '総合すると',
	'そういうわけで', 'すなわち', 'これらから', 'これらの(?:こと|点)から', '上記(?:より|から)', 'となれば', 'となると', 'ということは',
	'こうした(?:状況|点|背景|現状)', 'いうなれば', '言い換えれば', '端的に', '一言で', 'ひと言で', '突き詰め', 'こうなると', '思うに', '詰まる',
	'どう考えても', '以上の(?:点|通り|とおり)',
);
const THEREFORE = pattern(`^${CONCLUDING}`);

/** Weaker ones, where a claim follows. */
const HENCE = /^(?:そのため|それで|ですから|なので|そこで|このため|だとすると|そうすると|すると|そうなると)[^。]{0,80}(?:べき|必要|なければ|急務|急が|最大|最優先|課題|しかな|不可欠|明らか|欠かせ|と考える|に違いな)/u;

/** What came of it is told, and concludes nothing: 「結局、30分遅れて始まった」. */
const TELLS = /^(?:結局|こうして|だから|要は|総じて|端的に|一言で|ひと言で)[^。]{0,80}(?:[いしきりちっえけせてねべめれ]た|だった|んだ|とのこと|[いしきりてで]ました)[。.]?$/u;
/** 「つまり」 and the like give back what was said before, with or without a figure in it. */
const RESTATES = /^(?:つまり|要するに|要は|すなわち|言い換えれば)/u;
const SUPPOSES = /(?:のではないか|ではないか|かもしれない|ように思う)[。.]?$/u;

/** 根拠のない結論接続: nothing stands before it, or nothing with a figure, a link or somebody's words. What only says again what stands in several sentences may rest on any of them. */
export const T11: WordingRule = {
	id: 'T11',
	zones: ['post', 'cause', 'essential'],
	find: (sentence, { previous, reasoned } = ALONE): WordingHit | null => {
		if ((previous !== null && isGrounded(previous)) || TELLS.test(sentence) || isReported(sentence)) return null;
		return RESTATES.test(sentence) && (reasoned || SUPPOSES.test(sentence)) ? null : firstOf(sentence, [THEREFORE, HENCE]);
	},
};

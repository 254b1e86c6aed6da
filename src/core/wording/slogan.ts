/** Wording rule T01 (domain F1): aims, measures and issues that end in a slogan, which cannot be done or checked. */
import { ALL_CONCRETISERS, concreteIn } from './concrete.ts';
import { INTERROGATIVE } from './interrogative.ts';
import { asWritten, firstOf, oneOf, pattern, without } from './pattern.ts';
import { isOpen, isReported } from './reported.ts';
import { ALONE } from './rule.ts';
import type { WordingRule } from './rule.ts';

/** To make more of something, or something new, without saying what is then different. */
const MAKING_MORE = oneOf(
	'強化', '推進', '徹底', '向上', '改善', '見直し', '充実', '底上げ', '整備', '浸透', '醸成', '定着', '検討', '対応', '共有', '連携', '意識', '構築',
	'確立', '育成', '促進', '創出', '創造', '追求', '追究', '深化', '進化', '実現', '発展', '成長', '飛躍', '拡大', '拡充', '拡販', '統一', '融合',
	'両立', '変革', '改革', '革新', '刷新', '転換', '脱却', '脱皮', '再生', '再建', '打破', '払拭', '解消', '継承', '伝承', '貢献', '開拓', '発揮',
	'人材の?確保', '回帰', '卒業', 'すり合わせ', '協働', '共創', '承継', '近代化', '多角化', '立て直し', '配分', '展開', '両輪', '後押し', '円熟', '循環',
	'結集', '調和', '意思統一', '合意形成', '意識づけ', '動機づけ', '動機付け', '具現化', '[一-龠ァ-ヶー]{1,3}化', '(?:づくり|作り|創り)', 'アップ', 'DX',
	'イノベーション',
);
/** What is said behind it without adding to it. */
const CARRYING_OUT = oneOf(
	'する', 'し', 'させ', '図', 'はか', '進め', 'すすめ', '深め', '促', '目指', 'めざ', '努め', 'つとめ', '取り組', '行', 'つなげ', '繋げ', '果た',
	'遂げ', '実現', '成し遂げ', '必要', '急', '課題', '支援', '期', '向け', '求め', '注力', '重視', '加速', '専念', '尽力', '挑',
);
const MADE_MORE = pattern(`${MAKING_MORE}[をにへのが]?(?:${CARRYING_OUT}[ぁ-ん一-龠]{0,8})?[。.]?$|見直す[。.]?$`);

/** What nobody can see or count. */
const INTANGIBLE = oneOf(
	'一体感', '結束', '絆', '信頼', '信頼関係', '関係の質', '関係性', '風通し', 'コミュニケーション', 'チームワーク', '連携', '団結', '価値', '魅力',
	'満足度', '満足', 'モチベーション', '士気', 'やる気', '意欲', '意識', 'マインド(?!マップ)', '働きがい', 'やりがい', '誇り', '活気', '活力',
	'[一-龠ァ-ヶー]力', '生産性', '収益性', '品質', '質', 'レベル', '水準', 'サービス', '定着率', '知名度', '認知度', 'ブランド', 'イメージ', '存在感',
	'優位性', '土台', '基盤', '体制', '体質', '風土', '文化', '土壌', '機運', '組織', '職場', '現場', '環境', '流れ', '[主体自協積]?[体律主調極]性',
	'視点', '視野', '感性', '考え方', '姿勢', '習慣', '感覚', '自覚', '本気度', '熱量', '推進力',
);
const RAISING = oneOf(
	'高め', '上げ', '引き上げ', '引き出', '築', '固め', 'つく', '作', '創', '育て', '育む', '育ん', '養', '培', '磨', '広げ', '深め', '鍛え', '良くす',
	'よくす', '取り戻', '生み出', '根付', '根づ', '変え', '変わ', '強く', '整え', '伸ば', '盛り上げ', '打ち出', '目指', '促', '強め', '持[つたち]',
	'もつ', '共有', '植え付け', '注入', '行き渡ら', '研ぎ澄ま', '正[すし]', '高揚', '保[つち]',
);
const RAISED = pattern(`${INTANGIBLE}[をへに]${RAISING}[ぁ-ん]{0,8}(?:こと|場とする|取組|必要[ぁ-ん]{0,4}|支援[ぁ-ん]{0,4})?[。.]?$`);

/** A company as one would like to have it. */
const COMPANY = oneOf(
	'会社', '企業', '組織', '集団', '職場', '現場', '工場', '店', '店舗', '宿', '旅館', '施設', '法人', 'チーム', '売場', '売り場', '蔵', '園', '医院',
	'農場', '経営', '風土', '文化', '社風', '体制', '体質', '存在', '人材', '場所', 'パートナー', '先', '町', '地域',
);
const BECOMING = oneOf(
	'(?:に|へ|と)(?:なる|なっ|なり|する|し|して|変わ|変え|生まれ変わ|育て|成長|進化|転換|脱皮|変革)[ぁ-ん]{0,8}(?:こと)?', 'へ(?:の[一-龠]{2,4})?',
	'を(?:目指|めざ|つく|作|創|実現|築)[ぁ-ん]{0,6}', '',
);
const SUCH_A = oneOf(
	'れ', 'れる', 'れ続ける', '続ける', 'できる', 'られる', 'たい', '動ける', '働ける', '考える', '輝く', '輝ける', 'となる', 'となった', '強い', '良い',
	'よい', '明るい', '楽しい', '新しい', '活力ある', '魅力ある', '活気ある', '力のある', '負けない', 'のある', '型の?', '的な', '豊かな', '元気な',
	'柔軟な',
);
const BECOME = pattern(`${SUCH_A}[一-龠ァ-ヶー]{0,6}${COMPANY}(?:づくり|作り)?${BECOMING}[。.]?$`);

/** What such aims are dressed in. */
const DRESSED = pattern(oneOf(
	'一人(?:ひとり|一人)が', '全員参加', '全社一丸', '一丸となっ', '一体となっ', '主体的に', '自発的に', '自律的に', '自走', '自分ごと', '自分事',
	'いきいき', '生き生き', '誇りを持', '持続可能', '(?:選|愛|頼|支持|信頼|必要と)(?:ば|さ|ら)れ', '次世代(?:に|を|へ)', '未来(?:に|を|へ)', '働きやすい',
	'働きがい', 'やりがい', 'マインド(?!マップ)', '自信を持', '前向きに', '意欲的に', '笑顔', '夢を', '輝', '(?:垣根|壁|枠)を(?:越え|超え|取り払|なく)',
	'一枚岩', '一丸', '第一の(?:姿勢|精神|考え|店|経営|会社)', 'を大切にする', 'を貫', 'を極め', '信頼が(?:生まれ|深ま|築)', '方向性', '原点(?:に|回帰)',
	'風通し', '(?:^|[^写])真の', 'を密に', 'スピード感', '地域密着', '全体最適', '同じ方向', '当たり前のことを当たり前', '盤石', '好循環', '相乗効果', 'シナジー',
));

/** Goodwill, and nothing to do. */
const WILLING = /(?:頑張|がんば)(?:る|って|ります|りたい|ろう)|(?:次|別)の手を(?:考え|打)|(?:良|よ)くする[。.]?$|(?:知恵|力)を(?:出し合|合わせ)|に努め(?:る|ます|たい|ていく)[。.]?$|(?:人材?|リーダー|後継者|若手|幹部)を育て(?:る|ます|ていく)[。.]?$|課題を深掘り|(?:全員|全社|一同|みんな|皆)で(?:取り組|頑張)|励む[。.]?$|気を引き締め/u;

/** Somebody does something that can be seen. */
const SOMEBODY_DOES = /が[^。]{0,60}(?:話|言葉に|決め|選|書|描|説明|挙げ|数え|並べ|比べ|見つけ|思い出|答え|読|聞|聴|示|伝え)(?:[しきえ]始め)?[ぁ-ん]{1,8}[。.]?$/u;

/** Things that can be looked at, handed over and gone through. */
const THINGS = oneOf(
	'議事録', 'メモ', '資料', '写真', '結果', '表', '図', '一覧', 'データ', '数字', '日程', '記録', '台帳', '名簿', '図面', '見積書?', '用紙', '案', 'チラシ', 'ファイル', 'フォルダ', '動画',
	'帳', '日報', '伝票', '書類', '報告書', '宿題', '時刻', '時間割', '席', '棚', '看板', 'メニュー', '文面', '宛名', '役割分担', '候補', '項目', '質問', '回答', '当番', '書き方', '出し方', '呼び方', '置き場所?', '様式', '書式', '順番', '単位',
);
/** Something is done with a thing: 「写真を共有する」, 「時刻を見直す」; whether something is to be, is looked at. */
const WITH_A_THING = pattern(`${THINGS}(?:など)?(?:を|は|の)[^。、]{0,12}(?:共有|見直し|見直す|検討|整備|改善|統一|対応|すり合わせ|作り|電子化|データ化|一覧化|見える化|文書化)|[にへ](?:統一|一本化|集約)|か(?:どうか)?(?:を|は|も)[^。]{0,24}検討|(?:来客|電話|受付|接客|問い合わせ|クレーム|窓口)の?対応[。.]?$`);
/** On what it depends: 「17本が10本以下になったら続け、ならなければ見直す」. */
const DEPENDS = /[0-9][^。]{0,24}(?:たら|なら|れば|場合|とき|時)[^。]{0,24}(?:続け|やめ|見直|広げ|決め|検討)/u;
/** Names what is brought, who comes, when and where. */
const LISTS = /^[・\-* ]{0,3}(?:持ち物|準備物?|出席者?|参加者?|同席者?|日時|日程|場所|会場|議題|進行|資料|予備日|配布物?|宿題):/u;

/** What is to be known: 「何を確かめるかが決まる」. */
const SOMETHING_ASKED = pattern(INTERROGATIVE);
const VISIT = /第[0-9]{1,4}回/gu;
/** An aim of so few characters names nothing that one could see. */
const SHORT_AIM = 12;

/** 抽象語で終わる取組・課題. One concrete word does not make a slogan something to do: it takes two; of a plan's line 「第3回」 is no more than its name. A short aim that names nothing at all is one, however it ends. */
export const T01: WordingRule = {
	id: 'T01',
	zones: ['action', 'essential', 'goal', 'plan'],
	find: (sentence, { zone } = ALONE) => {
		const words = without(sentence, VISIT);
		if (concreteIn(words, ALL_CONCRETISERS) >= 2 || concreteIn(words, ['figure', 'said']) >= 2) return null;
		if ([WITH_A_THING, DEPENDS, LISTS].some((one) => one.test(words)) || isReported(words) || isOpen(words)) return null;
		const hit = asWritten(sentence, firstOf(words, [MADE_MORE, RAISED, BECOME, DRESSED, WILLING]));
		if (hit || zone !== 'goal' || sentence.length > SHORT_AIM || concreteIn(words, ['figure', 'date', 'who', 'link', 'said']) > 0 || [SOMEBODY_DOES, SOMETHING_ASKED].some((one) => one.test(words))) return hit;
		return { from: 0, to: sentence.length, words: sentence };
	},
};

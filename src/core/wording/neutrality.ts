/** The two wording rules for what is shown to the client (domain F1 T18, T19): no view of the supporters, nobody who can be made out. */
import type { WordingHit, WordingRule } from './rule.ts';
import { withoutQuotes } from './sentences.ts';

/** A view of the supporters: what ought to be, what is bad, what follows from it. */
const VIEW = /べき|望ましい|(?:問題|課題)(?:だ|です|で(?:あ|は)|が(?:あ|見))|改善が(?:必要|求め)|深刻|残念|低すぎ|高すぎ|悪い|不十分|と(?:思|考え)られ|示唆|原因(?:は|と)|対策|すぐに|早急/u;

/** Words that are followed by さん and name nobody: 「お客さん」, 「パートさん」. */
const NOBODY = /(?:客|得意先|取引先|皆|社員|従業員|職人|業者|店員|係員|問屋|農家|漁師|大工|奥|赤|諸|スタッフ|パート|アルバイト|メーカー|ドライバー|リーダー|マネージャー|オーナー|ユーザー)$/u;
const CALLED = /([一-龠]+|[ァ-ヶー]{2,})(?:さん|氏(?!名)|君|ちゃん)/gu;
/** Before a rank these tell a place in the company, not a person: domain F4, with ordinals. */
const NO_NAME = '(?!製造|営業|総務|経理|人事|品質|生産|工場|現場|担当|各|同|前|新|副|技術|開発|購買|販売|管理|検査|業務|第|本社|支店|両|全|歴代)';
/** A first group holds what stands before the words. */
const MADE_OUT: readonly RegExp[] = [
	new RegExp(`(^|[^一-龠])${NO_NAME}[一-龠]{1,3}(?:専務|常務|部長|課長|係長|主任|工場長|店長)`, 'u'),
	/()(?:部|課|係|工場|店)の?(?:唯一|ただ一人|[1１]名|一人)/u,
	/()[0-9０-９]{2}代の?(?:男性|女性)/u,
	/()入社[0-9０-９]+年目/u,
];

/** 支援者の見解の混入. What people said is theirs: words in 「」 and 『』 are not looked at. */
export const T18: WordingRule = { id: 'T18', zones: ['neutral'], find: (sentence) => hitOf(VIEW.exec(withoutQuotes(sentence))) };

/** 個人が分かるおそれ, in quotes as well. */
export const T19: WordingRule = {
	id: 'T19',
	zones: ['neutral', 'survey'],
	verbatim: true,
	find: (sentence) => [...called(sentence), ...MADE_OUT.map((pattern) => hitOf(pattern.exec(sentence)))].filter((hit) => hit !== null).sort((a, b) => a.from - b.from)[0] ?? null,
};

/** People who are called by a name. */
const called = (sentence: string): WordingHit[] =>
	Array.from(sentence.matchAll(CALLED)).filter(([, name = '']) => !NOBODY.test(name)).map((match) => ({ from: match.index, to: match.index + match[0].length, words: match[0] }));

function hitOf(match: RegExpExecArray | null): WordingHit | null {
	if (!match) return null;
	const before = match[1]?.length ?? 0;
	return { from: match.index + before, to: match.index + match[0].length, words: match[0].slice(before) };
}

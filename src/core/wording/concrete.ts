/** Concretisers (domain F0, F4): a number, a day, somebody who does it, a means, a link. What names one is not vague. */
import { oneOf, pattern } from './pattern.ts';

/** Those who can be asked about what they do. */
export const PEOPLE = oneOf(
	'社長', '会長', '代表', '専務', '常務', '部長', '次長', '課長', '係長', '室長', '局長', '所長', '院長', '園長', '施設長', '工場長', '店長', '料理長',
	'職長', '班長', '支配人', '女将', '番頭', '杜氏', '監督', '親方', 'リーダー', 'チーフ', '主任', '担当者?', '経理', '営業', '製造', '総務', '支援者',
	'事務局', '後継者', '先代', '夫人', '奥様', '私', '[一-龠A-Z](?:さん|氏)',
);

const CONCRETE = {
	number: /[0-9〇一二三四五六七八九十百千万億]\s{0,3}(?:円|千円|万円|億円|%|割|人|名|件|回|社|時間|分|日|週|か月|月|年|期|個|品目|枚|台|t|kg|点)/u,
	date: /[0-9]{1,2}[/月.-]|第[0-9]{1,4}回|来週|今週|月末|期末|[0-9]日まで|までに/u,
	who: pattern(`${PEOPLE}(?:が|は|に|から|と|で|、|を)`),
	/** The same as the one who does it. */
	doer: pattern(`${PEOPLE}が`),
	means: /により|によって|を用いて|を使って|の様式|の表|シート|手順書|リスト|アンケート|面談|会議|試算|原価表/u,
	link: /\[\[[^[\]]+\]\]/u,
	/** Figures that count something: not 「第3回」, which is a name, nor 「2回目」. */
	figure: /(?:^|[^第0-9.,])[0-9][0-9.,:/]{0,12}(?![0-9.,:/]|(?:回|年|日|人|社|番|か月)目)|[二三四五六七八九十]{1,3}(?:人|名|件|つ|回|社|か月|年|日間|点|枚|本|台|割|通り|か所)|半[分数年日]|一つ(?:も|の)/u,
	/** Words of somebody, which are blank here. */
	said: / {3}/u,
	/** Whose words or figures they are. */
	source: pattern(`${PEOPLE}[^。、]{0,8}(?:によれば|によると|の話では|に聞くと|の記憶では)`),
} as const;

export type Concretiser = keyof typeof CONCRETE;
/** Those that domain F0 counts. */
export const ALL_CONCRETISERS: readonly Concretiser[] = ['number', 'date', 'who', 'means', 'link'];

/** How many of these a sentence has. */
export const concreteIn = (sentence: string, kinds: readonly Concretiser[]): number => kinds.filter((kind) => CONCRETE[kind].test(sentence)).length;

/** Whether a sentence rests on something: on figures, on somebody's words, on a note. */
export const isGrounded = (sentence: string): boolean => concreteIn(sentence, ['figure', 'said', 'link']) > 0;

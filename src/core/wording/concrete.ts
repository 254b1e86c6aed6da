/** Concretisers (domain F0, F4): a number, a day, somebody who does it, a means, a link. What names one is not vague. */
const CONCRETE = {
	number: /[0-9〇一二三四五六七八九十百千万億]\s{0,3}(?:円|千円|万円|億円|%|割|人|名|件|回|社|時間|分|日|週|か月|月|年|期|個|品目|枚|台|t|kg|点)/u,
	date: /[0-9]{1,2}[/月.-]|第[0-9]{1,4}回|来週|今週|月末|期末|[0-9]日まで|までに/u,
	who: /(?:社長|代表|専務|常務|部長|課長|係長|工場長|店長|主任|担当|経理|営業|製造|総務|支援者|主担当|副担当|事務局|私|[一-龠](?:さん|氏))(?:が|は|に|から|と|で|、|を)/u,
	means: /により|によって|を用いて|を使って|の様式|の表|シート|手順書|リスト|アンケート|面談|会議|試算|原価表/u,
	link: /\[\[[^[\]]+\]\]/u,
} as const;

export type Concretiser = keyof typeof CONCRETE;
export const ALL_CONCRETISERS = Object.keys(CONCRETE) as readonly Concretiser[];

/** How many of these a sentence has. */
export const concreteIn = (sentence: string, kinds: readonly Concretiser[]): number => kinds.filter((kind) => CONCRETE[kind].test(sentence)).length;

/** Places to look for 乖離・矛盾・不整合 in each view (domain C, "Checks"): questions to the supporter, both languages side by side. */

/** A place to look: what was seen there. A person finds the gap, and nothing here says what it is. */
export type PlaceCode =
	| 'inherited-vision' | 'goal-unmeasured' | 'goal-past' | 'action-without-goal' | 'goal-without-action'
	| 'two-values' | 'viewpoint-empty' | 'one-voice'
	| 'parts-differ' | 'one-line' | 'one-step' | 'unsupported'
	| 'counter-fact' | 'no-vision' | 'cuts-to-compare'
	| 'essential-without-action' | 'way-broken' | 'first-issue' | 'action-unattached';

export interface ViewWords {
	/** @param titles of the notes concerned, the one asked about first; never empty unless `about` is all there is */
	readonly places: Readonly<Record<PlaceCode, (titles: readonly string[], about: readonly string[]) => string>>;
}

const first = (titles: readonly string[]): string => titles[0] ?? '';
const rest = (titles: readonly string[], separator: string): string => titles.slice(1).join(separator);

export const viewsJa: ViewWords = {
	places: {
		'inherited-vision': (titles) => `『${first(titles)}』は、受け継いだ言葉のようです。いまの経営者は、どんな言葉で受け止めていますか。`,
		'goal-unmeasured': (titles) => `『${first(titles)}』に近づいていることは、何を見て確かめますか。`,
		'goal-past': (titles) => `『${first(titles)}』の目標の時期を過ぎています。経営者は、いまどう見ていますか。`,
		'action-without-goal': (titles) => `取組『${first(titles)}』は、どの目標やありたい姿に向けたものでしょうか。`,
		'goal-without-action': (titles) => `『${first(titles)}』に向けて、経営者が始めたいと話していることはありますか。`,
		'two-values': (titles, about) => `同じ時点の『${about[0] ?? ''}』に、二つの値があります（${titles.join('／')}）。数え方は同じでしょうか。`,
		'viewpoint-empty': (_, about) => `${about.map((name) => `「${name}」`).join('')}の視点の記録がまだありません。あえて聞いていないなら、そのままで構いません。`,
		'one-voice': (_, about) => `事実はどれも「${about[0] ?? ''}」からのものです。ほかに聞いてみたい方や、見てみたい記録はありますか。`,
		'parts-differ': (titles) => `『${first(titles)}』と内訳の合計（${rest(titles, '／')}）が合わないようです。含まれていないものや、重なっているものはありますか。`,
		'one-line': (titles) => `『${first(titles)}』に、ほかに効いていそうなことはありますか。`,
		'one-step': (titles) => `『${first(titles)}』の背景を、経営者はどう見ているでしょうか。`,
		unsupported: (titles) => `『${first(titles)}』のもとになった話や数字は、どれでしょうか。まだ「仮説」のままでも構いません。`,
		'counter-fact': (titles) => `『${first(titles)}』に反する事実があります（${rest(titles, '／')}）。見方を変える手がかりになりそうですか。`,
		'no-vision': (titles) => `『${first(titles)}』は、経営者のありたい姿のどこに関わるものでしょうか。つながりがまだ書かれていません。`,
		'cuts-to-compare': (_, about) => `「${about[0] ?? ''}」の答えを、層ごとに見比べられます。受け止めに違いはあるでしょうか。`,
		'essential-without-action': (titles) => `『${first(titles)}』について、経営者は何から始めたいと話していますか。`,
		'way-broken': (titles) => `概況から対応までの道筋が、途中で途切れているようです。『${first(titles)}』は、どの話や数字から見えてきたものでしょうか。`,
		'first-issue': (titles) => `最初に経営者が挙げた『${first(titles)}』は、いまの整理のどこにありますか。`,
		'action-unattached': (titles) => `取組『${first(titles)}』は、どの課題に向けたものでしょうか。`,
	},
};

export const viewsEn: ViewWords = {
	places: {
		'inherited-vision': (titles) => `“${first(titles)}” seems to be inherited. In what words does the present owner take it up?`,
		'goal-unmeasured': (titles) => `By what will you see that “${first(titles)}” is coming closer?`,
		'goal-past': (titles) => `The time set for “${first(titles)}” has passed. How does the owner see it now?`,
		'action-without-goal': (titles) => `Which goal or vision is the action “${first(titles)}” meant for?`,
		'goal-without-action': (titles) => `Is there anything the owner has said they would like to begin, towards “${first(titles)}”?`,
		'two-values': (titles, about) => `“${about[0] ?? ''}” has two values for the same period (${titles.join(' / ')}). Were they counted in the same way?`,
		'viewpoint-empty': (_, about) => `Nothing is recorded yet from the viewpoint of ${about.join(', ')}. If that is on purpose, leave it as it is.`,
		'one-voice': (_, about) => `All facts come from “${about[0] ?? ''}”. Is there anyone else you would like to hear, or a record to look at?`,
		'parts-differ': (titles) => `“${first(titles)}” and the sum of its parts (${rest(titles, ' / ')}) seem to differ. Is something left out, or counted twice?`,
		'one-line': (titles) => `Might anything else bear on “${first(titles)}”?`,
		'one-step': (titles) => `How does the owner see what lies behind “${first(titles)}”?`,
		unsupported: (titles) => `Which talk or figures does “${first(titles)}” rest on? It may well stay a hypothesis for now.`,
		'counter-fact': (titles) => `There are facts against “${first(titles)}” (${rest(titles, ' / ')}). Might they be a lead to another view?`,
		'no-vision': (titles) => `What in the owner’s vision does “${first(titles)}” touch? No link has been written yet.`,
		'cuts-to-compare': (_, about) => `The answers to “${about[0] ?? ''}” can be compared by group. Do people take it differently?`,
		'essential-without-action': (titles) => `What has the owner said they would like to begin with, about “${first(titles)}”?`,
		'way-broken': (titles) => `The way from what was heard to the actions seems to break off. From which talk or figures did “${first(titles)}” emerge?`,
		'first-issue': (titles) => `Where in the present picture is “${first(titles)}”, which the owner named first?`,
		'action-unattached': (titles) => `Which issue is the action “${first(titles)}” meant for?`,
	},
};

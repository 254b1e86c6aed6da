/** Where words may be broken, and how well: by the kinds of the characters on both sides (mockups §2). No dictionary, so it is the same everywhere. */

/** No line may end here. */
export const NEVER = Infinity;
/** Only where nothing else is left. */
const UNWANTED = 30;
/** What any break costs more than one after a stop. */
const NO_STOP = 1.5;

const NO_START = /^[\s、。，．,.!?！？:;：；・ー～〜々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ」』）)】〕》〉\]}”’…‥%％]/;
const NO_END = /[「『（(【〔《〈[{“‘第約$£€¥￥]$/;
const STOP = /[、。，！？!?；：]$|[^\s]{2}[.,;:]$/;

type Kind = 'kanji' | 'hiragana' | 'katakana' | 'digit' | 'letter' | 'open' | 'close' | 'other';
const KINDS: readonly (readonly [characters: RegExp, kind: Kind])[] = [
	[/^[ぁ-ゖ]/, 'hiragana'],
	[/^[ァ-ヺーｦ-ﾟ]/, 'katakana'],
	[/^(?:\p{sc=Han}|々|〆)/u, 'kanji'],
	[/^[0-9０-９]/, 'digit'],
	[/^[「『（(【〔《〈[{“]/, 'open'],
	[/^[」』）)】〕》〉\]}”]/, 'close'],
	[/^[\p{L}\p{N}'’_@&/+.,-]/u, 'letter'],
];
const kinds = new Map<string, Kind>();
function kindOf(character: string): Kind {
	let kind = kinds.get(character);
	if (kind === undefined) {
		kind = KINDS.find(([characters]) => characters.test(character))?.[1] ?? 'other';
		if (kinds.size < 4000) kinds.set(character, kind);
	}
	return kind;
}

/**
 * What it costs to end a line between two characters: 0 is best, about 3 is still fine, {@link NEVER} may not be.
 * @param before the characters up to there, the last few will do
 * @param after those that follow, likewise
 */
export function breakCost(before: readonly string[], after: readonly string[]): number {
	if (NO_START.test(after[0] ?? '')) return NEVER;
	const isStop = STOP.test(before.join('').trimEnd()) && !NO_END.test(before.at(-1) ?? '');
	return isStop ? 0 : NO_STOP + costWithin(before, after);
}

function costWithin(before: readonly string[], after: readonly string[]): number {
	const [a, b] = [before.at(-1) ?? '', after[0] ?? ''];
	if (/\s/.test(a)) return /(?:^|\s)(?:an?|the|of|to|in|on|at|by|for)\s$/i.test(before.join('')) ? 2.5 : 1;
	if (NO_END.test(a)) return NEVER;
	if (a === '・') return 3;
	const [left, right] = [kindOf(a), kindOf(b)];
	if (right === 'open') return left === 'hiragana' ? Math.min(2, afterKana(before)) : 2;
	if (left === 'hiragana') return right === 'hiragana' ? withinKana(before, after) : afterKana(before);
	// A particle or an ending belongs to what it stands behind, a unit to its number.
	if (right === 'hiragana' || left === 'digit') return NEVER;
	return BETWEEN[`${left}-${right}`] ?? (left === right || isLetters(left, right) ? NEVER : 3);
}

const isLetters = (left: Kind, right: Kind): boolean => (left === 'letter' || left === 'digit') && (right === 'letter' || right === 'digit');
/** Between words that no particle joins. */
const BETWEEN: Readonly<Record<string, number>> = { 'close-kanji': 1.5, 'close-katakana': 1.5, 'close-digit': 1.5, 'close-letter': 1.5, 'kanji-katakana': 6, 'katakana-kanji': 6, 'kanji-digit': 5, 'katakana-digit': 5, 'kanji-letter': 4, 'letter-kanji': 4, 'katakana-letter': 4, 'letter-katakana': 4, 'other-other': 3 };

/** How the kana before a break end, and what a break costs there: after particles it is good, inside a word it is not. */
const ENDINGS: readonly (readonly [ending: RegExp, cost: number])[] = [
	[/(?:から|まで|より|ので|のに|ても|でも|には|とは|では|など|だけ|ほど|ながら|について|として|による|により|ため|たら|れば|けれど)$/, 1],
	[/[はがをに]$|[^ぁ-ゖ]で$|[ぁ-ゖ]で$/, 1],
	[/[もへとば]$/, 1.2],
	[/[^ぁ-ゖ]て$/, 4],
	[/て$/, 1.5],
	[/[やか]$/, 2],
	[/の$/, 3],
	[/[なた]$/, 3],
	[/[るうくすつぬぶむぐ]$/, 3.5],
	[/[いら]$/, 4.5],
];
const afterKana = (before: readonly string[]): number => ENDINGS.find(([ending]) => ending.test(before.slice(-4).join('')))?.[1] ?? UNWANTED;

/** A particle right behind a word, with what may follow it before the next word begins. */
const PARTICLES: Readonly<Record<string, { readonly cost: number; readonly goesOn: RegExp }>> = {
	を: { cost: 1, goesOn: /^$/ },
	が: { cost: 2, goesOn: /^[らりるれろっちさ]/ },
	は: { cost: 2, goesOn: /^[らりるれかじず]/ },
	に: { cost: 2, goesOn: /^(?:は|も|て|だけ|しか|よ[りっる]|つい|つき|おい|おけ|さえ|すら|こそ|まで|のみ|と|かけ|か)/ },
	で: { cost: 2.5, goesOn: /^(?:は|も|す|し|き|ある|あり|あっ|あれ|な|の|だけ|さえ)/ },
	も: { cost: 3, goesOn: /^[のうらりるしっ]/ },
	と: { cost: 2.5, goesOn: /^(?:し|い|も|は|の|か|き|っ|ん|な|り|お)/ },
	の: { cost: 3.5, goesOn: /^(?:で|に|は|み|も|よ|た|が|を|か|こ)/ },
};

function withinKana(before: readonly string[], after: readonly string[]): number {
	const particle = PARTICLES[before.at(-1) ?? ''];
	const word = kindOf(before.at(-2) ?? '');
	const isBehindWord = word === 'kanji' || word === 'katakana' || word === 'close' || word === 'letter';
	return particle && (isBehindWord || before.at(-1) === 'を') && !particle.goesOn.test(after.join('')) ? particle.cost : NEVER;
}

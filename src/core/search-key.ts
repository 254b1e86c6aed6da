/** Words as they are searched for: width, kana, letter case and common variants of a kanji make no difference (platform §5.4). */

const VARIANTS: Readonly<Record<string, string>> = {
	髙: '高', 﨑: '崎', 嵜: '崎', 濵: '浜', 濱: '浜', 邊: '辺', 邉: '辺', 齋: '斎', 齊: '斎', 斉: '斎', 澤: '沢', 國: '国', 廣: '広', 眞: '真', 櫻: '桜', 惠: '恵', 德: '徳', 塚: '塚', 槗: '橋',
};

const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu');

/** The key of a word: equal keys mean that a person would take the words for the same. */
export function searchKey(words: string): string {
	return words
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
		.replace(/[〜∼～]/g, '~')
		.replace(/[－−‐–—―ー]/g, '-')
		.replace(VARIANT, (character) => VARIANTS[character] ?? character)
		.replace(/\s+/g, ' ')
		.trim();
}

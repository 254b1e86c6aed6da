/** The personal 許す list: words that are not asked about any more (domain F). */

/** Width and letter case make no difference; kana do, since they tell where a word ends. */
const keyOf = (words: string): string => words.normalize('NFKC').toLowerCase().trim();

/** Whether words are one of those allowed, or one of them with the ending of its sentence: 「強化」 allows 「強化する」. */
export function isAllowed(allowed: readonly string[], words: string): boolean {
	if (allowed.length === 0) return false;
	const key = keyOf(words);
	return allowed.some((one) => {
		const start = keyOf(one);
		return start !== '' && key.startsWith(start) && /^[ぁ-ん]*[。.]?$/u.test(key.slice(start.length));
	});
}

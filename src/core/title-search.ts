/** Titles found by words as a person types them: variants of width, kana and kanji make no difference (platform §5.4). */
import { searchKey } from './search-key.ts';

/**
 * What the words find, best first: the whole title, its beginning, a part of it, then titles that hold every word somewhere.
 * Equals stay in the order they were given in. Empty words find nothing.
 */
export function searchTitles<T extends { readonly title: string }>(entries: Iterable<T>, words: string): T[] {
	const key = searchKey(words);
	if (key === '') return [];
	const parts = key.split(' ');
	const ranked = Array.from(entries, (entry, order) => ({ entry, order, rank: rankOf(searchKey(entry.title), key, parts) }));
	return ranked.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.order - b.order).map(({ entry }) => entry);
}

function rankOf(title: string, key: string, parts: readonly string[]): number | null {
	if (title === key) return 0;
	const bare = title.replace(/^[「『“"（(]+/, '');
	if (bare === key || bare.startsWith(key)) return 1;
	if (title.includes(key)) return 2;
	return parts.every((part) => title.includes(part)) ? 3 : null;
}

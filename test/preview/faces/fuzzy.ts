/** Finding by letters in order, as the app's palettes do, and showing what was found. */
import type { SearchMatches, SearchResult } from 'obsidian';

/** Compared without width and case: ＡＢＣ finds abc. Letter by letter, so that places stay true. */
function folded(text: string): string[] {
	return Array.from(text, (letter) => letter.normalize('NFKC').toLowerCase());
}

export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const wanted = folded(query.replace(/\s+/g, ''));
	return (text) => {
		const letters = folded(text);
		const matches: SearchMatches = [];
		let [at, skipped] = [-1, 0];
		for (const letter of wanted) {
			const next = letters.indexOf(letter, at + 1);
			if (next < 0) return null;
			skipped += next - at - 1;
			const last = matches.at(-1);
			if (last?.[1] === next) last[1] = next + 1;
			else matches.push([next, next + 1]);
			at = next;
		}
		return { score: -skipped / 100 - matches.length / 10 - letters.length / 1000, matches };
	};
}

/** Every word of the query somewhere in the text. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const wanted = query.split(/\s+/).filter((word) => word !== '').map((word) => folded(word).join(''));
	return (text) => {
		const whole = folded(text).join('');
		const matches = wanted.map((word): [number, number] => [whole.indexOf(word), whole.indexOf(word) + word.length]);
		return matches.some(([from]) => from < 0) ? null : { score: -whole.length / 1000, matches: matches.sort((a, b) => a[0] - b[0]) };
	};
}

export function sortSearchResults(results: { match: SearchResult }[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
	const letters = Array.from(text);
	let at = 0;
	for (const [from, to] of matches ?? []) {
		el.appendText(letters.slice(at, from + offset).join(''));
		el.createSpan({ cls: 'suggestion-highlight', text: letters.slice(from + offset, to + offset).join('') });
		at = to + offset;
	}
	el.appendText(letters.slice(at).join(''));
}

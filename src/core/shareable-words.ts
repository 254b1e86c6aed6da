/** Words of a note as the owner may see them: without comments, and without the names of notes that are kept back. */

/** What stands where a note is named that the owner does not see. */
const KEPT_BACK = '…';

/**
 * @param titleOf the title of the note that a link names, if the owner may see that note; else null
 */
export function shareableWords(text: string, titleOf: (target: string) => string | null): string {
	const plain = text.replace(/%%.*?(?:%%|$)/gs, '').replace(/<!--.*?(?:-->|$)/gs, '').replace(/\^\[[^\]]*\]/g, '').replace(/!\[\[[^[\]]*\]\]|!\[[^\]]*\]\([^)]*\)/g, '');
	return withoutPaths(plain.replace(/\[\[([^[\]]*)\]\]/g, (_, inside: string) => linkWords(inside, titleOf))).replace(/\s+/g, ' ').trim();
}

/** A link to a web page reads as its words, and one to a file as nothing. */
const withoutPaths = (text: string): string => text.replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, words: string, target: string) => (/^\s*<?https?:/i.test(target) ? words : KEPT_BACK));

function linkWords(inside: string, titleOf: (target: string) => string | null): string {
	const [target = '', alias] = inside.split('|');
	const title = titleOf((target.split('#')[0] ?? '').trim().replace(/\\$/, ''));
	if (title === null) return KEPT_BACK;
	// A title may hold links itself, to notes that are not looked at here.
	return alias?.trim() || title.replace(/!?\[\[[^[\]]*\]\]/g, KEPT_BACK);
}

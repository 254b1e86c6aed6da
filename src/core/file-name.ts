/** A title as a file name that every system and every sync service accepts, and that stays in its folder (platform §5.2). */

const FULL_WIDTH: Readonly<Record<string, string>> = {
	'/': '／', '\\': '＼', ':': '：', '*': '＊', '?': '？', '"': '＂', '<': '＜', '>': '＞', '|': '｜', '#': '＃', '^': '＾', '[': '［', ']': '］',
};
/** Names of devices, which are no file names on some systems whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\s*(?:\.|$))/i;
/** Characters, and bytes of UTF-8 with room for `.md` and a number: most file systems stop at 255 bytes. */
const LONGEST = 80;
const MOST_BYTES = 240;

/**
 * A safe file name without ending. Never empty, the same when applied twice; width and form of the words stay as they are
 * (NFC, not NFKC: ㈱ stays ㈱).
 * @param fallback the name of a title in which nothing is left
 */
export function safeFileName(title: string, fallback = '無題'): string {
	const words = title
		.normalize('NFC')
		// Controls, bidirectional marks and zero-width characters are invisible in a file list, and have fooled people.
		.replace(/[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/gu, ' ')
		.replace(/[\u00a0\s]+/g, ' ')
		.replace(/[/\\:*?"<>|#^[\]]/g, (character) => FULL_WIDTH[character] ?? '')
		.replace(/%%/g, '％％');
	const name = trimmed(shortened(trimmed(words).replace(RESERVED, '$1＿')));
	return name === '' ? fallback : name;
}

/** Dots and spaces at the ends vanish on some systems; a dot in front hides the file. */
const trimmed = (name: string): string => name.replace(/^[\s.\u3000]+|[\s.\u3000]+$/g, '');

function shortened(name: string): string {
	const kept: string[] = [];
	let bytes = 0;
	for (const character of name) {
		const code = character.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
		if (kept.length === LONGEST || bytes > MOST_BYTES) break;
		kept.push(character);
	}
	return kept.join('');
}

/**
 * The first of `name`, `name 2`, `name 3` … that is free.
 * @param isTaken told a name in NFC and lower case
 */
export function freeName(name: string, isTaken: (folded: string) => boolean): string {
	const folded = (words: string): string => words.normalize('NFC').toLowerCase();
	if (!isTaken(folded(name))) return name;
	let number = 2;
	while (isTaken(folded(`${name} ${number}`))) number++;
	return `${name} ${number}`;
}

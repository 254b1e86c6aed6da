/** Text for a terminal: columns that line up although a Japanese character is two wide, and nothing that steers the terminal. */

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks that join the character before them, and the joiner itself. */
const JOINING = /\p{Mn}|\u200d/u;

/** Columns a text takes: full-width characters two, others one (Unicode's East Asian Width, wide and full-width). */
export function columns(text: string): number {
	let count = 0;
	for (const character of text) count += JOINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return count;
}

/** A text filled up to a width in columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** Names and values come from notes, and may hold what a terminal would obey, or half a character, which no file can hold. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');

/** {@link plain} over several lines; line breaks and tabs stay. */
export const plainLines = (text: string): string => text.split(/([\n\t])/).map((part) => (part === '\n' || part === '\t' ? part : plain(part))).join('');

/** Rows as columns two spaces apart; the last column is not filled up. */
export function table(rows: readonly (readonly string[])[]): string[] {
	const widths = rows.reduce<number[]>((all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, columns(cell))), []);
	return rows.map((row) => row.map((cell, i) => (i === row.length - 1 ? cell : padded(cell, widths[i] ?? 0))).join('  ').trimEnd());
}

/** JSON as it is printed: two spaces, one line break at the end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

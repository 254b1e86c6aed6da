/** Why an edit is refused: nothing is written, and the reason comes with the line. */

export type RefusalReason =
	| 'bad-yaml' | 'repeated-key' | 'exact-fence' | 'closed-fence' | 'front-matter-size' | 'not-a-map'
	| 'two-spellings' | 'not-a-scalar' | 'multi-line' | 'anchored' | 'not-a-list' | 'item-not-found' | 'equal-items' | 'comment-on-item'
	| 'line-not-found' | 'equal-lines' | 'changed-meanwhile' | 'two-headings' | 'id-taken' | 'bad-id' | 'line-has-id' | 'not-one-line'
	| 'verification';

export interface Refusal {
	readonly reason: RefusalReason;
	/** Line in the file, from 1. */
	readonly line: number;
	/** What stands there, or what was looked for. */
	readonly found: string;
}

/** The new text, or why there is none. A text equal to the old one means that nothing had to change. */
export type Edited = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Refusal };

export const edited = (text: string): Edited => ({ ok: true, text });
export const refuse = (reason: RefusalReason, line: number, found: string): Edited => ({ ok: false, refusal: { reason, line, found: found.replace(/\s+/g, ' ').trim().slice(0, 80) } });

/** The line of a text an offset stands on, from 1. */
export function lineOf(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
	return line;
}

/** The line break a text uses: that of its first line. */
export const lineBreak = (text: string): string => (/\r?\n/.exec(text)?.[0] ?? '\n');

/** A body as lines with a meaning: headings, list items with their marks and block ids, table rows, prose. Code, comments and rules are passed over. */

/** One line of a body that is neither blank, code, comment nor a rule of dashes. */
export interface OutlineLine {
	readonly is: 'heading' | 'item' | 'row' | 'prose';
	/** Line in the file, from 1. */
	readonly line: number;
	/** Offset of the line's first character in the text, and of its end without the line break. */
	readonly from: number;
	readonly to: number;
	/** The words: without `#`, bullet, check box and block id. A row is left as it stands. */
	readonly text: string;
	/** Headings: 1…6. Others: 0. */
	readonly level: number;
	/** Columns of white space before it, a tab counting four. */
	readonly indent: number;
	/** What stands between the brackets of a check box, or null without one. */
	readonly mark: string | null;
	/** Block id at the end of the line, as written, or null. */
	readonly id: string | null;
	/** Inside a block quote; such lines are never edited, and are no facts. */
	readonly quoted: boolean;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/s;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(.*))?$/s;
const ITEM_SIGNS = '-*+0123456789';
const BOX = /^\[(.)\](?:[ \t]+(.*))?$/su;
const BLOCK_ID = /(?:^|[ \t])\^([A-Za-z0-9-]+)[ \t]*$/;
const RULE = /^([-*_])(?:[ \t]*\1){2,}$/;
const CODE_FENCE = /^[ \t]*(`{3,}|~{3,})(.*)$/s;

/**
 * Reads a text from an offset on.
 * @param from offset at which the body begins (behind the front matter)
 */
export function outline(text: string, from = 0): OutlineLine[] {
	const lines: OutlineLine[] = [];
	let number = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < from; at = text.indexOf('\n', at + 1)) number++;
	const visible = passingOver();
	for (let at = from; at < text.length; number++) {
		const end = text.indexOf('\n', at);
		const next = end < 0 ? text.length : end + 1;
		let to = end < 0 ? text.length : end;
		if (to > at && text[to - 1] === '\r') to--;
		const words = visible(text.slice(at, to));
		if (words !== null && words.trim() !== '') lines.push(readLine(words, number, at, to));
		at = next;
	}
	return lines;
}

/** Tells line by line what of it is to be read: null for a rule and for a line of code or of a comment. */
function passingOver(): (line: string) => string | null {
	let fence: string | null = null;
	let comment: '%%' | '-->' | null = null;
	return (line) => {
		if (fence) {
			const close = CODE_FENCE.exec(line);
			if (close?.[1]?.startsWith(fence) && close[2]?.trim() === '') fence = null;
			return null;
		}
		if (comment) {
			if (line.includes(comment)) comment = null;
			return null;
		}
		const trimmed = line.trim();
		if (RULE.test(trimmed)) return null;
		const open = trimmed.startsWith('```') || trimmed.startsWith('~~~') ? CODE_FENCE.exec(line) : null;
		if (open && !(open[1]?.startsWith('`') && open[2]?.includes('`'))) {
			fence = open[1] ?? null;
			return null;
		}
		const rest = withoutComments(line);
		comment = rest.opens;
		return rest.words;
	};
}

/** A line without its comments, and the sign that ends one that goes on below. Signs inside code spans are words. */
function withoutComments(line: string): { words: string; opens: '%%' | '-->' | null } {
	if (!line.includes('%%') && !line.includes('<!--')) return { words: line, opens: null };
	let words = '';
	for (let at = 0; at < line.length; ) {
		const span = line[at] === '`' ? line.indexOf('`', at + 1) : -1;
		const sign = line.startsWith('%%', at) ? '%%' : line.startsWith('<!--', at) ? '-->' : null;
		if (sign) {
			const end = line.indexOf(sign, at + (sign === '%%' ? 2 : 4));
			if (end < 0) return { words, opens: sign };
			at = end + sign.length;
		} else {
			const next = span > 0 ? span + 1 : at + 1;
			words += line.slice(at, next);
			at = next;
		}
	}
	return { words, opens: null };
}

function readLine(words: string, line: number, from: number, to: number): OutlineLine {
	const first = words.trimStart()[0] ?? '';
	const indent = first === words[0] ? 0 : columns(words);
	const made = (is: OutlineLine['is'], text: string, level: number, mark: string | null, id: string | null): OutlineLine => ({ is, line, from, to, text, level, indent, mark, id, quoted: first === '>' });
	const heading = first === '#' ? HEADING.exec(words) : null;
	if (heading) return made('heading', headingText(heading[2] ?? ''), heading[1]?.length ?? 1, null, null);
	if (first === '|') return made('row', words.trim(), 0, null, null);
	const item = ITEM_SIGNS.includes(first) ? ITEM.exec(words) : null;
	const { text, id } = withoutId(item ? (item[2] ?? '') : words);
	const box = item && text.startsWith('[') ? BOX.exec(text) : null;
	return made(item ? 'item' : 'prose', (box ? (box[2] ?? '') : text).trim(), 0, box?.[1] ?? null, id);
}

/** A heading may be closed by as many `#` as one likes, behind a space. */
function headingText(words: string): string {
	const text = words.trim();
	const bare = text.replace(/#+$/, '');
	return bare === '' || /[ \t]$/.test(bare) ? bare.trimEnd() : text;
}

function withoutId(words: string): { text: string; id: string | null } {
	const match = words.includes('^') ? BLOCK_ID.exec(words) : null;
	return match ? { text: words.slice(0, match.index), id: match[1] ?? null } : { text: words, id: null };
}

const columns = (words: string): number => {
	let count = 0;
	for (const character of words) {
		if (character === ' ') count++;
		else if (character === '\t') count += 4;
		else break;
	}
	return count;
};

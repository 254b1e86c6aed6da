/** An indented list as people paste it, read as a tree: issues, and below each what lies behind it. */
import { newNote } from './new-note.ts';
import type { NewNote, Occasion } from './new-note.ts';
import { inFolder, newFolder, newName } from './note-place.ts';
import type { Surroundings } from './note-place.ts';
import { plain } from './selected-lines.ts';

/** One line and what is indented below it. */
export interface OutlineItem {
	readonly title: string;
	/** 0 for an issue; below it causes, each one deeper than the line it lies behind. */
	readonly depth: number;
	readonly children: readonly OutlineItem[];
}

/** `too-long`: more lines than one wants to have as notes; `empty`: no words in it. */
export type PastedOutline = { readonly ok: true; readonly items: readonly OutlineItem[] } | { readonly ok: false; readonly why: 'too-long' | 'empty'; readonly lines: number };

/** Lines that one paste may hold: each becomes a note. */
export const MOST_LINES = 300;

/** Signs that stand for themselves as bullets, and those that need a space behind them to be no part of the words. */
const BULLET = /^(?:[・•●○◦■□◆◇▪▫‣►▶➢✓]|[-*+–—][ \t\u3000])[ \t\u3000]*/u;
/** `1.`, `2)`, `(3)`, `１．`, `①`; not the `1.` of 1.5 and not a day such as 5月. */
const NUMBER = /^(?:[(（][0-9０-９]{1,3}[)）]|[0-9０-９]{1,3}(?:[.)](?=[ \t\u3000])|[．）、](?![0-9０-９]))|[\u2460-\u2473\u3251-\u325f])[ \t\u3000]*/u;
const BOX = /^\[[^\]]\](?=[ \t\u3000])[ \t\u3000]*/u;
/** A heading stands above every list below it. */
const HEADING = /^(#{1,6})[ \t\u3000]+/u;
const BLOCK_ID = /[ \t]\^[A-Za-z0-9-]+$/;
/** Rules, fences, empty bullets: lines without a word. */
const WORDLESS = /^[-=*_+~`#>.・|\s\u3000]*$/u;

/** Reads a text line by line; every line that has words becomes an item. Bullets, boxes, marks of Markdown and block ids are no words. */
export function outlinePaste(text: string): PastedOutline {
	const lines = text.split(/\r\n?|\n/).map(readLine).filter((line) => line !== null);
	if (lines.length === 0) return { ok: false, why: 'empty', lines: 0 };
	if (lines.length > MOST_LINES) return { ok: false, why: 'too-long', lines: lines.length };
	const roots: Growing[] = [];
	let open: { readonly indent: number; readonly item: Growing }[] = [];
	for (const { title, indent } of lines) {
		open = open.filter((above) => above.indent < indent);
		const parent = open.at(-1)?.item;
		const item: Growing = { title, depth: open.length, children: [] };
		(parent?.children ?? roots).push(item);
		open.push({ indent, item });
	}
	return { ok: true, items: roots };
}

interface Growing extends OutlineItem {
	readonly children: Growing[];
}

/** Columns by which headings stand left of all that is indented. */
const HEADING_INDENT = -10;

function readLine(line: string): { readonly title: string; readonly indent: number } | null {
	const lead = /^(?:[ \t\u3000>]|\uFEFF)*/u.exec(line)?.[0] ?? '';
	const words = line.slice(lead.length);
	if (WORDLESS.test(words)) return null;
	const level = HEADING.exec(words)?.[1]?.length;
	const bare = words.replace(HEADING, '').replace(BULLET, '').replace(NUMBER, '').replace(BOX, '').replace(BLOCK_ID, '');
	// What would be left with no words keeps its marks.
	const title = plain(bare) || plain(words);
	return title === '' ? null : { title, indent: level === undefined ? columns(lead) : HEADING_INDENT + level };
}

/** Columns of white space: a tab counts four, a space of full width two. */
const columns = (lead: string): number => Array.from(lead).reduce((sum, character) => sum + (character === '\t' ? 4 : character === '\u3000' ? 2 : character === ' ' ? 1 : 0), 0);

/**
 * The notes of an outline, each line before those below it: issues, and their causes, linked as 要因 of the line above. Names are
 * unique in the vault and among themselves.
 */
export function outlineNotes(items: readonly OutlineItem[], occasion: Occasion, around: Surroundings): readonly NewNote[] {
	const named = namedItems(items, occasion, around);
	const notebook = named.reduce((book, { path }) => book.withFile(path), around.notebook);
	return named.map(({ item, name }) => {
		const causes = named.filter(({ parent }) => parent === item).map((child) => `[[${child.name}]]`);
		return newNote({ type: typeOf(item), title: item.title, name, values: { caused_by: causes } }, occasion, { ...around, notebook });
	});
}

const typeOf = ({ depth }: OutlineItem): 'issue' | 'cause' => (depth === 0 ? 'issue' : 'cause');

interface NamedItem {
	readonly item: OutlineItem;
	readonly parent: OutlineItem | null;
	readonly name: string;
	readonly path: string;
}

/** Names are settled before anything is written, since a note names those below it. */
function namedItems(items: readonly OutlineItem[], { client }: Occasion, around: Surroundings): NamedItem[] {
	let { notebook } = around;
	const named: NamedItem[] = [];
	const waiting = items.map((item): Pick<NamedItem, 'item' | 'parent'> => ({ item, parent: null }));
	for (let next = waiting.shift(); next; next = waiting.shift()) {
		const { item } = next;
		const name = newName(item.title, { ...around, notebook });
		const path = inFolder(newFolder(client, typeOf(item), around.patterns), `${name}.md`);
		notebook = notebook.withFile(path);
		named.push({ ...next, name, path });
		waiting.unshift(...item.children.map((child) => ({ item: child, parent: item })));
	}
	return named;
}

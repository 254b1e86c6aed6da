/** A note's text as the app's CachedMetadata: sections, headings, list items, links, blocks, front matter, with positions. */
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import type { CachedMetadata, HeadingCache, ListItemCache, Loc, ReferenceCache, SectionCache } from 'obsidian';
import { linksOfProperties, placeOfFrontMatter, propertiesOf } from './front-matter.ts';
import { Positions } from './positions.ts';

// Blocks alone: inline marks are found by the patterns below, which is ten times as fast.
const blocks = new MarkdownIt({ html: true }).disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join', 'reference']);

const SECTION_TYPES: Readonly<Record<string, string>> = {
	heading_open: 'heading', paragraph_open: 'paragraph', fence: 'code', code_block: 'code', blockquote_open: 'blockquote',
	bullet_list_open: 'list', ordered_list_open: 'list', table_open: 'table', hr: 'thematicBreak', html_block: 'html',
};
const LIST_OPENS = /^(?:bullet|ordered)_list_open$/;
const LIST_CLOSES = /^(?:bullet_list|ordered_list|list_item)_close$/;
const TASK = /^\s*(?:[-*+]|\d+[.)])\s+\[(.)\](?:\s|$)/;
const WIKILINK = /(!?)\[\[([^[\]|\n]+)(?:\|([^\]\n]*))?\]\]/g;
const MARKDOWN_LINK = /(!?)\[([^[\]\n]*)\]\(<?([^()\s<>]+)>?\)/g;
const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)[ \t]*$/;
const CODE_SPAN = /(`+)[^`\n](?:[^\n]*?[^`\n])?\1(?!`)/g;

interface Reading {
	readonly text: string;
	readonly at: Positions;
	readonly tokens: readonly Token[];
	/** The line at which the tokens' own lines begin to count. */
	readonly firstLine: number;
}

/** What the app would know of a note with this text. */
export function structureOf(text: string): CachedMetadata {
	const at = new Positions(text);
	const front = placeOfFrontMatter(text);
	const bodyStart = front?.bodyStart ?? 0;
	const tokens = blocks.parse(text.slice(bodyStart).replace(/\r\n?/g, '\n'), {});
	const reading: Reading = { text, at, tokens, firstLine: bodyStart === 0 ? 0 : at.lineAt(bodyStart) };
	const sections = sectionsOf(reading);
	const listItems = listItemsOf(reading);
	const links = linksOf(reading, bodyStart);
	const cache: CachedMetadata = {
		...some('headings', headingsOf(reading)),
		...some('listItems', listItems),
		...some('links', links.filter(({ original }) => !original.startsWith('!'))),
		...some('embeds', links.filter(({ original }) => original.startsWith('!'))),
		...blocksOf(at, sections, listItems),
	};
	if (front) {
		const position = at.between(0, front.end);
		sections.unshift({ type: 'yaml', position });
		const properties = propertiesOf(front.yaml);
		Object.assign(cache, { frontmatterPosition: position }, properties ? { frontmatter: properties, ...some('frontmatterLinks', linksOfProperties(properties)) } : {});
	}
	return Object.assign(cache, some('sections', sections));
}

const some = <K extends string, T>(key: K, list: readonly T[]): Record<string, readonly T[]> => (list.length > 0 ? { [key]: list } : {});

function sectionsOf({ at, tokens, firstLine }: Reading): SectionCache[] {
	return tokens.flatMap((token) => {
		const type = SECTION_TYPES[token.type];
		if (token.level !== 0 || type === undefined || !token.map) return [];
		const [first, past] = token.map;
		const callout = type === 'blockquote' && /^\s*>\s*\[!/.test(at.lineText(firstLine + first));
		return [{ type: callout ? 'callout' : type, position: at.lines(firstLine + first, firstLine + past) }];
	});
}

function headingsOf({ at, tokens, firstLine }: Reading): HeadingCache[] {
	return tokens.flatMap((token, i) => {
		if (token.type !== 'heading_open' || !token.map) return [];
		const [first, past] = token.map;
		return [{ heading: tokens[i + 1]?.content ?? '', level: Number(token.tag.slice(1)), position: at.lines(firstLine + first, firstLine + past) }];
	});
}

/** Each item's own lines, without the items below it. `parent` is a line; for the topmost items the line of the list, negative. */
function listItemsOf({ at, tokens, firstLine }: Reading): ListItemCache[] {
	const items: ListItemCache[] = [];
	const open: { readonly item: boolean; readonly line: number }[] = [];
	tokens.forEach((token, i) => {
		const line = firstLine + (token.map?.[0] ?? 0);
		if (LIST_OPENS.test(token.type)) open.push({ item: false, line });
		if (token.type === 'list_item_open' && token.map) {
			const [list, above] = [open.at(-1), open.at(-2)];
			const position = { start: afterIndent(at, line), end: at.lines(line, firstLine + ownEnd(tokens, i, token.map)).end };
			const task = TASK.exec(at.lineText(line).slice(position.start.col))?.[1];
			items.push({ position, parent: above?.item ? above.line : -Math.max(list?.line ?? 0, 1), ...(task === undefined ? {} : { task }) });
			open.push({ item: true, line });
		}
		if (LIST_CLOSES.test(token.type)) open.pop();
	});
	return items;
}

const afterIndent = (at: Positions, line: number): Loc => at.at(at.lineStart(line) + (/^[\s>]*/.exec(at.lineText(line))?.[0].length ?? 0));

/** The line before which an item's own text ends: where a list within it begins, or where it ends itself. */
function ownEnd(tokens: readonly Token[], at: number, [first, past]: readonly [number, number]): number {
	for (const { type, map } of tokens.slice(at + 1, at + 12)) {
		if (type === 'list_item_close') break;
		if (LIST_OPENS.test(type) && map) return Math.max(map[0], first + 1);
	}
	return past;
}

/** Links of the body outside code, in order. */
function linksOf({ text, at, tokens, firstLine }: Reading, bodyStart: number): ReferenceCache[] {
	const code = tokens.filter(({ type, map }) => map && /^(?:fence|code_block|html_block)$/.test(type)).map(({ map }) => [at.lineStart(firstLine + (map?.[0] ?? 0)), at.lineEnd(firstLine + (map?.[1] ?? 1) - 1)]);
	if (!text.includes('](', bodyStart) && !text.includes('[[', bodyStart)) return [];
	const spans = [...text.matchAll(CODE_SPAN)].map((match) => [match.index, match.index + match[0].length]);
	const inCode = (offset: number): boolean => offset < bodyStart || [...code, ...spans].some(([from = 0, to = 0]) => offset >= from && offset < to);
	const found = (pattern: RegExp, read: (match: RegExpMatchArray) => { link: string; displayText: string }): ReferenceCache[] =>
		[...text.matchAll(pattern)].filter(({ index = 0 }) => !inCode(index)).map((match) => ({ ...read(match), original: match[0], position: at.between(match.index ?? 0, (match.index ?? 0) + match[0].length) }));
	const wiki = found(WIKILINK, ([, , link = '', shown]) => ({ link: link.trim(), displayText: shown ?? shownLink(link.trim()) }));
	const markdown = found(MARKDOWN_LINK, ([, , shown = '', address = '']) => ({ link: decoded(address), displayText: shown })).filter(({ link }) => !/^[a-z][a-z0-9+.-]*:/i.test(link));
	return [...wiki, ...markdown].sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** A link as it is shown when it has no words of its own: `note > heading`. */
export const shownLink = (link: string): string => link.replace(/^#/, '').replace(/#/g, ' > ');

function decoded(address: string): string {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}

/** Ids at the end of an item or a section, given to it and listed. */
function blocksOf(at: Positions, sections: SectionCache[], items: ListItemCache[]): Pick<CachedMetadata, 'blocks'> {
	const found: NonNullable<CachedMetadata['blocks']> = {};
	for (const block of [...sections.filter(({ type }) => type !== 'list' && type !== 'code'), ...items]) {
		const id = BLOCK_ID.exec(at.lineText(block.position.end.line))?.[1]?.toLowerCase();
		if (id === undefined) continue;
		block.id = id;
		found[id] = { id, position: block.position };
	}
	return Object.keys(found).length > 0 ? { blocks: found } : {};
}

/** Edits of a body, byte for byte: one line changes or one is added, and the result is read again before it is believed. */
import { linesIn, sectionsOf } from './body.ts';
import type { Section } from './body.ts';
import { placeFrontMatter } from './front-matter.ts';
import { outline } from './outline.ts';
import type { OutlineLine } from './outline.ts';
import { edited, lineBreak, lineOf, refuse } from './refusal.ts';
import type { Edited } from './refusal.ts';
import { readTalk } from './talk.ts';
import type { Element } from './talk.ts';
import { findTerm } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import { HEADINGS } from './vocabulary/body.ts';
import type { Heading } from './vocabulary/body.ts';
import { CLIENT_ELEMENTS, SUPPORTER_ELEMENTS } from './vocabulary/choices.ts';

const bodyOf = (text: string): number => placeFrontMatter(text).bodyFrom;
const isItem = (line: OutlineLine): boolean => line.is === 'item' && !line.quoted;
const itemsUnder = (text: string, under: Heading): OutlineLine[] =>
	linesIn(sectionsOf(text, bodyOf(text)), under).filter(isItem);

/** The one line among those of these words, or why there is none. */
function oneOf(lines: readonly OutlineLine[], words: string): OutlineLine | Edited {
	const [first, second] = lines;
	if (!first) return refuse('line-not-found', 1, words);
	return second ? refuse('equal-lines', second.line, words) : first;
}
const isLine = (found: OutlineLine | Edited): found is OutlineLine => !('ok' in found);

/**
 * Ticks a task under a heading, or takes the tick away.
 * @param words the task as it was seen, without bullet, box and block id
 * @param from the mark that was seen; another one means that somebody was there first
 */
export function tickTask(text: string, under: Heading, words: string, from: string, to: string): Edited {
	const found = oneOf(itemsUnder(text, under).filter((line) => line.mark !== null && line.text === words), words);
	if (!isLine(found)) return found;
	if (found.mark === to) return edited(text);
	if (found.mark !== from) return refuse('changed-meanwhile', found.line, words);
	const at = text.indexOf('[', found.from) + 1;
	return replaced(text, at, at + from.length, to, { line: found.line, mark: to, text: words });
}

/** Gives the check of this id its answer: the line with the block id is rewritten, or one is added under セルフチェック. */
export function setAnswer(text: string, id: string, answer: string, language: Language): Edited {
	if (!isOneLine(answer)) return refuse('not-one-line', 1, answer);
	if (!isBlockId(id)) return refuse('bad-id', 1, id);
	const first = answerLine(text, id);
	if (!first) return insertItem(text, 'selfCheck', `${answer} ^${id}`, language);
	if (!isLine(first)) return first;
	const line = text.slice(first.from, first.to);
	const prefix = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?/u.exec(line)?.[0] ?? '';
	const end = Math.max(prefix.length, line.slice(0, line.lastIndexOf('^')).trimEnd().length);
	const words = end === prefix.length ? `${answer} ` : answer;
	return replaced(text, first.from + prefix.length, first.from + end, words, { line: first.line, id: first.id, text: answer.trim() });
}

/** Takes the answer to the check of this id away, line and all. Nothing to do where there is none. */
export function removeAnswer(text: string, id: string): Edited {
	const item = answerLine(text, id);
	if (!item) return edited(text);
	if (!isLine(item)) return item;
	const next = outline(text, bodyOf(text)).find((line) => line.line === item.line + 1);
	// What hangs on the item is not ours to take along.
	if (next && next.is !== 'heading' && (next.is === 'prose' || next.indent > item.indent)) return refuse('multi-line', next.line, id);
	const end = text.indexOf('\n', item.to);
	const from = end < 0 ? text.slice(0, item.from).replace(/\r?\n$/, '').length : item.from;
	const result = text.slice(0, from) + (end < 0 ? '' : text.slice(end + 1));
	const [before, after] = [outline(text, bodyOf(text)).filter(({ line }) => line !== item.line), outline(result, bodyOf(result))];
	return before.length === after.length && before.every((one, i) => alike(one, after[i])) ? edited(result) : refuse('verification', item.line, id);
}

/** The item under セルフチェック that has this id; null: no line has it; or why none can be told. */
function answerLine(text: string, id: string): OutlineLine | Edited | null {
	const [first, second] = outline(text, bodyOf(text)).filter((line) => line.id?.toLowerCase() === id.toLowerCase());
	if (!first) return null;
	if (second) return refuse('equal-lines', second.line, id);
	return itemsUnder(text, 'selfCheck').some((line) => line.from === first.from) ? first : refuse('id-taken', first.line, id);
}

/**
 * Adds a list item at the end of what stands under a heading; a heading that is missing is added at the end of the note.
 * @param item the words behind the bullet, one line
 */
export function insertItem(text: string, under: Heading, item: string, language: Language): Edited {
	if (!isOneLine(item)) return refuse('not-one-line', 1, item);
	const eol = lineBreak(text);
	const sections = sectionsOf(text, bodyOf(text));
	const [section, second] = sections.filter(({ opens }) => opens === under);
	if (second) return refuse('two-headings', second.head?.line ?? 1, HEADINGS[under][language]);
	if (!section) {
		const gap = text.trim() === '' || text === '' ? '' : `${text.endsWith('\n') ? '' : eol}${eol}`;
		return inserted(text, text.length, `${gap}## ${HEADINGS[under][language]}${eol}- ${item}${eol}`, 2);
	}
	const next = sections[sections.indexOf(section) + 1]?.head?.from ?? text.length;
	const last = section.lines.at(-1) ?? section.head;
	const end = endOfWords(text, last?.from ?? 0, next);
	const bullet = section.lines.filter((line) => isItem(line) && line.indent === 0).map((line) => text.slice(line.from, line.from + 1)).filter((mark) => '-*+'.includes(mark)).at(-1) ?? '-';
	// A list may follow a heading or a list at once; behind a paragraph or a table it needs a blank line.
	const gap = last?.is === 'heading' || (last !== null && last !== undefined && isItem(last) && last.to >= end) || isContinued(section, last ?? null) ? '' : eol;
	return inserted(text, end, `${eol}${gap}${bullet} ${item}`, 1);
}

/** Prose that is indented under an item belongs to the item. */
const isContinued = (section: Section, last: OutlineLine | null): boolean => last?.is === 'prose' && last.indent > 0 && section.lines.some((line) => isItem(line) && line.from < last.from);

/** The end of the last line that is not blank, between an offset and the next heading; code and comments count. */
function endOfWords(text: string, from: number, next: number): number {
	const end = from + text.slice(from, next).trimEnd().length;
	const lineBreakAt = text.indexOf('\n', end);
	if (lineBreakAt < 0) return text.length;
	return text[lineBreakAt - 1] === '\r' ? lineBreakAt - 1 : lineBreakAt;
}

/**
 * Gives a line a block id, so that it can be linked.
 * @param words the line as it was seen, without bullet and box
 */
export function giveBlockId(text: string, words: string, id: string): Edited {
	if (!isBlockId(id)) return refuse('bad-id', 1, id);
	const lines = outline(text, bodyOf(text));
	const taken = lines.find((line) => line.id?.toLowerCase() === id.toLowerCase());
	if (taken) return taken.text === words ? edited(text) : refuse('id-taken', taken.line, id);
	const found = oneOf(lines.filter((line) => line.is !== 'heading' && line.is !== 'row' && !line.quoted && line.text === words), words);
	if (!isLine(found)) return found;
	if (found.id !== null) return refuse('line-has-id', found.line, found.id);
	const next = lines.find((line) => line.line === found.line + 1);
	// An id names a whole block, and belongs behind its last line.
	if (next?.is === 'prose' || next?.is === 'row') return refuse('multi-line', next.line, words);
	const line = text.slice(found.from, found.to);
	return replaced(text, found.to, found.to, `${/[ \t]$/.test(line) ? '' : ' '}^${id}`, { line: found.line, id, text: words });
}

/**
 * Marks a line of talk that has no element yet: `社長「…」` becomes `社長｜気づき｜「…」`.
 * @param speaker and `words` as they were seen
 */
export function giveElement(text: string, speaker: string, words: string, element: Element, language: Language): Edited {
	const isIt = ({ text: line }: OutlineLine): boolean => line.length >= speaker.length + words.length && line.startsWith(speaker) && line.endsWith(words) && /^(?:\s*[：:])?\s*$/.test(line.slice(speaker.length, line.length - words.length));
	const found = oneOf(outline(text, bodyOf(text)).filter((line) => isItem(line) && isIt(line)), words);
	if (!isLine(found)) return found;
	const bar = language === 'ja' ? '｜' : '|';
	const marked = `${speaker}${bar}${findTerm([...SUPPORTER_ELEMENTS, ...CLIENT_ELEMENTS], element)?.[language] ?? element}${bar}${words}`;
	if (readTalk(marked)?.element !== element) return refuse('verification', found.line, words);
	const at = found.from + text.slice(found.from, found.to).indexOf(found.text);
	return replaced(text, at, at + found.text.length, marked, { line: found.line, text: marked });
}

/** An id that no line of the text has: the prefix and the next free number. */
export function freeBlockId(text: string, prefix: string): string {
	const taken = new Set(outline(text, bodyOf(text)).map((line) => line.id?.toLowerCase()));
	let number = 1;
	while (taken.has(`${prefix}${number}`.toLowerCase())) number++;
	return `${prefix}${number}`;
}

const isBlockId = (id: string): boolean => /^[A-Za-z0-9-]+$/.test(id);
const isOneLine = (words: string): boolean => words.trim() !== '' && !/[\r\n\u0085\u2028\u2029]/.test(words);

/** Replaces a part of one line, and makes sure that it reads as expected, and every other line as before. */
function replaced(text: string, at: number, until: number, insert: string, expected: Pick<OutlineLine, 'line'> & Partial<OutlineLine>): Edited {
	const result = text.slice(0, at) + insert + text.slice(until);
	const [before, after] = [outline(text, bodyOf(text)), outline(result, bodyOf(result))];
	const changed = { ...before.find(({ line }) => line === expected.line), ...expected } as OutlineLine;
	const kept = before.length === after.length && before.every((one, i) => alike(one.line === expected.line ? changed : one, after[i]));
	return kept ? edited(result) : refuse('verification', expected.line, insert);
}

/** Adds lines, and makes sure that these are read as lines of their own and no other reads otherwise than before. */
function inserted(text: string, at: number, insert: string, count: number): Edited {
	const result = text.slice(0, at) + insert + text.slice(at);
	const [before, after] = [outline(text, bodyOf(text)), outline(result, bodyOf(result))];
	const start = before.findIndex((line) => line.from >= at);
	const place = start < 0 ? before.length : start;
	const kept = after.length === before.length + count && before.every((one, i) => alike(one, after[i < place ? i : i + count]));
	return kept ? edited(result) : refuse('verification', lineOf(text, at), insert);
}

const alike = (a: OutlineLine, b: OutlineLine | undefined): boolean =>
	b !== undefined && a.is === b.is && a.text === b.text && a.id === b.id && a.mark === b.mark && a.level === b.level && a.indent === b.indent;

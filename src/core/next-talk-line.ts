/** The next line of talk, begun with its speaker and element, as one change of the text that somebody is writing. */
import { sectionsOf } from './body.ts';
import type { Section } from './body.ts';
import { insertItem } from './body-edit.ts';
import type { Client } from './client.ts';
import { isTalkElement } from './dialogue.ts';
import { placeFrontMatter } from './front-matter.ts';
import { talkSections } from './note.ts';
import type { TalkNote } from './note.ts';
import type { OutlineLine } from './outline.ts';
import { lineBreak } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { defaultsIn } from './settings.ts';
import { noteLanguage } from './stage-edits.ts';
import { readTalk } from './talk.ts';
import type { Element } from './talk.ts';
import { talkInText } from './talk-in-text.ts';
import { changeBetween } from './text-change.ts';
import type { TextChange } from './text-change.ts';
import type { Language } from './vocabulary.ts';
import { CLIENT_ELEMENTS, SUPPORTER_ELEMENTS } from './vocabulary/choices.ts';

/** A change, and where the cursor stands in the text after it. */
export interface Written extends TextChange {
	readonly cursor: number;
}
export type NextLine = { readonly ok: true; readonly written: Written } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Begins the next line of talk: below the line of the cursor, in place of an empty item or line, or at the end of 面談の記録.
 * @param at offset of the cursor
 */
export function nextTalkLine(client: Client, note: TalkNote, text: string, at: number, element: Element): NextLine {
	const language = noteLanguage(text);
	const words = `${nextSpeaker(client, note, text, at, element)}｜${elementLabel(element, language)}｜`;
	const place = placeBelow(note, text, at);
	const written = place && writtenAt(place, words);
	// In code or a comment a line is no talk; there it would be lost.
	if (written && isRead(client, note, text, written, element)) return { ok: true, written };
	const end = insertItem(text, 'conversation', words, language);
	if (!end.ok) return end;
	const change = changeBetween(text, end.text) ?? { from: at, to: at, insert: '' };
	return { ok: true, written: { ...change, cursor: end.text.lastIndexOf(words, change.from + change.insert.length) + words.length } };
}

/** An element as a note of a language writes it. */
export const elementLabel = (element: Element, language: Language): string => [...SUPPORTER_ELEMENTS, ...CLIENT_ELEMENTS].find(({ ja }) => ja === element)?.[language] ?? element;

/** Who would speak next: the one of that side who spoke last above the cursor, else whom the note names, else a word for such a person. */
export function nextSpeaker(client: Client, note: TalkNote, text: string, at: number, element: Element): string {
	const ours = isTalkElement(element);
	const language = noteLanguage(text);
	const { lines } = talkInText(client, note, text);
	const above = lines.filter(({ side, from }) => (side === 'ours') === ours && from <= at);
	const last = (above.at(-1) ?? lines.filter(({ side }) => (side === 'ours') === ours).at(-1))?.speaker;
	const named = note.type === 'visit' ? (ours ? note.fields.our_side : note.fields.client_side) : ours ? [] : note.fields.who;
	const someone = [last, named?.[0], ours ? client.note.fields.lead : undefined].find((name) => name !== undefined && isReadable(name, element));
	return someone ?? (ours ? defaultsIn(language).ownName : OWNER[language]);
}

const OWNER: Readonly<Record<Language, string>> = { ja: '社長', en: 'Owner' };
/** Some names, such as those with a bar in them, would not be read as a speaker. */
const isReadable = (name: string, element: Element): boolean => readTalk(`${name}｜${element}｜…`)?.speaker === name;

/** Where lines can be written: what they replace, what stands before their words, and what divides them from the line above. */
export interface LinePlace {
	readonly from: number;
	readonly to: number;
	readonly gap: string;
	/** Indentation and bullet. */
	readonly lead: string;
}

const ITEM = /^([ \t]*)([-*+]|(\d{1,9})([.)]))([ \t]+|$)/;
const WORDLESS = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[.\][ \t]*)?)?$/u;

/** The place for a line below the one of an offset, if talk is recorded there; else null. */
export function placeBelow(note: TalkNote, text: string, at: number): LinePlace | null {
	const section = talkSectionAt(note, text, at);
	if (!section) return null;
	const from = text.lastIndexOf('\n', at - 1) + 1;
	const end = /\r?\n/.exec(text.slice(from));
	const to = end ? from + end.index : text.length;
	const own = text.slice(from, to);
	const items = section.lines.filter((line) => line.is === 'item' && !line.quoted);
	if (WORDLESS.test(own)) return { from, to, gap: '', lead: ITEM.test(own) ? sameLead(own) : leadBelow(text, items.filter((item) => item.from < from).at(-1)) };
	const item = items.find((one) => one.from === from);
	const below = endOfItem(section.lines, item, to);
	return { from: below, to: below, gap: lineBreak(text), lead: leadBelow(text, item ?? items.filter((one) => one.from < from).at(-1)) };
}

/** The section in which talk is recorded and an offset lies, not counting its heading. */
export function talkSectionAt(note: TalkNote, text: string, at: number): Section | null {
	const { bodyFrom } = placeFrontMatter(text);
	const sections = sectionsOf(text, bodyFrom);
	const [after = -1] = sections.flatMap(({ head }, i) => (head && head.from > at ? [i] : []));
	const own = after < 0 ? sections.at(-1) : sections[after - 1];
	if (!own || at < bodyFrom || (own.head && at <= own.head.to)) return null;
	return talkSections(note.type, sections).find((section) => section === own) ?? null;
}

/** What hangs on an item stays with it. */
function endOfItem(lines: readonly OutlineLine[], item: OutlineLine | undefined, to: number): number {
	if (!item) return to;
	const below = lines.slice(lines.indexOf(item) + 1);
	const next = below.findIndex((line) => line.indent <= item.indent);
	return (next < 0 ? below : below.slice(0, next)).at(-1)?.to ?? item.to;
}

const sameLead = (line: string): string => line.replace(ITEM, (_, indent: string, bullet: string) => `${indent}${bullet} `).replace(/\[.\][ \t]*$/u, '');

/** Indentation and bullet of an item that follows another; numbers go on. */
function leadBelow(text: string, item: OutlineLine | undefined): string {
	const match = item && ITEM.exec(text.slice(item.from, item.to));
	if (!match) return '- ';
	const [, indent = '', bullet = '-', number, sign = '.'] = match;
	return `${indent}${number === undefined ? bullet : `${Number(number) + 1}${sign}`} `;
}

function writtenAt({ from, to, gap, lead }: LinePlace, words: string): Written {
	const insert = `${gap}${lead}${words}`;
	return { from, to, insert, cursor: from + insert.length };
}

function isRead(client: Client, note: TalkNote, text: string, { from, to, insert, cursor }: Written, element: Element): boolean {
	const { lines } = talkInText(client, note, text.slice(0, from) + insert + text.slice(to));
	return lines.some((line) => line.element === element && line.length === 0 && line.from < cursor && line.from >= from);
}

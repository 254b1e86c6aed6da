/** A transcript as lines of talk in a note: each in a form that is read back as what it says, put where somebody pastes. */
import { sectionsOf } from './body.ts';
import type { TalkNote } from './note.ts';
import { placeBelow } from './next-talk-line.ts';
import type { LinePlace, Written } from './next-talk-line.ts';
import { lineBreak } from './refusal.ts';
import { readConversation } from './talk.ts';
import type { Utterance } from './transcript.ts';
import type { Language } from './vocabulary.ts';

/**
 * An utterance as an item of a list, without its bullet. An element is never guessed.
 * @param participants names by which speakers are known
 */
export function utteranceLine({ speaker, words }: Utterance, participants: readonly string[], language: Language): string {
	const [name, said] = [speaker === null ? null : harmless(speaker), harmless(words)];
	if (name === null) return said;
	// Brackets make a speaker of whoever stands before them, and keep bars and block ids in the words.
	const readBack = [said, `「${said}」`].find((form) => isRead(`${name}${COLON[language]}${form}`, name, form, participants));
	return `${name}${COLON[language]}${readBack ?? said}`;
}

const COLON: Readonly<Record<Language, string>> = { ja: '：', en: ': ' };

/** A sign of a comment would hide what stands behind it. */
const harmless = (words: string): string => words.replaceAll('%%', '％％').replaceAll('<!--', '＜!--').replace(/\s+/gu, ' ').trim();

function isRead(line: string, speaker: string, words: string, participants: readonly string[]): boolean {
	const { talk: [talk], facts } = readConversation(sectionsOf(`- ${line}`), participants);
	return talk?.speaker === speaker && talk.words === words && talk.element === null && facts.length === 0;
}

/**
 * Lines pasted over a selection, or below the line of the cursor; null where no talk is recorded.
 * @param lines items without bullets
 */
export function pastedLines(note: TalkNote, text: string, from: number, to: number, lines: readonly string[]): Written | null {
	const below = placeBelow(note, text, from);
	if (!below) return null;
	const { place, behind } = from === to ? { place: below, behind: '' } : overSelection(text, from, to, below);
	const insert = place.gap + lines.map((line, i) => `${nth(place.lead, i)}${line}`).join(lineBreak(text));
	return { from: place.from, to: place.to, insert: insert + behind, cursor: place.from + insert.length };
}

/** What stands before a selection keeps its line, and so does what stands behind it. */
function overSelection(text: string, from: number, to: number, below: LinePlace): { place: LinePlace; behind: string } {
	const start = text.lastIndexOf('\n', from - 1) + 1;
	const isFirst = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]*)?$/.test(text.slice(start, from));
	const ends = to === text.length || /^\r?\n/.test(text.slice(to));
	return { place: { ...below, from: isFirst ? start : from, to, gap: isFirst ? '' : lineBreak(text) }, behind: ends ? '' : lineBreak(text) };
}

/** The numbers of a numbered list go on. */
const nth = (lead: string, i: number): string => lead.replace(/\d+/, (number) => String(Number(number) + i));

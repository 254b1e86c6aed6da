/** The lines of talk in a text as it stands in an editor: whose each is, how much was spoken, and where its parts are. */
import { sectionsOf } from './body.ts';
import type { Section } from './body.ts';
import type { Client } from './client.ts';
import { isOurs, spokenLength } from './dialogue.ts';
import { placeFrontMatter } from './front-matter.ts';
import { participantsOf, talkSections } from './note.ts';
import type { TalkNote } from './note.ts';
import type { OutlineLine } from './outline.ts';
import { readConversation } from './talk.ts';
import type { TalkLine } from './talk.ts';

/** Who speaks: the owner, somebody else of the client's, or a supporter. */
export type TalkSide = 'owner' | 'client' | 'ours';

/** A line of talk in a text. */
export interface SpokenLine extends TalkLine {
	/** Offset of the line's first character. */
	readonly from: number;
	readonly side: TalkSide;
	/** Characters spoken; 0 for a line that has only been begun. */
	readonly length: number;
}

export interface TalkInText {
	/** Offset of the line of the first heading 面談の記録, or null without one. */
	readonly heading: number | null;
	/** In the order of the text. */
	readonly lines: readonly SpokenLine[];
}

/**
 * The talk in a text.
 * @param note the note as it was read last: the text may be ahead of it
 */
export function talkInText(client: Client, note: TalkNote, text: string): TalkInText {
	const sections = sectionsOf(text, placeFrontMatter(text).bodyFrom);
	const spoken = talkSections(note.type, sections);
	const written = new Map<number, OutlineLine>();
	for (const section of spoken) for (const line of section.lines) written.set(line.line, line);
	const sideOf = sidesOf(client, note);
	const lines = readConversation(spoken.map(withWordsToCome), participantsOf(note)).talk.map((talk): SpokenLine => {
		const { line, speaker, element } = talk;
		const own = written.get(line);
		const words = own && isBegun(own) ? talk.words.slice(0, -TO_COME.length) : talk.words;
		return { line, speaker, element, words, from: own?.from ?? 0, side: sideOf(talk), length: spokenLength(words) };
	});
	return { heading: sections.find(({ opens }) => opens === 'conversation')?.head?.from ?? null, lines };
}

/** A line that ends in its bar is talk already, whose words somebody is about to write; these stand for them. */
const TO_COME = '…';
const isBegun = ({ text }: OutlineLine): boolean => text.endsWith('｜') || text.endsWith('|');
const withWordsToCome = (section: Section): Section => ({ ...section, lines: section.lines.map((line) => (isBegun(line) ? { ...line, text: line.text + TO_COME } : line)) });

/** A long talk has few speakers, so each is looked up once. */
function sidesOf(client: Client, note: TalkNote): (line: TalkLine) => TalkSide {
	const known = new Map<string, TalkSide>();
	return (line) => {
		const key = `${line.element ?? ''}｜${line.speaker}`;
		const side = known.get(key) ?? (client.isOwner(line.speaker) ? 'owner' : isOurs(client, note, line) ? 'ours' : 'client');
		known.set(key, side);
		return side;
	};
}

/** From one offset in a line to another. */
export type LinePart = readonly [from: number, to: number];

/** Where the speaker of a line stands, and the bars around its element and the element itself where it has one. */
export function talkParts(text: string, { speaker, element }: Pick<TalkLine, 'speaker' | 'element'>): { readonly speaker: LinePart; readonly element: LinePart | null } {
	const from = text.indexOf(speaker);
	const to = from + speaker.length;
	const first = element === null ? -1 : nextBar(text, to);
	const second = first < 0 ? -1 : nextBar(text, first + 1);
	return { speaker: from < 0 ? [0, 0] : [from, to], element: second < 0 ? null : [first, second + 1] };
}

/** Offset of the next bar of either width, or -1. */
const nextBar = (text: string, from: number): number => {
	const at = text.slice(from).search(/[｜|]/);
	return at < 0 ? -1 : from + at;
};

/** A selection as lines that can become notes: what each would be called, what it seems to be, and the edit that links it. */
import { sectionsOf } from './body.ts';
import type { Section } from './body.ts';
import { freeBlockId } from './body-edit.ts';
import { placeFrontMatter } from './front-matter.ts';
import { linkText } from './link.ts';
import type { Said, TitledType } from './new-note.ts';
import { oneLine } from './note-place.ts';
import type { OutlineLine } from './outline.ts';
import type { Edit } from './property-edit.ts';
import { readTalk } from './talk.ts';
import { fold, noteType } from './vocabulary.ts';
import { keyLength, requestSpan } from './visit-record.ts';
import type { Heading } from './vocabulary/body.ts';

/** One line of a selection. */
export interface SelectedLine {
	/** Offset in the file of the words that the title is made of, and these words as they stand. */
	readonly at: number;
	readonly was: string;
	readonly title: string;
	/** A guess, to be changed by whoever knows better. */
	readonly type: TitledType;
	/** The known heading it stands under. */
	readonly zone: Heading | null;
	/** Who said it, when it is talk. */
	readonly said: Said | null;
	/** The edit that puts a link where the words stood; bullet, speaker and block id stay. Words that hold a link themselves stay, too. */
	readonly linked: (link: string) => Edit;
}

/** A part of a text, from one offset to another. */
interface Span {
	readonly from: number;
	readonly to: number;
}

/**
 * The lines of a selection. A part of one line stands for itself; of several lines each counts as a whole.
 * @param participants names by which speakers are known
 */
export function selectedLines(text: string, from: number, to: number, participants: readonly string[] = []): SelectedLine[] {
	const names = new Set(participants.map(fold));
	const touched = linesTouched(text, from, to);
	const several = touched.length > 1;
	return touched.flatMap(({ line, section }) => {
		const words = wordsOf(text, line, section);
		const span = trimmed(text, several ? words : { from: Math.max(from, words.from), to: Math.min(to, words.to) });
		if (span.from >= span.to) return [];
		// A speaker stands at the start of a line, so a part from its middle is no talk.
		const talk = span.from === trimmed(text, words).from ? readTalk(text.slice(span.from, span.to), names) : null;
		const found = selectedLine(text, talk ? spoken(text, span, talk.words) : span, talk, section);
		return found ? [found] : [];
	});
}

/** The edits that link several lines of one note, in the order in which they can be carried out. */
export const linkedAll = (lines: readonly { readonly line: SelectedLine; readonly link: string }[]): Edit[] =>
	[...lines].sort((a, b) => b.line.at - a.line.at).map(({ line, link }) => line.linked(link));

/** "This line is a fact": the edit that gives the list item at an offset a block id. Null: there is no item, or it has an id. */
export function factLineEdit(text: string, at: number): Edit | null {
	const [touched] = linesTouched(text, at, at);
	return touched?.line.is === 'item' && touched.line.id === null && touched.line.text !== '' ? { do: 'give-block-id', words: touched.line.text, id: freeBlockId(text, 't') } : null;
}

/** The items and the prose a selection touches. A selection that ends where a line begins does not touch it. */
function linesTouched(text: string, from: number, to: number): { line: OutlineLine; section: Section }[] {
	const sections = sectionsOf(text, placeFrontMatter(text).bodyFrom);
	const isTouched = (line: OutlineLine): boolean => (from === to ? line.from <= from && from <= line.to : line.from < to && from < line.to);
	return sections.flatMap((section) => section.lines.filter((line) => isTouched(line) && isWords(text, line)).map((line) => ({ line, section })));
}

/** Quotes, rows and lines with a comment in them are left alone. */
const isWords = (text: string, line: OutlineLine): boolean => (line.is === 'item' || line.is === 'prose') && !line.quoted && !/%%|<!--|-->/.test(text.slice(line.from, line.to));

/** A line's words: without bullet, check box, block id, the key of a field, and who is asked for it until when. */
function wordsOf(text: string, line: OutlineLine, { zone }: Section): Span {
	const span = unmarked(text, line);
	const words = text.slice(span.from, span.to).trimEnd();
	const lead = words.length - words.trimStart().length;
	if (line.is === 'item' && (zone === 'before' || zone === 'after')) return { ...span, from: span.from + lead + keyLength(words.trim(), zone) };
	if (zone !== 'requests' || line.mark === null) return span;
	const asked = requestSpan(words.trim());
	return { from: span.from + lead + asked.from, to: span.from + lead + asked.to };
}

function unmarked(text: string, line: OutlineLine): Span {
	const whole = text.slice(line.from, line.to);
	const bullet = line.is === 'item' ? (/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[.\](?=[ \t]|$))?/u.exec(whole)?.[0] ?? '') : '';
	const end = line.id === null ? line.to : line.from + whole.lastIndexOf(`^${line.id}`);
	return { from: line.from + bullet.length, to: Math.max(line.from + bullet.length, end) };
}

function trimmed(text: string, { from, to }: Span): Span {
	const words = text.slice(from, to);
	const start = from + words.length - words.trimStart().length;
	return { from: start, to: Math.max(start, from + words.trimEnd().length) };
}

/** What of a line of talk was said: all of it behind the speaker, without the brackets around it. */
function spoken(text: string, span: Span, words: string): Span {
	const from = span.to - words.length;
	const quoted = /^[「"“](.*)[」"”]$/s.exec(words)?.[1];
	return quoted !== undefined && !/[「」]/.test(quoted) && quoted.trim() !== '' ? trimmed(text, { from: from + 1, to: from + words.length - 1 }) : trimmed(text, { from, to: from + words.length });
}

function selectedLine(text: string, { from, to }: Span, said: Said | null, section: Section): SelectedLine | null {
	const was = text.slice(from, to);
	const title = plain(was);
	// A line that is nothing but a link is a note already.
	if (title === '' || /^!?\[\[[^[\]]*\]\]$/.test(was)) return null;
	return {
		at: from,
		was,
		title,
		type: guess(title, said !== null, section),
		zone: section.zone,
		said: said && { speaker: plain(said.speaker), words: title },
		linked: (link) => ({ do: 'replace-text', at: from, was, now: holdsLink(was) ? `${was} ${link}` : withWords(link, title) }),
	};
}

const holdsLink = (words: string): boolean => /\[\[|\]\]|\]\(/.test(words);

/** The link shows the words as they stood, also where the note has another name. */
function withWords(link: string, words: string): string {
	const name = /^\[\[([^[\]|]*)\]\]$/.exec(link)?.[1];
	return name === undefined || name === words || /[[\]|]/.test(words) ? link : `[[${name}|${words}]]`;
}

/** Words without bold, marks and strikes, and with links as a person reads them. */
export const plain = (words: string): string =>
	oneLine(words.replace(/!?\[\[[^[\]]*\]\]/g, (link) => linkText(link.replace(/^!/, ''))).replace(/(\*\*|__|==|~~)(?=\S)(.*?\S)\1/g, '$2'));

/** What the known headings hold. */
const BY_ZONE: Readonly<Partial<Record<Heading, TitledType>>> = { conversation: 'fact', results: 'fact', finance: 'fact', hypotheses: 'cause', requests: 'action' };
/** Words in other headings, the first that fits counts. */
const BY_WORD: readonly (readonly [RegExp, TitledType])[] = [
	[/本質的|essential/i, 'essential'], [/短期|急ぎ|short-term|urgent/i, 'short'], [/要因|原因|なぜ|cause/i, 'cause'], [/対応|取組|打ち手|action/i, 'action'],
	[/課題|困りごと|issue/i, 'issue'], [/ビジョン|理念|目標|vision|goal/i, 'vision'], [/事実|数字|読み取れる|fact|figures/i, 'fact'],
];

function guess(title: string, isTalk: boolean, { zone, head }: Section): TitledType {
	if (isTalk || hasFigures(title)) return 'fact';
	const heading = head?.text ?? '';
	const named = noteType(heading);
	if (named && named !== 'client' && named !== 'plan' && named !== 'visit') return named;
	return (zone && BY_ZONE[zone]) ?? BY_WORD.find(([words]) => words.test(heading))?.[1] ?? 'issue';
}

/** Numbers that say how many or how much; days and the numbers of visits do not. */
const hasFigures = (title: string): boolean =>
	/\d/.test(title.normalize('NFKC').replace(/\d{4}-\d{2}(?:-\d{2})?|\d{4}年度?|\d{1,2}月(?:\d{1,2}日)?|第\d+回?/g, ''));

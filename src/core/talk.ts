/** Lines of talk (対話の記録) and lines that are facts, in visits, hearings and surveys (note-format §1, §5). */
import type { Section } from './body.ts';
import type { OutlineLine } from './outline.ts';
import { findTerm, fold } from './vocabulary.ts';
import { OWNER_WORDS, ROLE_WORDS, SUPPORTER_WORDS } from './vocabulary/body.ts';
import { CLIENT_ELEMENTS, SUPPORTER_ELEMENTS } from './vocabulary/choices.ts';
import type { ChoiceOf } from './vocabulary/choices.ts';

export type Element = ChoiceOf<typeof SUPPORTER_ELEMENTS> | ChoiceOf<typeof CLIENT_ELEMENTS>;

/** One line of talk. */
export interface TalkLine {
	readonly line: number;
	/** Who speaks, as written. */
	readonly speaker: string;
	/** What the line does, canonical; null when it is not marked. */
	readonly element: Element | null;
	readonly words: string;
}

/** A line that is a fact: a list item that ends in a block id. */
export interface FactLine {
	/** Block id in lower case: unique in its note. */
	readonly id: string;
	readonly line: number;
	/** The text without speaker, element and id. */
	readonly title: string;
	/** Who said it; without a speaker it was seen. */
	readonly speaker: string | null;
	/**
	 * Set when somebody may have said it whom the note does not know: what stands where a speaker stands, and the rest. The
	 * client's own people settle it; else it counts as team only.
	 */
	readonly unsure?: { readonly speaker: string; readonly words: string };
}

const ELEMENTS = [...SUPPORTER_ELEMENTS, ...CLIENT_ELEMENTS];
const MARKED = /^([^｜|「」。]{1,24})[｜|]([^｜|]{1,16})[｜|](.+)$/s;
const COLON = /^([^：:「」。、｜|[\]]{1,24})[：:]\s*(.+)$/s;
const QUOTE = /^([^「」。、：:｜|[\]]{1,24})(「.*」)(（[^（）]*）)?$/s;
const ROLES = [...OWNER_WORDS, ...SUPPORTER_WORDS, ...ROLE_WORDS].map(fold);
/** 「営業部長」 ends in a role; an English role is a word of its own, and "head office" is nobody. */
const ROLE_ENDINGS = [...ROLES.filter((role) => !/^[a-z ]+$/.test(role)), ...ROLE_WORDS.filter((role) => /^[a-z]+$/.test(role)).map((role) => ` ${role}`)];

/** Reads one item's text as talk: `話し手｜要素｜言葉`, `社長「…」` or `社長：…`. Null: it is no talk. */
export function readTalk(text: string, participants: ReadonlySet<string> = new Set()): Omit<TalkLine, 'line'> | null {
	const marked = MARKED.exec(text);
	const element = marked?.[2] ? findTerm(ELEMENTS, marked[2]) : null;
	if (marked && element) return { speaker: (marked[1] ?? '').trim(), element: element.ja, words: (marked[3] ?? '').trim() };
	const quote = QUOTE.exec(text);
	if (quote?.[1] && (isName(quote[1]) || participants.has(fold(quote[1])))) return { speaker: quote[1].trim(), element: null, words: text.slice(quote[1].length).trim() };
	const colon = COLON.exec(text);
	if (colon?.[1] && (isPerson(colon[1], participants) || /^「.*」$/s.test(colon[2] ?? ''))) return { speaker: colon[1].trim(), element: null, words: (colon[2] ?? '').trim() };
	return null;
}

/** What stands before 「 is a name unless it ends like the middle of a sentence (「机の上に「至急」」). */
const isName = (words: string): boolean => !/[\p{Script=Hiragana}]$/u.test(words.trim()) || /(?:さん|さま|くん|ちゃん)$/.test(words.trim());

/** What stands before a colon is a speaker when it is a participant or a role; 「売上：」 is neither. */
function isPerson(words: string, participants: ReadonlySet<string>): boolean {
	const folded = fold(words);
	if (participants.has(folded) || ROLES.includes(folded)) return true;
	return /(?:さん|さま|様|氏|くん|ちゃん)$/.test(folded) || ROLE_ENDINGS.some((role) => folded.endsWith(role));
}

/** The talk and the facts in these sections, which are those where talk is recorded. */
export function readConversation(sections: readonly Section[], participants: readonly string[]): { talk: TalkLine[]; facts: FactLine[] } {
	const names = new Set(participants.map(fold));
	const talk: TalkLine[] = [];
	const facts: FactLine[] = [];
	for (const line of sections.flatMap((section) => section.lines)) {
		if (line.is !== 'item' || line.quoted || line.text === '') continue;
		const text = bare(line.text);
		const spoken = readTalk(text, names);
		if (spoken) talk.push({ line: line.line, ...spoken });
		if (line.id) facts.push(factOf(line, text, line.id, spoken));
	}
	return { talk, facts: firstOfEachId(facts) };
}

const factOf = (line: OutlineLine, text: string, id: string, spoken: Omit<TalkLine, 'line'> | null): FactLine => ({
	id: id.toLowerCase(),
	line: line.line,
	title: spoken?.words ?? line.text,
	speaker: spoken?.speaker ?? null,
	...(spoken ? {} : unsureOf(text)),
});

/** A speaker written as a link or in bold is still a speaker. */
const bare = (text: string): string => text.replace(/^(\*\*|__)(.{1,24}?)\1/, '$2').replace(/^\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/, '$1');

/** What looks like a speaker and is nobody the note knows: a few words before a colon, ｜ or 「. */
function unsureOf(text: string): Pick<FactLine, 'unsure'> {
	const colon = /^([^：:「」。、｜|[\]]{1,24})[：:｜|]\s*(.+)$/s.exec(text) ?? /^([^「」。、：:｜|[\]]{1,24})(「.*)$/s.exec(text);
	const [, speaker = '', words = ''] = colon ?? [];
	// 「9:30に電話」 begins with a time, and 「机の上に「至急」」 is a sentence.
	if (!colon || /^\d+$/.test(speaker.trim()) || (words.startsWith('「') && !isName(speaker))) return {};
	return { unsure: { speaker: speaker.trim(), words: words.trim() } };
}

/** A link finds the first block of an id, so the first one is the fact. */
function firstOfEachId(facts: readonly FactLine[]): FactLine[] {
	const seen = new Set<string>();
	return facts.filter(({ id }) => !seen.has(id) && seen.add(id));
}

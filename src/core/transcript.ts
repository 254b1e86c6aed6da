/** A transcript as other programs write it (text, WebVTT, SRT; Zoom, Teams, notta and the like), read as who said what. Times, cues and numbers are dropped, words never. */
import { readTalk } from './talk.ts';
import { mayBeName, transcriptLines } from './transcript-line.ts';
import type { SpeakerLine, TranscriptLine } from './transcript-line.ts';
import { fold } from './vocabulary.ts';

/** What somebody said, or with `speaker: null` a line that was not understood, as it stands. */
export interface Utterance {
	readonly speaker: string | null;
	/** One line, never empty. */
	readonly words: string;
}

/** A longer text is no transcript that somebody pastes into a note. Characters. */
export const TRANSCRIPT_LIMIT = 500_000;
/** So many utterances make a transcript. */
const FEWEST = 3;

/**
 * Reads a text as a transcript. Null when it is none: that needs three utterances, more lines that are understood than others, and
 * speakers of whom most come again or are known.
 * @param participants names by which speakers are known
 */
export function readTranscript(text: string, participants: readonly string[] = []): readonly Utterance[] | null {
	if (text.length > TRANSCRIPT_LIMIT) return null;
	const lines = withNamesBesideTimes(transcriptLines(text));
	const names = countNames(lines, new Set(participants.map(fold)));
	const entries = entriesOf(lines.map((line) => settled(line, names)));
	const spoken = entries.filter(({ speaker }) => speaker !== null);
	const sure = spoken.filter(({ speaker }) => names.isSure(speaker ?? '')).length;
	const understood = spoken.reduce((sum, entry) => sum + entry.lines, 0);
	const others = entries.length - spoken.length;
	return spoken.length >= FEWEST && sure * 2 >= spoken.length && understood > others ? entries.map(({ speaker, words }) => ({ speaker, words })) : null;
}

/** A name and a time on lines of their own, in either order, above words: `佐伯`, `00:12`, `…`. */
function withNamesBesideTimes(lines: readonly TranscriptLine[]): readonly TranscriptLine[] {
	return lines.map((line, i) => {
		if (line.is !== 'words' || !mayBeName(line.words)) return line;
		const [before, next, afterNext] = [lines[i - 1]?.is, lines[i + 1]?.is, lines[i + 2]?.is];
		const heads = next === 'time' ? afterNext === 'words' : before === 'time' && next === 'words';
		return heads ? { is: 'speaker', name: line.words, words: '', written: line.written, head: true, trust: 'again' } : line;
	});
}

/** What is known of the names in a text. */
interface Names {
	/** It comes again, or people of the note or of a role are called so. */
	readonly isSure: (name: string) => boolean;
}

function countNames(lines: readonly TranscriptLine[], participants: ReadonlySet<string>): Names {
	const counts = new Map<string, number>();
	for (const line of lines) if (line.is === 'speaker') counts.set(fold(line.name), (counts.get(fold(line.name)) ?? 0) + 1);
	return { isSure: (name) => (counts.get(fold(name)) ?? 0) > 1 || readTalk(`${name}：…`, participants) !== null };
}

/** A speaker that is none after all is words again. */
function settled(line: TranscriptLine, names: Names): TranscriptLine {
	if (line.is !== 'speaker' || line.trust === 'certain' || names.isSure(line.name) || (line.trust === 'look' && looksLikeName(line))) return line;
	return { is: 'words', words: line.written, written: line.written };
}

/** A name that stands once: not the middle of a sentence (「決めたのは：」), not a time of day (「会議は10：30」), not half a sentence of English. */
const looksLikeName = ({ name, words }: SpeakerLine): boolean =>
	(!/\p{Script=Hiragana}$/u.test(name) || /(?:さん|さま|くん|ちゃん)$/.test(name)) && !(/[\d０-９]$/.test(name) && /^[\d０-９]{2}/.test(words)) && name.split(/\s+/).length <= 3 && !/^[-+*\d]/.test(name);

interface Entry extends Utterance {
	/** Lines of the source that it is made of. */
	readonly lines: number;
}
/** An utterance while lines are added to it. */
interface Growing {
	readonly speaker: string | null;
	words: string;
	lines: number;
	/** The speaker stands above: paragraphs that follow are his, too. */
	readonly head: boolean;
	/** It began with a cue of times. */
	readonly cue: boolean;
}

function entriesOf(lines: readonly TranscriptLine[]): Entry[] {
	const gathering = new Gathering();
	for (const line of lines) gathering.take(line);
	// A speaker above no words said nothing, and is kept as a line.
	return gathering.entries.map((entry) => (entry.words === '' ? { ...entry, speaker: null, words: entry.speaker ?? '' } : entry));
}

class Gathering {
	readonly entries: Growing[] = [];
	/** What more words may belong to. */
	#open: Growing | null = null;
	/** Something stands between the last words and those to come. */
	#gap = false;
	#cue = false;

	take(line: TranscriptLine): void {
		if (line.is === 'speaker') this.#takeSpeaker(line);
		else if (line.is === 'words') this.#takeWords(line);
		else if (line.is === 'cue') [this.#open, this.#cue] = [null, true];
		else this.#gap = true;
	}

	/** A cue that goes on where the same speaker's last one stopped is one utterance with it. */
	#takeSpeaker({ name, words, head }: SpeakerLine): void {
		const before = this.entries.at(-1);
		if (this.#cue && before?.cue && before.speaker === name && isUnfinished(before.words)) this.#extend(before, words);
		else this.#begin(name, words, head);
	}

	#takeWords({ words, written }: TranscriptLine & { is: 'words' }): void {
		const open = this.#open;
		if (open?.words === '' || (open && !this.#gap && !isAside(words))) this.#extend(open, words);
		else if (open?.head && !isAside(words)) this.#begin(open.speaker, words, true);
		else {
			this.#begin(null, written, false);
			// Behind an aside the speaker above goes on, the one before a colon has ended.
			[this.#open, this.#gap] = [open?.head ? open : null, true];
		}
	}

	#begin(speaker: string | null, words: string, head: boolean): void {
		this.#open = { speaker, words, lines: 1, head, cue: this.#cue };
		this.entries.push(this.#open);
		[this.#gap, this.#cue] = [false, false];
	}

	#extend(entry: Growing, words: string): void {
		entry.words = joined(entry.words, words);
		entry.lines++;
		[this.#open, this.#gap, this.#cue] = [entry, false, false];
	}
}

/** Words that go on in the next line: with a space where the language has one. */
const joined = (before: string, after: string): string => (before === '' || after === '' ? before + after : `${before}${/[\p{Script=Latin}\p{N}.,;:!?)'"’”]$/u.test(before) && /^[\p{Script=Latin}\p{N}('"‘“]/u.test(after) ? ' ' : ''}${after}`);
const isUnfinished = (words: string): boolean => !/[。．.!！?？」』）)]$/.test(words);
/** 「（休憩）」 is a remark of whoever wrote the transcript. */
const isAside = (words: string): boolean => /^[（(【[].*[)）】\]]$/.test(words);

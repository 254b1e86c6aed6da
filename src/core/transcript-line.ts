/** One line of a pasted transcript, looked at by itself: a time, a cue, a speaker with or without words, or words. */

export type TranscriptLine =
	| { readonly is: 'blank' | 'time' | 'cue' }
	| SpeakerLine
	/** Words without a time before them, and the line as it was written. */
	| { readonly is: 'words'; readonly words: string; readonly written: string };

/** A speaker alone, above his words (`head`), or before them. */
export interface SpeakerLine {
	readonly is: 'speaker';
	readonly name: string;
	readonly words: string;
	readonly written: string;
	readonly head: boolean;
	/** By the form of the line it is a speaker for certain, or if it looks like a name, or only if the name comes again. */
	readonly trust: 'certain' | 'look' | 'again';
}

const CLOCK = String.raw`[0-9０-９]{1,3}[:：][0-5０-５][0-9０-９](?:[:：][0-5０-５][0-9０-９])?(?:[.,][0-9]{1,3})?(?: ?[AaPp][Mm]\b)?`;
const SPAN = String.raw`(?:[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}[ T])?${CLOCK}(?: ?[-–~〜～] ?${CLOCK})?`;
/** As Teams writes it in Japanese. */
const COUNTED = String.raw`(?:[0-9]{1,2} ?時間 ?)?[0-9]{1,3} ?分 ?[0-9]{1,2} ?秒`;
const BRACKETED = String.raw`[[(（【〔<](?:${SPAN}|${COUNTED})[\])）】〕>]`;
const TIME = `(?:${BRACKETED}|${SPAN}|${COUNTED})`;
/** What a speaker's name may hold: what `readTalk` takes for one. */
const NAME = String.raw`[^：:「」。、｜|[\]<>!?！？#>*\t]{1,24}`;

const ONLY_TIME = new RegExp(`^${TIME}$`);
const TIME_FIRST = new RegExp(`^(?:${BRACKETED}\\s*|(?:${SPAN})[\\s\\-–|｜]+|${COUNTED}\\s*)`);
const BRACKETED_NAME = new RegExp(`^[[【](${NAME})[\\]】](?=\\s*(?:$|[：:]|${TIME}\\s*(?:$|[：:])))`);
const NAME_THEN_TIME = new RegExp(`^(${NAME}?)(?:[\\s\\-–|｜]+(?:${SPAN})|[\\s\\-–|｜]*(?:${BRACKETED}|${COUNTED}))$`);
const NAME_TIME_WORDS = new RegExp(`^(${NAME}?)(?:\\s+(?:${SPAN})|\\s*${BRACKETED})\\s*[：:](.*)$`);
const NAME_THEN_WORDS = new RegExp(`^(${NAME})[：:](?![：:]|//)(.*)$`);
const NAME_ONLY = new RegExp(`^${NAME}$`);
const CUE = /^(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3} *--> *(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}(?: .*)?$/;
/** Numbers, and the ids that Teams gives its cues. */
const CUE_ID = /^(?:\d+|[0-9a-f-]{8,}(?:\/\d+-\d+)?)$/i;
const VOICE = /^<v(?:\.[^\s<>]*)? +([^<>]+)>(.*)$/i;
const TAG = /<\/?(?:v|c|i|b|u|lang|ruby|rt)(?:[ .][^<>]*)?>/gi;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };
/** A bullet that is no sign of Markdown. */
const DOT = /^[・•●○◆■□▶]\s*/u;

/** Whether a name may stand there; not yet whether it is one. */
export const mayBeName = (words: string): boolean => NAME_ONLY.test(words) && words.trim() !== '';

/** The lines of a transcript without the numbers of its cues and the first line of WebVTT. */
export function transcriptLines(text: string): TranscriptLine[] {
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u).map((line) => line.trim());
	const cued = lines.some((line) => CUE.test(line));
	return lines
		.filter((line, i) => !(CUE_ID.test(line) && CUE.test(lines[i + 1] ?? '')) && !(i === 0 && /^WEBVTT(?:\s|$)/.test(line)))
		.map((line) => readLine(line, cued));
}

function readLine(written: string, cued: boolean): TranscriptLine {
	if (written === '') return { is: 'blank' };
	if (CUE.test(written)) return { is: 'cue' };
	if (ONLY_TIME.test(written)) return { is: 'time' };
	const voice = VOICE.exec(written);
	if (voice) return speaker(unescaped(voice[1] ?? ''), unescaped((voice[2] ?? '').replace(TAG, '')), written, { head: false, trust: 'certain' });
	const line = (cued ? unescaped(written.replace(TAG, '')) : written).replace(DOT, '');
	return line.includes('\t') ? readCells(line) : readWords(line);
}

const unescaped = (words: string): string => words.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);

const speaker = (name: string, words: string, written: string, rest: Pick<SpeakerLine, 'head' | 'trust'>): TranscriptLine => ({ is: 'speaker', name: name.trim(), words: words.trim(), written, ...rest });
const words = (text: string, written: string): TranscriptLine => (text.trim() === '' ? { is: 'blank' } : { is: 'words', words: text.trim(), written });

/** `佐伯⇥00:12⇥words`, in any order of the times. */
function readCells(line: string): TranscriptLine {
	const all = line.split('\t').map((cell) => cell.trim()).filter((cell) => cell !== '');
	const cells = all.filter((cell) => !ONLY_TIME.test(cell));
	const [name = '', ...rest] = cells;
	const written = all.join(' ');
	if (!mayBeName(name)) return readWords(cells.join(' '));
	if (rest.length > 0) return speaker(name, rest.join(' '), written, { head: false, trust: 'look' });
	return all.length > 1 ? speaker(name, '', written, { head: true, trust: 'again' }) : words(name, written);
}

function readWords(line: string): TranscriptLine {
	const untimed = line.replace(TIME_FIRST, '');
	const rest = untimed.replace(BRACKETED_NAME, '$1 ');
	const late = NAME_THEN_TIME.exec(rest);
	if (late?.[1]?.trim()) return speaker(late[1], '', line, { head: true, trust: 'look' });
	const spoken = NAME_TIME_WORDS.exec(rest) ?? NAME_THEN_WORDS.exec(rest);
	if (spoken?.[1]?.trim()) return speaker(spoken[1], spoken[2] ?? '', line, { head: (spoken[2] ?? '').trim() === '', trust: 'look' });
	if (untimed !== line && mayBeName(rest)) return speaker(rest, '', line, { head: true, trust: 'again' });
	return words(rest, line);
}

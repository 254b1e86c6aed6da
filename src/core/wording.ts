/** The wording rules T01–T19 (domain F1), in the order in which a sentence is asked about. */
import type { Client } from './client.ts';
import type { Note } from './note.ts';
import { isAllowed } from './wording/allowed.ts';
import { T03, T04 } from './wording/blurred.ts';
import { T15, T16 } from './wording/choices.ts';
import { T02 } from './wording/degree.ts';
import { T07 } from './wording/empty-report.ts';
import { T05, T06 } from './wording/impression.ts';
import { T13, T14 } from './wording/leading.ts';
import { T08, T09, T10, T11 } from './wording/leap.ts';
import { T18, T19 } from './wording/neutrality.ts';
import { neighboursOf } from './wording/neighbours.ts';
import { placePassages } from './wording/passage-places.ts';
import type { PlacedPassage } from './wording/passage-places.ts';
import { passagesOf } from './wording/passages.ts';
import type { Passage, PassageKey } from './wording/passages.ts';
import { proseOf } from './wording/prose.ts';
import { T12 } from './wording/proposal.ts';
import { T17 } from './wording/question.ts';
import { ALONE, QUESTION_ZONES } from './wording/rule.ts';
import type { SentencePlace, WordingHit, WordingRule, WordingRuleId, WordingZone } from './wording/rule.ts';
import { sentencesOf } from './wording/sentences.ts';
import type { Reading, Sentence } from './wording/sentences.ts';
import { T01 } from './wording/slogan.ts';

export const WORDING_RULES: readonly WordingRule[] = [T14, T16, T15, T12, T13, T11, T10, T09, T08, T06, T05, T04, T03, T07, T01, T02, T17, T18, T19];

/** The rules that mark a sentence by itself. */
export const MARKING_RULES: readonly WordingRule[] = WORDING_RULES.filter(({ counted }) => !counted);

/** Offsets in the text of a note. */
export interface TextRange {
	readonly from: number;
	readonly to: number;
}

/** A sentence that a rule asks about. */
export interface WordingFound {
	readonly rule: WordingRuleId;
	readonly path: string;
	readonly zone: WordingZone;
	readonly key: PassageKey;
	/** Line in the file, from 1; also 1 for a name that is the file's. */
	readonly line: number;
	/** The words the rule asks about, as they stand in the note. */
	readonly text: string;
	readonly sentence: string;
	/** Where the words and the sentence stand in the text; null when it is not known, or when they do not stand there word for word. */
	readonly place: { readonly words: TextRange; readonly sentence: TextRange } | null;
}

export interface WordingLook {
	readonly among?: readonly WordingRule[];
	/** Only in passages of these. */
	readonly keys?: readonly PassageKey[];
	/** Words that the writer allows himself (許す). */
	readonly allowed?: readonly string[];
}

/** What the rules ask about in a note as the reader keeps it: its fields, but not its free writing, and without places. */
export const wordingHits = (client: Client, note: Note, look: WordingLook = {}): WordingFound[] =>
	hitsIn(passagesOf(client, note).filter(({ key }) => look.keys?.includes(key) ?? true).map((one) => ({ ...one, from: null })), note.path, look);

/** What the rules ask about in the whole text of a note, in the order of the text; what stands only in the file's name comes first. */
export function wordingOf(client: Client, note: Note, text: string, look: WordingLook = {}): WordingFound[] {
	const passages = placePassages(note, [...passagesOf(client, note), ...proseOf(client, note, text)], text);
	return hitsIn(passages, note.path, look).sort((a, b) => a.line - b.line || (a.place?.words.from ?? 0) - (b.place?.words.from ?? 0));
}

/** Of a sentence at most one thing is asked, by the first of the rules that has something to ask. */
export function hitsIn(passages: readonly (Passage & Pick<PlacedPassage, 'from'>)[], path: string, { among = WORDING_RULES, allowed = [] }: WordingLook): WordingFound[] {
	const hits: WordingFound[] = [];
	const all = passages.flatMap((passage) => {
		const rules = among.filter(({ zones }) => zones.includes(passage.zone));
		return rules.length === 0 ? [] : sentencesOf(passage.text, QUESTION_ZONES.includes(passage.zone)).map((sentence) => ({ sentence, passage, rules }));
	});
	const neighbours = neighboursOf(all);
	for (const [i, { sentence, passage, rules }] of all.entries()) {
		const { zone, key, line, from } = passage;
		const hit = firstHit(rules, sentence, { ...passage, ...(neighbours[i] ?? ALONE) }, allowed);
		if (hit) hits.push({ rule: hit.rule, path, zone, key, line, text: hit.reading.original(hit.from, hit.to), sentence: sentence.words, place: from === null ? null : placeIn(sentence, hit, from) });
	}
	return hits;
}

type Hit = WordingHit & { readonly rule: WordingRuleId; readonly reading: Reading };

function firstHit(rules: readonly WordingRule[], sentence: Sentence, place: SentencePlace, allowed: readonly string[]): Hit | null {
	for (const { id, find, verbatim } of rules) {
		const reading = verbatim ? sentence.verbatim : sentence;
		const hit = find(reading.text, place);
		if (hit && !isAllowed(allowed, hit.words)) return { rule: id, reading, ...hit };
	}
	return null;
}

const placeIn = ({ verbatim }: Sentence, { from, to, reading }: Hit, start: number): WordingFound['place'] => ({
	words: { from: start + reading.at(from), to: start + reading.at(to) },
	sentence: { from: start + verbatim.at(0), to: start + verbatim.at(verbatim.text.length) },
});

/** The wording rules T01–T17 (domain F1), in the order in which a sentence is asked about. */
import type { Client } from './client.ts';
import type { Note } from './note.ts';
import { T08, T09, T10, T11 } from './wording/leap.ts';
import { passagesOf } from './wording/passages.ts';
import type { PassageKey } from './wording/passages.ts';
import { T12, T13, T14, T15, T16, T17 } from './wording/question.ts';
import { QUESTION_ZONES } from './wording/rule.ts';
import type { SentencePlace, WordingRule, WordingRuleId, WordingZone } from './wording/rule.ts';
import { sentencesOf } from './wording/sentences.ts';
import type { Sentence } from './wording/sentences.ts';
import { T01, T02, T03, T04, T05, T06, T07 } from './wording/vague.ts';

/** What is to be shown to the client has two more, in `wording/neutrality.ts`. */
export const WORDING_RULES: readonly WordingRule[] = [T01, T02, T03, T04, T05, T06, T07, T08, T09, T10, T11, T12, T13, T14, T15, T16, T17];

/** A sentence that a rule asks about. */
export interface WordingFound {
	readonly rule: WordingRuleId;
	readonly path: string;
	readonly zone: WordingZone;
	readonly key: PassageKey;
	/** Line in the file, from 1; also 1 for the name and the properties. */
	readonly line: number;
	/** The words the rule asks about, as they stand in the note. */
	readonly text: string;
	readonly sentence: string;
}

/** What the rules ask about in a note: of a sentence at most one thing, by the first of these rules that has something to ask. */
export function wordingHits(client: Client, note: Note, among: readonly WordingRule[] = WORDING_RULES): WordingFound[] {
	const hits: WordingFound[] = [];
	// The lines and values of one field are a paragraph.
	let before: { readonly key: PassageKey; readonly sentence: string } | null = null;
	for (const { zone, key, line, text, kind, element } of passagesOf(client, note)) {
		const rules = among.filter(({ zones }) => zones.includes(zone));
		if (rules.length === 0) continue;
		for (const sentence of sentencesOf(text, QUESTION_ZONES.includes(zone))) {
			const place: SentencePlace = { previous: before?.key === key ? before.sentence : null, kind, element };
			const hit = firstHit(rules, sentence, place);
			if (hit) hits.push({ ...hit, path: note.path, zone, key, line, sentence: sentence.words });
			before = { key, sentence: sentence.text };
		}
	}
	return hits;
}

function firstHit(rules: readonly WordingRule[], { text, original }: Sentence, place: SentencePlace): Pick<WordingFound, 'rule' | 'text'> | null {
	for (const { id, find } of rules) {
		const hit = find(text, place);
		if (hit) return { rule: id, text: original(hit.from, hit.to) };
	}
	return null;
}

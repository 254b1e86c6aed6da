/** Report sentences that people labelled before any rule was run on them, and what the rules ask about them: in sets, divided by document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hitsIn, MARKING_RULES } from '../../../src/core/wording.ts';
import { passage } from '../../../src/core/wording/passages.ts';
import type { Passage } from '../../../src/core/wording/passages.ts';
import { QUESTION_ZONES } from '../../../src/core/wording/rule.ts';
import type { WordingRuleId, WordingZone } from '../../../src/core/wording/rule.ts';

/** The rules are made on what is for practice, and told about by what is held out. `natural`: notes that were written without a thought of the classes, and labelled afterwards. */
export type LabelledSet = 'practice' | 'held-out' | 'natural-practice' | 'natural-held-out';

export interface LabelledSentence {
	readonly document: string;
	readonly zone: WordingZone;
	/** The kind of a question or the element of a line of talk; empty elsewhere. */
	readonly mark: string;
	/** What is weak about it, the main thing first; empty for a good one; null where those who labelled it disagreed. */
	readonly labels: readonly WordingRuleId[] | null;
	readonly sentence: string;
	/** The rule that asks about it. */
	readonly asked: WordingRuleId | null;
}

const fileOf = (set: LabelledSet): string => join(import.meta.dirname, 'sentences', `${set}.tsv`);

/** The sentences of a set, each document zone by zone as one paragraph of the plugin. */
export function labelledSentences(set: LabelledSet): LabelledSentence[] {
	const lines = readFileSync(fileOf(set), 'utf8').trimEnd().split('\n');
	const rows = lines.map((line) => line.split('\t')) as [string, WordingZone, string, string, string][];
	const passages = rows.map(([document, zone, mark, , sentence], i): Passage & { readonly from: null } => {
		const known = mark === '' ? null : mark;
		const marks = zone === 'question' ? { kind: known as Passage['kind'] } : { element: known as Passage['element'] };
		return { ...passage(zone, 'prose', i + 1, sentence, { paragraph: `${document} ${zone}`, ...(QUESTION_ZONES.includes(zone) ? marks : {}) }), from: null };
	});
	const asked = new Map(hitsIn(passages, set, { among: MARKING_RULES }).map(({ line, rule }) => [line, rule]));
	return rows.map(([document, zone, mark, labels, sentence], i) => ({ document, zone, mark, labels: labelsOf(labels), sentence, asked: asked.get(i + 1) ?? null }));
}

function labelsOf(labels: string): readonly WordingRuleId[] | null {
	if (labels === '?') return null;
	return labels === 'good' ? [] : (labels.split(',') as WordingRuleId[]);
}

export interface Score {
	readonly weak: number;
	readonly good: number;
	readonly found: number;
	/** Good sentences that a rule asks about. */
	readonly falseAlarms: number;
	/** Of the found those whose rule is among the labels. */
	readonly sameClass: number;
	readonly precision: number;
	readonly recall: number;
}

/** How well weak sentences are told from good ones, whichever the rule. */
export function scoreOf(sentences: readonly LabelledSentence[]): Score {
	const judged = sentences.filter(({ labels }) => labels !== null);
	const weak = judged.filter(isWeak);
	const hits = judged.filter(({ asked }) => asked !== null);
	const found = hits.filter(isWeak);
	return {
		weak: weak.length,
		good: judged.length - weak.length,
		found: found.length,
		falseAlarms: hits.length - found.length,
		sameClass: found.filter(({ labels, asked }) => asked !== null && labels?.includes(asked)).length,
		precision: found.length / hits.length,
		recall: found.length / weak.length,
	};
}

export const isWeak = ({ labels }: LabelledSentence): boolean => labels !== null && labels.length > 0;

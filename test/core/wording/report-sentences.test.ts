/** How well the wording rules tell weak report sentences from good ones: those of the half that no rule was made on. */
import { describe, expect, test } from 'vitest';
import { MARKING_RULES } from '../../../src/core/wording.ts';
import type { WordingRuleId } from '../../../src/core/wording/rule.ts';
import { expectRecorded } from '../../recorded.ts';
import { isWeak, labelledSentences, scoreOf } from './labelled-sentences.ts';
import type { Half, LabelledSentence } from './labelled-sentences.ts';

const HALVES: Readonly<Record<Half, readonly LabelledSentence[]>> = { practice: labelledSentences('practice'), 'held-out': labelledSentences('held-out') };

describe('of the half that no rule was made on', () => {
	const { precision, recall } = scoreOf(HALVES['held-out']);
	test('nine of ten that are asked about are weak', () => expect(precision).toBeGreaterThanOrEqual(0.9));
	test('six of ten that are weak are asked about', () => expect(recall).toBeGreaterThanOrEqual(0.6));
});

test('no document stands in both halves', () => {
	const documents = new Set(HALVES.practice.map(({ document }) => document));
	expect(HALVES['held-out'].filter(({ document }) => documents.has(document))).toEqual([]);
});

test('the figures, and what is missed, are told', () => expectRecorded('wording-held-out.md', [
	'# Wording rules on sentences that they were not made on',
	'',
	'Report sentences, labelled good or weak before any rule was run, by people who did not see the rules. The rules were made on the practice half; of the held-out half only these figures were looked at. T17 is counted as a share in the plugin and marks nothing, so it is left out. Sentences whose labels differ are not judged.',
	'',
	...figures(),
	'',
	'## By class',
	'',
	'Of weak sentences by their main label: how many are asked about, and by the rule of that class. False alarms by the rule that raised them. Practice / held-out.',
	'',
	...byClass(),
	'',
	...listed('Missed', HALVES['held-out'].filter((one) => isWeak(one) && one.asked === null), ({ labels }) => labels?.join(', ') ?? ''),
	'',
	...listed('False alarms', HALVES['held-out'].filter(({ labels, asked }) => labels?.length === 0 && asked !== null), ({ asked }) => asked ?? ''),
	'',
].join('\n')));

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function figures(): string[] {
	const rows = (Object.keys(HALVES) as Half[]).map((half) => {
		const { weak, good, found, falseAlarms, sameClass, precision, recall } = scoreOf(HALVES[half]);
		return `| ${half} | ${weak} | ${good} | ${found} | ${falseAlarms} | ${percent(precision)} | ${percent(recall)} | ${percent(sameClass / found)} |`;
	});
	return ['| half | weak | good | found | false alarms | precision | recall | found by a rule among the labels |', '|---|---|---|---|---|---|---|---|', ...rows];
}

function byClass(): string[] {
	const ids = MARKING_RULES.map(({ id }) => id).sort();
	return ['| class | weak | asked about | by its rule | false alarms |', '|---|---|---|---|---|', ...ids.map((id) => `| ${id} | ${classOf(id).join(' | ')} |`)];
}

/** Figures of both halves, side by side. */
function classOf(id: WordingRuleId): string[] {
	const [practice = [], heldOut = []] = (Object.keys(HALVES) as Half[]).map((half) => {
		const main = HALVES[half].filter(({ labels }) => labels?.[0] === id);
		return [main, main.filter(({ asked }) => asked !== null), main.filter(({ asked }) => asked === id), HALVES[half].filter(({ labels, asked }) => labels?.length === 0 && asked === id)].map(({ length }) => length);
	});
	return practice.map((figure, i) => `${figure} / ${heldOut[i] ?? 0}`);
}

function listed(heading: string, sentences: readonly LabelledSentence[], label: (one: LabelledSentence) => string): string[] {
	const byLabel = [...sentences].sort((a, b) => (label(a) < label(b) ? -1 : label(a) > label(b) ? 1 : 0));
	return [`## ${heading}`, '', ...byLabel.map((one) => `- ${label(one)} (${[one.document, one.zone, one.mark].filter((word) => word !== '').join(', ')}): ${one.sentence}`)];
}

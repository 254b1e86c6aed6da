/** Sentences as they stand in ordinary notes, with words in them that a rule could take for its own: nothing is asked about them. Each by itself: zone, mark, sentence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hitsIn, MARKING_RULES } from '../../../src/core/wording.ts';
import { passage } from '../../../src/core/wording/passages.ts';
import type { Passage } from '../../../src/core/wording/passages.ts';
import type { WordingZone } from '../../../src/core/wording/rule.ts';

const ROWS = readFileSync(join(import.meta.dirname, 'sentences', 'ordinary.tsv'), 'utf8').trimEnd().split('\n').map((line) => line.split('\t') as [WordingZone, string, string]);

test.each(ROWS)('%s %s: %s', (zone, mark, sentence) => {
	const known = mark === '' ? null : mark;
	const marks = zone === 'question' ? { kind: known as Passage['kind'] } : zone === 'talk' ? { element: known as Passage['element'] } : {};
	expect(hitsIn([{ ...passage(zone, 'prose', 1, sentence, marks), from: null }], '', { among: MARKING_RULES }).map(({ rule, text }) => `${rule} ${text}`)).toEqual([]);
});

/** The inks: what pictures use, what the style sheet holds and what a file says are one table. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INKS, inkOf, STRONG } from '../../../src/diagram/picture/ink.ts';
import type { InkName } from '../../../src/diagram/picture/ink.ts';
import { CLIENTS } from '../scene/sample.ts';
import { samplePicture } from './sample.ts';
import { inkRule } from './ink-rule.ts';

const STYLES = join(import.meta.dirname, '../../../styles');
const lines = readdirSync(STYLES).flatMap((file) => readFileSync(join(STYLES, file), 'utf8').split('\n'));

test('The style sheets hold the rule of every ink, and no other', () => {
	const rules = new Set((Object.keys(INKS) as InkName[]).map(inkRule));
	// What answers to a pointer is no ink.
	const written = lines.filter((line) => line.startsWith('.bansou-ink-') && !line.includes('pointer-events'));
	expect(written.filter((line) => !rules.has(line))).toEqual([]);
	expect([...rules].filter((rule) => !written.includes(rule))).toEqual([]);
	expect(lines.some((line) => line.startsWith(`.${STRONG} {`))).toBe(true);
});

test('Every mark of a picture of the sample has an ink of the table', () => {
	for (const name of Object.keys(CLIENTS) as (keyof typeof CLIENTS)[]) {
		for (const part of samplePicture(name, 'whole').parts) {
			for (const mark of [...part.marks, ...(part.brief ?? [])]) expect([part.key, mark.cls, inkOf(mark.cls) === null]).toEqual([part.key, mark.cls, false]);
		}
	}
});

/** The pages of the findings are what the program itself says of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FINDING_LIST, findingList, findingPage, findingPath, sampleFindings } from '../../scripts/finding-pages.ts';
import { FINDING_CODES } from '../../src/core/findings/index.ts';
import { filesBelow } from '../files.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const examples = sampleFindings(filesBelow(join(ROOT, 'test/vaults/sample')));

test('there are forty-three findings, with a page each and no other', () => {
	expect(FINDING_CODES).toEqual(Array.from({ length: 43 }, (_, i) => `G${String(i + 1).padStart(2, '0')}`));
	expect(readdirSync(join(ROOT, 'docs/findings')).sort()).toEqual(FINDING_CODES.map((code) => `${code}.md`));
});

test.each(FINDING_CODES)('the page of %s is what `npm run docs` writes', (code) => {
	expect(read(findingPath(code))).toBe(findingPage(code, examples));
});

test('so is the list of all of them', () => {
	expect(read(FINDING_LIST)).toBe(findingList());
});

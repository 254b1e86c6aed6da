/** The page of words is the table itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vocabularyPage } from '../../scripts/vocabulary-page.ts';

test('docs/vocabulary.md is what `npm run docs` writes', () => {
	expect(readFileSync(join(import.meta.dirname, '../../docs/vocabulary.md'), 'utf8')).toBe(vocabularyPage());
});

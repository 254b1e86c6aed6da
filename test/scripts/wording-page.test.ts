/** The page about the wording rules stands in the repository as it would be made now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WORDING_PAGE, wordingPage } from '../../scripts/wording-page.ts';

test('the page about wording is the one that `npm run docs` makes', () => {
	expect(readFileSync(join(import.meta.dirname, '../..', WORDING_PAGE), 'utf8')).toBe(wordingPage());
});

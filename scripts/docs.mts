/** Writes the pages that are made from the program itself: the vocabulary, a page per finding, and one about wording. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FINDING_CODES } from '../src/core/findings/index.ts';
import { FINDING_LIST, findingList, findingPage, findingPath, sampleFindings } from './finding-pages.ts';
import { vocabularyPage } from './vocabulary-page.ts';
import { WORDING_PAGE, wordingPage } from './wording-page.ts';

const root = process.cwd();
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

write('docs/vocabulary.md', vocabularyPage());
rmSync(join(root, 'docs/findings'), { recursive: true, force: true });
mkdirSync(join(root, 'docs/findings'), { recursive: true });
const below = join(root, 'test/vaults/sample');
const examples = sampleFindings({ list: () => readdirSync(below, { recursive: true, encoding: 'utf8' }), read: (path) => readFileSync(join(below, path), 'utf8') });
for (const code of FINDING_CODES) write(findingPath(code), findingPage(code, examples));
write(FINDING_LIST, findingList());
write(WORDING_PAGE, wordingPage());

/** Writes docs/vocabulary.md: every type, field, choice, relation and body word, from the one table. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vocabularyPage } from './vocabulary-page.ts';

writeFileSync(join(process.cwd(), 'docs/vocabulary.md'), vocabularyPage());

/** The words of the interface in both languages. */
import type { Language } from '../core/vocabulary.ts';
import { en } from './en.ts';
import { cliEn, cliJa } from './faces/cli.ts';
import { ja } from './ja.ts';
import type { ProgramWords, Words } from './words.ts';

export type { ProgramWords, Words } from './words.ts';

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === 'ja' ? ja : en);

/** The words of a language with those of the command line. */
export const programWordsOf = (language: Language): ProgramWords => (language === 'ja' ? { ...ja, cli: cliJa } : { ...en, cli: cliEn });

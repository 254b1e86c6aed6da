/** The words of the interface in both languages. */
import type { Language } from '../core/vocabulary.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

const LANGUAGES: Readonly<Record<Language, Words>> = { ja, en };

/** The words of a language. */
export const wordsOf = (language: Language): Words => LANGUAGES[language];

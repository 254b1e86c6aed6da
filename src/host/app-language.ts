/** The language of the app as one of ours, and its words. */
import { getLanguage } from 'obsidian';
import type { Language } from '../core/vocabulary.ts';
import { wordsOf } from '../lang/index.ts';
import type { Words } from '../lang/index.ts';

/** Japanese for an app in Japanese, English for all others. `other` is for searching by the words of either. */
export function appWords(): { readonly words: Words; readonly other: Words } {
	const language: Language = getLanguage() === 'ja' ? 'ja' : 'en';
	return { words: wordsOf(language), other: wordsOf(language === 'ja' ? 'en' : 'ja') };
}

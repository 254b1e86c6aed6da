/** The kinds of settings: what a value of each may be, what is wrong with one that is not, and its tidy form. */
import { safeFileName } from './file-name.ts';

/** What a number counts. `month` is a month of the year. */
export type Unit = 'month' | 'months' | 'days' | 'business-days' | 'visits' | 'people' | 'minutes' | 'facts' | 'lines' | 'percent';

export interface ChoiceSetting<C extends string = string> { readonly kind: 'choice'; readonly default: C; readonly choices: readonly C[] }
export interface TextSetting { readonly kind: 'text'; readonly default: string }
/** A file name in which `{client}` and the like are replaced. It needs all of its placeholders; empty stands for the name of the language. */
export interface NamePatternSetting { readonly kind: 'name-pattern'; readonly default: string; readonly placeholders: readonly string[] }
/** A path below a client's folder, in which the placeholders may stand; empty is that folder. */
export interface FolderPatternSetting { readonly kind: 'folder-pattern'; readonly default: string; readonly placeholders: readonly string[] }
/** A folder's path in the vault; empty is the vault itself. It need not exist yet. */
export interface FolderSetting { readonly kind: 'folder'; readonly default: string }
export interface TruthSetting { readonly kind: 'truth'; readonly default: boolean }
export interface NumberSetting { readonly kind: 'number'; readonly default: number; readonly unit: Unit; readonly min: number; readonly max: number; readonly whole: boolean }
/** Words, each once, in the order in which they came. Text with one on each line stands for them. */
export interface WordListSetting { readonly kind: 'word-list'; readonly default: readonly string[] }
export type Setting = ChoiceSetting | TextSetting | NamePatternSetting | FolderPatternSetting | FolderSetting | TruthSetting | NumberSetting | WordListSetting;

export type FaultReason =
	| 'not-a-choice' | 'not-text' | 'not-words' | 'not-one-line' | 'too-long' | 'not-truth' | 'not-a-number' | 'not-whole' | 'out-of-range'
	| 'needs-placeholder' | 'unknown-placeholder' | 'forbidden-character' | 'not-a-name' | 'leads-outside';

export interface ValueFault {
	readonly reason: FaultReason;
	/** What is wrong in it, or what is missing. */
	readonly found: string;
	/** What would fit: the choices, the two ends of the range, the placeholders, the most characters. */
	readonly fits: readonly string[];
}

/** Most characters of a text or a pattern, and of a path: names take more room once a client's name is in them. */
const LONGEST_TEXT = 60;
/** A rule may have asked about a whole sentence. */
const LONGEST_WORDS = 500;
const LONGEST_PATH = 200;

const fault = (reason: FaultReason, found: string, fits: readonly (string | number)[] = []): ValueFault => ({ reason, found, fits: fits.map(String) });

/** What is wrong with a value, or null. Looks at its tidy form. Never throws, whatever the value. */
export function valueFault(setting: Setting, value: unknown): ValueFault | null {
	const tidy = tidyValue(setting, value);
	if (setting.kind === 'number') return numberFault(setting, tidy);
	if (setting.kind === 'truth') return typeof tidy === 'boolean' ? null : fault('not-truth', shown(tidy));
	if (setting.kind === 'word-list') return Array.isArray(tidy) ? firstFault(tidy, wordFault) : fault('not-words', shown(tidy));
	if (typeof tidy !== 'string') return fault('not-text', shown(tidy));
	if (setting.kind === 'choice') return setting.choices.includes(tidy) ? null : fault('not-a-choice', tidy, setting.choices);
	return textFault(tidy, setting.kind === 'text' || setting.kind === 'name-pattern' ? LONGEST_TEXT : LONGEST_PATH) ?? placeFault(setting, tidy);
}

/**
 * A value as it is stored: text in NFC without spaces around it, a folder without slashes at its end (`/` alone is the
 * vault), no negative zero, words without empty and equal ones. What is no value of the kind stays as it is.
 */
export function tidyValue(setting: Setting, value: unknown): unknown {
	if (setting.kind === 'word-list') return tidyWords(value);
	if (typeof value === 'number') return value + 0;
	if (typeof value !== 'string' || setting.kind === 'choice') return value;
	const words = value.normalize('NFC').trim();
	return setting.kind === 'folder' || setting.kind === 'folder-pattern' ? words.replace(/[\s/]+$/, '') : words;
}

function tidyWords(value: unknown): unknown {
	const words: unknown = typeof value === 'string' ? value.split(/\r?\n/) : value;
	if (!Array.isArray(words)) return value;
	const tidy = words.map((word: unknown) => (typeof word === 'string' ? word.normalize('NFC').trim() : word));
	return [...new Set(tidy)].filter((word) => word !== '');
}

const wordFault = (word: unknown): ValueFault | null => (typeof word === 'string' ? textFault(word, LONGEST_WORDS) : fault('not-words', shown(word)));

function numberFault({ min, max, whole }: NumberSetting, value: unknown): ValueFault | null {
	if (typeof value !== 'number' || !Number.isFinite(value)) return fault('not-a-number', shown(value), [min, max]);
	if (value < min || value > max) return fault('out-of-range', String(value), [min, max]);
	return whole && !Number.isInteger(value) ? fault('not-whole', String(value), [min, max]) : null;
}

function textFault(text: string, longest: number): ValueFault | null {
	if (/[\p{Cc}\u2028\u2029]/u.test(text)) return fault('not-one-line', text);
	return [...text].length > longest ? fault('too-long', text, [longest]) : null;
}

function placeFault(setting: TextSetting | NamePatternSetting | FolderPatternSetting | FolderSetting, text: string): ValueFault | null {
	if (setting.kind === 'text' || text === '') return null;
	if (setting.kind === 'folder') return pathFault(text) ?? folderFault(text);
	const unknown = (text.match(/\{[^{}]*\}/g) ?? []).find((placeholder) => !setting.placeholders.includes(placeholder));
	if (unknown !== undefined) return fault('unknown-placeholder', unknown, setting.placeholders);
	if (setting.kind === 'folder-pattern') return pathFault(text) ?? firstFault(text.split('/'), (part) => nameFault(part, setting.placeholders));
	const missing = setting.placeholders.find((placeholder) => !text.includes(placeholder));
	return missing === undefined ? nameFault(text, setting.placeholders) : fault('needs-placeholder', missing, setting.placeholders);
}

/** That a path stays where it begins. */
function pathFault(path: string): ValueFault | null {
	const parts = path.split(/[/\\]/);
	return parts[0] === '' || parts.includes('..') || parts.includes('.') ? fault('leads-outside', path) : null;
}

/** A name that every system accepts once the placeholders are filled in, whatever is filled in. */
function nameFault(name: string, placeholders: readonly string[]): ValueFault | null {
	const forbidden = /[/\\:*?"<>|#^[\]]|%%/.exec(name);
	if (forbidden) return fault('forbidden-character', forbidden[0]);
	// A letter stands in for what will be filled in.
	const sample = placeholders.reduce((text, placeholder) => text.replaceAll(placeholder, 'x'), name);
	return safeFileName(sample) === sample ? null : fault('not-a-name', name);
}

/** Folders that are there already may have names that we would not give, but not names that the app hides or cannot have. */
function folderFault(path: string): ValueFault | null {
	const forbidden = /[\\:*?"<>|]/.exec(path);
	if (forbidden) return fault('forbidden-character', forbidden[0]);
	return path.split('/').some((part) => part.trim() === '' || part.startsWith('.')) ? fault('not-a-name', path) : null;
}

function firstFault<P>(parts: readonly P[], look: (part: P) => ValueFault | null): ValueFault | null {
	for (const part of parts) {
		const found = look(part);
		if (found) return found;
	}
	return null;
}

/** A wrong value in a message. Records and lists may be deep or odd, so that they are only hinted at. */
function shown(value: unknown): string {
	if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
	return String(value).slice(0, LONGEST_TEXT);
}

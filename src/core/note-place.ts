/** Where a new note goes and what it is called: names are unique in the whole vault, so that short links never meet another client's note. */
import type { Client } from './client.ts';
import { freeName, safeFileName } from './file-name.ts';
import { fileTitle, folderOf } from './link.ts';
import { harmless } from './note-draft.ts';
import type { Notebook } from './notebook.ts';
import type { Language } from './vocabulary.ts';
import { NOTE_TYPES } from './vocabulary/note-types.ts';
import type { NoteType } from './vocabulary/note-types.ts';

/** What the settings say about new notes. */
export interface NotePatterns {
	readonly language: Language;
	/** One's own name: the lead of new clients, and who goes to a visit of a client that names nobody. */
	readonly ownName: string | null;
	/** Folder in which clients get theirs; `''` is the vault itself. */
	readonly clientsFolder: string;
	/** Folder of a client's notes, with `{type}`; `''` is beside the client's own note. */
	readonly noteFolder: string;
	/** With `{client}`. */
	readonly planName: string;
	/** With `{client}` and `{no}`. */
	readonly visitName: string;
	/** Whether 仮名 stands in place of the client's name in the names of new plans and visits. */
	readonly useCodename: boolean;
}

/** What a new note has to fit in. */
export interface Surroundings {
	readonly notebook: Notebook;
	readonly patterns: NotePatterns;
	/** ISO date. */
	readonly today: string;
}

const UNTITLED: Readonly<Record<Language, string>> = { ja: '無題', en: 'Untitled' };

/** English folders are plural, as people name them; Japanese has no plural, and the type's own name serves. */
const ENGLISH_FOLDERS: Readonly<Record<NoteType, string>> = {
	client: 'Clients', plan: 'Plans', visit: 'Visits', fact: 'Facts', issue: 'Issues', cause: 'Causes', essential: 'Essential issues', vision: 'Visions',
	action: 'Actions', short: 'Short-term issues', hearing: 'Hearings', survey: 'Surveys', oversight: 'Oversight', handover: 'Handovers', doc: 'Documents',
};
const typeFolder = (type: NoteType, language: Language): string => (language === 'ja' ? NOTE_TYPES[type].ja : ENGLISH_FOLDERS[type]);

/** Words on one line. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Puts words in place of `{client}`, `{no}` and `{type}`; braces around anything else stay. */
export const filled = (pattern: string, words: Readonly<Record<string, string>>): string =>
	pattern.replace(/\{(client|no|type)\}/g, (braces, key: string) => words[key] ?? braces);

/**
 * A title as the name of a new note: safe as a file name, and free in the vault.
 * @param alsoTaken told a name in NFC and lower case
 */
export function newName(title: string, { notebook, patterns }: Surroundings, alsoTaken: (folded: string) => boolean = () => false): string {
	// A link is made harmless when it is written, so the name it has to match is made harmless first.
	const safe = safeFileName(harmless(safeFileName(title, UNTITLED[patterns.language])));
	// A link that ends in `.md` names the file without it.
	const name = safeFileName(safe.replace(/(?:\s*\.md)+$/i, ''), UNTITLED[patterns.language]);
	return freeName(name, (folded) => notebook.hasName(folded) || alsoTaken(folded));
}

/** The client's name as it stands in the names of its notes. */
export function nameInNames(client: Client, { useCodename }: NotePatterns): string {
	const { codename } = client.note.fields;
	return useCodename && codename ? codename : fileTitle(client.path);
}

/** The folder for a client's note of this type: where it keeps them already, else as the settings say. */
export function newFolder(client: Client, type: NoteType, { language, noteFolder }: NotePatterns): string {
	const used = new Set(client.ofType(type).map(({ path }) => folderOf(path)));
	const [only] = used;
	if (used.size === 1 && only !== undefined) return only;
	// A client has one plan: it stands beside the client's own note.
	const below = type === 'plan' ? '' : filled(noteFolder, { type: typeFolder(type, language) });
	return inFolder(client.folder, ...segments(below).map((name) => safeFileName(name)));
}

/** A path of these parts; empty ones are left out. */
export const inFolder = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('/');

/** The parts of a folder as a person may write it; nothing leads out of the vault. */
export const segments = (folder: string): string[] => folder.split('/').map((part) => part.trim()).filter((part) => !/^\.{0,2}$/.test(part));

/** A link to a note, as short as it names that note. @param from path of the note that carries it */
export function linkTo(notebook: Notebook, path: string, from: string): string {
	const name = fileTitle(path);
	return `[[${notebook.resolve(name, from) === path ? name : path.replace(/\.md$/i, '')}]]`;
}

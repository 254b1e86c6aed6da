/** A vault folder → a Notebook, through file functions handed in. The only place where gray-matter is used, and only to split. */
import matter from 'gray-matter';
import { placeFrontMatter, readProperties } from '../core/front-matter.ts';
import type { PropertiesRead } from '../core/front-matter.ts';
import { oversizedNote, readNote } from '../core/note.ts';
import { Notebook } from '../core/notebook.ts';
import type { AnyNote } from '../core/note-groups.ts';

/**
 * What is needed of a file system. Paths are relative to the vault, with `/`. It answers at once: a program that has nothing
 * else to do reads ten thousand small files faster one by one than through promises.
 */
export interface Files {
	/** Every file below the vault that is not behind a link leading out of it, in any order. */
	list(): Iterable<string>;
	/**
	 * The text of a file, a byte order mark included; of a file over NOTE_LIMIT its size in bytes instead; null when it
	 * cannot be read, which has then been said.
	 */
	read(path: string): string | number | null;
}

/** Hidden files and folders, the app's trash among them, are none of the vault's notes. */
const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

/**
 * Reads a vault.
 * @param onProgress told how many of the notes have been read
 */
export function readFolder(files: Files, onProgress: (read: number, all: number) => void = () => undefined): Notebook {
	const markdown: string[] = [];
	const others: string[] = [];
	for (const path of files.list()) if (!isHidden(path)) (/\.md$/i.test(path) ? markdown : others).push(path);
	const notes: AnyNote[] = [];
	for (const [i, path] of markdown.entries()) {
		const text = files.read(path);
		if (text === null) others.push(path);
		else notes.push(typeof text === 'number' ? oversizedNote(path, text) : readNote({ path, text, properties: splitProperties(text) }));
		onProgress(i + 1, markdown.length);
	}
	return Notebook.from(notes, others);
}

const refuse = (): never => {
	throw new Error('only YAML is read as front matter');
};
const NONE: PropertiesRead = { entries: [], fault: null };

/**
 * The properties of a text. gray-matter runs code when front matter opens with `---js`, so it sees only a text whose fences are
 * exactly `---`, cut off behind the closing one; its YAML engine is ours and every other one refuses. It is always given
 * options: without them it hands the same object to everybody, and an empty one for a text that failed before.
 */
export function splitProperties(text: string): PropertiesRead {
	const place = placeFrontMatter(text);
	if (place.is !== 'block') return NONE;
	const yaml = text.slice(place.from, place.to);
	// Parsed is what stands between our own fences: gray-matter ends at the first line that merely begins with dashes.
	const engine = { parse: () => ({ read: readProperties(yaml) }), stringify: refuse };
	const engines = { yaml: engine, json: refuse, javascript: refuse, js: refuse, coffee: refuse };
	const data: { readonly read?: PropertiesRead } = matter(`---\n${yaml}---`, { language: 'yaml', engines }).data;
	return data.read ?? NONE;
}

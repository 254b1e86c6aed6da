/** Many notes at once, from what the app has parsed: the text of a note is read only where something in it counts. */
import type { App, CachedMetadata, TFile } from 'obsidian';
import { hasBody, namedNote, NOTE_LIMIT, oversizedNote, readMarkdown, readNote } from '../core/note.ts';
import type { AnyNote } from '../core/note-groups.ts';
import { parsedProperties } from '../core/parsed-properties.ts';
import type { PropertyEntry } from '../core/front-matter.ts';
import type { Slices } from './slices.ts';

/** What is to be done with a file: nothing more, or read its text, as a body of these properties or wholly. */
type Plan = { readonly note: AnyNote | 'not-parsed' } | { readonly entries: readonly PropertyEntry[] | null };

/** How many texts are asked for at once. */
const BATCH = 32;

/** Reads notes in slices; `take` is told of each one once, in no order. */
export async function readCached(app: App, files: readonly TFile[], slices: Slices, take: (file: TFile, note: AnyNote | 'not-parsed') => void): Promise<void> {
	const toRead: { file: TFile; entries: readonly PropertyEntry[] | null }[] = [];
	for (const file of files) {
		const plan = safely(file, () => planFor(file, app.metadataCache.getFileCache(file)), (note) => ({ note }));
		if ('note' in plan) take(file, plan.note);
		else toRead.push({ file, entries: plan.entries });
		await slices.pause();
	}
	for (let at = 0; at < toRead.length; at += BATCH) {
		const batch = toRead.slice(at, at + BATCH);
		const texts = await Promise.all(batch.map(({ file }) => app.vault.cachedRead(file).catch(() => null)));
		for (const [i, { file, entries }] of batch.entries()) {
			const text = texts[i] ?? null;
			take(file, text === null ? namedNote(file.path) : safely(file, () => readWith(file.path, text, entries), (note) => note));
			await slices.pause();
		}
	}
}

/** One bad note never stops the others: it is then known by name. */
function safely<T>({ path }: TFile, read: () => T, named: (note: AnyNote) => T): T {
	try {
		return read();
	} catch (error) {
		console.error(path, error);
		return named(namedNote(path));
	}
}

/** One note whose text is at hand, read as the app has parsed it. */
export const noteOf = (file: TFile, cache: CachedMetadata, text: string): AnyNote => safely(file, () => readParsed(file, cache, text), (note) => note);

function readParsed(file: TFile, cache: CachedMetadata, text: string): AnyNote {
	const plan = planFor(file, cache);
	if (!('note' in plan)) return readWith(file.path, text, plan.entries);
	// What begins like front matter and is none for the app may be broken; the text can tell.
	return plan.note === 'not-parsed' || (!cache.frontmatter && /^\ufeff?---/.test(text)) ? readMarkdown(file.path, text) : plan.note;
}

function planFor(file: TFile, cache: CachedMetadata | null): Plan {
	const { path } = file;
	if (file.stat.size > NOTE_LIMIT) return { note: oversizedNote(path, file.stat.size) };
	if (!cache) return { note: 'not-parsed' };
	const { frontmatter, frontmatterPosition: place } = cache;
	if (!frontmatter) return mayBeBroken(cache) ? { entries: null } : { note: namedNote(path) };
	const parsed = parsedProperties({ values: frontmatter, size: place ? place.end.offset - place.start.offset : Infinity });
	if (parsed === 'text') return { entries: null };
	if (parsed === 'plain') return { note: namedNote(path) };
	if (hasBody(parsed.type)) return { entries: parsed.entries };
	const note = readNote({ path, text: '', properties: { entries: parsed.entries, fault: null } });
	return note.faults.length > 0 ? { entries: null } : { note };
}

/**
 * The app has seen no properties, and dashes where they would be: a fence that encloses something unreadable, a rule, or lines that
 * end in dashes, which Markdown takes for one heading (`---js`, or a fence behind a byte order mark).
 */
function mayBeBroken({ sections = [] }: CachedMetadata): boolean {
	const [first] = sections;
	if (!first) return false;
	const { start, end } = first.position;
	return first.type === 'yaml' || first.type === 'thematicBreak' || (first.type === 'heading' && end.line > start.line);
}

/** A fault needs its line, which only the text tells. */
function readWith(path: string, text: string, entries: readonly PropertyEntry[] | null): AnyNote {
	const note = entries && readNote({ path, text, properties: { entries, fault: null } });
	return note && note.faults.length === 0 ? note : readMarkdown(path, text);
}

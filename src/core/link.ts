/** A wikilink as written: which file it names and which block in it. */
import type { Link } from './vocabulary/note-types.ts';

const WIKILINK = /^\[\[([^[\]|#]*)(#[^[\]|]*)?(?:\|[^[\]]*)?\]\]$/;

/** Reads `[[target#heading#^block|alias]]`, with or without `!`, or null when the text is anything else. */
export function readLink(text: string): Link | null {
	const match = WIKILINK.exec(text.trim().replace(/^!/, ''));
	if (!match) return null;
	const target = (match[1] ?? '').trim().replace(/\\$/, '').normalize('NFC');
	const block = /#\^([A-Za-z0-9-]+)\s*$/.exec(match[2] ?? '')?.[1]?.toLowerCase() ?? null;
	return target === '' && block === null && !match[2] ? null : { target, block };
}

/** All wikilinks in a line of text, in order. */
export function linksIn(text: string): Link[] {
	return Array.from(text.matchAll(/\[\[[^[\]]*\]\]/g), ([link]) => readLink(link)).filter((link) => link !== null);
}

/** A wikilink as a person would read it: its alias, else the last part of its path. Other text comes back as it is. */
export function linkText(text: string): string {
	const trimmed = text.trim();
	const alias = /^!?\[\[[^[\]|]*\|([^[\]]*)\]\]$/.exec(trimmed)?.[1];
	if (alias !== undefined) return alias.trim();
	const link = readLink(trimmed);
	return link ? fileTitle(link.target) : trimmed;
}

/** The last part of a path without `.md`. */
export function fileTitle(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return /\.md$/i.test(name) ? name.slice(0, -3) : name;
}

/** The folder of a path, `''` for the vault itself. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

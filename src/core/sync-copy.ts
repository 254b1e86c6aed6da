/** Copies that sync services leave beside a note when two devices changed it (platform §3.5). */
import { compare } from './order.ts';

/** The file names that Obsidian Sync, Dropbox, Nextcloud and Syncthing give to the losing side. */
const MARKS = [
	/ \(Conflicted copy [^()]*\)(?=\.md$)/i,
	/ \([^()]*conflicted copy[^()]*\)(?=\.md$)/i,
	/ [（(][^（）()]*(?:競合コピー|競合するコピー)[^（）()]*[）)](?=\.md$)/,
	/\.sync-conflict-[0-9A-Za-z-]+(?=\.md$)/,
];

/** The path of the note that a copy was made of, or null when a path is no such copy. */
export function originalOfCopy(path: string): string | null {
	const mark = MARKS.find((pattern) => pattern.test(path));
	return mark ? path.replace(mark, '') : null;
}

/** Originals before copies, short paths before long ones: of several notes for one thing the first is the one that counts. */
export const originalFirst = (a: string, b: string): number => Number(originalOfCopy(a) !== null) - Number(originalOfCopy(b) !== null) || a.length - b.length || compare(a, b);

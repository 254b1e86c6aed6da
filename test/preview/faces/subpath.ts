/** Where `#heading` and `#^block` of a link lead to in a note. */
import type { CachedMetadata } from 'obsidian';

const folded = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[\s#^[\]|]+/g, ' ').trim();

/** The line, counted from 0; null where there is no such heading or block. */
export function placeOfSubpath(cache: CachedMetadata | null, subpath: string): number | null {
	const name = subpath.split('#').at(-1) ?? '';
	if (name.startsWith('^')) return cache?.blocks?.[name.slice(1).toLowerCase()]?.position.start.line ?? null;
	return cache?.headings?.find(({ heading }) => folded(heading) === folded(name))?.position.start.line ?? null;
}

/** Front matter as the app reads it: with the `yaml` package, and nothing at all when it is not a valid map. */
import type { FrontmatterLinkCache } from 'obsidian';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';

/** Where the front matter stands: the fences and all, and the YAML between them. */
export interface FrontMatterPlace {
	readonly yaml: string;
	/** Where the closing fence ends. */
	readonly end: number;
	/** Where the note's body begins. */
	readonly bodyStart: number;
}

const FENCED = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(\r?\n|$)/;

export function placeOfFrontMatter(text: string): FrontMatterPlace | null {
	const match = FENCED.exec(text);
	if (!match) return null;
	const [all, yaml = '', lineBreak = ''] = match;
	return { yaml, end: all.length - lineBreak.length, bodyStart: all.length };
}

/** The properties, or null where the YAML cannot be read or is not a map. */
export function propertiesOf(yaml: string): Record<string, unknown> | null {
	try {
		// The package compares each key with each other one, which takes seconds for thousands of keys: done here with a set.
		const document = parseDocument(yaml, { uniqueKeys: false });
		if (document.errors.length > 0 || hasKeyTwice(document)) return null;
		const value: unknown = document.toJS();
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

function hasKeyTwice(document: Document.Parsed): boolean {
	let twice = false;
	visit(document, {
		Map(_key, { items }) {
			const keys = items.map(({ key }) => (isScalar(key) ? String(key.value) : key));
			twice ||= new Set(keys).size < keys.length;
			return twice ? visit.BREAK : undefined;
		},
	});
	return twice;
}

const WHOLE_LINK = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/;

// An alias may lead to what it stands in, and so on without end.
const DEEPEST = 20;

/** Values that are one wikilink and nothing else, each with its path of keys: `issues.0`. */
export function linksOfProperties(value: unknown, key = '', depth = 0): FrontmatterLinkCache[] {
	if (typeof value === 'string') {
		const [original, link, shown] = WHOLE_LINK.exec(value.trim()) ?? [];
		return original === undefined || link === undefined ? [] : [{ key, link, original, displayText: shown ?? link }];
	}
	if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
	return Object.entries(value).flatMap(([name, inner]) => linksOfProperties(inner, key === '' ? name : `${key}.${name}`, depth + 1));
}

/** Front matter: where it stands in a file, and its properties with their lines. Reader and writer share this one idea of it. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import { shown } from './problem.ts';
import type { Fault } from './problem.ts';

/** Longer front matter is not parsed: it would cost seconds, and no note of a person is that long. Characters and lines. */
export const FRONT_MATTER_LIMIT = 64 * 1024;
export const FRONT_MATTER_LINES = 2000;

/** Where front matter stands. Offsets count from the start of the text, a byte order mark included. */
export type FrontMatterPlace =
	| { readonly is: 'none'; readonly bodyFrom: number }
	| {
			readonly is: 'block';
			/** Offset behind the opening fence's line end, and offset of the closing fence. */
			readonly from: number;
			readonly to: number;
			readonly bodyFrom: number;
	  }
	| { readonly is: 'fault'; readonly fits: 'exact-fence' | 'closed-fence' | 'front-matter-size'; readonly bodyFrom: number };

const BOM = '\uFEFF';
const FENCE = /^---[ \t]*\r?$/;

/** Finds the front matter of a text: fences are exactly `---` on lines of their own, the first at the very start. */
export function placeFrontMatter(text: string): FrontMatterPlace {
	const start = text.startsWith(BOM) ? BOM.length : 0;
	if (!text.startsWith('---', start)) return { is: 'none', bodyFrom: start };
	const firstEnd = text.indexOf('\n', start);
	const first = text.slice(start, firstEnd < 0 ? undefined : firstEnd);
	// `---js` and its like name a language that some tools run; a longer rule of dashes is plain Markdown.
	if (!FENCE.test(first)) return /^---[ \t]*[^-\s]/.test(first) ? { is: 'fault', fits: 'exact-fence', bodyFrom: start } : { is: 'none', bodyFrom: start };
	const from = firstEnd < 0 ? text.length : firstEnd + 1;
	let lines = 0;
	for (let at = from; at < text.length; lines++) {
		const end = text.indexOf('\n', at);
		const next = end < 0 ? text.length : end + 1;
		if (text.startsWith('---', at) && FENCE.test(text.slice(at, end < 0 ? undefined : end))) {
			if (at - from > FRONT_MATTER_LIMIT || lines > FRONT_MATTER_LINES) return { is: 'fault', fits: 'front-matter-size', bodyFrom: next };
			return { is: 'block', from, to: at, bodyFrom: next };
		}
		at = next;
	}
	return { is: 'fault', fits: 'closed-fence', bodyFrom: start };
}

/** One property as written. */
export interface PropertyEntry {
	readonly key: string;
	/** As YAML 1.2 reads it: dates stay text. */
	readonly value: unknown;
	/** Line in the file, from 1. */
	readonly line: number;
	/** For a list, the line of each item. */
	readonly itemLines?: readonly number[];
}

/** Front matter as read: its properties, or why they cannot be read. */
export interface PropertiesRead {
	readonly entries: readonly PropertyEntry[];
	readonly fault: Fault | null;
}

const refused = (line: number, found: string): PropertiesRead => ({ entries: [], fault: { line, code: 'bad-yaml', key: '', found: shown(found), fits: 'yaml' } });

/**
 * Reads the text between the fences. Never throws: what cannot be read is a fault with its line.
 * @param yaml without the fences
 * @param firstLine the line of the file on which `yaml` begins, from 1
 */
export function readProperties(yaml: string, firstLine = 2): PropertiesRead {
	const lines = new LineCounter();
	try {
		const document = parseStrictly(yaml, lines);
		const error = document.errors[0];
		if (error) {
			const line = firstLine + lines.linePos(error.pos[0]).line - 1;
			return refused(line, lineAt(yaml, error.pos[0]));
		}
		const root: unknown = document.contents;
		if (root === null || (isScalar(root) && root.value === null)) return { entries: [], fault: null };
		if (!isMap(root)) return refused(firstLine, yaml.trim());
		const lineOf = (node: unknown): number => firstLine + lines.linePos((node as Node | null)?.range?.[0] ?? 0).line - 1;
		const repeated = repeatedKey(root);
		if (repeated) return refused(lineOf(repeated.key), String((repeated.key as { value?: unknown }).value));
		return { entries: root.items.map((pair) => entryOf(pair, document, lineOf)), fault: null };
	} catch (error) {
		// Aliases that multiply and nesting beyond reason end here.
		return refused(firstLine, error instanceof Error ? error.message : String(error));
	}
}

/** Parses with keys unchecked: the check of the library takes time by the square, ours is {@link repeatedKey}. */
export function parseStrictly(yaml: string, lineCounter?: LineCounter): Document.Parsed {
	return parseDocument(yaml, { version: '1.2', uniqueKeys: false, ...(lineCounter ? { lineCounter } : {}) });
}

/** The first pair whose key stands earlier in the same map, at any depth, or null. */
export function repeatedKey(node: unknown): Pair | null {
	if (isMap(node)) {
		const seen = new Set<unknown>();
		for (const pair of node.items) {
			const key: unknown = isScalar(pair.key) ? pair.key.value : pair.key;
			if (seen.has(key)) return pair;
			seen.add(key);
			const inner = repeatedKey(pair.value);
			if (inner) return inner;
		}
	} else if (isSeq(node)) {
		for (const item of node.items) {
			const inner = repeatedKey(item);
			if (inner) return inner;
		}
	}
	return null;
}

function entryOf(pair: Pair, document: Document.Parsed, lineOf: (node: unknown) => number): PropertyEntry {
	const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
	const node = pair.value as Node | null;
	const value: unknown = isScalar(node) ? node.value : (node?.toJS(document) ?? null);
	const entry = { key, value, line: lineOf(pair.key) };
	return isSeq(node) ? { ...entry, itemLines: node.items.map(lineOf) } : entry;
}

const lineAt = (text: string, offset: number): string => {
	const from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
	const to = text.indexOf('\n', from);
	return text.slice(from, to < 0 ? undefined : to).trim() || text.slice(Math.max(0, from - 80), from).trim();
};

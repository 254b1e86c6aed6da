/** Front matter: where it stands in a file, and its properties with their lines. Reader and writer share this one idea of it. */
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
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
	let at = 0;
	try {
		const document = parseStrictly(yaml, lines);
		const error = document.errors[0];
		if (error) return refusedAt(yaml, error.pos[0], lines, firstLine);
		const root: unknown = document.contents;
		if (root === null || (isScalar(root) && root.value === null)) return { entries: [], fault: null };
		if (!isMap(root)) return refused(firstLine, yaml.trim());
		const fault = structureFault(root);
		const lineOf = (node: unknown): number => firstLine + lines.linePos((node as Node | null)?.range?.[0] ?? 0).line - 1;
		if (fault) return isScalar(fault) ? refused(lineOf(fault), String(fault.value)) : refusedAt(yaml, fault.range?.[0] ?? 0, lines, firstLine);
		const reading: Reading = { anchors: new Map(), open: new Set(), left: MOST_NODES };
		const entries = root.items.map((pair) => {
			at = (pair.key as Node | null)?.range?.[0] ?? at;
			return entryOf(pair, reading, lineOf);
		});
		return { entries, fault: null };
	} catch {
		// Aliases that name nothing or multiply, and nesting beyond reason, end here.
		return refusedAt(yaml, at, lines, firstLine);
	}
}

/** A fault at an offset; what is left open is noticed at the end, and shown on the last line that has words. */
function refusedAt(yaml: string, offset: number, lines: LineCounter, firstLine: number): PropertiesRead {
	const place = Math.min(offset, Math.max(0, yaml.trimEnd().length - 1));
	const from = yaml.lastIndexOf('\n', place - 1) + 1;
	const to = yaml.indexOf('\n', place);
	const words = yaml.slice(from, to < 0 ? undefined : Math.max(from, to));
	return refused(firstLine + (lines.lineStarts.length > 0 ? lines.linePos(place).line - 1 : 0), words);
}

/** Parses with keys unchecked: the check of the library takes time by the square, ours is {@link structureFault}. */
export function parseStrictly(yaml: string, lineCounter?: LineCounter): Document.Parsed {
	return parseDocument(yaml, { version: '1.2', uniqueKeys: false, ...(lineCounter ? { lineCounter } : {}) });
}

/** Deeper nesting is no note of a person, and would end in the call stack. */
const DEEPEST = 100;

/** The first node that no note may have, at any depth: a key that stands earlier in its map, or one that lies too deep. Null: none. */
export function structureFault(node: unknown, depth = 0): Node | null {
	if (depth > DEEPEST) return node as Node;
	if (isMap(node)) {
		const seen = new Set<unknown>();
		for (const pair of node.items) {
			const key: unknown = isScalar(pair.key) ? pair.key.value : pair.key;
			if (seen.has(key)) return pair.key as Node;
			seen.add(key);
			const inner = structureFault(pair.value, depth + 1);
			if (inner) return inner;
		}
	} else if (isSeq(node)) {
		for (const item of node.items) {
			const inner = structureFault(item, depth + 1);
			if (inner) return inner;
		}
	}
	return null;
}

function entryOf(pair: Pair, reading: Reading, lineOf: (node: unknown) => number): PropertyEntry {
	const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
	const node = pair.value as Node | null;
	const entry = { key, value: valueOf(node, reading), line: lineOf(pair.key) };
	return isSeq(node) ? { ...entry, itemLines: node.items.map(lineOf) } : entry;
}

/** What has been met while values are read in the order of the text. */
interface Reading {
	readonly anchors: Map<string, Node>;
	/** The nodes one is inside of; an alias of one of these would never end. */
	readonly open: Set<Node>;
	/** How many more nodes may be made; aliases can multiply a few lines into millions. */
	left: number;
}
const MOST_NODES = 100_000;

/**
 * A node as data. A number that is spelled otherwise than we would spell it (007, 1.10) stays as it is written.
 * @throws RangeError for an alias that names nothing, holds itself, or multiplies beyond reason
 */
function valueOf(node: unknown, reading: Reading): unknown {
	if (--reading.left < 0) throw new RangeError('more values than a note can have');
	if (isAlias(node)) {
		const target = reading.anchors.get(node.source);
		if (!target || reading.open.has(target)) throw new RangeError(`the alias ${node.source} names nothing that has ended`);
		return valueOf(target, reading);
	}
	if (!isScalar(node) && !isSeq(node) && !isMap(node)) return null;
	if (node.anchor) reading.anchors.set(node.anchor, node);
	if (isScalar(node)) return typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value) ? node.source : node.value;
	reading.open.add(node);
	const value = isSeq(node)
		? node.items.map((item) => valueOf(item, reading))
		: Object.fromEntries(node.items.map((pair) => [String(isScalar(pair.key) ? pair.key.value : pair.key), valueOf(pair.value, reading)]));
	reading.open.delete(node);
	return value;
}

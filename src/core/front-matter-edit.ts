/** Edits of front matter, byte for byte: only the one value changes, and the result is read again before it is believed. */
import { isAlias, isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, Scalar as YamlScalar, YAMLMap, YAMLSeq } from 'yaml';
import { parseStrictly, placeFrontMatter, structureFault } from './front-matter.ts';
import { edited, lineBreak, lineOf, refuse } from './refusal.ts';
import type { Edited } from './refusal.ts';
import { fold } from './vocabulary.ts';
import { yamlFlowScalar, yamlScalar } from './yaml-text.ts';
import type { Scalar } from './yaml-text.ts';

/** The spellings of one property; a new one is written as the first. */
export type PropertyNames = readonly [string, ...string[]];

/** What an item of a list may be; an item of nothing means nothing. */
export type ListItem = Exclude<Scalar, null>;

/** Front matter taken apart for an edit. Offsets of nodes count from the start of `yaml`. */
interface Opened {
	readonly text: string;
	readonly from: number;
	readonly to: number;
	readonly yaml: string;
	readonly map: YAMLMap | null;
	readonly values: Readonly<Record<string, unknown>>;
	readonly eol: string;
}

/** A replacement in `yaml` and the value the property must then have. */
interface Splice {
	readonly at: number;
	readonly until: number;
	readonly insert: string;
	readonly key: string;
	readonly expected: unknown;
}

type Step = Splice | Edited;
const isDone = (step: Step): step is Edited => 'ok' in step;

/** Sets a property to one value; a property that is not there is added as the last line. */
export function setProperty(text: string, names: PropertyNames, value: Scalar): Edited {
	return edit(text, names, (opened, pair) => {
		if (!pair) return addLine(opened, `${yamlScalar(names[0])}:${value === null ? '' : ` ${yamlScalar(value)}`}`, names[0], value);
		const key = keyText(pair);
		if (same(opened.values[key], value) && !isCollection(pair.value)) return edited(text);
		const range = scalarRange(opened, pair);
		if (isRefused(range)) return range;
		const written = yamlScalar(value);
		// Behind a bare colon a space is needed; an emptied value keeps the space it had.
		const [at, until] = range;
		return { at, until, insert: at === until && written !== '' ? ` ${written}` : written, key, expected: value };
	});
}

/**
 * Appends an item to a list; a single value becomes a list. A list that has the item stays as it is.
 * @param again for lists in which a thing may stand twice, such as a history: then only a list that ends in the item stays
 */
export function appendItem(text: string, names: PropertyNames, item: ListItem, again = false): Edited {
	return edit(text, names, (opened, pair) => {
		const key = pair ? keyText(pair) : names[0];
		const line = `  - ${yamlScalar(item)}`;
		if (!pair) return addLine(opened, `${yamlScalar(names[0])}:${opened.eol}${indentOf(opened)}${line}`, names[0], [item]);
		const value = opened.values[key];
		if (Array.isArray(value) && (again ? value.slice(-1) : value).some((one) => same(one, item))) return edited(text);
		const node = pair.value as Node | null;
		if (isSeq(node)) return node.flow ? appendToFlow(opened, node, key, item) : appendToBlock(opened, node, key, item);
		if (value === null && isEmpty(node)) {
			const end = lineEnd(opened.yaml, (pair.key as YamlScalar).range?.[1] ?? 0);
			return { at: end, until: end, insert: `${indentOf(opened)}${line}${opened.eol}`, key, expected: [item] };
		}
		if (same(value, item)) return edited(text);
		const range = scalarRange(opened, pair);
		if (isRefused(range)) return range.ok ? range : refuse('not-a-list', range.refusal.line, range.refusal.found);
		const spelling = opened.yaml.slice(...range);
		// A plain text with a comma is one value here, and would be two inside brackets.
		const old = typeof value === 'string' && /^[^"']/.test(spelling) && /[,[\]{}]/.test(spelling) ? yamlFlowScalar(value) : spelling;
		const items = value === null ? [item] : [value, item];
		return { at: range[0], until: range[1], insert: `[${[...(value === null ? [] : [old]), yamlFlowScalar(item)].join(', ')}]`, key, expected: items };
	});
}

/**
 * Removes the one item of a list that is equal to this.
 * @param whole whether a property that is left with nothing goes as well, unless a comment stands in its lines
 */
export function removeItem(text: string, names: PropertyNames, item: ListItem, whole = false): Edited {
	return edit(text, names, (opened, pair) => {
		if (!pair) return refuse('item-not-found', 1, String(item));
		const key = keyText(pair);
		const node = pair.value as Node | null;
		const line = lineOf(text, opened.from + ((pair.key as YamlScalar).range?.[0] ?? 0));
		if (!isSeq(node)) {
			if (!same(opened.values[key], item)) return refuse('item-not-found', line, String(item));
			const range = scalarRange(opened, pair);
			if (isRefused(range)) return range;
			return (whole ? removeProperty(opened, pair, range[1], key) : null) ?? { at: range[0], until: range[1], insert: '', key, expected: null };
		}
		const values = opened.values[key] as unknown[];
		const places = values.flatMap((one, i) => (same(one, item) ? [i] : []));
		const [place] = places;
		if (place === undefined) return refuse('item-not-found', line, String(item));
		if (places.length > 1) return refuse('equal-items', line, String(item));
		const rest = values.filter((_, i) => i !== place);
		const gone = whole && rest.length === 0 ? removeProperty(opened, pair, ((node.items[place] as Node | null)?.range ?? [])[1] ?? 0, key) : null;
		if (gone) return gone;
		return node.flow ? removeFromFlow(node, place, key, rest) : removeFromBlock(opened, node, place, key, rest);
	});
}

/** Opens the front matter, asks for one splice, carries it out and checks the result by reading it again. */
function edit(text: string, names: PropertyNames, decide: (opened: Opened, pair: Pair | null) => Step): Edited {
	const place = placeFrontMatter(text);
	if (place.is === 'fault') return refuse(place.fits, 1, text.slice(place.bodyFrom, place.bodyFrom + 80).split('\n', 1)[0] ?? '');
	const eol = lineBreak(text);
	if (place.is === 'none') {
		const at = place.bodyFrom;
		return decideIn({ text: `${text.slice(0, at)}---${eol}---${eol}${text.slice(at)}`, from: at + 3 + eol.length, to: at + 3 + eol.length, eol }, text, names, decide);
	}
	return decideIn({ text, from: place.from, to: place.to, eol }, text, names, decide);
}

function decideIn(block: { text: string; from: number; to: number; eol: string }, original: string, names: PropertyNames, decide: (opened: Opened, pair: Pair | null) => Step): Edited {
	const opened = open(block);
	if ('ok' in opened) return opened;
	const spellings = new Set(names.map(fold));
	const pairs = (opened.map?.items ?? []).filter((pair) => isScalar(pair.key) && spellings.has(fold(String(pair.key.value))));
	const [first = null, second] = pairs;
	if (second) return refuse('two-spellings', lineOf(block.text, block.from + ((second.key as YamlScalar).range?.[0] ?? 0)), keyText(second));
	const step = decide(opened, first);
	if (isDone(step)) return step.ok ? edited(original) : step;
	return splice(opened, step);
}

function open({ text, from, to, eol }: { text: string; from: number; to: number; eol: string }): Opened | Edited {
	const yaml = text.slice(from, to);
	try {
		const document = parseStrictly(yaml);
		const [error] = document.errors;
		if (error) return refuse('bad-yaml', lineOf(text, from + error.pos[0]), error.message.split('\n', 1)[0] ?? '');
		const root: unknown = document.contents;
		const fault = structureFault(root);
		if (fault) return refuse(isScalar(fault) ? 'repeated-key' : 'bad-yaml', lineOf(text, from + (fault.range?.[0] ?? 0)), isScalar(fault) ? String(fault.value) : '');
		const isEmptyRoot = root === null || (isScalar(root) && root.value === null && (root.source ?? '') === '');
		if (!isEmptyRoot && (!isMap(root) || root.flow)) return refuse('not-a-map', lineOf(text, from), yaml);
		const values = (document.toJS() ?? {}) as Record<string, unknown>;
		// A value that holds itself cannot be compared, and throws here.
		JSON.stringify(values);
		return { text, from, to, yaml, eol, map: isMap(root) ? root : null, values };
	} catch (error) {
		// Aliases that multiply and nesting beyond reason are stopped by the library.
		return refuse('bad-yaml', lineOf(text, from), error instanceof Error ? error.message : String(error));
	}
}

function splice(opened: Opened, { at, until, insert, key, expected }: Splice): Edited {
	const yaml = opened.yaml.slice(0, at) + insert + opened.yaml.slice(until);
	const text = opened.text.slice(0, opened.from) + yaml + opened.text.slice(opened.to);
	const failed = refuse('verification', lineOf(opened.text, opened.from + at), opened.yaml.slice(at, until) || key);
	const place = placeFrontMatter(text);
	if (place.is !== 'block' || place.from !== opened.from || place.to !== opened.from + yaml.length) return failed;
	const document = parseStrictly(yaml);
	if (document.errors.length > 0 || structureFault(document.contents)) return failed;
	return same(document.toJS() ?? {}, { ...opened.values, [key]: expected }) ? edited(text) : failed;
}

/** Equal as data; keys in the same order. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const keyText = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);
const isEmpty = (node: Node | null): boolean => node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '' && !node.tag && !node.anchor);
const isRefused = (range: [number, number] | Edited): range is Edited => !Array.isArray(range);

/** The white space before the first key: root keys may be indented. */
function indentOf({ map, yaml }: Opened): string {
	const start = (map?.items[0]?.key as YamlScalar | undefined)?.range?.[0] ?? 0;
	return yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
}

function addLine(opened: Opened, line: string, key: string, expected: unknown): Splice {
	const at = opened.yaml.length;
	return { at, until: at, insert: `${indentOf(opened)}${line}${opened.eol}`, key, expected };
}

/** Offset behind the line break of the line an offset stands on. */
function lineEnd(yaml: string, offset: number): number {
	const end = yaml.indexOf('\n', offset);
	return end < 0 ? yaml.length : end + 1;
}

/** Where a single-line scalar stands, or the place behind the colon when there is none; everything else is refused. */
function scalarRange(opened: Opened, pair: Pair): [number, number] | Edited {
	const node = pair.value as Node | null;
	const keyEnd = (pair.key as YamlScalar).range?.[1] ?? 0;
	const line = lineOf(opened.text, opened.from + keyEnd);
	const colon = /^[ \t]*:/.exec(opened.yaml.slice(keyEnd));
	if (!colon) return refuse('not-a-scalar', line, keyText(pair));
	if (isEmpty(node)) return [keyEnd + colon[0].length, keyEnd + colon[0].length];
	if (isAlias(node) || node?.anchor || node?.tag) return refuse('anchored', line, keyText(pair));
	if (!isScalar(node) || !node.range) return refuse('not-a-scalar', line, keyText(pair));
	const [at, until] = node.range;
	if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' || opened.yaml.slice(keyEnd, until).includes('\n')) return refuse('multi-line', line, keyText(pair));
	return [at, until];
}

/** The line of a block list's item, when it has one of its own: from its start to behind its line break. */
function itemLine(opened: Opened, seq: YAMLSeq, place: number): { from: number; to: number; prefix: string; rest: string } | null {
	const node = seq.items[place] as Node | null;
	const [start, end] = node?.range ?? [];
	if (start === undefined || end === undefined || (node as { anchor?: string }).anchor || (node as { tag?: string }).tag) return null;
	const from = opened.yaml.lastIndexOf('\n', start - 1) + 1;
	const to = lineEnd(opened.yaml, Math.max(start, end - 1));
	const prefix = /^[ \t]*-(?:[ \t]+|(?=\r?\n|$))/.exec(opened.yaml.slice(from, to))?.[0];
	if (prefix === undefined || from + prefix.length < start || opened.yaml.slice(from, Math.max(from, to - 1)).includes('\n')) return null;
	return { from, to, prefix, rest: opened.yaml.slice(end, to) };
}

function appendToBlock(opened: Opened, seq: YAMLSeq, key: string, item: ListItem): Step {
	const line = itemLine(opened, seq, seq.items.length - 1);
	if (!line) return refuse('multi-line', lineOf(opened.text, opened.from + (seq.range?.[0] ?? 0)), key);
	const prefix = /[ \t]$/.test(line.prefix) ? line.prefix : `${line.prefix} `;
	return { at: line.to, until: line.to, insert: `${prefix}${yamlScalar(item)}${opened.eol}`, key, expected: [...(opened.values[key] as unknown[]), item] };
}

function appendToFlow(opened: Opened, seq: YAMLSeq, key: string, item: ListItem): Step {
	const last = seq.items.at(-1) as Node | undefined;
	const at = last?.range?.[1] ?? (seq.range?.[1] ?? 1) - 1;
	return { at, until: at, insert: `${last ? ', ' : ''}${yamlFlowScalar(item)}`, key, expected: [...(opened.values[key] as unknown[]), item] };
}

function removeFromBlock(opened: Opened, seq: YAMLSeq, place: number, key: string, rest: readonly unknown[]): Step {
	const line = itemLine(opened, seq, place);
	const number = lineOf(opened.text, opened.from + ((seq.items[place] as Node | null)?.range?.[0] ?? 0));
	if (!line) return refuse('multi-line', number, key);
	if (line.rest.trim() !== '') return refuse('comment-on-item', number, line.rest);
	return { at: line.from, until: line.to, insert: '', key, expected: rest.length > 0 ? rest : null };
}

function removeFromFlow(seq: YAMLSeq, place: number, key: string, rest: readonly unknown[]): Step {
	const range = (at: number): readonly number[] => (seq.items[at] as Node | null | undefined)?.range ?? [];
	const [start = 0, end = 0] = range(place);
	const next = range(place + 1)[0];
	const previous = range(place - 1)[1];
	const [at, until] = next !== undefined ? [start, next] : previous !== undefined ? [previous, end] : [start, end];
	return { at, until, insert: '', key, expected: rest };
}

/** Takes away a property with its only value, which ends at this offset; null when anything else stands in its lines. */
function removeProperty({ yaml }: Opened, pair: Pair, valueEnd: number, key: string): Step | null {
	const [start = 0, keyEnd = 0] = (pair.key as YamlScalar).range ?? [];
	const at = yaml.lastIndexOf('\n', start - 1) + 1;
	const until = lineEnd(yaml, valueEnd);
	const before = yaml.slice(keyEnd, valueEnd);
	const isBare = /^[ \t]*:(?:[ \t]+[^\r\n]*|[ \t]*\r?\n[ \t]*-[ \t]+[^\r\n]*)$/.test(before) && /^[ \t]*\]?[ \t]*\r?\n?$/.test(yaml.slice(valueEnd, until)) && yaml.slice(at, start).trim() === '';
	return isBare ? { at, until, insert: '', key, expected: undefined } : null;
}

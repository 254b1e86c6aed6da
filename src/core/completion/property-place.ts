/** Where in front matter one is writing: the line is read by its signs alone, for YAML is seldom whole by then; the place is believed when a probe put there is read back. */
import { placeFrontMatter, readProperties } from '../front-matter.ts';
import type { PropertyEntry } from '../front-matter.ts';
import { lineOf } from '../refusal.ts';

interface Spot {
	/** Offset of what would be replaced, and what stands there. */
	readonly at: number;
	readonly was: string;
	/** The words before the cursor that tell what is looked for. */
	readonly query: string;
	/** The other properties, as they are read with the place filled in. */
	readonly others: readonly PropertyEntry[];
}
/** The beginning of a line, on which a new key would stand. */
export interface KeySpot extends Spot {
	readonly is: 'key';
}
/** A value, or one of several. */
export interface ValueSpot extends Spot {
	readonly is: 'value';
	readonly key: string;
	/** The other values of the same key in this place. */
	readonly beside: readonly unknown[];
	/** Inside `[…]`, where commas and brackets are quoted. */
	readonly flow: boolean;
	/** `[[` stands before the words. */
	readonly opened: boolean;
	/** What has to stand between the sign before it and the value. */
	readonly gap: string;
}
export type PropertySpot = KeySpot | ValueSpot;

/** A line that holds a cursor. */
interface Line {
	readonly from: number;
	readonly before: string;
	readonly after: string;
}

/** Longer front matter is not read with every key that is typed. Characters. */
const LONGEST = 16 * 1024;
const PROBE = 'bansou-completion-probe';
const LINK = `[[${PROBE}]]`;
/** The beginning of a plain key; what YAML reads as something else is none. */
const WORD = /^(?:[^\s#:"'[\]{},&*!|>%@`?-][^:#"'[\]{}]*)?$/;
const KEY = /^[^\s#-][^:]*:(?=[ \t]|$)/;
const BULLET = /^[ \t]*-(?=[ \t]|$)/;

/** The place of a cursor in front matter; null where nothing of ours could be written. */
export function propertySpot(text: string, cursor: number): PropertySpot | null {
	const place = placeFrontMatter(text);
	if (place.is !== 'block' || cursor < place.from || cursor >= place.to || place.to - place.from > LONGEST) return null;
	const from = text.lastIndexOf('\n', cursor - 1) + 1;
	const to = text.indexOf('\n', cursor);
	const line: Line = { from, before: text.slice(from, cursor), after: text.slice(cursor, to).replace(/\r$/, '') };
	// What stands deeper below belongs to the key above, and a key between the two would take or change it.
	const cuts = /^\s*\n[ \t]+\S/.test(text.slice(to, place.to));
	const reread = (at: number, was: string, probe: string): Reread => {
		const { entries, fault } = readProperties(text.slice(place.from, at) + probe + text.slice(at + was.length, place.to));
		return { entries: fault ? [] : entries, line: lineOf(text, cursor) };
	};
	return (cuts ? null : keySpot(line, reread)) ?? valueSpot(line, reread);
}

/** The properties with the probe in its place, none when they cannot be read; and the line that the probe stands on. */
interface Reread {
	readonly entries: readonly PropertyEntry[];
	readonly line: number;
}
type Reader = (at: number, was: string, probe: string) => Reread;

function keySpot({ from, before, after }: Line, reread: Reader): KeySpot | null {
	if (!WORD.test(before) || after.trim() !== '') return null;
	const was = before + after;
	const { entries, line } = reread(from, was, `${PROBE}:`);
	// A value would be what stands below: a list that belongs to the key above.
	const isThere = entries.some((entry) => entry.key === PROBE && entry.value === null && entry.line === line);
	return isThere ? { is: 'key', at: from, was, query: before.trim(), others: entries.filter(({ key }) => key !== PROBE) } : null;
}

function valueSpot({ from, before, after }: Line, reread: Reader): ValueSpot | null {
	const sign = (KEY.exec(before) ?? BULLET.exec(before))?.[0];
	if (sign === undefined) return null;
	const rest = before.slice(sign.length);
	const words = rest.trimStart();
	const flow = words.startsWith('[') && !words.startsWith('[[');
	const item = flow ? lastItem(words) : words;
	const token = item === null ? null : tokenOf(item, after, flow);
	if (item === null || !token) return null;
	const at = from + before.length - item.length;
	const was = item + after.slice(0, token.closes);
	const gap = rest === '' ? ' ' : '';
	const { entries, line } = reread(at, was, `${gap}"${LINK}"`);
	const entry = entries.find(({ value }) => isProbe(value));
	if (!entry || lineOfProbe(entry) !== line) return null;
	const beside = Array.isArray(entry.value) ? entry.value.filter((value) => value !== LINK) : [];
	return { is: 'value', at, was, gap, flow, beside, key: entry.key, query: token.query, opened: token.opened, others: entries.filter((other) => other !== entry) };
}

const isProbe = (value: unknown): boolean => value === LINK || (Array.isArray(value) && value.filter((one) => one === LINK).length === 1);
const lineOfProbe = ({ value, line, itemLines }: PropertyEntry): number => (Array.isArray(value) ? (itemLines?.[value.indexOf(LINK)] ?? line) : line);

/** The words of the item of a `[…]` that the cursor is in; null when it is behind the list. */
function lastItem(words: string): string | null {
	let [from, depth, quote] = [1, 0, ''];
	for (let at = 1; at < words.length; at++) {
		const sign = words[at] ?? '';
		if (quote !== '') {
			if (sign === '\\' && quote === '"') at++;
			else if (sign === quote) quote = '';
		} else if (sign === '[') depth++;
		else if (sign === ']' && --depth < 0) return null;
		else if (sign === ',' && depth === 0) from = at + 1;
		else if ((sign === '"' || sign === "'") && words.slice(from, at).trim() === '') quote = sign;
	}
	return words.slice(from).trimStart();
}

/** What a value begins with up to the cursor, and how much behind the cursor belongs to it. Null: it has ended, or is no link's or word's beginning. */
function tokenOf(item: string, after: string, flow: boolean): { query: string; opened: boolean; closes: number } | null {
	const [, quote = '', brackets = '', query = ''] = /^(["']?)(\[\[)?(.*)$/s.exec(item) ?? [];
	const opened = brackets !== '';
	if (quote !== '' && (query.includes(quote) || query.includes('\\'))) return null;
	if (opened && /[[\]|]/.test(query)) return null;
	if (quote === '' && !opened && /^[[{&*!|>%@`]|\s#/.test(query)) return null;
	if (quote === '' && !opened) {
		const plain = (flow ? /^[^,[\]"'#]*/ : /^(?:[^\s#]|[ \t]+(?![\s#]|$))*/).exec(after)?.[0].trimEnd() ?? '';
		// A value that stands behind the cursor is not to be replaced by one before it.
		return query === '' && plain !== '' ? null : { query, opened, closes: plain.length };
	}
	return { query, opened, closes: closing(after, quote, opened) };
}

/** How much of what follows closes what was opened before the cursor: editors write brackets and quotes in pairs. */
function closing(after: string, quote: string, opened: boolean): number {
	const inner = /^[^[\]"']*/.exec(quote === '' ? after : after.replaceAll(quote === '"' ? "'" : '"', ' '))?.[0].length ?? 0;
	const ends = [...(opened ? [`]]${quote}`, ']]'] : []), ...(quote === '' ? [] : [quote])];
	const end = ends.find((sign) => after.startsWith(sign, inner));
	return end === undefined ? 0 : inner + end.length;
}

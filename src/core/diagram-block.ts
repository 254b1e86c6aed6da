/** The lines of a `bansou-diagram` code block: whose structure it shows, in which view, up to which visit. */
import { readLink } from './link.ts';
import { fold, keyOf } from './vocabulary.ts';
import type { Term } from './vocabulary/choices.ts';
import { COMMON_FIELDS, NOTE_TYPES } from './vocabulary/note-types.ts';
import { VIEWS } from './vocabulary/views.ts';
import type { View } from './vocabulary/views.ts';

/** The keys of the block; the client and the number of a visit are called as in notes (note-format §3). */
export const DIAGRAM_KEYS = {
	client: { en: 'client', ja: COMMON_FIELDS.client.ja },
	view: { en: 'view', ja: '表示' },
	visit: { en: 'visit', ja: NOTE_TYPES.visit.fields.no.ja },
} as const satisfies Record<string, Term>;
export type DiagramKey = keyof typeof DIAGRAM_KEYS;

export interface DiagramBlock {
	/** What a link names, or the name as it stands; null: the client of the note that the block stands in. */
	readonly client: string | null;
	readonly view: View;
	/** Up to which visit; null: as things stand now. */
	readonly visit: number | null;
}

/** The first line that does not fit, with what was found. `line` counts from 1 within the block. */
export interface DiagramFault {
	readonly line: number;
	readonly what: 'line' | 'key' | 'twice' | DiagramKey;
	readonly found: string;
}

/** Reads a block. Empty lines do not count; keys and views are read in both languages, in any width and case. */
export function readDiagramBlock(source: string): DiagramBlock | DiagramFault {
	const values = new Map<DiagramKey, string>();
	for (const [i, text] of source.split(/\r?\n/).entries()) {
		if (text.trim() === '') continue;
		const read = readLine(text.trim());
		if ('what' in read) return { line: i + 1, ...read };
		const { key, value } = read;
		if (values.has(key)) return { line: i + 1, what: 'twice', found: text.trim() };
		if (!isValue[key](value)) return { line: i + 1, what: key, found: value };
		values.set(key, value);
	}
	const [client, view, visit] = [values.get('client'), values.get('view'), values.get('visit')];
	return { client: client === undefined ? null : targetOf(client), view: (view === undefined ? null : viewNamed(view)) ?? 'structure', visit: visit === undefined ? null : numberIn(visit) };
}

export const isDiagramFault = (block: DiagramBlock | DiagramFault): block is DiagramFault => 'what' in block;

function readLine(text: string): { readonly key: DiagramKey; readonly value: string } | Pick<DiagramFault, 'what' | 'found'> {
	const [, word, value] = /^([^:：]+)[:：]\s*(.*)$/.exec(text) ?? [];
	if (word === undefined || value === undefined) return { what: 'line', found: text };
	const key = keyOf(DIAGRAM_KEYS, word);
	return key ? { key, value: value.trim() } : { what: 'key', found: word.trim() };
}

const isValue: Readonly<Record<DiagramKey, (value: string) => boolean>> = {
	client: (value) => targetOf(value) !== '',
	view: (value) => viewNamed(value) !== null,
	visit: (value) => numberIn(value) !== null,
};

/** The view that a word names: its name in either language, the name the command line has for it, or the paper's term. */
export const viewNamed = (word: string): View | null =>
	keyOf(VIEWS, word) ?? (Object.keys(VIEWS) as View[]).find((view) => view === fold(word) || fold(VIEWS[view].paper) === fold(word)) ?? null;

/** As in properties, a link may stand in quotes. Empty: it names nothing. */
function targetOf(value: string): string {
	const bare = value.replace(/^(["'])(.*)\1$/, '$2').trim();
	return readLink(bare)?.target ?? (bare.startsWith('[[') ? '' : bare);
}

/** The number of a visit as one writes it: 5, ５, 第5回. */
function numberIn(value: string): number | null {
	const digits = /^第?([0-9]{1,4})回?$/.exec(fold(value))?.[1];
	return digits === undefined ? null : Number(digits);
}

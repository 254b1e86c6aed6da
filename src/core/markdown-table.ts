/** Tables in a body: rows of cells under named columns. */
import type { OutlineLine } from './outline.ts';
import { keyOf } from './vocabulary.ts';
import type { Term } from './vocabulary/choices.ts';

export interface TableRow {
	/** Line in the file, from 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface Table {
	readonly columns: readonly string[];
	readonly rows: readonly TableRow[];
}

/** The first table among these lines, or null. A table needs its rule of dashes under the first row. */
export function readTable(lines: readonly OutlineLine[]): Table | null {
	const start = lines.findIndex((line, i) => line.is === 'row' && isRule(lines[i + 1]));
	if (start < 0) return null;
	const rows: TableRow[] = [];
	let next = (lines[start + 1]?.line ?? 0) + 1;
	for (const line of lines.slice(start + 2)) {
		// A blank line ends a table.
		if (line.is !== 'row' || line.line !== next++) break;
		rows.push({ line: line.line, cells: cellsOf(line.text) });
	}
	return { columns: cellsOf(lines[start]?.text ?? ''), rows };
}

const isRule = (line: OutlineLine | undefined): boolean => line?.is === 'row' && /^[|\s:-]+$/.test(line.text) && line.text.includes('-');

/** Cells of one row; `\|` is a character, and a link's alias is not cut. */
function cellsOf(row: string): string[] {
	const link = /\[\[[^[\]]*\]\]/y;
	const inner = row.replace(/^\|/, '');
	const cells: string[] = [];
	let cell = '';
	for (let at = 0; at < inner.length; ) {
		link.lastIndex = at;
		const piece = link.exec(inner)?.[0] ?? (inner.startsWith('\\|', at) ? '\\|' : (inner[at] ?? ''));
		if (piece === '|') {
			cells.push(cell.trim());
			cell = '';
		} else cell += piece.replace('\\|', '|');
		at += piece.length;
	}
	if (cell.trim() !== '') cells.push(cell.trim());
	return cells;
}

/** The rows of a table by the keys of its known columns; unknown columns are left out, blank cells are `''`. */
export function rowsByColumn<K extends string>(table: Table, columns: Readonly<Record<K, Term>>): (Readonly<Record<K, string>> & { readonly line: number })[] {
	const places = (Object.keys(columns) as K[]).map((key) => [key, table.columns.findIndex((column) => keyOf(columns, column) === key)] as const);
	return table.rows
		.filter(({ cells }) => cells.some((cell) => cell !== ''))
		.map(({ line, cells }) => ({ line, ...(Object.fromEntries(places.map(([key, at]) => [key, at < 0 ? '' : (cells[at] ?? '')])) as Record<K, string>) }));
}

/**
 * An amount as people write it: `980,000`, `９８０`, `△1,200`, `▲3`, `-5`, `(400)`. Blank and dashes alone are null, what
 * cannot be read is NaN.
 */
export function readAmount(cell: string): number | null {
	const text = cell.normalize('NFKC').replace(/[,\s]/g, '').replace(/[−‐ー―—]/g, '-');
	if (text === '' || /^-+$/.test(text)) return null;
	const negative = /^[-△▲]/.test(text) || /^\(.*\)$/.test(text);
	const digits = text.replace(/^[-+△▲]/, '').replace(/^\((.*)\)$/, '$1');
	if (!/^\d+(\.\d+)?$/.test(digits)) return NaN;
	return negative ? -Number(digits) : Number(digits);
}

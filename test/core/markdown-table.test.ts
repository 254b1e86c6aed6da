/** Tables and amounts in a body: rows under their columns, and figures as people write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount, readTable, rowsByColumn } from '../../src/core/markdown-table.ts';
import type { Table } from '../../src/core/markdown-table.ts';
import { outline } from '../../src/core/outline.ts';
import { MILESTONE_COLUMNS } from '../../src/core/vocabulary/body.ts';

const tableOf = (...lines: string[]): Table | null => readTable(outline(lines.join('\n')));
const rowOf = (row: string): readonly string[] | undefined => tableOf('| a | b | c |', '|---|---|---|', row)?.rows[0]?.cells;

describe('a table', () => {
	test('has columns, and rows with their lines', () => {
		expect(tableOf('前置き', '| 項目 | 2023年度 |', '| :--- | ---: |', '| 売上高 | 860,000 |', '| 借入金 | |', '後書き')).toEqual({
			columns: ['項目', '2023年度'],
			rows: [{ line: 4, cells: ['売上高', '860,000'] }, { line: 5, cells: ['借入金', ''] }],
		});
	});

	test('needs its rule of dashes under the first row', () => {
		expect(tableOf('| a | b |', '| 1 | 2 |')).toBe(null);
		expect(tableOf('| a | b |', '| : | : |')).toBe(null);
		expect(tableOf('|---|---|')).toBe(null);
		expect(tableOf('書くことがない')).toBe(null);
	});

	test('may have no rows', () => expect(tableOf('| a |', '|---|')).toEqual({ columns: ['a'], rows: [] }));

	test('ends where anything else stands', () => expect(tableOf('| a |', '|---|', '| 1 |', '注', '| 2 |')?.rows).toEqual([{ line: 3, cells: ['1'] }]));

	test('ends at a blank line, and the next table is another one', () => expect(tableOf('| a |', '|---|', '| 1 |', '', '| b |', '|---|', '| 2 |')).toEqual({ columns: ['a'], rows: [{ line: 3, cells: ['1'] }] }));

	test('keeps an escaped bar and the alias of a link in their cell', () => {
		expect(rowOf('| x \\| y | [[A|B]] | [[A\\|B]] |')).toEqual(['x | y', '[[A|B]]', '[[A|B]]']);
		expect(rowOf('| [[A | B | [x]] |')).toEqual(['[[A', 'B', '[x]]']);
	});

	test('keeps blank cells, also without a bar at the end', () => {
		expect(rowOf('| 1 | | 3 |')).toEqual(['1', '', '3']);
		expect(rowOf('| | 2 | |')).toEqual(['', '2', '']);
		expect(rowOf('|1|2|3')).toEqual(['1', '2', '3']);
	});
});

describe('rows by column', () => {
	const rows = (...lines: string[]): unknown => rowsByColumn(tableOf(...lines) ?? { columns: [], rows: [] }, MILESTONE_COLUMNS);

	test('are found by either label, in any order, among columns that are unknown', () => {
		expect(rows('| Planned visit | メモ | 名 |', '|---|---|---|', '| 5 | x | 中間報告 |')).toEqual([{ line: 3, name: '中間報告', visit: '5' }]);
	});

	test('have blanks for missing columns and cells', () => expect(rows('| 名 |', '|---|', '| 最終報告 |', '| 追加 | 7 |')).toEqual([{ line: 3, name: '最終報告', visit: '' }, { line: 4, name: '追加', visit: '' }]));

	test('leave out rows that are all blank', () => expect(rows('| 名 | 予定回 |', '|---|---|', '| | |', '| 深堀 | 8 |')).toEqual([{ line: 4, name: '深堀', visit: '8' }]));
});

describe('an amount', () => {
	test.each([
		['980,000', 980000], ['９８０，０００', 980000], ['1 200', 1200], ['0', 0], ['12.5', 12.5], ['１２．５', 12.5], ['+5', 5],
		['-5', -5], ['−5', -5], ['－5', -5], ['△1,200', -1200], ['▲3', -3], ['△ 1,200', -1200], ['(400)', -400], ['（400）', -400],
	])('written %j is %d', (cell, amount) => expect(readAmount(cell)).toBe(amount));

	test.each(['', ' ', '　', '-', '−', '―', '—', 'ー', '--'])('is missing where %j stands', (cell) => expect(readAmount(cell)).toBe(null));

	test.each(['約100', '1,200千円', '12%', '1e3', '0x10', '1.2.3', '△', '(x)', '5-', '1/2', '.5', '[[A]]'])('cannot be read from %j', (cell) => expect(readAmount(cell)).toBe(NaN));

	test('is read back in every way people write it', () => {
		const signs: ((digits: string) => string)[] = [(digits) => `△${digits}`, (digits) => `▲ ${digits}`, (digits) => `-${digits}`, (digits) => `−${digits}`, (digits) => `(${digits})`, (digits) => `（${digits}）`];
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom(...signs), fc.boolean(), (amount, sign, wide) => {
				const grouped = amount.toLocaleString('en-US');
				const digits = wide ? grouped.replace(/[0-9,]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)) : grouped;
				expect(readAmount(digits)).toBe(amount);
				expect(readAmount(sign(digits))).toBe(-amount);
			}),
		);
	});
});

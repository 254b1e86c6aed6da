/** What the lines of a diagram's code block mean, and the one thing that is wrong with them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDiagramFault, readDiagramBlock } from '../../src/core/diagram-block.ts';

describe('a diagram’s code block', () => {
	test('that is empty shows the structure of the note’s own client as it stands now', () => {
		expect(readDiagramBlock('')).toEqual({ client: null, view: 'structure', visit: null });
		expect(readDiagramBlock('\n  \n')).toEqual({ client: null, view: 'structure', visit: null });
	});

	test.each([
		['支援先: [[しおかぜ食品]]\n表示: 全体\n回: 5', { client: 'しおかぜ食品', view: 'whole', visit: 5 }],
		['client: "[[Harbour Bakery|the bakery]]"\r\nVIEW: Goals\r\nvisit: 2', { client: 'Harbour Bakery', view: 'goals', visit: 2 }],
		['支援先：しおかぜ食品\n表示：診える化\n回：第５回', { client: 'しおかぜ食品', view: 'structure', visit: 5 }],
		['表示: 観える化②', { client: null, view: 'whole', visit: null }],
		['view: breakdown', { client: null, view: 'breakdown', visit: null }],
	])('says %j', (source, block) => {
		expect(readDiagramBlock(source)).toEqual(block);
	});

	test.each([
		['全体', { line: 1, what: 'line', found: '全体' }],
		['\n表示: 全体図', { line: 2, what: 'view', found: '全体図' }],
		['ビュー: 全体', { line: 1, what: 'key', found: 'ビュー' }],
		['回: 最後', { line: 1, what: 'visit', found: '最後' }],
		['支援先:', { line: 1, what: 'client', found: '' }],
		['支援先: [[]]', { line: 1, what: 'client', found: '[[]]' }],
		['表示: 全体\nview: 構造', { line: 2, what: 'twice', found: 'view: 構造' }],
		['toString: 1', { line: 1, what: 'key', found: 'toString' }],
	])('is told where %j does not fit', (source, fault) => {
		expect(readDiagramBlock(source)).toEqual(fault);
	});

	test('is read or refused, whatever stands in it', () => {
		fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('支援先: ', 'view: 構造', '回: 3', '：', '[[x]]'))), (parts) => {
			const source = parts.join('\n');
			const block = readDiagramBlock(source);
			if (isDiagramFault(block)) expect(source.split(/\r?\n/)[block.line - 1]).toContain(block.found);
			else expect(block.client).not.toBe('');
		}));
	});
});

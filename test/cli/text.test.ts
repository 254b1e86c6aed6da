/** Text on a terminal. */
import { describe, expect, test } from 'vitest';
import { columns, padded, plain, table } from '../../src/cli/text.ts';

describe('columns', () => {
	test('count Japanese characters as two, and marks that join others as none', () => {
		expect(columns('abc')).toBe(3);
		expect(columns('支援先ｱ（１）')).toBe(13);
		expect(columns('か\u3099')).toBe(2);
		expect(padded('段階', 6)).toBe('段階  ');
	});

	test('line up although a cell is wide', () => {
		expect(table([['支援先', '回'], ['A', '10']])).toEqual(['支援先  回', 'A       10']);
	});
});

test('text from notes cannot steer the terminal', () => {
	expect(plain('社長\u001b[31m\u202e「\u0007」')).toBe('社長 [31m 「 」');
});

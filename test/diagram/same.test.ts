/** Equal values, and values that only look like it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSame } from '../../src/diagram/same.ts';

const data = fc.jsonValue();

test('A value is the same as its copy, and two are the same as far as their text as JSON is', () => {
	fc.assert(fc.property(data, (value) => isSame(value, JSON.parse(JSON.stringify(value)))));
	const other = fc.letrec((tie) => ({ value: fc.oneof(fc.constantFrom(null, 0, 1, '', 'a', false), fc.array(tie('value'), { maxLength: 2 }), fc.record({ a: tie('value'), b: tie('value') })) })).value;
	fc.assert(fc.property(other, other, (a, b) => isSame(a, b) === (JSON.stringify(a) === JSON.stringify(b))));
});

test('A field or an item more makes another value', () => {
	expect(isSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
	expect(isSame({ a: 1, b: 2 }, { a: 1 })).toBe(false);
	expect(isSame([1], [1, 2])).toBe(false);
	expect(isSame([], {})).toBe(false);
	expect(isSame(null, {})).toBe(false);
});

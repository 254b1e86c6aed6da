/** Values as YAML on one line: what is written is read back as what it was, wherever it stands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProperties } from '../../src/core/front-matter.ts';
import { yamlFlowScalar, yamlScalar } from '../../src/core/yaml-text.ts';

/** Text that YAML, an editor or a file system would take for something else. */
const AWKWARD = [
	'', ' ', 'yes', 'no', 'true', 'null', '~', '4', '4.0', '007', '1e3', '0x1F', '.inf', '2025-10-15', '12:30', '- a', '-', '---', '...', '? a', '?', ': a', ':', 'a: b', 'a:', '# a', 'a # b', '#', '@a', '`a`', '%a', '!a', '&a', '*a', '|', '>', '"a"', "'a'", "it's", '{a}', '[a]', '[[A]]', '[[A|B]], [[C]]', 'a, b', ',', 'a]', '}',
	' lead', 'tail ', 'a\nb', 'a\r\nb', '\t', 'a\tb', '\u0000', '\u0085', '\u2028', '\u2029', '\ufeff', '\u00a0a\u00a0', '　', '\\', 'a\\n', '2026-05-10 4 社長: 「全部ここだ」 # 特売', '<% x %>', '<<', '=', '😀', 'か\u3099', 'x'.repeat(300), 'あ '.repeat(100),
];
const text = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: fc.constantFrom(...'ab: #-[]{},"\'\\\n|>&*!%@`~?=1.'), maxLength: 12 }));
const valuesOf = (yaml: string): unknown[] => readProperties(yaml).entries.map(({ value }) => value);

test('plain words are written plainly, links and what YAML would misread in quotes', () => {
	expect(['社長', '4 気づき・腹落ち', '第4回 (A4)', 'a-b', 'it’s'].map(yamlScalar)).toEqual(['社長', '4 気づき・腹落ち', '第4回 (A4)', 'a-b', 'it’s']);
	expect(['[[A社]]', '4', 'true', 'null', '', 'a: b', 'a # b', '- a', '007', '1e3'].map(yamlScalar)).toEqual(['"[[A社]]"', '"4"', '"true"', '"null"', '""', '"a: b"', '"a # b"', '"- a"', '"007"', '"1e3"']);
});

test('numbers, truths and nothing are written as such', () => expect([4, -1.5, true, false, null].map(yamlScalar)).toEqual(['4', '-1.5', 'true', 'false', '']));

describe('what is written stays on one line, and is read back', () => {
	const oneLine = (written: string): boolean => !/[\n\r\u0085\u2028\u2029]/.test(written);

	test('behind a key', () => {
		fc.assert(fc.property(text, (value) => {
			const written = yamlScalar(value);
			expect(oneLine(written)).toBe(true);
			expect(valuesOf(`a: ${written}\nb: 1\n`)).toEqual([value, 1]);
		}), { numRuns: 3000 });
	});

	test('as items of a list', () => {
		fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (values) => {
			expect(valuesOf(`a:\n${values.map((value) => `  - ${yamlScalar(value)}\n`).join('')}b: 1\n`)).toEqual([values, 1]);
		}), { numRuns: 2000 });
	});

	test('as items of a list on one line', () => {
		fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (values) => {
			const written = `[${values.map(yamlFlowScalar).join(', ')}]`;
			expect(oneLine(written)).toBe(true);
			expect(valuesOf(`a: ${written}\nb: 1\n`)).toEqual([values, 1]);
		}), { numRuns: 3000 });
	});

	test('as numbers and truths, alone and in a list', () => {
		fc.assert(fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)), fc.boolean(), fc.constant(null)), (value) => {
			expect(valuesOf(`a: ${yamlScalar(value)}\nb: [${yamlFlowScalar(value)}, x]\n`)).toEqual([value, [value, 'x']]);
		}));
	});
});

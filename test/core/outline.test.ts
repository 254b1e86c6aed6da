/** A body as lines with a meaning: what each line is, where it stands, and what is passed over. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline } from '../../src/core/outline.ts';
import { randomText, secondsOf } from './reading.ts';

const only = (text: string): ReturnType<typeof outline>[number] => {
	const [line, second] = outline(text);
	if (!line || second) throw new RangeError(`not one line: ${text}`);
	return line;
};
const texts = (...lines: string[]): string[] => outline(lines.join('\n')).map(({ text }) => text);

describe('a line is', () => {
	test('a heading of one of six levels, with or without marks behind it', () => {
		expect(only('## 事前打合せ')).toEqual({ is: 'heading', line: 1, from: 0, to: 8, text: '事前打合せ', level: 2, indent: 0, mark: null, id: null, quoted: false });
		expect(['# a', '###### a', '   ## a', '## a ##', '## a #', '#\ta', '## a #b', '## a#'].map((text) => [only(text).level, only(text).text])).toEqual([[1, 'a'], [6, 'a'], [2, 'a'], [2, 'a'], [2, 'a'], [1, 'a'], [2, 'a #b'], [2, 'a#']]);
		expect(only('##')).toMatchObject({ is: 'heading', level: 2, text: '' });
	});

	test('no heading with seven marks, without a space, or deep in', () => expect(['####### a', '#a', '    # a'].map((text) => only(text).is)).toEqual(['prose', 'prose', 'prose']));

	test('an item behind any bullet or number', () => {
		expect(['- a', '* a', '+ a', '1. a', '12) a', '-\ta', '  - a'].map((text) => [only(text).is, only(text).text])).toEqual(Array(7).fill(['item', 'a']));
		expect(only('-')).toMatchObject({ is: 'item', text: '' });
	});

	test('no item without a space behind the bullet', () => expect(['-a', '1.a', '-1', '・a', '**a**'].map((text) => only(text).is)).toEqual(Array(5).fill('prose')));

	test('an item with a box, whose mark is kept', () => {
		expect(['- [ ] a', '- [x] a', '- [X] a', '- [-] a', '1. [/] a', '- [済] a', '- [😀] a'].map((text) => [only(text).mark, only(text).text])).toEqual([[' ', 'a'], ['x', 'a'], ['X', 'a'], ['-', 'a'], ['/', 'a'], ['済', 'a'], ['😀', 'a']]);
	});

	test('an item without a box when the brackets hold anything else', () => {
		expect(['- [[A]] a', '- []', '- [xx] a', '- [x]a', '- a [x] b'].map((text) => [only(text).mark, only(text).text])).toEqual([[null, '[[A]] a'], [null, '[]'], [null, '[xx] a'], [null, '[x]a'], [null, 'a [x] b']]);
	});

	test('an item or prose with a block id at its end', () => {
		expect(only('- 社長「断った」 ^t1')).toMatchObject({ text: '社長「断った」', id: 't1' });
		expect(only('- [x] a ^PRE-01  ')).toMatchObject({ mark: 'x', text: 'a', id: 'PRE-01' });
		expect(only('社長の話 ^t-2')).toMatchObject({ is: 'prose', text: '社長の話', id: 't-2' });
		expect(only('- ^t3')).toMatchObject({ text: '', id: 't3' });
	});

	test('without an id when the sign stands elsewhere', () => {
		expect(['- a^t1', '- a ^t1 b', '- a ^t 1', '- 2 ^ 3', '- a ^全'].map((text) => [only(text).id, only(text).text])).toEqual([[null, 'a^t1'], [null, 'a ^t1 b'], [null, 'a ^t 1'], [null, '2 ^ 3'], [null, 'a ^全']]);
		expect(only('## 見出し ^t1')).toMatchObject({ text: '見出し ^t1', id: null });
	});

	test('a row of a table as it stands', () => {
		expect(only('| a | [[b\\|c]] |')).toMatchObject({ is: 'row', text: '| a | [[b\\|c]] |' });
		expect(only('  | a ^t1')).toMatchObject({ is: 'row', text: '| a ^t1', id: null, indent: 2 });
	});

	test('quoted behind a sign of quotation', () => expect(['> a', '> - a ^t1', '   > a', '- a > b'].map((text) => only(text).quoted)).toEqual([true, true, true, false]));

	test('set in by its white space, a tab counting four', () => expect(['- a', '  - a', '\t- a', ' \t- a', '　a'].map((text) => only(text).indent)).toEqual([0, 2, 4, 5, 0]));
});

describe('passed over are', () => {
	test('blank lines', () => expect(texts('', 'a', ' \t', '　', 'b', '')).toEqual(['a', 'b']));
	test('code blocks of either fence, longer ones around shorter ones', () => {
		expect(texts('a', '```js', '- b ^t1', '```', 'c')).toEqual(['a', 'c']);
		expect(texts('~~~', '```', '~~~', 'c')).toEqual(['c']);
		expect(texts('````', '```', '- b', '```', '````', 'c')).toEqual(['c']);
		expect(texts('```', 'b', '``` js', '```', 'c')).toEqual(['c']);
		expect(texts('- a', '  ```', '  b', '  ```', '- c')).toEqual(['a', 'c']);
	});
	test('all that follows a code block left open', () => expect(texts('a', '```', 'b', '## 事後打合せ')).toEqual(['a']));
	test('but not code within a line', () => expect(texts('```a``` b', '`c` d')).toEqual(['```a``` b', '`c` d']));
	test('comments of both kinds, on one line or several', () => {
		expect(texts('a', '%% b %%', 'c', '%%', '- d ^t1', '%%', 'e')).toEqual(['a', 'c', 'e']);
		expect(texts('a', '<!-- b -->', 'c', '<!-- d', '## 事後打合せ', '-->', 'e')).toEqual(['a', 'c', 'e']);
	});
	test('rules of dashes, stars or bars, but no row of a table and no emphasis', () => {
		expect(texts('a', '---', '***', ' _ _ _ ', '- - -', '----------', 'b')).toEqual(['a', 'b']);
		expect(texts('--', '**a**', '- - a', '|---|', '-*-')).toEqual(['--', '**a**', '- a', '|---|', '-*-']);
	});
	test('a fence in a comment and a comment in a fence, each by what it stands in', () => {
		expect(texts('%%', '```', '%%', 'a')).toEqual(['a']);
		expect(texts('```', '%%', '```', 'a')).toEqual(['a']);
	});
});

describe('places', () => {
	test('are lines of the file and offsets of the text', () => {
		const text = '---\ntype: visit\n---\n\n## a\n- b\n';
		expect(outline(text, text.indexOf('\n\n') + 1).map(({ line, from, to }) => [line, text.slice(from, to)])).toEqual([[5, '## a'], [6, '- b']]);
	});

	test('leave out the line break of Windows', () => expect(outline('a\r\n- [ ] b ^c\r\n').map(({ from, to, text, id }) => [from, to, text, id])).toEqual([[0, 1, 'a', null], [3, 13, 'b', 'c']]));

	test('reproduce any text line by line, and nothing is thrown', () => {
		fc.assert(
			fc.property(fc.oneof(randomText, fc.string({ unit: 'binary' })), fc.nat(40), (text, start) => {
				const from = Math.min(start, text.length);
				const lines = text.split('\n');
				let end = from;
				for (const line of outline(text, from)) {
					expect(line.from).toBeGreaterThanOrEqual(end);
					expect(text.slice(0, line.from).split('\n').length).toBe(line.line);
					const whole = lines[line.line - 1]?.replace(/\r$/, '') ?? '';
					expect(whole.endsWith(text.slice(line.from, line.to))).toBe(true);
					if (line.from > from) expect(text.slice(line.from, line.to)).toBe(whole);
					if (!/%%|<!--/.test(whole)) expect(whole.includes(line.text)).toBe(true);
					end = line.to;
				}
			}),
			{ numRuns: 2000 },
		);
	});

	test('leave nothing out but blank lines, code, comments and rules', () => {
		const plain = fc.string({ unit: 'binary', maxLength: 20 }).filter((line) => !/\n|`{3}|~{3}|%%|<!--/.test(line) && !/^[-*_\s]*$/.test(line));
		fc.assert(
			fc.property(fc.array(plain, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
				const text = lines.join(end);
				const written = lines.map((line) => line.replace(/\r$/, '')).filter((line) => line.trim() !== '');
				expect(outline(text).map(({ from, to }) => text.slice(from, to).replace(/\r$/, ''))).toEqual(written);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('a hostile line is read in under two seconds', () => {
	const many = 100_000;
	test.each([
		['a heading full of spaces', `# a${' '.repeat(many)}b`, 1],
		['a heading full of closing marks', `# a${' #'.repeat(many)}b`, 1],
		['an item full of ids', `- ${'^a '.repeat(many)}b`, 1],
		['an item far to the right', `${' '.repeat(many)}- a`, 1],
		['rules of dashes', '|-'.repeat(many), 1],
		['fences one under the other', '```\n~~~\n'.repeat(many), 0],
		['comments one under the other', '%%\n<!--\n'.repeat(many), 0],
	])('%s', (_, text, lines) => {
		let count = -1;
		expect(secondsOf(() => (count = outline(text).length))).toBeLessThan(2);
		expect(count).toBe(lines);
	});
});

describe('a comment within a line', () => {
	const words = (...lines: string[]): string[] => outline(lines.join('\n')).map(({ text }) => text);

	test('is passed over, and the words around it are read', () => {
		expect(words('- 社長「よい」 %%まだ迷っている%%', 'a <!-- b --> c')).toEqual(['社長「よい」', 'a  c']);
	});

	test('may go on below, and what follows its end is read again', () => {
		expect(words('あ %%', '秘密', '%%', '## 依頼事項', '- [ ] 表')).toEqual(['あ', '依頼事項', '表']);
		expect(words('あ <!--', '- 秘密', '-->', '- い')).toEqual(['あ', 'い']);
	});

	test('is none inside a code span', () => {
		expect(words('値は `%%` と書く', '次')).toEqual(['値は `%%` と書く', '次']);
	});
});

/** Front matter as it is read: where it stands, its properties with their lines, and what is refused instead of costing time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FRONT_MATTER_LIMIT, FRONT_MATTER_LINES, placeFrontMatter, readProperties } from '../../src/core/front-matter.ts';
import { randomText, readText, secondsOf } from './reading.ts';

describe('front matter stands', () => {
	test('nowhere in a text that does not open with three dashes', () => {
		expect(placeFrontMatter('')).toEqual({ is: 'none', bodyFrom: 0 });
		expect(placeFrontMatter('社長の話\n---\na: 1\n---\n')).toEqual({ is: 'none', bodyFrom: 0 });
		expect(placeFrontMatter('\n---\na: 1\n---\n')).toEqual({ is: 'none', bodyFrom: 0 });
		expect(placeFrontMatter(' ---\na: 1\n---\n')).toEqual({ is: 'none', bodyFrom: 0 });
	});

	test('between two lines of three dashes', () => expect(placeFrontMatter('---\na: 1\n---\nbody')).toEqual({ is: 'block', from: 4, to: 9, bodyFrom: 13 }));

	test('behind a byte order mark, which counts in every offset', () => {
		expect(placeFrontMatter('\uFEFF---\na: 1\n---\nbody')).toEqual({ is: 'block', from: 5, to: 10, bodyFrom: 14 });
		expect(placeFrontMatter('\uFEFF# 見出し')).toEqual({ is: 'none', bodyFrom: 1 });
	});

	test('between Windows line ends too', () => expect(placeFrontMatter('---\r\na: 1\r\n---\r\nbody')).toEqual({ is: 'block', from: 5, to: 11, bodyFrom: 16 }));

	test('even when it is empty or the file ends with it', () => {
		expect(placeFrontMatter('---\n---\n')).toEqual({ is: 'block', from: 4, to: 4, bodyFrom: 8 });
		expect(placeFrontMatter('---\na: 1\n---')).toEqual({ is: 'block', from: 4, to: 9, bodyFrom: 12 });
	});

	test('up to a line that is nothing but three dashes', () => expect(placeFrontMatter('---\na: |\n  ---\n---x\n----\n---\t\nbody')).toEqual({ is: 'block', from: 4, to: 25, bodyFrom: 30 }));

	test('not under a longer rule of dashes, which is plain Markdown', () => expect(placeFrontMatter('----\na: 1\n----\n')).toEqual({ is: 'none', bodyFrom: 0 }));

	test.each(['---js', '---javascript', '--- js', '---\tcoffee', '---json', '---yaml'])('not behind %j, which some tools would run: that is a fault', (fence) => {
		expect(placeFrontMatter(`${fence}\na: 1\n---\n`)).toEqual({ is: 'fault', fits: 'exact-fence', bodyFrom: 0 });
	});

	test('not without its second line of dashes: that is a fault', () => {
		expect(placeFrontMatter('---\na: 1\n')).toEqual({ is: 'fault', fits: 'closed-fence', bodyFrom: 0 });
		expect(placeFrontMatter('---')).toEqual({ is: 'fault', fits: 'closed-fence', bodyFrom: 0 });
	});

	test('only up to 64 KB', () => {
		const fenced = (length: number): string => `---\n${'a'.repeat(length - 1)}\n---\n`;
		expect(FRONT_MATTER_LIMIT).toBe(65_536);
		expect(placeFrontMatter(fenced(65_536))).toEqual({ is: 'block', from: 4, to: 65_540, bodyFrom: 65_544 });
		expect(placeFrontMatter(fenced(65_537))).toEqual({ is: 'fault', fits: 'front-matter-size', bodyFrom: 65_545 });
	});

	test('only up to so many lines', () => {
		const fenced = (lines: number): string => `---\n${'\n'.repeat(lines)}---\n`;
		expect(placeFrontMatter(fenced(FRONT_MATTER_LINES))).toEqual({ is: 'block', from: 4, to: 4 + FRONT_MATTER_LINES, bodyFrom: 8 + FRONT_MATTER_LINES });
		expect(placeFrontMatter(fenced(FRONT_MATTER_LINES + 1))).toEqual({ is: 'fault', fits: 'front-matter-size', bodyFrom: 9 + FRONT_MATTER_LINES });
	});

	test('exactly where it was written, whatever stands in it and behind it', () => {
		const line = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\n') && !text.startsWith('---'));
		const lines = fc.array(line, { maxLength: 8 });
		fc.assert(
			fc.property(lines, lines, fc.constantFrom('', '\uFEFF'), fc.constantFrom('\n', '\r\n'), (yaml, body, mark, end) => {
				const text = mark + ['---', ...yaml, '---', ...body].join(end);
				const place = placeFrontMatter(text);
				if (place.is !== 'block') throw new Error(place.is);
				expect(text.slice(place.from, place.to)).toBe(yaml.map((one) => one + end).join(''));
				expect(text.slice(place.bodyFrom)).toBe(body.join(end));
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('properties are read', () => {
	test('with their keys, values and lines', () => {
		expect(readProperties('種別: 訪問\n回: 4\n\n# 注\n先方:\n  - 社長\n  # 注\n  - 工場長\n')).toEqual({
			fault: null,
			entries: [
				{ key: '種別', value: '訪問', line: 2 },
				{ key: '回', value: 4, line: 3 },
				{ key: '先方', value: ['社長', '工場長'], line: 6, itemLines: [7, 9] },
			],
		});
	});

	test('from the line they are said to begin on', () => expect(readProperties('a: 1\nb: 2\n', 11).entries.map(({ line }) => line)).toEqual([11, 12]));

	test('by YAML 1.2: a day stays text, and so does yes', () => {
		expect(readProperties('日付: 2025-10-15\nat: 12:30\nx: yes\ny: on\nz: true\nn: ~\nf: 1.5\n').entries.map(({ value }) => value)).toEqual(['2025-10-15', '12:30', 'yes', 'on', true, null, 1.5]);
	});

	test('from a list on one line, from quotes, and over several lines', () => {
		expect(readProperties('steps: [4, "5"]\nwords: "a: b # c"\nlong: |\n  一\n  二\nlink: "[[A社]]"\n').entries).toEqual([
			{ key: 'steps', value: [4, '5'], line: 2, itemLines: [2, 2] },
			{ key: 'words', value: 'a: b # c', line: 3 },
			{ key: 'long', value: '一\n二\n', line: 4 },
			{ key: 'link', value: '[[A社]]', line: 7 },
		]);
	});

	test('behind an alias as what it stands for', () => expect(readProperties('a: &x [1, 2]\nb: *x\n').entries.map(({ value }) => value)).toEqual([[1, 2], [1, 2]]));

	test('with keys that are no text as text', () => expect(readProperties('2025: a\ntrue: b\n').entries.map(({ key }) => key)).toEqual(['2025', 'true']));

	test('with a key such as __proto__ as any other, without harm', () => {
		expect(readProperties('__proto__: {polluted: 1}\nconstructor: x\n').entries.map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
		expect('polluted' in {}).toBe(false);
	});

	test('as none where nothing stands', () => {
		for (const nothing of ['', '\n\n', '# nothing but a remark\n', '~\n']) expect(readProperties(nothing)).toEqual({ entries: [], fault: null });
	});
});

describe('front matter that cannot be read is a fault', () => {
	test('with the line and what stands there', () => {
		expect(readProperties('a: 1\nb: c: d\n').fault).toEqual({ line: 3, code: 'bad-yaml', key: '', found: 'b: c: d', fits: 'yaml' });
		expect(readProperties('a: 1\nb: @x\nc: 2\n').fault).toEqual({ line: 3, code: 'bad-yaml', key: '', found: 'b: @x', fits: 'yaml' });
	});

	test('when a key stands twice, at any depth', () => {
		expect(readProperties('a: 1\nb: 2\na: 3\n')).toEqual({ entries: [], fault: { line: 4, code: 'bad-yaml', key: '', found: 'a', fits: 'yaml' } });
		expect(readProperties('a:\n  b: 1\n  b: 2\n').fault).toEqual({ line: 4, code: 'bad-yaml', key: '', found: 'b', fits: 'yaml' });
		expect(readProperties('- {a: 1, a: 2}\n').fault?.code).toBe('bad-yaml');
	});

	test('when it is no list of properties', () => {
		expect(readProperties('社長の話\n').fault).toEqual({ line: 2, code: 'bad-yaml', key: '', found: '社長の話', fits: 'yaml' });
		expect(readProperties('- a\n- b\n').fault).toEqual({ line: 2, code: 'bad-yaml', key: '', found: '- a - b', fits: 'yaml' });
	});

	test('when an alias names nothing', () => {
		expect(readProperties('a: *nowhere\n').fault?.code).toBe('bad-yaml');
		expect(readProperties('a: 1\nb: 2\nc: *nowhere\n').fault?.line).toBe(4);
	});

	test('when a list or a quotation is left open, on the line where it stands and not on the fence below', () => {
		expect(readProperties('title: ok\nsteps: [4, 5\n').fault).toEqual({ line: 3, code: 'bad-yaml', key: '', found: 'steps: [4, 5', fits: 'yaml' });
		expect(readProperties('title: ok\nowner: "open\n').fault).toEqual({ line: 3, code: 'bad-yaml', key: '', found: 'owner: "open', fits: 'yaml' });
	});

	test('whatever the text, and nothing is thrown', () => {
		fc.assert(
			fc.property(fc.oneof(randomText, fc.string({ unit: 'binary', maxLength: 80 })), fc.integer({ min: 1, max: 9 }), (yaml, firstLine) => {
				const { entries, fault } = readProperties(yaml, firstLine);
				const last = firstLine + yaml.split('\n').length - 1;
				for (const line of [...entries.map((entry) => entry.line), ...(fault ? [fault.line] : [])]) expect(line >= firstLine && line <= last).toBe(true);
				expect(fault === null || entries.length === 0).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('hostile front matter is answered in under two seconds, with a fault', () => {
	const letters = 'abcdefghijklm';
	const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...[...letters].slice(1).map((letter, i) => `${letter}: &${letter} [${Array(9).fill(`*${letters[i] ?? ''}`).join(', ')}]`)].join('\n');
	const keys = (count: number): string => Array.from({ length: count }, (_, i) => `k${i}: ${i}\n`).join('');
	test.each([
		['aliases that multiply', `type: visit\n${bomb}\n`, { line: 8, code: 'bad-yaml', fits: 'yaml' }],
		['900 brackets that never close', `type: visit\na: ${'['.repeat(900)}\n`, { code: 'bad-yaml', fits: 'yaml' }],
		['900 brackets, one in the other', `type: visit\na: ${'['.repeat(900)}${']'.repeat(900)}\n`, { code: 'bad-yaml', fits: 'yaml' }],
		['30,000 brackets, one in the other', `type: visit\na: ${'['.repeat(30_000)}${']'.repeat(30_000)}\n`, { code: 'bad-yaml', fits: 'yaml' }],
		['60,000 blank lines', `type: visit\n${'\n'.repeat(60_000)}`, { line: 1, code: 'too-large', fits: 'front-matter-size' }],
		['12,000 short keys', `type: visit\n${keys(12_000)}`, { line: 1, code: 'too-large', fits: 'front-matter-size' }],
		['1,999 short keys and one of them twice', `type: visit\n${keys(1998)}k7: again\n`, { line: 2001, code: 'bad-yaml', fits: 'yaml' }],
		['9,000 keys on one line and one of them twice', `{type: visit, ${Array.from({ length: 9000 }, (_, i) => `k${i}`).join(', ')}, k7}\n`, { line: 2, code: 'bad-yaml', fits: 'yaml' }],
		['60 KB of one key', `type: visit\n${'k'.repeat(60_000)}: 1\n`, { line: 3, code: 'bad-yaml', fits: 'yaml' }],
		['60 KB of colons', `type: visit\n${'a: '.repeat(20_000)}\n`, { line: 3, code: 'bad-yaml', fits: 'yaml' }],
	])('%s', (_, yaml, fault) => {
		let note = readText('');
		expect(secondsOf(() => (note = readText(`---\n${yaml}---\n## 面談の記録\n`)))).toBeLessThan(2);
		expect(note).toMatchObject({ type: null, faults: [fault] });
	});

	test.each(['title: &x [*x]', 'topic: &x {a: *x}', '根拠: &x [[*x]]', 'a: &x\n  - b\n  - *x', 'a: &x [1]\nb: &y [*x, *y]'])('a value that holds itself: %j', (yaml) => {
		expect(readProperties(`type: issue\n${yaml}\n`)).toMatchObject({ entries: [], fault: { code: 'bad-yaml', fits: 'yaml' } });
		// Only now, since a reader that lets it through may go round in it for ever.
		expect(readText(`---\ntype: issue\n${yaml}\n---\n`)).toMatchObject({ type: null, declares: 'issue', faults: [{ code: 'bad-yaml' }] });
	});

	test('many aliases of a list of lists are only many words', () => {
		const yaml = `type: visit\na: &a [${'x, '.repeat(20)}x]\nb: &b [${Array(9).fill('*a').join(', ')}]\nc: [${Array(4_000).fill('*b').join(', ')}]\n`;
		expect(secondsOf(() => readText(`---\n${yaml}---\n`))).toBeLessThan(2);
	});

	test('1,998 short keys are many, but no fault', () => {
		let note = readText('');
		expect(secondsOf(() => (note = readText(`---\ntype: visit\n${keys(1998)}---\n`)))).toBeLessThan(2);
		expect(note).toMatchObject({ type: 'visit', fields: {}, faults: [] });
	});
});

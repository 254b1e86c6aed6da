/** A note as read: what makes a file ours, what is reported when it cannot be read, and that nothing is ever thrown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factLines, gapsOf, recordDate } from '../../src/core/note.ts';
import { NOTE_TYPES } from '../../src/core/vocabulary/note-types.ts';
import { ALL_TYPES, bodyOf, noteOf, randomText, readText, secondsOf } from './reading.ts';

describe('a file is a note of ours', () => {
	test.each(ALL_TYPES)('when its type is %s, in either language', (type) => {
		for (const property of [`type: ${type}`, `種別: ${NOTE_TYPES[type].ja}`, `TYPE: ${NOTE_TYPES[type].ja}`, `種別: ${type.toUpperCase()}`, `"種別": "${NOTE_TYPES[type].ja}"`])
			expect(readText(`---\n${property}\n---\n`, 'A社/x.md')).toMatchObject({ path: 'A社/x.md', type, title: 'x', fields: {}, client: null, references: [], faults: [] });
	});

	test('with its title, else the name of its file', () => {
		expect(readText('---\ntype: fact\ntitle: 稼働率は68%\n---\n', 'A社/事実/f1.md').title).toBe('稼働率は68%');
		expect(readText('---\ntype: fact\n---\n', 'A社/事実/稼働率.md').title).toBe('稼働率');
		expect(readText('稼働率', '稼働率.md').title).toBe('稼働率');
	});

	test('behind a byte order mark and with Windows line ends', () => {
		expect(readText('\uFEFF---\r\n種別: 訪問\r\n回: 4\r\n---\r\n## 面談の記録\r\n- 社長「はい」 ^t1\r\n')).toMatchObject({ type: 'visit', fields: { no: 4 }, body: { facts: [{ id: 't1', line: 6, title: '「はい」', speaker: '社長' }] } });
	});

	test('but not without a type, or with one that is not ours', () => {
		for (const text of ['', '社長の話', '---\n---\n', '---\ntitle: x\n---\n', '---\ntype: meeting\n---\n', '---\ntype: [visit, fact]\n---\n', '---\ntype:\n---\n根拠'])
			expect(readText(text)).toEqual({ path: 'A社/メモ.md', type: null, title: 'メモ', faults: [], declares: null });
	});

	test('an unknown type beside a relation is a fault, beside a client it is the user’s own', () => {
		expect(readText('---\n種別: 課題点\n根拠: "[[A]]"\n---\n')).toMatchObject({ type: null, declares: null, faults: [{ line: 2, code: 'unknown-type', key: '種別', found: '課題点', fits: 'type' }] });
		expect(readText('---\ntitle: x\ntype: cause?\nclient: "[[A社]]"\n---\n').faults).toEqual([]);
		expect(readText('---\n根拠: "[[A]]"\n---\n').faults).toEqual([]);
	});
});

describe('a note whose front matter cannot be read', () => {
	test('says so, and what it declares to be', () => {
		expect(readText('---\n種別: 訪問\n日付: [2025\n---\n')).toMatchObject({ type: null, declares: 'visit', faults: [{ code: 'bad-yaml', fits: 'yaml' }] });
		expect(readText('---\nb: c: d\ntype: "fact" # x\n---\n')).toMatchObject({ type: null, declares: 'fact', faults: [{ line: 2, code: 'bad-yaml', found: 'b: c: d' }] });
	});

	test('declares nothing when it is not one of ours', () => expect(readText('---\ntype: meeting\nb: c: d\n---\n')).toMatchObject({ declares: null, faults: [{ code: 'bad-yaml' }] }));

	test.each(['---js', '---javascript', '--- js'])('is not read behind %s', (fence) => {
		expect(readText(`${fence}\ntype: visit\n---\n## 面談の記録\n`)).toMatchObject({ type: null, declares: 'visit', faults: [{ line: 1, code: 'bad-yaml', key: '', found: fence, fits: 'exact-fence' }] });
	});

	test('is reported without its closing fence only if it is meant for us', () => {
		expect(readText('---\ntype: visit\n\n本文')).toMatchObject({ type: null, declares: 'visit', faults: [{ line: 1, code: 'bad-yaml', found: '---', fits: 'closed-fence' }] });
		expect(readText('---\n見出しの線')).toMatchObject({ type: null, declares: null, faults: [] });
	});

	test('is too large past its limits', () => expect(readText(`---\ntype: visit\nx: ${'a'.repeat(70_000)}\n---\n`)).toMatchObject({ declares: 'visit', faults: [{ line: 1, code: 'too-large', fits: 'front-matter-size' }] }));
});

describe('a note', () => {
	test('keeps its client apart from its other links', () => {
		expect(noteOf('issue', ['支援先: "[[A社]]"', '出所: "[[第4回]]"'])).toMatchObject({
			client: { link: { target: 'A社', block: null }, key: '支援先', line: 3 },
			references: [{ link: { target: '第4回', block: null }, relation: { name: 'from', end: 'from' }, key: '出所', line: 4 }],
		});
	});

	test('has a body only where something is read from it', () => {
		const without = ALL_TYPES.filter((type) => noteOf(type, []).body === null);
		expect(without).toEqual(['fact', 'issue', 'cause', 'essential', 'short', 'handover', 'doc']);
		expect(bodyOf('client')).toEqual({ finance: null, confirmed: [], answers: [] });
		expect(bodyOf('oversight', '## セルフチェック', '- はい ^OFF-01')).toEqual({ answers: [{ line: 5, id: 'OFF-01', answer: 'はい', remark: '' }] });
	});

	test('of a client has the answers that belong to no visit', () => expect(bodyOf('client', '## セルフチェック', '- まだ｜聞けた — 第3回 ^S3-02').answers).toEqual([{ line: 5, id: 'S3-02', answer: 'まだ', remark: '第3回' }]));

	test('gives its lines that are facts and its gaps, if it is of a type that has any', () => {
		expect(factLines(noteOf('visit', [], ['## 面談の記録', '- a ^t1'])).map(({ id }) => id)).toEqual(['t1']);
		expect(factLines(noteOf('issue', [], ['## 面談の記録', '- a ^t1']))).toEqual([]);
		expect(gapsOf(noteOf('vision', [], ['## Gaps', '- 2026-05-01 矛盾 [[A]]'])).map(({ kind }) => kind)).toEqual(['矛盾']);
		expect(gapsOf(noteOf('cause', [], ['## Gaps', '- 2026-05-01 矛盾 [[A]]']))).toEqual([]);
	});

	test('was made on its date, a document on the day it came or went', () => {
		for (const type of ['visit', 'hearing', 'survey'] as const) expect([recordDate(noteOf(type, ['日付: 2025-10-15'])), recordDate(noteOf(type, []))]).toEqual(['2025-10-15', null]);
		expect(recordDate(noteOf('doc', ['受領日: 2025-09-01', '提出日: 2025-09-02']))).toBe('2025-09-01');
		expect(recordDate(noteOf('doc', ['提出日: 2025-09-02']))).toBe('2025-09-02');
		expect(recordDate(noteOf('issue', ['作成日: 2025-09-02']))).toBe(null);
	});
});

test('every note of the sample vault is one of ours, and nothing in it is a fault', () => {
	const vault = join(import.meta.dirname, '../vaults/sample');
	const paths = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
	const notes = paths.map((path) => readText(readFileSync(join(vault, path), 'utf8'), path));
	expect(paths.length).toBeGreaterThan(100);
	expect(notes.filter(({ type }) => type === null).map(({ path }) => path)).toEqual([]);
	expect(notes.flatMap(({ path, faults }) => faults.map(({ line, found }) => `${path}:${line} ${found}`))).toEqual([]);
});

describe('whatever the text', () => {
	test('nothing is thrown, and every line that is named exists', () => {
		let ours = 0;
		fc.assert(
			fc.property(randomText, fc.constantFrom('x.md', 'A社/訪問/第4回.md'), (text, path) => {
				const note = readText(text, path);
				const lines = text.split('\n').length;
				if (note.type !== null) ours++;
				for (const { line } of [...note.faults, ...(note.type === null ? [] : [...note.references, ...factLines(note), ...gapsOf(note)])]) expect(line >= 1 && line <= lines).toBe(true);
			}),
			{ numRuns: 2000 },
		);
		// Half of the texts open with a type; were none of them read, the property would say little.
		expect(ours).toBeGreaterThan(500);
	});

	test('nothing is thrown for random characters either', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			expect(readText(text).path).toBe('A社/メモ.md');
		}), { numRuns: 2000 });
	});
});

describe('a hostile body is read in under two seconds', () => {
	const many = 100_000;
	const lines = (line: (i: number) => string, count: number): string => Array.from({ length: count }, (_, i) => line(i)).join('\n');
	test.each([
		['words in 30,000 lines', 'visit', `## 事後打合せ\n${lines(() => 'a', 30_000)}`],
		['values on one line', 'visit', `## 事後打合せ\n- 所見:: ${'a／'.repeat(many)}`],
		['60,000 lines that are facts', 'visit', `## 面談の記録\n${lines((i) => `- a ^t${i}`, 60_000)}`],
		['150,000 rows of results', 'survey', `## 集計\n| 設問 | a |\n|---|---|\n${lines(() => '| x | 1 |', 150_000)}`],
		['60,000 headings', 'visit', lines((i) => `${'#'.repeat(1 + (i % 6))} 所見`, 60_000)],
		['a question full of spaces', 'visit', `## 問いかけの案\n- a${' '.repeat(many)}b`],
		['a question full of brackets', 'visit', `## 問いかけの案\n- ${'（'.repeat(many)}`],
		['a request full of brackets', 'visit', `## 依頼事項\n- [ ] ${'（a）'.repeat(many)}b`],
		['an answer full of dashes', 'visit', `## セルフチェック\n- はい｜${' —'.repeat(many)}x ^PRE-01`],
		['an answer full of spaces', 'visit', `## セルフチェック\n- はい｜a${' '.repeat(many)}— ^PRE-01`],
		['talk full of quotation marks', 'visit', `## 面談の記録\n- 社長「${'」「'.repeat(many)}x`],
		['a heading full of brackets', 'visit', `## ${'（）'.repeat(many)}x`],
		['a gap full of spaces', 'vision', `## Gaps\n- 2026-05-01 乖離 [[A]]${' '.repeat(many)}x`],
		['links left open', 'vision', `## Gaps\n- 2026-05-01 乖離 ${'[['.repeat(many)}`],
		['cells of one row', 'client', `## 財務\n| a |\n|---|\n${'| x '.repeat(many)}|`],
		['a cell full of open links', 'client', `## 財務\n| a |\n|---|\n| ${'[['.repeat(many)}|`],
		['an amount of many digits', 'client', `## 財務\n| a | b |\n|---|---|\n| 売上高 | ${'9,'.repeat(many)}x |`],
	] as const)('%s', (_, type, body) => {
		let read: string | null = null;
		expect(secondsOf(() => (read = readText(`---\ntype: ${type}\n---\n${body}\n`).type))).toBeLessThan(2);
		expect(read).toBe(type);
	});

	test('and so are properties full of spaces, arrows and brackets', () => {
		const values = [`a${' '.repeat(20_000)}b`, '→'.repeat(20_000), `2026-05-10 status a${' '.repeat(20_000)}→ b`, '（'.repeat(20_000), `2026-05-10 4${' '.repeat(20_000)}`, `[[${'|'.repeat(20_000)}`];
		for (const value of values)
			for (const key of ['経過', '状態', '話し手', '言った日', '要因', '最初の課題']) expect(secondsOf(() => readText(`---\ntype: issue\n${key}: "${value}"\n---\n`))).toBeLessThan(2);
	});
});

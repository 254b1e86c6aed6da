/** Random notes for the writer's tests: front matter in every spelling that people and programs produce, and hostile ones. */
import fc from 'fast-check';

const key = fc.oneof(
	fc.constantFrom('type', '種別', 'client', '期限', '担当', 'memo', 'tags', 'a b', 'x-1', '__proto__', 'constructor', 'toString', '1', 'null', 'true', '？', 'Ｓｔａｔｕｓ'),
	fc.stringMatching(/^[a-zA-Zぁ-ん一-龥_][a-zA-Z0-9ぁ-ん一-龥_ -]{0,8}[a-zA-Z0-9]$/),
);
const inlineValue = fc.constantFrom(
	'x', '"[[A社]]"', "'it''s'", '2026-04-01', '0312345678', '12345678901234567890', '1.10', '~', '', 'null', 'yes', 'true', '0x1F', '"a: b # c"', 'https://e.com/#x', '[a, b,c]', '{a: 1}',
	'"\\u3042\\n"', '&anc v', '!!str 1', '山田　太郎', '[[A社]]', '"👨‍👩‍👧"', '.nan', '1e400', '[]', '{}', '- x'.slice(2), 'a: b'.replace(': ', ':'),
);
const blockValue = fc.constantFrom('|\n  一\n    二', '>-\n  折り\n  返し', '|+\n  末尾\n\n', '\n  - "[[課題 1]]"\n  - b', '\n- b\n- c', '続く\n  平文', '"一\n  二"', '\n  a: 1\n  b: [x]', '\n  # 注\n  - 2026-05-10 4 社長: 言った', '\n  -\n  - - 深い');
const line = fc.record({ key, value: fc.oneof({ weight: 4, arbitrary: inlineValue }, { weight: 1, arbitrary: blockValue }), gap: fc.constantFrom(' ', ' ', '  ', '\t'), comment: fc.constantFrom('', '', ' # コメント', '   # c'), before: fc.constantFrom('', '', '', '\n', '# 見出し\n', '  # 字下げ\n') });

/** Spellings of the value under test. */
export const scalarSpelling = fc.constantFrom('intake', '"intake"', "'x'", '', '~', '2026-04-01', '受付', 'intake  # c', '"a" # c', ' # c', '[a]', '|\n  t', '\n  受付', '!!str a', '&z q', '{}', '4', '4.0', '007', 'null');
export const listSpelling = fc.constantFrom(
	'', '~', '[]', '[a]', '[ a , "b" ]  # c', '[a,]', '[a,\n  b]', '\n  - a', '\n  - a\n  - "[[b]]" # c', '\n- a\n- b', '\n    -   a\n    -   b', '\n  - a\n\n  # 注\n  - b', '\n  - a\n  # 末', '"[[x]]"', 'a # c', '\n  - |\n    t', '\n  - 2026-05-10 4 社長: …',
	'\n  - a\n  - a', '\n  - [x, y]', '\n  -', '{a: 1}', '&l [a]', '\n  - &i a', ' # c', '\n  - a\n  - b: 1\n    c: 2',
);

/** Values to write: everything YAML would take for something else. */
export const newValue = fc.oneof(
	fc.constantFrom<string | number | boolean | null>('4 気づき・腹落ち', '2026-05-01', '007', 'yes', 'null', 'a: b', '# x', '[[A社]]', '- x', '', 'true', '  lead', 'tail ', '@x', '%y', '"q"', "it's", '1e3', '~', '{a}', '*a', '&b', '!t', '|', '>', '?', '段階: 診断', 'a #b', 'x,y]', '---', '...', 'a\nb', '\u2028', '\ufeff', '<% x %>', true, false, null, 42, 1.5),
	fc.string({ unit: 'grapheme', maxLength: 20 }),
);

export const newItem = newValue.filter((value) => value !== null);

export interface RandomNote {
	readonly text: string;
	readonly eol: string;
}

/** A note whose front matter may hold the property under test in one of the given spellings. */
export const randomNote = (name: string, spelling: fc.Arbitrary<string>): fc.Arbitrary<RandomNote> =>
	fc
		.record({
			lines: fc.array(line, { maxLength: 7 }), at: fc.nat(7), has: fc.boolean(), spelling, indent: fc.constantFrom('', '', '', '  '), fences: fc.constantFrom('---', '---', '---', '--- '),
			shape: fc.constantFrom('block', 'block', 'block', 'block', 'block', 'block', 'none', 'unclosed', 'js', 'json'), eol: fc.constantFrom('\n', '\n', '\r\n'), bom: fc.boolean(), end: fc.boolean(), body: fc.string({ unit: 'grapheme', maxLength: 40 }),
		})
		.map(({ lines, at, has, spelling: value, indent, fences, shape, eol, bom, end, body }) => {
			const seen = new Set<string>([name]);
			const rows = lines.filter((one) => !seen.has(one.key) && seen.add(one.key)).map((one) => {
				const written = /^[\w\u3040-\u30ff\u4e00-\u9fff]/.test(one.key) ? one.key : JSON.stringify(one.key);
				return `${one.before}${written}:${one.value === '' || one.value.startsWith('\n') ? '' : one.gap}${one.value}${one.value.includes('\n') ? '' : one.comment}`;
			});
			if (has) rows.splice(Math.min(at, rows.length), 0, `${name}:${value === '' || value.startsWith('\n') || value.startsWith(' ') ? '' : ' '}${value}`);
			const yaml = rows.map((row) => `${row}\n`).join('').replace(/^(?=.)/gm, indent);
			const plain = shape === 'none' ? body : shape === 'json' ? `---\n{"${name}": "x"}\n---\n${body}` : `${shape === 'js' ? '---js' : fences}\n${yaml}${shape === 'unclosed' ? '' : fences}${shape !== 'unclosed' && end ? `\n${body}` : ''}`;
			return { text: `${bom ? '\uFEFF' : ''}${plain.replace(/\r?\n/g, eol)}`, eol };
		});

/** How often a property is tried; the bench raises it. */
export const RUNS = Number(process.env.BANSOU_RUNS ?? 10_000);

/** File names: what every system and sync service accepts, whatever the title, and a free one among those that are taken. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeName, safeFileName } from '../../src/core/file-name.ts';

/** Titles of pieces that have fooled programs, and of any characters. Names of devices have their own tests. */
const title = fc.array(
	fc.oneof(
		fc.string({ unit: 'binary', maxLength: 10 }),
		fc.string({ unit: 'grapheme', maxLength: 90 }),
		fc.constantFrom('/', '\\', '..', '../', '.', ' ', '　', '\u00a0', '\t', '\n', '%%', '%', '[[A#^t1|x]]', '<b>', ':', '?', '*', '"', '\u202e', '\u200b', '\ufeff', '\u00ad', '\u0000', '\uD800', '\uDC00', 'か\u3099', 'か', '\u3099', '㈱', '①', '😀', '👨‍👩‍👧', '課題'.repeat(30), 'a'.repeat(70), '😀'.repeat(70)),
	),
	{ maxLength: 6 },
).map((pieces) => pieces.join(''));
const device = fc.constantFrom('con', 'PRN', 'aux', 'Nul', 'com1', 'COM¹', 'lpt9', 'LPT³');
const many = { numRuns: 5000 };

describe('a safe file name', () => {
	test('is the title where the title is harmless', () => {
		for (const harmless of ['しおかぜ食品 第4回', '配賦の基準がない', 'Harbour Bakery visit 1', '売上（2024年度）', 'v1.2', '㈱①', 'C++', '%', 'a - b', '50% & more', '社長「断った」', 'concept', 'com10', '😀']) expect(safeFileName(harmless)).toBe(harmless);
	});

	test('has full-width signs in place of those that paths and links use', () => {
		expect(safeFileName('a/b\\c:d*e?f"g<h>i|j#k^l[m]n')).toBe('a／b＼c：d＊e？f＂g＜h＞i｜j＃k＾l［m］n');
		expect(safeFileName('a%%b%%')).toBe('a％％b％％');
		expect(safeFileName('[[配賦#^t1|別名]]')).toBe('［［配賦＃＾t1｜別名］］');
	});

	test('has no dots and spaces at its ends, and single spaces within', () => {
		expect(safeFileName('  . 課題 . ')).toBe('課題');
		expect(safeFileName('　課題　一　')).toBe('課題 一');
		expect(safeFileName('課題\u00a0\t\n 一')).toBe('課題 一');
		expect(safeFileName('...v1...')).toBe('v1');
	});

	test('stays in its folder', () => {
		expect(safeFileName('../../etc/passwd')).toBe('／..／etc／passwd');
		expect(safeFileName('C:\\Users\\x')).toBe('C：＼Users＼x');
		expect(safeFileName('..')).toBe('無題');
	});

	test('has nothing in it that cannot be seen', () => {
		expect(safeFileName('課\u200b題\u202efdp.\ufeffmd')).toBe('課 題 fdp. md');
		expect(safeFileName('a\u0000b\u007fc\u0085d\u00ade')).toBe('a b c d e');
		expect(safeFileName('a\uD800b')).toBe('a b');
	});

	test('has no sign that turns the direction of writing', () => {
		const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter((sign) => /\p{Bidi_Control}/u.test(sign));
		expect(signs.length).toBe(12);
		expect(signs.filter((sign) => safeFileName(`a${sign}b`) !== 'a b').map((sign) => sign.charCodeAt(0).toString(16))).toEqual([]);
	});

	test('is composed, but its words keep their width and form', () => {
		expect(safeFileName('ハ\u3099ター')).toBe('バター');
		expect(safeFileName('ＡＢＣ㈱ｶﾅ①')).toBe('ＡＢＣ㈱ｶﾅ①');
	});

	test('is no name of a device', () => {
		expect(['con', 'NUL', 'Com1', 'lpt9', 'COM²'].map((name) => safeFileName(name))).toEqual(['con＿', 'NUL＿', 'Com1＿', 'lpt9＿', 'COM²＿']);
	});

	test('is cut where it grows too long, between characters', () => {
		expect(safeFileName('あ'.repeat(100))).toBe('あ'.repeat(80));
		expect(safeFileName('a'.repeat(100))).toBe('a'.repeat(80));
		expect(safeFileName('😀'.repeat(100))).toBe('😀'.repeat(60));
		expect(safeFileName(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
	});

	test('is the fallback where nothing is left', () => {
		expect(['', ' ', '.', '\u200b', '\n', '　.　'].map((empty) => safeFileName(empty))).toEqual(Array(6).fill('無題'));
		expect(safeFileName(' ', 'Untitled')).toBe('Untitled');
	});

	const isSafe = (name: string): boolean =>
		name !== '' &&
		!/[/\\:*?"<>|#^[\]\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]|%%/u.test(name) &&
		!/^[\s.]|[\s.]$/.test(name) &&
		name === name.normalize('NFC') &&
		[...name].length <= 80 &&
		new TextEncoder().encode(name).length <= 240;

	test('has no forbidden sign, no more than 80 characters and 240 bytes, and is never empty', () => {
		fc.assert(fc.property(title, (words) => isSafe(safeFileName(words))), many);
	});

	test('is the same when made twice', () => {
		fc.assert(fc.property(title, (words) => safeFileName(safeFileName(words)) === safeFileName(words)), many);
	});

	test('is safe and the same when made twice even if the title names a device with an ending', () => {
		fc.assert(
			fc.property(device, fc.constantFrom('', '.', '.md', '.課題'), fc.oneof(title, fc.constant('あ'.repeat(90))), (name, ending, words) => {
				const made = safeFileName(`${name}${ending}${ending === '' ? '' : words}`);
				expect([made, isSafe(made)]).toEqual([made, true]);
				expect(made).not.toMatch(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i);
				expect(safeFileName(made)).toBe(made);
			}),
			many,
		);
	});
});

describe('a free name', () => {
	const among = (...taken: string[]) => (folded: string): boolean => taken.includes(folded);

	test('is the name itself when nobody has it', () => expect(freeName('第4回', among())).toBe('第4回'));

	test('is the first number that nobody has', () => {
		expect(freeName('第4回', among('第4回'))).toBe('第4回 2');
		expect(freeName('第4回', among('第4回', '第4回 2', '第4回 4'))).toBe('第4回 3');
	});

	test('is asked for in one form, whatever the case and composition', () => {
		expect(freeName('Visit', among('visit'))).toBe('Visit 2');
		expect(freeName('ハ\u3099ター', among('バター'))).toBe('ハ\u3099ター 2');
	});

	test('is never one that is taken', () => {
		const names = fc.uniqueArray(fc.constantFrom<string>('a', 'a 2', 'a 3', 'a 4', 'b', 'b 2'));
		fc.assert(fc.property(fc.constantFrom('a', 'A', 'b'), names, (name, taken) => !taken.includes(freeName(name, among(...taken)).toLowerCase())));
	});
});

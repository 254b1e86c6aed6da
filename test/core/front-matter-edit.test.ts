/** The writer's promise for properties: the value is set, and every other byte is what it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { appendItem, removeItem, setProperty } from '../../src/core/front-matter-edit.ts';
import { placeFrontMatter } from '../../src/core/front-matter.ts';
import type { Edited } from '../../src/core/refusal.ts';
import { listSpelling, newItem, newValue, randomNote, RUNS, scalarSpelling } from './documents.ts';

const textOf = (result: Edited): string => {
	if (!result.ok) throw new Error(`refused: ${result.refusal.reason}`);
	return result.text;
};
const reasonOf = (result: Edited): string => (result.ok ? 'written' : `${result.refusal.reason}:${result.refusal.line}`);

interface Parts {
	readonly values: Record<string, unknown>;
	readonly yaml: string;
	readonly body: string;
}
/** What stands in a text, by the library's own reader rather than by ours. */
function partsOf(text: string): Parts {
	const place = placeFrontMatter(text);
	if (place.is !== 'block') return { values: {}, yaml: '', body: text.slice(place.bodyFrom) };
	const yaml = text.slice(place.from, place.to);
	return { values: (parse(yaml, { uniqueKeys: false }) ?? {}) as Record<string, unknown>, yaml, body: text.slice(place.bodyFrom) };
}
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Lines that are in one text and not at the same place in the other, counted from both ends. */
function changedLines(before: string, after: string): { removed: number; added: number } {
	const [a, b] = [before.split('\n'), after.split('\n')];
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
	return { removed: a.length - head - tail, added: b.length - head - tail };
}

const commentsOf = (text: string): number => (text.match(/# (?:コメント|c$|見出し|注|末|字下げ)/gm) ?? []).length;

/** What holds for every edit, whatever it is. */
function keepsThePromise(before: string, after: string, eol: string, expected: Record<string, unknown>): void {
	const [old, now] = [partsOf(before), partsOf(after)];
	if (!same(now.values, expected)) throw new Error(`values: ${JSON.stringify(now.values)} instead of ${JSON.stringify(expected)}`);
	if (now.body !== old.body) throw new Error('the body has changed');
	if (before.startsWith('\uFEFF') !== after.startsWith('\uFEFF')) throw new Error('the byte order mark has changed');
	if (commentsOf(after) !== commentsOf(before)) throw new Error('a comment is gone');
	if (eol === '\r\n' && before.includes(eol) && /[^\r]\n/.test(after) && !/[^\r]\n/.test(before)) throw new Error('line ends are mixed');
}

describe('properties over random notes', () => {
	test('setting a value sets it, leaves every other byte alone, and is idempotent, or is refused', () => {
		const outcome = { written: 0, refused: 0 };
		fc.assert(
			fc.property(randomNote('段階', scalarSpelling), newValue, ({ text, eol }, value) => {
				const result = setProperty(text, ['段階', 'stage'], value);
				if (!result.ok) return void outcome.refused++;
				outcome.written++;
				keepsThePromise(text, result.text, eol, { ...partsOf(text).values, 段階: value });
				const { removed, added } = changedLines(text, result.text);
				if (removed > 1 || (added > 1 && placeFrontMatter(text).is === 'block')) throw new Error('more than one line has changed');
				expect(textOf(setProperty(result.text, ['段階', 'stage'], value))).toBe(result.text);
			}),
			{ numRuns: RUNS },
		);
		// Writing must be the rule, or the promise would be empty.
		expect(outcome.written).toBeGreaterThan(outcome.refused);
	});

	test('appending an item appends it, leaves every other byte alone, and is idempotent, or is refused', () => {
		let written = 0;
		fc.assert(
			fc.property(randomNote('根拠', listSpelling), newItem, ({ text, eol }, item) => {
				const result = appendItem(text, ['根拠', 'evidence'], item);
				if (!result.ok) return;
				written++;
				const before = partsOf(text).values;
				const old: unknown = Object.hasOwn(before, '根拠') ? before.根拠 : null;
				const list: unknown[] = Array.isArray(old) ? old : old === null ? [] : [old];
				const unchanged = !Array.isArray(old) && old !== null && same(old, item);
				const expected = unchanged ? old : list.some((one) => same(one, item)) ? list : [...list, item];
				keepsThePromise(text, result.text, eol, { ...before, 根拠: expected });
				expect(textOf(appendItem(result.text, ['根拠', 'evidence'], item))).toBe(result.text);
			}),
			{ numRuns: RUNS },
		);
		expect(written).toBeGreaterThan(RUNS / 2);
	});

	test('removing an item removes that one and nothing else, or is refused', () => {
		let written = 0;
		fc.assert(
			fc.property(randomNote('根拠', listSpelling), fc.constantFrom('a', 'b', '[[b]]', '[[x]]', 'なし'), ({ text, eol }, item) => {
				const result = removeItem(text, ['根拠'], item);
				if (!result.ok) return;
				written++;
				const before = partsOf(text).values;
				const rest = Array.isArray(before.根拠) ? before.根拠.filter((one) => !same(one, item)) : null;
				const isEmptied = rest !== null && rest.length === 0;
				const now = partsOf(result.text).values.根拠;
				keepsThePromise(text, result.text, eol, { ...before, 根拠: isEmptied ? (now === null ? null : []) : rest });
				expect(removeItem(result.text, ['根拠'], item).ok).toBe(false);
			}),
			{ numRuns: RUNS },
		);
		expect(written).toBeGreaterThan(RUNS / 100);
	});

	test('an appended item that is removed again leaves the list as it was', () => {
		fc.assert(
			fc.property(randomNote('根拠', listSpelling), ({ text }) => {
				const appended = appendItem(text, ['根拠'], '新しい行');
				if (!appended.ok) return;
				const removed = removeItem(appended.text, ['根拠'], '新しい行');
				if (!removed.ok) return;
				const [before, after] = [partsOf(text).values.根拠 ?? [], partsOf(removed.text).values.根拠 ?? []];
				expect(after).toEqual(Array.isArray(before) ? before : [before]);
			}),
			{ numRuns: RUNS / 5 },
		);
	});

	test('an item that is removed whole leaves no empty property behind, and nothing else is changed', () => {
		let gone = 0;
		fc.assert(
			fc.property(randomNote('根拠', listSpelling), fc.constantFrom('a', 'b', '[[b]]', '[[x]]'), ({ text, eol }, item) => {
				const [result, plain] = [removeItem(text, ['根拠'], item, true), removeItem(text, ['根拠'], item)];
				if (!result.ok || !plain.ok) return;
				const { 根拠: now, ...others } = partsOf(result.text).values;
				if (now !== undefined) {
					expect(result).toEqual(plain);
					return;
				}
				gone++;
				keepsThePromise(text, result.text, eol, others);
			}),
			{ numRuns: RUNS / 5 },
		);
		expect(gone).toBeGreaterThan(0);
	});
});

describe('setting a property', () => {
	const note = (yaml: string): string => `---\n${yaml}---\n本文\n`;

	test('keeps comments, quotes, blank lines and the spelling of numbers', () => {
		const before = note('# 手で編集\n種別: 支援先   # 種別\n段階: 3 信頼関係      # いま\n\n電話: 0312345678\n日: "2026-04-01"\n');
		expect(textOf(setProperty(before, ['段階', 'stage'], '4 気づき・腹落ち'))).toBe(before.replace('3 信頼関係', '4 気づき・腹落ち'));
	});

	test('finds the property under its other spelling, whatever its case and width', () => {
		expect(textOf(setProperty(note('Ｓｔａｇｅ: 3\n'), ['段階', 'stage'], 4))).toBe(note('Ｓｔａｇｅ: 4\n'));
	});

	test('adds a missing property as the last line, indented like the others', () => {
		expect(textOf(setProperty(note('  種別: 支援先\n'), ['段階', 'stage'], 4))).toBe(note('  種別: 支援先\n  段階: 4\n'));
	});

	test('adds front matter to a note without any, behind a byte order mark and with its line ends', () => {
		expect(textOf(setProperty('\uFEFF# 題\r\n', ['段階'], 4))).toBe('\uFEFF---\r\n段階: 4\r\n---\r\n# 題\r\n');
	});

	test('writes nothing when the value is there already', () => {
		expect(textOf(setProperty(note('段階: "4"\n'), ['段階'], '4'))).toBe(note('段階: "4"\n'));
	});

	test.each([
		['broken YAML', note('a: [\n段階: 3\n'), /^bad-yaml:/],
		['a property that stands twice', note('a: 1\na: 2\n段階: 3\n'), /^repeated-key:3$/],
		['two spellings of the property', note('段階: 3\nstage: 4\n'), /^two-spellings:3$/],
		['a language behind the fence', '---js\n{ 段階: 1 }\n---\n', /^exact-fence:1$/],
		['front matter that is not closed', '---\n段階: 3\n', /^closed-fence:1$/],
		['JSON front matter', note('{ "段階": 3 }\n'), /^not-a-map:2$/],
		['a list in its place', note('段階: [3]\n'), /^not-a-scalar:2$/],
		['text over several lines', note('段階: |\n  3\n'), /^multi-line:2$/],
		['an anchor', note('段階: &a 3\nb: *a\n'), /^anchored:2$/],
		['tabs for indentation', note('段階: 3\nlist:\n\t- a\n'), /^bad-yaml:/],
		['aliases that multiply', note(`a: &a [${'x,'.repeat(9)}x]\n${Array.from('bcdefgh', (name, i) => `${name}: &${name} [${`*${'abcdefg'[i] ?? 'a'},`.repeat(9)}x]`).join('\n')}\n段階: 3\n`), /^bad-yaml:/],
		['front matter over 64 KB', note(`${'a'.repeat(70_000)}: 1\n段階: 3\n`), /^front-matter-size:1$/],
	])('refuses %s, and says where', (_, text, reason) => {
		expect(reasonOf(setProperty(text, ['段階', 'stage'], 4))).toMatch(reason);
	});

	test('a key called __proto__ is a key like any other', () => {
		const before = note('__proto__:\n  polluted: yes\n段階: 3\n');
		expect(textOf(setProperty(before, ['段階'], 4))).toBe(before.replace('段階: 3', '段階: 4'));
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});
});

describe('lists', () => {
	const note = (yaml: string): string => `---\n${yaml}---\n`;

	test('a new list is written item by item, links quoted', () => {
		expect(textOf(appendItem(note('種別: 要因\n'), ['根拠', 'evidence'], '[[欠品の件数]]'))).toBe(note('種別: 要因\n根拠:\n  - "[[欠品の件数]]"\n'));
	});

	test('a new item takes the indentation of its siblings', () => {
		expect(textOf(appendItem(note('根拠:\n-   "[[a]]"\n段階: 1\n'), ['根拠'], '[[b]]'))).toBe(note('根拠:\n-   "[[a]]"\n-   "[[b]]"\n段階: 1\n'));
	});

	test('a single value becomes a list and keeps its spelling', () => {
		expect(textOf(appendItem(note("根拠: '[[a]]' # 注\n"), ['根拠'], '[[b]]'))).toBe(note("根拠: ['[[a]]', \"[[b]]\"] # 注\n"));
	});

	test('an item YAML would read as a map, a number or a date is kept as text', () => {
		const history = textOf(appendItem(note('段階の履歴:\n  - 2026-04-01 3\n'), ['段階の履歴'], '2026-05-10 4 社長: 原価の話'));
		expect(parse(partsOf(history).yaml)).toEqual({ 段階の履歴: ['2026-04-01 3', '2026-05-10 4 社長: 原価の話'] });
	});

	test('a history takes the same item again, unless it ends in it', () => {
		const history = note('段階の履歴:\n  - 2026-05-10 4\n  - 2026-05-10 5\n');
		const again = textOf(appendItem(history, ['段階の履歴'], '2026-05-10 4', true));
		expect(again).toBe(note('段階の履歴:\n  - 2026-05-10 4\n  - 2026-05-10 5\n  - 2026-05-10 4\n'));
		expect(textOf(appendItem(again, ['段階の履歴'], '2026-05-10 4', true))).toBe(again);
		expect(textOf(appendItem(history, ['段階の履歴'], '2026-05-10 4'))).toBe(history);
	});

	test('a plain text with a comma is one item of the list it becomes', () => {
		expect(textOf(appendItem(note('論点: 特売, 欠品\n'), ['論点'], '残業'))).toBe(note('論点: ["特売, 欠品", 残業]\n'));
	});

	test('a value that holds itself is refused', () => {
		expect(reasonOf(setProperty(note('a: &x [*x]\n段階: 3\n'), ['段階'], 4))).toMatch(/^bad-yaml:/);
	});

	test('the last item removed leaves an empty property', () => {
		expect(textOf(removeItem(note('根拠:\n  - a\n段階: 1\n'), ['根拠'], 'a'))).toBe(note('根拠:\n段階: 1\n'));
	});

	test.each([
		['an item that is not there', '根拠: [a]\n', 'b', 'item-not-found:2'],
		['one of two equal items', '根拠:\n  - a\n  - a\n', 'a', 'equal-items:2'],
		['an item with a comment', '根拠:\n  - a # なぜか\n  - b\n', 'a', 'comment-on-item:3'],
	])('refuses to remove %s', (_, yaml, item, reason) => {
		expect(reasonOf(removeItem(note(yaml), ['根拠'], item))).toBe(reason);
	});
});

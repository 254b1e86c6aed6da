/** The writer's promise for bodies: one line changes or is added, and nothing is guessed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeBlockId, giveBlockId, insertItem, setAnswer, tickTask } from '../../src/core/body-edit.ts';
import { linesIn, sectionsOf } from '../../src/core/body.ts';
import { placeFrontMatter } from '../../src/core/front-matter.ts';
import type { Edited } from '../../src/core/refusal.ts';
import { RUNS } from './documents.ts';

const textOf = (result: Edited): string => {
	if (!result.ok) throw new Error(`refused: ${result.refusal.reason}`);
	return result.text;
};
const reasonOf = (result: Edited): string => (result.ok ? 'written' : `${result.refusal.reason}:${result.refusal.line}`);

const VISIT = `---
種別: 訪問
---
## 事後打合せ
- 実施内容:: 欠品の並びを見た
### 依頼事項
- [ ] 社長：断りたかった注文を3つ（第5回まで）
- [ ] 佐伯：品目別の販売数 ^r1

## セルフチェック
- まだ｜古い答え — 理由 ^PRE-01
`;

describe('ticking a task', () => {
	test('changes one character', () => {
		expect(textOf(tickTask(VISIT, 'requests', '佐伯：品目別の販売数', ' ', 'x'))).toBe(VISIT.replace('[ ] 佐伯', '[x] 佐伯'));
	});

	test('that is ticked already writes nothing', () => {
		const ticked = textOf(tickTask(VISIT, 'requests', '佐伯：品目別の販売数', ' ', 'x'));
		expect(textOf(tickTask(ticked, 'requests', '佐伯：品目別の販売数', ' ', 'x'))).toBe(ticked);
	});

	test.each([
		['a task that is not there', VISIT, '森：議事録', ' ', 'line-not-found:1'],
		['a task under another heading', VISIT.replace('### 依頼事項', '### 準備'), '佐伯：品目別の販売数', ' ', 'line-not-found:1'],
		['one of two equal tasks', VISIT.replace('佐伯：品目別の販売数 ^r1', '社長：断りたかった注文を3つ（第5回まで）'), '社長：断りたかった注文を3つ（第5回まで）', ' ', 'equal-lines:8'],
		['a task that somebody has dropped', VISIT.replace('[ ] 佐伯', '[-] 佐伯'), '佐伯：品目別の販売数', ' ', 'changed-meanwhile:8'],
		['a task in a code block', VISIT.replace('- [ ] 佐伯', '```\n- [ ] 佐伯').replace('^r1\n', '^r1\n```\n'), '佐伯：品目別の販売数', ' ', 'line-not-found:1'],
	])('refuses %s', (_, text, words, from, reason) => {
		expect(reasonOf(tickTask(text, 'requests', words, from, 'x'))).toBe(reason);
	});
});

describe('an answer of the self-check', () => {
	test('is rewritten where its block id stands, whatever its letter case', () => {
		expect(textOf(setAnswer(VISIT, 'pre-01', 'はい｜目指すゴールを書いた', 'ja'))).toBe(VISIT.replace('まだ｜古い答え — 理由', 'はい｜目指すゴールを書いた'));
	});

	test('that is new stands last under セルフチェック', () => {
		expect(textOf(setAnswer(VISIT, 'PRE-02', 'はい｜狙いを書いた', 'ja'))).toBe(`${VISIT}- はい｜狙いを書いた ^PRE-02\n`);
	});

	test('gets its heading when there is none', () => {
		expect(textOf(setAnswer('---\n種別: 訪問\n---\nメモ', 'PRE-02', 'はい｜狙いを書いた', 'ja'))).toBe('---\n種別: 訪問\n---\nメモ\n\n## セルフチェック\n- はい｜狙いを書いた ^PRE-02\n');
	});

	test('goes before an id that stands alone', () => {
		expect(textOf(setAnswer('## セルフチェック\n- ^PRE-01\n', 'PRE-01', 'はい｜書いた', 'ja'))).toBe('## セルフチェック\n- はい｜書いた ^PRE-01\n');
	});

	test('is refused when its id stands elsewhere, or twice', () => {
		expect(reasonOf(setAnswer(VISIT, 'r1', 'はい', 'ja'))).toBe('id-taken:8');
		expect(reasonOf(setAnswer(`${VISIT}- はい ^PRE-01\n`, 'PRE-01', 'はい', 'ja'))).toBe('equal-lines:12');
		expect(reasonOf(setAnswer(VISIT, 'PRE 01', 'はい', 'ja'))).toBe('bad-id:1');
		expect(reasonOf(setAnswer(VISIT, 'PRE-01', 'はい\n- もう一行', 'ja'))).toBe('not-one-line:1');
	});
});

describe('inserting an item', () => {
	test('puts it behind the last item of the heading, before the next heading', () => {
		expect(textOf(insertItem(VISIT, 'requests', '[ ] 森：議事録', 'ja'))).toBe(VISIT.replace('販売数 ^r1\n', '販売数 ^r1\n- [ ] 森：議事録\n'));
	});

	test('keeps the bullet of the list and the line ends of the note', () => {
		expect(textOf(insertItem('## Requests\r\n* [ ] a\r\n\r\n## x\r\n', 'requests', '[ ] b', 'en'))).toBe('## Requests\r\n* [ ] a\r\n* [ ] b\r\n\r\n## x\r\n');
	});

	test('leaves a blank line behind a paragraph, a table or code', () => {
		expect(textOf(insertItem('## 確かめたこと\n話した。\n', 'confirmed', '2026-05-01 G17', 'ja'))).toBe('## 確かめたこと\n話した。\n\n- 2026-05-01 G17\n');
		expect(textOf(insertItem('## 確かめたこと\n- a\n```\n- b\n```\n', 'confirmed', 'c', 'ja'))).toBe('## 確かめたこと\n- a\n```\n- b\n```\n\n- c\n');
	});

	test('stands directly under a heading with nothing below', () => {
		expect(textOf(insertItem('## 依頼事項', 'requests', 'a', 'ja'))).toBe('## 依頼事項\n- a');
	});

	test('is refused when the heading stands twice, or code is left open', () => {
		expect(reasonOf(insertItem('## 依頼事項\n- a\n## 依頼事項\n', 'requests', 'b', 'ja'))).toBe('two-headings:3');
		expect(reasonOf(insertItem('## 依頼事項\n- a\n```\ncode\n', 'requests', 'b', 'ja'))).toMatch(/^verification:/);
		expect(reasonOf(insertItem('メモ\n%% 開いたまま\n', 'requests', 'b', 'ja'))).toMatch(/^verification:/);
	});
});

describe('a block id', () => {
	test('is given to the one line of these words', () => {
		expect(textOf(giveBlockId('## 面談の記録\n- 社長「全部ここだ」\n', '社長「全部ここだ」', 't1'))).toBe('## 面談の記録\n- 社長「全部ここだ」 ^t1\n');
	});

	test('that the line has already is no change', () => {
		expect(textOf(giveBlockId('- a ^t1\n', 'a', 't1'))).toBe('- a ^t1\n');
	});

	test.each([
		['an id that another line has', '- a ^T1\n- b\n', 'b', 't1', 'id-taken:1'],
		['a line with another id', '- a ^t2\n', 'a', 't1', 'line-has-id:1'],
		['one of two equal lines', '- a\n- a\n', 'a', 't1', 'equal-lines:2'],
		['a line that goes on below', '- a\n  もう少し\n', 'a', 't1', 'multi-line:2'],
		['a line in a quotation', '> - a\n', 'a', 't1', 'line-not-found:1'],
		['an id with other characters', '- a\n', 'a', 'ｔ1', 'bad-id:1'],
	])('is refused for %s', (_, text, words, id, reason) => {
		expect(reasonOf(giveBlockId(text, words, id))).toBe(reason);
	});

	test('that is free is the next number nobody has', () => {
		expect(freeBlockId('- a ^t1\n- b ^T2\n- c ^t4\n', 't')).toBe('t3');
	});
});

const bodyLine = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(fc.constantFrom('', '  ', '\t'), fc.constantFrom('-', '*', '+', '1.'), fc.constantFrom('', '[ ] ', '[x] ', '[-] '), fc.constantFrom('社長：表を書く', '佐伯「全部ここだ」', 'a', 'b', '言葉 ／ 言葉', '')).map(([indent, bullet, box, words]) => `${indent}${bullet} ${box}${words}`) },
	{ weight: 2, arbitrary: fc.constantFrom('- a ^t1', '- はい｜目標 ^PRE-01', '- b ^T9  ', '- c   ') },
	{ weight: 3, arbitrary: fc.constantFrom('## 依頼事項', '### 依頼事項', '## セルフチェック', '# 題', '## 面談の記録', '### 所見', '## Requests ##') },
	{ weight: 3, arbitrary: fc.constantFrom('', '', 'ふつうの文', '  続き', '| a | b |', '|---|---|', '> - [ ] a', '---', '    コード') },
	{ weight: 1, arbitrary: fc.constantFrom('```', '~~~', '%%', '%% x %%', '<!--', '-->', '````') },
	{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const body = fc.record({ lines: fc.array(bodyLine, { maxLength: 14 }), eol: fc.constantFrom('\n', '\r\n'), front: fc.constantFrom('', '---\n種別: 訪問\n---\n', '\uFEFF---\n種別: 訪問\n---\n'), end: fc.boolean() }).map(
	({ lines, eol, front, end }) => (front + lines.join('\n') + (end ? '\n' : '')).replace(/\r?\n/g, eol),
);

/** What two texts do not share, counted from both ends. */
function difference(before: string, after: string): { removed: string; added: string } {
	let head = 0;
	while (head < before.length && head < after.length && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	return { removed: before.slice(head, before.length - tail), added: after.slice(head, after.length - tail) };
}

describe('bodies over random notes', () => {
	test('an inserted item is read under its heading, and nothing else is touched, or it is refused', () => {
		let written = 0;
		fc.assert(
			fc.property(body, fc.constantFrom('requests', 'selfCheck'), (text, under) => {
				const result = insertItem(text, under, '新しい項目です', 'ja');
				if (!result.ok) return;
				written++;
				const count = (words: string): number => linesIn(sectionsOf(words, placeFrontMatter(words).bodyFrom), under).filter((line) => line.is === 'item' && line.text === '新しい項目です').length;
				expect(count(result.text)).toBe(count(text) + 1);
				expect(difference(text, result.text).removed).toBe('');
				if (text.includes('\r\n')) expect(result.text).not.toMatch(/[^\r]\n/);
			}),
			{ numRuns: RUNS },
		);
		expect(written).toBeGreaterThan(RUNS / 2);
	});

	test('a tick changes the mark alone, and is idempotent, or it is refused', () => {
		let written = 0;
		fc.assert(
			fc.property(body, fc.constantFrom('社長：表を書く', 'a', 'b'), (text, words) => {
				const result = tickTask(text, 'requests', words, ' ', 'x');
				if (!result.ok) return;
				written++;
				if (result.text !== text) expect(difference(text, result.text)).toEqual({ removed: ' ', added: 'x' });
				expect(textOf(tickTask(result.text, 'requests', words, ' ', 'x'))).toBe(result.text);
			}),
			{ numRuns: RUNS },
		);
		expect(written).toBeGreaterThan(RUNS / 200);
	});

	test('an answer is read back, and is idempotent, or it is refused', () => {
		let written = 0;
		fc.assert(
			fc.property(body, fc.constantFrom('PRE-01', 'pre-02'), (text, id) => {
				const result = setAnswer(text, id, 'はい｜目標を書いた — 一言', 'ja');
				if (!result.ok) return;
				written++;
				expect(linesIn(sectionsOf(result.text, placeFrontMatter(result.text).bodyFrom), 'selfCheck').filter((line) => line.id?.toLowerCase() === id.toLowerCase()).map((line) => line.text)).toEqual(['はい｜目標を書いた — 一言']);
				expect(textOf(setAnswer(result.text, id, 'はい｜目標を書いた — 一言', 'ja'))).toBe(result.text);
			}),
			{ numRuns: RUNS },
		);
		expect(written).toBeGreaterThan(RUNS / 2);
	});

	test('a block id is added at the end of one line, or it is refused', () => {
		let written = 0;
		fc.assert(
			fc.property(body, fc.constantFrom('社長：表を書く', 'a', '佐伯「全部ここだ」', 'ふつうの文'), (text, words) => {
				const result = giveBlockId(text, words, 'k7');
				if (!result.ok) return;
				written++;
				expect(difference(text, result.text).added).toMatch(/^ ?\^k7$/);
				expect(textOf(giveBlockId(result.text, words, 'k7'))).toBe(result.text);
			}),
			{ numRuns: RUNS },
		);
		expect(written).toBeGreaterThan(RUNS / 50);
	});
});

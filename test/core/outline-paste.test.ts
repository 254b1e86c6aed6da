/** An indented list as a tree, and the tree as notes: no line loses its words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_LINES, outlineNotes, outlinePaste } from '../../src/core/outline-paste.ts';
import type { OutlineItem } from '../../src/core/outline-paste.ts';
import { problemsOf } from '../../src/core/problems.ts';
import { changedVault, linesOf } from './changing.ts';
import { note, notebookOf, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const VAULT: Vault = { 'A社/A社.md': note('種別: 支援先'), 'A社/課題/欠品が続く.md': note('種別: 課題') };
const PATTERNS = { language: 'ja', ownName: null, clientsFolder: '', noteFolder: '{type}', planName: '', visitName: '', useCodename: false } as const;

/** The items of an outline as lines, two spaces a level. */
const shown = (text: string): string[] => {
	const pasted = outlinePaste(text);
	return pasted.ok ? flat(pasted.items).map(({ title, depth }) => `${'  '.repeat(depth)}${title}`) : [pasted.why];
};
const flat = (items: readonly OutlineItem[]): OutlineItem[] => items.flatMap((item) => [item, ...flat(item.children)]);

describe('an outline', () => {
	test('is read by its indentation, whatever stands before the words', () => {
		const tree = ['欠品が続く', '  特売の注文を当日に受けている', '    受ける基準がない', '  計画が手帳にだけある', '残業が多い'];
		expect(shown('- 欠品が続く\n  - 特売の注文を当日に受けている\n    - 受ける基準がない\n  - 計画が手帳にだけある\n- 残業が多い')).toEqual(tree);
		expect(shown('欠品が続く\r\n\t特売の注文を当日に受けている\r\n\t\t受ける基準がない\r\n\t計画が手帳にだけある\r\n残業が多い\r\n')).toEqual(tree);
		expect(shown('・欠品が続く\n　・特売の注文を当日に受けている\n　　・受ける基準がない\n　・計画が手帳にだけある\n・残業が多い')).toEqual(tree);
		expect(shown('1. 欠品が続く\n   ① 特売の注文を当日に受けている\n      (1) 受ける基準がない\n   ②計画が手帳にだけある\n２．残業が多い')).toEqual(tree);
		expect(shown('# 欠品が続く\n\n- 特売の注文を当日に受けている\n    * 受ける基準がない\n- 計画が手帳にだけある\n# 残業が多い')).toEqual(tree);
	});

	test('has no boxes, marks and block ids in its words', () => {
		expect(shown('- [ ] **欠品**が続く ^t1\n  - [x] ==特売==の[[A社 第1回|第1回]]の注文')).toEqual(['欠品が続く', '  特売の第1回の注文']);
	});

	test('keeps numbers and signs that belong to the words', () => {
		const words = ['1.5倍になった', '-5%になった', '5月に増えた', '3年で110から180に増えた', '*印の品目', '(株)しおかぜ'];
		expect(shown(words.join('\n'))).toEqual(words);
	});

	test('passes over lines without a word', () => expect(shown('\n---\n- 欠品\n\n- \n```\n  - 基準がない\n***\n')).toEqual(['欠品', '  基準がない']));

	test('goes back to a level that is open, where the indentation does not meet one', () => {
		expect(shown('    甲\n  乙\n   丙\n丁')).toEqual(['甲', '乙', '  丙', '丁']);
	});

	test('of nothing, and one that is too long, are refused with a reason', () => {
		expect(outlinePaste(' \n---\n')).toEqual({ ok: false, why: 'empty', lines: 0 });
		expect(outlinePaste('- 甲\n'.repeat(MOST_LINES))).toMatchObject({ ok: true });
		expect(outlinePaste('- 甲\n'.repeat(MOST_LINES + 1))).toEqual({ ok: false, why: 'too-long', lines: MOST_LINES + 1 });
	});

	test('never loses a line’s words', () => {
		const lead = fc.constantFrom('', '- ', '* ', '・', '1. ', '12) ', '（3）', '①', '\t- ', '　　', '    + ', '- [ ] ', '> - ', '## ');
		const words = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('欠品が続く', '**太い**', '[[A|b]]', '3年で増えた', '「全部」', '- - -', '・・', '1.', '#1')).map((one) => one.replace(/[\r\n]/g, ' '));
		const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}a-zA-Z]/gu, '');
		fc.assert(
			fc.property(fc.array(fc.tuple(lead, words), { maxLength: 20 }), (lines) => {
				const pasted = outlinePaste(lines.map((parts) => parts.join('')).join('\n'));
				const titles = pasted.ok ? flat(pasted.items).map(({ title }) => title) : [];
				const expected = lines.map(([, text]) => letters(text.replace('[[A|b]]', 'b'))).filter((text) => text !== '');
				expect(titles.map(letters).filter((text) => text !== '')).toEqual(expected);
			}),
		);
	});
});

describe('the notes of an outline', () => {
	const pasted = (text: string, meeting = false): Vault => {
		const { notebook, client } = onlyClient(VAULT);
		const outline = outlinePaste(text);
		if (!outline.ok) throw new Error(outline.why);
		return changedVault(VAULT, [], outlineNotes(outline.items, { client, record: null, meeting }, { notebook, patterns: PATTERNS, today: '2026-01-20' }));
	};

	test('are issues, and below them causes that the line above names', () => {
		const vault = pasted('- 残業が多い\n  - 段取り替えが増えた\n    - 品目が増えた\n  - 欠員がある\n- 手直しが増えた');
		expect(vault['A社/課題/残業が多い.md']).toBe(note('種別: 課題', '支援先: "[[A社]]"', '作成日: 2026-01-20', '要因:', '  - "[[段取り替えが増えた]]"', '  - "[[欠員がある]]"'));
		expect(linesOf(vault)).toEqual(['A社/要因/品目が増えた.md causes A社/要因/段取り替えが増えた.md', 'A社/要因/段取り替えが増えた.md causes A社/課題/残業が多い.md', 'A社/要因/欠員がある.md causes A社/課題/残業が多い.md'].sort());
		expect(Object.keys(vault)).toContain('A社/課題/手直しが増えた.md');
	});

	test('have names of their own, also where lines are equal or a note has the name already', () => {
		const vault = pasted('欠品が続く\n\t欠品が続く\n\t\t欠品が続く');
		expect(Object.keys(vault)).toEqual(['A社/A社.md', 'A社/課題/欠品が続く.md', 'A社/課題/欠品が続く 2.md', 'A社/要因/欠品が続く 3.md', 'A社/要因/欠品が続く 4.md']);
		expect(linesOf(vault)).toEqual(['A社/要因/欠品が続く 3.md causes A社/課題/欠品が続く 2.md', 'A社/要因/欠品が続く 4.md causes A社/要因/欠品が続く 3.md']);
	});

	test('are the owner’s in 面談モード', () => {
		const { graph } = onlyClient(pasted('残業が多い\n\t段取り替えが増えた', true));
		expect([...graph.nodes.values()].map(({ layer }) => layer)).toEqual(['経営者と共有', '経営者と共有', '経営者と共有']);
	});

	test('of any tree are as many as its lines, linked as they are indented, and without a fault', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(4), fc.constantFrom('甲', '乙', 'A社', 'a/b', '[[', '丙: 丁')), { minLength: 1, maxLength: 25 }), (lines) => {
				const vault = pasted(lines.map(([depth, words]) => `${'\t'.repeat(depth)}- ${words}`).join('\n'));
				expect(Object.keys(vault)).toHaveLength(Object.keys(VAULT).length + lines.length);
				const roots = lines.filter(([depth], i) => lines.slice(0, i).every(([above]) => above >= depth));
				expect(linesOf(vault)).toHaveLength(lines.length - roots.length);
				expect(problemsOf(notebookOf(vault))).toEqual([]);
			}),
		);
	});
});

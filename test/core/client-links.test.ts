/** What the links of a client's notes name, or why they name nothing. */
import { describe, expect, test } from 'vitest';
import { linksOf } from '../../src/core/client-links.ts';
import { clientAt, note, notebookOf } from './vault.ts';
import type { Vault } from './vault.ts';

const CLIENT = note('種別: 支援先');

/** The links of A社 as lines: `path:line key → what it names`, or `✗ code (what would fit)`. */
function linesOf(vault: Vault): string[] {
	const notebook = notebookOf({ 'A社/A社.md': CLIENT, ...vault });
	return linksOf(notebook, clientAt(notebook, 'A社/A社.md')).map(({ path, reference: { key, line }, to, fault }) => {
		const answer = fault ? `✗ ${fault.code} (${fault.fits})` : (to ?? 'a file');
		return `${path}:${line} ${key} → ${answer}`;
	});
}
/** What one link in A社/x.md names. */
function answerTo(property: string, rest: Vault = {}): string[] {
	return linesOf({ 'A社/x.md': note('種別: 課題', property), ...rest }).filter((line) => line.startsWith('A社/x.md')).map((line) => line.split(' → ')[1] ?? '');
}

describe('the links of a client', () => {
	test('come in the order of its notes, and in each note as they are written, with their lines', () => {
		const vault = {
			'A社/b.md': note('種別: 課題', '出所: "[[第1回]]"', '要因:', '  - "[[c]]"', '  - "[[a]]"', '根拠: "[[第1回#^t1]]"'),
			'A社/a.md': note('type: cause', 'effects: "[[b]]"'),
			'A社/c.md': note('種別: 要因'),
			'A社/第1回.md': `${note('種別: 訪問')}## 面談の記録\n- 社長「はい」 ^t1\n`,
		};
		expect(linesOf(vault)).toEqual(['A社/a.md:3 effects → A社/b.md', 'A社/b.md:3 出所 → A社/第1回.md', 'A社/b.md:5 要因 → A社/c.md', 'A社/b.md:6 要因 → A社/a.md', 'A社/b.md:7 根拠 → A社/第1回.md#^t1']);
	});

	test('are those of plain fields as well, but not the client property itself, nor links in free text', () => {
		const vault = {
			'A社/A社.md': note('種別: 支援先', '把握している課題: ["[[a]]", "[[無い]]"]'),
			'A社/a.md': `${note('種別: 課題', '支援先: "[[A社]]"')}本文の [[a]]`,
			'A社/第1回.md': note('種別: 訪問', '使った図: "[[図.png]]"'),
			'A社/記録.md': note('種別: 統括の記録', '訪問: "[[第1回]]"'),
			'A社/図.png': '',
		};
		expect(linesOf(vault)).toEqual(['A社/A社.md:3 把握している課題 → A社/a.md', 'A社/A社.md:3 把握している課題 → ✗ broken-link (note)', 'A社/第1回.md:3 使った図 → a file', 'A社/記録.md:3 訪問 → A社/第1回.md']);
	});

	test('are those of gaps in the body too', () => {
		const vault = { 'A社/v.md': `${note('種別: ビジョン')}## 乖離・矛盾・不整合\n- 2026-05-01 乖離 [[w]] 合わない\n`, 'A社/w.md': note('種別: ビジョン') };
		expect(linesOf(vault)).toEqual(['A社/v.md:5 乖離・矛盾・不整合 → A社/w.md']);
	});

	test('are none of another client’s', () => {
		expect(linesOf({ 'B社/B社.md': CLIENT, 'B社/x.md': note('種別: 課題', '要因: "[[y]]"'), 'B社/y.md': note('種別: 要因') })).toEqual([]);
	});
});

describe('a link', () => {
	const CAUSE = { 'A社/要因/原因.md': note('種別: 要因') };

	test('names its note whatever stands behind the name: an alias, a heading, an ending', () => {
		for (const written of ['原因', '原因|ことば', '原因#見出し', '原因#見出し#下の見出し|ことば', '原因.md', '要因/原因', 'A社/要因/原因', './要因/原因', '/A社/要因/原因', ' 原因 '])
			expect([written, answerTo(`要因: "[[${written}]]"`, CAUSE)]).toEqual([written, ['A社/要因/原因.md']]);
	});

	test('may be an embed, one value or a list', () => {
		expect(answerTo('要因: "![[原因]]"', CAUSE)).toEqual(['A社/要因/原因.md']);
		expect(answerTo('要因: ["[[原因]]", "[[x]]"]', CAUSE)).toEqual(['A社/要因/原因.md', 'A社/x.md']);
	});

	test('without a name means its own note', () => {
		expect(answerTo('要因: "[[#見出し]]"')).toEqual(['A社/x.md']);
	});

	test('that is no link names nothing, and is no link of the client', () => {
		expect(answerTo('要因: 原因', CAUSE)).toEqual([]);
		expect(answerTo('要因: "[[原因]] など"', CAUSE)).toEqual([]);
	});

	test('to nowhere is broken', () => {
		expect(answerTo('要因: "[[無い]]"')).toEqual(['✗ broken-link (note)']);
		expect(answerTo('出所: "[[無い]]"')).toEqual(['✗ broken-link (note)']);
	});

	test('to a note of another client is a problem, whatever it is for', () => {
		const other = { 'B社/B社.md': CLIENT, 'B社/その要因.md': note('種別: 要因'), '下書き/この要因.md': note('種別: 要因', '支援先: "[[B社]]"') };
		expect(['要因: "[[その要因]]"', '要因: "[[この要因]]"', '出所: "[[その要因]]"', '要因: "[[B社]]"'].map((property) => answerTo(property, other))).toEqual([['✗ other-client (same-client)'], ['✗ other-client (same-client)'], ['✗ other-client (same-client)'], ['✗ other-client (same-client)']]);
	});

	test('goes to another client’s note when that has the shorter path, as it does in the app', () => {
		const names = { 'B社/B社.md': CLIENT, 'B社/原価.md': note('種別: 要因'), 'A社/要因/原価.md': note('種別: 要因') };
		expect(answerTo('要因: "[[原価]]"', names)).toEqual(['A社/要因/原価.md']);
		expect(linesOf({ ...names, 'A社/課題/x.md': note('種別: 課題', '要因: "[[原価]]"') })).toEqual(['A社/課題/x.md:3 要因 → ✗ other-client (same-client)']);
	});

	test('goes to a note outside the folder that belongs to this client', () => {
		expect(answerTo('要因: "[[下書き]]"', { '外/下書き.md': note('種別: 要因', '支援先: "[[A社]]"') })).toEqual(['外/下書き.md']);
	});
});

describe('a link to what is no note of a client', () => {
	const others: Vault = { 'A社/メモ.md': '# メモ', 'A社/図.png': '', 'A社/壊れた.md': '---\na: b: c\n---\n', '外/計画.md': note('type: plan'), 'A社/うちの型.md': note('type: うちの型', '要因: "[[x]]"') };
	const targets = ['メモ', '図.png', '壊れた', '計画', 'うちの型'];

	test('does as a source, and wherever a picture or a paper may stand', () => {
		for (const target of targets) expect([target, answerTo(`出所: "[[${target}]]"`, others)]).toEqual([target, ['a file']]);
		expect(linesOf({ ...others, 'A社/第1回.md': note('種別: 訪問', '使った図: ["[[図.png]]", "[[メモ]]"]') })).toEqual(['A社/第1回.md:3 使った図 → a file', 'A社/第1回.md:3 使った図 → a file']);
	});

	test('does not as anything that the method relates', () => {
		for (const target of targets) expect([target, answerTo(`要因: "[[${target}]]"`, others)]).toEqual([target, ['✗ bad-value (content-note)']]);
	});

	test('does not to the second client note of a folder either, which is nobody’s', () => {
		expect(answerTo('要因: "[[A社の写し]]"', { 'A社/A社の写し.md': CLIENT })).toEqual(['✗ bad-value (content-note)']);
	});
});

describe('a link to a line', () => {
	const visit = (...lines: string[]): Vault => ({ 'A社/第1回.md': ['---', '種別: 訪問', '---', ...lines].join('\n') });

	test('names the line when it is a fact, in any case of its id', () => {
		const vault = visit('## 面談の記録', '- 社長「はい」 ^T1');
		expect(['#^T1', '#^t1', '#見出し#^t1', '#^t1|ことば'].map((rest) => answerTo(`根拠: "[[第1回${rest}]]"`, vault))).toEqual([['A社/第1回.md#^t1'], ['A社/第1回.md#^t1'], ['A社/第1回.md#^t1'], ['A社/第1回.md#^t1']]);
	});

	test('is broken when there is no such line, or it is no fact', () => {
		const vault = visit('## 見立て', '- 思うこと ^m1', '## 面談の記録', '- 社長「はい」');
		expect(answerTo('根拠: "[[第1回#^t1]]"', vault)).toEqual(['✗ broken-link (fact-line)']);
		expect(answerTo('根拠: "[[第1回#^m1]]"', vault)).toEqual(['✗ broken-link (fact-line)']);
	});

	test('names the whole record as a source, whichever part of it is meant', () => {
		const vault = visit('本文 ^p1', '## 面談の記録', '- 社長「はい」 ^t1');
		expect(['#^t1', '#^p1', '#^t9'].map((rest) => answerTo(`出所: "[[第1回${rest}]]"`, vault))).toEqual([['A社/第1回.md'], ['A社/第1回.md'], ['A社/第1回.md']]);
	});

	test('names the note where no relation asks for the line', () => {
		const vault = { ...visit('本文 ^p1'), 'A社/A社.md': note('種別: 支援先', '把握している課題: "[[第1回#^p1]]"') };
		expect(linesOf(vault)).toEqual(['A社/A社.md:3 把握している課題 → A社/第1回.md']);
	});
});

/** A body in sections: which heading opens what, at any level, and how far it reaches. */
import { describe, expect, test } from 'vitest';
import { linesIn, sectionsOf } from '../../src/core/body.ts';
import { HEADINGS } from '../../src/core/vocabulary/body.ts';

/** One line a section: zone, its own heading's meaning, and its words. */
const shape = (...lines: string[]): string[] =>
	sectionsOf(lines.join('\n')).map(({ zone, opens, field, lines: own }) => `${zone ?? '–'} ${opens ?? field?.key ?? '–'}: ${own.map(({ text }) => text).join(' / ')}`);

describe('a section', () => {
	test('before the first heading belongs to nothing', () => {
		expect(shape('前書き', '- a')).toEqual(['– –: 前書き / a']);
		expect(sectionsOf('')).toEqual([{ zone: null, opens: null, field: null, head: null, lines: [] }]);
	});

	test('is opened by every known heading in both languages, at any level', () => {
		for (const [key, { ja, en }] of Object.entries(HEADINGS))
			for (const title of [`# ${ja}`, `###### ${ja}`, `## ${en}`, `## ${en.toUpperCase()}`, `## ${ja}（10/13）`]) expect(shape(title, 'a')).toEqual(['– –: ', `${key} ${key}: a`]);
	});

	test('has its heading’s line, and the lines up to the next heading', () => {
		const [, before] = sectionsOf('---\n---\n## 事前打合せ\n- a\n\n- b\n## 自由', 8);
		expect(before?.head).toMatchObject({ line: 3, text: '事前打合せ', level: 2 });
		expect(before?.lines.map(({ line, text }) => [line, text])).toEqual([[4, 'a'], [6, 'b']]);
	});

	test('reaches over deeper headings of one’s own words', () => expect(shape('## 面談の記録', 'a', '### 現場で', 'b', '#### もっと', 'c')).toEqual(['– –: ', 'conversation conversation: a', 'conversation –: b', 'conversation –: c']));

	test('ends at a heading of its level or above', () => {
		expect(shape('## 面談の記録', 'a', '## メモ', 'b')).toEqual(['– –: ', 'conversation conversation: a', '– –: b']);
		expect(shape('### 見立て', 'a', '# 自由', 'b')).toEqual(['– –: ', 'hypotheses hypotheses: a', '– –: b']);
	});

	test('of a known heading within another is its own, and the outer one goes on behind it', () => {
		expect(shape('## 事前打合せ', 'a', '### 確認事項', 'b', '### ほか', 'c')).toEqual(['– –: ', 'before before: a', 'confirm confirm: b', 'before –: c']);
	});

	test('stands under a title of the note as if there were none', () => expect(shape('# 第4回', '## 事後打合せ', 'a', '### 依頼事項', 'b')).toEqual(['– –: ', '– –: ', 'after after: a', 'requests requests: b']));

	test('is not opened by a heading in a quotation, in code or in a comment', () => {
		expect(shape('## 面談の記録', '> ## 事後打合せ', '```', '## 事後打合せ', '```', '%%', '## 事後打合せ', '%%', 'a')).toEqual(['– –: ', 'conversation conversation: > ## 事後打合せ / a']);
	});
});

describe('a heading equal to a key', () => {
	test('opens that field under 事後打合せ and 事前打合せ', () => {
		expect(shape('## 事後打合せ', '### 所見', 'a', '### 改善点（森）', 'b', '## 事前打合せ', '### Aim', 'c')).toEqual(['– –: ', 'after after: ', 'after view: a', 'after improve: b', 'before before: ', 'before goal: c']);
	});

	test('opens it at the same level as 事後打合せ, too', () => {
		expect(shape('## 事後打合せ', 'a', '## 所見', 'b', '## 次回', 'c', '## 自由', 'd')).toEqual(['– –: ', 'after after: a', 'after view: b', 'after next: c', '– –: d']);
	});

	test('opens it before any other heading', () => expect(shape('# 所見', 'a')).toEqual(['– –: ', 'after view: a']));

	test('opens its field in the talk, too: what we think of the owner is no talk', () => {
		expect(shape('## 面談の記録', '### 所見', 'a')).toEqual(['– –: ', 'conversation conversation: ', 'after view: a']);
	});

	test('is only a topic among the requests', () => {
		expect(shape('## 依頼事項', '### 次回', 'a', '### 準備', 'b')).toEqual(['– –: ', 'requests requests: ', 'requests –: a', 'requests –: b']);
		expect(shape('## 事後打合せ', '### 依頼事項', '#### 準備', '- [ ] a')).toEqual(['– –: ', 'after after: ', 'requests requests: ', 'requests –: a']);
	});
});

test('the lines of a zone come from all of its sections', () => {
	const sections = sectionsOf('## 面談の記録\na\n### 現場で\nb\n## 見立て\nc\n## Conversation\nd');
	expect(linesIn(sections, 'conversation').map(({ text }) => text)).toEqual(['a', 'b', 'd']);
	expect(linesIn(sections, 'hypotheses').map(({ text }) => text)).toEqual(['c']);
	expect(linesIn(sections, 'after')).toEqual([]);
});

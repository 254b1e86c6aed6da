/** Wikilinks as they are written: the file they name, the block in it, and what a person would read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileTitle, folderOf, linksIn, linkText, readLink } from '../../src/core/link.ts';

describe('a link', () => {
	test('names a file, by its name or its path', () => {
		expect(readLink('[[配賦の基準がない]]')).toEqual({ target: '配賦の基準がない', block: null });
		expect(readLink('[[A社/要因/配賦の基準がない.md]]')).toEqual({ target: 'A社/要因/配賦の基準がない.md', block: null });
	});

	test('names a block behind #^, whatever its case', () => {
		expect(readLink('[[しおかぜ食品 第4回#^t1]]')).toEqual({ target: 'しおかぜ食品 第4回', block: 't1' });
		expect(readLink('[[A#見出し#^T-1 |別名]]')).toEqual({ target: 'A', block: 't-1' });
	});

	test('may carry an alias, a heading, white space and a sign of embedding', () => {
		for (const text of ['[[A|別名]]', '[[A#見出し]]', ' [[ A ]] ', '![[A]]', '![[A#見出し|200]]', '[[A\\|別名]]']) expect(readLink(text)).toEqual({ target: 'A', block: null });
	});

	test('is compared in composed form, since file systems differ', () => expect(readLink('[[ハ\u3099ター]]')).toEqual({ target: 'バター', block: null }));

	test('may lead to a place in its own note', () => {
		expect(readLink('[[#^t1]]')).toEqual({ target: '', block: 't1' });
		expect(readLink('[[#見出し]]')).toEqual({ target: '', block: null });
	});

	test('is nothing else', () => {
		for (const text of ['', 'A', '[A]', '[[]]', '[[ ]]', '[[|別名]]', '[[A]', '[[A]] と [[B]]', 'x [[A]]', '[[[A]]]', '[A](A.md)', 'https://example.com']) expect(readLink(text)).toBe(null);
	});

	test('comes back as it was written', () => {
		const name = fc.string({ unit: fc.constantFrom(...'あ課題Ab1 -_.（）'), minLength: 1 }).filter((text) => text.trim() === text);
		fc.assert(fc.property(name, fc.option(fc.stringMatching(/^[a-z0-9-]{1,8}$/)), (target, block) => {
			expect(readLink(`[[${target}${block === null ? '' : `#^${block}`}]]`)).toEqual({ target, block });
		}));
	});
});

describe('links in a line', () => {
	test('come in order, each with its block', () => {
		expect(linksIn('[[A]] は [[B#^t1|言葉]] と ![[C.png]] から')).toEqual([{ target: 'A', block: null }, { target: 'B', block: 't1' }, { target: 'C.png', block: null }]);
	});
	test('are none without brackets that close', () => expect(linksIn('[[A と [B] と ]] と [[]]')).toEqual([]));
});

describe('a person reads', () => {
	test('the alias of a link, else the last part of its path', () => {
		expect(linkText('[[支援/佐伯 花子|佐伯]]')).toBe('佐伯');
		expect(linkText('[[支援/佐伯 花子.md]]')).toBe('佐伯 花子');
		expect(linkText('![[佐伯#経歴| 佐伯さん ]]')).toBe('佐伯さん');
	});
	test('other text as it stands, without white space around it', () => expect([' 佐伯 ', '支援/佐伯.md', '[[佐伯]]と森'].map(linkText)).toEqual(['佐伯', '支援/佐伯.md', '[[佐伯]]と森']));
});

test('the title of a path is its last part without .md', () => {
	expect(['A社/訪問/第4回.md', '第4回.MD', '第4回', 'a/図.png', 'v1.2.md'].map(fileTitle)).toEqual(['第4回', '第4回', '第4回', '図.png', 'v1.2']);
});

test('the folder of a path is all before its last part', () => expect(['A社/訪問/第4回.md', '第4回.md', 'A社/'].map(folderOf)).toEqual(['A社/訪問', '', 'A社']));

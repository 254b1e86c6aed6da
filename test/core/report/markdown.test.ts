/** Reports as Markdown and as plain text: whatever the notes say, it reads as it was written and changes nothing of the form. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { markdownOf } from '../../../src/core/report/markdown.ts';
import type { ReportBlock, ReportPage } from '../../../src/core/report/page.ts';
import { plainTextOf } from '../../../src/core/report/plain.ts';

const reader = new MarkdownIt({ html: true });

/** The structure of a text as its reader sees it, and the words of each part in order. */
function read(text: string): { structure: string[]; words: string[]; html: string[] } {
	const tokens = reader.parse(text, {});
	const inline = tokens.filter(({ type }) => type === 'inline');
	const pieces = inline.flatMap(({ children }) => children ?? []);
	return {
		structure: tokens.filter(({ type }) => type !== 'inline').map(({ type, tag }) => `${type} ${tag}`),
		words: inline.map(({ children }) => (children ?? []).map(({ type, content }) => (type === 'html_inline' ? '\n' : content)).join('')),
		html: pieces.filter(({ type }) => !['text', 'text_special'].includes(type)).map(({ type, content }) => `${type} ${content}`),
	};
}

const sign = fc.constantFrom('#', '##', '-', '+', '*', '_', '**', '|', '||', '`', '```', '~~', '~~~', '>', '<b>', '<!--', '-->', '<script>', '</td>', '&lt;', '&amp;', '&#35;', '\\', '[', ']', '![', '](x)', '[[甲]]', '1.', '2)', '- [ ]', '===', '---', '%%', '$', '$$', '^x', '^[x]', '{{goal}}', '<%', '::', '\n', '\r\n', '\n\n', '\t', '\u0000', '\u2028', '\u0085', '\uFEFF', '    ', ' ', '社長', '「断った」', 'a', '5');
const words = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
const some = fc.array(words, { minLength: 1, maxLength: 3 });
const block: fc.Arbitrary<ReportBlock> = fc.oneof(
	words.map((one) => ({ is: 'heading' as const, words: one })),
	words.map((one) => ({ is: 'words' as const, words: one })),
	some.map((items) => ({ is: 'list' as const, items })),
	fc.tuple(words, some).map(([label, values]) => ({ is: 'fields' as const, head: ['項目', '内容'] as const, rows: [[label, values] as const] })),
	fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 }).map((rows) => ({ is: 'table' as const, columns: ['一', '二'], rows })),
);
const page = fc.record({ title: words, blocks: fc.array(block, { maxLength: 4 }) });

/** The same page with every word replaced by one that means nothing in Markdown. */
const tame = ({ blocks }: ReportPage): ReportPage => ({ title: '語', blocks: blocks.map((one) => mapped(one, () => '語')) });
function mapped(one: ReportBlock, change: (text: string) => string): ReportBlock {
	switch (one.is) {
		case 'heading': case 'words': return { ...one, words: change(one.words) };
		case 'list': return { ...one, items: one.items.map(change) };
		case 'fields': return { ...one, rows: one.rows.map(([label, values]) => [change(label), values.map(change)] as const) };
		case 'table': return { ...one, rows: one.rows.map((row) => row.map(change)) };
	}
}
/** No word is empty: what is empty says so before it comes here. */
const isFilled = ({ title, blocks }: ReportPage): boolean => {
	const all = [title];
	blocks.forEach((one) => mapped(one, (text) => { all.push(text); return text; }));
	return all.every((text) => text.replace(/[\s\p{Cc}\uFEFF]+/gu, '') !== '');
};

test('no word of a note changes the form, and none becomes a tag, a link, emphasis or code', () => {
	fc.assert(fc.property(page.filter(isFilled), (one) => {
		const { structure, html } = read(markdownOf(one));
		expect(structure).toEqual(read(markdownOf(tame(one))).structure);
		expect(html.filter((piece) => piece !== 'html_inline <br>')).toEqual([]);
	}), { numRuns: 1000 });
});

test('words read as they were written, on one line', () => {
	const plain = fc.array(fc.constantFrom('#', '-', '*', '_', '|', '[', ']', '<b>', '&lt;', '\\', '>', '5', '1. ', '社長', ' '), { minLength: 1, maxLength: 8 }).map((signs) => signs.join('')).filter((text) => text.trim() !== '');
	fc.assert(fc.property(plain, (text) => {
		const oneLine = text.replace(/\s+/g, ' ').trim();
		expect(read(markdownOf({ title: '題', blocks: [{ is: 'words', words: text }, { is: 'list', items: [text] }, { is: 'table', columns: ['列'], rows: [[text]] }] })).words.slice(1)).toEqual([oneLine, oneLine, '列', oneLine]);
	}), { numRuns: 500 });
});

describe('plain text', () => {
	const sample: ReportPage = {
		title: '事後打合せ', blocks: [
			{ is: 'words', words: '甲社' }, { is: 'heading', words: '依頼事項' }, { is: 'list', items: ['一つ', '二つ\n三つ'] },
			{ is: 'fields', head: ['項目', '内容'], rows: [['提出資料', ['図', '表']]] }, { is: 'table', columns: ['だれが', '何を', 'いつまで'], rows: [['社長', '案', ''], ['佐伯', '表', '第5回']] },
		],
	};

	test('has no sign of Markdown, and a line for each thing', () => {
		expect(plainTextOf(sample)).toBe('【事後打合せ】\n甲社\n\n■ 依頼事項\n・一つ\n・二つ 三つ\n提出資料：図／表\n・社長｜案\n・佐伯｜表｜第5回\n');
	});

	test('leaves the words as they are', () => {
		expect(plainTextOf({ title: '題', blocks: [{ is: 'words', words: '# *重要* [a](b) <b>' }] })).toBe('【題】\n# *重要* [a](b) <b>\n');
	});
});

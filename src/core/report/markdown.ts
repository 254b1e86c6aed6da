/** A report as Markdown. Values come from notes and are untrusted: nothing in them may become structure, a tag, a link or code. */
import { harmless } from '../note-draft.ts';
import type { ReportBlock, ReportPage } from './page.ts';

/** The report as Markdown, with a line break at the end. */
export const markdownOf = ({ title, blocks }: ReportPage): string => [`# ${inLine(title)}`, ...blocks.map(blockMarkdown), ''].join('\n\n').replace(/\n+$/, '\n');

/** One part as Markdown. */
export function blockMarkdown(block: ReportBlock): string {
	switch (block.is) {
		case 'heading': return `## ${inLine(block.words)}`;
		case 'words': return atStart(block.words);
		case 'list': return block.items.map((item) => `- ${atStart(item)}`).join('\n');
		case 'fields': return tableMarkdown(block.head, block.rows.map(([label, values]) => [inLine(label), values.map(inLine).join('<br>')]));
		case 'table': return tableMarkdown(block.columns, block.rows.map((row) => row.map(inLine)));
	}
}

/** @param rows cells that are Markdown already */
function tableMarkdown(columns: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [line(columns.map(inLine)), `|${' --- |'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}

/** Words anywhere in a line, or in a cell of a table: they read as they are written. */
export function inLine(words: string): string {
	return harmless(words.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim())
		.replace(/[\\`*_[\]|~$^{}]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/%%|==|::/g, (pair) => pair.replace(/./g, '\\$&'))
		.replace(/(^|\s)#/g, '$1\\#');
}

/** Words at the start of a line or of a list item, where a few more signs would mean something. */
export const atStart = (words: string): string =>
	inLine(words).replace(/^[-+>=:]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

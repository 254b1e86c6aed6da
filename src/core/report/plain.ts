/** A report as plain text without signs of Markdown: for a mail or a chat to the deputy (副担当へ共有). */
import type { ReportBlock, ReportPage } from './page.ts';

/** The report as plain text, with a line break at the end. */
export const plainTextOf = ({ title, blocks }: ReportPage): string => [`【${oneLine(title)}】`, ...blocks.map(blockText)].join('\n').replace(/\n{3,}/g, '\n\n').concat('\n');

function blockText(block: ReportBlock): string {
	switch (block.is) {
		case 'heading': return `\n■ ${oneLine(block.words)}`;
		case 'words': return oneLine(block.words);
		case 'list': return block.items.map((item) => `・${oneLine(item)}`).join('\n');
		case 'fields': return block.rows.map(([label, values]) => `${oneLine(label)}：${values.map(oneLine).join('／')}`).join('\n');
		case 'table': return block.rows.map((row) => `・${row.map(oneLine).filter((cell) => cell !== '').join('｜')}`).join('\n');
	}
}

const oneLine = (words: string): string => words.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

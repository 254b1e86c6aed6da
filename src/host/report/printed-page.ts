/** A report drawn on paper. Words from notes become text and nothing else. */
import type { FieldRow, ReportBlock, ReportPage } from '../../core/report/page.ts';

/** Draws a report into a sheet. */
export function drawPage(sheet: HTMLElement, { title, blocks }: ReportPage): void {
	sheet.createEl('h1', { text: title });
	for (const block of blocks) drawBlock(sheet, block);
}

function drawBlock(sheet: HTMLElement, block: ReportBlock): void {
	switch (block.is) {
		case 'heading': return void sheet.createEl('h2', { text: block.words });
		case 'words': return void sheet.createEl('p', { text: block.words });
		case 'list': return drawList(sheet, block.items);
		case 'fields': return drawForm(sheet, block.rows);
		case 'table': return drawTable(sheet, block.columns, block.rows);
	}
}

function drawList(sheet: HTMLElement, items: readonly string[]): void {
	const list = sheet.createEl('ul');
	for (const item of items) list.createEl('li', { text: item });
}

/** On paper a form needs no heads: its labels stand in bold at the left. */
function drawForm(sheet: HTMLElement, rows: readonly FieldRow[]): void {
	const body = sheet.createEl('table', 'bansou-print-form').createTBody();
	for (const [label, values] of rows) {
		const row = body.insertRow();
		row.createEl('th', { text: label, attr: { scope: 'row' } });
		const cell = row.insertCell();
		for (const value of values) cell.createDiv({ text: value });
	}
}

function drawTable(sheet: HTMLElement, columns: readonly string[], rows: readonly (readonly string[])[]): void {
	const table = sheet.createEl('table');
	const head = table.createTHead().insertRow();
	for (const column of columns) head.createEl('th', { text: column, attr: { scope: 'col' } });
	const body = table.createTBody();
	for (const cells of rows) {
		const row = body.insertRow();
		for (const cell of cells) row.createEl('td', { text: cell });
	}
}

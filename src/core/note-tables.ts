/** What bodies hold in tables and marked lists: finance, plan, survey results, gaps, confirmed findings (note-format §3). */
import { readDate } from './calendar.ts';
import type { Section } from './body.ts';
import { linesIn } from './body.ts';
import { linksIn } from './link.ts';
import { readAmount, readTable, rowsByColumn } from './markdown-table.ts';
import type { Table } from './markdown-table.ts';
import type { OutlineLine } from './outline.ts';
import { shown } from './problem.ts';
import type { Fault } from './problem.ts';
import { findTerm, keyOf } from './vocabulary.ts';
import { FINANCE_ITEMS, HEADINGS, MILESTONE_COLUMNS, RESULT_COLUMNS, REVISION_COLUMNS, SCHEDULE_COLUMNS, THEME_COLUMNS } from './vocabulary/body.ts';
import type { FinanceItem, Heading } from './vocabulary/body.ts';
import type { Term } from './vocabulary/choices.ts';
import { GAP_KINDS } from './vocabulary/choices.ts';
import type { ChoiceOf } from './vocabulary/choices.ts';
import type { Link } from './vocabulary/note-types.ts';

/** The finance table of a client: 千円 and 人, oldest period first. */
export interface Finance {
	readonly periods: readonly string[];
	/** Per item one amount a period; null where the cell is blank or unreadable. */
	readonly amounts: Readonly<Partial<Record<FinanceItem, readonly (number | null)[]>>>;
}

type Row<T extends Record<string, Term>> = Readonly<Record<keyof T & string, string>> & { readonly line: number };
export interface PlanTables {
	readonly schedule: readonly Row<typeof SCHEDULE_COLUMNS>[];
	readonly themes: readonly Row<typeof THEME_COLUMNS>[];
	readonly milestones: readonly Row<typeof MILESTONE_COLUMNS>[];
	readonly revisions: readonly Row<typeof REVISION_COLUMNS>[];
}

/** One row of a survey's results: how many people gave which answer, in the order of the columns. */
export interface SurveyRow {
	readonly line: number;
	readonly question: string;
	readonly cut: string;
	/** 人 asked in this row, or null. */
	readonly n: number | null;
	readonly counts: readonly { readonly answer: string; readonly count: number | null }[];
}

/** An item under 乖離・矛盾・不整合. */
export interface Gap {
	readonly line: number;
	readonly on: string;
	readonly kind: ChoiceOf<typeof GAP_KINDS>;
	readonly link: Link;
	readonly sentence: string;
	/** Struck through or ticked. */
	readonly talkedOver: boolean;
}

/** An item under 確かめたこと: a finding that was looked into, and why it may rest. */
export interface Confirmed {
	readonly line: number;
	readonly on: string;
	/** `G17` */
	readonly code: string;
	readonly links: readonly Link[];
	readonly reason: string;
	/** Hash of what the finding looked at, or null: then it stays quiet for good. */
	readonly hash: string | null;
}

const tableUnder = (sections: readonly Section[], zone: Heading): Table | null => readTable(linesIn(sections, zone));

/** Reads a cell as an amount, and reports one that cannot be read. */
function amountOf(cell: string, line: number, key: string, faults: Fault[]): number | null {
	const amount = readAmount(cell);
	if (amount === null || !Number.isNaN(amount)) return amount;
	faults.push({ line, code: 'bad-value', key, found: shown(cell), fits: 'amount' });
	return null;
}

/** The table under 財務, or null. Items it does not know are the user's own. */
export function readFinance(sections: readonly Section[], faults: Fault[]): Finance | null {
	const table = tableUnder(sections, 'finance');
	if (!table) return null;
	const amounts: Partial<Record<FinanceItem, readonly (number | null)[]>> = {};
	for (const { line, cells } of table.rows) {
		const [name = '', ...rest] = cells;
		const item = keyOf(FINANCE_ITEMS, name.replace(/[（(][^（()）]*[）)]$/, ''));
		if (!item) continue;
		if (amounts[item]) faults.push({ line, code: 'bad-value', key: name, found: name, fits: 'once' });
		else amounts[item] = table.columns.slice(1).map((_, i) => amountOf(rest[i] ?? '', line, name, faults));
	}
	return { periods: table.columns.slice(1), amounts };
}

/** The tables of a plan; one that is missing is empty. */
export function readPlanTables(sections: readonly Section[]): PlanTables {
	const rows = <K extends string>(zone: Heading, columns: Readonly<Record<K, Term>>): ReturnType<typeof rowsByColumn<K>> => {
		const table = tableUnder(sections, zone);
		return table ? rowsByColumn(table, columns) : [];
	};
	return {
		schedule: rows('schedule', SCHEDULE_COLUMNS),
		themes: rows('themes', THEME_COLUMNS),
		milestones: rows('milestones', MILESTONE_COLUMNS),
		revisions: rows('revisions', REVISION_COLUMNS),
	};
}

/** The table under 集計: known leading columns, then one column per answer. */
export function readSurveyRows(sections: readonly Section[], faults: Fault[]): SurveyRow[] {
	const table = tableUnder(sections, 'results');
	if (!table) return [];
	const answers = table.columns.map((column, at) => ({ column, at })).filter(({ column }) => column !== '' && keyOf(RESULT_COLUMNS, column) === null);
	const cellsByLine = new Map(table.rows.map(({ line, cells }) => [line, cells]));
	return rowsByColumn(table, RESULT_COLUMNS).map((row) => {
		const cells = cellsByLine.get(row.line) ?? [];
		const counts = answers.map(({ column, at }) => ({ answer: column, count: amountOf(cells[at] ?? '', row.line, column, faults) }));
		return { line: row.line, question: row.question, cut: row.cut, n: amountOf(row.n, row.line, RESULT_COLUMNS.n.ja, faults), counts };
	});
}

/** The items under 乖離・矛盾・不整合: `- 2026-05-01 乖離 [[note]] one sentence`. */
export function readGaps(sections: readonly Section[], faults: Fault[]): Gap[] {
	const gaps: Gap[] = [];
	for (const item of linesIn(sections, 'gaps').filter((line) => line.is === 'item' && line.text !== '')) {
		const gap = readGap(item);
		if (gap) gaps.push(gap);
		else faults.push({ line: item.line, code: 'bad-value', key: HEADINGS.gaps.ja, found: shown(item.text), fits: 'gap' });
	}
	return gaps;
}

function readGap({ line, text, mark }: OutlineLine): Gap | null {
	const struck = /^~~(.*)~~$/.exec(text);
	const match = /^(\S+)\s+(\S+)\s+(\[\[[^[\]]*\]\])\s*(.*)$/.exec((struck?.[1] ?? text).trim());
	const on = readDate(match?.[1]);
	const kind = findTerm(GAP_KINDS, match?.[2] ?? '');
	const link = linksIn(match?.[3] ?? '')[0];
	if (!on || !kind || !link) return null;
	return { line, on, kind: kind.ja, link, sentence: match?.[4]?.trim() ?? '', talkedOver: struck !== null || (mark !== null && mark !== ' ') };
}

/** The items under 確かめたこと: `- 2026-05-01 G17 [[note]] reason ^g17-3f9a1c`. Items of another form are free writing. */
export function readConfirmed(sections: readonly Section[]): Confirmed[] {
	return linesIn(sections, 'confirmed').flatMap(({ is, line, text, id }) => {
		const match = /^(\S+)\s+([gG]\d{2})(?:\s+(.*))?$/.exec(text);
		const on = readDate(match?.[1]);
		if (is !== 'item' || !on || !match?.[2]) return [];
		const rest = match[3] ?? '';
		const hash = /^g\d{2}-([0-9a-f]+)$/i.exec(id ?? '')?.[1]?.toLowerCase() ?? null;
		return [{ line, on, code: match[2].toUpperCase(), links: linksIn(rest), reason: rest.replace(/!?\[\[[^[\]]*\]\]/g, '').trim(), hash }];
	});
}

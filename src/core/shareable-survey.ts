/** Results of staff surveys as the owner may see them: no answer of too few people, and none that gives one away (domain C). */
import type { IssueGraph } from './issue-graph.ts';
import type { SurveyRow } from './note-tables.ts';
import { cellOf } from './shareable-rules.ts';

/** One question under one cut, as in the survey's table. */
export interface ShareableRow {
	readonly question: string;
	readonly cut: string;
	readonly n: number;
	readonly counts: readonly { readonly answer: string; readonly count: number | null }[];
}
export interface ShareableSurvey {
	/** 回答数, or null. */
	readonly answered: number | null;
	/** In the order of the questions, never by result. */
	readonly rows: readonly ShareableRow[];
}

/** The surveys of a client that may be shown, in the order of the graph. */
export function shareableSurveys(graph: IssueGraph, minCell: number): ShareableSurvey[] {
	return [...graph.nodes.values()].flatMap(({ note, line, layer }) => {
		if (note.type !== 'survey' || line || layer === '支援チームだけ') return [];
		const rows = shownRows(note.body.results, cellOf(note, minCell));
		const { n_answered: answered } = note.fields;
		return rows.length === 0 ? [] : [{ answered: answered !== undefined && answered >= cellOf(note, minCell) ? answered : null, rows }];
	});
}

/** Rows of enough people. Where those left out of a cut are too few together, they could be found by taking away: the smallest that is shown goes as well. */
export function shownRows(rows: readonly SurveyRow[], cell: number): ShareableRow[] {
	const shown = new Set(rows.filter(({ n }) => n !== null && n >= cell));
	for (const group of cutsOf(rows)) {
		for (;;) {
			const left = group.filter((row) => !shown.has(row));
			const sum = left.reduce((all, { n }) => all + (n ?? 0), 0);
			const smallest = group.filter((row) => shown.has(row) && !isTotal(row)).sort((a, b) => (a.n ?? 0) - (b.n ?? 0))[0];
			if (left.length === 0 || (left.length > 1 && sum >= cell) || !smallest) break;
			shown.delete(smallest);
		}
	}
	return rows.flatMap(({ question, cut, n, counts }, i) => (n !== null && shown.has(rows[i] ?? NONE) ? [{ question, cut, n, counts }] : []));
}
const NONE: SurveyRow = { line: 0, question: '', cut: '', n: null, counts: [] };

const isTotal = ({ cut }: SurveyRow): boolean => /^(?:|全体|全社|全社員|全員|合計|計|総計|all|total|everyone)$/i.test(cut.trim());

/** Rows of one question under one kind of cut: 「部署：営業」 and 「部署：製造」 stand together; a total belongs to none. */
function cutsOf(rows: readonly SurveyRow[]): SurveyRow[][] {
	const groups = new Map<string, SurveyRow[]>();
	for (const row of rows) {
		if (isTotal(row)) continue;
		const kind = /^([^：:]+)[：:]/.exec(row.cut)?.[1]?.trim() ?? '';
		const key = `${row.question}\n${kind}`;
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return [...groups.values()];
}

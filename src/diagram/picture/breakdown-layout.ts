/** Where the rows of the breakdown stand: in panels, each with issues at the left, figures in the middle, events at the right. */
import type { NodeId } from '../../core/client-links.ts';
import type { IssueGraph } from '../../core/issue-graph.ts';
import { barLook, BAR_WIDTH } from './bar-look.ts';
import type { BarLook } from './bar-look.ts';
import type { BreakdownRow } from './breakdown-rows.ts';
import { nodeLook } from './node-look.ts';
import type { NodeLook } from './node-look.ts';
import type { Sheet } from './node-part.ts';
import { panelsOf } from './panels.ts';
import { HEAD } from './view-options.ts';

/** Below a row with a figure, and below one without. */
const ROW_GAP = [26, 16] as const;
const STACK_GAP = 10;
const LEAST_COLUMN = 116;

/** Where lines meet a note: the height of its middle, and how far from it they may end. */
export interface Port {
	readonly panel: number;
	readonly column: 'issue' | 'figure' | 'cause';
	readonly y: number;
	readonly reach: number;
	/** How far to the right a figure goes, and whether it is one: words have no bar. */
	readonly right: number;
	readonly hasBar: boolean;
}

export interface PlacedRow {
	readonly panel: number;
	readonly y: number;
	readonly bar: BarLook | null;
	/** Boxes with their upper edge. */
	readonly issues: readonly { readonly look: NodeLook; readonly y: number }[];
	readonly causes: readonly { readonly look: NodeLook; readonly y: number }[];
}

export interface BreakdownLayout {
	readonly rows: readonly PlacedRow[];
	readonly ports: ReadonlyMap<NodeId, Port>;
	readonly panels: number;
	readonly issueWidth: number;
	readonly causeWidth: number;
	readonly height: number;
}

interface RowLook {
	readonly bar: BarLook | null;
	readonly issues: readonly NodeLook[];
	readonly causes: readonly NodeLook[];
	readonly up: number;
	readonly down: number;
	readonly gap: number;
	readonly heights: readonly number[];
}

export function layOutBreakdown(rows: readonly BreakdownRow[], graph: IssueGraph, sheet: Sheet): BreakdownLayout {
	const looks = rows.map((row) => rowLook(row, graph, sheet));
	const widest = (of: (look: RowLook) => readonly NodeLook[]): number => Math.max(LEAST_COLUMN, ...looks.flatMap((look) => of(look).map(({ width }) => width)));
	const [issueWidth, causeWidth] = [widest(({ issues }) => issues), widest(({ causes }) => causes)];
	const panels = panelsOf(looks, issueWidth + causeWidth + BAR_WIDTH + 120);
	const placed = panels.flatMap((panel, i) => placedRows(panel, i, issueWidth, causeWidth));
	const height = Math.max(HEAD, ...panels.map((panel) => panel.reduce((sum, { heights }) => sum + (heights[0] ?? 0), HEAD)));
	return { rows: placed, ports: portsOf(placed), panels: panels.length, issueWidth, causeWidth, height };
}

function rowLook(row: BreakdownRow, graph: IssueGraph, sheet: Sheet): RowLook {
	const looks = (ids: readonly NodeId[]): NodeLook[] => ids.flatMap((id) => [sheet.scene.nodes.get(id)].flatMap((node) => (node ? [nodeLook(node, sheet.pen, sheet.words)] : [])));
	const [bar, issues, causes] = [barLook(row, graph, sheet), looks(row.issues), looks(row.causes)];
	const [left, right] = [reachOf(issues), reachOf(causes)];
	const [up, down] = [Math.max(left.up, right.up, bar?.up ?? 0), Math.max(left.down, right.down, bar?.down ?? 0)];
	const gap = ROW_GAP[bar ? 0 : 1];
	return { bar, issues, causes, up, down, gap, heights: [up + down + gap] };
}

/** What is folded beneath a box and what became of it is told below it; of roots there are none here. */
const below = ({ node, counts, below: room }: NodeLook): number => (counts.length > 0 || node.change !== null ? room : 0);
const stackHeight = (looks: readonly NodeLook[]): number => looks.reduce((sum, look) => sum + look.above + look.height + below(look) + STACK_GAP, -STACK_GAP);

/** How far boxes reach above and below the middle of their row: a single one has its own middle there. */
function reachOf(looks: readonly NodeLook[]): { readonly up: number; readonly down: number } {
	const [first, second] = looks;
	if (!first) return { up: 0, down: 0 };
	if (second) return { up: stackHeight(looks) / 2, down: stackHeight(looks) / 2 };
	return { up: first.above + first.height / 2, down: first.height / 2 + below(first) };
}

function placedRows(looks: readonly RowLook[], panel: number, issueWidth: number, causeWidth: number): PlacedRow[] {
	let top = HEAD;
	return looks.map(({ bar, issues, causes, up, down, gap }) => {
		const y = Math.round(top + up);
		top += up + down + gap;
		return { panel, y, bar, issues: stacked(issues, y, issueWidth), causes: stacked(causes, y, causeWidth) };
	});
}

/** Boxes of one width one below the other, around a middle. */
function stacked(looks: readonly NodeLook[], middle: number, width: number): { look: NodeLook; y: number }[] {
	let top = middle - reachOf(looks).up;
	return looks.map((look) => {
		const y = top + look.above;
		top = y + look.height + below(look) + STACK_GAP;
		return { look: { ...look, width }, y: Math.round(y) };
	});
}

function portsOf(rows: readonly PlacedRow[]): Map<NodeId, Port> {
	const ports = new Map<NodeId, Port>();
	for (const { panel, y, bar, issues, causes } of rows) {
		for (const [column, placed] of [['issue', issues], ['cause', causes]] as const) {
			for (const one of placed) ports.set(one.look.node.id, { panel, column, y: one.y + one.look.height / 2, reach: one.look.height / 2 - 6, right: 0, hasBar: false });
		}
		if (bar) for (const { node } of [bar, ...bar.parts.map(({ told }) => told)]) ports.set(node.id, { panel, column: 'figure', y, reach: bar.hasBar ? 5 : 0, right: bar.right, hasBar: bar.hasBar });
	}
	return ports;
}

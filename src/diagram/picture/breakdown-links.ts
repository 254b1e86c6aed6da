/** The lines of the breakdown: which issue a figure belongs to, which event points at it. A line between two panels is unseen until one points at an end. */
import type { NodeId } from '../../core/client-links.ts';
import type { Mark, Part } from '../picture.ts';
import type { Point } from '../placement/placement.ts';
import type { Scene } from '../scene.ts';
import { BAR_WIDTH } from './bar-look.ts';
import type { BreakdownLayout, Port } from './breakdown-layout.ts';
import type { BreakdownRow } from './breakdown-rows.ts';
import { PART } from './ink.ts';
import { latentPart, linkPart } from './link-part.ts';
import type { Told } from './link-part.ts';
import { path } from './marks.ts';
import type { Sheet } from './node-part.ts';
import { Tracks } from './tracks.ts';
import { wayThrough } from './way.ts';

/** Where the columns of each panel lie, px. */
export interface Columns {
	readonly issue: number;
	readonly figure: number;
	readonly cause: number;
	readonly right: number;
}

/** Where a line turns: left of the issues, between them and the figures, between these and the events, right of these. */
type Gutter = 'outer-left' | 'left' | 'right' | 'outer-right';

interface Wish {
	readonly link: Told;
	readonly gutter: Gutter;
	/** Whose line it is: all lines of one note share a track. */
	readonly trunk: NodeId;
	readonly from: Port;
	readonly to: Port;
	/** What it ends at, for which each line takes a height of its own. */
	readonly target: NodeId;
	/** Written against the direction of the link. */
	readonly reversed: boolean;
}

export interface BreakdownLinks {
	readonly columns: readonly Columns[];
	readonly parts: readonly Part[];
	readonly width: number;
}

/** @param left where the first panel begins */
export function breakdownLinks(rowOf: ReadonlyMap<NodeId, BreakdownRow>, layout: BreakdownLayout, left: number, sheet: Sheet): BreakdownLinks {
	const { wishes, rest } = wishesOf(rowOf, layout, sheet);
	const gutters = Array.from({ length: layout.panels }, () => ({ 'outer-left': new Tracks(), left: new Tracks(), right: new Tracks(), 'outer-right': new Tracks() }) as const);
	const ends = endsOf(wishes);
	const offsets = new Map<string, number>();
	for (const [key, { top, bottom, gutter, panel }] of spansOf(wishes, ends)) if (bottom - top >= 1) offsets.set(key, gutters[panel]?.[gutter].take(top, bottom) ?? 0);
	let x = left;
	const columns = gutters.map((tracks): Columns => {
		const room = (width: number): number => (width > 0 ? width + 6 : 0);
		const issue = x + room(tracks['outer-left'].width);
		const figure = issue + layout.issueWidth + 26 + tracks.left.width;
		const cause = figure + BAR_WIDTH + 30 + tracks.right.width;
		const right = cause + layout.causeWidth;
		x = right + room(tracks['outer-right'].width) + 44;
		return { issue, figure, cause, right };
	});
	const drawn = wishes.map((wish) => ({ wish, points: pointsOf(wish, columns[wish.from.panel], layout, offsets.get(trunkOf(wish)) ?? 0, ends.get(wish) ?? wish.to.y) }));
	return { columns, parts: [...rest.flatMap((link) => unseen(link, columns, layout, sheet)), ...drawnParts(drawn, sheet)], width: x - 44 };
}

const CORNER = 7;
const trunkOf = ({ gutter, trunk }: Wish): string => `${gutter} ${trunk}`;

/** Lines trunk by trunk: the casing of a trunk lies below all of its lines, so that they do not cut one another. */
function drawnParts(drawn: readonly { readonly wish: Wish; readonly points: readonly Point[] }[], sheet: Sheet): Part[] {
	const trunks = new Map<string, (typeof drawn)[number][]>();
	for (const one of drawn) trunks.set(trunkOf(one.wish), [...(trunks.get(trunkOf(one.wish)) ?? []), one]);
	return [...trunks].flatMap(([key, lines]) => [
		{ key: `trunk:${key}`, cls: PART.surroundings, subject: { is: 'surroundings' }, x: 0, y: 0, marks: lines.map(({ points }) => path('casing', wayThrough(points, 0, CORNER).d)) } as const,
		...lines.map(({ wish: { link, reversed }, points }) => {
			const part = linkPart({ link, points: reversed ? [...points].reverse() : points, tone: isInLoop(link, sheet) ? 'loop' : 'plain', corner: CORNER, casing: false }, sheet);
			return { ...part, marks: [...lastLeg(points), ...part.marks] };
		}),
	]);
}

/** Where one points at a line of a trunk: the leg that no other shares. */
function lastLeg(points: readonly Point[]): Mark[] {
	const [from, to] = [points.at(-2), points.at(-1)];
	if (!from || !to || Math.abs(to.x - from.x) < 10) return [];
	const start = points.length > 2 ? from.x + Math.sign(to.x - from.x) * 6 : (from.x + to.x) / 2;
	return [path('casing', `M${start},${from.y}H${to.x}`)];
}

const isInLoop = ({ relation, from, to }: Told, { scene }: Sheet): boolean => relation === 'causes' && scene.loops.some((loop) => loop.some((id, i) => id === from && loop[(i + 1) % loop.length] === to));

/** Which links are drawn, and how; the rest is unseen. */
function wishesOf(rowOf: ReadonlyMap<NodeId, BreakdownRow>, { ports }: BreakdownLayout, { scene }: Sheet): { wishes: Wish[]; rest: Told[] } {
	const evidence = [...scene.nodes.values()].flatMap(({ id, evidence: facts, against }) => [...facts.map((fact) => behind('supports', fact, id)), ...against.map((fact) => behind('refutes', fact, id))]);
	const wishes: Wish[] = [];
	const rest: Told[] = [];
	const drawn = new Set<string>();
	for (const link of [...scene.links, ...evidence]) {
		const wish = link.relation === 'causes' ? causeWish(link, { rowOf, ports, nodes: scene.nodes }) : link.relation === 'supports' || link.relation === 'refutes' ? factWish(link, rowOf, ports) : null;
		const pair = wish ? `${wish.trunk} ${wish.target}` : '';
		// An event that points at a figure needs no second line to it.
		if (wish && !drawn.has(pair)) wishes.push(wish);
		else rest.push(link);
		drawn.add(pair);
	}
	return { wishes, rest };
}

interface Known {
	readonly rowOf: ReadonlyMap<NodeId, BreakdownRow>;
	readonly ports: ReadonlyMap<NodeId, Port>;
	readonly nodes: Scene['nodes'];
}

const behind = (relation: 'supports' | 'refutes', from: NodeId, to: NodeId): Told => ({ key: `${relation} ${from} ${to}`, from, to, relation, fits: true, gap: null });
const figureOf = (id: NodeId, rowOf: ReadonlyMap<NodeId, BreakdownRow>): NodeId | null => rowOf.get(id)?.fact ?? null;

/** From an issue or a cause to a fact that stands behind it. */
function factWish(link: Told, rowOf: ReadonlyMap<NodeId, BreakdownRow>, ports: ReadonlyMap<NodeId, Port>): Wish | null {
	const fact = figureOf(link.from, rowOf);
	const [from, to] = [ports.get(link.to), ports.get(fact ?? '')];
	if (!from || !to || fact === null || from.panel !== to.panel || from.column === 'figure') return null;
	return { link, from, to, trunk: link.to, target: `${fact} ${from.column}`, gutter: from.column === 'issue' ? 'left' : 'right', reversed: true };
}

/** An event points at the first figure of what it leads to; where there is none, at the note itself. */
function causeWish(link: Told, { rowOf, ports, nodes }: Known): Wish | null {
	const [from, effect] = [ports.get(link.from), nodes.get(link.to)];
	if (!from || !effect || link.from === link.to || from.column === 'figure') return null;
	const wish = (id: NodeId, gutter: Gutter): Wish | null => {
		const to = ports.get(id);
		return to && to.panel === from.panel ? { link, from, to, trunk: link.from, target: `${id} ${from.column}`, gutter, reversed: false } : null;
	};
	if (effect.type === 'issue' && from.column === 'issue') return wish(link.to, 'outer-left');
	const behind = effect.type === 'fact' ? [link.to] : [...effect.evidence, ...effect.against];
	const facts = behind.flatMap((id) => figureOf(id, rowOf) ?? []);
	// Words without a figure may stand for the issue beside them, but not for a cause.
	const fact = facts.find((id) => ports.get(id)?.hasBar) ?? (effect.type === 'cause' ? undefined : facts[0]);
	if (fact !== undefined) return wish(fact, from.column === 'issue' ? 'left' : 'right');
	if (effect.type === 'issue') return wish(link.to, 'right');
	return from.column === 'cause' ? wish(link.to, 'outer-right') : null;
}

/** The height at which each line ends: the level ones first, the others spread around the middle. */
function endsOf(wishes: readonly Wish[]): Map<Wish, number> {
	const met = new Map<string, number>();
	const ends = new Map<Wish, number>();
	for (const wish of [...wishes].sort((a, b) => Math.abs(a.from.y - a.to.y) - Math.abs(b.from.y - b.to.y))) {
		const nth = met.get(wish.target) ?? 0;
		met.set(wish.target, nth + 1);
		const aside = (nth % 2 === 1 ? 1 : -1) * Math.ceil(nth / 2) * 5;
		ends.set(wish, wish.to.y + Math.max(-wish.to.reach, Math.min(wish.to.reach, aside)));
	}
	return ends;
}

/** From where to where each trunk reaches. */
function spansOf(wishes: readonly Wish[], ends: ReadonlyMap<Wish, number>): Map<string, { gutter: Gutter; panel: number; top: number; bottom: number }> {
	const spans = new Map<string, { gutter: Gutter; panel: number; top: number; bottom: number }>();
	for (const wish of wishes) {
		const end = ends.get(wish) ?? wish.to.y;
		const { top, bottom } = spans.get(trunkOf(wish)) ?? { top: Infinity, bottom: -Infinity };
		spans.set(trunkOf(wish), { gutter: wish.gutter, panel: wish.from.panel, top: Math.min(top, wish.from.y, end), bottom: Math.max(bottom, wish.from.y, end) });
	}
	return spans;
}

function pointsOf({ gutter, from, to }: Wish, columns: Columns | undefined, { issueWidth }: BreakdownLayout, offset: number, end: number): Point[] {
	if (!columns) return [];
	const { issue, figure, cause, right } = columns;
	const [startX, turnX, endX] = {
		'outer-left': [issue, issue - 8 - offset, issue],
		left: [issue + issueWidth, issue + issueWidth + 10 + offset, figure - 1],
		right: [cause, cause - 12 - offset, to.column === 'issue' ? issue + issueWidth : figure + to.right + 1],
		'outer-right': [right, right + 8 + offset, right],
	}[gutter] as [number, number, number];
	const isLevel = Math.abs(from.y - end) < 1 && gutter !== 'outer-left' && gutter !== 'outer-right';
	return (isLevel ? [[startX, end], [endX, end]] : [[startX, from.y], [turnX, from.y], [turnX, end], [endX, end]]).map(([x = 0, y = 0]) => ({ x: x + 0.5, y: y + 0.5 }));
}

function unseen(link: Told, columns: readonly Columns[], { ports, issueWidth, causeWidth }: BreakdownLayout, sheet: Sheet): Part[] {
	const [from, to] = [link.from, link.to].map((id) => {
		const port = ports.get(id);
		const column = port && columns[port.panel];
		if (!port || !column) return null;
		return { x: column[port.column] + (port.column === 'issue' ? issueWidth : port.column === 'cause' ? causeWidth : BAR_WIDTH) / 2, y: port.y };
	});
	if (!from || !to || link.from === link.to) return [];
	return [latentPart(link, [from, to], [], sheet)];
}

/** Ports: where along the edge of a box its arcs leave and arrive, apart from each other and in the order of their other ends. */
import { isotonic } from './isotonic.ts';
import type { Item, Strand } from './rows.ts';

/** Between two ports where the box is wide enough, and how near to its corner one may be. */
const APART = 18;
const LEAST_APART = 14;
const CORNER = 14;

/** The x at which each strand meets the row above (where it leaves) and the row below. */
export interface Ports {
	readonly upper: ReadonlyMap<Strand, number>;
	readonly lower: ReadonlyMap<Strand, number>;
}

/** The stretch of a box's edge that strands share: their box, or the one point of a bend or a lane. */
interface Edge {
	readonly from: number;
	readonly to: number;
}

export function portsOf(rows: readonly (readonly Item[])[]): Ports {
	const upper = new Map<Strand, number>();
	const lower = new Map<Strand, number>();
	const items = rows.flat();
	for (const { down } of items) for (const strand of down) meet(strand, upper, lower);
	const shareUpper = (): void => items.forEach(({ down }) => sharing(down, ({ upperX }) => upperX).forEach((strands) => share(strands, upper, lower, upperEdge)));
	shareUpper();
	items.forEach(({ up }) => sharing(up, ({ lowerX }) => lowerX).forEach((strands) => share(strands, lower, upper, lowerEdge)));
	shareUpper();
	return { upper, lower };
}

/** The strands of one side of an item, those together that meet the same box or lane. */
function sharing(strands: readonly Strand[], meets: (strand: Strand) => number): Strand[][] {
	if (strands.length < 2) return [[...strands]];
	const byX = new Map<number, Strand[]>();
	for (const strand of strands) byX.set(meets(strand), [...(byX.get(meets(strand)) ?? []), strand]);
	return [...byX.values()];
}

const edgeOf = (at: number, room: number): Edge => ({ from: at - Math.max(0, room - CORNER), to: at + Math.max(0, room - CORNER) });
const upperEdge = ({ upper, upperX, upperRoom }: Strand): Edge => edgeOf(upper.x + upperX, upperRoom);
const lowerEdge = ({ lower, lowerX, lowerRoom }: Strand): Edge => edgeOf(lower.x + lowerX, lowerRoom);

/** Both ends at first where a straight line joins them, or where they come nearest to one. */
function meet(strand: Strand, upper: Map<Strand, number>, lower: Map<Strand, number>): void {
	const [over, under] = [upperEdge(strand), lowerEdge(strand)];
	const [from, to] = [Math.max(over.from, under.from), Math.min(over.to, under.to)];
	const [a, b] = [(over.from + over.to) / 2, (under.from + under.to) / 2];
	const straight = from <= to ? Math.min(to, Math.max(from, over.to - over.from < under.to - under.from ? a : b)) : null;
	upper.set(strand, straight ?? lean(over, b));
	lower.set(strand, straight ?? lean(under, a));
}

/** From the middle of the edge some way towards where the arc goes. */
const lean = ({ from, to }: Edge, other: number): number => (from + to) / 2 + Math.sign(other - (from + to) / 2) * (to - from) * 0.22;

/** Spreads the ends of strands over the edge they share, in the order of their other ends. */
function share(strands: readonly Strand[], own: Map<Strand, number>, other: ReadonlyMap<Strand, number>, edge: (strand: Strand) => Edge): void {
	const first = strands[0];
	if (!first) return;
	const { from, to } = edge(first);
	const sorted = [...strands].sort((a, b) => (other.get(a) ?? 0) - (other.get(b) ?? 0));
	const apart = Math.min(strands.length > 2 ? APART : LEAST_APART + 6, (to - from) / Math.max(1, strands.length - 1));
	const wishes = sorted.map((strand, i) => {
		const there = other.get(strand) ?? 0;
		return { want: there >= from && there <= to ? there : own.get(strand) ?? there, weight: 1, gap: i === 0 ? 0 : apart };
	});
	const last = to - apart * (sorted.length - 1);
	isotonic(wishes, from).forEach((x, i) => {
		const strand = sorted[i];
		if (strand) own.set(strand, Math.min(x, last + apart * i));
	});
}

/** Ports: where along the edge of a box its arcs leave and arrive, apart from each other and in the order of their other ends. */
import { isotonic } from './isotonic.ts';
import type { Item, Strand } from './rows.ts';

/** Between two ports where the box is wide enough, and how near to its corner one may be. */
const APART = 18;
const LEAST_APART = 14;
const CORNER = 14;

/** The stretch of a box's edge that strands share: their box, or the one point of a bend or a lane. */
interface Edge {
	readonly from: number;
	readonly to: number;
}

/** Gives every strand its ports, by where the items stand. */
export function setPorts(rows: readonly (readonly Item[])[]): void {
	const boxes: Item[] = [];
	for (const row of rows) {
		for (const item of row) {
			item.down.forEach(meet);
			if (item.unit) boxes.push(item);
		}
	}
	for (const end of ['leaves', 'arrives', 'leaves'] as const) {
		for (const { up, down } of boxes) for (const strands of sharing(end === 'leaves' ? down : up, end)) share(strands, end);
	}
}

/** The strands of one side of an item, those together that meet the same box or lane. */
function sharing(strands: readonly Strand[], end: 'leaves' | 'arrives'): (readonly Strand[])[] {
	const item = end === 'leaves' ? strands[0]?.upper : strands[0]?.lower;
	if (!item) return [];
	if (item.unit?.members.length === 1) return [strands];
	const byX = new Map<number, Strand[]>();
	for (const strand of strands) {
		const x = end === 'leaves' ? strand.upperX : strand.lowerX;
		byX.set(x, [...(byX.get(x) ?? []), strand]);
	}
	return [...byX.values()];
}

const edgeOf = (at: number, room: number): Edge => ({ from: at - Math.max(0, room - CORNER), to: at + Math.max(0, room - CORNER) });
const upperEdge = ({ upper, upperX, upperRoom }: Strand): Edge => edgeOf(upper.x + upperX, upperRoom);
const lowerEdge = ({ lower, lowerX, lowerRoom }: Strand): Edge => edgeOf(lower.x + lowerX, lowerRoom);

/** Both ends at first where a straight line joins them, or where they come nearest to one. */
function meet(strand: Strand): void {
	const [over, under] = [upperEdge(strand), lowerEdge(strand)];
	const [from, to] = [Math.max(over.from, under.from), Math.min(over.to, under.to)];
	const [a, b] = [(over.from + over.to) / 2, (under.from + under.to) / 2];
	const straight = from <= to ? Math.min(to, Math.max(from, over.to - over.from < under.to - under.from ? a : b)) : null;
	strand.leaves = straight ?? lean(over, b);
	strand.arrives = straight ?? lean(under, a);
}

/** From the middle of the edge some way towards where the arc goes. */
const lean = ({ from, to }: Edge, other: number): number => (from + to) / 2 + Math.sign(other - (from + to) / 2) * (to - from) * 0.22;

/** Spreads one end of strands over the edge they share, in the order of their other ends. */
function share(strands: readonly Strand[], own: 'leaves' | 'arrives'): void {
	const other = own === 'leaves' ? 'arrives' : 'leaves';
	const { from, to } = (own === 'leaves' ? upperEdge : lowerEdge)(strands[0] as Strand);
	const sorted = strands.length > 1 ? [...strands].sort((a, b) => a[other] - b[other]) : strands;
	const apart = Math.min(strands.length > 2 ? APART : LEAST_APART + 6, (to - from) / Math.max(1, strands.length - 1));
	const wishes = sorted.map((strand, i) => ({ want: strand[other] >= from && strand[other] <= to ? strand[other] : strand[own], weight: 1, gap: i === 0 ? 0 : apart }));
	const last = to - apart * (sorted.length - 1);
	isotonic(wishes, from).forEach((x, i) => ((sorted[i] as Strand)[own] = Math.min(x, last + apart * i)));
}

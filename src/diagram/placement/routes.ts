/** Routes: the way of each arc past the boxes, by the ports at its ends and the bends in the rows between. */
import { Inversions, ranksOf } from './crossings.ts';
import { LANE_HEIGHT } from './heights.ts';
import type { Heights, RowPlace } from './heights.ts';
import type { Point, Route } from './placement.ts';
import { ringRoute } from './rings.ts';
import type { Chain, Item, Rows, Strand } from './rows.ts';
import type { Link, Member } from './unit.ts';

/** How many arcs of each row have to go under boxes of that row. */
export function underOf({ rows, items, flat }: Rows): number[] {
	const under = rows.map(() => 0);
	for (const link of flat) {
		const [tail, head] = endsOf(items, link);
		if (tail && head && !free(rows, tail, head)) under[tail.row] = (under[tail.row] ?? 0) + 1;
	}
	return under;
}

const endsOf = (items: Rows['items'], { from, to }: Link): [Item | undefined, Item | undefined] => [items.get(from), items.get(to)];

/** Whether no box stands between two items of a row. */
function free(rows: Rows['rows'], a: Item, b: Item): boolean {
	const [left, right] = a.place < b.place ? [a, b] : [b, a];
	return (rows[left.row] ?? []).slice(left.place + 1, right.place).every(({ unit }) => unit === null);
}

/** The route of every arc by its key. */
export function routesOf(drawn: Rows, heights: Heights, within: readonly Link[]): Map<string, Route> {
	const routes = new Map<string, Route>();
	const crossings = crossingsOf(drawn.rows);
	for (const chain of drawn.chains) {
		const points = clean([...leaving(chain, heights), ...passing(chain, heights), ...arriving(chain, heights)]);
		const count = chain.strands.reduce((sum, strand) => sum + (crossings.get(strand) ?? 0), 0);
		const shape = goesRound(chain.strands[0]?.upperX, over(chain)) || goesRound(chain.strands.at(-1)?.lowerX, below(chain)) ? 'sideways' : 'upright';
		routes.set(chain.link.key, { shape, points: chain.falls ? points : points.reverse(), crossings: count });
	}
	const lanes = drawn.rows.map(() => 0);
	for (const link of drawn.flat) routes.set(link.key, { shape: 'sideways', points: beside(drawn, link, heights, lanes), crossings: 0 });
	for (const link of within) {
		const item = drawn.items.get(link.from);
		if (!item || link.tail === link.head) continue;
		const y = heights.rows[item.row]?.y ?? 0;
		routes.set(link.key, { shape: 'loop', points: ringRoute(link.from, link.tail, link.head).map((point) => ({ x: item.x + point.x, y: y + point.y })), crossings: 0 });
	}
	return routes;
}

const over = ({ link, falls }: Chain): Member => (falls ? link.tail : link.head);
const below = ({ link, falls }: Chain): Member => (falls ? link.head : link.tail);
const goesRound = (x: number | undefined, { dx }: Member): boolean => x !== dx;

function leaving(chain: Chain, heights: Heights): Point[] {
	const [start, strand] = [chain.items[0], chain.strands[0]];
	const place = start && heights.rows[start.row];
	if (!start || !strand || !place) return [];
	const x = strand.leaves;
	return [...edgeOf(over(chain), start, place, x, strand.upperX, 1), { x, y: place.bottom }];
}

function arriving(chain: Chain, heights: Heights): Point[] {
	const [end, strand] = [chain.items.at(-1), chain.strands.at(-1)];
	const place = end && heights.rows[end.row];
	if (!end || !strand || !place) return [];
	const x = strand.arrives;
	return [...edgeOf(below(chain), end, place, x, strand.lowerX, -1), { x, y: place.top }].reverse();
}

/** From the edge of a box to where its arc can go upright: the bottom (side 1) or top (side −1), or round by the lane at the ring's side. */
function edgeOf(member: Member, item: Item, { y }: RowPlace, x: number, lane: number, side: 1 | -1): Point[] {
	const middle = y + member.dy;
	if (!goesRound(lane, member)) return [{ x, y: middle + (side * member.box.height) / 2 }];
	const level = middle + side * Math.min(9, member.box.height / 4);
	return [{ x: item.x + member.dx + (Math.sign(lane) * member.box.width) / 2, y: level }, { x, y: level }];
}

/** Straight past the boxes of the rows between. */
function passing({ items }: Chain, heights: Heights): Point[] {
	return items.slice(1, -1).flatMap(({ x, row }) => {
		const place = heights.rows[row];
		return place ? [{ x, y: place.top }, { x, y: place.bottom }] : [];
	});
}

/** Without points that lie between two others on an upright line, or on one another. */
function clean(points: readonly Point[]): Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		const [before, last] = [kept.at(-2), kept.at(-1)];
		if (last && last.x === point.x && (last.y === point.y || before?.x === point.x)) kept.pop();
		kept.push(point);
	}
	return kept;
}

/** Between two boxes of a row: straight across, or under the boxes between them. */
function beside({ rows, items }: Rows, link: Link, heights: Heights, lanes: number[]): Point[] {
	const [tail, head] = endsOf(items, link);
	const place = tail && heights.rows[tail.row];
	if (!tail || !head || !place) return [];
	const to = Math.sign(head.x - tail.x);
	const side = (item: Item, { box }: Member, out: number): number => item.x + (out * box.width) / 2;
	if (free(rows, tail, head)) return [{ x: side(tail, link.tail, to), y: place.y }, { x: side(head, link.head, -to), y: place.y }];
	const lane = (lanes[tail.row] = (lanes[tail.row] ?? 0) + 1);
	const y = place.bottom + LANE_HEIGHT * lane - LANE_HEIGHT / 2;
	const [x1, x2] = [side(tail, link.tail, to) - to * 10, side(head, link.head, -to) + to * 10];
	return [{ x: x1, y: place.y + link.tail.box.height / 2 }, { x: x1, y }, { x: x2, y }, { x: x2, y: place.y + link.head.box.height / 2 }];
}

/** How many others each strand crosses between its two rows, as drawn. */
function crossingsOf(rows: Rows['rows']): Map<Strand, number> {
	const counts = new Map<Strand, number>();
	for (const row of rows) {
		const strands = row.flatMap(({ down }) => down).sort((a, b) => a.leaves - b.leaves || a.arrives - b.arrives);
		const ranks = ranksOf(strands.map(({ arrives }) => arrives));
		const [before, after] = [new Inversions(strands.length), new Inversions(strands.length)];
		const highest = strands.length - 1;
		strands.forEach((strand, i) => {
			counts.set(strand, before.above(ranks[i] ?? 0));
			before.add(ranks[i] ?? 0);
		});
		for (let i = highest; i >= 0; i--) {
			const [strand, rank] = [strands[i], highest - (ranks[i] ?? 0)];
			if (strand) counts.set(strand, (counts.get(strand) ?? 0) + after.above(rank));
			after.add(rank);
		}
	}
	return counts;
}

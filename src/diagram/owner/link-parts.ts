/** The links of the owner's sheet: smooth lines that leave and arrive upright, without heads, since an arrow concludes. */
import type { NodeId } from '../../core/client-links.ts';
import type { Words } from '../../lang/words.ts';
import { PART } from '../picture/ink.ts';
import { path } from '../picture/marks.ts';
import { wayThrough } from '../picture/way.ts';
import type { Part } from '../picture.ts';
import type { Point, Route } from '../placement/placement.ts';
import type { OwnerScene } from '../scene/owner-scene.ts';
import { plainTitle } from '../words/plain-title.ts';
import { sheetWays } from './ports.ts';
import type { Rect } from './ports.ts';

const CORNER = 26;
/** How near to the end of a stadium a line may stand. */
const ROUND = 28;

export function linkParts({ links, nodes }: OwnerScene, routes: ReadonlyMap<string, Route>, boxes: ReadonlyMap<NodeId, Rect>, { ownerSheet }: Words): Part[] {
	const titleOf = (id: NodeId): string => plainTitle(nodes.get(id)?.title ?? '');
	const isVision = (id: NodeId): boolean => nodes.get(id)?.type === 'vision';
	const ways = sheetWays(links, routes, boxes);
	return [...links].sort((a, b) => Number(a.primary) - Number(b.primary)).flatMap(({ key, from, to }): Part[] => {
		const way = ways.get(key);
		if (!way) return [];
		const start = meeting(way, boxes.get(from), isVision(from));
		const points = upright(meeting([...start].reverse(), boxes.get(to), isVision(to)).reverse());
		const { d } = wayThrough(points, 0, CORNER);
		return [{ key: `link:${key}`, cls: PART.edge, subject: { is: 'link', key, from, to }, x: 0, y: 0, marks: [path('casing', d), path('sheet-line', d)], label: ownerSheet.linkAloud(titleOf(from), titleOf(to)) }];
	});
}

/** A line that leans by a few px had better stand straight; both its ends have that much room. */
function upright(points: Point[]): Point[] {
	const [first, last] = [points[0], points.at(-1)];
	const xs = new Set(points.map(({ x }) => x));
	if (!first || !last || xs.size !== 2 || Math.abs(first.x - last.x) > LEAN || first.y === last.y) return points;
	return [first, { x: first.x, y: last.y }];
}
const LEAN = 7;

/** Lets a line begin at the box as it is drawn: at its side where it leaves sideways, and within its straight edge. */
function meeting(points: readonly Point[], box: Rect | undefined, isRound: boolean): Point[] {
	const [first, second] = points;
	if (!box || !first || !second) return [...points];
	if (first.y === second.y) return [{ ...first, x: second.x > first.x ? box.right : box.left }, ...points.slice(1)];
	const inset = Math.min(isRound ? ROUND : 8, (box.right - box.left) / 2);
	const x = Math.min(box.right - inset, Math.max(box.left + inset, first.x));
	return first.x === second.x && points.length > 2 ? [{ ...first, x }, { ...second, x }, ...points.slice(2)] : [{ ...first, x }, ...points.slice(1)];
}

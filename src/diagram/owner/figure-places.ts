/** Where the figures of causes stand: on the left of the box; on the right where a box or a line is in the way there. */
import type { NodeId } from '../../core/client-links.ts';
import type { Point, Route } from '../placement/placement.ts';
import type { FigureBlock } from './figure-block.ts';
import type { Rect } from './ports.ts';

/** Between a figure and its box. */
export const FIGURE_GAP = 14;
/** What stays free around a figure. */
const AROUND = 8;

/** The upper left corner of each figure that finds a place. */
export function figurePlaces(blocks: ReadonlyMap<NodeId, FigureBlock>, boxes: ReadonlyMap<NodeId, Rect>, routes: Iterable<Route>): Map<NodeId, Point> {
	const taken = [...boxes.values(), ...Array.from(routes).flatMap(({ points }) => points.slice(1).map((point, i) => spanned(points[i] ?? point, point)))];
	const places = new Map<NodeId, Point>();
	for (const [id, { width, height }] of blocks) {
		const box = boxes.get(id);
		if (!box) continue;
		const y = Math.round((box.top + box.bottom - height) / 2);
		const x = [box.left - FIGURE_GAP - width, box.right + FIGURE_GAP].find((left) => taken.every((other) => other === box || isApart({ left, right: left + width, top: y, bottom: y + height }, other)));
		if (x === undefined) continue;
		places.set(id, { x, y });
		taken.push({ left: x, right: x + width, top: y, bottom: y + height });
	}
	return places;
}

const spanned = (a: Point, b: Point): Rect => ({ left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) });
const isApart = (a: Rect, b: Rect): boolean => a.right + AROUND <= b.left || b.right + AROUND <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** Eases the curves of a route: where there is room, a curve takes in some of the upright stretch before and behind it, and bends less. */
import type { Point } from '../placement/placement.ts';
import type { ByHeight } from './by-height.ts';
import type { Rect } from './lane-routes.ts';

/** How much of an upright stretch a curve takes in, px: the most that is free. */
const TAKES = [48, 32, 16] as const;
/** Between a curve and a box that is not its own. */
const CLEAR = 6;
/** Places along a curve at which it is looked at, in parts of its height. */
const SAMPLES = [0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9] as const;

/** The points of a route with easier curves. @param boxes all there are @param own those of its ends, which alone it may touch */
export function eased(points: readonly Point[], boxes: ByHeight<Rect>, own: readonly (Rect | undefined)[] = []): Point[] {
	const eased = [...points];
	for (let i = 1; i < eased.length; i++) {
		const [from, to] = [eased[i - 1], eased[i]];
		if (!from || !to || isStraight(from, to)) continue;
		const down = Math.sign(to.y - from.y);
		const [before, behind] = [stretch(eased[i - 2], from, down), stretch(to, eased[i + 1], down)];
		const [top, bottom] = [Math.min(from.y, to.y) - TAKES[0], Math.max(from.y, to.y) + TAKES[0]];
		const [left, right] = [Math.min(from.x, to.x) - CLEAR, Math.max(from.x, to.x) + CLEAR];
		const near = boxes.near(top, bottom).filter((box) => box.bottom > top && box.top < bottom && box.right >= left && box.left <= right && !own.includes(box));
		// The stretch at the very end stays long enough for a head to stand upright.
		const last = i + 1 === eased.length - 1 ? 12 : 0;
		for (const take of TAKES) {
			const start = { x: from.x, y: from.y - down * Math.min(take, before) };
			const end = { x: to.x, y: to.y + down * Math.max(0, Math.min(take, behind - last)) };
			if (!isFree(start, end, near)) continue;
			[eased[i - 1], eased[i]] = [start, end];
			break;
		}
	}
	return eased;
}

const isStraight = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < 0.5 || Math.abs(a.y - b.y) < 0.5;
/** How long the way between two points is when it goes on upright in the same direction, else 0. */
const stretch = (from: Point | undefined, to: Point | undefined, down: number): number => (from && to && Math.abs(from.x - to.x) < 0.5 && Math.sign(to.y - from.y) === down ? Math.abs(to.y - from.y) : 0);

/** Whether a curve with upright ends, its middle halfway, keeps clear of boxes. */
function isFree(from: Point, to: Point, boxes: readonly Rect[]): boolean {
	return SAMPLES.every((t) => {
		const share = t * t * (3 - 2 * t);
		const x = from.x + (to.x - from.x) * share;
		const y = from.y + (to.y - from.y) * (1.5 * t * (1 - t) + t * t * t);
		return boxes.every((box) => x < box.left - CLEAR || x > box.right + CLEAR || y < box.top - CLEAR || y > box.bottom + CLEAR);
	});
}

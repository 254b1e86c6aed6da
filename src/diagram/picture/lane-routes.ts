/** Lines between the lane and the notes: level, past the boxes, by the gutter in front of the lane where they have to change their height. */
import { freePlace } from './free-place.ts';
import type { Point } from '../placement/placement.ts';

export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A box, and with it what stands around it: words above, roots below. */
export interface Obstacle {
	readonly box: Rect;
	readonly around: Rect;
}

/** How far such a line keeps away from what it passes, px. */
const CLEAR = 5;
const STEP = 4;
/** How far above or below a box its line may come in. */
const REACH = 44;

/** Finds the ways one after the other, so that none lies on another. */
export class LaneRoutes {
	readonly #boxes: readonly Obstacle[];
	readonly #gutter: number;
	readonly #met: readonly Point[];
	#tracks = 0;
	readonly #used: Rect[] = [];

	/** @param gutter where the gutter begins @param met where other lines meet boxes */
	constructor(boxes: readonly Obstacle[], gutter: number, met: readonly Point[] = []) {
		this.#boxes = boxes;
		this.#gutter = gutter;
		this.#met = met;
	}

	/** From the tip of what lies in the lane to a box, both its edges included; null where there is no way that is free. */
	to(tip: Point, { box }: Pick<Obstacle, 'box'>): Point[] | null {
		const side = this.#levelAt(tip.y, box);
		if (side !== null) return this.#take(side === tip.y ? [tip, { x: box.right, y: side }] : this.#turned(tip, side, { x: box.right, y: side }));
		for (const [edge, out] of [[box.bottom, 1], [box.top, -1]] as const) {
			const x = this.#entryAt(edge, box);
			for (let away = 10; away <= REACH; away += STEP) {
				const y = edge + out * away;
				const upright = { left: x - CLEAR, right: x + CLEAR, top: Math.min(edge + out, y), bottom: Math.max(edge + out, y) };
				if (this.#isFree(y, x, box) && this.#clears(upright, box)) return this.#take([...this.#turned(tip, y, { x, y }), { x, y: edge }]);
			}
		}
		return null;
	}

	/** The height nearest to the tip's at which a level line reaches the side of a box. */
	#levelAt(wanted: number, box: Rect): number | null {
		const [from, to] = [box.top + 8, box.bottom - 8];
		const nearest = Math.min(to, Math.max(from, wanted));
		const heights = [nearest];
		for (let away = STEP; away < to - from; away += STEP) heights.push(...[nearest - away, nearest + away].filter((y) => y >= from && y <= to));
		return heights.find((y) => this.#isFree(y, box.right, box)) ?? null;
	}

	/** Where along an edge a line comes in, away from those that meet it: near the right end. */
	#entryAt(y: number, { left, right }: Rect): number {
		const met = this.#met.filter((point) => Math.abs(point.y - y) < 4 && point.x > left && point.x < right).map((point) => point.x - left);
		const half = 8;
		return left + half + (freePlace(2 * half, { from: (right - left) / 3 - half, to: right - left - 10 }, met, 'end') ?? (right - left) * 0.6);
	}

	#isFree(y: number, x: number, own: Rect): boolean {
		const line = { left: x + 1, right: this.#gutter, top: y - CLEAR, bottom: y + CLEAR };
		return this.#clears(line, own) && this.#used.every((used) => !overlap(used, line));
	}

	#clears(line: Rect, own: Rect): boolean {
		return this.#boxes.every(({ box, around }) => box === own || !overlap(around, line));
	}

	#turned(tip: Point, y: number, end: Point): Point[] {
		const x = this.#gutter + 4 + (this.#tracks++ % 4) * 5;
		return Math.abs(tip.y - y) < 1 ? [{ ...tip, y }, end] : [tip, { x, y: tip.y }, { x, y }, end];
	}

	#take(points: Point[]): Point[] {
		points.slice(1).forEach((to, i) => {
			const from = points[i] ?? to;
			if (from.y === to.y) this.#used.push({ left: Math.min(from.x, to.x), right: Math.max(from.x, to.x), top: from.y - 1, bottom: from.y + 1 });
		});
		return points;
	}
}

const overlap = (a: Rect, b: Rect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

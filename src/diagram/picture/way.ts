/** The way of a line as path text: straight legs with rounded corners, curves that leave and arrive upright; cut short where a head stands. */
import type { Point } from '../placement/placement.ts';
import { round } from './marks.ts';

/** Unit vector along a leg's end. */
export interface Heading {
	readonly dx: number;
	readonly dy: number;
}

export interface Way {
	readonly d: string;
	/** Where it would end had it not been cut, and in which direction it arrives there. */
	readonly end: Point;
	readonly heading: Heading;
	/** A place for a word: in the middle of the longest level leg, else about halfway. */
	readonly middle: Point;
}

interface Leg {
	readonly from: Point;
	readonly to: Point;
	readonly straight: boolean;
	readonly heading: Heading;
	readonly length: number;
}

const CORNER = 18;

/** @param points at least two, as {@link Route} has them @param cut how much of the end is left out, px @param corner the largest radius */
export function wayThrough(points: readonly Point[], cut = 0, corner = CORNER): Way {
	const legs = legsOf(points);
	const last = legs.at(-1);
	const end = points.at(-1) ?? { x: 0, y: 0 };
	if (!last) return { d: '', end, heading: { dx: 0, dy: 1 }, middle: end };
	const radii = legs.map((leg, i) => radiusAt(leg, legs[i + 1], corner));
	let d = at('M', legs[0]?.from ?? end);
	legs.forEach((leg, i) => {
		const start = along(leg.from, leg.heading, radii[i - 1] ?? 0);
		const stop = along(leg.to, leg.heading, -(i === legs.length - 1 ? Math.min(cut, leg.length) : (radii[i] ?? 0)));
		if (i > 0 && (radii[i - 1] ?? 0) > 0) d += at('Q', leg.from) + at(' ', start);
		d += leg.straight ? at('L', stop) : curve(start, stop);
	});
	const level = legs.filter(({ heading }) => heading.dx !== 0).sort((a, b) => b.length - a.length)[0];
	const half = level ?? legs[Math.floor(legs.length / 2)] ?? last;
	return { d, end, heading: last.heading, middle: { x: (half.from.x + half.to.x) / 2, y: (half.from.y + half.to.y) / 2 } };
}

function legsOf(points: readonly Point[]): Leg[] {
	return points.slice(1).flatMap((to, i) => {
		const from = points[i] ?? to;
		const [x, y] = [to.x - from.x, to.y - from.y];
		const straight = Math.abs(x) < 0.5 || Math.abs(y) < 0.5;
		const length = straight ? Math.abs(x) + Math.abs(y) : Math.abs(y);
		if (length === 0) return [];
		const level = straight && Math.abs(y) < 0.5;
		return [{ from, to, straight, length, heading: level ? { dx: Math.sign(x), dy: 0 } : { dx: 0, dy: Math.sign(y) } }];
	});
}

/** Where two legs meet at a right angle the corner is rounded, by half of the shorter one at most. */
function radiusAt(leg: Leg, next: Leg | undefined, corner: number): number {
	if (!next || leg.heading.dx * next.heading.dx + leg.heading.dy * next.heading.dy !== 0) return 0;
	return Math.min(corner, leg.length / 2, next.length / 2);
}

const along = ({ x, y }: Point, { dx, dy }: Heading, by: number): Point => ({ x: x + dx * by, y: y + dy * by });
const at = (command: string, { x, y }: Point): string => `${command}${round(x)},${round(y)}`;

function curve(from: Point, to: Point): string {
	const middle = (from.y + to.y) / 2;
	return at('C', { x: from.x, y: middle }) + at(' ', { x: to.x, y: middle }) + at(' ', to);
}

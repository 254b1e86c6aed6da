/** Graphs for the tests of the placement: written down by name, and any at all. */
import fc from 'fast-check';
import type { Arc, Box, LayeredGraph, Placement, Point } from '../../../src/diagram/placement/placement.ts';

export const box = (id: string, band: number, size: Partial<Box> = {}): Box => ({ id, band, width: 120, height: 34, above: 0, below: 0, ...size });
export const arc = (from: string, to: string, more: Partial<Arc> = {}): Arc => ({ key: `${from} ${to}`, from, to, primary: true, ...more });

/** Written as `a0 b1`: an id ends in its band. Arcs as `a0>b1`, other than primary ones as `a0~b1`. */
export function graphOf(boxes: string, arcs = '', loops: readonly string[] = []): LayeredGraph {
	const words = (text: string): string[] => text.split(' ').filter(Boolean);
	return {
		boxes: words(boxes).map((id) => box(id, Number(id.at(-1)))),
		arcs: words(arcs).map((word) => arc(word.split(/[>~]/)[0] ?? '', word.split(/[>~]/)[1] ?? '', { primary: word.includes('>') })),
		loops: loops.map(words),
	};
}

/** The boxes of a graph as drawn. */
export function drawnBoxes({ boxes }: LayeredGraph, { at }: Placement): { box: Box; left: number; right: number; top: number; bottom: number }[] {
	return boxes.map((one) => {
		const { x, y } = at.get(one.id) ?? { x: NaN, y: NaN };
		return { box: one, left: x - one.width / 2, right: x + one.width / 2, top: y - one.height / 2, bottom: y + one.height / 2 };
	});
}

/** Many points along a route, as it is drawn by the rule that placement.ts tells. */
export function alongRoute(points: readonly Point[]): Point[] {
	return points.flatMap((to, i) => {
		const from = points[i - 1];
		if (!from) return [to];
		return Array.from({ length: 24 }, (_, step) => {
			const t = (step + 1) / 24;
			if (from.x === to.x || from.y === to.y) return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
			const [s, half] = [1 - t, (from.y + to.y) / 2];
			return { x: from.x + (to.x - from.x) * (3 * t * t - 2 * t * t * t), y: s * s * s * from.y + 3 * s * t * half + t * t * t * to.y };
		});
	});
}

const boxes = fc.array(
	fc.record({ band: fc.integer({ min: 0, max: 4 }), width: fc.double({ min: 20, max: 320, noNaN: true }), height: fc.double({ min: 18, max: 96, noNaN: true }), above: fc.constantFrom(0, 14), below: fc.constantFrom(0, 0, 16, 31.5) }),
	{ maxLength: 26 },
).map((sizes) => sizes.map((size, i): Box => ({ id: `n${i}`, ...size })));

/** Any graph: circles, doubles, self-links and ends that are not there among its arcs; loops that are some, and loops that are none. */
export const anyGraph: fc.Arbitrary<LayeredGraph> = boxes.chain((all) => {
	const end = fc.integer({ min: 0, max: all.length + 1 }).map((i) => `n${i}`);
	const arcs = fc.array(fc.tuple(end, end, fc.boolean(), fc.constantFrom(false, false, false, true)), { maxLength: 45 });
	const loops = fc.array(fc.uniqueArray(end, { minLength: 1, maxLength: 7 }), { maxLength: 3 });
	return fc.record({ arcs, loops }).map((made): LayeredGraph => {
		// Half of the loops within one band, as they are found in notes.
		const rounds = made.loops.map((loop, i) => (i % 2 === 0 ? loop.filter((id) => all.find((one) => one.id === id)?.band === all.find((one) => one.id === loop[0])?.band) : loop));
		const round = rounds.flatMap((loop) => loop.map((id, i) => arc(id, loop[(i + 1) % loop.length] ?? id)));
		return { boxes: all, arcs: [...made.arcs.map(([from, to, primary, level]) => arc(from, to, { primary, level })), ...round], loops: rounds };
	});
});

/** Any way to place it. */
export const anyOptions = fc.record({ rowWidth: fc.constantFrom(200, 700, 2_000), wrap: fc.boolean(), bandHeight: fc.constantFrom(0, 110), columnGap: fc.constantFrom(24, 40), rowGap: fc.constantFrom(20, 33) }, { requiredKeys: [] });

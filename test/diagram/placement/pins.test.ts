/** Boxes that are held: they stand where they are held, and the others where there is room. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeHolding } from '../../../src/diagram/placement/pins.ts';
import { place } from '../../../src/diagram/placement/place.ts';
import type { LayeredGraph, Placement } from '../../../src/diagram/placement/placement.ts';

const GRAPH: LayeredGraph = {
	boxes: ['top', 'a', 'b', 'c', 'd'].map((id) => ({ id, band: id === 'top' ? 0 : 1, width: 120, height: 40, above: 0, below: 0 })),
	arcs: ['a', 'b', 'c', 'd'].map((id) => ({ key: `top ${id}`, from: 'top', to: id, primary: true })),
	loops: [],
};
const held = (pins: Record<string, number>, before?: Placement): Placement => {
	const placement = placeHolding(pins, GRAPH, {}, before?.memory, place);
	if (!placement) throw new Error('Nothing was placed.');
	return placement;
};
const xOf = ({ at }: Placement, id: string): number => at.get(id)?.x ?? NaN;
const overlaps = ({ at }: Placement): string[] => ['a', 'b', 'c', 'd'].flatMap((one, i, all) => all.slice(i + 1).filter((other) => at.get(one)?.y === at.get(other)?.y && Math.abs((at.get(one)?.x ?? 0) - (at.get(other)?.x ?? 0)) < 120).map((other) => `${one} ${other}`));

test('a box stands where it is held, and no other one over it', () => {
	fc.assert(fc.property(fc.constantFrom('a', 'b', 'c', 'd', 'top'), fc.integer({ min: 500, max: 2000 }), fc.boolean(), (id, x, isWarm) => {
		const placement = held({ [id]: x }, isWarm ? place(GRAPH) : undefined);
		expect(Math.abs(xOf(placement, id) - x)).toBeLessThanOrEqual(1);
		expect(overlaps(placement)).toEqual([]);
	}));
});

test('it stays there when it is drawn anew, and when something else comes', () => {
	const placement = held({ b: 900 });
	expect(xOf(held({ b: 900 }, placement), 'b')).toBe(900);
	expect(held({ b: 900 })).toEqual(placement);
});

test('what is held and no longer there changes nothing', () => {
	expect(held({ gone: 900 })).toEqual(place(GRAPH));
});

test('without places there is nothing to hold yet', () => {
	expect(placeHolding({ a: 10 }, GRAPH, {}, undefined, () => null)).toBeNull();
});

/** The lane: each item as near as can be to the height it belongs to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLane } from '../../../src/diagram/placement/lane.ts';

test('items stand at the height they want where there is room', () => {
	expect([...placeLane([{ id: 'a', height: 40, wantY: 100 }, { id: 'b', height: 40, wantY: 300 }], 0, 12)]).toEqual([['a', 100], ['b', 300]]);
});

test('two that want the same height share the way', () => {
	expect([...placeLane([{ id: 'a', height: 40, wantY: 200 }, { id: 'b', height: 40, wantY: 200 }], 0, 10)]).toEqual([['a', 175], ['b', 225]]);
});

test('what wants no height follows what came before it', () => {
	expect([...placeLane([{ id: 'a', height: 40, wantY: 200 }, { id: 'b', height: 20, wantY: null }, { id: 'c', height: 40, wantY: 400 }], 0, 10)].map(([id]) => id)).toEqual(['a', 'b', 'c']);
});

test('nothing overlaps, nothing stands above the top, and equal wishes keep their order', () => {
	const items = fc.array(fc.record({ height: fc.integer({ min: 10, max: 90 }), wantY: fc.option(fc.integer({ min: 0, max: 400 })) }), { maxLength: 15 });
	fc.assert(fc.property(items, (all) => {
		const named = all.map((item, i) => ({ id: `a${i}`, ...item }));
		const placed = placeLane(named, 30, 8);
		expect(placed.size).toBe(named.length);
		let bottom = 30 - 8;
		for (const [id, y] of placed) {
			const { height } = named.find((item) => item.id === id) ?? { height: NaN };
			expect(y - height / 2).toBeGreaterThanOrEqual(bottom + 8 - 1e-6);
			bottom = y + height / 2;
		}
		const same = [...placed.keys()].map((id) => named.find((item) => item.id === id));
		same.slice(1).forEach((item, i) => {
			const before = same[i];
			if (item && before && item.wantY !== null && item.wantY === before.wantY) expect(named.indexOf(before)).toBeLessThan(named.indexOf(item));
		});
	}));
});

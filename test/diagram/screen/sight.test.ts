/** What of a large picture is drawn where one looks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part, Picture } from '../../../src/diagram/picture.ts';
import { covers, inSight, sightAround } from '../../../src/diagram/screen/sight.ts';

const node = (i: number): Part => ({ key: `node:${i}`, cls: '', subject: { is: 'node', id: `${i}` }, x: (i % 50) * 200, y: Math.floor(i / 50) * 100, marks: [], box: { x: 0, y: 0, width: 150, height: 40 } });
const sheet = (count: number): Picture => ({ width: 50 * 200, height: Math.ceil(count / 50) * 100, parts: Array.from({ length: count }, (_, i) => node(i)) });
const frame = fc.record({ x: fc.integer({ min: -3_000, max: 12_000 }), y: fc.integer({ min: -3_000, max: 6_000 }), width: fc.integer({ min: 10, max: 4_000 }), height: fc.integer({ min: 10, max: 4_000 }) });
const LARGE = sheet(2_000);

test('A picture of a few hundred notes is drawn whole wherever one looks', () => {
	expect(sightAround(sheet(500), { x: 0, y: 0, width: 1_280, height: 800 })).toBeNull();
	expect(inSight(sheet(500), null, () => false)).toHaveLength(500);
});

test('Of a large one, what the frame shows is always drawn, and most of the rest is not', () => {
	fc.assert(fc.property(frame, (seen) => {
		const drawn = new Set(inSight(LARGE, sightAround(LARGE, seen), () => false));
		const shown = LARGE.parts.filter(({ x, y }) => x < seen.x + seen.width && x + 150 > seen.x && y < seen.y + seen.height && y + 40 > seen.y);
		expect(shown.filter((part) => !drawn.has(part))).toEqual([]);
	}));
	expect(inSight(LARGE, sightAround(LARGE, { x: 4_000, y: 1_000, width: 1_280, height: 800 }), () => false).length).toBeLessThan(400);
});

test('A link is drawn when only the middle of its way is in sight', () => {
	const link: Part = { key: 'link:a', cls: '', subject: { is: 'link', key: 'a', from: '0', to: '1' }, x: 0, y: 0, marks: [], extent: { x: 100, y: 0, width: 0, height: 4_000 } };
	const picture = { ...LARGE, parts: [link, ...LARGE.parts] };
	expect(inSight(picture, sightAround(picture, { x: 0, y: 1_900, width: 300, height: 100 }), () => false)[0]).toBe(link);
});

test('What is kept, and what does not tell how far it reaches, is drawn anywhere', () => {
	const surroundings: Part = { key: 'band', cls: '', subject: { is: 'surroundings' }, x: 0, y: 0, marks: [] };
	const picture = { ...LARGE, parts: [surroundings, ...LARGE.parts] };
	const drawn = inSight(picture, sightAround(picture, { x: 9_000, y: 3_500, width: 100, height: 100 }), (key) => key === 'node:0').map(({ key }) => key);
	expect(drawn.slice(0, 2)).toEqual(['band', 'node:0']);
});

test('A frame that has been moved within what is drawn needs nothing more, one that has left it does', () => {
	const seen = { x: 4_000, y: 1_000, width: 1_000, height: 800 };
	const sight = sightAround(LARGE, seen);
	if (!sight) throw new Error('a large picture is drawn whole');
	expect(covers(sight, { ...seen, x: 4_499 }, LARGE)).toBe(true);
	expect(covers(sight, { ...seen, x: 4_501 }, LARGE)).toBe(false);
	const corner = sightAround(LARGE, { x: 0, y: 0, width: 1_000, height: 800 });
	expect(corner && covers(corner, { x: -2_000, y: -2_000, width: 1_000, height: 800 }, LARGE)).toBe(true);
});

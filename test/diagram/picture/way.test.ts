/** Ways as path text. */
import { describe, expect, test } from 'vitest';
import { wayThrough } from '../../../src/diagram/picture/way.ts';

describe('A way', () => {
	test('between points of one x is straight, and cut short for a head', () => {
		expect(wayThrough([{ x: 10, y: 0 }, { x: 10, y: 50 }], 6)).toMatchObject({ d: 'M10,0L10,44', end: { x: 10, y: 50 }, heading: { dx: 0, dy: 1 } });
	});

	test('between others is a curve with upright ends, its middle halfway', () => {
		expect(wayThrough([{ x: 0, y: 0 }, { x: 40, y: 60 }]).d).toBe('M0,0C0,30 40,30 40,60');
	});

	test('has rounded corners, none larger than half of the shorter leg', () => {
		expect(wayThrough([{ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 100, y: 20 }]).d).toBe('M0,0L90,0Q100,0 100,10L100,20');
		expect(wayThrough([{ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 100, y: 200 }], 0, 7).d).toBe('M0,0L93,0Q100,0 100,7L100,200');
	});

	test('arrives as its last leg runs', () => {
		expect(wayThrough([{ x: 0, y: 0 }, { x: 0, y: 50 }, { x: -30, y: 50 }]).heading).toEqual({ dx: -1, dy: 0 });
		expect(wayThrough([{ x: 0, y: 90 }, { x: 20, y: 0 }]).heading).toEqual({ dx: 0, dy: -1 });
	});

	test('has room for a word in the middle of its longest level leg', () => {
		expect(wayThrough([{ x: 0, y: 0 }, { x: 20, y: 0 }, { x: 20, y: 60 }, { x: 120, y: 60 }]).middle).toEqual({ x: 70, y: 60 });
	});

	test('of one point or of none is nothing', () => {
		expect(wayThrough([{ x: 1, y: 1 }, { x: 1, y: 1 }]).d).toBe('');
		expect(wayThrough([]).d).toBe('');
	});
});

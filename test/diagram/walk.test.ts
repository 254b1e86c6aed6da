/** Walking a picture by arrow keys. */
import { describe, expect, test } from 'vitest';
import type { Part, Picture } from '../../src/diagram/picture.ts';
import { firstNode, stepFrom } from '../../src/diagram/walk.ts';

const node = (id: string, x: number, y: number): Part => ({ key: id, cls: '', subject: { is: 'node', id }, x, y, marks: [], box: { x: -50, y: -15, width: 100, height: 30 } });
const link = (from: string, to: string): Part => ({ key: `${from}>${to}`, cls: '', subject: { is: 'link', key: `${from}>${to}`, from, to }, x: 0, y: 0, marks: [] });
const picture = (...parts: Part[]): Picture => ({ width: 800, height: 600, parts });

/** Two causes over two issues; the left cause explains the right issue too. */
const small = picture(link('c1', 'i1'), link('c1', 'i2'), link('c2', 'i2'), node('c1', 100, 100), node('c2', 300, 100), node('i1', 100, 200), node('i2', 300, 200));

describe('arrow keys', () => {
	test('go up to a cause and down to an effect', () => {
		expect(stepFrom(small, 'i1', 'up')).toBe('c1');
		expect(stepFrom(small, 'c2', 'down')).toBe('i2');
	});

	test('prefer the nearest of several that are linked', () => {
		expect(stepFrom(small, 'i2', 'up')).toBe('c2');
		expect(stepFrom(small, 'c1', 'down')).toBe('i1');
	});

	test('follow a link rather than what stands straight above', () => {
		const crossed = picture(link('far', 'x'), node('near', 100, 100), node('far', 400, 100), node('x', 100, 200));
		expect(stepFrom(crossed, 'x', 'up')).toBe('far');
	});

	test('go sideways along a row, linked or not', () => {
		expect(stepFrom(small, 'c1', 'right')).toBe('c2');
		expect(stepFrom(small, 'i2', 'left')).toBe('i1');
	});

	test('reach what nothing is linked with', () => {
		const loose = picture(node('a', 100, 100), node('b', 100, 300));
		expect(stepFrom(loose, 'a', 'down')).toBe('b');
	});

	test('stay where nothing lies that way', () => {
		expect(stepFrom(small, 'c1', 'up')).toBeNull();
		expect(stepFrom(small, 'c1', 'left')).toBeNull();
	});

	test('begin again when the node they stood on has gone', () => {
		expect(stepFrom(small, 'gone', 'up')).toBe('c1');
	});
});

test('one begins with the highest node that something hangs on', () => {
	expect(firstNode(picture(node('loose', 0, 0), link('a', 'b'), node('a', 0, 50), node('b', 0, 90)))).toBe('a');
	expect(firstNode(picture(node('only', 0, 0)))).toBe('only');
	expect(firstNode(picture())).toBeNull();
});

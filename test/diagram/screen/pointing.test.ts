/** What stays when something is pointed at. */
import { expect, test } from 'vitest';
import type { Part, Picture, Subject } from '../../../src/diagram/picture.ts';
import { nearTo } from '../../../src/diagram/screen/pointing.ts';

const part = (key: string, subject: Subject): Part => ({ key, cls: '', subject, x: 0, y: 0, marks: [] });
const node = (id: string): Part => part(id, { is: 'node', id });
const link = (from: string, to: string): Part => part(`${from}>${to}`, { is: 'link', key: `${from}>${to}`, from, to });
const PICTURE: Picture = { width: 0, height: 0, parts: [link('a', 'b'), link('b', 'c'), link('c', 'a'), link('x', 'a'), link('x', 'y'), part('loop', { is: 'loop', ids: ['a', 'b', 'c'] }), ...['a', 'b', 'c', 'x', 'y'].map(node)] };
const near = (key: string): string[] => {
	const pointed = PICTURE.parts.find((one) => one.key === key);
	return pointed ? [...nearTo(PICTURE, pointed)].sort() : [];
};

test('a node keeps its links and their other ends', () => {
	expect(near('x')).toEqual(['a', 'x', 'x>a', 'x>y', 'y']);
});
test('of a node on a loop the whole loop stays', () => {
	expect(near('a')).toEqual(['a', 'a>b', 'b', 'b>c', 'c', 'c>a', 'loop', 'x', 'x>a']);
});
test('a link keeps both ends, a loop its notes and links', () => {
	expect(near('x>a')).toEqual(['a', 'x', 'x>a']);
	expect(near('loop')).toEqual(['a', 'a>b', 'b', 'b>c', 'c', 'c>a', 'loop']);
});

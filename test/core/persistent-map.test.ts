/** The immutable map, held against the language's own Map. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PersistentMap } from '../../src/core/persistent-map.ts';

/** FNV-1a over UTF-16 units, from any state on: what the map sorts its keys by. */
function fnv(text: string, state = 0x811c9dc5): number {
	let value = state;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return value >>> 0;
}

/** Two different words that lead from one state to one and the same next state. */
function twins(state: number): { words: [string, string]; next: number } {
	const seen = new Map<number, string>();
	for (let i = 1; ; i++) {
		const word = Math.imul(i, 0x9e3779b1).toString(36);
		const next = fnv(word, state);
		const earlier = seen.get(next);
		if (earlier !== undefined) return { words: [earlier, word], next };
		seen.set(next, word);
	}
}

/** 2^n keys of one hash: a pair of twins, behind each of which the next pair collides again. */
function collidingKeys(n: number): string[] {
	let keys = [''];
	let state = fnv('');
	for (let i = 0; i < n; i++) {
		const { words, next } = twins(state);
		keys = keys.flatMap((key) => words.map((word) => key + word));
		state = next;
	}
	return keys;
}
const COLLIDING = collidingKeys(5);

/** The contents in the map's own order, which its shape decides: the tree itself is private, so `toEqual` cannot see it. */
const shapeOf = <V>(map: PersistentMap<V>): (readonly [string, V])[] => [...map.entries()];
const sorted = <V>(entries: Iterable<readonly [string, V]>): (readonly [string, V])[] => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
const numbered = (keys: readonly string[]): [string, number][] => keys.map((key, i) => [key, i]);

const key = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...Array.from({ length: 24 }, (_, i) => `${i}`), '', '__proto__', 'constructor', 'が', 'か\u3099', '\ud800') },
	{ weight: 2, arbitrary: fc.constantFrom(...COLLIDING) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
);
const step = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ does: fc.constant('with' as const), key, value: fc.nat(3) }) },
	{ weight: 2, arbitrary: fc.record({ does: fc.constant('without' as const), key, value: fc.constant(0) }) },
);

describe('a map', () => {
	test('of nothing has nothing', () => {
		const map = PersistentMap.empty<number>();
		expect([map.size, map.get(''), map.get('toString'), shapeOf(map), [...map.values()]]).toEqual([0, undefined, undefined, [], []]);
	});

	test('keeps the last of several entries of one key', () => {
		const map = PersistentMap.from([['a', 1], ['b', 2], ['a', 3]]);
		expect([map.size, map.get('a'), map.get('b')]).toEqual([2, 3, 2]);
	});

	test('does not take one spelling of a key for another', () => {
		const map = PersistentMap.from([['が', 1], ['か\u3099', 2], ['A', 3], ['a', 4]]);
		expect([map.size, map.get('が'), map.get('か\u3099'), map.get('A'), map.get('a')]).toEqual([4, 1, 2, 3, 4]);
	});

	test('gives its values in the order of its entries', () => {
		const map = PersistentMap.from(numbered(Array.from({ length: 200 }, (_, i) => `k${i}`)));
		expect([...map.values()]).toEqual(shapeOf(map).map(([, value]) => value));
		expect(sorted(shapeOf(map))).toEqual(sorted(numbered(Array.from({ length: 200 }, (_, i) => `k${i}`))));
	});

	test('is itself when nothing changes', () => {
		const value = {};
		const map = PersistentMap.from<object>([['a', value], ['b', {}]]);
		expect(map.with('a', value)).toBe(map);
		expect(map.without('c')).toBe(map);
		expect(map.with('a', {})).not.toBe(map);
		expect(map.without('a')).not.toBe(map);
	});

	test('of some hundred keys is itself when a key is taken out that it never had', () => {
		const map = PersistentMap.from(numbered(Array.from({ length: 300 }, (_, i) => `k${i}`)));
		for (let i = 300; i < 600; i++) expect(map.without(`k${i}`)).toBe(map);
	});
});

describe('random changes', () => {
	test('leave the map like a Map that went through the same', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(key, fc.nat(3)), { maxLength: 40, size: 'max' }), fc.array(step, { maxLength: 60, size: 'max' }), (start, steps) => {
				const model = new Map(start);
				let map = PersistentMap.from(start);
				for (const { does, key: name, value } of steps) {
					if (does === 'with') model.set(name, value);
					else model.delete(name);
					map = does === 'with' ? map.with(name, value) : map.without(name);
					expect(map.size).toBe(model.size);
					expect(map.get(name)).toBe(model.get(name));
				}
				expect(sorted(shapeOf(map))).toEqual(sorted(model));
				for (const name of [...model.keys(), 'never', ...COLLIDING.slice(0, 3)]) expect(map.get(name)).toBe(model.get(name));
			}),
			{ numRuns: 500 },
		);
	});

	test('leave older versions as they were', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
				let map = PersistentMap.empty<number>();
				const versions = steps.map(({ does, key: name, value }) => {
					map = does === 'with' ? map.with(name, value) : map.without(name);
					return { map, then: shapeOf(map), size: map.size };
				});
				for (const { map: version, then, size } of versions) expect([shapeOf(version), version.size]).toEqual([then, size]);
			}),
			{ numRuns: 300 },
		);
	});

	test('leave a map of the same shape as one built at once from the same contents, in whatever order', () => {
		const contents = fc.uniqueArray(fc.tuple(key, fc.nat(3)), { selector: ([name]) => name, maxLength: 60, size: 'max' });
		const withOrder = contents.chain((entries) => fc.record({ entries: fc.constant(entries), order: fc.shuffledSubarray(entries, { minLength: entries.length }), extra: fc.array(key, { maxLength: 30, size: 'max' }) }));
		fc.assert(
			fc.property(withOrder, ({ entries, order, extra }) => {
				const atOnce = shapeOf(PersistentMap.from(entries));
				const passing = extra.filter((name) => !entries.some(([own]) => own === name));
				let map = PersistentMap.empty<number>();
				for (const name of passing) map = map.with(name, 9);
				for (const [name, value] of order) map = map.with(name, value + 1).with(name, value);
				for (const name of passing) map = map.without(name);
				expect(shapeOf(map)).toEqual(atOnce);
				expect(shapeOf(PersistentMap.from(order))).toEqual(atOnce);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('keys whose hashes collide to the last bit', () => {
	test('are really such keys', () => {
		expect(new Set(COLLIDING).size).toBe(32);
		expect(new Set(COLLIDING.map((name) => fnv(name))).size).toBe(1);
	});

	test('are all kept, and found, and taken out one by one', () => {
		let map = PersistentMap.from(numbered(COLLIDING));
		expect(COLLIDING.map((name) => map.get(name))).toEqual(COLLIDING.map((_, i) => i));
		for (const [i, name] of COLLIDING.entries()) {
			expect(map.size).toBe(COLLIDING.length - i);
			map = map.without(name);
			expect(map.get(name)).toBeUndefined();
			expect(sorted(shapeOf(map))).toEqual(sorted(numbered(COLLIDING).slice(i + 1)));
		}
		expect(map.size).toBe(0);
	});

	test('change their values one by one, beside keys of other hashes', () => {
		const others = numbered(Array.from({ length: 100 }, (_, i) => `other ${i}`));
		let map = PersistentMap.from([...others, ...numbered(COLLIDING)]);
		for (const name of COLLIDING) map = map.with(name, -1);
		expect(map.size).toBe(132);
		expect(COLLIDING.map((name) => map.get(name))).toEqual(COLLIDING.map(() => -1));
		expect(others.map(([name]) => map.get(name))).toEqual(others.map(([, i]) => i));
	});

	test('do not hide that one of them is absent', () => {
		const [absent = '', ...present] = COLLIDING;
		const map = PersistentMap.from(numbered(present));
		expect([map.size, map.get(absent)]).toEqual([31, undefined]);
		expect(map.without(absent)).toBe(map);
	});
});

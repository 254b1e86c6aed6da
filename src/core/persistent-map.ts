/** An immutable map from strings: a new version shares all but the path to what changed, so that a large vault is never copied. */

interface Entry<V> {
	readonly key: string;
	readonly value: V;
	readonly hash: number;
}
interface Leaf<V> {
	readonly size: number;
	/** At most {@link LEAF} entries in the order of their hashes; more only where hashes collide to the last bit. */
	readonly entries: readonly Entry<V>[];
}
interface Branch<V> {
	readonly size: number;
	readonly slots: readonly (Tree<V> | undefined)[];
}
type Tree<V> = Leaf<V> | Branch<V>;

const BITS = 5;
const SLOTS = 1 << BITS;
const LEAF = 8;
const EMPTY: Leaf<never> = { size: 0, entries: [] };

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
	return (value ^ (value >>> 15)) >>> 0;
}

const entryOf = <V>(key: string, value: V): Entry<V> => ({ key, value, hash: hashOf(key) });
const slot = (hash: number, shift: number): number => (hash >>> shift) & (SLOTS - 1);
const byHash = (a: Entry<unknown>, b: Entry<unknown>): number => a.hash - b.hash || (a.key < b.key ? -1 : 1);

function replaced<T>(list: readonly T[], at: number, value: T): T[] {
	const copy = list.slice();
	copy[at] = value;
	return copy;
}

/** The tree of these entries; its shape depends on the entries alone, not on the order they came in. */
function plant<V>(entries: Entry<V>[], shift: number): Tree<V> {
	if (entries.length <= LEAF || shift >= 32) return { size: entries.length, entries: entries.length > 1 ? entries.sort(byHash) : entries };
	const parts = new Array<Entry<V>[] | undefined>(SLOTS).fill(undefined);
	for (const entry of entries) (parts[slot(entry.hash, shift)] ??= []).push(entry);
	return { size: entries.length, slots: parts.map((part) => part && plant(part, shift + BITS)) };
}

function withEntry<V>(tree: Tree<V> | undefined, entry: Entry<V>, shift: number): Tree<V> {
	if (!tree) return { size: 1, entries: [entry] };
	if ('entries' in tree) return plant([...tree.entries.filter(({ key }) => key !== entry.key), entry], shift);
	const at = slot(entry.hash, shift);
	const inner = withEntry(tree.slots[at], entry, shift + BITS);
	return { size: tree.size - (tree.slots[at]?.size ?? 0) + inner.size, slots: replaced(tree.slots, at, inner) };
}

function withoutEntry<V>(tree: Tree<V>, key: string, hash: number, shift: number): Tree<V> {
	if ('entries' in tree) {
		const entries = tree.entries.filter((entry) => entry.key !== key);
		return entries.length === tree.size ? tree : { size: entries.length, entries };
	}
	const at = slot(hash, shift);
	const old = tree.slots[at];
	const inner = old && withoutEntry(old, key, hash, shift + BITS);
	if (!old || inner === old) return tree;
	const size = tree.size - 1;
	const slots = replaced(tree.slots, at, inner?.size ? inner : undefined);
	// A branch that a leaf could hold becomes that leaf again: equal maps have equal shapes.
	return size > LEAF ? { size, slots } : plant(slots.flatMap((part) => (part ? [...entriesOf(part)] : [])), shift);
}

function* entriesOf<V>(tree: Tree<V>): Generator<Entry<V>> {
	if ('entries' in tree) yield* tree.entries;
	else for (const part of tree.slots) if (part) yield* entriesOf(part);
}

/** An immutable map; equal contents are equal values, however they came about. */
export class PersistentMap<V> {
	readonly #tree: Tree<V>;

	private constructor(tree: Tree<V>) {
		this.#tree = tree;
	}

	static empty<V>(): PersistentMap<V> {
		return new PersistentMap<V>(EMPTY);
	}

	/** Of equal keys the last entry counts. */
	static from<V>(entries: Iterable<readonly [string, V]>): PersistentMap<V> {
		return new PersistentMap<V>(plant(Array.from(entries instanceof Map ? (entries as ReadonlyMap<string, V>) : new Map(entries), ([key, value]) => entryOf(key, value)), 0));
	}

	get size(): number {
		return this.#tree.size;
	}

	get(key: string): V | undefined {
		let tree: Tree<V> | undefined = this.#tree;
		for (let hash = hashOf(key); tree && !('entries' in tree); hash >>>= BITS) tree = tree.slots[slot(hash, 0)];
		return tree?.entries.find((entry) => entry.key === key)?.value;
	}

	/** This map itself when the key already has this very value. */
	with(key: string, value: V): PersistentMap<V> {
		return this.get(key) === value ? this : new PersistentMap(withEntry(this.#tree, entryOf(key, value), 0));
	}

	/** This map itself when it does not have the key. */
	without(key: string): PersistentMap<V> {
		const tree = withoutEntry(this.#tree, key, hashOf(key), 0);
		return tree === this.#tree ? this : new PersistentMap(tree);
	}

	/** In an order of its own, the same for equal maps. */
	*entries(): Generator<readonly [string, V]> {
		for (const { key, value } of entriesOf(this.#tree)) yield [key, value];
	}

	*values(): Generator<V> {
		for (const { value } of entriesOf(this.#tree)) yield value;
	}
}

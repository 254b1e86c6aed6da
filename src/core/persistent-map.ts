/** An immutable map from strings: a new version shares all but the path to what changed, so that a large vault is never copied. */

interface Leaf<V> {
	readonly size: number;
	/** At most {@link LEAF} entries in key order; more only where hashes collide to the last bit. */
	readonly entries: readonly (readonly [string, V])[];
}
interface Branch<V> {
	readonly size: number;
	readonly slots: readonly (Tree<V> | undefined)[];
}
type Tree<V> = Leaf<V> | Branch<V>;

const BITS = 4;
const SLOTS = 1 << BITS;
const LEAF = 8;
const EMPTY: Leaf<never> = { size: 0, entries: [] };

/** FNV-1a over UTF-16 units. */
function hash(key: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
	return (value ^ (value >>> 15)) >>> 0;
}

const slot = (hashed: number, shift: number): number => (hashed >>> shift) & (SLOTS - 1);
const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);

function replaced<T>(list: readonly T[], at: number, value: T): T[] {
	const copy = list.slice();
	copy[at] = value;
	return copy;
}

/** The tree of these entries; its shape depends on the entries alone, not on the order they came in. */
function plant<V>(entries: (readonly [string, V])[], shift: number): Tree<V> {
	if (entries.length <= LEAF || shift >= 32) return { size: entries.length, entries: entries.sort(byKey) };
	const parts: (readonly [string, V])[][] = [];
	for (const entry of entries) (parts[slot(hash(entry[0]), shift)] ??= []).push(entry);
	return { size: entries.length, slots: Array.from({ length: SLOTS }, (_, i) => parts[i] && plant(parts[i], shift + BITS)) };
}

function withEntry<V>(tree: Tree<V> | undefined, key: string, value: V, hashed: number, shift: number): Tree<V> {
	if (!tree) return { size: 1, entries: [[key, value]] };
	if ('entries' in tree) {
		const others = tree.entries.filter(([other]) => other !== key);
		return plant([...others, [key, value]], shift);
	}
	const at = slot(hashed, shift);
	const inner = withEntry(tree.slots[at], key, value, hashed, shift + BITS);
	return { size: tree.size - (tree.slots[at]?.size ?? 0) + inner.size, slots: replaced(tree.slots, at, inner) };
}

function withoutEntry<V>(tree: Tree<V>, key: string, hashed: number, shift: number): Tree<V> {
	if ('entries' in tree) {
		const entries = tree.entries.filter(([other]) => other !== key);
		return entries.length === tree.size ? tree : { size: entries.length, entries };
	}
	const at = slot(hashed, shift);
	const old = tree.slots[at];
	const inner = old && withoutEntry(old, key, hashed, shift + BITS);
	if (!old || inner === old) return tree;
	const size = tree.size - 1;
	const slots = replaced(tree.slots, at, inner?.size ? inner : undefined);
	// A branch that a leaf could hold becomes that leaf again: equal maps have equal shapes.
	return size > LEAF ? { size, slots } : plant(slots.flatMap((part) => (part ? [...entriesOf(part)] : [])), shift);
}

function* entriesOf<V>(tree: Tree<V>): Generator<readonly [string, V]> {
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
		return new PersistentMap<V>(plant([...new Map(entries)], 0));
	}

	get size(): number {
		return this.#tree.size;
	}

	get(key: string): V | undefined {
		let tree: Tree<V> | undefined = this.#tree;
		for (let hashed = hash(key); tree && !('entries' in tree); hashed >>>= BITS) tree = tree.slots[slot(hashed, 0)];
		return tree?.entries.find(([other]) => other === key)?.[1];
	}

	/** This map itself when the key already has this very value. */
	with(key: string, value: V): PersistentMap<V> {
		return this.get(key) === value ? this : new PersistentMap(withEntry(this.#tree, key, value, hash(key), 0));
	}

	/** This map itself when it does not have the key. */
	without(key: string): PersistentMap<V> {
		const tree = withoutEntry(this.#tree, key, hash(key), 0);
		return tree === this.#tree ? this : new PersistentMap(tree);
	}

	/** In an order of its own, the same for equal maps. */
	entries(): IterableIterator<readonly [string, V]> {
		return entriesOf(this.#tree);
	}

	*values(): Generator<V> {
		for (const [, value] of this.entries()) yield value;
	}
}

/** The forest of primary arcs: a drawing whose rows follow a walk through it has no crossings among them, whatever the order of siblings. */
import { setPlaces } from './rows.ts';
import type { Item } from './rows.ts';

/** An item with those that hang on it by primary arcs, in their order from left to right. */
export interface Tree {
	readonly item: Item;
	readonly children: Tree[];
	/** Its number in a walk through the forest: along every row the numbers rise. */
	number: number;
}

export interface Forest {
	readonly roots: Tree[];
	readonly trees: ReadonlyMap<Item, Tree>;
}

/** Every item hangs on the first primary strand above it; bends of other arcs are left out. */
export function forestOf(rows: readonly (readonly Item[])[]): Forest {
	const roots: Tree[] = [];
	const trees = new Map<Item, Tree>();
	for (const row of rows) {
		for (const item of row) {
			const above = item.up.find(({ primary }) => primary);
			const parent = above && trees.get(above.upper);
			if (!parent && !item.unit) continue;
			const tree: Tree = { item, children: [], number: 0 };
			trees.set(item, tree);
			(parent?.children ?? roots).push(tree);
		}
	}
	return { roots, trees };
}

/** The trees of a forest, each before what hangs on it, from left to right. */
export function walk(roots: readonly Tree[]): Tree[] {
	const walked: Tree[] = [];
	const open = [...roots].reverse();
	for (let tree = open.pop(); tree; tree = open.pop()) {
		walked.push(tree);
		for (let i = tree.children.length - 1; i >= 0; i--) open.push(tree.children[i] as Tree);
	}
	return walked;
}

/** Numbers the forest anew and orders the rows by it; bends of other arcs go between the numbers of their ends. */
export function orderByForest(rows: Item[][], { roots, trees }: Forest): void {
	walk(roots).forEach((tree, i) => (tree.number = i));
	const at = new Map<Item, number>();
	for (const [item, tree] of trees) at.set(item, tree.number);
	for (const row of rows) for (const item of row) if (!at.has(item)) placeBends(item, at);
	for (const row of rows) row.sort((a, b) => (at.get(a) ?? 0) - (at.get(b) ?? 0));
	setPlaces(rows);
}

/** From the first bend of an arc on: all its bends on the way from one end to the other. */
function placeBends(first: Item, at: Map<Item, number>): void {
	const bends: Item[] = [];
	let item: Item | undefined = first;
	while (item && !item.unit && !at.has(item)) {
		bends.push(item);
		item = item.down[0]?.lower;
	}
	const start = at.get(first.up[0]?.upper ?? first) ?? 0;
	const end = item ? at.get(item) ?? start : start;
	bends.forEach((bend, i) => at.set(bend, start + ((end - start) * (i + 1)) / (bends.length + 1)));
}

/** Siblings in an order by chance. */
export function shuffle({ roots }: Forest, random: () => number): void {
	for (const siblings of [roots, ...walk(roots).map(({ children }) => children)]) {
		for (let i = siblings.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			[siblings[i], siblings[j]] = [siblings[j] as Tree, siblings[i] as Tree];
		}
	}
}

/** Sorts siblings by the mean number of what their subtrees are linked with outside: a few rounds bring far ends together. */
export function attract(forest: Forest, ends: ReadonlyMap<Item, readonly Item[]>): void {
	const walked = walk(forest.roots);
	walked.forEach((tree, i) => (tree.number = i));
	const sums = new Map<Tree, { sum: number; count: number; means: number }>();
	for (const tree of [...walked].reverse()) {
		let [sum, count] = [0, 0];
		for (const end of ends.get(tree.item) ?? []) {
			const other = forest.trees.get(end);
			if (other) [sum, count] = [sum + other.number, count + 1];
		}
		for (const child of tree.children) {
			const part = sums.get(child);
			if (part) [sum, count] = [sum + part.sum, count + part.count];
		}
		sums.set(tree, { sum, count, means: count > 0 ? sum / count : tree.number });
	}
	const sort = (trees: Tree[]): Tree[] => trees.sort((a, b) => (sums.get(a)?.means ?? 0) - (sums.get(b)?.means ?? 0));
	sort(forest.roots);
	for (const { children } of walked) sort(children);
}


/** The forest of primary arcs: a drawing whose rows follow a walk through it has no crossings among them, whatever the order of siblings. */
import { setPlaces } from './rows.ts';
import type { Item } from './rows.ts';

/** An item with those that hang on it by primary arcs, in their order from left to right. */
export interface Tree {
	readonly item: Item;
	readonly children: Tree[];
	/** The far ends of its other arcs. */
	readonly others: Tree[];
	/** Its number in a walk through the forest: along every row the numbers rise. */
	number: number;
	/** The mean number of what its subtree is linked with outside, and of how many that is; its own number where there is none. */
	mean: number;
	count: number;
}

export interface Forest {
	readonly roots: Tree[];
	readonly trees: ReadonlyMap<Item, Tree>;
	/** The bends of arcs outside the forest, arc by arc from the upper end down, and what their arc joins. */
	readonly strays: readonly { readonly over: Tree; readonly under: Tree; readonly bends: readonly Item[] }[];
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
			const tree: Tree = { item, children: [], others: [], number: 0, mean: 0, count: 0 };
			trees.set(item, tree);
			(parent?.children ?? roots).push(tree);
		}
	}
	return { roots, trees, strays: joinOthers(trees) };
}

/** Tells the trees what they are linked with by arcs outside the forest. */
function joinOthers(trees: ReadonlyMap<Item, Tree>): Forest['strays'] {
	const strays: { over: Tree; under: Tree; bends: Item[] }[] = [];
	for (const over of trees.values()) {
		for (const { lower } of over.item.down) {
			const bends: Item[] = [];
			let end = lower;
			while (!trees.has(end) && end.down[0]) {
				bends.push(end);
				end = end.down[0].lower;
			}
			const under = trees.get(end);
			if (!under || over.children.includes(under)) continue;
			over.others.push(under);
			under.others.push(over);
			if (bends.length > 0) strays.push({ over, under, bends });
		}
	}
	return strays;
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
export function orderByForest(rows: Item[][], { roots, strays }: Forest): void {
	walk(roots).forEach((tree, i) => (tree.item.place = tree.number = i));
	for (const { over, under, bends } of strays) bends.forEach((bend, i) => (bend.place = over.number + ((under.number - over.number) * (i + 1)) / (bends.length + 1)));
	for (const row of rows) row.sort((a, b) => a.place - b.place);
	setPlaces(rows);
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
export function attract({ roots }: Forest): void {
	const walked = walk(roots);
	walked.forEach((tree, i) => (tree.number = i));
	for (let i = walked.length - 1; i >= 0; i--) {
		const tree = walked[i] as Tree;
		let [sum, count] = [0, tree.others.length];
		for (const { number } of tree.others) sum += number;
		for (const child of tree.children) {
			sum += child.mean * child.count;
			count += child.count;
		}
		tree.count = count;
		tree.mean = count > 0 ? sum / count : tree.number;
	}
	const sort = (trees: Tree[]): Tree[] => trees.sort((a, b) => a.mean - b.mean);
	sort(roots);
	for (const { children } of walked) if (children.length > 1) sort(children);
}

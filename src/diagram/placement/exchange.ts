/** Exchanges of whole subtrees: siblings of the forest change sides, or a family is mirrored, where that saves crossings. */
import { rowCost } from './crossings.ts';
import { walk } from './forest.ts';
import type { Tree } from './forest.ts';
import type { Item } from './rows.ts';

/** Tries every pair of neighbouring siblings and every family once; whether anything was won. */
export function exchange(rows: Item[][], roots: readonly Tree[]): boolean {
	const costs = rows.map(rowCost);
	let better = false;
	for (const siblings of [[...roots], ...walk(roots).map(({ children }) => children)]) {
		if (siblings.length < 2) continue;
		siblings.sort((a, b) => a.item.row - b.item.row || a.item.place - b.item.place);
		const families = siblings.map((tree) => itemsOf([tree]));
		for (let i = 1; i < siblings.length; i++) {
			const [left, right] = [families[i - 1] as Item[], families[i] as Item[]];
			if (!cheaper(rows, costs, [...left, ...right], right)) continue;
			[siblings[i - 1], siblings[i]] = [siblings[i] as Tree, siblings[i - 1] as Tree];
			[families[i - 1], families[i]] = [right, left];
			better = true;
		}
		if (cheaper(rows, costs, families.flat(), null)) better = true;
	}
	return better;
}

/** Lets two neighbouring siblings of some families, taken by chance, change sides whatever it costs. */
export function kick(rows: readonly Item[][], roots: readonly Tree[], count: number, random: () => number): void {
	const families = [roots, ...walk(roots).map(({ children }) => children)].filter(({ length }) => length > 1);
	for (let left = families.length > 0 ? count : 0; left > 0; left--) {
		const siblings = [...(families[Math.floor(random() * families.length)] ?? [])].sort((a, b) => a.item.row - b.item.row || a.item.place - b.item.place);
		const i = Math.floor(random() * (siblings.length - 1));
		const right = new Set(itemsOf(siblings.slice(i + 1, i + 2)));
		for (const { row, items, places } of slotsOf(rows, itemsOf(siblings.slice(i, i + 2)))) fill(row, [...items.filter((item) => right.has(item)), ...items.filter((item) => !right.has(item))], places);
	}
}

const itemsOf = (trees: readonly Tree[]): Item[] => walk(trees).map(({ item }) => item);

/** Some items of a row and the places they hold between them. */
interface Slots {
	readonly row: Item[];
	readonly items: readonly Item[];
	readonly places: readonly number[];
}

/** Puts the items, row by row, into their own places in another order: those named first, or all turned round (null). Keeps that only if it costs less. */
function cheaper(rows: readonly Item[][], costs: number[], items: readonly Item[], first: readonly Item[] | null): boolean {
	const slots = slotsOf(rows, items);
	const touched = new Set<number>();
	for (const { items: [item] } of slots) if (item) touched.add(item.row - 1).add(item.row);
	let before = 0;
	for (const row of touched) before += costs[row] ?? 0;
	if (before === 0) return false;
	const ahead = new Set(first);
	for (const { row, items: own, places } of slots) {
		const order = first ? [...own.filter((item) => ahead.has(item)), ...own.filter((item) => !ahead.has(item))] : [...own].reverse();
		fill(row, order, places);
	}
	const after = [...touched].map((row) => [row, rowCost(rows[row] ?? [])] as const);
	if (after.reduce((sum, [, cost]) => sum + cost, 0) < before) {
		for (const [row, cost] of after) costs[row] = cost;
		return true;
	}
	for (const { row, items: own, places } of slots) fill(row, own, places);
	return false;
}

function slotsOf(rows: readonly Item[][], items: readonly Item[]): Slots[] {
	const sorted = [...items].sort((a, b) => a.row - b.row || a.place - b.place);
	const slots: Slots[] = [];
	for (let i = 0; i < sorted.length;) {
		const row = (sorted[i] as Item).row;
		let end = i;
		while (sorted[end]?.row === row) end++;
		const own = sorted.slice(i, end);
		if (own.length > 1) slots.push({ row: rows[row] as Item[], items: own, places: own.map(({ place }) => place) });
		i = end;
	}
	return slots;
}

function fill(row: Item[], items: readonly Item[], places: readonly number[]): void {
	items.forEach((item, i) => (row[(item.place = places[i] as number)] = item));
}

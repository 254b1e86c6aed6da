/** Straightening: the bends of an arc are moved under one another, and over the point where it arrives, as far as their neighbours leave room. */
import { distance } from './coordinates.ts';
import type { Chain, Item, Rows } from './rows.ts';

/** Moves bends in place; the order of the rows stays. */
export function straighten({ rows, chains }: Rows, columnGap: number): void {
	for (const chain of chains) {
		const last = chain.strands.at(-1);
		if (chain.items.length > 2 && last) alignBends(rows, chain, Math.round(last.arrives), columnGap);
	}
}

/** From the lower end up: as many bends as can stand on one line do; where they cannot, a new line begins as near as possible. */
function alignBends(rows: Rows['rows'], { items }: Chain, arrival: number, columnGap: number): void {
	let target = arrival;
	let line: Item[] = [];
	let [from, to] = [-Infinity, Infinity];
	const settle = (): void => {
		target = Math.min(to, Math.max(from, target));
		for (const item of line) item.x = target;
	};
	for (let i = items.length - 2; i > 0; i--) {
		const item = items[i] as Item;
		const [left, right] = roomOf(rows[item.row] ?? [], item, columnGap);
		if (left > to || right < from) {
			settle();
			[line, from, to] = [[], -Infinity, Infinity];
		}
		line.push(item);
		[from, to] = [Math.max(from, left), Math.min(to, right)];
	}
	settle();
}

/** How far an item may move to either side. */
function roomOf(row: readonly Item[], item: Item, columnGap: number): [number, number] {
	const [left, right] = [row[item.place - 1], row[item.place + 1]];
	return [left ? left.x + distance(left, item, columnGap) : 0, right ? right.x - distance(item, right, columnGap) : Infinity];
}

/** Rows: the units of a drawing from top to bottom, and in the rows between its ends a bend for each arc that passes. */
import type { Layers } from './layers.ts';
import type { Link, Member, Unit } from './unit.ts';

/** A unit, or a bend (unit null), in its row. Row, place within the row and x are what the placement is about: they change while it is found. */
export interface Item {
	readonly key: string;
	readonly unit: Unit | null;
	readonly half: number;
	readonly row: number;
	/** Strands to the row above and to the row below. */
	readonly up: Strand[];
	readonly down: Strand[];
	/** From 0, from left to right. */
	place: number;
	x: number;
}

/** The part of an arc between two neighbouring rows. */
export interface Strand {
	readonly upper: Item;
	readonly lower: Item;
	readonly primary: boolean;
	/** Where it meets the items, from their middle: in px, and as a part of a place (between −½ and ½). */
	readonly upperX: number;
	readonly lowerX: number;
	readonly upperPart: number;
	readonly lowerPart: number;
	/** Half the width of the box it meets; 0 for a bend or a lane. */
	readonly upperRoom: number;
	readonly lowerRoom: number;
	/** Its ports: the x at which it leaves the item above, and arrives at the one below. */
	leaves: number;
	arrives: number;
}

/** An arc on its way through the rows: from the item of its upper unit, by its bends, to that of its lower one. */
export interface Chain {
	readonly link: Link;
	/** Whether the tail is the upper end. */
	readonly falls: boolean;
	readonly items: readonly Item[];
	readonly strands: readonly Strand[];
}

export interface Rows {
	/** From top to bottom; of each its band and layer. */
	readonly rows: Item[][];
	readonly of: readonly { readonly band: number; readonly layer: number }[];
	readonly items: ReadonlyMap<Unit, Item>;
	readonly chains: readonly Chain[];
	/** Links between units of one row. */
	readonly flat: readonly Link[];
}

/** Lays units and links out in rows; the order within a row is that of the units. */
export function rowsOf(units: readonly Unit[], links: readonly Link[], layers: Layers): Rows {
	const keys = [...new Map(units.map((unit) => [keyOf(unit.band, layers.get(unit) ?? 0), { band: unit.band, layer: layers.get(unit) ?? 0 }])).values()].sort((a, b) => a.band - b.band || a.layer - b.layer);
	const index = new Map(keys.map(({ band, layer }, i) => [keyOf(band, layer), i]));
	const rows: Item[][] = keys.map(() => []);
	const items = new Map<Unit, Item>();
	const add = (key: string, unit: Unit | null, row: number): Item => {
		const item: Item = { key, unit, half: unit?.half ?? 0, row, up: [], down: [], place: rows[row]?.length ?? 0, x: 0 };
		rows[row]?.push(item);
		return item;
	};
	for (const unit of units) items.set(unit, add(unit.id, unit, index.get(keyOf(unit.band, layers.get(unit) ?? 0)) ?? 0));
	const chains: Chain[] = [];
	const flat: Link[] = [];
	for (const link of links) {
		const [tail, head] = [items.get(link.from), items.get(link.to)];
		if (!tail || !head) continue;
		if (tail.row === head.row) flat.push(link);
		else chains.push(chainOf(link, tail, head, add));
	}
	return { rows, of: keys, items, chains, flat };
}

/** A row's name in memory. */
export const keyOf = (band: number, layer: number): string => `${band}/${layer}`;

function chainOf(link: Link, tail: Item, head: Item, add: (key: string, unit: null, row: number) => Item): Chain {
	const falls = tail.row < head.row;
	const [start, end] = falls ? [tail, head] : [head, tail];
	const [over, under] = falls ? [link.tail, link.head] : [link.head, link.tail];
	const bends = Array.from({ length: end.row - start.row - 1 }, (_, i) => add(`${link.key}@${i}`, null, start.row + 1 + i));
	const items = [start, ...bends, end];
	const strands = items.slice(1).map((lower, i) => strandOf(link, items[i] ?? start, lower, over, under));
	for (const strand of strands) {
		strand.upper.down.push(strand);
		strand.lower.up.push(strand);
	}
	return { link, falls, items, strands };
}

function strandOf({ primary }: Link, upper: Item, lower: Item, over: Member, under: Member): Strand {
	const upperX = upper.unit ? over.bottomX : 0;
	const lowerX = lower.unit ? under.topX : 0;
	return { upper, lower, primary, upperX, lowerX, upperPart: upperX / (2 * upper.half + 1), lowerPart: lowerX / (2 * lower.half + 1), upperRoom: upper.unit && over.bottomX === over.dx ? over.box.width / 2 : 0, lowerRoom: lower.unit && under.topX === under.dx ? under.box.width / 2 : 0, leaves: 0, arrives: 0 };
}

/** Makes the places follow the order of the rows. */
export function setPlaces(rows: readonly (readonly Item[])[]): void {
	for (const row of rows) row.forEach((item, place) => (item.place = place));
}

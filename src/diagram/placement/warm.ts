/** The warm start: what stood stays where it was; only what is new, or has to go elsewhere, looks for a place. */
import { distance, wishFor } from './coordinates.ts';
import type { Wish } from './coordinates.ts';
import { isotonic } from './isotonic.ts';
import { Net } from './net.ts';
import type { PlacementMemory } from './placement.ts';
import { reroute, waysOf } from './reroute.ts';
import { setPlaces } from './rows.ts';
import type { Item, Rows } from './rows.ts';
import type { Unit } from './unit.ts';

/** What stood holds on to its place this much harder than new things pull at theirs; pinned things do not move. */
const HOLD = 20;
const PIN = 1e9;
const ROUNDS = 3;

/** The layers that units stood in, by memory. A unit is known when all its boxes are, in the same band. */
export function stoodLayers(units: readonly Unit[], { boxes }: PlacementMemory): Map<Unit, number> {
	return new Map(units.flatMap((unit) => {
		const was = unit.members.map(({ box }) => boxes[box.id]);
		return was.every((place) => place?.band === unit.band && Number.isInteger(place.layer) && Number.isFinite(place.x)) ? [[unit, was[0]?.layer ?? 0] as const] : [];
	}));
}

/** Where each item stood. */
function stoodX({ items, chains }: Rows, memory: PlacementMemory, stood: ReadonlyMap<Unit, number>): Map<Item, number> {
	const places = new Map<Item, number>();
	for (const [unit, item] of items) {
		const [first] = unit.members;
		const was = first && stood.has(unit) ? memory.boxes[first.box.id] : undefined;
		if (first && was) places.set(item, Math.round(was.x - first.dx));
	}
	for (const { link, items: chain } of chains) {
		const bends = memory.bends[link.key];
		if (bends?.length === chain.length - 2) bends.forEach((x, i) => chain[i + 1] && places.set(chain[i + 1] as Item, x));
	}
	return places;
}

/** Orders the rows and gives every item its x, near to memory; answers the rows from left to right. */
export function keepPlaces(drawn: Rows, memory: PlacementMemory, stood: ReadonlyMap<Unit, number>, pinned: ReadonlySet<string>, columnGap: number): void {
	const places = stoodX(drawn, memory, stood);
	const items = drawn.rows.flat();
	const fresh = items.filter((item) => !places.has(item));
	for (const [item, x] of places) item.x = x;
	guess(fresh, places);
	for (const row of drawn.rows) row.sort((a, b) => a.x - b.x);
	setPlaces(drawn.rows);
	if (fresh.length > 0) orderFresh(drawn.rows, fresh);
	for (let round = 0; round < ROUNDS; round++) for (const row of drawn.rows) settle(row, places, pinned, columnGap);
	for (const item of items) item.x = Math.round(item.x);
}

/** Only what is new moves in its row. */
function orderFresh(rows: Rows['rows'], fresh: readonly Item[]): void {
	const net = new Net(rows, 0);
	const ways = waysOf(net, fresh);
	for (let round = 0; round < ROUNDS; round++) {
		for (const item of fresh) net.sift(net.numberOf(item), Infinity, () => false);
		for (const way of ways) reroute(net, way);
	}
	net.write();
}

/** New items begin amid their neighbours, or to the right of everything. */
function guess(fresh: readonly Item[], places: ReadonlyMap<Item, number>): void {
	const known = new Set(places.keys());
	for (let round = 0; round < ROUNDS; round++) {
		for (const item of fresh) {
			const around = [...item.up.map(({ upper }) => upper), ...item.down.map(({ lower }) => lower)].filter((end) => known.has(end));
			if (around.length === 0) continue;
			item.x = around.reduce((sum, { x }) => sum + x, 0) / around.length;
			known.add(item);
		}
	}
	let right = 0;
	for (const { x, half } of known) right = Math.max(right, x + half);
	for (const item of fresh) if (!known.has(item)) item.x = right + item.half;
}

function settle(row: readonly Item[], places: ReadonlyMap<Item, number>, pinned: ReadonlySet<string>, columnGap: number): void {
	const wishes = row.map((item, i): Wish => {
		const before = row[i - 1];
		const was = places.get(item);
		const wish = { item, want: was ?? 0, weight: item.unit && pinned.has(item.unit.id) ? PIN : HOLD, gap: before ? distance(before, item, columnGap) : 0 };
		if (was === undefined) wishFor(wish, true, true);
		return wish;
	});
	isotonic(wishes, row[0]?.half).forEach((x, i) => ((row[i] as Item).x = x));
}

/** The order within the rows: few crossings, first of all among primary arcs. Many orders of the forest of these are begun with; the best few settle, and are shaken a little. */
import { costOf } from './crossings.ts';
import { familiesOf, kick } from './exchange.ts';
import { attract, forestOf, orderByForest, shuffle } from './forest.ts';
import type { Forest } from './forest.ts';
import { Net } from './net.ts';
import { waysOf } from './reroute.ts';
import type { Way } from './reroute.ts';
import { setPlaces } from './rows.ts';
import type { Item } from './rows.ts';
import { settle } from './settle.ts';

type Order = Item[][];

/** How much is tried. */
interface Effort {
	/** For so many items at the most. */
	readonly upTo: number;
	/** Orders to begin with: the best of these is the rough order; or how many are begun with, how many of them settle, and how often the best is shaken. */
	readonly rough: number;
	readonly starts: number;
	readonly settled: number;
	readonly kicks: number;
	/** How far an item may move at once, and how often all is gone through. */
	readonly reach: number;
	readonly turns: number;
	/** Whether arcs that pass several rows are rerouted whole; else each of their bends moves by itself. */
	readonly ways: boolean;
}

const EFFORTS: readonly Effort[] = [
	{ upTo: 250, rough: 5, starts: 12, settled: 2, kicks: 80, reach: 400, turns: 10, ways: true },
	{ upTo: 1_000, rough: 5, starts: 12, settled: 2, kicks: 10, reach: 400, turns: 3, ways: true },
	{ upTo: 4_000, rough: 5, starts: 10, settled: 2, kicks: 0, reach: 24, turns: 3, ways: true },
	{ upTo: 16_000, rough: 1, starts: 1, settled: 1, kicks: 0, reach: 40, turns: 2, ways: false },
	{ upTo: Infinity, rough: 1, starts: 1, settled: 1, kicks: 0, reach: 20, turns: 2, ways: false },
];

/** Rounds of attraction before the first order and before each other. */
const FIRST_ROUNDS = 4;
const ROUNDS = 3;
/** How often an item takes a place that is no better. */
const EVEN_SO = 0.6;

/** Orders the rows of one component in place; roughly where only the neighbourhood of things is asked for. */
export function orderRows(rows: Order, effort: 'rough' | 'full'): void {
	const size = rows.reduce((sum, row) => sum + row.length, 0);
	const much = EFFORTS.find(({ upTo }) => size <= upTo) as Effort;
	const random = seeded(size);
	const forest = forestOf(rows);
	const begun = beginnings(rows, forest, effort === 'full' ? much.starts : much.rough, random);
	restore(rows, begun[0]?.order ?? []);
	if (effort === 'rough' || begun[0]?.cost === 0) return;
	faceForward(rows, improve(rows, forest, begun.slice(0, much.settled), much, random));
}

/** Lets some orders settle, and shakes the best of them as long as that is worth while. The rows are left in the best order found; answers what it costs. */
function improve(rows: Order, forest: Forest, begun: readonly Beginning[], { kicks, reach, turns, ways }: Effort, random: () => number): number {
	const net = new Net(rows, begun[0]?.cost);
	const settling = { reach, turns, evenSo: () => random() < EVEN_SO, wayOf: ways ? longWays(net, forest) : new Map<number, Way>() };
	let best = net.keep();
	const settleAndKeep = (): void => {
		settle(net, settling);
		if (net.cost <= best.cost) best = net.keep();
	};
	for (const { order, cost } of begun) {
		restore(rows, order);
		net.read(cost);
		for (let item = 0; item < net.items.length; item++) net.mark(item);
		settleAndKeep();
	}
	const families = familiesOf(forest);
	for (let left = families.length > 0 ? kicks : 0; left > 0 && best.cost > 0; left--) {
		net.restore(best);
		kick(net, families, random);
		settleAndKeep();
	}
	net.restore(best);
	net.write();
	return best.cost;
}

/** The ways of arcs outside the forest that bend more than once, by each of their bends; sifting finds the best place for a single bend. */
function longWays(net: Net, { strays }: Forest): Map<number, Way> {
	const long = strays.filter(({ bends }) => bends.length > 1);
	return new Map(waysOf(net, long.flatMap(({ bends }) => bends)).flatMap((way) => way.slice(1, -1).map((bend) => [bend, way] as const)));
}

interface Beginning {
	readonly order: Order;
	readonly cost: number;
}

/** Orders to begin with, those with fewest crossings first: siblings drawn to what they are linked with, at first as they came and then from orders by chance. */
function beginnings(rows: Order, forest: Forest, count: number, random: () => number): Beginning[] {
	return Array.from({ length: count }, (_, i) => {
		if (i > 0) shuffle(forest, random);
		for (let round = i > 0 ? ROUNDS : FIRST_ROUNDS; round > 0; round--) attract(forest);
		orderByForest(rows, forest);
		return { order: copyOf(rows), cost: costOf(rows) };
	}).sort((a, b) => a.cost - b.cost);
}

/** A drawing and its mirror image cross alike, but for rings, which always turn clockwise: of the two, the one that shows more of each row in the order of the names. */
function faceForward(rows: Order, cost: number): void {
	let forward = 0;
	for (const row of rows) {
		const units = row.filter(({ unit }) => unit);
		units.slice(1).forEach(({ key }, i) => (forward += key > (units[i]?.key ?? '') ? 1 : -1));
	}
	if (forward >= 0) return;
	const before = copyOf(rows);
	restore(rows, rows.map((row) => [...row].reverse()));
	if (rows.some((row) => row.some(({ unit }) => unit && unit.loop !== null)) && costOf(rows) > cost) restore(rows, before);
}

const copyOf = (rows: Order): Order => rows.map((row) => [...row]);

function restore(rows: Order, order: Order): void {
	order.forEach((row, i) => rows[i]?.splice(0, row.length, ...row));
	setPlaces(rows);
}

/** Linear congruence: the same numbers from 0 to 1 every time. */
function seeded(seed: number): () => number {
	let state = (seed * 2_654_435_761 + 12_345) >>> 0;
	return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 4_294_967_296;
}

/** The rows of a drawing as numbers, while their order is sought: what a move wins is known at once, and an order is kept or brought back by copying one array. */
import { costOf, PRIMARY_WEIGHT } from './crossings.ts';
import { setPlaces } from './rows.ts';
import type { Item } from './rows.ts';

/** An order of all rows, and what its crossings cost. */
export interface Order {
	readonly line: Int32Array;
	readonly cost: number;
}

/** Items are numbers, counted through all rows; so are places. */
export class Net {
	readonly items: readonly Item[];
	/** Where each row begins in the line, and where the last one ends. */
	readonly starts: Int32Array;
	/** The items in their order, row after row; the place of each item in it; the row of each item. */
	readonly line: Int32Array;
	readonly place: Int32Array;
	readonly row: Int32Array;
	/** Where the strands of each item begin: those up at twice its number, those down right after them. */
	readonly strands: Int32Array;
	/** The item at the other end of each strand. */
	readonly ends: Int32Array;
	/** What the crossings of the present order cost. */
	cost = 0;
	/** Where a strand meets its end, in parts of a place from the middle; whether it is primary. */
	readonly #parts: Float64Array;
	readonly #primary: Uint8Array;
	readonly #rows: readonly Item[][];
	readonly #numbers: ReadonlyMap<Item, number>;
	/** Where the strands of the item end that is being moved. */
	readonly #own: number[] = [];
	/** Items that may find a better place since things moved around them. */
	#due: number[] = [];
	readonly #isDue: Uint8Array;

	/** @param cost what the crossings cost, where that is known or does not matter */
	constructor(rows: readonly Item[][], cost?: number) {
		this.#rows = rows;
		this.items = rows.flat();
		this.#numbers = new Map(this.items.map((item, i) => [item, i]));
		const size = this.items.length;
		this.starts = Int32Array.from([0, ...rows.map(({ length }) => length)]);
		for (let r = 0; r < rows.length; r++) this.starts[r + 1] = (this.starts[r + 1] as number) + (this.starts[r] as number);
		[this.line, this.place, this.#isDue] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
		this.row = Int32Array.from(this.items, ({ row }) => row);
		this.strands = new Int32Array(2 * size + 1);
		this.items.forEach(({ up, down }, i) => {
			this.strands[2 * i + 1] = (this.strands[2 * i] as number) + up.length;
			this.strands[2 * i + 2] = (this.strands[2 * i + 1] as number) + down.length;
		});
		const count = this.strands[2 * size] as number;
		[this.ends, this.#parts, this.#primary] = [new Int32Array(count), new Float64Array(count), new Uint8Array(count)];
		let at = 0;
		for (const { up, down } of this.items) {
			for (const { upper, upperPart, primary } of up) this.#add(at++, upper, upperPart, primary);
			for (const { lower, lowerPart, primary } of down) this.#add(at++, lower, lowerPart, primary);
		}
		this.read(cost);
	}

	#add(at: number, end: Item, part: number, primary: boolean): void {
		this.ends[at] = this.numberOf(end);
		this.#parts[at] = part;
		this.#primary[at] = primary ? 1 : 0;
	}

	numberOf(item: Item): number {
		return this.#numbers.get(item) ?? 0;
	}

	/** Takes over the order of the rows. */
	read(cost?: number): void {
		let at = 0;
		for (const row of this.#rows) for (const item of row) this.place[(this.line[at] = this.numberOf(item))] = at++;
		setPlaces(this.#rows);
		this.cost = cost ?? costOf(this.#rows);
	}

	/** Gives the rows the present order. */
	write(): void {
		let at = 0;
		for (const row of this.#rows) for (let i = 0; i < row.length; i++) row[i] = this.items[this.line[at++] as number] as Item;
		setPlaces(this.#rows);
	}

	keep(): Order {
		return { line: this.line.slice(), cost: this.cost };
	}

	restore({ line, cost }: Order): void {
		this.line.set(line);
		for (let at = 0; at < line.length; at++) this.place[line[at] as number] = at;
		this.cost = cost;
	}

	/** Moves an item to another place of its row. */
	move(item: number, to: number): void {
		const from = this.place[item] as number;
		const step = to > from ? 1 : -1;
		this.#load(item);
		for (let at = from; at !== to; at += step) this.cost -= step * this.#gain(item, this.line[at + step] as number);
		this.#shift(item, to);
	}

	/** Moves an item to the best of the places at most `reach` away, to one that is no better only when told so each time. Whether anything was won. */
	sift(item: number, reach: number, evenSo: () => boolean): boolean {
		const row = this.row[item] as number;
		const from = this.place[item] as number;
		let [best, to] = [0, from];
		this.#load(item);
		for (const step of [-1, 1]) {
			const last = step < 0 ? Math.max(this.starts[row] as number, from - reach) : Math.min((this.starts[row + 1] as number) - 1, from + reach);
			for (let at = from, gain = 0; at !== last;) {
				at += step;
				gain += step * this.#gain(item, this.line[at] as number);
				if (gain > best || (gain === best && evenSo())) [best, to] = [gain, at];
			}
		}
		if (to === from) return false;
		this.cost -= best;
		this.#shift(item, to);
		if (best > 0) this.stir(item, from);
		return best > 0;
	}

	/** Marks what may find a better place since an item left a place: itself, what it passed, and what hangs on it. */
	stir(item: number, from: number): void {
		const to = this.place[item] as number;
		for (let at = Math.min(from, to); at <= Math.max(from, to); at++) this.mark(this.line[at] as number);
		for (let s = this.strands[2 * item] as number; s < (this.strands[2 * item + 2] as number); s++) this.mark(this.ends[s] as number);
	}

	mark(item: number): void {
		if (this.#isDue[item]) return;
		this.#isDue[item] = 1;
		this.#due.push(item);
	}

	/** What was marked since this was last asked. */
	takeMarked(): readonly number[] {
		const due = this.#due;
		this.#due = [];
		for (const item of due) this.#isDue[item] = 0;
		return due;
	}

	#load(item: number): void {
		this.#own.length = 0;
		for (let s = this.strands[2 * item] as number; s < (this.strands[2 * item + 2] as number); s++) this.#own.push((this.place[this.ends[s] as number] as number) + (this.#parts[s] as number));
	}

	/** What is won when the loaded item, which stands left of another, comes to stand right of it; as much is lost the other way. */
	#gain(item: number, other: number): number {
		const start = this.strands[2 * item] as number;
		let gain = 0;
		for (let side = 0; side < 2; side++) {
			const [from, to, last] = [this.strands[2 * item + side] as number, this.strands[2 * item + side + 1] as number, this.strands[2 * other + side + 1] as number];
			for (let q = this.strands[2 * other + side] as number; q < last; q++) {
				const end = (this.place[this.ends[q] as number] as number) + (this.#parts[q] as number);
				for (let p = from; p < to; p++) {
					const own = this.#own[p - start] as number;
					if (own === end) continue;
					const weight = (this.#primary[p] as number) & (this.#primary[q] as number) ? PRIMARY_WEIGHT : 1;
					gain += own > end ? weight : -weight;
				}
			}
		}
		return gain;
	}

	#shift(item: number, to: number): void {
		const from = this.place[item] as number;
		const step = to > from ? 1 : -1;
		for (let at = from; at !== to; at += step) {
			const other = this.line[at + step] as number;
			this.line[at] = other;
			this.place[other] = at;
		}
		this.line[to] = item;
		this.place[item] = to;
	}
}

/** Seeded issue structures of any size, as sized boxes and arcs: themes with chains of causes, second parents, links across themes, feedback, islands. */
import type { Arc, Box, LayeredGraph } from '../../src/diagram/placement/placement.ts';

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const SUBJECTS = ['売上', '粗利率', '離職', '採用', '若手', '営業', '新規顧客', '在庫', '納期', '品質', '原価', '社長', '権限', '会議', '評価', '教育', '後継者', '設備', '価格', '下請', '取引先', '資金繰り', '情報共有', '計画'];
const WHAT = ['が低下', 'が続く', 'の不足', 'が属人化', 'できていない', 'の遅れ', 'が見えない', 'に依存', 'の仕組みがない', 'が曖昧', 'を増やす', 'の停滞', 'が伝わらない', 'の偏り'];
/** Words such as stand on a note. */
export function issueTitle(random: () => number): string {
	const pick = (of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? '';
	return pick(SUBJECTS) + (random() < 0.5 ? `の${pick(SUBJECTS)}` : '') + pick(WHAT);
}

/** Vision, essential, cause, problem, symptom, and how the boxes below the vision are shared out. */
const SHARES = [0, 0.08, 0.27, 0.31, 0.34];

interface Note {
	readonly box: Box;
	readonly theme: number;
	readonly depth: number;
	links: number;
}

class Structure {
	readonly notes: Note[] = [];
	readonly arcs: Arc[] = [];
	readonly bands: Note[][] = SHARES.map(() => []);
	readonly #linked = new Set<string>();
	readonly random: () => number;

	constructor(seed: number) {
		this.random = seeded(seed);
	}

	pick<T>(of: readonly T[]): T {
		return of[Math.floor(this.random() * of.length)] as T;
	}

	note(band: number, theme: number, depth = 0): Note {
		const title = issueTitle(this.random);
		const lines = Math.min(2, Math.ceil(title.length / 12));
		const box: Box = { id: `n${this.notes.length}`, band, width: Math.min(title.length, 12) * 13 + 26, height: lines * 18 + 16, above: 0, below: this.random() < 0.4 ? 16 : 0 };
		const note: Note = { box, theme, depth, links: 0 };
		this.notes.push(note);
		this.bands[band]?.push(note);
		return note;
	}

	link(upper: Note | undefined, lower: Note, primary: boolean): boolean {
		if (!upper || upper === lower) return false;
		const [from, to] = [upper.box.id, lower.box.id];
		if (this.#linked.has(`${from} ${to}`) || this.#linked.has(`${to} ${from}`)) return false;
		this.#linked.add(`${from} ${to}`);
		this.arcs.push({ key: `${from} ${to}`, from, to, primary });
		upper.links++;
		lower.links++;
		return true;
	}

	/** One of a band, mostly of the theme; what has many links gets more. */
	parent(band: number, theme: number, across: number): Note | undefined {
		const all = this.bands[band] ?? [];
		const own = this.random() > across ? all.filter((note) => note.theme === theme) : [];
		const among = own.length > 0 ? own : all;
		const [a, b] = [this.pick(among), this.pick(among)];
		return a && b && (a.links >= b.links && this.random() < 0.7) ? a : b;
	}
}

/** A structure of about this many boxes (exactly: as rounding allows); the primary arc of a box is the first one above it. */
export function issueStructure(size: number, seed: number): LayeredGraph {
	const made = new Structure(seed * 7_919 + size);
	const islands = Math.round(size * 0.05);
	const core = size - islands;
	const visions = Math.max(1, Math.min(3, Math.round(core / 100)));
	const themes = Math.max(2, Math.round(Math.sqrt(core) / 2.2));
	for (let i = 0; i < visions; i++) made.note(0, i % themes);
	for (let band = 1; band < SHARES.length; band++) for (let i = Math.max(1, Math.round((core - visions) * (SHARES[band] ?? 0))); i > 0; i--) grow(made, band, themes);
	feedBack(made, Math.max(1, Math.round(size * 0.015)));
	addIslands(made, islands);
	return { boxes: made.notes.map(({ box }) => box), arcs: made.arcs, loops: [] };
}

function grow(made: Structure, band: number, themes: number): void {
	const theme = Math.floor(made.random() * themes);
	const chain = band >= 2 && made.random() < (band === 4 ? 0.06 : 0.3) ? (made.bands[band] ?? []).filter((note) => note.theme === theme && note.depth < 3) : [];
	const above = chain.length > 0 ? made.pick(chain) : undefined;
	const note = made.note(band, theme, above ? above.depth + 1 : 0);
	made.link(above ?? made.parent(band - 1, theme, 0.15), note, true);
	const dice = made.random();
	for (let extra = dice < 0.64 ? 0 : dice < 0.91 ? 1 : 2; extra > 0; extra--) {
		const far = band >= 2 && made.random() < 0.12;
		made.link(made.parent(far ? Math.floor(made.random() * (band - 1)) : band - 1, theme, far ? 0.3 : 0.25), note, false);
	}
}

/** Arcs from a box up to one it came from. */
function feedBack(made: Structure, count: number): void {
	for (let tries = count * 40, left = count; left > 0 && tries > 0; tries--) {
		const low = made.pick(made.random() < 0.5 ? made.bands[3] ?? [] : made.bands[2] ?? []);
		let high = low;
		for (let hops = 1 + Math.floor(made.random() * 3); hops > 0 && high; hops--) {
			const above = made.arcs.find((arc) => arc.primary && arc.to === high?.box.id)?.from;
			const next = made.notes.find(({ box }) => box.id === above);
			if (!next || next.box.band === 0) break;
			high = next;
		}
		if (low && high && made.link(low, high, false)) left--;
	}
}

function addIslands(made: Structure, count: number): void {
	for (let left = count; left > 0;) {
		const size = Math.min(left, 1 + Math.floor(made.random() * 3));
		const head = made.note(3, -1);
		for (let i = 1; i < size; i++) made.link(head, made.note(4, -1), true);
		left -= size;
	}
}

/** The structure after an edit: a box added, an arc added, an arc removed, a box without effects removed, in turn. */
export function edited(graph: LayeredGraph, random: () => number, step: number): LayeredGraph {
	const pick = <T,>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
	const linked = (from: string, to: string): boolean => graph.arcs.some((arc) => arc.from === from && arc.to === to);
	if (step % 5 === 0 || step % 5 === 3) {
		const parent = pick(graph.boxes.filter(({ band }) => band >= 1 && band <= 3));
		const id = `x${step}`;
		const box: Box = { id, band: parent.band + 1, width: 130, height: 34, above: 0, below: 0 };
		return { ...graph, boxes: [...graph.boxes, box], arcs: [...graph.arcs, { key: `${parent.id} ${id}`, from: parent.id, to: id, primary: true }] };
	}
	if (step % 5 === 1) {
		for (let tries = 0; tries < 200; tries++) {
			const [upper, lower] = [pick(graph.boxes), pick(graph.boxes)];
			if (upper.band < 1 || lower.band <= upper.band || lower.band > upper.band + 2 || linked(upper.id, lower.id)) continue;
			return { ...graph, arcs: [...graph.arcs, { key: `${upper.id} ${lower.id}`, from: upper.id, to: lower.id, primary: false }] };
		}
	}
	if (step % 5 === 2) {
		const gone = pick(graph.arcs);
		return { ...graph, arcs: graph.arcs.filter((arc) => arc !== gone) };
	}
	const leaf = pick(graph.boxes.filter(({ id, band }) => band > 0 && !graph.arcs.some(({ from }) => from === id)));
	return { ...graph, boxes: graph.boxes.filter((box) => box !== leaf), arcs: graph.arcs.filter(({ from, to }) => from !== leaf.id && to !== leaf.id) };
}

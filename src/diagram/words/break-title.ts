/** Breaks a title into the lines of a box: at phrases, balanced, cut with … where it is too long (mockups §2). */
import type { Pen } from '../picture.ts';
import { breakCost, NEVER } from './break-cost.ts';
import { graphemes, plainTitle } from './plain-title.ts';

/** How a title is set. */
export interface Setting {
	/** px. */
	readonly size: number;
	readonly weight: 400 | 700;
	/** No line is wider, px. */
	readonly width: number;
	/** No title has more. */
	readonly lines: number;
}

/** A piece that stays whole, with the room behind it where no line ends, and the cost of ending a line there. */
interface Piece {
	readonly text: string;
	readonly width: number;
	readonly space: number;
	readonly cost: number;
}

/** A short quote stays whole. */
const SHORT_QUOTE = 8;
const ELLIPSIS = '…';
/** What one more line costs, and one em out of balance, squared and as a share of the line. */
const ONE_MORE = 3;
const IMBALANCE = 1.3;

/** What each pen has broken already: most titles are set again with every picture. */
const broken = new WeakMap<Pen, Map<string, readonly string[]>>();

/** The lines of a title, in order; no words: one empty line. A line that begins with an opening bracket is drawn half its size further left. */
export function breakTitle(title: string, setting: Setting, pen: Pen): string[] {
	const known = broken.get(pen) ?? new Map<string, readonly string[]>();
	broken.set(pen, known);
	const key = `${setting.size} ${setting.weight} ${setting.width} ${setting.lines} ${title}`;
	const lines = known.get(key) ?? brokenAnew(plainTitle(title), setting, pen);
	known.set(key, lines);
	return [...lines];
}

function brokenAnew(words: string, setting: Setting, pen: Pen): string[] {
	const { size, weight, width, lines } = setting;
	if (pen(words, size, weight) <= width) return [words];
	if (lines === 1) return [cutOff({ text: words, width: 0, space: 0, cost: 0 }, setting, pen).text];
	const pieces = piecesOf(words, setting, pen);
	const whole = cheapest(pieces, setting);
	if (whole) return whole;
	let count = 0;
	for (let room = lines * width; count < pieces.length && room > 0; count++) room -= (pieces[count]?.width ?? 0) + (pieces[count]?.space ?? 0);
	for (; count > 0; count--) {
		const last = pieces[count - 1];
		const cut = last && cheapest([...pieces.slice(0, count - 1), cutOff(last, setting, pen)], setting);
		if (cut) return cut;
	}
	return [ELLIPSIS];
}

/** A piece with … behind it, without the characters that leave no room for that. */
function cutOff({ text, cost }: Piece, { size, weight, width }: Setting, pen: Pen): Piece {
	const characters = graphemes(text);
	while (characters.length > 1 && pen(characters.join(''), size, weight) + size > width) characters.pop();
	const cut = characters.join('');
	return { text: cut + ELLIPSIS, width: Math.min(width, pen(cut, size, weight) + size), space: 0, cost };
}

/** The pieces of a title; those that are wider than a line are cut between any two characters. */
function piecesOf(words: string, { size, weight, width }: Setting, pen: Pen): Piece[] {
	const characters = graphemes(words);
	const quoted = shortQuotes(characters);
	const pieces: Piece[] = [];
	let start = 0;
	characters.forEach((_, i) => {
		const end = i + 1;
		const cost = end === characters.length ? 0 : quoted.has(end) ? NEVER : breakCost(characters.slice(Math.max(0, end - 6), end), characters.slice(end, end + 4));
		if (cost === NEVER) return;
		pieces.push(...fitting(characters.slice(start, end), cost, width, (text) => pen(text, size, weight)));
		start = end;
	});
	return pieces;
}

function fitting(characters: readonly string[], cost: number, most: number, widthOf: (text: string) => number): Piece[] {
	const text = characters.join('').trimEnd();
	const width = widthOf(text);
	const space = /\s$/.test(characters.at(-1) ?? '') ? widthOf(' ') : 0;
	if (width <= most) return [{ text, width, space, cost }];
	const pieces: Piece[] = [];
	let [part, wide] = ['', 0];
	for (const character of graphemes(text)) {
		const more = widthOf(character);
		if (part !== '' && wide + more > most) {
			pieces.push({ text: part, width: wide, space: 0, cost: 20 });
			[part, wide] = ['', 0];
		}
		part += character;
		wide += more;
	}
	return [...pieces, { text: part, width: wide, space, cost }];
}

/** The places inside quotes that are short enough to stay whole: before the character with this number no line begins. */
function shortQuotes(characters: readonly string[]): Set<number> {
	const inside = new Set<number>();
	characters.forEach((character, open) => {
		if (character !== '「' && character !== '『') return;
		const close = characters.findIndex((other, i) => i > open && (other === '」' || other === '』'));
		if (close > 0 && close - open - 1 <= SHORT_QUOTE) for (let i = open + 1; i <= close; i++) inside.add(i);
	});
	return inside;
}

/** The lines that cost least, over all counts of lines that are allowed; null when the pieces do not fit. */
function cheapest(pieces: readonly Piece[], { size, width, lines }: Setting): string[] | null {
	const total = pieces.reduce((sum, piece) => sum + piece.width + piece.space, 0);
	let best: { cost: number; ends: readonly number[] } | null = null;
	for (let count = Math.max(1, Math.ceil(total / width - 1)); count <= lines; count++) {
		const found = setIn(pieces, count, width, size, total / count);
		if (found && (best === null || found.cost + ONE_MORE * count < best.cost)) best = { cost: found.cost + ONE_MORE * count, ends: found.ends };
	}
	return best && linesOf(pieces, best.ends);
}

/** The ends of exactly so many lines, by the cheapest way to each end. */
function setIn(pieces: readonly Piece[], count: number, width: number, size: number, ideal: number): { cost: number; ends: number[] } | null {
	let ways: ({ cost: number; ends: number[] } | null)[] = pieces.map(() => null);
	ways.unshift({ cost: 0, ends: [] });
	for (let line = 1; line <= count; line++) {
		const next: typeof ways = ways.map(() => null);
		for (let end = 1; end <= pieces.length; end++) {
			let wide = 0;
			for (let start = end - 1; start >= 0; start--) {
				const piece = pieces[start];
				wide += (piece?.width ?? 0) + (start === end - 1 ? 0 : (piece?.space ?? 0));
				if (wide > width) break;
				const way = ways[start];
				if (!way) continue;
				const cost = way.cost + lineCost(wide / size, ideal / size, line === count) + (end === pieces.length ? 0 : (pieces[end - 1]?.cost ?? 0));
				const known = next[end];
				if (!known || cost < known.cost) next[end] = { cost, ends: [...way.ends, end] };
			}
		}
		ways = next;
	}
	return ways[pieces.length] ?? null;
}

/** Lines of less than six characters look lost, a last one of less than three even more. Lengths in em. */
const lineCost = (em: number, ideal: number, isLast: boolean): number => (IMBALANCE * (em - ideal) ** 2) / ideal + (em < 6 ? (6 - em) * 0.3 : 0) + (isLast && em < 3 ? 12 : 0);

function linesOf(pieces: readonly Piece[], ends: readonly number[]): string[] {
	return ends.map((end, i) => pieces.slice(ends[i - 1] ?? 0, end).map(({ text, space }) => text + (space > 0 ? ' ' : '')).join('').trimEnd());
}

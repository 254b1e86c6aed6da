/** Heights: where each row stands, how much room lies below it, and where the bands begin and end. */
import type { BandPlace } from './placement.ts';
import { keyOf } from './rows.ts';
import type { Item, Rows } from './rows.ts';

/** Free above the first row, below the last one, and on each side of a line between two bands. */
const MARGIN = 14;
const BAND_MARGIN = 8;
/** What an arc takes that goes under boxes of its own row. */
export const LANE_HEIGHT = 12;
/** What stays free between the surroundings of two rows, and by how much the widest curve between them widens it. */
const LEAST_GAP = 8;
const SLOPE = 0.08;
const MOST_SLOPE = 64;

export interface RowPlace {
	/** The middle line, and the stretch that boxes and their surroundings take. */
	readonly y: number;
	readonly top: number;
	readonly bottom: number;
	/** The room below, arcs that go under boxes not counted. */
	readonly gap: number;
}

export interface Heights {
	readonly rows: readonly RowPlace[];
	readonly bands: readonly BandPlace[];
	readonly height: number;
}

export interface HeightOptions {
	readonly rowGap: number;
	readonly bandHeight: number;
	/** The room below rows that stood before, by their names. */
	readonly gaps: Readonly<Record<string, number>>;
}

/** @param under how many arcs go under boxes of each row */
export function heightsOf(drawn: Rows, under: readonly number[], options: HeightOptions): Heights {
	const extents = drawn.rows.map(extentOf);
	const gaps = drawn.rows.map((_, i) => gapBelow(drawn, extents, i, options));
	const rows: RowPlace[] = [];
	const bands: BandPlace[] = [];
	for (let start = 0; start < drawn.rows.length;) {
		const band = drawn.of[start]?.band ?? 0;
		let end = start;
		while (drawn.of[end]?.band === band) end++;
		const top = bands.at(-1)?.bottom ?? 0;
		let inner = start === 0 ? MARGIN : (gaps[start - 1] ?? 0) / 2;
		for (let i = start; i < end; i++) inner += rowHeight(extents[i]) + LANE_HEIGHT * (under[i] ?? 0) + (i < end - 1 ? gaps[i] ?? 0 : end < drawn.rows.length ? (gaps[i] ?? 0) / 2 : MARGIN);
		const lack = Math.max(0, options.bandHeight - inner) / 2;
		let y = top + lack + (start === 0 ? MARGIN : (gaps[start - 1] ?? 0) / 2);
		for (let i = start; i < end; i++) {
			const { ascent = 0 } = extents[i] ?? {};
			rows.push({ y: Math.round(y + ascent), top: Math.floor(y), bottom: Math.ceil(y + rowHeight(extents[i])), gap: gaps[i] ?? 0 });
			y += rowHeight(extents[i]) + LANE_HEIGHT * (under[i] ?? 0) + (gaps[i] ?? 0);
		}
		bands.push({ band, top, bottom: Math.ceil(top + inner + 2 * lack) });
		start = end;
	}
	return { rows, bands, height: bands.at(-1)?.bottom ?? 0 };
}

/** What a row takes above and below its middle line, with and without the surroundings of its boxes. */
interface Extent {
	readonly ascent: number;
	readonly descent: number;
	readonly boxAscent: number;
	readonly boxDescent: number;
}

const rowHeight = ({ ascent, descent }: Extent = { ascent: 0, descent: 0, boxAscent: 0, boxDescent: 0 }): number => Math.ceil(ascent) + Math.ceil(descent) + 1;

function extentOf(row: readonly Item[]): Extent {
	let [ascent, descent, boxAscent, boxDescent] = [0, 0, 0, 0];
	for (const { unit } of row) {
		if (!unit) continue;
		[ascent, descent] = [Math.max(ascent, unit.ascent), Math.max(descent, unit.descent)];
		for (const { box, dy } of unit.members) [boxAscent, boxDescent] = [Math.max(boxAscent, box.height / 2 - dy), Math.max(boxDescent, box.height / 2 + dy)];
	}
	return { ascent: Math.ceil(ascent), descent: Math.ceil(descent), boxAscent, boxDescent };
}

/** The room below a row: what it had before; else enough between the boxes, more where a band ends and where curves are wide. */
function gapBelow({ rows, of }: Rows, extents: readonly Extent[], i: number, { rowGap, gaps }: HeightOptions): number {
	const { band = 0, layer = 0 } = of[i] ?? {};
	const was = gaps[keyOf(band, layer)];
	if (was !== undefined) return was;
	const [over, under] = [extents[i], extents[i + 1]];
	const slack = over && under ? over.descent - over.boxDescent + under.ascent - under.boxAscent : 0;
	return Math.round(Math.max(LEAST_GAP, rowGap - slack) + (of[i + 1]?.band === band ? 0 : 2 * BAND_MARGIN) + slopeOf(rows[i] ?? []));
}

/** How much more room the curves below a row ask for, so that none lies too flat. */
function slopeOf(row: readonly Item[]): number {
	let widest = 0;
	for (const { down } of row) for (const strand of down) widest = Math.max(widest, Math.abs(strand.leaves - strand.arrives));
	return Math.min(MOST_SLOPE, widest * SLOPE);
}

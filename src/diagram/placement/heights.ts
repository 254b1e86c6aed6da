/** Heights: where each row stands, how much room lies below it, and where the bands begin and end. */
import type { BandPlace } from './placement.ts';
import type { Ports } from './ports.ts';
import { keyOf } from './rows.ts';
import type { Item, Rows } from './rows.ts';

/** Free above the first row, below the last one, and on each side of a line between two bands. */
const MARGIN = 14;
const BAND_MARGIN = 8;
/** What lies in one gap besides the curves: an arc between boxes of a row that goes under others. */
export const LANE_HEIGHT = 12;
/** What stays free between the surroundings of two rows, and by how much the widest curve between them widens it. */
const LEAST_GAP = 8;
const SLOPE = 0.2;
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

/** @param under how many arcs go under the boxes of each row; @param gaps the room below rows that stood before */
export function heightsOf({ rows, of }: Rows, ports: Ports, under: readonly number[], rowGap: number, bandHeight: number, gaps: Readonly<Record<string, number>>): Heights {
	const places: RowPlace[] = [];
	const bands: BandPlace[] = [];
	let y = 0;
	rows.forEach((row, i) => {
		const { band, layer } = of[i] ?? { band: 0, layer: 0 };
		const units = row.flatMap(({ unit }) => unit ?? []);
		const [ascent, descent] = [Math.max(...units.map((unit) => unit.ascent)), Math.max(...units.map((unit) => unit.descent))];
		const first = of[i - 1]?.band !== band;
		const last = of[i + 1]?.band !== band;
		const lack = first ? Math.max(0, bandHeight - bandInner(rows, of, band)) / 2 : 0;
		if (i === 0) y = MARGIN + lack;
		else y += lack;
		if (first) bands.push({ band, top: bands.at(-1)?.bottom ?? 0, bottom: 0 });
		const lanes = (under[i] ?? 0) * LANE_HEIGHT;
		const gap = gaps[keyOf(band, layer)] ?? Math.round(Math.max(LEAST_GAP, rowGap - roomBetween(row, rows[i + 1])) + (last ? 2 * BAND_MARGIN : 0) + slopeOf(row, ports));
		const [top, bottom] = [Math.round(y), Math.round(y + ascent + descent)];
		const tail = last ? Math.max(0, bandHeight - bandInner(rows, of, band)) / 2 : 0;
		places.push({ y: Math.round(y + ascent), top, bottom, gap });
		const end = i === rows.length - 1 ? bottom + lanes + tail + MARGIN : bottom + lanes + tail + gap / 2;
		const open = bands.at(-1);
		if (last && open) bands[bands.length - 1] = { ...open, bottom: Math.round(end) };
		y = bottom + lanes + tail + gap;
	});
	return { rows: places, bands, height: bands.at(-1)?.bottom ?? 0 };
}

/** What the boxes of two rows ask for below and above themselves. */
function roomBetween(over: readonly Item[], under: readonly Item[] = []): number {
	const ask = (row: readonly Item[], side: 'below' | 'above'): number => Math.max(0, ...row.flatMap(({ unit }) => unit?.members.map(({ box }) => box[side]) ?? []));
	return ask(over, 'below') + ask(under, 'above');
}

/** How far the curves below a row ask for room, so that none lies too flat. */
function slopeOf(row: Rows['rows'][number], { upper, lower }: Ports): number {
	let widest = 0;
	for (const { down } of row) for (const strand of down) widest = Math.max(widest, Math.abs((upper.get(strand) ?? 0) - (lower.get(strand) ?? 0)));
	return Math.min(MOST_SLOPE, widest * SLOPE);
}

/** The height of the boxes of a band, rows and what lies between them roughly counted. */
function bandInner(rows: Rows['rows'], of: Rows['of'], band: number): number {
	let height = 2 * MARGIN;
	rows.forEach((row, i) => {
		if (of[i]?.band === band) height += Math.max(...row.map(({ unit }) => (unit ? unit.ascent + unit.descent : 0)));
	});
	return height;
}

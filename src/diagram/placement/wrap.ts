/** Wrapping: layers too wide for the drawing become several rows, their units taken in turn so that arcs pass between them. */
import { keyOf } from './rows.ts';
import type { Layers } from './layers.ts';
import type { Item } from './rows.ts';
import type { Unit } from './unit.ts';

/** A drawing is not made narrower than this. */
const LEAST_WIDTH = 1_040;
/** How many times as wide as high a drawing is meant to be, and how much of its area boxes fill; the more there are, the more room arcs take beside them. */
const SHAPE = 2;
const FILL = 0.42;
const MANY = 3_000;
/** A row may be this much wider than asked before it is wrapped. */
const PATIENCE = 1.15;

/** The width at which the drawing comes out about twice as wide as high. */
export function widthFor(units: readonly Unit[], columnGap: number, rowGap: number): number {
	const area = units.reduce((sum, { half, ascent, descent }) => sum + (2 * half + columnGap) * (ascent + descent + rowGap), 0);
	return Math.max(LEAST_WIDTH, Math.sqrt((area * SHAPE) / FILL / (1 + units.length / MANY)));
}

/** The layers after wrapping, from rows in the order found for them; the same value when nothing is too wide. */
export function wrapped(parts: readonly (readonly (readonly Item[])[])[], layers: Layers, rowWidth: number, columnGap: number): Layers {
	const rows = rowsByKey(parts, layers);
	const folds = new Map([...rows].map(([key, units]) => [key, foldOf(units, rowWidth, columnGap)]));
	if ([...folds.values()].every((fold) => fold === 1)) return layers;
	const wrappedLayers: Layers = new Map();
	for (const [key, units] of rows) {
		const fold = folds.get(key) ?? 1;
		units.forEach((unit, i) => wrappedLayers.set(unit, startOf(unit.band, layers.get(unit) ?? 0, folds) + (i % fold)));
	}
	return wrappedLayers;
}

function rowsByKey(parts: readonly (readonly (readonly Item[])[])[], layers: Layers): Map<string, Unit[]> {
	const rows = new Map<string, Unit[]>();
	for (const part of parts) {
		for (const row of part) {
			for (const { unit } of row) {
				if (!unit) continue;
				const key = keyOf(unit.band, layers.get(unit) ?? 0);
				const units = rows.get(key);
				if (units) units.push(unit);
				else rows.set(key, [unit]);
			}
		}
	}
	return rows;
}

function foldOf(units: readonly Unit[], rowWidth: number, columnGap: number): number {
	const width = units.reduce((sum, { half }) => sum + 2 * half + columnGap, 0);
	return width > rowWidth * PATIENCE ? Math.ceil(width / rowWidth) : 1;
}

/** The first row of a layer: after all rows of the layers above it in its band. */
function startOf(band: number, layer: number, folds: ReadonlyMap<string, number>): number {
	let start = 0;
	for (let above = 0; above < layer; above++) start += folds.get(keyOf(band, above)) ?? 1;
	return start;
}

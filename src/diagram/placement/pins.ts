/** Boxes that are held at a place of their own, whatever becomes of the others. */
import type { LayeredGraph, Placement, PlacementMemory, PlacementOptions } from './placement.ts';

/** The x of the middle of each, px. Plain data. */
export type Pins = Readonly<Record<string, number>>;

/**
 * Places a graph with some boxes held. What stood gives way to them; a graph of which nothing stood is placed without them first, so that its order is a good one.
 * @returns null as long as `placing` does
 */
export function placeHolding(pins: Pins, graph: LayeredGraph, options: PlacementOptions, before: PlacementMemory | undefined, placing: (graph: LayeredGraph, options: PlacementOptions, before?: PlacementMemory) => Placement | null): Placement | null {
	const pinned = new Set(graph.boxes.map(({ id }) => id).filter((id) => Object.hasOwn(pins, id)));
	if (pinned.size === 0) return placing(graph, options, before);
	const stood = before ?? placing(graph, options)?.memory;
	return stood ? placing(graph, { ...options, pinned }, moved(stood, pins)) : null;
}

const moved = (memory: PlacementMemory, pins: Pins): PlacementMemory => ({
	...memory,
	boxes: Object.fromEntries(Object.entries(memory.boxes).map(([id, box]) => [id, { ...box, x: pins[id] ?? box.x }])),
});

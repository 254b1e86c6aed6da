/** Layers: how deep a unit stands in its band. */
import { expect, test } from 'vitest';
import { unitsOf } from '../../../src/diagram/placement/graph-units.ts';
import { layersOf } from '../../../src/diagram/placement/layers.ts';
import { arc, graphOf } from './graphs.ts';
import type { LayeredGraph } from '../../../src/diagram/placement/placement.ts';

function layers(graph: LayeredGraph, stood: Record<string, number> = {}): Record<string, number> {
	const { units, links } = unitsOf(graph);
	const known = new Map(units.filter(({ id }) => id in stood).map((unit) => [unit, stood[unit.id] ?? 0]));
	return Object.fromEntries([...layersOf(units, links, known)].map(([{ id }, layer]) => [id, layer]));
}

test('causes of causes stand in layers, the longest way counts', () => {
	expect(layers(graphOf('a2 b2 c2 d3', 'a2>b2 b2>c2 a2>c2 c2>d3'))).toEqual({ a2: 0, b2: 1, c2: 2, d3: 0 });
});

test('a cause with nothing above it stands right over what it leads to', () => {
	expect(layers(graphOf('a2 b2 c2 x2 y2 d3', 'a2>b2 b2>c2 x2>c2 y2>d3'))).toEqual({ a2: 0, b2: 1, c2: 2, x2: 1, y2: 2, d3: 0 });
});

test('a circle is cut at one arc', () => {
	expect(Object.values(layers(graphOf('a2 b2 c2', 'a2>b2 b2>c2 c2>a2'))).sort()).toEqual([0, 1, 2]);
});

test('arcs between bands, and arcs that say nothing of above and below, make no layers', () => {
	const graph = graphOf('a2 b2 c3', 'c3>a2 a2>c3');
	expect(layers({ ...graph, arcs: [...graph.arcs, arc('a2', 'b2', { level: true })] })).toEqual({ a2: 0, b2: 0, c3: 0 });
});

test('what stood keeps its layer until an arc pushes it down', () => {
	expect(layers(graphOf('a2 b2', 'a2>b2'), { a2: 0, b2: 4 })).toEqual({ a2: 0, b2: 4 });
	expect(layers(graphOf('a2 b2', 'a2>b2'), { a2: 2, b2: 1 })).toEqual({ a2: 2, b2: 3 });
});

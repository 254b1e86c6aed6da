/** Which notes and links of an issue graph each view is about. */
import { expect, test } from 'vitest';
import { VIEWS } from '../../../src/core/vocabulary/views.ts';
import type { View } from '../../../src/core/vocabulary/views.ts';
import { graphOfView } from '../../../src/diagram/export/view-graph.ts';
import { CLIENTS, sampleScene } from '../scene/sample.ts';

const views = Object.keys(VIEWS) as View[];

test.each(views)('%s holds what its drawing shows when nothing is folded', (view) => {
	for (const [name, { graph }] of Object.entries(CLIENTS)) {
		const listed = graphOfView(graph, view);
		const shown = sampleScene(name as keyof typeof CLIENTS, { view, limit: Infinity });
		if (view !== 'whole') expect([...listed.nodes.keys()].sort()).toEqual([...shown.nodes.keys()].sort());
		expect(listed.edges.map(({ relation, from, to }) => `${relation} ${from} ${to}`)).toEqual(expect.arrayContaining(shown.links.map(({ key }) => key)));
		expect(listed.edges.every(({ from, to }) => listed.nodes.has(from) && listed.nodes.has(to))).toBe(true);
	}
});

test('the whole is the graph itself, records and all', () => {
	expect(graphOfView(CLIENTS.shiokaze.graph, 'whole')).toBe(CLIENTS.shiokaze.graph);
	expect([...graphOfView(CLIENTS.shiokaze.graph, 'structure').nodes.values()].some(({ type }) => type === 'visit' || type === 'action')).toBe(false);
});

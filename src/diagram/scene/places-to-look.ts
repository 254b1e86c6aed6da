/** Where a view is worth a closer look for 乖離・矛盾・不整合 (domain C, "Checks"): places, never findings, and for the supporter alone. */
import type { Client } from '../../core/client.ts';
import type { IssueGraph } from '../../core/issue-graph.ts';
import type { View } from '../../core/vocabulary/views.ts';
import type { Place } from './place.ts';
import { breakdownPlaces } from './places-in-breakdown.ts';
import { figurePlaces } from './places-in-figures.ts';
import { goalPlaces } from './places-in-goals.ts';
import { structurePlaces, wholePlaces } from './places-in-structure.ts';

export interface LookOptions {
	/** ISO day. */
	readonly today: string;
	/** Setting `surveyMinCell`. */
	readonly minCell: number;
}

type Looking = (graph: IssueGraph, client: Client, options: LookOptions) => Place[];
const LOOKING: Readonly<Record<View, Looking>> = {
	goals: (graph, client, { today }) => goalPlaces(graph, client, today),
	overview: (graph, client) => figurePlaces(graph, client),
	breakdown: (graph) => breakdownPlaces(graph),
	structure: (graph, _, { minCell }) => structurePlaces(graph, minCell),
	whole: (graph) => wholePlaces(graph),
};

/** The places to look at in a view, in the order of its checks and then of the graph. */
export const placesToLook = (view: View, graph: IssueGraph, client: Client, options: LookOptions): Place[] => LOOKING[view](graph, client, options);

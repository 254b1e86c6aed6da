/** From a client's notes to the picture of a view: graph as of a visit, scene, placement, picture. What stood stays, as long as one looks at the same. */
import type { Client } from '../core/client.ts';
import type { NodeId } from '../core/client-links.ts';
import { graphAsOfVisit } from '../core/issue-history.ts';
import { issueGraph } from '../core/issue-graph.ts';
import type { IssueGraph } from '../core/issue-graph.ts';
import type { Notebook } from '../core/notebook.ts';
import type { Words } from '../lang/index.ts';
import type { Look } from './look.ts';
import { breakdownPicture } from './picture/breakdown.ts';
import { frameOf } from './picture/frame.ts';
import { goalsPicture } from './picture/goals.ts';
import { legendOf } from './picture/legend.ts';
import { overviewPicture } from './picture/overview.ts';
import { withPins } from './picture/pin-parts.ts';
import { placedPicture, sheetPlacement } from './picture/sheet.ts';
import type { SheetMemory } from './picture/sheet.ts';
import type { Pen, Picture } from './picture.ts';
import { isTangled, place } from './placement/place.ts';
import { placeHolding } from './placement/pins.ts';
import type { LayeredGraph, Placement, PlacementMemory, PlacementOptions } from './placement/placement.ts';
import { isSame } from './same.ts';
import { sceneOf } from './scene/scene-of.ts';
import type { Scene } from './scene.ts';

export interface Composition {
	readonly notebook: Notebook;
	readonly client: Client;
	readonly look: Look;
	readonly words: Words;
	readonly pen: Pen;
	/** What was composed before, to stay with; null: place everything anew. */
	readonly before: Composed | null;
	/** What is asked of the supporter about a note, in words; shown in 構造 and 全体. */
	readonly asked?: ReadonlyMap<NodeId, string>;
	/** How wide the sheet of 構造 and 全体 should become at most, px of the sheet; what is wider than that is wrapped as far as it can be. */
	readonly room?: number | null;
	/** false: the legend stands elsewhere. */
	readonly legend?: boolean;
}

export interface Composed {
	readonly look: Look;
	readonly graph: IssueGraph;
	readonly scene: Scene;
	readonly picture: Picture;
	readonly memory: SheetMemory | null;
	/** null for views that are laid out in columns. */
	readonly placed: Placed | null;
}

/** A graph with its places. */
export interface Placed {
	readonly graph: LayeredGraph;
	readonly placement: Placement;
}

/** Finds the places of a graph, as {@link place} does; null: they are not there yet. */
export type Placing = (graph: LayeredGraph, options: PlacementOptions, before?: PlacementMemory) => Placement | null;

/** @param placing finds the places, where it should not be done at once; as long as it has none, neither has the composition: null */
export function compose(how: Composition): Composed;
export function compose(how: Composition, placing: Placing): Composed | null;
export function compose({ notebook, client, look, words, pen, before, asked, room = null, legend = true }: Composition, placing: Placing = place): Composed | null {
	const whole = issueGraph(notebook, client);
	const graph = look.to === null ? whole : (graphAsOfVisit(notebook, client, look.to) ?? whole);
	const scene = sceneOf(graph, client, { ...look, before: look.from === null ? null : graphAsOfVisit(notebook, client, look.from) });
	const options = { pen, words, graph, client };
	const composed = { look, graph, scene, memory: null, placed: null };
	// Views in columns need no memory: their places follow from the notes alone.
	switch (look.view) {
		case 'goals': return { ...composed, ...goalsPicture(scene, options) };
		case 'overview': return { ...composed, ...overviewPicture(scene, { ...options, grouping: look.grouping }) };
		case 'breakdown': return { ...composed, ...breakdownPicture(scene, options) };
	}
	const frame = frameOf(scene, pen, words);
	const pins = look.pinned[look.view] ?? {};
	const kept = before?.look.pinned === look.pinned ? stood(before?.placed, frame.graph) : null;
	const placement = kept ?? placeHolding(pins, frame.graph, sheetPlacement(room), before?.memory?.placement, placing);
	if (!placement) return null;
	const { picture, memory } = placedPicture(scene, frame, placement, { pen, words, legend, room, before: before?.memory ?? null, ...(asked ? { asked } : {}) });
	return { ...composed, picture: withPins(picture, pins, words), memory, placed: { graph: frame.graph, placement } };
}

/** Most changes are of words that leave every box as large as it was: then everything stands where it stood. */
const stood = (before: Placed | null | undefined, graph: LayeredGraph): Placement | null => (before && isSame(before.graph, graph) ? before.placement : null);

/**
 * Whether lines have become so crowded by many small changes that placing everything anew would be worth it.
 * @param placing as for {@link compose}; null: it is not known yet
 */
export function isCrowded({ placed }: Composed, how: Composition, placing: Placing = place): boolean | null {
	if (!placed) return false;
	const anew = compose({ ...how, before: null }, placing);
	return anew && anew.placed !== null && isTangled(placed.placement, anew.placed.placement);
}

/** The legend by itself. @param width px, after which it goes on below */
export function legendPicture(width: number, pen: Pen, words: Words): Picture {
	const { part, ...size } = legendOf(0, 0, width, pen, words);
	return { ...size, parts: [part] };
}

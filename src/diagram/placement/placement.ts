/** What the placement of a layered drawing is given and what it answers: boxes with sizes in, places and routes out. Lengths are px at scale 1. */

/** A box to be placed. */
export interface Box {
	readonly id: string;
	/** 0 is on top; a box never stands in another band than its own. */
	readonly band: number;
	readonly width: number;
	readonly height: number;
	/** Room that must stay free above and below it: for a word above, for roots below. */
	readonly above: number;
	readonly below: number;
}

/** A link that takes part in the placement. It is drawn from the upper box to the lower one where it can be. */
export interface Arc {
	readonly key: string;
	readonly from: string;
	readonly to: string;
	/** By these the drawing is ordered; the others follow. */
	readonly primary: boolean;
}

export interface LayeredGraph {
	readonly boxes: readonly Box[];
	readonly arcs: readonly Arc[];
	/** Loops of arcs, each in the direction of its arcs, to be drawn as visible rounds. */
	readonly loops: readonly (readonly string[])[];
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** How an arc runs: `upright` leaves and arrives vertically, `sideways` leaves at the side and turns, `loop` is part of a visible round. */
export interface Route {
	readonly shape: 'upright' | 'sideways' | 'loop';
	/** From the edge of the tail's box to the edge of the head's box, both ends included. */
	readonly points: readonly Point[];
	/** How many other arcs it crosses. */
	readonly crossings: number;
}

export interface BandPlace {
	readonly band: number;
	readonly top: number;
	readonly bottom: number;
}

export interface Placement {
	/** The middle of each box. */
	readonly at: ReadonlyMap<string, Point>;
	readonly routes: ReadonlyMap<string, Route>;
	/** The bands that hold a box, from top to bottom; they touch. */
	readonly bands: readonly BandPlace[];
	readonly width: number;
	readonly height: number;
	/** In the middle of each loop, where its mark stands; in the order of the loops. */
	readonly loopMarks: readonly Point[];
	/** What a later placement keeps to, so that what stood stays where it was. */
	readonly memory: PlacementMemory;
}

/** Plain data: it may be kept as JSON, and may be lost without harm. */
export interface PlacementMemory {
	/** Per box: its layer within the band, and the middle of the box. */
	readonly boxes: Readonly<Record<string, { readonly band: number; readonly layer: number; readonly x: number }>>;
	/** Per arc: where it passes the layers between its ends, x from the tail down. */
	readonly bends: Readonly<Record<string, readonly number[]>>;
}

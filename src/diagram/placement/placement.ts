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
	/** Says nothing about above and below: within a band its ends may stand side by side. */
	readonly level?: boolean;
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

/**
 * How an arc runs: `upright` leaves and arrives vertically, `sideways` leaves or arrives at a side, `loop` is part of a visible round.
 * All are drawn by one rule: between points that share x or y a straight line, its corners rounded; between others a curve with upright ends
 * (`C x0 ym, x1 ym, x1 y1` with ym halfway). So drawn, no route touches a box that is not its own.
 */
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

export interface PlacementOptions {
	/** Between two boxes beside each other; 24. */
	readonly columnGap?: number;
	/** Between two rows at the least, on top of the room that boxes ask for above and below; 20. */
	readonly rowGap?: number;
	/** How wide a row may grow before it is wrapped; by itself such that the drawing is about twice as wide as high, at least 1,040. */
	readonly rowWidth?: number;
	/** false: every layer is one row, however wide. */
	readonly wrap?: boolean;
	/** How high a band is at the least, so that its label fits beside it; 0. */
	readonly bandHeight?: number;
	/** Boxes that keep their x from the placement before. */
	readonly pinned?: ReadonlySet<string>;
}

/** Plain data: it may be kept as JSON, and may be lost without harm. */
export interface PlacementMemory {
	/** Per box: its layer within the band, and the middle of the box. */
	readonly boxes: Readonly<Record<string, { readonly band: number; readonly layer: number; readonly x: number }>>;
	/** Per arc: where it passes the rows between its ends, x from the upper end down. */
	readonly bends: Readonly<Record<string, readonly number[]>>;
	/** Per row, as `band/layer`: the room below it. */
	readonly gaps: Readonly<Record<string, number>>;
}

/** What is placed as one: a box, or the boxes of a small loop set as a ring. */
import type { Box } from './placement.ts';

/** A box within its unit; dx and dy lead from the unit's own middle to the middle of the box. */
export interface Member {
	readonly box: Box;
	readonly dx: number;
	readonly dy: number;
	/** Where arcs from above and to below meet the unit's edge, from its middle; other than dx where they have to go round. */
	readonly topX: number;
	readonly bottomX: number;
}

export interface Unit {
	/** The id of its first box. */
	readonly id: string;
	readonly band: number;
	readonly members: readonly Member[];
	/** Half its width, a whole number. */
	readonly half: number;
	/** Room it takes above and below the middle line of its row. */
	readonly ascent: number;
	readonly descent: number;
	/** Which loop of the graph it is a ring of. */
	readonly loop: number | null;
}

/** Half the width of a box, rounded up, so that places stay whole numbers. */
export const halfOf = (box: Box): number => Math.ceil(box.width / 2);

/** A box by itself. */
export function unitOf(box: Box): Unit {
	const middle = box.height / 2;
	return { id: box.id, band: box.band, members: [{ box, dx: 0, dy: 0, topX: 0, bottomX: 0 }], half: halfOf(box), ascent: box.above + middle, descent: middle + box.below, loop: null };
}

/** An arc between two units; the upper one is known once the layers are. */
export interface Link {
	readonly key: string;
	readonly primary: boolean;
	readonly level: boolean;
	readonly from: Unit;
	readonly to: Unit;
	readonly tail: Member;
	readonly head: Member;
}

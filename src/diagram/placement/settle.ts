/** Settling: whatever may find a better place since things moved around it looks for one, until nothing does: boxes by sifting, arcs that pass rows by rerouting. */
import type { Net } from './net.ts';
import { reroute } from './reroute.ts';
import type { Way } from './reroute.ts';

export interface Settling {
	/** How far an item may move at once. */
	readonly reach: number;
	/** How often all that was marked is gone through at the most. */
	readonly turns: number;
	/** Whether an item moves to a place that is no better: what is stuck comes loose by that. */
	readonly evenSo: () => boolean;
	/** Bends that are led round with all the others of their arc. */
	readonly wayOf: ReadonlyMap<number, Way>;
}

/** Goes through what is marked in the net, and what that marks in turn. */
export function settle(net: Net, { reach, turns, evenSo, wayOf }: Settling): void {
	for (let turn = 0; turn < turns; turn++) {
		const due = net.takeMarked();
		if (due.length === 0) return;
		const rerouted = new Set<Way>();
		for (const item of due) {
			const way = wayOf.get(item);
			if (!way) net.sift(item, reach, evenSo);
			else if (!rerouted.has(way)) reroute(net, way, reach);
			if (way) rerouted.add(way);
		}
	}
	net.takeMarked();
}

/** Walking a picture by arrow keys: up along causes, down along effects, sideways to what stands beside. */
import type { NodeId } from '../core/client-links.ts';
import type { Part, Picture } from './picture.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

interface Stand {
	readonly id: NodeId;
	readonly x: number;
	readonly y: number;
	readonly height: number;
}

/** Where each node stands, by its middle; in the order of the picture. */
function stands(picture: Picture): Map<NodeId, Stand> {
	const found = new Map<NodeId, Stand>();
	for (const { subject, box, x, y } of picture.parts) if (subject.is === 'node' && box) found.set(subject.id, { id: subject.id, x: x + box.x + box.width / 2, y: y + box.y + box.height / 2, height: box.height });
	return found;
}

/** The node to begin with: the one highest up that something hangs on, else the highest. */
export function firstNode(picture: Picture): NodeId | null {
	const linked = new Set(picture.parts.flatMap(({ subject }) => (subject.is === 'link' ? [subject.from, subject.to] : [])));
	const all = [...stands(picture).values()].sort((a, b) => a.y - b.y || a.x - b.x);
	return (all.find(({ id }) => linked.has(id)) ?? all[0])?.id ?? null;
}

/**
 * The node that an arrow key leads to: the nearest linked one in that direction; sideways, and where nothing is linked, the
 * nearest that stands there. Null: there is none.
 */
export function stepFrom(picture: Picture, id: NodeId, direction: Direction): NodeId | null {
	const all = stands(picture);
	const here = all.get(id);
	if (!here) return firstNode(picture);
	const towards = [...all.values()].filter((one) => one !== here && lies(here, one, direction));
	const linked = direction === 'up' || direction === 'down' ? linkedTo(picture.parts, id) : new Set<NodeId>();
	const nearest = (among: readonly Stand[]): Stand | null => among.reduce<Stand | null>((best, one) => (best === null || away(here, one, direction) < away(here, best, direction) ? one : best), null);
	return (nearest(towards.filter((one) => linked.has(one.id))) ?? nearest(towards))?.id ?? null;
}

const linkedTo = (parts: readonly Part[], id: NodeId): Set<NodeId> =>
	new Set(parts.flatMap(({ subject }) => (subject.is !== 'link' ? [] : subject.from === id ? [subject.to] : subject.to === id ? [subject.from] : [])));

function lies(here: Stand, there: Stand, direction: Direction): boolean {
	const level = Math.abs(there.y - here.y) < Math.max(here.height, there.height) * 0.75;
	switch (direction) {
		case 'up': return !level && there.y < here.y;
		case 'down': return !level && there.y > here.y;
		case 'left': return there.x < here.x;
		case 'right': return there.x > here.x;
	}
}

/** Distance with what lies across the direction counted for more: one walks along rows and columns. */
function away(here: Stand, there: Stand, direction: Direction): number {
	const [dx, dy] = [Math.abs(there.x - here.x), Math.abs(there.y - here.y)];
	return direction === 'up' || direction === 'down' ? dy + dx / 4 : dx + dy * 6;
}

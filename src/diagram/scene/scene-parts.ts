/** Parts of a scene that follow from its notes and links, whoever it is made for: loops that are shown whole, and what lies loose. */
import type { NodeId } from '../../core/client-links.ts';
import type { LinkEnds } from '../../core/linked.ts';
import type { SceneType } from '../scene.ts';
import { linkKey } from './primary.ts';

/** Those of the loops of causes of which every link is shown. */
export function wholeLoops(loops: readonly (readonly NodeId[])[], links: readonly LinkEnds[]): (readonly NodeId[])[] {
	const keys = new Set(links.map(linkKey));
	return loops.filter((loop) => loop.every((from, i) => keys.has(linkKey({ relation: 'causes', from, to: loop[(i + 1) % loop.length] ?? from }))));
}

const TRAY: ReadonlySet<SceneType> = new Set(['issue', 'cause', 'fact']);

interface Rooted {
	readonly id: NodeId;
	readonly type: SceneType;
	readonly evidence?: readonly NodeId[];
	readonly against?: readonly NodeId[];
	readonly facts?: readonly NodeId[];
	readonly measures: readonly NodeId[];
}

/** Issues, causes and facts without a link or a fact. Notes of the other types have a place of their own. */
export function looseAmong(nodes: Iterable<Rooted>, links: readonly LinkEnds[]): Set<NodeId> {
	const all = [...nodes];
	const linked = new Set<NodeId>();
	for (const { from, to } of links) linked.add(from).add(to);
	for (const { id, evidence = [], against = [], facts = [], measures } of all) {
		const behind = [...evidence, ...against, ...facts, ...measures];
		if (behind.length > 0) for (const one of [id, ...behind]) linked.add(one);
	}
	return new Set(all.filter(({ id, type }) => TRAY.has(type) && !linked.has(id)).map(({ id }) => id));
}

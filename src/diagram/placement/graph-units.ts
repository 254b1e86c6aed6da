/** The units and links of a graph as it was given, whatever it was given: unknown ends, doubles and self-links left out, in one order of their own. */
import { compare } from '../../core/order.ts';
import { ringLoops, ringOf } from './rings.ts';
import { unitOf } from './unit.ts';
import type { Link, Member, Unit } from './unit.ts';
import type { Box, LayeredGraph } from './placement.ts';

export interface GraphUnits {
	readonly units: readonly Unit[];
	/** Between two units. */
	readonly links: readonly Link[];
	/** Between two boxes of one ring. */
	readonly within: readonly Link[];
	/** Which unit each box is part of, and as which member. */
	readonly homes: ReadonlyMap<string, { readonly unit: Unit; readonly member: Member }>;
}

export function unitsOf(graph: LayeredGraph): GraphUnits {
	const boxes = new Map<string, Box>([...graph.boxes].sort((a, b) => compare(a.id, b.id)).map((box) => [box.id, box]));
	const arcs = [...new Map(graph.arcs.map((arc) => [arc.key, arc])).values()].filter(({ from, to }) => from !== to && boxes.has(from) && boxes.has(to)).sort((a, b) => compare(a.key, b.key));
	const rings = [...ringLoops(graph, boxes)].map(([loop, ring]) => ringOf(loop, ring, boxes, arcs));
	const homes = new Map(rings.flatMap((unit) => unit.members.map((member) => [member.box.id, { unit, member }] as const)));
	for (const box of boxes.values()) {
		const unit = unitOf(box);
		const member = unit.members[0];
		if (member && !homes.has(box.id)) homes.set(box.id, { unit, member });
	}
	const links: Link[] = [];
	const within: Link[] = [];
	for (const { key, from, to, primary, level } of arcs) {
		const [tail, head] = [homes.get(from), homes.get(to)];
		if (!tail || !head) continue;
		const single = tail.unit.loop === null && head.unit.loop === null;
		const link: Link = { key, primary, level: single && level === true && tail.unit.band === head.unit.band, from: tail.unit, to: head.unit, tail: tail.member, head: head.member };
		(tail.unit === head.unit ? within : links).push(link);
	}
	const units = [...new Set([...homes.values()].map(({ unit }) => unit))].sort((a, b) => compare(a.id, b.id));
	return { units, links, within, homes };
}

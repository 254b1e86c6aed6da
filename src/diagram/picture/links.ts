/** All links of a picture: by the routes of the placement, by the gutter from the lane, and unseen until one points at them. */
import type { NodeId } from '../../core/client-links.ts';
import type { Mark, Part } from '../picture.ts';
import type { Point, Route } from '../placement/placement.ts';
import type { Scene, SceneLink } from '../scene.ts';
import type { ByHeight } from './by-height.ts';
import { eased } from './ease.ts';
import { circle, path } from './marks.ts';
import { LaneRoutes } from './lane-routes.ts';
import type { Obstacle, Rect } from './lane-routes.ts';
import { latentPart } from './link-part.ts';
import type { Drawn, Told } from './link-part.ts';
import type { Tone } from './link-ends.ts';
import type { Sheet } from './node-part.ts';
import { rootAt } from './roots.ts';

/** Where everything lies that a link may join, px of the sheet. */
export interface Places {
	readonly boxes: ReadonlyMap<NodeId, Obstacle>;
	/** The notes with all that stands around them. */
	readonly around: ByHeight<Rect>;
	readonly facts: ReadonlyMap<NodeId, Rect>;
	readonly routes: ReadonlyMap<string, Route>;
	readonly loopKeys: ReadonlySet<string>;
	/** Where the gutter before the lane begins, and what lies in the lane. */
	readonly gutter: number;
	readonly lane: ReadonlySet<NodeId>;
	/** What the placement knows as wider than it is drawn: its line goes on to the edge. */
	readonly padded: (id: NodeId) => number;
}

/** The links as they run, and where they meet boxes. */
export interface Ways {
	readonly drawn: readonly Drawn[];
	/** Parts of links that are not drawn whole. */
	readonly others: readonly Part[];
	readonly met: readonly Point[];
}

/** The links of a scene in the order of drawing: what lies under the others first. */
export function waysOf({ links, nodes }: Scene, places: Places, sheet: Sheet): Ways {
	const { routes, boxes, lane } = places;
	const inLane = links.filter(({ key, from, to }) => !routes.has(key) && boxes.has(from) && boxes.has(to) && lane.has(from) !== lane.has(to));
	const led = new Set(inLane);
	const rest = links.filter((link) => !routes.has(link.key) && !led.has(link));
	const evidence = [...nodes.values()].flatMap(({ id, evidence: facts, against }) => [...facts.map((fact) => told('supports', fact, id)), ...against.map((fact) => told('refutes', fact, id))]);
	const routed = links.filter(({ key }) => routes.has(key)).sort((a, b) => weight(a, places) - weight(b, places)).flatMap((link) => routedWay(link, places, sheet));
	const beside = laneWays(inLane, places, routed.flatMap(endsOf), sheet);
	const drawn = [...beside.flatMap((way) => ('points' in way ? [way] : [])), ...routed, ...links.flatMap((link) => roundOneself(link, places))];
	return { drawn, others: [...[...rest, ...evidence].flatMap((link) => unseen(link, places, sheet)), ...beside.flatMap((way) => ('points' in way ? [] : [way]))], met: drawn.flatMap(endsOf) };
}

const endsOf = ({ points }: Drawn): Point[] => [points[0], points.at(-1)].filter((point) => point !== undefined);

const told = (relation: 'supports' | 'refutes', from: NodeId, to: NodeId): Told => ({ key: `${relation} ${from} ${to}`, from, to, relation, fits: true, gap: null });

function toneOf({ key, from, primary }: SceneLink, { routes, loopKeys }: Places, { scene }: Sheet): Tone {
	if (loopKeys.has(key)) return 'loop';
	return (!primary && (routes.get(key)?.crossings ?? 0) > 0) || scene.nodes.get(from)?.past ? 'faint' : 'plain';
}
const weight = ({ key, primary }: SceneLink, { loopKeys }: Places): number => (loopKeys.has(key) ? 2 : primary ? 1 : 0);

function routedWay(link: SceneLink, places: Places, sheet: Sheet): Drawn[] {
	const route = places.routes.get(link.key);
	if (!route || route.points.length < 2) return [];
	const points = [...route.points];
	const [last, before] = [points.at(-1), points.at(-2)];
	const pad = places.padded(link.to);
	if (last && before && pad > 0 && last.y === before.y) points[points.length - 1] = { x: last.x + Math.sign(last.x - before.x) * pad, y: last.y };
	return [{ link, points: eased(points, places.around, [places.boxes.get(link.from)?.around, places.boxes.get(link.to)?.around]), tone: toneOf(link, places, sheet) }];
}

/** A link from a note to itself is drawn as it is written: round the upper right corner of its box. */
function roundOneself(link: SceneLink, { boxes }: Places): Drawn[] {
	const box = link.from === link.to ? boxes.get(link.from)?.box : undefined;
	if (!box) return [];
	const { right, top } = box;
	return [{ link, points: [{ x: right, y: top + 11 }, { x: right + 12, y: top + 11 }, { x: right + 12, y: top - 13 }, { x: right - 14, y: top - 13 }, { x: right - 14, y: top }], tone: 'plain', corner: 7 }];
}

/** The first target of what lies in the lane has a line of its own; of the others only the two ends are seen. */
function laneWays(links: readonly SceneLink[], places: Places, met: readonly Point[], sheet: Sheet): (Drawn | Part)[] {
	const ways = new LaneRoutes([...places.boxes].filter(([id]) => !places.lane.has(id)).map(([, box]) => box), places.gutter, met);
	const inLane = ({ from, to }: SceneLink): NodeId => (places.lane.has(from) ? from : to);
	const firsts = new Map<NodeId, SceneLink>();
	for (const link of links) if (link.relation !== 'gap' && (!firsts.has(inLane(link)) || (link.primary && !firsts.get(inLane(link))?.primary))) firsts.set(inLane(link), link);
	const count = counter();
	return links.flatMap((link): (Drawn | Part)[] => {
		const near = inLane(link);
		const far = near === link.from ? link.to : link.from;
		const [from, to] = [places.boxes.get(near), places.boxes.get(far)];
		if (!from || !to) return [];
		const tip = { x: from.box.left, y: (from.box.top + from.box.bottom) / 2 };
		const points = firsts.get(near) === link || link.relation === 'gap' ? ways.to(tip, to) : null;
		if (!points) return [stubbed(link, from.box, to.box, count(near), count(far), sheet)];
		return [{ link, points: near === link.from ? points : [...points].reverse(), tone: 'plain', corner: 7, casing: false }];
	});
}

/** Counts how often it has been asked about each. */
function counter(): (id: NodeId) => number {
	const counts = new Map<NodeId, number>();
	return (id) => {
		const count = counts.get(id) ?? 0;
		counts.set(id, count + 1);
		return count;
	};
}

/** Both ends of a link that is not drawn, and the rest for when one points at it. */
function stubbed(link: Told, from: Rect, to: Rect, fromNth: number, toNth: number, sheet: Sheet): Part {
	const start = { x: from.left - 16, y: (from.top + from.bottom) / 2 + 12 + 7 * fromNth };
	const end = { x: to.right + 20, y: (to.top + to.bottom) / 2 - 8 - 8 * toNth };
	const ends: Mark[] = [path('line-stub', `M${start.x},${start.y}h21M${to.right + 8},${end.y}h12`), circle('ring-faint', to.right + 5, end.y, 3.25)];
	return latentPart(link, [start, end], ends, sheet);
}

/** A link to or from the ground or the tray, and one within the lane: nothing of it is seen but when one points at it. */
function unseen(link: Told, { boxes, facts }: Places, sheet: Sheet): Part[] {
	const [from, to] = [boxes.get(link.from)?.box ?? facts.get(link.from), boxes.get(link.to)?.box ?? facts.get(link.to)];
	if (!from || !to || link.from === link.to) return [];
	const [upper, lower] = from.top <= to.top ? [from, to] : [to, from];
	const isFact = (rect: Rect): boolean => rect === facts.get(link.from) || rect === facts.get(link.to);
	const node = sheet.scene.nodes.get(link.to);
	const root = node && (link.relation === 'supports' || link.relation === 'refutes') ? rootAt(node, link.from, sheet.numbers) : 10;
	const start: Point = { x: upper.left + root, y: upper.bottom + (isFact(upper) ? 0 : 17) };
	const end: Point = { x: lower.left + (isFact(lower) ? 12 : 10), y: lower.top };
	const points = upper.bottom < lower.top ? [start, end] : [{ x: upper.left + 10, y: upper.bottom }, { x: upper.left + 10, y: upper.bottom + 12 }, { x: lower.left + 10, y: upper.bottom + 12 }, { x: lower.left + 10, y: lower.bottom }];
	return [latentPart(link, points, [], sheet)];
}

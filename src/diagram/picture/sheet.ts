/** The sheet of 構造 and 全体: bands with notes and links, the lane beside them, tray and ground below, and the legend. */
import type { NodeId } from '../../core/client-links.ts';
import type { Words } from '../../lang/words.ts';
import type { Part, Pen, Picture } from '../picture.ts';
import { place } from '../placement/place.ts';
import type { Placement, PlacementMemory, PlacementOptions, Point } from '../placement/placement.ts';
import type { Scene, SceneNode, SceneType } from '../scene.ts';
import { plainTitle } from '../words/plain-title.ts';
import { bandParts, MARGIN_LEFT } from './bands.ts';
import type { Band } from './bands.ts';
import { ByHeight } from './by-height.ts';
import { BAND_TYPES, frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { factsInOrder, groundOf, groundParts } from './ground.ts';
import type { Ground } from './ground.ts';
import { icon } from './icon.ts';
import { PART } from './ink.ts';
import { laneOf } from './lane.ts';
import type { Lane } from './lane.ts';
import type { Obstacle, Rect } from './lane-routes.ts';
import { legendOf } from './legend.ts';
import { linkPart } from './link-part.ts';
import { waysOf } from './links.ts';
import type { Places } from './links.ts';
import { rect, text } from './marks.ts';
import { LANE_WIDTH } from './node-look.ts';
import type { NodeLook } from './node-look.ts';
import { nodePart } from './node-part.ts';
import type { Sheet, Touches } from './node-part.ts';
import { stackNode } from './stack-node.ts';
import { trayLabel, trayOf } from './tray.ts';
import type { Tray } from './tray.ts';

export interface SheetOptions {
	readonly pen: Pen;
	readonly words: Words;
	/** Of the picture before, to stay with it; absent or null: everything is placed anew. */
	readonly before?: SheetMemory | null;
	/** What is asked of the supporter about a note, in words. */
	readonly asked?: ReadonlyMap<NodeId, string>;
	/** As for {@link sheetPlacement}. */
	readonly room?: number | null;
	/** false leaves the legend out. */
	readonly legend?: boolean;
}

/** What a later picture keeps to. Plain data: it may be kept as JSON, and may be lost without harm. */
export interface SheetMemory {
	readonly placement: PlacementMemory;
	/** The facts in the order of their numbers. */
	readonly facts: readonly NodeId[];
}

export interface StructurePicture {
	readonly picture: Picture;
	readonly memory: SheetMemory;
	/** As placed, for whoever asks whether the drawing has got tangled. */
	readonly placement: Placement;
}

const TOP = 4;
const RIGHT = 24;
/** Between the notes and the lane: there lines change their height. */
const GUTTER = 30;
/** A sheet is at least so wide that its ground and its legend can be read. */
const LEAST_WIDTH = 620;
/** How the graph of a sheet is placed. */
const SHEET_PLACEMENT: PlacementOptions = { bandHeight: 60 };
/** @param room how wide the sheet should become at most, px; null: as wide as it is well laid out */
export const sheetPlacement = (room: number | null = null): PlacementOptions => (room === null ? SHEET_PLACEMENT : { ...SHEET_PLACEMENT, rowWidth: room - MARGIN_LEFT - RIGHT });

/** Everything with a place, and where the regions of the sheet lie, px. */
interface Laid {
	readonly frame: Frame;
	readonly placement: Placement;
	/** The middle of each placed box. */
	readonly at: ReadonlyMap<NodeId, Point>;
	readonly lane: Lane;
	readonly tray: Tray;
	readonly ground: Ground;
	/** The facts in the order of their numbers. */
	readonly facts: readonly NodeId[];
	/** The right end of the notes, and of the lane beside them. */
	readonly main: number;
	readonly right: number;
	readonly trayY: number;
	readonly groundY: number;
}

/** The picture of a scene's structure. The same scene, words, pen and memory give the same picture. */
export function structurePicture(scene: Scene, options: SheetOptions): StructurePicture {
	const frame = frameOf(scene, options.pen, options.words);
	return placedPicture(scene, frame, place(frame.graph, sheetPlacement(options.room), options.before?.placement), options);
}

/** The same of a scene whose graph has been placed already, by {@link sheetPlacement}. */
export function placedPicture(scene: Scene, frame: Frame, placement: Placement, options: SheetOptions): StructurePicture {
	const { pen, words, asked, legend = true } = options;
	const laid = layOut(scene, frame, placement, options);
	const { facts, ground, groundY, right } = laid;
	const sheet: Sheet = { scene, words, pen, numbers: new Map(facts.map((id, i) => [id, i + 1])), ...(asked ? { asked } : {}) };
	const bottom = groundY + ground.height + (ground.height > 0 ? 8 : 0);
	const shown = legend && scene.nodes.size > 0 ? legendOf(MARGIN_LEFT, bottom, right - MARGIN_LEFT, pen, words) : null;
	return {
		picture: { width: Math.round(right + RIGHT), height: Math.round(bottom + (shown?.height ?? 0)), parts: [...partsOf(laid, sheet), ...(shown ? [shown.part] : [])] },
		memory: { placement: placement.memory, facts },
		placement,
	};
}

function layOut(scene: Scene, frame: Frame, placement: Placement, { pen, words, before, room = null }: SheetOptions): Laid {
	const at = new Map([...placement.at].map(([id, { x, y }]) => [id, { x: x + MARGIN_LEFT, y: y + TOP }]));
	const hasLane = frame.lane.length > 0;
	const main = Math.max(MARGIN_LEFT + placement.width, Math.min(LEAST_WIDTH, room === null ? Infinity : room - RIGHT) - (hasLane ? LANE_WIDTH + GUTTER : 0));
	const right = hasLane ? main + GUTTER + LANE_WIDTH : main;
	const lane = laneOf(frame.lane, (id) => wantedHeight(scene, at, id), main + GUTTER, TOP + 8, words);
	const tray = trayOf(frame.tray, main - MARGIN_LEFT);
	const trayY = placement.height + TOP;
	const facts = factsInOrder(scene, placesOf(at, lane), before?.facts ?? []);
	const folded = scene.stacks.filter(({ kind }) => kind === 'facts').map((stack): SceneNode => ({ ...stackNode(stack, words), type: 'fact' }));
	const ground = groundOf([...facts.flatMap((id) => scene.nodes.get(id) ?? []), ...folded], right - MARGIN_LEFT, pen, words);
	return { frame, placement, at, lane, tray, ground, facts, main, right, trayY, groundY: Math.max(trayY + tray.height, hasLane ? lane.bottom + 16 : 0) };
}

/** A note with the upper left corner of its box. */
interface Corner {
	readonly look: NodeLook;
	readonly x: number;
	readonly y: number;
}

function partsOf(laid: Laid, sheet: Sheet): Part[] {
	const { placement, lane, tray, ground, main, trayY, groundY } = laid;
	const corners = cornersOf(laid);
	const { drawn, others, met } = waysOf(sheet.scene, linkPlaces(laid, corners), sheet);
	const ends = new ByHeight(met, ({ y }) => [y, y]);
	return [
		...bandParts(bandsOf(laid, sheet.words)),
		...(tray.places.length > 0 ? [trayLabel(sheet.words.diagram.loose, MARGIN_LEFT, trayY, main)] : []),
		...lane.parts,
		...others,
		...drawn.map((way) => linkPart(way, sheet)),
		...loopParts(placement, sheet),
		...corners.map(({ look, x, y }) => nodePart(look, x, y, sheet, touchesOf(rectAt(x, y, look.width, look.height), ends))),
		...groundParts(ground, MARGIN_LEFT, groundY, sheet),
	];
}

function cornersOf({ frame, at, lane, tray, trayY }: Laid): Corner[] {
	const placed = [...at].flatMap(([id, { x, y }]): Corner[] => {
		const look = frame.looks.get(id);
		return look ? [{ look, x: x - look.width / 2, y: y - look.height / 2 }] : [];
	});
	return [...placed, ...lane.places, ...tray.places.map(({ look, x, y }) => ({ look, x: MARGIN_LEFT + x, y: trayY + y }))];
}

function linkPlaces({ frame, placement, lane, ground, main, groundY }: Laid, corners: readonly Corner[]): Places {
	const boxes = new Map(corners.map(({ look, x, y }) => [look.node.id, obstacleOf(look, x, y)]));
	// As sharp as the boxes they join.
	const moved = ({ x, y }: Point): Point => ({ x: x + MARGIN_LEFT + 0.5, y: y + TOP + 0.5 });
	return {
		boxes, around: new ByHeight([...boxes.values()].map(({ around }) => around), ({ top, bottom }) => [top, bottom]),
		facts: new Map(ground.places.map(({ look, x, y }) => [look.node.id, rectAt(MARGIN_LEFT + x, groundY + y, look.width, look.height)])),
		routes: new Map([...placement.routes].map(([key, route]) => [key, { ...route, points: route.points.map(moved) }])),
		loopKeys: frame.loopKeys, gutter: main, lane: new Set(lane.places.map(({ look }) => look.node.id)), padded: (id) => frame.pads.get(id) ?? 0,
	};
}

const rectAt = (left: number, top: number, width: number, height: number): Rect => ({ left, top, right: left + width, bottom: top + height });

function obstacleOf({ width, height, above, below }: NodeLook, x: number, y: number): Obstacle {
	return { box: rectAt(x, y, width, height), around: rectAt(x, y - above, width, height + above + below) };
}

/** Where lines meet the upper and the lower edge of a box. */
function touchesOf({ left, right, top, bottom }: Rect, met: ByHeight<Point>): Touches {
	const along = (edge: number): number[] => met.near(edge - 4, edge + 4).filter(({ x, y }) => Math.abs(y - edge) < 4 && x >= left && x <= right).map(({ x }) => x - left);
	return { above: along(top), below: along(bottom) };
}

/** The height of what a note of the lane addresses first. */
function wantedHeight({ links }: Scene, at: ReadonlyMap<NodeId, Point>, id: NodeId): number | null {
	const targets = links.filter(({ from, to }) => from === id && at.has(to));
	return at.get((targets.find(({ primary }) => primary) ?? targets[0])?.to ?? '')?.y ?? null;
}

/** Where every note stands that may rest on a fact. */
const placesOf = (at: ReadonlyMap<NodeId, Point>, lane: Lane): Map<NodeId, Point> => new Map([...at, ...lane.places.map(({ look, x, y }) => [look.node.id, { x, y }] as const)]);

/** The bands that hold something, the ground among them. */
function bandsOf({ placement, ground, main, right, groundY }: Laid, { diagram }: Words): Band[] {
	const bands = placement.bands.map(({ band, top, bottom }, i): Band => {
		const type: SceneType = BAND_TYPES[band] ?? 'issue';
		const isLast = i === placement.bands.length - 1;
		return { type, name: diagram.bands[type], top: top + TOP, bottom: bottom + TOP, line: isLast ? null : { ink: 'hairline', y: bottom + TOP, end: main } };
	});
	return ground.places.length === 0 ? bands : [...bands, { type: 'fact', name: diagram.bands.fact, top: groundY, bottom: groundY + ground.height, line: { ink: 'ground', y: groundY, end: right } }];
}

/** ↻ in the middle of each loop, with its causes in turn for whoever listens. */
function loopParts({ loopMarks }: Placement, { scene, words }: Sheet): Part[] {
	return scene.loops.flatMap((ids, i) => {
		const mark = loopMarks[i];
		if (!mark) return [];
		const label = words.diagram.loopAloud(ids.map((id) => plainTitle(scene.nodes.get(id)?.title ?? id)));
		return [{ key: `loop:${[...ids].sort().join(' ')}`, cls: `${PART.edge} bansou-loop`, subject: { is: 'loop', ids }, x: Math.round(mark.x + MARGIN_LEFT), y: Math.round(mark.y + TOP), marks: [rect('blank', -19, -8, 34, 16), icon('loop', -17, -6.5), text('small', 0, 4, words.diagram.loop)], label }];
	});
}

/** What of an owner's scene stands in the layers of the sheet, set and ready to be placed: visions, essential issues, causes, rows of issues. */
import type { NodeId } from '../../core/client-links.ts';
import type { Words } from '../../lang/words.ts';
import type { Pen } from '../picture.ts';
import type { Arc, Box, LayeredGraph, PlacementMemory } from '../placement/placement.ts';
import type { OwnerLink, OwnerNode, OwnerScene } from '../scene/owner-scene.ts';
import type { Stack } from '../scene.ts';
import { figureBelow, figureBeside } from './figure-block.ts';
import type { FigureBlock } from './figure-block.ts';
import type { FigureWords } from './figure-words.ts';
import { noteLook } from './note-look.ts';
import type { LayerType, NoteLook } from './note-look.ts';
import { trackCount } from './tracks.ts';

/** The width that the sheet is made for, without its margins; columns are 6 px apart, other boxes 24. */
export const SHEET_WIDTH = 1184;
export const COLUMN_GAP = 6;
/** Room at both sides of a box that is no column. */
export const SIDE = 9;
const LEAST_COLUMN = 164;
const MOST_COLUMN = 240;
/** How far below its column a figure stands. */
export const COLUMN_DROP = 9;
const TRACK_ROOM = 32;
const FOLDED_ROOM = 26;

const BANDS: Readonly<Record<LayerType, number>> = { vision: 0, essential: 1, cause: 2, issue: 3 };
export const ISSUE_BAND = BANDS.issue;
export const ESSENTIAL_BAND = BANDS.essential;
const isLayered = (node: OwnerNode): node is OwnerNode & { readonly type: LayerType } => Object.hasOwn(BANDS, node.type);

export interface SheetFrame {
	readonly graph: LayeredGraph;
	readonly looks: ReadonlyMap<NodeId, NoteLook>;
	/** Under the columns of issues. */
	readonly blocks: ReadonlyMap<NodeId, FigureBlock>;
	/** On the left of causes, where there is room. */
	readonly besides: ReadonlyMap<NodeId, FigureBlock>;
	/** The height of every column without what stands under it. */
	readonly columnHeight: number;
	/** What hangs under the columns. */
	readonly hang: number;
	readonly column: number;
	/** Loops that are no tracks, in the order of the placement's marks. */
	readonly loops: readonly (readonly NodeId[])[];
	/** Causes that nothing links, and the stack of facts: they stand below. */
	readonly aside: readonly NoteLook[];
	readonly rowOf: ReadonlyMap<NodeId, number>;
	/** Issues that lead to each other: rounds first, then pairs. */
	readonly together: readonly (readonly NodeId[])[];
}

/** What a sheet that stood before says of its columns. */
export interface StoodColumns {
	readonly column: number;
	readonly placement: PlacementMemory;
}

export function sheetFrame(scene: OwnerScene, figures: ReadonlyMap<NodeId, FigureWords>, { pen, words }: { readonly pen: Pen; readonly words: Words }, before: StoodColumns | null): SheetFrame {
	const stacks = scene.stacks.map((stack) => stackNode(stack, words));
	const isLinked = scene.links.length > 0;
	const aside = new Set([...scene.nodes.values()].filter(({ id, type }) => type === 'cause' && isLinked && scene.loose.has(id)).map(({ id }) => id));
	const placed = [...scene.nodes.values(), ...stacks].filter(isLayered).filter(({ id }) => !aside.has(id) && id !== 'stack:facts');
	const rowOf = rowsOfIssues(placed.filter(({ type }) => type === 'issue'), scene, before);
	const column = before?.column ?? columnFor(rowOf);
	const looks = new Map([...scene.nodes.values(), ...stacks].filter(isLayered).map((node) => [node.id, noteLook(node, node.type, column, pen, words)]));
	const blocks = new Map(placed.flatMap(({ id, type }) => {
		const figure = type === 'issue' ? figures.get(id) : undefined;
		return figure ? [[id, figureBelow(figure, column - 20, pen)] as const] : [];
	}));
	const besides = new Map(placed.flatMap(({ id, type }) => {
		const figure = type === 'issue' ? undefined : figures.get(id);
		const block = figure ? figureBeside(figure, pen) : null;
		return block ? [[id, block] as const] : [];
	}));
	const issues = placed.flatMap(({ id, type }) => (type === 'issue' ? [looks.get(id)?.height ?? 0] : []));
	const columnHeight = Math.max(0, ...issues);
	const hang = Math.max(0, ...[...blocks.values()].map(({ height }) => height + COLUMN_DROP)) + (placed.some(({ type, folded }) => type === 'issue' && folded !== null) ? FOLDED_ROOM : 0);
	const boxes = placed.map(({ id, type, folded }): Box => {
		const { width = 0, height = 0 } = looks.get(id) ?? {};
		const row = rowOf.get(id) ?? 0;
		if (type === 'issue') return { id, band: ISSUE_BAND + row, width: column, height: columnHeight + hang, above: 0, below: TRACK_ROOM * trackCount(scene, rowOf, row) };
		return { id, band: BANDS[type], width: width + 2 * SIDE, height, above: 0, below: folded ? FOLDED_ROOM : 0 };
	});
	const inLayers = new Set(placed.map(({ id }) => id));
	const loops = scene.loops.filter((loop) => loop.every((id) => inLayers.has(id)) && !loop.every((id) => rowOf.has(id)));
	return { graph: { boxes, arcs: arcsOf(scene, inLayers, rowOf), loops }, looks, blocks, besides, columnHeight, hang, column, loops, aside: [...aside, 'stack:facts'].flatMap((id) => looks.get(id) ?? []), rowOf, together: [...scene.loops.filter((loop) => loop.every((id) => rowOf.has(id))), ...scene.links.filter(({ from, to }) => from !== to && rowOf.has(from) && rowOf.has(to)).map(({ from, to }) => [from, to])] };
}

function columnFor(rowOf: ReadonlyMap<NodeId, number>): number {
	const longest = Math.max(1, ...[...countsOf(rowOf).values()]);
	return Math.min(MOST_COLUMN, Math.max(LEAST_COLUMN, Math.floor((SHEET_WIDTH + COLUMN_GAP) / longest) - COLUMN_GAP));
}
function countsOf(rowOf: ReadonlyMap<NodeId, number>): Map<number, number> {
	const counts = new Map<number, number>();
	for (const row of rowOf.values()) counts.set(row, (counts.get(row) ?? 0) + 1);
	return counts;
}

/** As many rows as are needed; issues that lead to each other stand in the first, the others are taken in turn, so that lines pass between them. */
function rowsOfIssues(issues: readonly OwnerNode[], { links }: OwnerScene, before: StoodColumns | null): Map<NodeId, number> {
	const ids = new Set(issues.map(({ id }) => id));
	const stood = (id: NodeId): number | undefined => before?.placement.boxes[id]?.band;
	const rows = Math.ceil(issues.length / Math.floor((SHEET_WIDTH + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP)));
	const most = Math.ceil(issues.length / Math.max(1, rows));
	const linked = new Set(links.flatMap(({ from, to }) => (ids.has(from) && ids.has(to) ? [from, to] : [])));
	const rowOf = new Map<NodeId, number>();
	if (before) {
		const known = [...ids].flatMap((id) => stood(id) ?? []);
		const last = Math.max(ISSUE_BAND, ...known);
		for (const id of ids) rowOf.set(id, Math.max(0, (stood(id) ?? last) - ISSUE_BAND));
		return rowOf;
	}
	const counts = Array.from({ length: rows }, () => 0);
	[...linked, ...[...ids].filter((id) => !linked.has(id))].forEach((id, i) => {
		const wanted = linked.has(id) ? 0 : i % rows;
		const row = (counts[wanted] ?? most) < most ? wanted : counts.findIndex((count) => count < most);
		rowOf.set(id, row);
		counts[row] = (counts[row] ?? 0) + 1;
	});
	return rowOf;
}

/** Between issues of one row a track says it; a gap is a reading that no line shows. */
function arcsOf({ links, nodes }: OwnerScene, placed: ReadonlySet<NodeId>, rowOf: ReadonlyMap<NodeId, number>): Arc[] {
	const isTrack = ({ from, to }: OwnerLink): boolean => rowOf.has(from) && rowOf.get(from) === rowOf.get(to);
	return links
		.filter((link) => link.relation !== 'gap' && link.from !== link.to && placed.has(link.from) && placed.has(link.to) && !isTrack(link))
		.map(({ key, from, to, primary, relation }) => ({ key, from, to, primary, level: relation === 'part_of' && nodes.get(from)?.type === 'essential' }));
}

/** A stack as something that is set like a note. */
export const stackNode = ({ id, kind, folded }: Stack, { ownerSheet }: Words): OwnerNode => ({
	id, type: kind === 'issues' ? 'issue' : 'cause', title: ownerSheet.stacks[kind], byOwner: false, voice: null, quote: null, figure: null, visit: null, topics: [], carriedBy: [], due: null, facts: [], measures: [], folded,
});

/** A picture of the issue structure as a JSON Canvas (jsoncanvas.org, 1.0): its notes where they stand in the drawing, its bands as groups. */
import type { NodeId } from '../../core/client-links.ts';
import { opaqueId } from '../../core/opaque-id.ts';
import { GAP_KINDS } from '../../core/vocabulary/choices.ts';
import { RELATIONS } from '../../core/vocabulary/relations.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { Words } from '../../lang/index.ts';
import type { Picture } from '../picture.ts';
import type { SceneLink, SceneNode, Stack } from '../scene.ts';

type Side = 'top' | 'right' | 'bottom' | 'left';
interface Area {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
interface CanvasBox extends Area {
	readonly id: string;
}
export type CanvasNode =
	| (CanvasBox & { readonly type: 'group'; readonly label: string })
	| (CanvasBox & { readonly type: 'file'; readonly file: string; readonly subpath?: string })
	| (CanvasBox & { readonly type: 'text'; readonly text: string });
export interface CanvasEdge {
	readonly id: string;
	readonly fromNode: string;
	readonly fromSide: Side;
	readonly toNode: string;
	readonly toSide: Side;
	/** A canvas draws an arrow at the end unless it is told not to. */
	readonly toEnd?: 'none';
	readonly label?: string;
}
export interface Canvas {
	/** Groups first: they lie behind what is in them. */
	readonly nodes: readonly CanvasNode[];
	readonly edges: readonly CanvasEdge[];
}

/** What a canvas asks of a scene. */
export interface CanvasScene {
	readonly nodes: ReadonlyMap<NodeId, Pick<SceneNode, 'id' | 'type' | 'title' | 'evidence' | 'against'>>;
	readonly links: readonly Pick<SceneLink, 'key' | 'from' | 'to' | 'relation' | 'gap'>[];
	readonly stacks: readonly Pick<Stack, 'id'>[];
}

/** A card of the app shows a note with room around its words, and its name above: the drawing is spread out for it, downwards most. */
const LARGER = 1.6;
const DOWNWARDS = 2.2;
/** px around the cards of a group. */
const ROOM = 16;

/**
 * The canvas of what a picture shows: the notes and facts that have a box in it, and what links them. A note that is a file is a
 * card of that file, so that the canvas follows it when it is renamed.
 */
export function canvasOf({ nodes, links, stacks }: CanvasScene, picture: Picture, words: Words): Canvas {
	const areas = areasOf(picture);
	const cards = [...nodes.values()].flatMap((node) => cardOf(node, areas.get(node.id)));
	const piles = stacks.flatMap(({ id }) => pileOf(id, areas.get(id), picture));
	const lines = [...links.map((link): Line => ({ ...link })), ...[...nodes.values()].flatMap(evidenceOf)];
	const edges = lines.flatMap((line) => edgeOf(line, areas, words));
	return { nodes: [...groupsOf([...nodes.values()], areas, words), ...cards, ...piles], edges };
}

/** The text of a `.canvas` file, one card and one line to a row, as the app writes it. */
export function canvasText({ nodes, edges }: Canvas): string {
	const rows = (all: readonly unknown[]): string => all.map((one) => `\n\t\t${JSON.stringify(one)}`).join(',');
	return `{\n\t"nodes":[${rows(nodes)}\n\t],\n\t"edges":[${rows(edges)}\n\t]\n}\n`;
}

/** Where the box of each node stands, in whole px. */
function areasOf({ parts }: Picture): ReadonlyMap<NodeId, Area> {
	const areas = new Map<NodeId, Area>();
	for (const { subject, box, x, y } of parts) {
		if (subject.is !== 'node' || !box || areas.has(subject.id)) continue;
		const [left, top] = [Math.round((x + box.x) * LARGER), Math.round((y + box.y) * DOWNWARDS)];
		areas.set(subject.id, { x: left, y: top, width: Math.round(box.width * LARGER), height: Math.round(box.height * LARGER) });
	}
	return areas;
}

function cardOf({ id, title }: Pick<SceneNode, 'id' | 'title'>, area: Area | undefined): CanvasNode[] {
	if (!area) return [];
	const [, path = id, block] = /^(.*\.md)(#\^[A-Za-z0-9-]+)?$/i.exec(id) ?? [];
	const box = { id: opaqueId(id), ...area };
	// The owner's sheet has no paths: what it shows are words.
	if (!/\.md$/i.test(path)) return [{ ...box, type: 'text', text: plainMarkdown(title) }];
	return [{ ...box, type: 'file', file: path, ...(block === undefined ? {} : { subpath: block }) }];
}

/** Folded notes: what the drawing says of them. */
function pileOf(id: NodeId, area: Area | undefined, { parts }: Picture): CanvasNode[] {
	const label = parts.find(({ subject, label: said }) => subject.is === 'node' && subject.id === id && said !== undefined)?.label;
	return area && label !== undefined ? [{ id: opaqueId(id), ...area, type: 'text', text: plainMarkdown(label) }] : [];
}

/** A title is no markup, whatever stands in it. */
const plainMarkdown = (words: string): string => words.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]()#+\-!<>|~=$%^&:]/g, '\\$&');

interface Line {
	readonly key: string;
	readonly from: NodeId;
	readonly to: NodeId;
	readonly relation: Relation;
	readonly gap: SceneLink['gap'];
}

function evidenceOf({ id, evidence, against }: Pick<SceneNode, 'id' | 'evidence' | 'against'>): Line[] {
	const lines = (facts: readonly NodeId[], relation: Relation): Line[] => facts.map((from) => ({ key: `${relation} ${from} ${id}`, from, to: id, relation, gap: null }));
	return [...lines(evidence, 'supports'), ...lines(against, 'refutes')];
}

function edgeOf({ key, from, to, relation, gap }: Line, areas: ReadonlyMap<NodeId, Area>, words: Words): CanvasEdge[] {
	const [tail, head] = [areas.get(from), areas.get(to)];
	if (!tail || !head) return [];
	const [fromSide, toSide] = sidesOf(tail, head);
	return [{
		id: opaqueId(key), fromNode: opaqueId(from), fromSide, toNode: opaqueId(to), toSide,
		...(relation === 'gap' ? { toEnd: 'none' as const } : {}),
		// Arrows without a word lead from a cause to its effect, and from a fact to what it supports: they are most of all.
		...(relation === 'causes' || relation === 'supports' ? {} : { label: gap ? `${words.choice(GAP_KINDS, gap.kind)} ${gap.sentence}`.trim() : RELATIONS[relation][words.language] }),
	}];
}

/** Between rows from edge to edge, else from side to side. */
function sidesOf(tail: Area, head: Area): readonly [from: Side, to: Side] {
	if (tail.y + tail.height <= head.y) return ['bottom', 'top'];
	if (head.y + head.height <= tail.y) return ['top', 'bottom'];
	return tail.x <= head.x ? ['right', 'left'] : ['left', 'right'];
}

/** The band of each type, from side to side where there is room for it. Where other notes stand in it there is none: a group takes along whatever lies on it. */
function groupsOf(nodes: readonly Pick<SceneNode, 'id' | 'type'>[], areas: ReadonlyMap<NodeId, Area>, words: Words): CanvasNode[] {
	const types = [...new Set(nodes.map(({ type }) => type))];
	const sheet = around([...areas.values()]);
	return types.flatMap((type): CanvasNode[] => {
		const inside = nodes.filter((node) => node.type === type).flatMap(({ id }) => areas.get(id) ?? []);
		const own = around(inside);
		const strangers = nodes.filter((node) => node.type !== type).flatMap(({ id }) => areas.get(id) ?? []);
		const band = [own && sheet && { ...own, x: sheet.x, width: sheet.width }, own].find((one) => one !== null && !strangers.some((area) => touches(area, one)));
		return band ? [{ id: opaqueId(`group ${type}`), ...widened(band), type: 'group', label: words.commands.type(type) }] : [];
	});
}

function around(areas: readonly Area[]): Area | null {
	if (areas.length === 0) return null;
	const [left, top] = [Math.min(...areas.map(({ x }) => x)), Math.min(...areas.map(({ y }) => y))];
	const [right, bottom] = [Math.max(...areas.map(({ x, width }) => x + width)), Math.max(...areas.map(({ y, height }) => y + height))];
	return { x: left, y: top, width: right - left, height: bottom - top };
}

const widened = ({ x, y, width, height }: Area): Area => ({ x: x - ROOM, y: y - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM });

const touches = (a: Area, b: Area): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

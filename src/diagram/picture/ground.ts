/** The ground on which everything stands: the facts in columns below the drawing, numbered as one reads the notes that rest on them. */
import type { NodeId } from '../../core/client-links.ts';
import type { Words } from '../../lang/words.ts';
import type { Part, Pen } from '../picture.ts';
import type { Point } from '../placement/placement.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { factLook, factPart } from './fact-look.ts';
import type { FactLook } from './fact-look.ts';
import type { Sheet } from './node-part.ts';

/** A column is at least so wide, px. */
const COLUMN = 232;
const COLUMN_GAP = 26;
const ROW_GAP = 7;
const PAD = 14;

export interface Ground {
	/** Upper left corner of each fact, from the upper left corner of the ground. */
	readonly places: readonly { readonly look: FactLook; readonly x: number; readonly y: number }[];
	readonly height: number;
}

/**
 * The facts of a scene in reading order: by where the first note stands that names them, from left to right and from top to
 * bottom; those that no note names come last. Facts that stood keep their order, and so their numbers; new ones follow.
 */
export function factsInOrder(scene: Scene, at: ReadonlyMap<NodeId, Point>, before: readonly NodeId[]): NodeId[] {
	const first = new Map<NodeId, Point>();
	for (const { id, evidence, against, measures } of scene.nodes.values()) {
		const place = at.get(id);
		if (place) for (const fact of [...evidence, ...against, ...measures]) if (!first.has(fact) || isBefore(place, first.get(fact) ?? place)) first.set(fact, place);
	}
	const facts = [...scene.nodes.values()].filter(({ type }) => type === 'fact').map(({ id }) => id);
	const stood = before.filter((id) => scene.nodes.get(id)?.type === 'fact');
	const kept = new Set(stood);
	const far = { x: Infinity, y: Infinity };
	const order = (id: NodeId): Point => first.get(id) ?? far;
	return [...stood, ...facts.filter((id) => !kept.has(id)).sort((a, b) => compareNumbers(order(a).x, order(b).x) || compareNumbers(order(a).y, order(b).y))];
}

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
const isBefore = (a: Point, b: Point): boolean => a.x < b.x || (a.x === b.x && a.y < b.y);

/** Sets the facts in columns, down and then to the right. @param width of the ground, px */
export function groundOf(facts: readonly SceneNode[], width: number, pen: Pen, words: Words): Ground {
	const most = Math.max(1, Math.min(facts.length, Math.floor(width / COLUMN)));
	const rows = Math.ceil(facts.length / most);
	// Columns that would stay empty give their room to the others.
	const wide = Math.floor(width / Math.max(1, Math.ceil(facts.length / rows)));
	const looks = facts.map((node) => factLook(node, wide - COLUMN_GAP, pen, words));
	const tops: number[] = [];
	let y = PAD;
	for (let row = 0; row < rows; row++) {
		tops.push(y);
		y += Math.max(...looks.filter((_, i) => i % rows === row).map(({ height }) => height)) + ROW_GAP;
	}
	return { places: looks.map((look, i) => ({ look, x: Math.floor(i / rows) * wide, y: tops[i % rows] ?? 0 })), height: facts.length === 0 ? 0 : y - ROW_GAP + PAD / 2 };
}

/** The parts of the facts. @param x @param y the upper left corner of the ground */
export const groundParts = ({ places }: Ground, x: number, y: number, sheet: Sheet): Part[] => places.map((place) => factPart(place.look, x + place.x, y + place.y, sheet));

/** 根拠 as roots: under a box one short root for each fact, with its number on the ground; a root with a bar is a fact against. */
import type { NodeId } from '../../core/client-links.ts';
import type { Mark } from '../picture.ts';
import type { SceneNode, SceneType } from '../scene.ts';
import { path, rect, text } from './marks.ts';

const STEP = 16;
/** Where the first root stands, px from the left end of the box: past the round corner of an issue. */
export const rootInset = (type: SceneType): number => (type === 'issue' ? 16 : 10);

export interface Root {
	readonly number: number;
	readonly against: boolean;
}

/** The numbers of the facts for and against a note, in order, for those that lie on the ground. */
export function rootsOf({ evidence, against }: Pick<SceneNode, 'evidence' | 'against'>, numbers: ReadonlyMap<NodeId, number>): Root[] {
	const sorted = (ids: readonly string[], isAgainst: boolean): Root[] => ids.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b).map((number) => ({ number, against: isAgainst }));
	return [...sorted(evidence, false), ...sorted(against, true)];
}

/** Where the root of a fact stands, px from the left end of its box. */
export function rootAt(node: SceneNode, fact: NodeId, numbers: ReadonlyMap<NodeId, number>): number {
	const place = rootsOf(node, numbers).findIndex(({ number }) => number === numbers.get(fact));
	return rootInset(node.type) + Math.max(0, place) * STEP;
}

/**
 * Roots from `x` on along an edge at `y`. Where there is too little room, the last one tells how many more there are; a number
 * that a line at `taken` would run through lies on paper of its own.
 */
export function rootMarks(roots: readonly Root[], x: number, y: number, room: number, taken: readonly number[]): Mark[] {
	const fits = Math.max(1, Math.floor(room / STEP) + 1);
	const shown = roots.length > fits ? roots.slice(0, fits - 1) : roots;
	const marks = shown.flatMap(({ number, against }, i): Mark[] => {
		const at = x + i * STEP;
		const stroke = `M${at},${y}v${against ? 7 : 5}${against ? `M${at - 3.5},${y + 4}h7` : ''}`;
		const blank = taken.some((line) => Math.abs(line - at) < 9) ? [rect('blank', at - 7, y + (against ? 7.5 : 6), 14, 10.5)] : [];
		return [...blank, path('root', stroke), text('ref', at, y + (against ? 16 : 14.5), String(number), 'middle')];
	});
	return shown.length < roots.length ? [...marks, text('ref', x + shown.length * STEP, y + 14.5, `+${roots.length - shown.length}`, 'middle')] : marks;
}

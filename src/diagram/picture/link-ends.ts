/** What a line ends in, by what it says (mockups §5): a head, a bar, a ring, a diamond. */
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { Mark } from '../picture.ts';
import type { Point } from '../placement/placement.ts';
import type { InkName } from './ink.ts';
import { circle, path, round } from './marks.ts';
import type { Heading } from './way.ts';

interface End {
	/** How far from the box the mark stands, and how much of the line it takes, both px from the edge of the box. */
	readonly cut: number;
	readonly marks: (end: Point, heading: Heading, tone: Tone) => Mark[];
}
export type Tone = 'plain' | 'faint' | 'loop';

const HEADS: Readonly<Record<Tone, InkName>> = { plain: 'head', faint: 'head-faint', loop: 'head-loop' };

const head: End = {
	cut: 6,
	marks: ({ x, y }, { dx, dy }, tone) => {
		const [tipX, tipY, backX, backY] = [x - dx, y - dy, x - 8 * dx, y - 8 * dy];
		return [path(HEADS[tone], `M${p(tipX, tipY)}L${p(backX - 3.4 * dy, backY + 3.4 * dx)}L${p(backX + 3.4 * dy, backY - 3.4 * dx)}Z`)];
	},
};
const bar: End = {
	cut: 6,
	marks: ({ x, y }, { dx, dy }, tone) => [path(tone === 'faint' ? 'bar-faint' : 'bar', `M${p(x - 6 * dx - 6 * dy, y - 6 * dy + 6 * dx)}L${p(x - 6 * dx + 6 * dy, y - 6 * dy - 6 * dx)}`)],
};
const ring: End = {
	cut: 5,
	marks: ({ x, y }, { dx, dy }, tone) => [circle(tone === 'faint' ? 'ring-faint' : 'ring', x - 5 * dx, y - 5 * dy, 3.25)],
};
/** A part meets its whole in an open diamond. */
const diamond: End = {
	cut: 10,
	marks: ({ x, y }, { dx, dy }, tone) => [path(tone === 'faint' ? 'ring-faint' : 'ring', `M${p(x - dx, y - dy)}L${p(x - 5.5 * dx - 3.4 * dy, y - 5.5 * dy + 3.4 * dx)}L${p(x - 10 * dx, y - 10 * dy)}L${p(x - 5.5 * dx + 3.4 * dy, y - 5.5 * dy - 3.4 * dx)}Z`)],
};
const nothing: End = { cut: 0, marks: () => [] };

const p = (x: number, y: number): string => `${round(x)},${round(y)}`;

export const ENDS: Readonly<Record<Relation, End>> = { causes: head, hinders: bar, addresses: ring, measured_by: ring, part_of: diamond, revises: head, gap: nothing, supports: nothing, refutes: nothing, from: nothing };

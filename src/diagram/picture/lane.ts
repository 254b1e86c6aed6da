/** The lane at the right: actions as near as can be to what they address, short-term issues below them. */
import type { NodeId } from '../../core/client-links.ts';
import type { Words } from '../../lang/words.ts';
import type { Mark, Part } from '../picture.ts';
import { placeLane } from '../placement/lane.ts';
import type { SceneType } from '../scene.ts';
import { icon } from './icon.ts';
import { PART } from './ink.ts';
import { text } from './marks.ts';
import { LANE_WIDTH } from './node-look.ts';
import type { NodeLook } from './node-look.ts';

const GAP = 14;
const HEADING = 26;
const SLIP_GAP = 6;

export interface Lane {
	/** Upper left corner of each, px of the sheet. */
	readonly places: readonly { readonly look: NodeLook; readonly x: number; readonly y: number }[];
	readonly parts: readonly Part[];
	readonly bottom: number;
}

/** @param wantY the height of what a note of the lane belongs to @param x @param top the upper left corner of the lane */
export function laneOf(looks: readonly NodeLook[], wantY: (id: NodeId) => number | null, x: number, top: number, words: Words): Lane {
	const actions = looks.filter(({ node }) => node.type === 'action');
	const middles = placeLane(actions.map(({ node, height, above }) => ({ id: node.id, height: height + above, wantY: wantY(node.id) })), top + HEADING, GAP);
	const acting = actions.map((look) => ({ look, x, y: Math.round((middles.get(look.node.id) ?? top) - (look.height + look.above) / 2 + look.above) }));
	const first = Math.min(...acting.map(({ y, look }) => y - look.above));
	const last = Math.max(top, ...acting.map(({ y, look }) => y + look.height));
	const slipTop = acting.length > 0 ? last + GAP : top;
	const slips = slipsOf(looks.filter(({ node }) => node.type === 'short'), x, slipTop + HEADING);
	const heads = [...(acting.length > 0 ? heading('action', x, first - 10, words) : []), ...(slips.length > 0 ? heading('short', x, slipTop + HEADING - 9, words) : [])];
	return {
		places: [...acting, ...slips],
		parts: heads.length === 0 ? [] : [{ key: 'lane', cls: PART.surroundings, subject: { is: 'surroundings' }, x: 0, y: 0, marks: heads }],
		bottom: Math.max(last, ...slips.map(({ y, look }) => y + look.height)),
	};
}

const heading = (type: SceneType, x: number, baseline: number, { diagram }: Words): Mark[] => [icon(type, x, baseline - 11), text('lane', x + 19, baseline, diagram.bands[type])];

/** Two slips beside each other where both fit. */
function slipsOf(looks: readonly NodeLook[], x: number, top: number): Lane['places'] {
	const above = Math.max(0, ...looks.map((look) => look.above));
	let [at, y, row] = [0, top, 0];
	return looks.map((look) => {
		if (at > 0 && at + look.width > LANE_WIDTH) [at, y, row] = [0, y + row + SLIP_GAP + 2, 0];
		const place = { look, x: x + at, y: y + above };
		at += look.width + SLIP_GAP;
		row = Math.max(row, look.height + above);
		return place;
	});
}

/** The tray: notes that nothing links yet, in rows below the drawing, in the order in which they came. */
import type { Part } from '../picture.ts';
import { PART } from './ink.ts';
import { path, text } from './marks.ts';
import type { NodeLook } from './node-look.ts';

const GAP = 16;
const TOP = 26;

export interface Tray {
	/** Upper left corner of each box, from the upper left corner of the tray. */
	readonly places: readonly { readonly look: NodeLook; readonly x: number; readonly y: number }[];
	readonly height: number;
}

export function trayOf(looks: readonly NodeLook[], width: number): Tray {
	const rows: NodeLook[][] = [];
	let room = 0;
	for (const look of looks) {
		if (rows.length === 0 || room < look.width) {
			rows.push([]);
			room = width;
		}
		rows.at(-1)?.push(look);
		room -= look.width + GAP;
	}
	let y = TOP;
	const places = rows.flatMap((row) => {
		let x = 0;
		const above = Math.max(...row.map((look) => look.above));
		const set = row.map((look) => ({ look, x: (x += look.width + GAP) - look.width - GAP, y: y + above }));
		y += above + Math.max(...row.map(({ height, below }) => height + below)) + GAP;
		return set;
	});
	return { places, height: looks.length === 0 ? 0 : y };
}

/** What the tray is called, above a hairline. */
export const trayLabel = (name: string, x: number, y: number, right: number): Part => ({
	key: 'tray', cls: PART.surroundings, subject: { is: 'surroundings' }, x: 0, y: 0, marks: [path('hairline', `M44,${Math.round(y) + 0.5}H${Math.round(right)}`), text('small', x, y + 17, name)],
});

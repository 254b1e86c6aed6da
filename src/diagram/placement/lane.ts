/** The lane beside the drawing: what lies in it stands as near as possible to the height of what it belongs to. */
import { isotonic } from './isotonic.ts';

export interface LaneItem {
	readonly id: string;
	readonly height: number;
	/** The height it would best stand at (its middle); null: wherever there is room, after the one before it. */
	readonly wantY: number | null;
}

/**
 * The middle of each item, from top to bottom without overlap, none above `top`, at least `gap` apart.
 * They stand in the order of the heights they want; equal heights, and those that want none, keep the order they came in.
 */
export function placeLane(items: readonly LaneItem[], top: number, gap: number): Map<string, number> {
	let last = top;
	const wanted = items.map((item) => ({ item, want: (last = item.wantY ?? last), weight: item.wantY === null ? 0.01 : 1 }));
	wanted.sort((a, b) => a.want - b.want);
	const wishes = wanted.map(({ item, want, weight }, i) => ({ want, weight, gap: i === 0 ? 0 : gap + ((wanted[i - 1]?.item.height ?? 0) + item.height) / 2 }));
	const values = isotonic(wishes, top + (wanted[0]?.item.height ?? 0) / 2);
	return new Map(wanted.map(({ item }, i) => [item.id, values[i] ?? top]));
}

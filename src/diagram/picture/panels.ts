/** Panels: what would be too tall for one sheet goes on beside it, as columns of a newspaper do. */

/** A run of things that stay together: how tall it is in each of the columns of a panel. */
export interface Block {
	readonly heights: readonly number[];
}

/** What is lower than this stays one panel, however slim, px. */
const LOW = 960;

/** Blocks in as few panels as make the sheet at least as wide as tall, in their order. @param width of one panel, with the room beside it */
export function panelsOf<T extends Block>(blocks: readonly T[], width: number): T[][] {
	const total = tallest(blocks);
	let panels = [[...blocks]];
	for (let count = 2; total > LOW && count <= blocks.length && Math.max(...panels.map(tallest)) > panels.length * width; count++) panels = inSo(count, blocks, total);
	return panels;
}

/** Blocks in at most so many panels that are about equally tall. */
function inSo<T extends Block>(count: number, blocks: readonly T[], total: number): T[][] {
	let most = total / count;
	let panels = filled(blocks, most);
	while (panels.length > count) panels = filled(blocks, (most *= 1.04));
	return panels;
}

function filled<T extends Block>(blocks: readonly T[], most: number): T[][] {
	const panels: T[][] = [[]];
	let heights: number[] = [];
	for (const block of blocks) {
		const higher = block.heights.map((height, i) => (heights[i] ?? 0) + height);
		const full = (panels.at(-1)?.length ?? 0) > 0 && Math.max(...higher) > most;
		if (full) panels.push([]);
		heights = full ? [...block.heights] : higher;
		panels.at(-1)?.push(block);
	}
	return panels;
}

const tallest = (blocks: readonly Block[]): number => {
	const sums: number[] = [];
	for (const { heights } of blocks) heights.forEach((height, i) => (sums[i] = (sums[i] ?? 0) + height));
	return Math.max(0, ...sums);
};

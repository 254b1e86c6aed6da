/** The picture of 内訳: each figure as a bar in its parts, the issues it belongs to at the left, the events that lead to it at the right. */
import type { Part, Picture } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { barLookParts } from './bar-look.ts';
import { layOutBreakdown } from './breakdown-layout.ts';
import type { BreakdownLayout } from './breakdown-layout.ts';
import { breakdownLinks } from './breakdown-links.ts';
import type { Columns } from './breakdown-links.ts';
import { breakdownRows } from './breakdown-rows.ts';
import { PART } from './ink.ts';
import { text } from './marks.ts';
import { nodePart } from './node-part.ts';
import type { Sheet } from './node-part.ts';
import { columnHeads, MARGIN, sheetFor, stackParts } from './view-options.ts';
import type { ViewOptions } from './view-options.ts';

/** The breakdown of a scene. The same scene, words and pen give the same picture. */
export function breakdownPicture(scene: Scene, options: ViewOptions): { readonly picture: Picture } {
	const sheet = sheetFor(scene, options);
	const { rows, rowOf, others } = breakdownRows(scene);
	const layout = layOutBreakdown(rows, options.graph, sheet);
	const links = breakdownLinks(rowOf, layout, MARGIN, sheet);
	const width = links.width + MARGIN;
	const counted: Part[] = others.length === 0 ? [] : [{ key: 'others', cls: PART.surroundings, subject: { is: 'surroundings' }, x: MARGIN, y: Math.round(layout.height), marks: [text('small', 0, 8, options.words.viewPictures.breakdown.others(others.length))] }];
	const stacks = stackParts(scene, MARGIN, layout.height + (counted.length > 0 ? 12 : 0), width - 2 * MARGIN, sheet);
	return {
		picture: {
			width: Math.round(width),
			height: Math.round(layout.height + (counted.length > 0 ? 20 : 0) + stacks.height + MARGIN / 2),
			parts: [...headParts(links.columns, sheet), ...counted, ...links.parts, ...rowParts(layout, links.columns, sheet), ...stacks.parts],
		},
	};
}

function headParts(panels: readonly Columns[], { words }: Sheet): Part[] {
	const [issues, figures, events] = words.viewPictures.breakdown.heads;
	return panels.map(({ issue, figure, cause }, i) => columnHeads(`heads:${i}`, [{ type: 'issue', name: issues, x: issue }, { type: 'fact', name: figures, x: figure }, { type: 'cause', name: events, x: cause }]));
}

function rowParts({ rows }: BreakdownLayout, panels: readonly Columns[], sheet: Sheet): Part[] {
	return rows.flatMap(({ panel, y, bar, issues, causes }) => {
		const columns = panels[panel];
		if (!columns) return [];
		return [
			...issues.map((one) => nodePart(one.look, columns.issue, one.y, sheet)),
			...(bar ? barLookParts(bar, columns.figure, y, sheet) : []),
			...causes.map((one) => nodePart(one.look, columns.cause, one.y, sheet)),
		];
	});
}

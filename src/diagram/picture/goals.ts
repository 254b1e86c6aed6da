/** The picture of 目標: what is wanted, what is measured now, what is planned, and the gaps that people have named between them. */
import type { Part, Picture } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { goalFactPart, goalPart, COLUMN } from './goal-look.ts';
import { goalLinks } from './goal-links.ts';
import { goalGroups } from './goal-rows.ts';
import { AIM_TOP, layOutGoals, PANEL_WIDTH } from './goals-layout.ts';
import type { GoalsLayout } from './goals-layout.ts';
import { PART } from './ink.ts';
import { path, text } from './marks.ts';
import { LANE_WIDTH } from './node-look.ts';
import { nodePart, sharp } from './node-part.ts';
import type { Sheet } from './node-part.ts';
import { nodeLabel } from './node-words.ts';
import { changeWords, focusAround, toldMarks } from './told-words.ts';
import { columnHeads, MARGIN, sheetFor, stackParts } from './view-options.ts';
import type { ViewOptions } from './view-options.ts';

/** The goals of a scene. The same scene, words and pen give the same picture. */
export function goalsPicture(scene: Scene, options: ViewOptions): { readonly picture: Picture } {
	const sheet = sheetFor(scene, options);
	const layout = layOutGoals(goalGroups(scene, options.graph), sheet);
	const links = goalLinks(layout, layout.height, sheet);
	const stacks = stackParts(scene, MARGIN, layout.height + links.height, layout.width - 2 * MARGIN, sheet);
	return {
		picture: {
			width: Math.round(layout.width),
			height: Math.round(layout.height + links.height + stacks.height + MARGIN / 2),
			parts: [...headParts(layout, sheet), ...links.parts, ...noteParts(layout, sheet), ...stacks.parts],
		},
	};
}

function headParts({ panels, aims }: GoalsLayout, { words: { viewPictures: { goals } } }: Sheet): Part[] {
	const [wanted, measured, planned] = goals.heads;
	return [
		...panels.map((x, i) => columnHeads(`heads:${i}`, [{ type: 'vision', name: wanted, x }, { type: 'fact', name: measured, x: x + COLUMN.goal + COLUMN.gap }, { type: 'action', name: planned, x: x + PANEL_WIDTH - LANE_WIDTH }])),
		...aims.map(({ told, x, y, isFirst }): Part => ({
			key: `aim:${told.node.id}`, cls: PART.surroundings, subject: { is: 'surroundings' }, x: 0, y: 0,
			marks: [...(isFirst ? [] : [path('hairline', `M${x},${Math.round(y - AIM_TOP + 6) + 0.5}H${x + COLUMN.goal}`)]), text('small', x, y - 8, goals.supportGoal)],
		})),
	];
}

function noteParts({ goals, aims, facts, actions }: GoalsLayout, sheet: Sheet): Part[] {
	return [
		...goals.map(({ look, x, y }) => goalPart(look, x, y, sheet)),
		...aims.map(({ told, x, y }): Part => {
			const box = { x: -4, y: -2, width: told.width + 8, height: told.height + 4 };
			return {
				key: `node:${told.node.id}`, cls: `${PART.node} bansou-vision`, subject: { is: 'node', id: told.node.id }, x: sharp(x), y: sharp(y),
				marks: [focusAround(box), ...toldMarks(told, 0, 0, 'start', sheet.words)],
				label: nodeLabel(told.node, sheet.scene, [sheet.words.viewPictures.goals.supportGoal, changeWords(told.node, sheet.words)], sheet.words),
				box,
			};
		}),
		...facts.map(({ look, x, y }) => goalFactPart(look, x, y, sheet)),
		...actions.map(({ look, x, y }) => nodePart(look, x, y, sheet)),
	];
}

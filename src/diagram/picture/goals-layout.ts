/** Where everything of the goals view stands: panels of three columns, wanted, measured and planned. */
import type { NodeId } from '../../core/client-links.ts';
import type { SceneLink, SceneNode } from '../scene.ts';
import { placeLane } from '../placement/lane.ts';
import { AXIS, COLUMN, goalFact, goalLook } from './goal-look.ts';
import type { FactLook, GoalLook } from './goal-look.ts';
import type { GoalGroup } from './goal-rows.ts';
import { LANE_WIDTH, nodeLook } from './node-look.ts';
import type { NodeLook } from './node-look.ts';
import type { Sheet } from './node-part.ts';
import { panelsOf } from './panels.ts';
import { toldOf } from './told-words.ts';
import type { Told } from './told-words.ts';
import { HEAD, MARGIN } from './view-options.ts';

export const PANEL_WIDTH = COLUMN.goal + COLUMN.gap + COLUMN.fact + COLUMN.gutter + LANE_WIDTH;
const PANEL_GAP = 48;
const GROUP_GAP = 18;
const FACT_GAP = 16;
const ACTION_GAP = 14;
/** Above the aim of the support: a hairline and its label. */
export const AIM_TOP = 34;
const AIM_LABEL = 18;

export interface GoalsLayout {
	readonly goals: readonly (At & { readonly look: GoalLook })[];
	readonly aims: readonly (At & { readonly told: Told; readonly isFirst: boolean })[];
	/** By the middle of their first line. */
	readonly facts: readonly (At & { readonly look: FactLook })[];
	readonly actions: readonly (At & { readonly look: NodeLook })[];
	/** The left edge of each panel. */
	readonly panels: readonly number[];
	readonly width: number;
	readonly height: number;
}

interface At {
	readonly panel: number;
	readonly x: number;
	readonly y: number;
}

interface Laid {
	readonly goal: GoalLook | null;
	readonly aim: Told | null;
	readonly fact: FactLook | null;
	readonly actions: readonly NodeLook[];
	/** In the three columns. */
	readonly heights: readonly [number, number, number];
}

export function layOutGoals(groups: readonly GoalGroup[], sheet: Sheet): GoalsLayout {
	const gaps = gapsByEnd(sheet.scene.links);
	const panels = panelsOf(groups.map((group) => laidGroup(group, gaps, sheet)), PANEL_WIDTH + PANEL_GAP);
	const layout = { goals: [], aims: [], facts: [], actions: [], panels: panels.map((_, i) => MARGIN + i * (PANEL_WIDTH + PANEL_GAP)) } as { [K in 'goals' | 'aims' | 'facts' | 'actions']: GoalsLayout[K][number][] } & { panels: number[] };
	const bottoms = panels.map((panel, i) => {
		const x = layout.panels[i] ?? 0;
		return Math.max(placeNotes(panel, { panel: i, x }, layout), placeActions(panel.flatMap(({ actions }) => actions), { panel: i, x: x + PANEL_WIDTH - LANE_WIDTH }, layout, sheet.scene.links));
	});
	return { ...layout, width: 2 * MARGIN + panels.length * (PANEL_WIDTH + PANEL_GAP) - PANEL_GAP, height: Math.max(...bottoms) };
}

function gapsByEnd(links: readonly SceneLink[]): (id: NodeId) => readonly SceneLink[] {
	const gaps = new Map<NodeId, SceneLink[]>();
	for (const link of links) if (link.gap) for (const id of new Set([link.from, link.to])) gaps.set(id, [...(gaps.get(id) ?? []), link]);
	return (id) => gaps.get(id) ?? [];
}

function laidGroup(group: GoalGroup, gapsOf: (id: NodeId) => readonly SceneLink[], sheet: Sheet): Laid {
	const { nodes } = sheet.scene;
	const factOf = (id: NodeId, name: string | null): FactLook => goalFact(nodes.get(id) as SceneNode, name, gapsOf(id), sheet);
	const goal = group.goal && goalLook(group.goal, factOf, sheet);
	const aim = group.support && toldOf(group.support, { ink: 'told', line: 18, width: COLUMN.goal, lines: 5 }, sheet);
	const fact = group.fact === null ? null : factOf(group.fact, null);
	const actions = group.actions.flatMap((id) => [nodes.get(id)].flatMap((node) => (node ? [nodeLook(node, sheet.pen, sheet.words)] : [])));
	const tall = goal ? goal.height + (goal.horizon ? 18 : 0) + GROUP_GAP : aim ? aim.height + AIM_TOP + GROUP_GAP : 0;
	return { goal, aim, fact, actions, heights: [tall, goal && goal.facts.length > 0 ? tall : fact ? fact.room + FACT_GAP : 0, actions.reduce((sum, look) => sum + look.height + look.above + ACTION_GAP, 0)] };
}

type Open = { [K in 'goals' | 'aims' | 'facts' | 'actions']: GoalsLayout[K][number][] };

/** Visions and facts, each column from top to bottom. @returns how far down they reach */
function placeNotes(groups: readonly Laid[], { panel, x }: Omit<At, 'y'>, layout: Open): number {
	let [left, middle] = [HEAD, HEAD];
	const factX = x + COLUMN.goal + COLUMN.gap;
	for (const { goal, aim, fact, heights: [tall] } of groups) {
		if (goal) {
			const top = goal.facts.length > 0 ? Math.max(left, middle) : left;
			layout.goals.push({ look: goal, panel, x, y: top });
			for (const { look, y } of goal.facts) layout.facts.push({ look, panel, x: factX, y: top + y });
			left = top + tall;
			if (goal.facts.length > 0) middle = top + goal.height + GROUP_GAP;
		}
		if (aim) {
			// Below nothing it needs no hairline, nor the room for one.
			const top = left === HEAD ? HEAD + AIM_LABEL : left + AIM_TOP;
			layout.aims.push({ told: aim, panel, x, y: top, isFirst: left === HEAD });
			left += tall;
		}
		if (fact) {
			layout.facts.push({ look: fact, panel, x: factX, y: middle + AXIS });
			middle += fact.room + FACT_GAP;
		}
	}
	return Math.max(left, middle);
}

/** Actions as near as can be to what they are linked to. */
function placeActions(looks: readonly NodeLook[], { panel, x }: Omit<At, 'y'>, layout: Open, links: readonly SceneLink[]): number {
	const heights = new Map<NodeId, number>([...layout.goals.filter((at) => at.panel === panel).map(({ look, y }) => [look.goal.node.id, y + look.height / 2] as const), ...layout.facts.filter((at) => at.panel === panel).map(({ look, y }) => [look.node.id, y] as const)]);
	const wanted = new Map<NodeId, number>();
	for (const { from, to } of links) for (const [one, other] of [[from, to], [to, from]] as const) if (!wanted.has(one) && heights.has(other)) wanted.set(one, heights.get(other) ?? 0);
	const middles = placeLane(looks.map(({ node, height, above }) => ({ id: node.id, height: height + above, wantY: wanted.get(node.id) ?? null })), HEAD, ACTION_GAP);
	const placed = looks.map((look) => ({ look, panel, x, y: Math.round((middles.get(look.node.id) ?? HEAD) - (look.height + look.above) / 2 + look.above) }));
	layout.actions.push(...placed);
	return Math.max(HEAD, ...placed.map(({ look, y }) => y + look.height + ACTION_GAP));
}

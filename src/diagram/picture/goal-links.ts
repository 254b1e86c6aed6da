/** The lines of the goals view: gaps broken by their word, measures that end in a ring; what has no room is told below. */
import type { NodeId } from '../../core/client-links.ts';
import { GAP_KINDS } from '../../core/vocabulary/choices.ts';
import type { Mark, Part } from '../picture.ts';
import type { Point } from '../placement/placement.ts';
import type { SceneLink } from '../scene.ts';
import { breakTitle } from '../words/break-title.ts';
import { COLUMN, sentenceMarks } from './goal-look.ts';
import type { FactLook, GapLook, GoalLook } from './goal-look.ts';
import type { GoalsLayout } from './goals-layout.ts';
import { PANEL_WIDTH } from './goals-layout.ts';
import { gapMarks, latentPart, linkPart, partOf, sentenceOf } from './link-part.ts';
import { path, text } from './marks.ts';
import type { NodeLook } from './node-look.ts';
import { LANE_WIDTH } from './node-look.ts';
import type { Sheet } from './node-part.ts';
import { Tracks } from './tracks.ts';

type Place = { readonly panel: number; readonly x: number; readonly y: number } & ({ readonly is: 'goal'; readonly look: GoalLook } | { readonly is: 'fact'; readonly look: FactLook } | { readonly is: 'action'; readonly look: NodeLook } | { readonly is: 'aim' });
type GoalPlace = Place & { readonly is: 'goal' };
type FactPlace = Place & { readonly is: 'fact' };
type ActionPlace = Place & { readonly is: 'action' };

export interface GoalLinks {
	readonly parts: readonly Part[];
	/** Of the gaps told below, px. */
	readonly height: number;
}

/** @param bottom where the gaps that have no room are told */
export function goalLinks(layout: GoalsLayout, bottom: number, sheet: Sheet): GoalLinks {
	const places = placesOf(layout);
	const turns = turnsOf(layout, places, sheet);
	const between = new Set(sheet.scene.links.filter(({ gap }) => gap).flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
	const measured = new Set<NodeId>();
	const parts: Part[] = [];
	let y = bottom;
	for (const link of sheet.scene.links) {
		const [from, to] = [places.get(link.from), places.get(link.to)];
		if (!from || !to || from === to) continue;
		const part = link.relation === 'measured_by' && between.has(`${link.from} ${link.to}`) ? null : drawn(link, from, to, { turns, layout, sheet, measured });
		if (part) parts.push(part);
		else if (link.gap) {
			const told = gapBelow(link, y, layout.width, sheet);
			parts.push(told.part);
			y += told.height;
		} else parts.push(latentPart(link, [middleOf(from), middleOf(to)], [], sheet));
	}
	return { parts, height: y - bottom };
}

function placesOf({ goals, facts, actions, aims }: GoalsLayout): Map<NodeId, Place> {
	return new Map<NodeId, Place>([
		...goals.map((at): [NodeId, Place] => [at.look.goal.node.id, { is: 'goal', ...at }]),
		...facts.map((at): [NodeId, Place] => [at.look.node.id, { is: 'fact', ...at }]),
		...actions.map((at): [NodeId, Place] => [at.look.node.id, { is: 'action', ...at }]),
		...aims.map(({ told, panel, x, y }): [NodeId, Place] => [told.node.id, { is: 'aim', panel, x, y }]),
	]);
}

const actionY = ({ y, look }: ActionPlace): number => y + look.height / 2;
const middleOf = (place: Place): Point => (place.is === 'goal' || place.is === 'action' ? { x: place.x + COLUMN.goal / 2, y: place.y + place.look.height / 2 } : { x: place.x + 40, y: place.y });

/** Where the line of each action turns, left of it. */
function turnsOf({ panels, actions }: GoalsLayout, places: ReadonlyMap<NodeId, Place>, { scene }: Sheet): Map<NodeId, number> {
	const tracks = panels.map(() => new Tracks());
	const heights = new Map<NodeId, number[]>();
	for (const { from, to } of scene.links) for (const [one, other] of [[from, to], [to, from]] as const) {
		const place = places.get(other);
		if (place && places.get(one)?.is === 'action') heights.set(one, [...(heights.get(one) ?? []), place.is === 'goal' ? place.y + place.look.height + LANE : place.y]);
	}
	return new Map(actions.map(({ look, panel, x, y }) => {
		const all = [y + look.height / 2, ...(heights.get(look.node.id) ?? [])];
		return [look.node.id, x - 12 - (tracks[panel]?.take(Math.min(...all), Math.max(...all)) ?? 0)];
	}));
}
/** Below the box of a goal there is room for a line. */
const LANE = 9;

interface Surroundings {
	readonly turns: ReadonlyMap<NodeId, number>;
	readonly layout: GoalsLayout;
	readonly sheet: Sheet;
	/** Facts beside which it is written that they are a measure. */
	readonly measured: Set<NodeId>;
}

/** A link with its line, or null where there is no room for one. */
function drawn(link: SceneLink, from: Place, to: Place, around: Surroundings): Part | null {
	if (from.panel !== to.panel) return null;
	const both = [from, to];
	const goal = both.find((place): place is GoalPlace => place.is === 'goal');
	const fact = both.find((place): place is FactPlace => place.is === 'fact');
	const action = both.find((place): place is ActionPlace => place.is === 'action');
	if (goal && fact) return beside(link, goal, fact, around.sheet);
	if (fact && action) return measure(link, fact, action, around);
	return goal && action && link.relation === 'addresses' ? below(link, goal, action, around) : null;
}

/** Between a goal and a fact that stands beside it. */
function beside(link: SceneLink, goal: GoalPlace, fact: FactPlace, sheet: Sheet): Part | null {
	if (!goal.look.facts.some(({ look }) => look === fact.look)) return null;
	const [start, end, y] = [goal.x + COLUMN.goal + 1, fact.x - 8, Math.round(fact.y) + 0.5];
	const gap = fact.look.gaps.get(goal.look.goal.node.id);
	if (link.gap && gap) return partOf(link, [...gapLine(gap, `M${start},${y}H${end}`, (start + end) / 2, y, sheet), ...sentenceMarks(gap, (start + end) / 2, y, 'middle')], sheet);
	return link.relation === 'measured_by' ? linkPart({ link, points: [{ x: start, y }, { x: end + 2, y }], tone: 'faint' }, sheet) : null;
}

function gapLine({ link: { gap } }: GapLook, d: string, x: number, y: number, { words }: Sheet): Mark[] {
	const word = words.choice(GAP_KINDS, gap?.kind ?? '');
	return [path('casing', d), path(gap?.talkedOver ? 'line-faint' : 'line', d), ...gapMarks(word, gap?.talkedOver ?? false, x, y)];
}

/** Between a fact and an action. */
function measure(link: SceneLink, fact: FactPlace, action: ActionPlace, { turns, sheet, measured }: Surroundings): Part | null {
	const gap = fact.look.gaps.get(action.look.node.id);
	const hasGap = fact.look.gaps.size > 0;
	const [start, y, turn, ay] = [fact.x + fact.look.first + 6, Math.round(fact.y + (hasGap && !link.gap ? 8 : 0)) + 0.5, (turns.get(action.look.node.id) ?? action.x - 12) + 0.5, Math.round(actionY(action)) + 0.5];
	const points: Point[] = Math.abs(ay - y) < 1.5 ? [{ x: action.x, y }, { x: start, y }] : [{ x: action.x, y: ay }, { x: turn, y: ay }, { x: turn, y }, { x: start, y }];
	if (link.gap && gap) {
		const d = Math.abs(ay - y) < 1.5 ? `M${start},${y}H${action.x}` : `M${start},${y}H${turn}V${ay}H${action.x}`;
		const half = sheet.pen(sheet.words.choice(GAP_KINDS, gap.link.gap?.kind ?? ''), 10.5, 700) / 2 + 18;
		return partOf(link, [...gapLine(gap, d, start + half, y, sheet), ...sentenceMarks(gap, Math.max(start, fact.x + fact.look.width + 6), y, 'start')], sheet);
	}
	if (link.relation !== 'measured_by') return null;
	const line = linkPart({ link, points, tone: 'faint', corner: 7, casing: false }, sheet);
	// Several actions share the line to a measure: none may cut another.
	const part = { ...line, marks: [path('casing', `M${action.x},${ay}H${turn + 6}`), ...line.marks] };
	if (measured.has(fact.look.node.id) || hasGap) return part;
	measured.add(fact.look.node.id);
	return { ...part, marks: [...part.marks, text('small', start + 10, y - 5, sheet.words.diagram.measures)] };
}

/** From an action to a goal: through the room below its box, if no words lie there. */
function below(link: SceneLink, goal: GoalPlace, action: ActionPlace, { turns, layout, sheet }: Surroundings): Part | null {
	const lane = goal.y + goal.look.height + LANE + 0.5;
	if (layout.facts.some(({ panel, y, look }) => panel === goal.panel && y - 14 < lane && y + look.room > lane)) return null;
	const [turn, end] = [(turns.get(action.look.node.id) ?? action.x - 12) + 0.5, goal.x + COLUMN.goal - 30.5];
	const points = [{ x: action.x, y: Math.round(actionY(action)) + 0.5 }, { x: turn, y: Math.round(actionY(action)) + 0.5 }, { x: turn, y: lane }, { x: end, y: lane }, { x: end, y: goal.y + goal.look.height }];
	return linkPart({ link, points, tone: 'faint', corner: 7 }, sheet);
}

/** A gap between notes that do not stand side by side, as a line of words. */
function gapBelow(link: SceneLink, y: number, width: number, sheet: Sheet): { part: Part; height: number } {
	const room = Math.min(width, 2 * PANEL_WIDTH) - COLUMN.gap - LANE_WIDTH / 2;
	const lines = breakTitle(sentenceOf(link, sheet), { size: 10.5, weight: 400, width: room, lines: 3 }, sheet.pen);
	const word = sheet.words.choice(GAP_KINDS, link.gap?.kind ?? '');
	const x = 24 + sheet.pen(word, 10.5, 700) / 2 + 24;
	const middle = Math.round(y + 12) + 0.5;
	const marks = [path(link.gap?.talkedOver ? 'line-faint' : 'line', `M24,${middle}H${Math.round(2 * x - 24)}`), ...gapMarks(word, link.gap?.talkedOver ?? false, x, middle), ...lines.map((line, i) => text('small', 2 * x - 12, middle + 4 + i * 15, line))];
	return { part: partOf(link, marks, sheet), height: lines.length * 15 + 8 };
}

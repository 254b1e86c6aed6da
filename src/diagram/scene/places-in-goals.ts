/** Places to look at in 目標: visions that were inherited, goals without a measure, an action or time, actions without a goal. */
import type { Client } from '../../core/client.ts';
import type { GraphNode, IssueGraph } from '../../core/issue-graph.ts';
import { inLine, isVision, live } from '../../core/live-notes.ts';
import { saidBy } from '../../core/owner-voice.ts';
import type { ChoiceOf, VISION_AUTHORS } from '../../core/vocabulary/choices.ts';
import type { Place } from './place.ts';

const INHERITED: ReadonlySet<string | undefined> = new Set<ChoiceOf<typeof VISION_AUTHORS>>(['創業者', '創業者以外の歴代経営者']);
const GOALS: ReadonlySet<string> = new Set(['経営目標', '事業計画', 'KPI']);
const isGoal = ({ note }: GraphNode): boolean => note.type === 'vision' && GOALS.has(note.fields.kind ?? '');

export function goalPlaces(graph: IssueGraph, client: Client, today: string): Place[] {
	const visions = live(graph, 'vision').filter(isVision);
	const goals = visions.filter(isGoal);
	const actions = live(graph, 'action');
	const place = (code: Place['code']) => ({ id }: GraphNode): Place => ({ code, ids: [id], about: [] });
	return [
		...visions.filter((vision) => !isGoal(vision) && isInherited(client, vision) && !isVoiced(graph, client, vision)).map(place('inherited-vision')),
		...goals.filter(({ id }) => graph.out(id, 'measured_by').length === 0).map(place('goal-unmeasured')),
		...goals.filter(({ note }) => note.type === 'vision' && isOver(note.fields.horizon, today)).map(place('goal-past')),
		...(visions.length === 0 ? [] : actions.filter((action) => !visions.some((vision) => serves(graph, action, vision))).map(place('action-without-goal'))),
		...(actions.length === 0 ? [] : goals.filter((goal) => !actions.some((action) => serves(graph, action, goal))).map(place('goal-without-action'))),
	];
}

const isInherited = (client: Client, { note }: GraphNode): boolean => note.type === 'vision' && INHERITED.has(note.fields.author ?? client.note.fields.vision_author);

/** Whether the owner has said something that stands behind it. */
const isVoiced = (graph: IssueGraph, client: Client, { id }: GraphNode): boolean =>
	graph.in(id, 'supports').some((from) => {
		const fact = graph.nodes.get(from);
		const speaker = fact ? saidBy(client, fact) : null;
		return speaker !== null && client.isOwner(speaker);
	});

/** Whether the last day of a period as written is past: `2028-08` is over from September on. What is no such period is not. */
function isOver(horizon: string | undefined, today: string): boolean {
	const last = horizon?.split('..').at(-1)?.trim() ?? '';
	const fiscal = /^(\d{4})年度$/.exec(last);
	// The month in which a fiscal year begins is a setting; by the end of the next year any of them is over.
	if (fiscal) return today.slice(0, 4) > String(Number(fiscal[1]) + 1);
	return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(last) && today.slice(0, last.length) > last;
}

/** Whether an action leads to a goal: by what it addresses, by a measure they share, or by a gap between them. */
function serves(graph: IssueGraph, { id }: GraphNode, goal: GraphNode): boolean {
	const measures = new Set(graph.out(goal.id, 'measured_by'));
	const hindering = new Set(graph.in(goal.id, 'hinders'));
	return (
		[...graph.out(id, 'addresses'), ...graph.out(id, 'gap'), ...graph.in(id, 'gap')].includes(goal.id) ||
		graph.out(id, 'measured_by').some((fact) => measures.has(fact)) ||
		graph.out(id, 'addresses').some((target) => inLine(graph, target).some((other) => hindering.has(other)))
	);
}

/** What of the goals stands beside what: each vision with the facts it is compared with and the actions that lead to it; every note once. */
import type { NodeId } from '../../core/client-links.ts';
import type { GraphNode, IssueGraph } from '../../core/issue-graph.ts';
import { VISION_KINDS } from '../../core/vocabulary/choices.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { figureNames, goalLines } from './goal-lines.ts';
import type { GoalLines } from './goal-lines.ts';

/** A vision or a goal. */
export interface Goal {
	readonly node: SceneNode;
	readonly lines: GoalLines;
	/** Facts beside each of its lines, or beside the whole when it has none. */
	readonly facts: readonly (readonly NodeId[])[];
	/** Until when, as written. */
	readonly horizon: string | null;
}

/** What stands together: a goal, or a fact of its own, with the actions that belong to it. */
export interface GoalGroup {
	readonly goal: Goal | null;
	/** 支援のゴール, which is no vision of the company's. */
	readonly support: SceneNode | null;
	readonly fact: NodeId | null;
	readonly actions: readonly NodeId[];
}

/** No more actions stand with one group; the others follow as groups of their own. */
const TOGETHER = 5;

export function goalGroups(scene: Scene, graph: IssueGraph): GoalGroup[] {
	const of = (type: SceneNode['type']): SceneNode[] => [...scene.nodes.values()].filter((node) => node.type === type);
	const kind = ({ id }: SceneNode): string => visionOf(graph.nodes.get(id))?.kind ?? '';
	const isSupport = (node: SceneNode): boolean => kind(node) === '支援のゴール';
	const order = VISION_KINDS.map(({ ja }): string => ja);
	const goals = goalsOf(of('vision').filter((node) => !isSupport(node)).sort((a, b) => rank(order, kind(a)) - rank(order, kind(b))), of('fact'), scene, graph);
	const group = (part: Partial<GoalGroup>): GoalGroup => ({ goal: null, support: null, fact: null, actions: [], ...part });
	const beside = new Set(goals.flatMap(({ facts }) => facts.flat()));
	const groups = [
		...goals.map((goal) => group({ goal })),
		...of('vision').filter(isSupport).map((support) => group({ support })),
		...of('fact').filter(({ id }) => !beside.has(id)).map(({ id }) => group({ fact: id })),
	];
	return withActions(groups, of('action'), scene);
}

const rank = (order: readonly string[], kind: string): number => (order.includes(kind) ? order.indexOf(kind) : 3);
const visionOf = (node: GraphNode | undefined): { readonly kind?: string; readonly horizon?: string } | null => (node?.note.type === 'vision' ? node.note.fields : null);

/** Facts that are linked to a goal stand beside it; of the others those beside a line that name the same figure. */
function goalsOf(visions: readonly SceneNode[], facts: readonly SceneNode[], scene: Scene, graph: IssueGraph): Goal[] {
	const names = new Map(facts.map((fact) => [fact.id, [...figureNames(fact.title), ...indicatorOf(graph.nodes.get(fact.id))]]));
	const free = new Set(facts.map(({ id }) => id));
	const linked = linkedFacts(visions, free, scene);
	return visions.map((node): Goal => {
		const lines = goalLines(node.title);
		const rows: NodeId[][] = lines.lines.length === 0 ? [[]] : lines.lines.map(() => []);
		for (const fact of linked.get(node.id) ?? []) {
			const exact = lines.lines.findIndex(({ name }) => names.get(fact)?.includes(name));
			const near = exact >= 0 ? exact : lines.lines.findIndex(({ name }) => scene.nodes.get(fact)?.title.includes(name));
			rows[near >= 0 ? near : rows.length - 1]?.push(fact);
		}
		lines.lines.forEach(({ name }, at) => {
			const fact = rows[at]?.length === 0 ? [...free].find((id) => names.get(id)?.includes(name)) : undefined;
			if (fact !== undefined && free.delete(fact)) rows[at]?.push(fact);
		});
		return { node, lines, facts: rows, horizon: visionOf(graph.nodes.get(node.id))?.horizon ?? null };
	});
}

const indicatorOf = (node: GraphNode | undefined): string[] => (node && !node.line && node.note.type === 'fact' && node.note.fields.indicator !== undefined ? [node.note.fields.indicator] : []);

/** The facts each vision is measured by or compared with; a fact stands with the first of them. */
function linkedFacts(visions: readonly SceneNode[], free: Set<NodeId>, { links }: Scene): Map<NodeId, NodeId[]> {
	const facts = new Map(visions.map(({ id }): [NodeId, NodeId[]] => [id, []]));
	for (const { relation, from, to } of links) {
		if (relation !== 'measured_by' && relation !== 'gap') continue;
		for (const [vision, fact] of [[from, to], [to, from]] as const) if (facts.has(vision) && free.delete(fact)) facts.get(vision)?.push(fact);
	}
	return facts;
}

/** Each action with the group of the first note it is linked to; those that are linked to none at the end. */
function withActions(groups: readonly GoalGroup[], actions: readonly SceneNode[], { links }: Scene): GoalGroup[] {
	const groupOf = new Map<NodeId, number>();
	groups.forEach(({ goal, fact }, i) => {
		for (const id of [...(goal ? [goal.node.id, ...goal.facts.flat()] : []), ...(fact === null ? [] : [fact])]) groupOf.set(id, i);
	});
	const targets = new Map<NodeId, number>();
	for (const { from, to } of links) {
		for (const [one, other] of [[from, to], [to, from]] as const) if (!targets.has(one) && groupOf.has(other)) targets.set(one, groupOf.get(other) ?? 0);
	}
	const members = groups.map((): NodeId[] => []);
	const others: NodeId[] = [];
	for (const { id } of actions) {
		const list = members[targets.get(id) ?? -1];
		if (list && list.length < TOGETHER) list.push(id);
		else others.push(id);
	}
	return [...groups.map((group, i) => ({ ...group, actions: members[i] ?? [] })), ...others.map((id) => ({ goal: null, support: null, fact: null, actions: [id] }))];
}

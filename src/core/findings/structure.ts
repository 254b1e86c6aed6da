/** Findings about the shape of causes and effects (domain D4): G01, G07, G08, G12–G16. */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import { finding } from '../finding.ts';
import type { GraphNode } from '../issue-graph.ts';
import { cycles } from '../issue-walk.ts';
import { lonePaths } from './lone-paths.ts';
import { namesLost } from './lost-links.ts';
import { sameWords } from './same-words.ts';
import { explainedIssues, standingCauses } from './standing-causes.ts';

const titleOf = ({ graph }: Engagement, id: NodeId): string => graph.nodes.get(id)?.title ?? '';

export const STRUCTURE = {
	/** 孤立した課題・現象: no cause, no effect, no whole and no part. One that was set aside is parked on purpose. */
	G01: finding('medium', 4, (engagement) =>
		engagement.live('issue').filter((node) => !isLinked(engagement, node)).map(({ id, title, status }) => ({ ids: [id], looked: [status], details: { title } })),
	),

	/** 一本道の「なぜ」: three or more times 「なぜ」 with one answer each. */
	G07: finding('medium', 4, (engagement) => lonePaths(engagement).map((ids) => ({ ids, looked: [], details: { title: titleOf(engagement, ids[0] ?? '') } }))),

	/** 掘り下げが一段: none of its causes has a cause, and an essential issue or an action is there already. */
	G08: finding('low', 4, (engagement) =>
		engagement.live('issue').flatMap(({ id, title }) => {
			const causes = standingCauses(engagement).in(id, 'causes');
			const goesOn = engagement.graph.in(id, 'causes').some((cause) => engagement.graph.in(cause, 'causes').some((deeper) => deeper !== id && deeper !== cause));
			return goesOn || !isAnswered(engagement, id, causes) ? [] : [{ ids: [id, ...causes], looked: [], details: { title } }];
		}),
	),

	/** 輪になっている: often the finding itself, never an error. A pair is G14. */
	G12: finding('low', 4, (engagement) =>
		cycles(standingCauses(engagement)).filter((loop) => loop.length > 2).map((loop) => ({ ids: loop, looked: [], details: { titles: loop.map((id) => titleOf(engagement, id)) } })),
	),

	/** 言い換えの要因: the cause says what the effect says. */
	G13: finding('medium', 4, (engagement) =>
		sameWords(engagement).map(({ cause, effect }) => ({ ids: [cause.id, effect.id], looked: [cause.title, effect.title], details: { cause: cause.title, effect: effect.title } })),
	),

	/** 向きの確かめ: two notes that cause one another. */
	G14: finding('medium', 4, (engagement) => {
		const causes = standingCauses(engagement);
		const pairs = causes.edges.filter(({ from, to }) => from < to && causes.out(to, 'causes').includes(from));
		return pairs.map(({ from, to }) => ({ ids: [from, to], looked: [], details: { one: titleOf(engagement, from), other: titleOf(engagement, to) } }));
	}),

	/** 説明されていない課題: those that follow from no live essential issue. A count without a target; without an essential issue there is nothing to count. */
	G15: finding('low', 4, (engagement) => {
		const explained = explainedIssues(engagement);
		const reached = new Set([...explained.values()].flat());
		const issues = engagement.live('issue');
		const rest = issues.filter(({ id }) => !reached.has(id));
		if (explained.size === 0 || rest.length === 0) return [];
		return [{ ids: rest.map(({ id }) => id), looked: [reached.size], details: { all: issues.length, reached: reached.size, rest: rest.map(({ title }) => title) } }];
	}),

	/** 説明する範囲: how many issues follow from an essential issue. A count without a target. */
	G16: finding('low', 4, (engagement) => {
		const all = engagement.live('issue').length;
		if (all === 0) return [];
		return [...explainedIssues(engagement)].map(([id, issues]) => ({ ids: [id], looked: [...issues, all], details: { title: titleOf(engagement, id), reached: issues.length, all } }));
	}),
};

/** Whether it has a cause, an effect, a whole or a part, even one that cannot be found. */
function isLinked(engagement: Engagement, node: GraphNode): boolean {
	const { graph } = engagement;
	return (['causes', 'part_of'] as const).some((relation) =>
		[...graph.in(node.id, relation), ...graph.out(node.id, relation)].some((other) => other !== node.id) || (['from', 'to'] as const).some((end) => namesLost(engagement, node, relation, end)),
	);
}

/** Whether an essential issue stands among the causes, or an action addresses the issue or one of them. */
function isAnswered(engagement: Engagement, issue: NodeId, causes: readonly NodeId[]): boolean {
	const { nodes } = standingCauses(engagement);
	const hasAction = [issue, ...causes].some((id) => engagement.graph.in(id, 'addresses').some((action) => nodes.has(action)));
	return causes.length > 0 && (hasAction || causes.some((id) => nodes.get(id)?.type === 'essential'));
}

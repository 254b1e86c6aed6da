/** Findings about the talk at visits (domain D4): G35, G36. */
import { ownWordsIn, talkPatterns } from '../dialogue.ts';
import type { TalkElement } from '../dialogue.ts';
import type { Engagement } from '../engagement.ts';
import { finding } from '../finding.ts';
import type { NoteOf } from '../note.ts';
import { toolsOf } from './visit-tools.ts';

/** Visits with the same tool that are asked about (domain D4, G36). */
const TOOL_VISITS = 3;

/** What stands out in a log: one element more than meant, or something that came early. */
export type TalkWeighing = { readonly is: 'most'; readonly element: TalkElement } | { readonly is: 'early'; readonly proposals: number; readonly questions: number };

export const TALK = {
	/** 対話の重心: a pattern of domain B3 that shows in the last visit, the first of several. */
	G35: finding('medium', 3, (engagement) => {
		const last = engagement.held.at(-1);
		const pattern = talkPatterns(engagement).find((one) => (one.is === 'undug' ? one.visits.at(-1) : one.visit) === last);
		if (!last || !pattern) return [];
		const others = pattern.is === 'undug' ? pattern.visits.slice(0, -1).reverse() : [];
		const weighing: TalkWeighing = pattern.is === 'early' ? { is: 'early', proposals: pattern.proposals, questions: pattern.questions } : { is: 'most', element: pattern.most };
		return [{ ids: [last, ...others].map(({ path }) => path), looked: [pattern.is, weighing.is === 'most' ? weighing.element : weighing.proposals + weighing.questions], details: weighing }];
	}),

	/** 道具が先に立つ: the same tool at three visits, and nothing new from them: no issue, no cause, no word of the owner. */
	G36: finding('medium', 3, (engagement) => {
		const visits = engagement.held.slice(-TOOL_VISITS);
		if (visits.length < TOOL_VISITS || visits.some((visit) => bringsNews(engagement, visit))) return [];
		const [first, ...others] = visits.map(toolsOf);
		const tool = [...(first ?? [])].find(([key]) => others.every((tools) => tools.has(key)))?.[1];
		return tool === undefined ? [] : [{ ids: visits.map(({ path }) => path).reverse(), looked: [tool], details: { tool } }];
	}),
};

function bringsNews(engagement: Engagement, visit: NoteOf<'visit'>): boolean {
	const types = engagement.graph.in(visit.path, 'from').map((id) => engagement.graph.nodes.get(id)?.type);
	return ownWordsIn(engagement).has(visit) || types.includes('issue') || types.includes('cause');
}

/** Signs of stage 4: the owner reaches an essential issue in their own words (domain B1). None of them says which one it is. */
import { ownWordsIn } from '../dialogue.ts';
import type { Engagement } from '../engagement.ts';
import { hasOwnersWords, ownersStatements } from '../findings/owner-statements.ts';
import { explainedIssues, standingCauses } from '../findings/standing-causes.ts';
import type { GraphNode } from '../issue-graph.ts';
import { ancestors } from '../issue-walk.ts';
import { isVision, withParts } from '../live-notes.ts';
import { isVoiced } from '../owner-voice.ts';
import { idsOf, shownBy, unique } from './stage-sign.ts';
import type { SignLook, StageSign } from './stage-sign.ts';

/** Issues that one essential issue has to lead to before it leads to several. */
const SEVERAL = 2;
const HYPOTHESES: ReadonlySet<string | null> = new Set(['仮説', 'チームの仮説']);

/** Essential issues of which the owner has spoken, by their status. */
const voiced = (engagement: Engagement): readonly GraphNode[] => engagement.live('essential').filter(({ status }) => isVoiced(status));

/** What the team thinks stands by itself: as a hypothesis for the team only, beside words of the owner. */
function apartLook(engagement: Engagement): SignLook {
	const { graph, held } = engagement;
	const hypotheses = [...graph.nodes.values()].filter(({ status }) => HYPOTHESES.has(status));
	const views = held.filter(({ body }) => body.hypotheses.length > 0).map(({ path }) => path);
	const own = [...ownWordsIn(engagement).values()].flat();
	const isApart = hypotheses.every(({ layer }) => layer === '支援チームだけ') && own.length > 0;
	return shownBy(isApart ? unique([...idsOf(hypotheses), ...views]) : []);
}

/** From the first issue up its causes, or up to what it is a part of, to an essential issue. */
function pathLook(engagement: Engagement): SignLook {
	const causes = standingCauses(engagement);
	const first = engagement.live('issue').filter(({ note }) => note.type === 'issue' && note.fields.first === true);
	const reached = first.flatMap(({ id }) => {
		const wholes = [id, ...ancestors(engagement.graph, id, 'part_of'), ...engagement.graph.out(id, 'part_of')];
		const behind = new Set([...wholes, ...wholes.flatMap((one) => ancestors(causes, one))]);
		const essentials = voiced(engagement).filter((essential) => withParts(engagement.graph, essential.id).some((part) => behind.has(part)));
		return essentials.length > 0 ? [id, ...idsOf(essentials)] : [];
	});
	return shownBy(unique(reached));
}

/** Facts of at least two records under one essential issue. */
function sourcesLook(engagement: Engagement): SignLook {
	return shownBy(unique(voiced(engagement).flatMap(({ id }) => {
		const facts = engagement.evidence(id).filter(({ type }) => type === 'fact');
		const records = new Set(facts.flatMap((fact) => engagement.records(fact.id).map(({ path }) => path)));
		return facts.length >= 2 && records.size >= 2 ? [id, ...idsOf(facts)] : [];
	})));
}

export const NOTICING_SIGNS = {
	'S4-apart': { stage: 4, look: apartLook },
	'S4-owner-words': { stage: 4, look: (engagement) =>
		shownBy(unique(voiced(engagement).flatMap(({ id }) => {
			const statements = idsOf(ownersStatements(engagement, id));
			return statements.length > 0 || hasOwnersWords(engagement, id) ? [id, ...statements] : [];
		}))),
	},
	'S4-vision': { stage: 4, look: (engagement) => {
		const visions = new Set(idsOf(engagement.live('vision').filter(isVision)));
		return shownBy(unique(voiced(engagement).flatMap(({ id }) => {
			const hindered = withParts(engagement.graph, id).flatMap((part) => engagement.graph.out(part, 'hinders')).filter((vision) => visions.has(vision));
			return hindered.length > 0 ? [id, ...hindered] : [];
		})));
	} },
	'S4-sources': { stage: 4, look: sourcesLook },
	'S4-explains': { stage: 4, look: (engagement) => {
		const explained = explainedIssues(engagement);
		return shownBy(unique(voiced(engagement).flatMap(({ id }) => {
			const issues = explained.get(id) ?? [];
			return issues.length >= SEVERAL ? [id, ...issues] : [];
		})));
	} },
	'S4-path': { stage: 4, look: pathLook },
} as const satisfies Readonly<Record<string, StageSign>>;

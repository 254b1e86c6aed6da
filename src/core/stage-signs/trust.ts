/** Signs of stage 3: the owner feels heard (domain B1). */
import { isOurs, ownWordsIn, proposalsWithoutLeave } from '../dialogue.ts';
import type { Engagement } from '../engagement.ts';
import type { NoteOf } from '../note.ts';
import type { Viewpoint } from '../findings/viewpoints.ts';
import { idsOf, shownBy, unique } from './stage-sign.ts';
import type { SignLook, StageSign } from './stage-sign.ts';

/** The four viewpoints of ロカベン (domain R1). */
const VIEWPOINTS: readonly Viewpoint[] = ['経営者', '事業', '環境・関係者', '内部管理体制'];

/** Visits at which trust was being built and nothing later. */
const trustVisits = ({ held }: Engagement): readonly NoteOf<'visit'>[] =>
	held.filter(({ fields: { steps = [] } }) => steps.includes(3) && !steps.some((step) => step !== '前捌き' && step > 3));

function viewpointsLook(engagement: Engagement): SignLook {
	const facts = engagement.live('fact').filter(({ line, note }) => !line && note.type === 'fact' && VIEWPOINTS.some((viewpoint) => viewpoint === note.fields.viewpoint));
	const told = VIEWPOINTS.filter((viewpoint) => facts.some(({ note }) => note.type === 'fact' && note.fields.viewpoint === viewpoint));
	const seen = told.length === VIEWPOINTS.length;
	return { seen, ids: seen ? idsOf(facts) : [], details: told };
}

export const TRUST_SIGNS = {
	/** Words of at least so many visits as the settings say. */
	'S3-owner-words': { stage: 3, look: (engagement) => {
		const own = ownWordsIn(engagement);
		const seen = own.size >= engagement.settings.ownWordsVisits;
		return { seen, ids: seen ? unique([...own.values()].flat()) : [], details: [] };
	} },
	/** Details: the viewpoints that have facts. */
	'S3-viewpoints': { stage: 3, look: viewpointsLook },
	/** 「考えたことがなかった」: a line marked 気づき of the client's side. The line itself where it is a fact, else its visit. */
	'S3-unthought': { stage: 3, look: ({ client, held }) => shownBy(held.flatMap((visit) => {
		const lines = visit.body.talk.filter((line) => line.element === '気づき' && !isOurs(client, visit, line));
		return unique(lines.map(({ line }) => {
			const fact = visit.body.facts.find((one) => one.line === line);
			return fact ? `${visit.path}#^${fact.id}` : visit.path;
		}));
	})) },
	/** At the visits of this stage whose log has marked lines, no proposal without asking first. */
	'S3-no-proposals': { stage: 3, look: (engagement) => {
		const { client } = engagement;
		const logged = trustVisits(engagement).filter((visit) => visit.body.talk.some((line) => line.element !== null && isOurs(client, visit, line)));
		const isFree = logged.every((visit) => proposalsWithoutLeave(client, visit).length === 0);
		return shownBy(isFree ? logged.map(({ path }) => path) : []);
	} },
	/** Nothing pressing was found: then there is nothing to decide. */
	'S3-short-policy': { stage: 3, look: ({ client }) => {
		const shorts = client.ofType('short');
		if (shorts.length === 0) return null;
		return shownBy(shorts.every(({ fields }) => fields.policy !== undefined) ? shorts.map(({ path }) => path) : []);
	} },
} as const satisfies Readonly<Record<string, StageSign>>;

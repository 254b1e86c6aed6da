/** Signs of stages 5 to 7: the client's people carry it, learn from it, and go on by themselves (domain B1). */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import { figuresOf } from '../findings/figures.ts';
import type { GraphNode } from '../issue-graph.ts';
import { recordDate } from '../note.ts';
import type { NoteOf } from '../note.ts';
import { saidBy } from '../owner-voice.ts';
import { answeredYes, clientCarriers, idsOf, shownBy, shownIf, unique } from './stage-sign.ts';
import type { StageSign } from './stage-sign.ts';

/** Actions that somebody of the client's side carries and that pass a test by these names. */
const actionsCarried = (engagement: Engagement, test: (names: readonly string[], node: GraphNode) => boolean): NodeId[] =>
	idsOf(engagement.live('action').filter((node) => test(clientCarriers(engagement, node), node)));

/** The first visit held that serves a stage. */
const firstVisitOf = ({ held }: Engagement, stage: 6 | 7): NoteOf<'visit'> | null => held.find(({ fields }) => fields.steps?.includes(stage)) ?? null;

/** The figures that an action is measured by, where there are two of one indicator and of different times, or two of one action. */
function comparedFigures(engagement: Engagement): NodeId[] {
	const figures = figuresOf(engagement);
	return unique(engagement.live('action').flatMap(({ id }) => {
		const measures = engagement.graph.out(id, 'measured_by').flatMap((fact) => figures.get(fact) ?? []);
		const compared = [...figures.values()].filter((one) => measures.some((measure) => measure.indicator.key !== '' && measure.indicator.key === one.indicator.key && measure.period?.key !== one.period?.key));
		const own = new Set([...measures.filter((measure) => compared.some((one) => one.indicator.key === measure.indicator.key)), ...compared]);
		return own.size >= 2 ? [id, ...idsOf([...own])] : [];
	}));
}

/** Essential issues that were judged anew, or got a fact for or against them, since visits have been about solving. */
function reread(engagement: Engagement): NodeId[] {
	const first = firstVisitOf(engagement, 6);
	if (!first) return [];
	const since = recordDate(first);
	const later = new Set(engagement.held.slice(engagement.held.indexOf(first)).map(({ path }) => path));
	const isLater = (fact: NodeId): boolean => engagement.records(fact).some(({ path }) => later.has(path));
	return unique(engagement.live('essential').flatMap(({ id, note }) => {
		const judged = since !== null && note.type === 'essential' && (note.fields.history ?? []).some(({ on }) => on >= since);
		const facts = [...engagement.evidence(id).map((fact) => fact.id), ...engagement.graph.in(id, 'refutes')].filter(isLater);
		return judged || facts.length > 0 ? [id, ...facts] : [];
	}));
}

/** Issues that the client's own people raised since visits have been about following up. */
function nextIssues(engagement: Engagement): NodeId[] {
	const first = firstVisitOf(engagement, 7);
	if (!first) return [];
	const { client, held } = engagement;
	const since = recordDate(first);
	const later = new Set(held.slice(held.indexOf(first)).map(({ path }) => path));
	return idsOf(engagement.live('issue').filter((node) => {
		const name = saidBy(client, node);
		if (name === null || client.isSupporter(name)) return false;
		const on = node.note.type === 'issue' ? node.note.fields.said_on : undefined;
		return engagement.records(node.id).some(({ path }) => later.has(path)) || (since !== null && on !== undefined && on >= since);
	}));
}

/** 「会社」 and 「会社と支援チーム」 name nobody. */
const NOBODY_NAMED = /会社|当社|自社|弊社|支援|company|support/i;

export const CARRYING_SIGNS = {
	'S5-carried': { stage: 5, look: (engagement) => shownBy(actionsCarried(engagement, (names) => names.length > 0)) },
	/** Details: who, beyond the owner. */
	'S5-others': { stage: 5, look: (engagement) => {
		const beyond = (names: readonly string[]): string[] => names.filter((name) => !engagement.client.isOwner(name) && !NOBODY_NAMED.test(name));
		const names = engagement.live('action').flatMap((node) => beyond(clientCarriers(engagement, node)));
		return shownBy(actionsCarried(engagement, (carriers) => beyond(carriers).length > 0), [...new Set(names)]);
	} },
	'S5-unasked': { stage: 5, look: (engagement) => {
		const facts = engagement.live('fact').filter(({ line, note }) => !line && note.type === 'fact' && note.fields.unasked === true);
		return shownBy([...idsOf(facts), ...answeredYes(engagement, 'S5-02')]);
	} },
	'S6-learned': { stage: 6, look: (engagement) => shownBy(idsOf(engagement.live('action').filter(({ note }) => note.type === 'action' && note.fields.learned !== undefined))) },
	/** 形式知化: an action that has settled with somebody of the firm, or a person who says so. */
	'S6-stays': { stage: 6, look: (engagement) => shownBy([...actionsCarried(engagement, (names, { status }) => status === '定着' && names.length > 0), ...answeredYes(engagement, 'S6-01')]) },
	'S6-compared': { stage: 6, look: (engagement) => shownBy(comparedFigures(engagement)) },
	'S6-reread': { stage: 6, look: (engagement) => shownBy([...reread(engagement), ...answeredYes(engagement, 'S6-02')]) },
	'S7-mechanism': { stage: 7, look: (engagement) => shownIf(engagement, engagement.client.note.fields.mechanism !== undefined) },
	/** Details: the day. */
	'S7-contact': { stage: 7, look: ({ client }) => {
		const notes = [client.note, ...client.ofType('handover')].filter(({ fields }) => fields.next_contact !== undefined);
		return shownBy(notes.map(({ path }) => path), notes.flatMap(({ fields }) => fields.next_contact ?? []));
	} },
	'S7-handover': { stage: 7, look: (engagement) => {
		const actions = engagement.live('action').filter(({ note }) => note.type === 'action' && note.fields.handover !== undefined);
		return shownBy([...engagement.client.ofType('handover').filter(({ fields }) => fields.to !== undefined).map(({ path }) => path), ...idsOf(actions)]);
	} },
	'S7-next-issue': { stage: 7, look: (engagement) => shownBy([...nextIssues(engagement), ...answeredYes(engagement, 'S7-03')]) },
} as const satisfies Readonly<Record<string, StageSign>>;

/** Self-checks of the three cases of conflict (paper Ⅳ管理-2(2)③, domain E4): CF1-1…CF3-4. Signs to look at, never a verdict on a person. */
import { readDeadline } from '../deadline.ts';
import { dialogueOf, talkPatterns } from '../dialogue.ts';
import type { Engagement } from '../engagement.ts';
import { emptyViewpoints } from '../findings/viewpoints.ts';
import type { NoteOf } from '../note.ts';
import type { CheckBy, CheckLook, Evidence, SelfCheck } from '../self-check.ts';
import { readStage } from '../stage.ts';
import type { OpenRequest } from '../standing.ts';
import { VIEWPOINTS } from '../vocabulary/choices.ts';
import { askPerson, checkOf, evidence, openFindings, openIn, pathEvidence, shows, subjects } from './look.ts';

/** Visits without a new cause before it is asked whether digging has stopped (domain E4). */
const IDLE_VISITS = 2;
/** Visits that finding G36 needs before it can speak. */
const TOOL_VISITS = 3;

/** Before the first visit there is nothing to be in conflict about. */
const check = (by: CheckBy, look: (engagement: Engagement) => CheckLook | null): SelfCheck => checkOf('conflict')(by, ({ engagement }) => (engagement.held.length === 0 ? null : look(engagement)));

export const CONFLICT = {
	'CF1-1': check('half', (engagement) => shows(null, [...putOff(engagement), ...quieter(engagement)])),
	'CF1-2': check('half', ({ client, held }) => shows(null, held.flatMap(({ path, body }) =>
		body.talk.filter(({ speaker, words }) => client.isOwner(speaker) && ASKS_FOR_ANSWERS.test(words)).map(({ words }): Evidence => ({ label: 'quote', words, id: path, owner: true })),
	))),
	/** The boxes of our own requests under 依頼事項, and until when they were promised. */
	'CF1-3': check('notes', (engagement) => {
		const late = openIn(engagement).requests.filter((open) => open.ours && isPastDue(engagement, open));
		return shows(late.length === 0, late.map(({ visit, request }) => evidence('requests', request.text, visit.path)));
	}),
	'CF1-4': check('person', askPerson),
	/** 要素 of our lines at visits of stage 4 or later, and 出所 of new causes. */
	'CF2-1': check('notes', (engagement) => {
		if (!engagement.reached(4)) return null;
		const undug = talkPatterns(engagement).flatMap((pattern) => (pattern.is === 'undug' && pattern.visits.at(-1) === engagement.held.at(-1) ? pattern.visits : []));
		const last = engagement.held.slice(-IDLE_VISITS);
		const causes = last.flatMap(({ path }) => engagement.graph.in(path, 'from')).flatMap((id) => engagement.graph.nodes.get(id) ?? []).filter(({ type }) => type === 'cause');
		// From stage 5 on it is about acting, and no new cause is to be expected.
		const isIdle = engagement.state.stage === 4 && last.length === IDLE_VISITS && causes.length === 0;
		return shows(undug.length === 0 && !isIdle, (undug.length > 0 ? undug : isIdle ? last : []).map(pathEvidence));
	}),
	'CF2-2': check('half', ({ held, next }) => {
		const visits = [next, held.at(-1)].filter((visit) => visit !== null && visit !== undefined);
		return shows(null, visits.flatMap(({ path, body }) => body.questions.filter(({ kind }) => kind === 'プロセス').map(({ text }) => evidence('questions', text, path))));
	}),
	/** 使うもの and 使った図 of three visits, and what came from them (finding G36). */
	'CF2-3': check('notes', (engagement) => {
		if (engagement.held.length < TOOL_VISITS) return null;
		const found = openFindings(engagement, 'G36');
		return shows(found.length === 0, found.map(({ ids, details }) => evidence('tools', details.tool, ids[0] ?? null)));
	}),
	/** スケジュール of the plan: where stage 4 was to come; 段階 of the client. */
	'CF2-4': check('notes', (engagement) => {
		const planned = plannedFor(engagement);
		if (!planned) return askPerson();
		return shows(engagement.reached(4) || !planned.isPast, [evidence('schedule', planned.words, planned.path)]);
	}),
	/** 得意分野 of the client's note, 領域 and title of the essential issues (finding G17); an overlap that is no more than that, a person looks at. */
	'CF3-1': check('notes', (engagement) => {
		if (engagement.client.ofType('essential').length === 0) return null;
		const found = openFindings(engagement, 'G17');
		return shows(found.length === 0 ? true : found.some(({ level }) => level === 'high') ? false : null, subjects(engagement, found));
	}),
	/** 根拠 of the essential issues that overlap (findings G24, G03). */
	'CF3-2': check('notes', (engagement) => {
		const overlapping = new Set(openFindings(engagement, 'G17').map(({ ids }) => ids[0]));
		if (overlapping.size === 0) return null;
		const weak = [...openFindings(engagement, 'G24'), ...openFindings(engagement, 'G03')].filter(({ ids }) => overlapping.has(ids[0]));
		return shows(weak.length === 0, subjects(engagement, weak));
	}),
	/** 視点 of facts (finding G19). */
	'CF3-3': check('notes', (engagement) => {
		const counts = VIEWPOINTS.map(({ ja }) => [ja, engagement.live('fact').filter(({ line, note }) => !line && note.type === 'fact' && note.fields.viewpoint === ja).length] as const);
		const told = counts.some(([, count]) => count > 0);
		return shows(told ? emptyViewpoints(engagement).length === 0 : null, told ? counts.map(([viewpoint, count]) => evidence(viewpoint, String(count))) : []);
	}),
	'CF3-4': check('person', askPerson),
} as const satisfies Readonly<Record<string, SelfCheck>>;

/** What an owner says who waits for an answer from us (domain E4). */
const ASKS_FOR_ANSWERS = /教えて(?:ほしい|欲しい|ください|下さい|くれ)|結局|何をして(?:くれ|もらえ|いただけ)|いつまで続|意味が(?:ある|あり)|答えを(?:くれ|教え|知り)|\b(?:just tell (?:me|us)|what will you do|what are you going to do|how long will this|is there any point)\b/i;

/** Visits that were postponed or cancelled. */
const putOff = ({ client }: Engagement): Evidence[] => client.visits.filter(({ fields: { status } }) => status === '延期' || status === '中止').map(({ title, path }) => evidence('off', title, path));

/** The last visit, where our part of the talk grew over the last three logs. */
function quieter(engagement: Engagement): Evidence[] {
	const talks = dialogueOf(engagement).filter(({ spoken }) => spoken !== null).slice(-3);
	const grows = talks.length === 3 && talks.every(({ spoken }, i) => i === 0 || (spoken ?? 0) > (talks[i - 1]?.spoken ?? 0));
	return grows ? talks.slice(-1).map(({ visit: { title, path } }) => evidence('quieter', title, path)) : [];
}

/** Whether the day or the visit that a thing was promised for is over. */
function isPastDue({ held, today }: Engagement, { visit, request }: OpenRequest): boolean {
	const until = readDeadline(request.until, visit.fields.date ?? null);
	if (until === null) return false;
	return 'day' in until ? until.day < today : held.some(({ fields: { no } }) => no !== undefined && no >= until.visit);
}

interface Planned {
	readonly words: string;
	readonly path: string;
	readonly isPast: boolean;
}

/** The first row of the plan for stage 4 or later, and whether its visit or its day is over. */
function plannedFor({ client, held, today }: Engagement): Planned | null {
	for (const { path, body } of client.ofType('plan')) {
		const row = body.schedule.find(({ stage }) => stage.split(/[／/・、,]/).some((part) => (readStage(part) ?? 0) >= 4));
		if (!row) continue;
		const isOver = (visit: NoteOf<'visit'>): boolean => visit.fields.no !== undefined && String(visit.fields.no) === row.no.normalize('NFKC').replace(/\D/g, '');
		return { words: [row.no, row.on, row.stage].filter((cell) => cell !== '').join(' '), path, isPast: held.some(isOver) || (/^\d{4}-\d{2}-\d{2}$/.test(row.on) && row.on < today) };
	}
	return null;
}

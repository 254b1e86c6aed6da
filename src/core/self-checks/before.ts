/** Self-checks before a visit, document ⓒ (domain E1): PRE-01…PRE-17. */
import { dialogueOf, TALK_ELEMENTS } from '../dialogue.ts';
import type { Engagement } from '../engagement.ts';
import type { NodeId } from '../client-links.ts';
import { linksIn } from '../link.ts';
import type { NoteOf } from '../note.ts';
import type { Evidence, SelfCheck } from '../self-check.ts';
import { officeOf } from '../stage-signs/beginning.ts';
import { isJapanese } from '../wording/sentences.ts';
import { askedAbout, evidence, fieldEvidence, openFindings, openIn, pathEvidence, sayTheSame, shows, visitCheckOf, writtenFields } from './look.ts';

/** Questions in words that a visit is prepared with (domain E1). */
const QUESTIONS = 3;

/** About how one question is asked; that one is closed (T17) counts only among them all (domain F1). */
const ASKING = ['T12', 'T13', 'T14', 'T15', 'T16'] as const;

const check = visitCheckOf('before');

export const BEFORE = {
	/** 目指すゴール, and what T01 and T02 ask about in it. */
	'PRE-01': check('half', ({ engagement, visit }) => {
		const goal = fieldEvidence(visit, 'goal');
		return shows(goal.words === '' ? false : null, [goal, ...askedAbout(engagement, visit, ['T01', 'T02'], ['goal'])]);
	}),
	/** 支援の狙い; where it says what 支援内容 says, a person is asked. */
	'PRE-02': check('notes', ({ visit }) => {
		const [intent, content] = [fieldEvidence(visit, 'intent'), fieldEvidence(visit, 'content')];
		if (intent.words === '') return shows(false, [intent]);
		return sayTheSame(intent.words, content.words) ? shows(null, [intent, content]) : shows(true, [intent]);
	}),
	/** スケジュール of the plan: the row of this visit. */
	'PRE-03': check('half', ({ engagement, visit }) => shows(null, planEvidence(engagement, visit))),
	/** 確認事項, 協議事項, 伝達事項; 「なし」 is written too. */
	'PRE-04': check('notes', ({ visit }) => {
		const { confirmations } = visit.body;
		const lists = [evidence('confirm', confirmations.map(({ text }) => text).join('／'), visit.path), fieldEvidence(visit, 'discuss'), fieldEvidence(visit, 'tell')];
		return shows(lists.every(({ words }) => words !== ''), lists);
	}),
	/** 時間, and 所要時間 that it has to fit in. */
	'PRE-05': check('half', ({ visit }) => {
		const time = fieldEvidence(visit, 'time');
		const { minutes } = visit.fields;
		const planned = minutesOf(visit.body.before.time?.values ?? []);
		const fits = minutes === undefined || planned <= minutes;
		return shows(time.words === '' || !fits ? false : null, [time, ...(minutes === undefined ? [] : [evidence('visit.minutes', String(minutes), visit.path)])]);
	}),
	/** 問いかけの案, and what T12–T16 ask about among it. */
	'PRE-06': check('notes', ({ engagement, visit }) => shows(visit.body.questions.length >= QUESTIONS, [...questionEvidence(visit), ...askedAbout(engagement, visit, ASKING, ['questions'])])),
	/** 問いかけの案: seen where all are open and none carries an answer (T12–T17). A closed one is proper for facts, so a person tells, and of other languages. */
	'PRE-07': check('notes', ({ engagement, visit }) => {
		if (visit.body.questions.length === 0) return shows(false);
		const asked = askedAbout(engagement, visit, [...ASKING, 'T17'], ['questions']);
		return shows(asked.length === 0 && visit.body.questions.every(({ text }) => isJapanese(text)) ? true : null, asked.length === 0 ? questionEvidence(visit) : asked);
	}),
	/** 役割. Somebody alone has none to share out. */
	'PRE-08': check('notes', ({ visit, solo }) => (solo ? null : writtenFields(visit, 'roles'))),
	/** The boxes under 依頼事項 of the visits before: where all are settled, nothing is left to look at. */
	'PRE-09': check('notes', ({ engagement, visit }) => {
		const open = openBefore(engagement, visit);
		return shows(open.length === 0 ? true : null, open);
	}),
	/** 改善点 of the visit before, where there is one. */
	'PRE-10': check('half', ({ previous }) => {
		const improve = previous?.body.after.improve;
		return previous && improve ? shows(null, [evidence('last-improve', improve.values.join('／'), previous.path)]) : null;
	}),
	/** 見立て, and 別の見方 among it or at the visit before. */
	'PRE-11': check('half', ({ visit, previous }) => {
		const views = visit.body.hypotheses.map(({ text }) => evidence('hypotheses', text, visit.path));
		const other = previous ? [fieldEvidence(previous, 'other_view')].filter(({ words }) => words !== '') : [];
		return shows(views.some(({ words }) => OTHER_VIEW.test(words)) ? true : null, [...views, ...other]);
	}),
	/** 重心; what the log of the visit before holds is shown beside it. */
	'PRE-12': check('half', ({ engagement, visit, previous }) => {
		const weight = fieldEvidence(visit, 'weight');
		return shows(visit.body.weight === null ? null : true, [...(weight.words === '' ? [] : [weight]), ...(previous ? trendOf(engagement, previous) : [])]);
	}),
	/** 方針 of the open short-term issues, and whether the preparation names each of them. */
	'PRE-13': check('notes', ({ engagement, visit }) => {
		const open = openIn(engagement).shorts;
		if (open.length === 0) return null;
		const named = (short: NoteOf<'short'>): boolean => isNamed(engagement, visit, short);
		const undecided = open.some((short) => short.fields.policy === undefined && !named(short));
		return shows(undecided ? false : open.every(named) ? true : null, open.map(pathEvidence));
	}),
	'PRE-14': check('person', ({ visit }) => shows(null, [fieldEvidence(visit, 'tools')].filter(({ words }) => words !== ''))),
	/** What may be shown: titles of facts, issues and causes, and 最小表示人数 (finding G38). */
	'PRE-15': check('notes', ({ engagement }) => {
		const found = openFindings(engagement, 'G38');
		return shows(found.length === 0, found.flatMap(({ ids, details }) => {
			const id = ids[0] ?? null;
			return [...details.views.map((words) => evidence('view-words', words, id)), ...details.people.map((words) => evidence('person-words', words, id))];
		}));
	}),
	/** 事前打合せ日, not after the visit. Somebody alone may write there when it was read again, and is asked otherwise. */
	'PRE-16': check('notes', ({ visit, solo }) => {
		const { pre_on, date } = visit.fields;
		const seen = pre_on !== undefined && (date === undefined || pre_on <= date);
		return shows(seen || !solo ? seen : null, [evidence('visit.pre_on', pre_on ?? '', visit.path)]);
	}),
	/** 統括の確認日 of the plan, before the first visit; of no other visit, and only where there is an office. */
	'PRE-17': check('notes', ({ engagement, visit, previous }) => {
		if (previous || officeOf(engagement) === null || engagement.client.visits[0] !== visit) return null;
		return shows(isPlanChecked(engagement, visit), engagement.client.ofType('plan').map(({ path, fields }) => evidence('plan.office_checked_on', fields.office_checked_on ?? '', path)));
	}),
} as const satisfies Readonly<Record<string, SelfCheck>>;

const OTHER_VIEW = /別の(?:見方|観点|見立て|可能性)|ほかの見方|\b(?:another|other|alternative) (?:view|reading|way)/i;

/** Whether the office checked a plan before the day of a visit. */
export const isPlanChecked = ({ client }: Engagement, { fields: { date } }: NoteOf<'visit'>): boolean =>
	client.ofType('plan').some(({ fields: { office_checked_on: on } }) => on !== undefined && (date === undefined || on < date));

/** The plan's aim, and its row of this visit. */
function planEvidence({ client }: Engagement, visit: NoteOf<'visit'>): Evidence[] {
	return client.ofType('plan').flatMap(({ path, fields, body }) => {
		const row = body.schedule.find(({ no }) => visit.fields.no !== undefined && Number(no.normalize('NFKC').replace(/\D/g, '')) === visit.fields.no);
		const words = row ? [row.stage, row.content, row.aim].filter((cell) => cell !== '').join('／') : '';
		return [...(fields.goal === undefined ? [] : [evidence('plan.goal', fields.goal, path)]), ...(words === '' ? [] : [evidence('plan-row', words, path)])];
	});
}

/** The minutes that a timetable adds up to: 「10分 前回から」, "40 min the lists". */
const minutesOf = (rows: readonly string[]): number =>
	rows.reduce((sum, row) => sum + Number(/(\d{1,4})\s*(?:分|min)/i.exec(row.normalize('NFKC'))?.[1] ?? 0), 0);

const questionEvidence = ({ body, path }: NoteOf<'visit'>): Evidence[] => body.questions.map(({ text }) => evidence('questions', text, path));

/** Requests of earlier visits that nobody has ticked. */
function openBefore(engagement: Engagement, visit: NoteOf<'visit'>): Evidence[] {
	const order = engagement.client.visits;
	const earlier = new Set(order.slice(0, order.indexOf(visit)));
	return openIn(engagement).requests.filter((open) => earlier.has(open.visit)).map((open) => evidence('requests', open.request.text, open.visit.path));
}

/** What our lines of a visit did, in numbers of lines. */
function trendOf(engagement: Engagement, visit: NoteOf<'visit'>): Evidence[] {
	const talk = dialogueOf(engagement).find((one) => one.visit === visit);
	return talk ? TALK_ELEMENTS.filter((element) => talk.counts[element] > 0).map((element) => evidence(element, String(talk.counts[element]), visit.path)) : [];
}

/** Whether 事前打合せ names a note, by a link or by its title. */
function isNamed(engagement: Engagement, { body }: NoteOf<'visit'>, { path, title }: NoteOf<'short'>): boolean {
	const words = [...Object.values(body.before).flatMap(({ values }) => values), ...[...body.confirmations, ...body.questions, ...body.hypotheses].map(({ text }) => text)];
	const linked = new Set<NodeId | null>(words.flatMap(linksIn).map((link) => engagement.named(link)));
	return linked.has(path) || (title.length > 1 && words.some((text) => text.includes(title)));
}

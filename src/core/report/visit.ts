/** ⓒ 事前打合せ and ⓓ 事後打合せ of a visit (paper 図9). The team's copies. */
import { carryOver } from '../carry-over.ts';
import type { Carried, CarriedKind } from '../carry-over.ts';
import type { NoteOf } from '../note.ts';
import { standingOf } from '../standing.ts';
import type { BodyField, Confirmation, Question, Request } from '../visit-record.ts';
import { ownerWordsOf } from '../visit-brief.ts';
import { findTerm } from '../vocabulary.ts';
import { QUESTION_KINDS, SHORT_POLICIES } from '../vocabulary/choices.ts';
import { cellWords, form, listed, opening, part, shortName, under, visitName, visitRows } from './blocks.ts';
import { fieldWords, readable, titleWords } from './field-words.ts';
import type { ReportBlock, ReportPage } from './page.ts';
import type { ReportSight } from './sight.ts';
import type { ReportWords } from './words.ts';

/** What a visit's document is made from. */
export type VisitSight = ReportSight & { readonly visit: NoteOf<'visit'> };

const values = (field: BodyField | undefined): readonly string[] => field?.values ?? [];

/** ⓒ: what was prepared for a visit, and what it takes over. */
export function beforePage(sight: VisitSight): ReportPage {
	const { engagement, visit, words } = sight;
	const { client, today } = engagement;
	const { before, confirmations, questions, hypotheses } = visit.body;
	return {
		title: `${words.titles.pre} ${visitName(words, client, visit)}`,
		blocks: [
			...opening(words, client.name, today, true),
			form(words, [...visitRows(words, client, visit), ['preOn', fieldWords(visit, 'pre_on', words)]]),
			...under(words, 'goal', values(before.goal)), ...under(words, 'content', values(before.content)), ...under(words, 'intent', values(before.intent)),
			part(words, 'confirm'), listed(words, confirmations.map((one) => confirmationLine(words, one))),
			...under(words, 'discuss', values(before.discuss)), ...under(words, 'tell', values(before.tell)),
			...under(words, 'time', values(before.time)),
			part(words, 'questions'), listed(words, questions.map((one) => questionLine(words, one))),
			part(words, 'conduct'), form(words, [['roles', values(before.roles).map(readable)], ['tools', values(before.tools).map(readable)], ['weight', values(before.weight).map(readable)]]),
			...under(words, 'hypotheses', hypotheses.map(({ text }) => text)),
			...carriedPart(sight),
		],
	};
}

/** ⓓ: what came out of a visit. */
export function afterPage({ engagement, visit, words }: VisitSight): ReportPage {
	const { client, today } = engagement;
	const { after, requests } = visit.body;
	return {
		title: `${words.titles.post} ${visitName(words, client, visit)}`,
		blocks: [
			...opening(words, client.name, today, true),
			form(words, [...visitRows(words, client, visit), ['postOn', fieldWords(visit, 'post_on', words)], ['sharedOn', fieldWords(visit, 'shared_on', words)], ['maps', fieldWords(visit, 'maps', words)]]),
			...under(words, 'goal', values(visit.body.before.goal)),
			...under(words, 'done', values(after.done)), ...under(words, 'result', values(after.result)),
			part(words, 'ownerWords'), listed(words, ownerWordsOf(engagement, visit).map(readable)),
			...under(words, 'view', values(after.view)), ...under(words, 'improve', values(after.improve)),
			...under(words, 'versusPlan', values(after.versus_plan)), ...under(words, 'otherView', values(after.other_view)),
			...under(words, 'next', values(after.next)), ...under(words, 'prep', values(after.prep)),
			part(words, 'requests'), requestTable(words, requests),
			part(words, 'papers'), form(words, [['handed', values(after.handed).map(readable)], ['received', values(after.received).map(readable)], ['adjust', values(after.adjust).map(readable)], ['officeRemark', values(after.office).map(readable)]]),
		],
	};
}

/** 確認事項 in a line: with its answer, or how it stands. */
export function confirmationLine(words: ReportWords, { text, answer, state }: Confirmation): string {
	const line = words.remark(readable(text), words.confirmation[state]);
	return answer === '' ? line : `${readable(text)} → ${readable(answer)}`;
}

/** A question with its kind. */
export const questionLine = (words: ReportWords, { text, kind }: Question): string => words.remark(readable(text), kind === null ? '' : (findTerm(QUESTION_KINDS, kind)?.[words.language] ?? kind));

/** 依頼事項 as a table: who, what, until when, how it stands. */
export function requestTable(words: ReportWords, requests: readonly Pick<Request, 'who' | 'what' | 'until' | 'state'>[]): ReportBlock {
	const { who, what, until, state } = words.labels;
	if (requests.length === 0) return { is: 'words', words: words.empty };
	return { is: 'table', columns: [who, what, until, state], rows: requests.map((one) => [readable(one.who), readable(one.what), cellWords(words, one.until), words.request[one.state]]) };
}

/** What the visit takes over, each with the visit it comes from. */
function carriedPart({ engagement, visit, words }: VisitSight): ReportBlock[] {
	const { client, today } = engagement;
	const { items, requests, notHeld } = carryOver(client, visit, today);
	const { shorts } = standingOf(client, today);
	const of = (...kinds: readonly CarriedKind[]): string[] => items.filter(({ kind }) => kinds.includes(kind)).map((item) => carriedLine(words, item));
	const lost = notHeld.map((one) => words.remark(shortName(words, one), fieldWords(one, 'status', words)[0] ?? ''));
	return [
		part(words, 'carried'),
		form(words, [['lastNext', of('next')], ['lastPrep', of('prep')], ['lastImprove', of('improve')], ...(lost.length > 0 ? [['notHeld', [...lost, ...of('aim', 'content', 'discuss', 'tell', 'question')]] as const] : [])]),
		part(words, 'openRequests'),
		requests.length === 0 ? { is: 'words', words: words.none } : {
			is: 'table',
			columns: [words.labels.who, words.labels.what, words.labels.until, words.labels.origin, words.labels.state],
			rows: requests.map(({ visit: origin, request, standing }) => [readable(request.who), readable(request.what), cellWords(words, request.until), shortName(words, origin), words.request[standing]]),
		},
		part(words, 'shorts'), listed(words, shorts.map((short) => words.remark(titleWords(short), policyOf(words, short.fields.policy))), words.none),
	];
}

const policyOf = (words: ReportWords, policy: string | undefined): string => findTerm(SHORT_POLICIES, policy ?? '')?.[words.language] ?? '';
const carriedLine = (words: ReportWords, { words: said, origin }: Carried): string => words.remark(readable(said), shortName(words, origin.visit));

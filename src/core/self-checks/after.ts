/** Self-checks after a visit, document ⓓ (domain E2): POST-01…POST-18. */
import { isOurs } from '../dialogue.ts';
import type { Engagement } from '../engagement.ts';
import { namesSource } from '../findings/origins.ts';
import type { GraphNode } from '../issue-graph.ts';
import { isDone } from '../live-notes.ts';
import type { NoteOf } from '../note.ts';
import { searchKey } from '../search-key.ts';
import type { CheckLook, Evidence, SelfCheck } from '../self-check.ts';
import { deputiesAt } from '../sharing.ts';
import { isOurTask } from '../standing.ts';
import type { TalkLine } from '../talk.ts';
import type { NoteType } from '../vocabulary/note-types.ts';
import { isJapanese } from '../wording/sentences.ts';
import { askedAbout, askPerson, evidence, fieldEvidence, keptWords, noteEvidence, ownerSays, shows, visitCheckOf, WRITING_RULES, writtenFields } from './look.ts';

const check = visitCheckOf('after');

export const AFTER = {
	/** 達成; a scene in the words that were said leaves no doubt. */
	'POST-01': check('half', ({ visit }) => {
		const result = fieldEvidence(visit, 'result');
		return shows(result.words === '' ? false : QUOTED.test(result.words) ? true : null, [result]);
	}),
	/** 実施内容; a sentence that T02 or T07 asks about a person looks at. */
	'POST-02': check('notes', ({ engagement, visit }) => unlessAsked(writtenFields(visit, 'done'), askedAbout(engagement, visit, ['T02', 'T07'], ['done']))),
	/** 面談の記録 and 所見: what was said or seen stands apart from what we think of it. A fact that T05 asks about a person looks at. */
	'POST-03': check('notes', ({ engagement, visit }) => {
		const [view, facts] = [fieldEvidence(visit, 'view'), [...ownersWords(engagement, visit), ...otherFacts(engagement, visit)]];
		return unlessAsked(shows(view.words !== '' && facts.length > 0, [...facts, view]), askedAbout(engagement, visit, ['T05'], ['facts']));
	}),
	/** Lines of the owner under 面談の記録, and 言葉 of facts that come from the visit. */
	'POST-04': check('notes', ({ engagement, visit }) => {
		const words = ownersWords(engagement, visit);
		return shows(words.length > 0, words);
	}),
	/** Answers and boxes under 確認事項, where there are items; one that a later visit answers is answered. */
	'POST-05': check('notes', ({ engagement, visit }) => {
		const { confirmations } = visit.body;
		if (confirmations.length === 0) return null;
		const answered = answeredIn(engagement);
		const open = confirmations.filter(({ state, text }) => state === 'open' && !answered.has(searchKey(text)));
		return shows(open.length === 0, open.map(({ text }) => evidence('confirm', text, visit.path)));
	}),
	/** 計画との差. */
	'POST-06': check('half', ({ visit }) => {
		const written = writtenFields(visit, 'versus_plan');
		return written.seen ? written : askPerson();
	}),
	/** 改善点; a sentence that T07 asks about a person looks at. */
	'POST-07': check('notes', ({ engagement, visit }) => unlessAsked(writtenFields(visit, 'improve'), askedAbout(engagement, visit, ['T07'], ['improve']))),
	'POST-08': check('half', ({ engagement, visit }) => {
		const noticed = visit.body.talk.filter((line) => line.element === '気づき' && !isOurs(engagement.client, visit, line));
		return shows(null, [...noticed, ...ours(engagement, visit, '提案'), ...ours(engagement, visit, '説明')].map((line) => lineEvidence(engagement, visit, line)));
	}),
	'POST-09': check('half', ({ engagement, visit }) => shows(null, ours(engagement, visit, '提案').map((line) => lineEvidence(engagement, visit, line)))),
	/** 別の見方. */
	'POST-10': check('notes', ({ visit }) => writtenFields(visit, 'other_view')),
	/** 出所 of the issues, facts and causes that were written down since the visit; where there are none, a person is asked. */
	'POST-11': check('notes', ({ engagement, visit }) => {
		const fresh = newNotes(engagement, visit);
		const lost = fresh.filter(({ line, note }) => !line && !namesSource(note));
		if (lost.length > 0) return shows(false, lost.map(({ title, id }) => evidence('without-source', title, id)));
		return shows(fresh.length > 0 ? true : null, fresh.map(noteEvidence));
	}),
	/** 方針 of the short-term issues that came up at the visit; only where there are any. */
	'POST-12': check('notes', ({ engagement, visit }) => {
		const shorts = engagement.live('short').filter((node) => cameUpAt(engagement, visit, node));
		if (shorts.length === 0) return null;
		const undecided = shorts.filter((node) => node.note.type === 'short' && node.note.fields.policy === undefined && !isDone(node));
		return shows(undecided.length === 0, (undecided.length > 0 ? undecided : shorts).map(noteEvidence));
	}),
	/** 次回, with a day there or on a note of the next visit, and 準備. 「なし」 is an answer. */
	'POST-13': check('notes', ({ engagement, visit }) => {
		const [next, prep] = [fieldEvidence(visit, 'next'), fieldEvidence(visit, 'prep')];
		if (NOTHING.test(next.words)) return shows(true, [next]);
		const order = engagement.client.visits;
		const hasDay = DAY.test(next.words.normalize('NFKC')) || order.slice(order.indexOf(visit) + 1).some(({ fields }) => fields.date !== undefined);
		return shows(next.words !== '' && hasDay && prep.words !== '', [next, prep]);
	}),
	/** 依頼事項: who, what and until when. Whether it is not too much, a person tells. */
	'POST-14': check('half', ({ engagement, visit }) => {
		const theirs = visit.body.requests.filter((request) => !isOurTask(engagement.client, visit, request.who));
		if (visit.body.requests.length === 0) return shows(false, [evidence('requests', '', visit.path)]);
		const vague = theirs.filter(({ who, what, until }) => who === '' || what === '' || until === '');
		const seen = vague.length > 0 ? false : theirs.length === 0 ? true : null;
		return shows(seen, (vague.length > 0 ? vague : theirs).map(({ text }) => evidence('requests', text, visit.path)));
	}),
	/** 受領資料 and 提出資料; 「なし」 is written too. */
	'POST-15': check('notes', ({ visit }) => writtenFields(visit, 'received', 'handed')),
	/** 共有日, or 当方 where the deputy was there. Somebody alone reads it again on another day: 事後打合せ日 after 日付, and is asked otherwise. */
	'POST-16': check('notes', ({ engagement, visit, solo }) => {
		const { shared_on, post_on, date } = visit.fields;
		if (solo) return shows(post_on !== undefined && date !== undefined && post_on > date ? true : null, [evidence('visit.post_on', post_on ?? '', visit.path)]);
		const present = deputiesAt(engagement.client, visit);
		return shows(shared_on !== undefined || present.length > 0, [evidence('visit.shared_on', shared_on ?? '', visit.path), ...present.map((name) => evidence('visit.our_side', name, visit.path))]);
	}),
	/** 実施内容, 所見 and 改善点: seen where T01–T11 ask about nothing; else a person reads the sentences concerned, and what is in another language. */
	'POST-17': check('notes', ({ engagement, visit }) => {
		const written = WRITING.map((key) => fieldEvidence(visit, key)).filter(({ words }) => words !== '');
		return unlessAsked(shows(written.length > 0 && written.every(({ words }) => isJapanese(words)) ? true : null, written), askedAbout(engagement, visit, WRITING_RULES, WRITING));
	}),
	'POST-18': check('person', ({ visit }) => shows(null, [fieldEvidence(visit, 'adjust')].filter(({ words }) => words !== ''))),
} as const satisfies Readonly<Record<string, SelfCheck>>;

/** What is written after a visit that the wording rules look at. */
const WRITING = ['done', 'view', 'improve'] as const;

/** Where the notes would show it, but a wording rule asks about something, a person tells: a rule may be wrong. */
const unlessAsked = (look: CheckLook, asked: readonly Evidence[]): CheckLook => (look.seen !== false && asked.length > 0 ? shows(null, asked) : look);

const QUOTED = /「[^「」]+」|“[^“”]+”|"[^"]+"/;
const NOTHING = /^(?:なし|無し|終了|none|nothing)/i;
/** A day in any of the ways that people write it. */
const DAY = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}月\s*\d{1,2}日|\d{1,2}\/\d{1,2}/;

/** What the owner said at a visit, in the words that were kept: lines of talk, and facts that come from it. */
function ownersWords(engagement: Engagement, visit: NoteOf<'visit'>): Evidence[] {
	const { client, graph } = engagement;
	const lines = visit.body.talk.filter(({ speaker, words }) => client.isOwner(speaker) && words !== '').map((line) => lineEvidence(engagement, visit, line));
	const facts = graph.in(visit.path, 'from').map((id) => graph.nodes.get(id)).filter((node) => node?.type === 'fact' && !node.line).filter((node) => node !== undefined);
	return [...lines, ...facts.flatMap((node) => {
		const words = keptWords(engagement, node);
		return words === null ? [] : [ownerSays(words, node.id)];
	})];
}

/** Facts of a visit that are nobody's opinion and not the owner's words. */
const otherFacts = (engagement: Engagement, visit: NoteOf<'visit'>): Evidence[] =>
	engagement.graph.in(visit.path, 'from').flatMap((id) => engagement.graph.nodes.get(id) ?? []).filter((node) => node.type === 'fact' && !engagement.isOwners(node)).map(noteEvidence);

/** A line of talk; one that is a fact can be opened by itself. */
function lineEvidence({ client }: Engagement, visit: NoteOf<'visit'>, { line, speaker, element, words }: TalkLine): Evidence {
	const fact = visit.body.facts.find((one) => one.line === line);
	const id = fact ? `${visit.path}#^${fact.id}` : visit.path;
	const label = element ?? 'quote';
	return client.isOwner(speaker) ? { label, words, id, owner: true } : evidence(label, words, id);
}

const ours = ({ client }: Engagement, visit: NoteOf<'visit'>, element: '提案' | '説明'): TalkLine[] => visit.body.talk.filter((line) => line.element === element && isOurs(client, visit, line));

const answers = new WeakMap<Engagement, ReadonlySet<string>>();
/** What was answered under 確認事項 at any visit. */
function answeredIn(engagement: Engagement): ReadonlySet<string> {
	const known = answers.get(engagement) ?? new Set(engagement.client.visits.flatMap(({ body }) => body.confirmations).filter(({ state }) => state !== 'open').map(({ text }) => searchKey(text)));
	answers.set(engagement, known);
	return known;
}

const NEW_TYPES: ReadonlySet<NoteType> = new Set(['issue', 'fact', 'cause']);

/** Issues, facts and causes that come from a visit, or were written down from its day on until the next visit and name no other source. */
function newNotes({ client, graph, held }: Engagement, visit: NoteOf<'visit'>): GraphNode[] {
	const from = graph.in(visit.path, 'from').flatMap((id) => graph.nodes.get(id) ?? []).filter(({ type }) => NEW_TYPES.has(type));
	const [day, until] = [visit.fields.date, held[held.indexOf(visit) + 1]?.fields.date];
	const isSince = (created: string | undefined): boolean => created !== undefined && day !== undefined && created >= day && (until === undefined || created < until);
	const lost = [...client.ofType('issue'), ...client.ofType('fact'), ...client.ofType('cause')].filter((note) => isSince(note.fields.created) && !namesSource(note));
	return [...from, ...lost.flatMap(({ path }) => graph.nodes.get(path) ?? [])];
}

/** Whether a short-term issue came up at a visit; of one that tells nothing the last visit is asked. */
function cameUpAt(engagement: Engagement, visit: NoteOf<'visit'>, { id, note }: GraphNode): boolean {
	const day = note.type === 'short' ? note.fields.found_on : undefined;
	if (engagement.records(id).some(({ path }) => path === visit.path) || (day !== undefined && day === visit.fields.date)) return true;
	return day === undefined && !namesSource(note) && engagement.held.at(-1) === visit;
}

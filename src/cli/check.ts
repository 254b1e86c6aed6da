/** `bansou check`: where each client stands, and what could not be read. */
import { daysBetween } from '../core/calendar.ts';
import type { Client } from '../core/client.ts';
import { dialogueOf, TALK_ELEMENTS } from '../core/dialogue.ts';
import type { Engagement } from '../core/engagement.ts';
import { findingsOf, shownFindings } from '../core/findings/index.ts';
import type { Found } from '../core/findings/index.ts';
import { issueGraph } from '../core/issue-graph.ts';
import { cycles } from '../core/issue-walk.ts';
import { factLines } from '../core/note.ts';
import type { NoteOf } from '../core/note.ts';
import type { Notebook } from '../core/notebook.ts';
import type { Problem } from '../core/problem.ts';
import { allChecks, selfCheckForm } from '../core/self-checks/index.ts';
import { stageJumps } from '../core/stage-jumps.ts';
import { stageSignForm, stageSignsOf } from '../core/stage-signs.ts';
import { stageText } from '../core/stage.ts';
import { triageOf } from '../core/triage.ts';
import { CLIENT_STATES, ESSENTIAL_STATES, SHORT_POLICIES, SUPPORTER_ELEMENTS } from '../core/vocabulary/choices.ts';
import type { NoteType } from '../core/vocabulary/note-types.ts';
import type { WordingRule } from '../core/wording/rule.ts';
import { MARKING_RULES, WORDING_RULES, wordingOf } from '../core/wording.ts';
import type { WordingFound } from '../core/wording.ts';
import { findingSentence } from '../lang/faces/findings.ts';
import type { ProgramWords } from '../lang/index.ts';
import type { Standing } from '../core/standing.ts';
import { padded, columns, plain } from './text.ts';

const visitJson = (visit: NoteOf<'visit'> | null): unknown => visit && { path: visit.path, no: visit.fields.no ?? null, on: visit.fields.date ?? null };

/** A client with what is looked at in it. */
export interface Checked {
	readonly standing: Standing;
	readonly engagement: Engagement;
	/** The whole text of a note of the vault. */
	readonly textOf: (path: string) => string;
}

/** Findings of the highest level that nobody has looked into. */
export const openHigh = ({ engagement }: Checked): number => findingsOf(engagement).filter(({ level, confirmation }) => level === 'high' && !confirmation?.quiet).length;

/** One client of `check --json` (note-format §6). */
export function checkClientJson({ standing, engagement, textOf }: Checked, words: ProgramWords): unknown {
	const { client, state, last, next } = standing;
	return {
		path: client.path,
		name: client.name,
		stage: state.stage,
		status: client.note.fields.status ?? null,
		stageHistory: state.history,
		stageSigns: stageSignsOf(engagement).map(stageSignForm),
		triage: triageJson(engagement),
		visits: { last: visitJson(last), next: visitJson(next) },
		findings: findingsOf(engagement).map((found) => findingJson(found, words)),
		selfCheck: allChecks(engagement).flatMap((group) => selfCheckForm(group, words.selfChecks.label)),
		wording: wordingIn({ standing, engagement, textOf }, WORDING_RULES).map(({ rule, path, line, text }) => ({ rule, path, line, text })),
		dialogue: dialogueOf(engagement).map(({ visit, lines, share }) => ({ visit: visit.path, lines, share: rounded(share) })),
	};
}

const triageJson = (engagement: Engagement): unknown => {
	const { signs, level } = triageOf(engagement);
	return { signs: signs.map(({ word }) => word), level };
};

/** To three places, so that the same talk gives the same bytes. */
const rounded = (share: Readonly<Record<string, number>>): Record<string, number> => Object.fromEntries(Object.entries(share).map(([element, part]) => [element, Math.round(part * 1000) / 1000]));

const findingJson = (found: Found, words: ProgramWords): unknown => ({ code: found.code, level: found.level, ids: found.ids, sentence: findingSentence(words.findings, found), confirmed: found.confirmation?.quiet ?? false });

/** One problem of `--json`. */
export const problemJson = (problem: Problem, words: ProgramWords): unknown => {
	const { path, line, code, key } = problem;
	return { path, line, code, key, message: words.problem(problem) };
};

/** The page of one client: its name, then a line per matter. @param whole every finding, not only the first ones */
export function checkClientText(notebook: Notebook, checked: Checked, words: ProgramWords, whole: boolean): string[] {
	const { standing, engagement } = checked;
	const { client, requests, shorts } = standing;
	const { today } = engagement;
	const { labels, count, none } = words.cli;
	const status = client.note.fields.status;
	const listed = (n: number): string => (n > 0 ? count(n) : none);
	const rows: (readonly [label: string, text: string, ...lines: string[]])[] = [
		[labels.stage, stageLine(standing, words, today)],
		...(standing.state.history.length > 1 ? [[labels.stages, standing.state.history.map(({ stage }) => stage).join(' → ')] as const] : []),
		...listRow(labels.triage, triageLines(engagement, words)),
		...(whole ? listRow(words.stageSigns.title, signLines(engagement, words)) : []),
		...listRow(labels.goal, client.ofType('plan').flatMap(({ fields: { goal } }) => (goal ? [goal] : []))),
		...listRow(labels.essential, essentialLines(client, words)),
		[labels.visits, visitLine(standing, words)],
		[labels.requests, listed(requests.length), ...requestLines(standing, words)],
		[labels.short, listed(shorts.length), ...shorts.map((short) => [short.title, short.fields.policy ? words.cli.inBrackets(words.choice(SHORT_POLICIES, short.fields.policy)) : ''].join(''))],
		[labels.notes, noteCounts(client, words) || none],
		[labels.structure, structureLine(notebook, client, words)],
		...listRow(labels.dialogue, dialogueLines(engagement, words)),
		...(whole ? listRow(labels.wording, wordingLines(checked, words)) : []),
		...listRow(labels.findings, findingLines(engagement, words, whole)),
	];
	const width = Math.max(...rows.map(([label]) => columns(label))) + 2;
	const head = status ? `${client.name}${words.cli.inBrackets(words.choice(CLIENT_STATES, status))}` : client.name;
	return [plain(head), ...rows.flatMap(([label, text, ...lines]) => [`  ${padded(label, width)}${plain(text)}`, ...lines.map((line) => `  ${' '.repeat(width)}${plain(line)}`)])];
}

function stageLine({ state: { stage, since } }: Standing, { language, cli }: ProgramWords, today: string): string {
	if (stage === null) return cli.noStage;
	const how = since === null ? cli.sinceUnknown : cli.since(since, daysBetween(since, today));
	return `${stageText(stage, language)}${cli.inBrackets(how)}`;
}

/** Signs of a turnaround phase, and figures that may be in another unit: things to check. */
function triageLines(engagement: Engagement, { triage: say }: ProgramWords): string[] {
	const { signs, level, benchmark } = triageOf(engagement);
	const lines = [...signs.map((sign) => `${say.signs[sign.id]}${sign.figures ? `: ${say.figures(sign.figures)}` : ''}`), ...(benchmark?.doubts ?? []).map(say.doubt)];
	return level === 'none' ? lines : [say.levels[level], ...lines];
}

/** What the notes show of the stage the client stands at. */
function signLines(engagement: Engagement, { stageSigns: say }: ProgramWords): string[] {
	const signs = stageSignsOf(engagement).filter(({ stage }) => stage === engagement.state.stage);
	return [...signs.map((sign) => [sign.seen ? '●' : '○', say.of[sign.id], say.beside(sign)].filter((word) => word !== '').join(' ')), ...stageJumps(engagement).map(say.jump)];
}

/** The talk of the last visit whose log tells: what our lines did, in numbers of lines. */
function dialogueLines(engagement: Engagement, words: ProgramWords): string[] {
	const last = dialogueOf(engagement).at(-1);
	if (!last) return [];
	const counts = TALK_ELEMENTS.flatMap((element) => (last.counts[element] > 0 ? [`${words.choice(SUPPORTER_ELEMENTS, element)} ${last.counts[element]}`] : []));
	return [`${words.cli.fromVisit(last.visit.fields.no ?? null)}  ${counts.join(words.cli.separator)}`];
}

/** The findings that nobody has looked into; of many clients the first of each, which is as much as one can think about. */
function findingLines(engagement: Engagement, words: ProgramWords, whole: boolean): string[] {
	const { first, others, confirmed } = shownFindings(engagement);
	const lines = [...first, ...(whole ? others : [])].map((found) => `${words.findingList.levels[found.level].sign} ${found.code} ${findingSentence(words.findings, found)}`);
	const rest = [...(whole || others.length === 0 ? [] : [words.findingList.others(others.length)]), ...(confirmed.length > 0 ? [words.findingList.confirmed(confirmed.length)] : [])];
	return rest.length > 0 ? [...lines, rest.join(words.cli.separator)] : lines;
}

/** What is asked about the wording of a client's notes. */
const wordingIn = ({ standing: { client }, engagement, textOf }: Checked, among: readonly WordingRule[]): WordingFound[] =>
	[...client.notes.values()].flatMap((note) => wordingOf(client, note, textOf(note.path), { among, allowed: engagement.settings.allowedWords }));

/** Each with its place below the client's folder and its question. */
function wordingLines(checked: Checked, { cli, wording }: ProgramWords): string[] {
	const { folder } = checked.standing.client;
	return wordingIn(checked, MARKING_RULES).map(({ rule, path, line, text }) => cli.asked(`${folder === '' ? path : path.slice(folder.length + 1)}:${line}`, text, wording.questions[rule]));
}

/** A row of several lines, or none at all. */
function listRow(label: string, [first, ...others]: readonly string[]): (readonly [string, string, ...string[]])[] {
	return first === undefined ? [] : [[label, first, ...others]];
}

/** Essential issues that still hold, with how far they have come; a theme may stand at a stage of its own. */
function essentialLines(client: Client, words: ProgramWords): string[] {
	const held = client.ofType('essential').filter(({ fields: { status } }) => status !== '見直した' && status !== '取り下げた');
	return held.map(({ title, fields: { status, stage } }) => {
		const how = [...(status ? [words.choice(ESSENTIAL_STATES, status)] : []), ...(stage ? [stageText(stage, words.language)] : [])].join(words.cli.separator);
		return how ? `${title}${words.cli.inBrackets(how)}` : title;
	});
}

function visitLine({ client, last, next, overdue }: Standing, { cli }: ProgramWords): string {
	const named = (visit: NoteOf<'visit'> | null): string => (visit ? cli.visit(visit.fields.no ?? null, visit.fields.date ?? null) : cli.none);
	const contact = client.note.fields.next_contact;
	return [`${cli.last} ${named(last)}`, `${cli.next} ${named(next)}`, ...overdue.map((visit) => cli.overdue(named(visit))), ...(contact ? [cli.nextContact(contact)] : [])].join('  ');
}

function requestLines({ requests }: Standing, { cli }: ProgramWords): string[] {
	return requests.map(({ visit, request: { who, what, until }, ours }) => {
		const words = who ? cli.requestOf(who, what) : what;
		return `${ours ? cli.ourSide : cli.clientSide}  ${words}${until ? cli.inBrackets(until) : ''}  ${cli.fromVisit(visit.fields.no ?? null)}`;
	});
}

const COUNTED: readonly NoteType[] = ['visit', 'hearing', 'survey', 'vision', 'fact', 'issue', 'cause', 'essential', 'action', 'short', 'doc'];

function noteCounts(client: Client, { cli }: ProgramWords): string {
	const lines = [...client.notes.values()].reduce((sum, note) => sum + factLines(note).length, 0);
	return COUNTED.flatMap((type) => {
		const n = client.ofType(type).length;
		if (type === 'fact') return n + lines > 0 ? [cli.factCount(n, lines)] : [];
		return n > 0 ? [cli.noteCount(type, n)] : [];
	}).join(cli.separator);
}

/** Links between what was heard and thought; where a note comes from is no part of the structure. */
function structureLine(notebook: Notebook, client: Client, { cli }: ProgramWords): string {
	const graph = issueGraph(notebook, client);
	const links = graph.edges.filter(({ relation }) => relation !== 'from');
	return cli.linkCount(links.length, graph.edges.filter(({ fits }) => !fits).length, cycles(graph).length);
}

/** What could not be read, with its place. */
export function problemLines(problems: readonly Problem[], words: ProgramWords): string[] {
	if (problems.length === 0) return [];
	const { labels } = words.cli;
	const head = `${labels.problems}  ${words.cli.places(problems.length)}`;
	return [head, ...problems.flatMap((problem) => [`  ${plain(problem.path)}:${problem.line}`, `    ${plain(words.problem(problem))}`])];
}

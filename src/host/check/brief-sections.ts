/** The brief before a visit on one screen: where we are, what the owner said last, what is open on both sides, the questions, and what is worth thinking about. */
import { carryOver } from '../../core/carry-over.ts';
import type { Carried } from '../../core/carry-over.ts';
import { countQuestions, isEnough } from '../../core/question-share.ts';
import { planOf } from '../../core/plan-place.ts';
import { visitBrief } from '../../core/visit-brief.ts';
import type { VisitBrief } from '../../core/visit-brief.ts';
import { QUESTION_KINDS } from '../../core/vocabulary/choices.ts';
import { findingSentence } from '../../lang/faces/findings.ts';
import { act, fold, heading } from '../client/drawing.ts';
import { drawSentence } from '../client/findings-section.ts';
import { drawRequestRows, drawShortRows } from '../client/open-section.ts';
import { noteLink } from '../note-link.ts';
import { readable, visitName } from './drawing.ts';
import type { CheckDrawing } from './drawing.ts';

/** A row of dots is read at a glance up to so many; beyond, the number alone tells. */
const DOTS = 12;
/** So many questions about this visit fit on the screen; the client view has all of them. */
const CONCERNS = 3;

const briefOf = ({ engagement, visit }: CheckDrawing): VisitBrief => visitBrief(engagement, visit);
const quoted = (words: string, drawing: CheckDrawing): string => (/^[「“"]/.test(words) ? words : drawing.words.clientView.quoted(words));

export function whereShown(drawing: CheckDrawing): unknown {
	const { stage, place } = briefOf(drawing);
	return [stage.stage, place, planOf(drawing.client)?.fields.goal];
}

export function drawWhere(section: HTMLElement, drawing: CheckDrawing): void {
	const { words: { checkView: view, stage: stageWords }, client } = drawing;
	const { stage, place: { no, of } } = briefOf(drawing);
	heading(section, view.where, stage.stage === null ? undefined : stageWords(stage.stage));
	const row = section.createDiv({ cls: 'bansou-place' });
	if (no !== null && of !== null && no <= of && of <= DOTS) drawDots(row, no, of);
	row.createSpan({ cls: 'bansou-sub', text: view.place(no, of) });
	const goal = planOf(client)?.fields.goal;
	if (goal !== undefined) section.createDiv({ cls: 'bansou-said', text: readable(goal) });
}

/** The visits of the plan: those before, the one at hand, those to come. */
function drawDots(parent: HTMLElement, no: number, of: number): void {
	const dots = parent.createSpan({ cls: 'bansou-plan-dots', attr: { 'aria-hidden': 'true' } });
	for (let at = 1; at <= of; at++) dots.createSpan({ cls: at < no ? 'bansou-done' : at === no ? 'bansou-at' : '' });
}

export function wordsShown(drawing: CheckDrawing): unknown {
	const { ownerSaid } = briefOf(drawing);
	return ownerSaid && [ownerSaid.visit.path, ownerSaid.words];
}

/** The largest words are the owner's last ones; what he said just before leads up to them. */
export function drawWords(section: HTMLElement, drawing: CheckDrawing): void {
	const { ownerSaid } = briefOf(drawing);
	if (!ownerSaid) return;
	heading(section, drawing.words.clientView.ownerWords, visitName(ownerSaid.visit, drawing.words));
	for (const [i, words] of ownerSaid.words.entries()) {
		const isLast = i === ownerSaid.words.length - 1;
		noteLink(drawing.place, section.createDiv({ cls: isLast ? 'bansou-voice' : 'bansou-voice-text' }), ownerSaid.visit.path, quoted(readable(words), drawing));
	}
}

export function improveShown(drawing: CheckDrawing): unknown {
	const { improvement } = briefOf(drawing);
	return improvement && [improvement.visit.path, improvement.words];
}

export function drawImprove(section: HTMLElement, drawing: CheckDrawing): void {
	const { improvement } = briefOf(drawing);
	if (!improvement) return;
	heading(section, drawing.words.checkView.improvement);
	section.createDiv({ cls: 'bansou-said', text: readable(improvement.words.join('／')) });
}

export const openShown = ({ page: { requests, shorts } }: CheckDrawing): unknown => [requests, shorts];

export function drawOpen(section: HTMLElement, drawing: CheckDrawing): void {
	const { page: { requests, shorts }, words } = drawing;
	if (requests.length + shorts.length === 0) return;
	heading(section, words.checkView.open);
	const rows = section.createEl('ul', { cls: 'bansou-rows' });
	drawRequestRows(rows, drawing);
	drawShortRows(rows, drawing);
}

export const questionsShown = (drawing: CheckDrawing): unknown => briefOf(drawing).questions;

export function drawQuestions(section: HTMLElement, drawing: CheckDrawing): void {
	const { words: { checkView, choice, dialogue, clientView } } = drawing;
	const { questions } = briefOf(drawing);
	if (questions.length === 0) return;
	heading(section, checkView.questions);
	const list = section.createEl('ul', { cls: 'bansou-asks' });
	for (const { text, kind } of questions) {
		const row = list.createEl('li');
		row.createSpan({ text: readable(text) });
		if (kind) row.createSpan({ cls: 'bansou-sub', text: choice(QUESTION_KINDS, kind) });
	}
	const counts = countQuestions(questions);
	if (isEnough(counts)) section.createDiv({ cls: 'bansou-sub', text: clientView.beside(dialogue.forms(counts), dialogue.kinds(counts)) });
}

export const concernsShown = (drawing: CheckDrawing): unknown => drawing.isRead && briefOf(drawing).findings.map(({ code, ids, details, level }) => [code, ids, details, level]);

export function drawConcerns(section: HTMLElement, drawing: CheckDrawing): void {
	const { words: { checkView, clientView, findingList, findings: texts }, isRead } = drawing;
	const findings = isRead ? briefOf(drawing).findings : [];
	if (findings.length === 0) return;
	heading(section, checkView.concerns, clientView.teamOnly);
	const list = section.createEl('ul', { cls: 'bansou-findings' });
	for (const found of findings.slice(0, CONCERNS)) {
		const row = list.createEl('li');
		const { sign, name } = findingList.levels[found.level];
		row.createSpan({ cls: 'bansou-level', text: sign, attr: { 'aria-label': name, role: 'img' } });
		drawSentence(row.createDiv({ cls: 'bansou-finding' }), findingSentence(texts, found));
	}
}

/** What is not said above already; 改善点 is. */
const carriedOf = ({ client, visit, engagement }: CheckDrawing): readonly Carried[] => carryOver(client, visit, engagement.today).items.filter(({ kind }) => kind !== 'improve');

export const carriedShown = (drawing: CheckDrawing): unknown => carriedOf(drawing).map(({ kind, words, standing, origin }) => [kind, words, standing, origin.visit.path]);

/** What is carried over, each with where it comes from and whether the preparation has it. */
export function drawCarried(section: HTMLElement, drawing: CheckDrawing): void {
	const { words, place } = drawing;
	const { checkView: view, clientView } = words;
	const items = carriedOf(drawing);
	if (items.length === 0) return;
	const list = fold(section, 'carried', view.carried).createEl('ul', { cls: 'bansou-carried' });
	for (const { kind, words: said, origin, standing } of items) {
		const row = list.createEl('li');
		noteLink(place, row.createDiv({ cls: 'bansou-sub' }), origin.visit.path, clientView.beside(visitName(origin.visit, words), view.carriedKinds[kind], standing === 'taken-up' ? view.takenUp : ''));
		row.createDiv({ text: readable(said) });
	}
}

export const briefActsShown = ({ visit }: CheckDrawing): unknown => visit?.path;

/** The way on: to the checks, or to what may be shown to the owner. */
export function drawBriefActs(section: HTMLElement, { words: { checkView: view, clientView }, visit, client, acts, desk, page }: CheckDrawing): void {
	const buttons = section.createDiv({ cls: 'bansou-acts' });
	if (visit) {
		const on = act(buttons, view.toBefore, 'main');
		on.dataset['main'] = '';
		on.addEventListener('click', () => desk.show('before'));
	} else act(buttons, clientView.newVisit(page.nextNo), 'main').addEventListener('click', () => acts.newVisit(client));
	const way = (text: string, go: () => void): void => buttons.createEl('button', { cls: 'bansou-link bansou-go', text }).addEventListener('click', go);
	way(view.showPosition, () => acts.showPosition(client, visit));
	way(view.report, () => acts.makeReport(client, visit));
}

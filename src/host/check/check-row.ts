/** One check as a row. Only the one in focus is open: what the notes show of it, three answers, and one line that may stay empty. */
import { setIcon } from 'obsidian';
import type { CheckStanding, Evidence } from '../../core/self-check.ts';
import { isAlone } from '../../core/self-checks/index.ts';
import type { CheckStateOf } from '../../core/self-checks/index.ts';
import { REPLIES } from '../../lang/faces/check-view.ts';
import { checkSentence } from '../../lang/faces/self-checks.ts';
import { noteLink } from '../note-link.ts';
import { readable, visitOf } from './drawing.ts';
import type { CheckDrawing } from './drawing.ts';

/** So many pieces of evidence are quoted; the note has the rest. */
const QUOTED = 4;

const SIGNS: Readonly<Record<CheckStanding, string>> = { yes: 'check', 'not-yet': 'circle', 'not-applicable': 'minus', open: 'circle' };

/** What a row shows, to be compared with what it showed last. */
export const rowShown = (state: CheckStateOf, { desk: { open, draft } }: CheckDrawing): unknown => [state.id, state.standing, state.from, state.remark, state.evidence, state.id === open, draft(state.id)?.standing];

export function drawRow(list: HTMLElement, state: CheckStateOf, drawing: CheckDrawing): void {
	const { words: { checkView: view, selfChecks }, engagement, desk } = drawing;
	const isOpen = state.id === desk.open;
	const isSettled = state.standing === 'yes' || state.standing === 'not-applicable';
	const row = list.createEl('li', { cls: `bansou-check${isOpen ? ' bansou-check-open' : isSettled ? ' bansou-check-settled' : ''}`, attr: { 'data-check': state.id } });
	setIcon(row.createSpan({ cls: 'bansou-check-sign', attr: { role: 'img', 'aria-label': view.standings[state.standing] } }), SIGNS[state.standing]);
	const body = row.createDiv({ cls: 'bansou-check-body' });
	const sentence = checkSentence(selfChecks, state.id, isAlone(engagement));
	const button = body.createEl('button', { cls: 'bansou-link bansou-check-words', text: sentence, attr: { 'data-key': `check ${state.id}`, 'aria-expanded': String(isOpen) } });
	button.addEventListener('click', () => desk.choose(state.id));
	const line = lineOf(state, drawing);
	if (line !== '' && !isOpen) body.createDiv({ cls: 'bansou-sub bansou-check-line', text: line });
	if (!isOpen) return;
	drawFigures(body, state.evidence.filter(isFigure), drawing);
	const quoted = state.evidence.filter((one) => !isFigure(one));
	for (const one of quoted.slice(0, QUOTED)) drawEvidence(body, one, drawing);
	if (quoted.length > QUOTED) body.createDiv({ cls: 'bansou-sub bansou-evidence-more', text: view.more });
	if (state.by !== 'notes' || state.from === 'person') drawAnswers(body, state, drawing);
}

/** What stands under a row: the remark of an answer, or what the notes do not have. */
function lineOf({ standing, from, remark, evidence }: CheckStateOf, { words: { checkView, selfChecks, clientView } }: CheckDrawing): string {
	if (from === 'person') return remark;
	if (standing !== 'not-yet') return '';
	const empty = evidence.filter(({ words }) => words === '').map(({ label }) => selfChecks.label(label));
	return empty.length > 0 ? checkView.missing(clientView.list(empty)) : readable(evidence[0]?.words ?? '');
}

const isFigure = ({ words }: Evidence): boolean => /^\d+$/.test(words);

/** Bare figures, such as how many lines of a talk did what, side by side. */
function drawFigures(body: HTMLElement, figures: readonly Evidence[], drawing: CheckDrawing): void {
	const [first] = figures;
	if (!first) return;
	const { words: { selfChecks, clientView } } = drawing;
	const block = body.createDiv({ cls: 'bansou-evidence' });
	const visit = visitOf(first.id, drawing);
	if (first.id !== null && visit !== '') noteLink(drawing.place, block.createDiv({ cls: 'bansou-sub' }), first.id, visit);
	block.createDiv({ text: clientView.beside(...figures.map(({ label, words }) => `${selfChecks.label(label)} ${words}`)) });
}

/** A quoted line, with what it is and where it stands. */
function drawEvidence(body: HTMLElement, { label, words, id, owner }: Evidence, drawing: CheckDrawing): void {
	const { words: { checkView: view, selfChecks }, place } = drawing;
	const name = selfChecks.label(label);
	const whence = view.whence(visitOf(id, drawing), name);
	const block = body.createDiv({ cls: 'bansou-evidence' });
	if (id === null) block.createDiv({ cls: 'bansou-sub', text: whence });
	else noteLink(place, block.createDiv({ cls: 'bansou-sub' }), id, whence);
	block.createDiv({ cls: owner ? 'bansou-voice-text' : words === '' ? 'bansou-sub' : '', text: words === '' ? view.missing(name) : readable(words) });
}

function drawAnswers(body: HTMLElement, state: CheckStateOf, { words: { checkView: view }, desk }: CheckDrawing): void {
	const draft = desk.draft(state.id);
	const chosen = draft?.standing ?? (state.from === 'person' ? state.standing : null);
	const form = body.createDiv({ cls: 'bansou-check-form' });
	const answers = form.createDiv({ cls: 'bansou-answers', attr: { role: 'group' } });
	for (const [i, standing] of REPLIES.entries()) {
		const key = String(i + 1);
		const button = answers.createEl('button', { cls: 'bansou-answer', attr: { 'aria-pressed': String(chosen === standing), 'aria-keyshortcuts': key, 'data-key': `answer ${key}` } });
		button.createEl('kbd', { text: key, attr: { 'aria-hidden': 'true' } });
		button.createSpan({ text: view.replies[standing] });
		button.addEventListener('click', () => desk.reply(state.id, standing));
	}
	const field = form.createEl('input', { type: 'text', value: draft?.words ?? state.remark, placeholder: view.remark, attr: { 'aria-label': view.remark, 'data-key': `line ${state.id}`, 'data-line': '' } });
	field.addEventListener('input', () => desk.type(state.id, field.value));
	if (draft?.standing === 'not-yet') form.createDiv({ cls: 'bansou-sub', text: view.needsRemark });
}

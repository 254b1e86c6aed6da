/** What is open between visits: requests of both sides alike, short-term issues, and what has not been asked yet. */
import { setIcon } from 'obsidian';
import type { RequestLine, ShortLine } from '../../core/client-page.ts';
import { SHORT_POLICIES } from '../../core/vocabulary/choices.ts';
import type { Words } from '../../lang/index.ts';
import { noteLink } from '../note-link.ts';
import { fold, heading, tickBox } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** How many quiet questions stand open at once. */
const QUESTIONS = 3;

export function drawRequests(section: HTMLElement, drawing: Drawing): void {
	if (drawing.page.requests.length === 0) return;
	heading(section, drawing.words.clientView.requests);
	drawRequestRows(section.createEl('ul', { cls: 'bansou-rows' }), drawing);
}

/** What rows to tick are drawn with. */
export type RowDrawing = Pick<Drawing, 'client' | 'page' | 'words' | 'place'> & { readonly acts: Pick<Drawing['acts'], 'finishRequest' | 'finishShort'> };

export function drawRequestRows(rows: HTMLElement, { page, words, place, acts }: RowDrawing): void {
	const view = words.clientView;
	for (const request of page.requests) {
		const row = rows.createEl('li');
		tickBox(row, `${request.path}:${request.words}`, () => acts.finishRequest(request)).ariaLabel = view.requestDone(request.what);
		drawMark(row, request, words);
		const text = row.createDiv();
		noteLink(place, text, request.path, request.what);
		const when = text.createDiv({ cls: 'bansou-sub', text: view.beside(request.kind === 'owner' ? '' : request.who, request.until, request.until === '' ? view.visit(request.no) : '') });
		if (request.late > 0 || request.missed) when.createSpan({ cls: 'bansou-late', text: request.late > 0 ? view.late(request.late) : view.missed });
	}
}

/** 社, 幹, 員 in rings, 支 in a square; somebody unknown leaves the place empty. */
function drawMark(row: HTMLElement, { kind }: RequestLine, { clientView: { marks } }: Words): void {
	if (kind === null) row.createSpan();
	else row.createSpan({ cls: `bansou-mark bansou-mark-${kind}`, text: marks[kind].sign, attr: { 'aria-label': marks[kind].name, role: 'img' } });
}

export function drawShorts(section: HTMLElement, drawing: Drawing): void {
	if (drawing.page.shorts.length === 0) return;
	heading(section, drawing.words.clientView.shorts);
	drawShortRows(section.createEl('ul', { cls: 'bansou-rows' }), drawing);
}

export function drawShortRows(rows: HTMLElement, { client, page, words, place, acts }: RowDrawing): void {
	const view = words.clientView;
	for (const short of page.shorts) {
		const row = rows.createEl('li');
		tickBox(row, short.path, () => acts.finishShort(client, short)).ariaLabel = view.shortDone(short.title);
		setIcon(row.createSpan({ cls: 'bansou-icon' }), 'timer');
		const text = row.createDiv();
		noteLink(place, text, short.path, short.title);
		const when = text.createDiv({ cls: 'bansou-sub', text: aboutShort(short, words) });
		if (short.late > 0) when.createSpan({ cls: 'bansou-late', text: view.late(short.late) });
	}
}

const aboutShort = ({ policy, days }: ShortLine, words: Words): string =>
	words.clientView.beside(policy === null ? '' : words.choice(SHORT_POLICIES, policy), days === null || days < 0 ? '' : words.clientView.found(days));

export function drawQuestions(section: HTMLElement, drawing: Drawing): void {
	const { page, words } = drawing;
	if (page.missing.length === 0) return;
	const view = words.clientView;
	heading(section, view.questions, view.teamOnly);
	drawQuestionRows(section.createEl('ul', { cls: 'bansou-questions' }), page.missing.slice(0, QUESTIONS), drawing);
	const others = page.missing.slice(QUESTIONS);
	if (others.length === 0) return;
	drawQuestionRows(fold(section, 'questions', view.moreQuestions(others.length)).createEl('ul', { cls: 'bansou-questions' }), others, drawing);
}

function drawQuestionRows(list: HTMLElement, fields: Drawing['page']['missing'], { client, words, acts }: Drawing): void {
	for (const field of fields) {
		const button = list.createEl('li').createEl('button', { cls: 'bansou-link', text: words.clientView.missing[field] });
		button.addEventListener('click', () => acts.answer(client, field));
	}
}


/** The client view's upper part: who it is, the next visit and what it is for. */
import { Platform } from 'obsidian';
import type { VisitLine } from '../../core/client-page.ts';
import { VISIT_FORMS } from '../../core/vocabulary/choices.ts';
import type { Words } from '../../lang/index.ts';
import { leadTo, noteLink } from '../note-link.ts';
import type { LinkPlace } from '../note-link.ts';
import { act, heading } from './drawing.ts';
import type { Drawing } from './drawing.ts';

export function drawHead(section: HTMLElement, { page, words, place }: Drawing): void {
	const view = words.clientView;
	const name = section.createEl('h2', { cls: 'bansou-name' });
	noteLink(place, name, page.path, page.name, view.openClient(page.name));
	const about = view.beside(page.business, page.employees === null ? '' : view.people(page.employees), view.names(page.people));
	if (about !== '') section.createDiv({ cls: 'bansou-sub', text: about });
}

export function drawNextVisit(section: HTMLElement, { client, page, words, place, acts }: Drawing): void {
	const view = words.clientView;
	const { next, last } = page;
	if (next) drawVisit(section, next, words);
	else {
		section.createDiv({ cls: 'bansou-how', text: view.noNextVisit });
		if (last) section.createDiv({ cls: 'bansou-sub', text: view.beside(view.lastVisit, view.visit(last.no), last.on === null ? '' : view.dayAway(last.on, last.inDays ?? 0)) });
	}
	for (const visit of page.overdue) drawOverdue(section, visit, words, place);
	if (page.nextContact) section.createDiv({ cls: 'bansou-sub', text: view.nextContact(view.longDay(page.nextContact)) });
	const buttons = section.createDiv({ cls: 'bansou-acts' });
	if (next) leadTo(place, act(buttons, view.openVisit(next.no), 'main'), next.path);
	else act(buttons, view.newVisit(page.nextNo), 'main').addEventListener('click', () => acts.newVisit(client));
	if (next) act(buttons, words.checkView.faces.before).addEventListener('click', () => acts.checkVisit(client));
	if (!page.hasPlan) act(buttons, view.newPlan).addEventListener('click', () => acts.newPlan(client));
	act(buttons, view.newNote).addEventListener('click', () => acts.newNote(client));
}

/** The owner's words: on a phone, where the brief is what one has a minute for. */
export function drawOwnerWords(section: HTMLElement, { page: { ownerWords }, words, place }: Drawing): void {
	if (!ownerWords || !Platform.isPhone) return;
	heading(section, words.clientView.ownerWords, words.clientView.visit(ownerWords.no));
	noteLink(place, section.createDiv({ cls: 'bansou-voice' }), ownerWords.path, words.clientView.quoted(ownerWords.words));
}

function drawVisit(section: HTMLElement, visit: VisitLine, words: Words): void {
	const view = words.clientView;
	const next = section.createDiv({ cls: 'bansou-next' });
	next.createDiv({ cls: 'bansou-date', text: visit.on ? view.day(visit.on) : view.noDate });
	const how = next.createDiv();
	if (visit.on) how.createDiv({ cls: 'bansou-how', text: view.beside(view.weekday(visit.on), view.away(visit.inDays ?? 0)) });
	const form = visit.form === null ? '' : words.choice(VISIT_FORMS, visit.form);
	const minutes = visit.minutes === null ? '' : view.minutes(visit.minutes);
	how.createDiv({ cls: 'bansou-sub', text: view.beside(view.visit(visit.no), [form, minutes].filter((one) => one !== '').join(' ')) });
	if (visit.aim !== '') section.createDiv({ cls: 'bansou-aim', text: visit.aim });
}

function drawOverdue(section: HTMLElement, visit: VisitLine, words: Words, place: LinkPlace): void {
	const view = words.clientView;
	const line = section.createDiv({ cls: 'bansou-overdue' });
	noteLink(place, line, visit.path, view.overdue(view.visit(visit.no), visit.on === null ? view.noDate : view.longDay(visit.on)));
}

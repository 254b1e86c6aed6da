/** What frames the panel of the checks: what it is about, whether another visit is open or this one is over, and the keys at the foot. */
import { isAlone } from '../../core/self-checks/index.ts';
import type { NoteOf } from '../../core/note.ts';
import { dayHasCome } from '../../core/visits-at-hand.ts';
import { tookPlace } from '../../core/client.ts';
import { daysBetween } from '../../core/calendar.ts';
import { VISIT_STATES } from '../../core/vocabulary/choices.ts';
import { act } from '../client/drawing.ts';
import { noteLink } from '../note-link.ts';
import { visitName } from './drawing.ts';
import type { CheckDrawing } from './drawing.ts';
import { isOfClient } from './panel-state.ts';

export function headShown({ face, client: { name }, visit, engagement: { today } }: CheckDrawing): unknown {
	return [face, name, visit?.path, visit?.title, visit?.fields.no, visit?.fields.date, visit?.fields.status, today];
}

export function drawHead(section: HTMLElement, drawing: CheckDrawing): void {
	const { face, client, visit, words, place, engagement } = drawing;
	const { checkView: view, clientView } = words;
	const head = section.createDiv({ cls: 'bansou-check-head' });
	head.createEl('h2', { cls: 'bansou-name', text: face === 'brief' && visit ? view.before(visitName(visit, words)) : view.faces[face] });
	head.createSpan({ cls: 'bansou-sub bansou-aside', text: clientView.teamOnly });
	const about = section.createDiv({ cls: 'bansou-sub' });
	if (face === 'stage') about.setText(clientView.beside(client.name, engagement.state.stage === null ? '' : words.stage(engagement.state.stage)));
	else if (isOfClient(face) || !visit) about.setText(client.name);
	else noteLink(place, about, visit.path, clientView.beside(client.name, face === 'brief' ? '' : visitName(visit, words), dayOf(visit, drawing)));
}

function dayOf({ fields: { date, status } }: NoteOf<'visit'>, { words: { clientView, choice }, engagement: { today } }: CheckDrawing): string {
	const day = date === undefined ? clientView.noDate : clientView.dayAway(date, daysBetween(today, date));
	return clientView.beside(day, status === undefined || status === '予定' ? '' : choice(VISIT_STATES, status));
}

/** The visit whose note is open, where the panel is about another one. */
export interface OtherVisit {
	readonly client: string;
	readonly name: string;
	readonly go: () => void;
}

export function drawOther(section: HTMLElement, { client, name, go }: OtherVisit, { words: { checkView: view } }: CheckDrawing): void {
	section.createDiv({ cls: 'bansou-sub', text: view.otherVisit(client, name) });
	section.createEl('button', { cls: 'bansou-link bansou-go', text: view.switchTo }).addEventListener('click', go);
}

/** Whether the visit is over and its note does not say so, or was not held although one looks back at it. */
const offerOf = ({ face, visit, engagement: { today } }: CheckDrawing): 'day' | 'not-held' | null => {
	if (!visit || isOfClient(face) || tookPlace(visit, today)) return null;
	return dayHasCome(visit, today) ? 'day' : face === 'after' ? 'not-held' : null;
};
export const offerShown = (drawing: CheckDrawing): unknown => offerOf(drawing);

/** A visit whose day has come is offered to be looked back at. */
export function drawOffer(section: HTMLElement, drawing: CheckDrawing): void {
	const { words: { checkView: view }, visit, client, acts, desk } = drawing;
	const offer = offerOf(drawing);
	if (!visit || offer === null) return;
	section.createDiv({ cls: 'bansou-sub', text: offer === 'day' ? view.dayHasCome : view.notHeldYet });
	const isMain = drawing.face === 'after';
	const held = isMain ? act(section.createDiv({ cls: 'bansou-acts' }), view.held, 'main') : section.createEl('button', { cls: 'bansou-link bansou-go', text: view.held });
	if (isMain) held.dataset['main'] = '';
	held.addEventListener('click', () => void acts.markHeld(client, visit).then((done) => done && desk.show('after')));
}

export const footShown = (drawing: CheckDrawing): unknown => [drawing.face, drawing.desk.open !== null, isAlone(drawing.engagement)];

export function drawFoot(section: HTMLElement, drawing: CheckDrawing): void {
	const { face, visit, client, words: { checkView: view }, acts, desk, engagement } = drawing;
	if (face === 'brief') return;
	const nav = section.createDiv({ cls: 'bansou-check-nav' });
	act(nav, view.previous).addEventListener('click', () => desk.move(-1));
	act(nav, view.next).addEventListener('click', () => desk.move(1));
	const keys = section.createDiv({ cls: 'bansou-keys' });
	const hint = (name: string, ...caps: string[]): void => {
		const one = keys.createSpan();
		for (const cap of caps) one.createEl('kbd', { text: cap });
		one.appendText(name);
	};
	hint(view.keys.answer, '1', '2', '3');
	hint(view.keys.move, '↑', '↓');
	hint(view.keys.line, 'Enter');
	hint(view.keys.back, 'Esc');
	const buttons = section.createDiv({ cls: 'bansou-check-foot' });
	if (face === 'before') buttons.createEl('button', { cls: 'bansou-link bansou-go', text: view.toBrief }).addEventListener('click', () => desk.show('brief'));
	if (face === 'after') buttons.createEl('button', { cls: 'bansou-link bansou-go', text: view.report }).addEventListener('click', () => acts.makeReport(client, visit));
	if (visit && !isOfClient(face) && isAlone(engagement)) buttons.createEl('button', { cls: 'bansou-link bansou-go', text: view.tomorrow }).addEventListener('click', () => acts.readAgain(client, visit));
}

/** What is worth checking (確かめたいこと): at most five questions to the supporter, the rest on demand; one that was looked into stays quiet. */
import type { Engagement } from '../../core/engagement.ts';
import { shownFindings } from '../../core/findings/index.ts';
import type { Found } from '../../core/findings/index.ts';
import type { Words } from '../../lang/index.ts';
import { findingSentence } from '../../lang/faces/findings.ts';
import { noteLink } from '../note-link.ts';
import { isComposing } from '../prompts.ts';
import type { Drawing } from './visit-section.ts';

/** So many notes are named beneath a question. */
const NAMED = 3;

const keyOf = ({ code, ids }: Found): string => `finding ${code} ${ids.join(' ')}`;

/** What has been typed and not been sent, by section: it outlives being drawn anew. */
const drafts = new WeakMap<HTMLElement, { readonly key: string; readonly words: string }>();

/** What the section shows, to be compared with what it showed last. */
export function findingsShown(engagement: Engagement): unknown {
	const { first, others, confirmed } = shownFindings(engagement);
	return [first, others, confirmed].map((found) => found.map(({ code, level, ids, details, hash, confirmation }) => [code, level, ids.map((id) => [id, titleOf(engagement, id)]), details, hash, confirmation]));
}

export function drawFindings(section: HTMLElement, drawing: Drawing): void {
	const { engagement, words: { clientView, findingList } } = drawing;
	const { first, others, confirmed } = shownFindings(engagement);
	if (first.length + confirmed.length === 0) return;
	const heading = section.createEl('h3', { cls: 'bansou-heading' });
	heading.createSpan({ text: findingList.title });
	heading.createSpan({ cls: 'bansou-aside', text: clientView.teamOnly });
	drawRows(section, section, first, drawing);
	if (others.length > 0) drawRows(section, fold(section, findingList.others(others.length)), others, drawing);
	if (confirmed.length > 0) drawConfirmed(fold(section, findingList.confirmed(confirmed.length)), confirmed, drawing);
}

function fold(section: HTMLElement, summary: string): HTMLElement {
	const details = section.createEl('details', { cls: 'bansou-history' });
	details.createEl('summary', { text: summary });
	return details;
}

function drawRows(section: HTMLElement, parent: HTMLElement, found: readonly Found[], drawing: Drawing): void {
	const list = parent.createEl('ul', { cls: 'bansou-findings' });
	for (const one of found) drawRow(section, list.createEl('li'), one, drawing);
}

function drawRow(section: HTMLElement, row: HTMLElement, found: Found, drawing: Drawing): void {
	const { words: { findingList, findings, clientView } } = drawing;
	const { sign, name } = findingList.levels[found.level];
	row.createSpan({ cls: 'bansou-level', text: sign, attr: { 'aria-label': name, role: 'img' } });
	const body = row.createDiv();
	drawSentence(body.createDiv({ cls: 'bansou-finding' }), found, drawing.words);
	if (found.confirmation) body.createDiv({ cls: 'bansou-sub', text: findingList.before(clientView.longDay(found.confirmation.on), found.confirmation.reason) });
	const foot = body.createDiv({ cls: 'bansou-finding-foot' });
	drawNotes(foot, found, drawing);
	const confirm = foot.createEl('button', { cls: 'bansou-link bansou-confirm', text: `✓ ${findingList.confirm}`, attr: { 'data-key': keyOf(found), 'aria-expanded': 'false' } });
	const open = (words: string, focus: boolean): void => {
		foot.hide();
		confirm.setAttribute('aria-expanded', 'true');
		drawForm(section, body, found, words, drawing, () => {
			foot.show();
			confirm.setAttribute('aria-expanded', 'false');
			confirm.focus();
		})[focus ? 'focus' : 'blur']();
	};
	confirm.addEventListener('click', () => open('', true));
	const draft = drafts.get(section);
	if (draft?.key === keyOf(found)) open(draft.words, false);
	// Why it may be fine as it is: said where one is about to answer.
	confirm.title = findings[found.code].mayBeWrong;
}

/** An observation stands back behind the question that follows it. */
function drawSentence(parent: HTMLElement, found: Found, words: Words): void {
	const sentence = findingSentence(words.findings, found);
	const [, first = '', rest = ''] = /^([^。.?!]*(?:[。！]|[.!] ))(.+)$/s.exec(sentence) ?? [];
	if (first === '' || /か。$/.test(first)) parent.setText(sentence);
	else {
		parent.createSpan({ cls: 'bansou-seen', text: first });
		parent.appendText(rest);
	}
}

const titleOf = ({ graph, client }: Engagement, id: string): string | null => (id === client.path ? null : (graph.nodes.get(id)?.title ?? client.notes.get(id)?.title ?? null));

function drawNotes(foot: HTMLElement, { ids }: Found, { engagement, place, words }: Drawing): void {
	const named = ids.flatMap((id) => {
		const title = titleOf(engagement, id);
		return title === null ? [] : [{ id, title }];
	});
	const links = foot.createDiv({ cls: 'bansou-finding-notes' });
	for (const { id, title } of named.slice(0, NAMED)) noteLink(place, links, id, title).addClass('bansou-finding-note');
	if (named.length > NAMED) links.createSpan({ cls: 'bansou-sub', text: words.findingList.moreNotes(named.length - NAMED) });
}

/** One optional line, sent with Enter, given up with Escape. @returns the field */
function drawForm(section: HTMLElement, body: HTMLElement, found: Found, words: string, { client, words: { findingList, findings }, acts }: Drawing, closed: () => void): HTMLInputElement {
	const form = body.createDiv({ cls: 'bansou-finding-form' });
	const field = form.createEl('input', { type: 'text', value: words, placeholder: findingList.reason, attr: { 'aria-label': findingList.reason, 'data-key': `reason ${keyOf(found)}` } });
	const send = form.createEl('button', { cls: 'bansou-act', text: findingList.confirm });
	form.createDiv({ cls: 'bansou-sub', text: findings[found.code].mayBeWrong });
	const close = (): void => {
		drafts.delete(section);
		form.remove();
		closed();
	};
	const submit = (): void => {
		send.disabled = true;
		void acts.confirmFinding(client, found, field.value).then((done) => {
			if (done) drafts.delete(section);
			send.disabled = false;
		});
	};
	field.addEventListener('input', () => drafts.set(section, { key: keyOf(found), words: field.value }));
	field.addEventListener('keydown', (event) => {
		if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
		event.preventDefault();
		if (event.key === 'Enter') submit();
		else close();
	});
	send.addEventListener('click', submit);
	return field;
}

function drawConfirmed(parent: HTMLElement, found: readonly Found[], { words }: Drawing): void {
	const list = parent.createEl('ol');
	for (const one of found) {
		const row = list.createEl('li');
		row.createDiv({ text: findingSentence(words.findings, one) });
		if (one.confirmation) row.createDiv({ cls: 'bansou-sub', text: words.findingList.confirmedLine(words.clientView.longDay(one.confirmation.on), one.confirmation.reason) });
	}
}

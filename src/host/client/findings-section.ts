/** What is worth checking (確かめたいこと): at most five questions to the supporter, the rest on demand; one that was looked into stays quiet. */
import { setIcon } from 'obsidian';
import type { NodeId } from '../../core/client-links.ts';
import { shownFindings } from '../../core/findings/index.ts';
import type { Found } from '../../core/findings/index.ts';
import type { NoteType } from '../../core/vocabulary/note-types.ts';
import { findingSentence } from '../../lang/faces/findings.ts';
import { fold, heading, noteLinks, titleOf } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { draftOf, keyOf, openForm } from './finding-form.ts';

/** So many notes are named beneath a question; of more, the diagram shows how they hang together. */
const NAMED = 2;

/** What the section shows, to be compared with what it showed last. */
export function findingsShown({ engagement, isRead }: Drawing): unknown {
	if (!isRead) return null;
	const { first, others, confirmed } = shownFindings(engagement);
	return [first, others, confirmed].map((found) => found.map(({ code, level, ids, details, hash, confirmation }) => [code, level, ids.map((id) => [id, titleOf(engagement, id)]), details, hash, confirmation]));
}

export function drawFindings(section: HTMLElement, drawing: Drawing): void {
	const { engagement, isRead, words: { clientView, findingList } } = drawing;
	if (!isRead) return;
	const { first, others, confirmed } = shownFindings(engagement);
	if (first.length + confirmed.length === 0) return;
	heading(section, findingList.title, clientView.teamOnly);
	drawRows(section, section, first, drawing);
	if (others.length > 0) drawRows(section, fold(section, 'others', findingList.others(others.length)), others, drawing);
	if (confirmed.length > 0) drawConfirmed(fold(section, 'confirmed', findingList.confirmed(confirmed.length)), confirmed, drawing);
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
	const sentence = findingSentence(findings, found);
	drawSentence(body.createDiv({ cls: 'bansou-finding' }), sentence);
	if (found.confirmation) body.createDiv({ cls: 'bansou-sub bansou-before', text: findingList.before(clientView.longDay(found.confirmation.on), found.confirmation.reason) });
	const foot = body.createDiv({ cls: 'bansou-finding-foot' });
	drawNotes(foot.createDiv({ cls: 'bansou-links' }), found, drawing);
	const confirm = foot.createEl('button', { cls: 'bansou-link bansou-confirm', attr: { 'data-key': keyOf(found), 'aria-expanded': 'false', 'aria-description': sentence } });
	setIcon(confirm.createSpan({ cls: 'bansou-check' }), 'check');
	confirm.createSpan({ text: findingList.confirm });
	const answer = (): HTMLInputElement => {
		foot.hide();
		return openForm({ section, body }, found, drawing, () => {
			foot.show();
			confirm.focus();
		});
	};
	confirm.addEventListener('click', () => answer().focus());
	if (draftOf(section, found) !== null) answer();
}

/** An observation, up to the end of its sentence; brackets around a title belong to it. */
const OBSERVATION = /^((?:『[^』]*』|“[^”]*”|\.(?! )|[^。.?!？『“])*(?:[。！]|[.!] ))(.+)$/s;
/** A title that stays in one piece. */
const SHORT_TITLE = /(『[^』]{1,14}』)/;

/** An observation stands back behind the question that follows it. */
export function drawSentence(parent: HTMLElement, sentence: string): void {
	const [, first = '', rest = ''] = OBSERVATION.exec(sentence) ?? [];
	const isSeen = first !== '' && !first.endsWith('か。');
	if (isSeen) drawWords(parent.createSpan({ cls: 'bansou-seen' }), first);
	drawWords(parent, isSeen ? rest : sentence);
}

function drawWords(parent: HTMLElement, words: string): void {
	for (const [i, part] of words.split(SHORT_TITLE).entries()) {
		if (i % 2 === 1) parent.createSpan({ cls: 'bansou-one', text: part });
		else parent.appendText(part);
	}
}

/** What the diagram has on it. */
const ON_DIAGRAM: ReadonlySet<NoteType> = new Set<NoteType>(['vision', 'essential', 'cause', 'issue', 'action']);

function drawNotes(links: HTMLElement, { ids }: Found, drawing: Drawing): void {
	const { engagement: { client, graph }, words: { findingList }, acts } = drawing;
	const isDrawn = (id: NodeId): boolean => {
		const type = graph.nodes.get(id)?.type;
		return type !== undefined && ON_DIAGRAM.has(type);
	};
	if (ids.filter(isDrawn).length > NAMED) {
		links.createEl('button', { cls: 'bansou-link', text: findingList.showGraph }).addEventListener('click', () => acts.showGraph(client, ids.filter(isDrawn)));
		return;
	}
	const more = noteLinks(links, ids.filter((id) => id !== client.path), NAMED, drawing);
	if (more > 0) links.createSpan({ cls: 'bansou-sub', text: findingList.moreNotes(more) });
}

function drawConfirmed(parent: HTMLElement, found: readonly Found[], { words }: Drawing): void {
	const list = parent.createEl('ol');
	for (const one of found) {
		const row = list.createEl('li');
		drawSentence(row.createDiv(), findingSentence(words.findings, one));
		if (one.confirmation) row.createDiv({ cls: 'bansou-sub', text: words.findingList.confirmedLine(words.clientView.longDay(one.confirmation.on), one.confirmation.reason) });
	}
}

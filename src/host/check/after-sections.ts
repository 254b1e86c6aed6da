/** What a visit looks like afterwards: how the talk went, and what changed in the structure of the issues, as material for the record. */
import { isOurs, TALK_ELEMENTS } from '../../core/dialogue.ts';
import type { TalkElement } from '../../core/dialogue.ts';
import { candidateNoticings } from '../../core/noticings.ts';
import { namesSource } from '../../core/findings/origins.ts';
import { graphAsOfVisit, graphDifference } from '../../core/issue-history.ts';
import type { NodeId } from '../../core/client-links.ts';
import { previousOf } from '../../core/self-checks/index.ts';
import type { TalkLine } from '../../core/talk.ts';
import { visitMeasures } from '../../core/visit-measures.ts';
import { NOTE_TYPES } from '../../core/vocabulary/note-types.ts';
import type { Field, NoteType } from '../../core/vocabulary/note-types.ts';
import type { Words } from '../../lang/index.ts';
import { tone } from '../client/dialogue-section.ts';
import { fold, heading, titleOf } from '../client/drawing.ts';
import { noteLink } from '../note-link.ts';
import { readable } from './drawing.ts';
import type { CheckDrawing } from './drawing.ts';

export const talkShown = ({ visit }: CheckDrawing): unknown => visit && [visit.body.talk, visit.body.facts, visit.body.after, visit.fields.date, visit.fields.post_on];

/** One strip: the client's side above, ours below, as wide as what was said is long. */
export function drawTalk(section: HTMLElement, { visit, client, engagement, words: { checkView: view, dialogue, clientView } }: CheckDrawing): void {
	const talk = visit?.body.talk ?? [];
	if (!visit || talk.length === 0) return;
	heading(section, view.talk, clientView.teamOnly);
	const ours = talk.filter((line) => isOurs(client, visit, line));
	const kinds = TALK_ELEMENTS.filter((element) => ours.some((line) => line.element === element));
	const strip = section.createDiv({ cls: 'bansou-flow', attr: { role: 'img', 'aria-label': view.talkOf(clientView.list(kinds.map((element) => dialogue.element(element)))) } });
	for (const line of talk) drawLine(strip, line, ours.includes(line), client.isOwner(line.speaker));
	const legend = section.createEl('ul', { cls: 'bansou-talk-words' });
	if (talk.some(({ speaker }) => client.isOwner(speaker))) {
		const item = legend.createEl('li');
		item.createSpan({ cls: 'bansou-tone bansou-flow-voice' });
		item.createSpan({ text: clientView.marks.owner.name });
	}
	for (const element of kinds) {
		const item = legend.createEl('li');
		tone(item, element);
		item.createSpan({ text: dialogue.element(element) });
	}
	const own = visitMeasures(engagement).find((one) => one.visit.path === visit.path);
	const told = own ? dialogue.told(own) : [];
	if (told.length > 0) section.createDiv({ cls: 'bansou-sub', text: clientView.beside(...told) });
}

export const noticedShown = ({ client, visit }: CheckDrawing): unknown => visit && candidateNoticings(client, visit);

/** So many lines are looked at one by one; the next comes when one has been marked. */
const NOTICINGS = 3;

/** Lines of the owner's that may be a noticing. Whether one is, the supporter says. */
export function drawNoticed(section: HTMLElement, { visit, client, acts, words: { dialogue: { noticing }, clientView } }: CheckDrawing): void {
	const lines = visit ? candidateNoticings(client, visit).slice(0, NOTICINGS) : [];
	if (!visit || lines.length === 0) return;
	heading(section, noticing.title, clientView.teamOnly);
	section.createDiv({ cls: 'bansou-sub', text: noticing.question });
	const list = section.createEl('ul', { cls: 'bansou-noticings' });
	for (const line of lines) {
		const row = list.createEl('li');
		const words = readable(line.words);
		row.createSpan({ cls: 'bansou-voice-text', text: words });
		const mark = row.createEl('button', { cls: 'bansou-link bansou-go', text: noticing.mark, attr: { 'aria-label': `${noticing.mark} ${words}` } });
		mark.addEventListener('click', () => acts.markNoticing(client, visit, line));
	}
}

function drawLine(strip: HTMLElement, { words, element }: TalkLine, isOur: boolean, isOwner: boolean): void {
	const bar = isOur ? tone(strip, isElement(element) ? element : 'その他') : strip.createSpan({ cls: `bansou-tone bansou-flow-theirs${isOwner ? ' bansou-flow-voice' : ''}${element === '気づき' ? ' bansou-flow-noticed' : ''}` });
	bar.setCssProps({ '--share': String([...words].length) });
}

const isElement = (element: string | null): element is TalkElement => (TALK_ELEMENTS as readonly (string | null)[]).includes(element);

/** So many changes are read at once; the diagram has all of them. */
const CHANGES = 6;
const STRUCTURE: ReadonlySet<NoteType> = new Set<NoteType>(['vision', 'essential', 'cause', 'issue', 'fact', 'action', 'short']);

interface ChangeRow {
	readonly id: NodeId;
	readonly how: 'arrived' | 'left' | 'rejudged';
	readonly title: string;
	readonly about: string;
	readonly isOwners: boolean;
}

/** What changed since the visit before; for a visit without a number nothing tells. */
function changesOf({ notebook, client, engagement, visit, words }: CheckDrawing): ChangeRow[] {
	const [from, to] = [visit && previousOf(engagement, visit)?.fields.no, visit?.fields.no];
	const [earlier, later] = [from, to].map((no) => (no === null || no === undefined ? null : graphAsOfVisit(notebook, client, no)));
	if (!earlier || !later) return [];
	const { arrived, left, rejudged } = graphDifference(earlier, later);
	const row = (how: ChangeRow['how'], id: NodeId, about = ''): ChangeRow[] => {
		const node = engagement.graph.nodes.get(id);
		if (!node || !STRUCTURE.has(node.type)) return [];
		const source = how === 'arrived' && !node.line && !namesSource(node.note) ? words.checkView.noSource : '';
		return [{ id, how, title: titleOf(engagement, id) ?? '', about: about === '' ? source : about, isOwners: engagement.isOwners(node) && node.type === 'fact' }];
	};
	return [
		...arrived.flatMap((id) => row('arrived', id)),
		...left.flatMap((id) => row('left', id)),
		...rejudged.flatMap(({ id, from, to }) => {
			const state = (word: string | null): string => (word === null ? '' : stateWord(engagement.graph.nodes.get(id)?.type, word, words));
			return row('rejudged', id, words.checkView.fromTo(state(from), state(to)));
		}),
	];
}

/** A state of a note of some type, by whichever of its properties has the word. */
function stateWord(type: NoteType | undefined, word: string, { choice }: Words): string {
	const lists = type === undefined ? [] : Object.values<Field>(NOTE_TYPES[type].fields).flatMap(({ choices }) => choices ?? []);
	return choice(lists, word);
}

export const changedShown = (drawing: CheckDrawing): unknown => drawing.isRead && changesOf(drawing);

export function drawChanged(section: HTMLElement, drawing: CheckDrawing): void {
	const { words: { checkView: view }, isRead } = drawing;
	const changes = isRead ? changesOf(drawing) : [];
	if (changes.length === 0) return;
	heading(section, view.changed);
	drawChangeRows(section, changes.slice(0, CHANGES), drawing);
	if (changes.length > CHANGES) drawChangeRows(fold(section, 'changes', view.more), changes.slice(CHANGES), drawing);
}

function drawChangeRows(parent: HTMLElement, changes: readonly ChangeRow[], { words: { checkView: view }, place }: CheckDrawing): void {
	const list = parent.createEl('ul', { cls: 'bansou-changes' });
	for (const { id, how, title, about, isOwners } of changes) {
		const row = list.createEl('li');
		row.createSpan({ cls: 'bansou-sub', text: view[how] });
		const body = row.createDiv();
		noteLink(place, body.createDiv({ cls: isOwners ? 'bansou-voice-text' : '' }), id, readable(title));
		if (about !== '') body.createDiv({ cls: 'bansou-sub', text: about });
	}
}

/** The talk of the last visit as it was written down: a mirror for the supporters, folded until somebody wants to look into it. */
import { dialogueOf, TALK_ELEMENTS } from '../../core/dialogue.ts';
import type { TalkElement, VisitTalk } from '../../core/dialogue.ts';
import type { Engagement } from '../../core/engagement.ts';
import { visitMeasures } from '../../core/visit-measures.ts';
import type { VisitMeasures } from '../../core/visit-measures.ts';
import { MEASURES } from '../../lang/faces/dialogue.ts';
import type { Words } from '../../lang/index.ts';
import { noteLink } from '../note-link.ts';
import { fold, heading } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** The kinds of talk that have a tone of their own; what else we said is grey. */
const TONES: Readonly<Partial<Record<TalkElement, string>>> = { 傾聴: 'listening', 共感: 'empathy', 問いかけ: 'question', 提案: 'suggestion' };

/** So many visits stand side by side in a narrow panel. */
const VISITS = 4;
const lastMeasures = (engagement: Engagement): readonly VisitMeasures[] => visitMeasures(engagement).slice(-VISITS);

/** What the notes tell of each visit, a column each: one engagement beside itself, and nothing to measure it by. */
function drawMeasures(parent: HTMLElement, measures: readonly VisitMeasures[], { dialogue, clientView }: Words): void {
	const told = MEASURES.filter((measure) => measures.some((of) => dialogue.measure(measure, of) !== ''));
	if (told.length === 0) return;
	const table = parent.createEl('table', { cls: 'bansou-measures' });
	const head = table.createTHead().insertRow();
	head.createEl('th', { text: dialogue.sideBySide, attr: { scope: 'col' } });
	for (const { visit } of measures) head.createEl('th', { text: visit.fields.no === undefined ? visit.title : clientView.visit(visit.fields.no), attr: { scope: 'col' } });
	const body = table.createTBody();
	for (const measure of told) {
		const row = body.insertRow();
		row.createEl('th', { text: dialogue.measures[measure], attr: { scope: 'row' } });
		for (const of of measures) row.insertCell().setText(dialogue.measure(measure, of));
	}
}

const lastTalk = (engagement: Engagement): VisitTalk | null => dialogueOf(engagement).at(-1) ?? null;

/** What the section shows, to be compared with what it showed last. */
export function dialogueShown({ engagement, isRead }: Drawing): unknown {
	const talk = isRead ? lastTalk(engagement) : null;
	return talk && [talk.visit.path, talk.visit.fields.no, talk.visit.body.weight, talk.counts, talk.spoken, lastMeasures(engagement).map(({ visit, ...told }) => [visit.path, visit.fields.no, told])];
}

export function drawDialogue(section: HTMLElement, { engagement, isRead, words, place }: Drawing): void {
	const { dialogue, clientView: view } = words;
	const talk = isRead ? lastTalk(engagement) : null;
	if (!talk) return;
	const { path, fields: { no = null } } = talk.visit;
	const details = fold(section, 'dialogue', view.beside(dialogue.title, view.visit(no)));
	heading(details, dialogue.lines(talk.lines), view.teamOnly);
	const there = TALK_ELEMENTS.filter((element) => talk.counts[element] > 0);
	const strip = details.createDiv({ cls: 'bansou-talk', attr: { role: 'img', 'aria-label': dialogue.shares(talk) } });
	for (const element of there) tone(strip, element).setCssProps({ '--share': String(talk.share[element]) });
	const legend = details.createEl('ul', { cls: 'bansou-talk-words' });
	for (const element of there) {
		const item = legend.createEl('li');
		tone(item, element);
		item.createSpan({ text: dialogue.element(element) });
		item.createSpan({ cls: 'bansou-figure', text: dialogue.percent(talk.share[element]) });
	}
	for (const line of [dialogue.spoken(talk), dialogue.intended(talk)].filter((words) => words !== '')) details.createDiv({ text: line });
	drawMeasures(details, lastMeasures(engagement), words);
	details.createDiv({ cls: 'bansou-sub', text: dialogue.limits });
	noteLink(place, details.createDiv({ cls: 'bansou-sub bansou-links' }), path, view.openVisit(no));
}

/** A patch in the tone of a kind of talk. */
export const tone = (parent: HTMLElement, element: TalkElement): HTMLElement => parent.createSpan({ cls: `bansou-tone bansou-tone-${TONES[element] ?? 'other'}` });

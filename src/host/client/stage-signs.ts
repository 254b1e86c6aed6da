/** What the notes show of a stage: a dot for each sign, and for the present stage the signs in words with the notes that show them. */
import { stageJumps } from '../../core/stage-jumps.ts';
import { stageSignsOf } from '../../core/stage-signs.ts';
import type { StageSignSeen } from '../../core/stage-signs.ts';
import type { Stage } from '../../core/vocabulary/note-types.ts';
import { noteLink } from '../note-link.ts';
import { fold, noteLinks, titleOf } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** So many notes stand beneath a sign. */
const NAMED = 5;

/** What is shown of the signs, and of what is asked about changes. */
export const signsShown = ({ engagement, isRead }: Drawing): unknown =>
	isRead && [stageSignsOf(engagement).map(({ id, seen, ids, details }) => [id, seen, ids.map((one) => [one, titleOf(engagement, one)]), details]), stageJumps(engagement)];

const signsOf = (stage: Stage, { engagement, isRead }: Drawing): readonly StageSignSeen[] => (isRead ? stageSignsOf(engagement).filter((sign) => sign.stage === stage) : []);

/** Filled where the notes show it, open where they do not yet. The words are read aloud, and shown to whoever points at them. */
export function drawDots(parent: HTMLElement, stage: Stage, drawing: Drawing): void {
	const signs = signsOf(stage, drawing);
	if (signs.length === 0) return;
	const { of } = drawing.words.stageSigns;
	const dots = parent.createDiv({ cls: 'bansou-dots', attr: { role: 'img', 'aria-label': signs.map(({ id, seen }) => `${seen ? '●' : '○'} ${of[id]}`).join('\n') } });
	for (const { seen } of signs) dots.createSpan({ cls: seen ? 'bansou-dot bansou-dot-seen' : 'bansou-dot' });
}

/** One line for each sign. */
export function drawSigns(parent: HTMLElement, stage: Stage, drawing: Drawing): void {
	const signs = signsOf(stage, drawing);
	if (signs.length === 0) return;
	const { stageSigns } = drawing.words;
	const list = parent.createEl('ul', { cls: 'bansou-signs', attr: { 'aria-label': stageSigns.title } });
	for (const sign of signs) {
		const row = list.createEl('li');
		row.createSpan({ cls: sign.seen ? 'bansou-dot bansou-dot-seen' : 'bansou-dot', attr: { role: 'img', 'aria-label': sign.seen ? stageSigns.seen : stageSigns.notSeen } });
		drawSign(row.createDiv(), sign, drawing);
	}
}

/** What one note shows leads to it; what several show, to a list of them. */
function drawSign(parent: HTMLElement, sign: StageSignSeen, drawing: Drawing): void {
	const { words: { stageSigns, findingList }, place } = drawing;
	const text = stageSigns.of[sign.id];
	const [only, ...others] = sign.ids;
	if (only === undefined) parent.createSpan({ text });
	else if (others.length === 0) noteLink(place, parent, only, text);
	else {
		const links = fold(parent, sign.id, text).createDiv({ cls: 'bansou-links' });
		const more = noteLinks(links, sign.ids, NAMED, drawing);
		if (more > 0) links.createSpan({ cls: 'bansou-sub', text: findingList.moreNotes(more) });
	}
	const beside = stageSigns.beside(sign);
	if (beside !== '') parent.createDiv({ cls: 'bansou-sub', text: beside });
}

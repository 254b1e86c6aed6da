/** The self-checks of a visit, and those of the three cases of conflict: what is asked, and what the notes show by themselves. */
import type { CheckStateOf } from '../../core/self-checks/index.ts';
import type { ConflictCase } from '../../lang/faces/check-view.ts';
import { fold, heading } from '../client/drawing.ts';
import { drawRow, rowShown } from './check-row.ts';
import { checkRows, ofCase, statesOf } from './check-rows.ts';
import type { CheckDrawing } from './drawing.ts';

const shown = (states: readonly CheckStateOf[], drawing: CheckDrawing): unknown => states.map((state) => rowShown(state, drawing));

export function askedShown(drawing: CheckDrawing): unknown {
	const { first, others, answered } = checkRows(statesOf(drawing));
	return [first, others, answered].map((states) => shown(states, drawing));
}

export function drawAsked(section: HTMLElement, drawing: CheckDrawing): void {
	const { words: { checkView: view } } = drawing;
	const states = statesOf(drawing);
	if (states.length === 0) return;
	heading(section, view.asked);
	drawRows(section, states, drawing);
}

/** First what is to be answered, then the rest of it on demand, then what was answered. */
function drawRows(section: HTMLElement, states: readonly CheckStateOf[], drawing: CheckDrawing, key = 'others'): void {
	const { words: { checkView: view }, desk } = drawing;
	const { first, others, answered } = checkRows(states);
	if (first.length === 0) section.createDiv({ cls: 'bansou-sub', text: view.nothingAsked });
	drawList(section, first, drawing);
	if (others.length > 0) {
		const details = fold(section, key, view.others);
		details.open = others.some(({ id }) => id === desk.open);
		drawList(details, others, drawing);
	}
	drawList(section, answered, drawing);
}

function drawList(parent: HTMLElement, states: readonly CheckStateOf[], drawing: CheckDrawing): void {
	if (states.length === 0) return;
	const list = parent.createEl('ul', { cls: 'bansou-checks' });
	for (const state of states) drawRow(list, state, drawing);
}

export const seenShown = (drawing: CheckDrawing): unknown => shown(checkRows(statesOf(drawing)).seen, drawing);

export function drawSeen(section: HTMLElement, drawing: CheckDrawing): void {
	const { seen } = checkRows(statesOf(drawing));
	if (seen.length === 0) return;
	heading(section, drawing.words.checkView.seen);
	drawList(section, seen, drawing);
}

export const caseShown = (which: ConflictCase) => (drawing: CheckDrawing): unknown => shown(ofCase(statesOf(drawing), which), drawing);

/** One case of conflict: what a person looks back at, then what the notes show. */
export const drawCase = (which: ConflictCase) => (section: HTMLElement, drawing: CheckDrawing): void => {
	const { words: { checkView: view } } = drawing;
	const { first, others, answered, seen } = checkRows(ofCase(statesOf(drawing), which));
	if (first.length + others.length + answered.length + seen.length === 0) return;
	heading(section, view.conflictCases[which]);
	drawList(section, [...first, ...others, ...answered, ...seen], drawing);
};

/** What the cases of conflict are for, or why there is nothing yet. */
export function drawConflictHint(section: HTMLElement, drawing: CheckDrawing): void {
	const { words: { checkView: view }, isRead } = drawing;
	if (isRead) section.createDiv({ cls: 'bansou-sub', text: statesOf(drawing).length > 0 ? view.conflictHint : view.noConflict });
}

/** A client of somebody who works alone has no office's checks. */
export function drawNoOffice(section: HTMLElement, drawing: CheckDrawing): void {
	if (drawing.isRead && statesOf(drawing).length === 0) section.createDiv({ cls: 'bansou-sub', text: drawing.words.checkView.noOffice });
}

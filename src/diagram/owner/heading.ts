/** What stands at the head of the owner's sheet, and the meaning of its one mark. */
import type { Words } from '../../lang/words.ts';
import { PART } from '../picture/ink.ts';
import { text } from '../picture/marks.ts';
import type { Part, Pen } from '../picture.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';
import { MARK_RADIUS } from './note-look.ts';
import { ownerMark } from './note-part.ts';

/** Whose sheet it is, and up to which visit; `on` is the day of that visit, 2026-01-21. */
export interface Heading {
	readonly client: string;
	readonly visit: number | null;
	readonly on: string | null;
}

export function headingPart({ client, visit, on }: Heading, left: number, right: number, pen: Pen, { ownerSheet }: Words): Part {
	const room = right - left - pen(ownerSheet.title, 28, 700) - 40;
	const rest = pen(ownerSheet.heard('', visit, on), 15, 400);
	const name = breakTitle(client, { size: 15, weight: 400, width: Math.max(150, room - rest), lines: 1 }, pen)[0] ?? '';
	return {
		key: 'heading', cls: PART.surroundings, subject: { is: 'surroundings' }, x: 0, y: 0,
		marks: [text('sheet-title', left, 60, ownerSheet.title), text('sheet-sub', right, 58, ownerSheet.heard(name, visit, on), 'end')],
		label: [ownerSheet.title, ownerSheet.heard(plainTitle(client), visit, on)].join('\u3000'),
	};
}

/** @param y its middle */
export const legendPart = (right: number, y: number, pen: Pen, words: Words): Part => ({
	key: 'legend', cls: PART.surroundings, subject: { is: 'surroundings' }, x: 0, y: 0,
	marks: [...ownerMark(right - legendWidth(pen, words) + MARK_RADIUS, y, words), text('sheet-about', right, y + 5, words.ownerSheet.mark[1], 'end')],
});
export const legendWidth = (pen: Pen, { ownerSheet }: Words): number => 2 * MARK_RADIUS + 7 + pen(ownerSheet.mark[1], 14, 400);

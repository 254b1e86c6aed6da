/** Results of a staff survey below the sheet: question by question as in the survey, counts with how many they are among; nothing is ranked, coloured or graded. */
import type { ShareableRow, ShareableSurvey } from '../../core/shareable-survey.ts';
import { PART } from '../picture/ink.ts';
import { path, round, text } from '../picture/marks.ts';
import type { Mark } from '../picture.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';
import { sectionHeading } from './sections.ts';
import type { Section, SectionPlace } from './sections.ts';

const TOP = 84;
const QUESTION_LINE = 26;
const ROW = 26;
const CUT_WIDTH = 250;
/** Where there is less room than this, answers stand below the words of whose they are. */
const WIDE = 600;
const PEOPLE_WIDTH = 110;

/** @param nth from 0: a client may have several surveys */
export function surveySection({ answered, rows }: ShareableSurvey, nth: number, place: SectionPlace): Section {
	const { left, top, words } = place;
	const note = breakTitle(words.ownerSheet.surveyNote, { size: 15, weight: 400, width: place.width, lines: 4 }, place.pen);
	const marks: Mark[] = note.map((line, i) => text('sheet-text', 0, 58 + i * 22, line));
	const stops = stopsOf(rows, place);
	let y = TOP + (note.length - 1) * 22;
	rows.forEach((row, i) => {
		if (row.question !== rows[i - 1]?.question) {
			const lines = breakTitle(row.question, { size: 18, weight: 400, width: place.width, lines: 3 }, place.pen);
			marks.push(...lines.map((line, k) => text('sheet-note', 0, y + 20 + k * QUESTION_LINE, line)));
			y += lines.length * QUESTION_LINE + 6;
		}
		const set = rowMarks(row, stops, y, place);
		marks.push(...set.marks);
		y += set.height + (row.question === rows[i + 1]?.question ? 0 : 12);
	});
	const heading = sectionHeading(`survey-${nth}`, words.ownerSheet.survey(answered), place);
	return { parts: [heading, { key: `survey:${nth}`, cls: PART.surroundings, subject: { is: 'surroundings' }, x: left, y: Math.round(top), marks }], height: y + 16 };
}

/** How wide the nth answers are, so that they stand under each other. */
function stopsOf(rows: readonly ShareableRow[], { pen, words: { ownerSheet } }: SectionPlace): number[] {
	const widths: number[] = [];
	for (const { counts } of rows) counts.forEach(({ answer, count }, i) => (widths[i] = Math.max(widths[i] ?? 0, pen(plainTitle(answer), 15, 400) + 8 + pen(ownerSheet.answered(count ?? 0), 15, 700))));
	return widths;
}

/** Whose answers, of how many, and how many gave each; answers that find no room go on below. */
function rowMarks({ cut, n, counts }: ShareableRow, stops: readonly number[], top: number, { width, pen, words: { ownerSheet } }: SectionPlace): { marks: Mark[]; height: number } {
	const isWide = width >= WIDE;
	const name = breakTitle(cut, { size: 15, weight: 400, width: (isWide ? CUT_WIDTH : width - 18 - PEOPLE_WIDTH) - 16, lines: 2 }, pen);
	const marks = [...name.map((line, i) => text('sheet-text', 18, top + 18 + i * 20, line)), isWide ? text('sheet-sub', 18 + CUT_WIDTH, top + 18, ownerSheet.people(n)) : text('sheet-sub', width, top + 18, ownerSheet.people(n), 'end')];
	const first = isWide ? 18 + CUT_WIDTH + PEOPLE_WIDTH : 34;
	let [x, y] = [first, isWide ? top : top + name.length * 20 + 6];
	for (const [i, { answer, count }] of counts.entries()) {
		if (count === null) continue;
		const word = breakTitle(plainTitle(answer), { size: 15, weight: 400, width: width - first - 80, lines: 1 }, pen)[0] ?? '';
		const number = ownerSheet.answered(count);
		const wide = pen(word, 15, 400) + 8 + pen(number, 15, 700);
		if (x > first && x + wide > width) [x, y] = [first, y + ROW];
		marks.push(text('sheet-text', x, y + 18, word), text('sheet-text', x + pen(word, 15, 400) + 8, y + 18, [{ text: number, strong: true }]));
		x += Math.max(wide, Math.min(stops[i] ?? 0, width - first)) + 32;
	}
	const height = Math.max(y + ROW, top + name.length * 20 + 6) - top;
	return { marks: [...marks, path('hairline', `M18,${round(top + height) + 0.5}H${width}`)], height: height + 2 };
}

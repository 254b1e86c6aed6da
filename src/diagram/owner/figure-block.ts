/** A figure set: large under the column of an issue, small beside a cause; always with its frame and base as heard. */
import { text } from '../picture/marks.ts';
import type { Mark, Pen } from '../picture.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';
import { runsOf } from './figure-words.ts';
import type { FigureWords } from './figure-words.ts';

export interface FigureBlock {
	/** From the upper left corner of the block. */
	readonly marks: readonly Mark[];
	readonly width: number;
	readonly height: number;
}

const ABOUT = { size: 14, weight: 400, lines: 3 } as const;
const ABOUT_LINE = 19;
/** The baseline of the large figure, and of the first line beneath it. */
const BASELINE = 32;
const BENEATH = 55;
const UNIT_GAP = 3;

/** Under a column: the figure on a line of its own, with its frame where there is room, its base beneath. */
export function figureBelow(words: FigureWords, width: number, pen: Pen): FigureBlock {
	const { lead, figure, tail, isBase, also, flows, fact } = words;
	const wide = runWidth(figure, 'large', pen);
	const before = lead === '' ? 0 : pen(lead, 14, 400) + 4;
	const fits = flows && before + wide <= width;
	// Where the frame finds no room and the sentence goes on behind the figure, the fact is told whole.
	const beneath = fits ? tail : flows && !/^[ぁ-ゖ]/.test(tail) ? tail === '' ? lead : isBase ? `${lead}（${tail}）` : `${lead}、${tail}` : plainTitle(fact.title);
	const lines = [beneath, also].flatMap((one) => (one === '' ? [] : breakTitle(one, { ...ABOUT, width }, pen)));
	return {
		marks: [...(fits && lead !== '' ? [text('sheet-about', 0, BASELINE, lead)] : []), ...runMarks(figure, fits ? before : 0, BASELINE, 'large', pen), ...lines.map((line, i) => text('sheet-about', 0, BENEATH + i * ABOUT_LINE, line))],
		width, height: BENEATH + Math.max(0, lines.length - 1) * ABOUT_LINE + 6,
	};
}

/** Beside a cause: one line, frame, figure and base; null where it would get too long or does not read on. */
export function figureBeside({ lead, figure, tail, isBase, flows }: FigureWords, pen: Pen): FigureBlock | null {
	if (!flows) return null;
	const base = isBase ? `（${tail}）` : /^[ぁ-ゖ（]/.test(tail) || tail === '' ? tail : `、${tail}`;
	const before = lead === '' ? 0 : pen(lead, 14, 400) + UNIT_GAP;
	const end = before + runWidth(figure, 'small', pen);
	const width = end + (base === '' ? 0 : UNIT_GAP + pen(base, 14, 400));
	if (width > MOST_BESIDE) return null;
	return { marks: [...(lead === '' ? [] : [text('sheet-about', 0, 20, lead)]), ...runMarks(figure, before, 20, 'small', pen), ...(base === '' ? [] : [text('sheet-about', end + UNIT_GAP, 20, base)])], width, height: 26 };
}
const MOST_BESIDE = 300;

type Size = 'large' | 'small';
const FIGURE = { large: { ink: 'sheet-figure', size: 28, unit: 'sheet-unit', unitSize: 16 }, small: { ink: 'sheet-figure-small', size: 22, unit: 'sheet-about', unitSize: 14 } } as const;

function runWidth(figure: string, size: Size, pen: Pen): number {
	const { size: px, unitSize } = FIGURE[size];
	return runsOf(figure).reduce((sum, { text: words, isNumber }, i) => sum + pen(words, isNumber ? px : unitSize, isNumber ? 700 : 400) + (i > 0 ? UNIT_GAP : 0), 0);
}

function runMarks(figure: string, x: number, y: number, size: Size, pen: Pen): Mark[] {
	const { ink, size: px, unit, unitSize } = FIGURE[size];
	let at = x;
	return runsOf(figure).map(({ text: words, isNumber }) => {
		const mark = text(isNumber ? ink : unit, at, y, words);
		at += pen(words, isNumber ? px : unitSize, isNumber ? 700 : 400) + UNIT_GAP;
		return mark;
	});
}

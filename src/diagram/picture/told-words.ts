/** A note set as plain words without a box: its lines with the figure in bold, the mark of who said it, the owner's own words in their colour. */
import type { Words } from '../../lang/words.ts';
import type { Mark, Pen, Span } from '../picture.ts';
import type { SceneNode } from '../scene.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';
import { withFigure } from './fact-look.ts';
import { inkClass } from './ink.ts';
import type { InkName } from './ink.ts';
import { hangOf, rect, sizeOf, text } from './marks.ts';
import { speakerMark } from './speaker-mark.ts';

/** How words are set, px. */
export interface ToldSetting {
	readonly ink: InkName;
	readonly line: number;
	readonly width: number;
	readonly lines: number;
	/** false: whoever said it first is not marked, and the words are in no colour. */
	readonly voiced?: boolean;
}

export interface Told {
	readonly node: SceneNode;
	readonly ink: InkName;
	readonly lines: readonly (readonly Span[])[];
	/** How wide each line is, without the mark. */
	readonly widths: readonly number[];
	readonly hasMark: boolean;
	readonly line: number;
	readonly width: number;
	readonly height: number;
}

/** Room beside a speaker's mark. */
const MARK = 20;

/** @param words in place of the note's title */
export function toldOf(node: SceneNode, { ink, line, width, lines, voiced = true }: ToldSetting, { pen, words }: { readonly pen: Pen; readonly words: Words }): Told {
	const size = sizeOf(ink);
	const hasMark = voiced && node.speaker !== null;
	const broken = breakTitle(node.title, { size, weight: 400, width: width - (hasMark ? MARK : 0), lines }, pen);
	const spans: Span[][] = withFigure(broken, node.figure === null ? null : plainTitle(node.figure));
	const widths = broken.map((one) => pen(one, size, 400) - hangOf(one, size));
	addChange(changeWords(node, words), spans, widths, width - (hasMark ? MARK : 0), pen);
	return {
		node, lines: spans, widths, hasMark, line,
		ink: voiced && node.quote !== null && node.speaker === 'owner' ? 'voice' : ink,
		width: Math.ceil(Math.max(...widths)) + (hasMark ? MARK : 0),
		height: spans.length * line,
	};
}

/** What became of it stands behind the last line where there is room, else below. */
function addChange(change: string, lines: Span[][], widths: number[], room: number, pen: Pen): void {
	if (change === '') return;
	const wide = pen(`\u2002${change}`, sizeOf('small'), 400);
	const last = widths.at(-1) ?? 0;
	if (last + wide > room) {
		lines.push([{ text: change, cls: inkClass('small') }]);
		widths.push(wide);
	} else {
		lines.at(-1)?.push({ text: `\u2002${change}`, cls: inkClass('small') });
		widths[widths.length - 1] = last + wide;
	}
}

/** What became of a note between two visits; a change of what was judged is no matter of these views. */
export function changeWords({ change }: SceneNode, { diagram }: Words): string {
	if (change === null || change.what === 'rejudged') return '';
	return change.what === 'left' ? diagram.left(change.visit) : diagram.arrived(change.visit);
}

/** The marks of told words whose upper corner is at x, y: the left one, or where they end at their right edge the right one. */
export function toldMarks({ node, ink, lines, widths, hasMark, line }: Told, x: number, y: number, anchor: 'start' | 'end', words: Words): Mark[] {
	const baseline = (i: number): number => y + i * line + (line + sizeOf(ink) * 0.76) / 2;
	const markX = anchor === 'start' ? x + 7 : x - (widths[0] ?? 0) - 13;
	return [
		...(hasMark && node.speaker ? speakerMark(node.speaker, markX, baseline(0) - 4, words.diagram, 7.5) : []),
		...lines.map((spans, i) => text(ink, anchor === 'start' ? x + (hasMark ? MARK : 0) : x + endHang(spans, sizeOf(ink)), baseline(i), spans, anchor)),
	];
}

/** A closing bracket or a stop hangs at the right edge as an opening one does at the left: its other half is empty. */
const endHang = (spans: readonly Span[], size: number): number => (/[」』）】〕》〉、。]$/.test(spans.at(-1)?.text ?? '') ? size / 2 : 0);

/** Where one points at words that have no box; drawn only while they are held. */
export const focusAround = ({ x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Mark => rect('focus', x, y, width, height, 6);

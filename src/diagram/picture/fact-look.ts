/** A fact as it is set on the ground: no box, but a number, words with their figure in bold, and where they come from. */
import type { Words } from '../../lang/words.ts';
import type { Mark, Part, Pen, Span } from '../picture.ts';
import type { SceneNode } from '../scene.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';
import { PART } from './ink.ts';
import { hangOf, text } from './marks.ts';
import { briefMarks, focusMark, sharp } from './node-part.ts';
import type { Sheet } from './node-part.ts';
import { nodeLabel } from './node-words.ts';
import { speakerMark } from './speaker-mark.ts';

const SIZE = 11.5;
const SMALL = 10.5;
export const FACT_LINE = 15.5;
/** Room for the number, and for the mark of who said it. */
const NUMBER = 18;
const MARK = 20;
const FIRST_BASELINE = 12;

export interface FactLook {
	readonly node: SceneNode;
	readonly lines: readonly string[];
	/** Where it comes from, in a line of its own when there is no room behind the last one. */
	readonly source: { readonly words: string; readonly x: number; readonly line: number } | null;
	readonly height: number;
	readonly width: number;
}

/** @param width of its column, px */
export function factLook(node: SceneNode, width: number, pen: Pen, words: Words): FactLook {
	const start = NUMBER + (node.speaker ? MARK : 0);
	const room = width - start;
	const lines = breakTitle(node.title, { size: SIZE, weight: 400, width: room, lines: 3 }, pen);
	const source = sourceWords(node, words);
	const last = lines.at(-1) ?? '';
	const behind = start + pen(last, SIZE, 400) - hangOf(last, SIZE) + 8;
	const wide = pen(source, SMALL, 400);
	const beside = source !== '' && behind + wide <= width;
	const below = source !== '' && !beside && lines.length === 1 && start + wide <= width;
	return {
		node, lines, width,
		source: beside ? { words: source, x: behind, line: lines.length - 1 } : below ? { words: source, x: start, line: lines.length } : null,
		height: (lines.length + (below ? 1 : 0)) * FACT_LINE,
	};
}

/** How many facts lie folded; a visit by its number, another record by its name; a label tells it all the same where there is no room. */
export function sourceWords({ source, folded }: SceneNode, words: Words): string {
	if (folded !== null) return String(folded.fact);
	if (source === null) return '';
	return source.visit === null ? plainTitle(source.title) : words.diagram.visit(source.visit);
}

/** The part of a fact whose upper left corner is at x, y. */
export function factPart(look: FactLook, x: number, y: number, sheet: Sheet): Part {
	const { node, width, height } = look;
	const number = sheet.numbers.get(node.id);
	const lead = text('ref-lead', 10, FIRST_BASELINE, number === undefined ? '+' : String(number), 'end');
	const box = { x: -4, y: -3, width: width + 8, height: height + 6 };
	return {
		key: `node:${node.id}`, cls: `${PART.node} bansou-fact`, subject: { is: 'node', id: node.id }, x: sharp(x), y: sharp(y),
		marks: [factFocus(box), lead, ...wordMarks(look, sheet.words)],
		brief: [factFocus(box), ...briefMarks({ node, lines: [''], width, height: FACT_LINE }, sheet.pen)],
		label: nodeLabel(node, sheet.scene, [sourceWords(node, sheet.words)], sheet.words),
		box,
	};
}

function factFocus({ x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Mark {
	const mark = focusMark(width - 10, height - 10);
	return mark.tag === 'rect' ? { ...mark, x, y } : mark;
}

function wordMarks({ node, lines, source }: FactLook, words: Words): Mark[] {
	const x = NUMBER + (node.speaker ? MARK : 0);
	const baseline = (line: number): number => FIRST_BASELINE + line * FACT_LINE;
	return [
		...(node.speaker ? speakerMark(node.speaker, NUMBER + 7, FIRST_BASELINE - 4, words.diagram, 7.5) : []),
		...withFigure(lines, node.figure === null ? null : plainTitle(node.figure)).map((spans, i) => text('fact', x, baseline(i), spans)),
		...(source ? [text('small', source.x, baseline(source.line), source.words)] : []),
	];
}

/** The lines with the first place of the figure in bold, though a line end may lie within it. @param figure in plain characters */
export function withFigure(lines: readonly string[], figure: string | null): Span[][] {
	const all = lines.join('\n');
	const pattern = figure === null ? '' : Array.from(figure, (letter) => (letter === ' ' ? '[ \\n]' : letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&'))).join('\\n?');
	const found = pattern === '' ? null : new RegExp(pattern, 'u').exec(all);
	const [from, to] = found ? [found.index, found.index + found[0].length] : [all.length, all.length];
	let start = 0;
	return lines.map((line) => {
		const [at, end] = [Math.max(0, Math.min(line.length, from - start)), Math.max(0, Math.min(line.length, to - start))];
		start += line.length + 1;
		const spans: Span[] = [{ text: line.slice(0, at) }, { text: line.slice(at, end), strong: true }, { text: line.slice(end) }];
		const written = spans.filter(({ text: words }) => words !== '');
		return written.length > 0 ? written : [{ text: '' }];
	});
}

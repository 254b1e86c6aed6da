/** How the notes of the goals view are set: a vision in its outline with the facts beside its lines, a fact with its figure first. */
import type { NodeId } from '../../core/client-links.ts';
import type { Mark, Part, Pen, Span } from '../picture.ts';
import type { SceneLink, SceneNode } from '../scene.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';
import { sourceWords, withFigure } from './fact-look.ts';
import { factWords, goalSpans } from './goal-lines.ts';
import type { Goal } from './goal-rows.ts';
import { PART } from './ink.ts';
import { rect, text } from './marks.ts';
import { briefMarks, focusMark, sharp } from './node-part.ts';
import type { Sheet } from './node-part.ts';
import { nodeLabel } from './node-words.ts';
import { speakerMark } from './speaker-mark.ts';
import { changeWords, focusAround } from './told-words.ts';

/** Widths of the columns and of the gutters between them, px. */
export const COLUMN = { goal: 232, gap: 122, fact: 164, gutter: 96 } as const;
const PAD = { x: 20, y: 13, mark: 22 } as const;
const LINE = 20;
const MAIN = 17;
const REST = 14.5;
const SENTENCE = 13;
/** Between two facts, and between two lines of a goal. */
const BETWEEN = 14;

export interface GapLook {
	readonly link: SceneLink;
	readonly lines: readonly string[];
}

export interface FactLook {
	readonly node: SceneNode;
	readonly main: readonly (readonly Span[])[];
	readonly rest: readonly string[];
	/** How wide its first line is, and the widest. */
	readonly first: number;
	readonly width: number;
	/** Of its words, from 8.5 px above the middle of the first line on. */
	readonly height: number;
	/** With the sentences of the gaps beside it. */
	readonly room: number;
	/** Gaps by the id of their other end. */
	readonly gaps: ReadonlyMap<NodeId, GapLook>;
}
/** From the upper edge of a fact to the middle of its first line. */
export const AXIS = MAIN / 2;

/** @param name what the goal beside it measures @param gaps of this fact */
export function goalFact(node: SceneNode, name: string | null, gaps: readonly SceneLink[], { pen, words, scene }: Sheet): FactLook {
	const { main, strong, rest } = factWords(node, name);
	const lines = breakTitle(main, { size: 13, weight: 400, width: COLUMN.fact, lines: 3 }, pen);
	const below = [...(rest === '' ? [] : breakTitle(rest, { size: 10.5, weight: 400, width: COLUMN.fact, lines: 3 }, pen)), ...[changeWords(node, words)].filter((one) => one !== '')];
	const looks = gaps.flatMap((link): [NodeId, GapLook][] => {
		const other = link.from === node.id ? link.to : link.from;
		return link.gap ? [[other, { link, lines: sentenceLines(link.gap.sentence, scene.nodes.get(other)?.type === 'action' ? COLUMN.gutter - 26 : COLUMN.gap - 14, pen) }]] : [];
	});
	const height = lines.length * MAIN + below.length * REST;
	const sentences = Math.max(0, ...looks.map(([, { lines: sentence }]) => sentence.length));
	const widths = lines.map((line) => pen(line, 13, 700));
	return {
		node, rest: below, height, gaps: new Map(looks),
		main: withFigure(lines, strong), first: widths[0] ?? 0,
		width: Math.max(...widths, ...below.map((line) => pen(line, 10.5, 400))),
		room: Math.max(height, sentences > 0 ? AXIS + 14 + sentences * SENTENCE : 0),
	};
}

const sentenceLines = (sentence: string, width: number, pen: Pen): string[] => (sentence === '' ? [] : breakTitle(sentence, { size: 10.5, weight: 400, width, lines: 6 }, pen));

/** The sentence of a gap, below the middle of its line. */
export const sentenceMarks = ({ lines }: GapLook, x: number, y: number, anchor: 'start' | 'middle'): Mark[] => lines.map((line, i) => text('small', x, y + 20 + i * SENTENCE, line, anchor));

export interface GoalLook {
	readonly goal: Goal;
	/** Its words, each with its middle from the upper edge of the box. */
	readonly lines: readonly { readonly spans: readonly Span[]; readonly y: number }[];
	/** The facts beside it, each with the middle of its first line. */
	readonly facts: readonly { readonly look: FactLook; readonly y: number }[];
	readonly height: number;
	readonly horizon: string;
}

export function goalLook(goal: Goal, factOf: (id: NodeId, name: string | null) => FactLook, { pen, words }: Sheet): GoalLook {
	const { node, lines: { lead, lines }, facts, horizon } = goal;
	const width = COLUMN.goal - 2 * PAD.x - (node.speaker ? PAD.mark : 0);
	const set = (title: string): Span[][] => breakTitle(title, { size: 14, weight: 400, width, lines: 5 }, pen).map((line) => [{ text: line }]);
	const groups = lines.length === 0 ? [set(node.title)] : lines.map((line): Span[][] => (pen(`${line.name} ${line.figure}`, 14, 700) <= width ? [goalSpans(line)] : set(`${line.name} ${line.figure}`)));
	let y: number = PAD.y;
	const placed = { lines: lead === '' ? [] : [{ spans: [{ text: lead }], y: y + LINE / 2 }], facts: [] as { look: FactLook; y: number }[] };
	if (lead !== '') y += LINE + 6;
	groups.forEach((spans, i) => {
		if (i > 0) y += BETWEEN;
		placed.lines.push(...spans.map((line, k) => ({ spans: line, y: y + k * LINE + LINE / 2 })));
		let at = y + LINE / 2 - AXIS;
		(facts[i] ?? []).forEach((id, k) => {
			const look = factOf(id, lines[i]?.name ?? null);
			if (k > 0) at += BETWEEN;
			placed.facts.push({ look, y: at + AXIS });
			at += look.room;
		});
		y = Math.max(y + spans.length * LINE, at);
	});
	return { goal, ...placed, height: 2 * Math.ceil((y + PAD.y) / 2), horizon: horizon === null ? '' : words.viewPictures.goals.horizon(plainTitle(horizon)) };
}

/** The part of a vision whose box has its upper left corner at x, y. */
export function goalPart({ goal: { node }, lines, height, horizon }: GoalLook, x: number, y: number, sheet: Sheet): Part {
	const width = COLUMN.goal;
	const base = [focusMark(width, height), rect(node.past ? 'past' : 'vision', 0, 0, width, height, Math.min(height / 2, 26))];
	const change = changeWords(node, sheet.words);
	const left = PAD.x + (node.speaker ? PAD.mark : 0);
	return {
		key: `node:${node.id}`, cls: `${PART.node} bansou-vision${node.past ? ' bansou-past' : ''}`, subject: { is: 'node', id: node.id }, x: sharp(x), y: sharp(y),
		marks: [
			...base,
			...(node.speaker ? speakerMark(node.speaker, PAD.x + 6, (lines[0]?.y ?? 0) - 0.5, sheet.words.diagram) : []),
			...lines.map((line) => text('vision-title', left, line.y + 5, line.spans)),
			...(change ? [text('small', 18, -5, change)] : []),
			...(horizon ? [text('small', 6, height + 16, horizon)] : []),
		],
		brief: [...base, ...briefMarks({ node, lines: lines.map(({ spans }) => spans.map((span) => span.text).join('')), width, height }, sheet.pen)],
		label: nodeLabel(node, sheet.scene, [horizon, change], sheet.words),
		box: { x: 0, y: 0, width, height },
	};
}

/** The part of a fact, by its left edge and the middle of its first line. */
export function goalFactPart({ node, main, rest, width, height }: FactLook, x: number, y: number, sheet: Sheet): Part {
	const box = { x: -4, y: -AXIS - 2, width: Math.ceil(width) + 8, height: height + 4 };
	return {
		key: `node:${node.id}`, cls: `${PART.node} bansou-fact`, subject: { is: 'node', id: node.id }, x: sharp(x), y: sharp(y),
		marks: [focusAround(box), ...main.map((spans, i) => text('title', 0, 4.5 + i * MAIN, spans)), ...rest.map((line, i) => text('small', 0, main.length * MAIN - AXIS + 11 + i * REST, line))],
		...(node.figure === null ? {} : { brief: [focusAround(box), text('brief', 0, 9, plainTitle(node.figure))] }),
		label: nodeLabel(node, sheet.scene, [sourceWords(node, sheet.words), changeWords(node, sheet.words)], sheet.words),
		box,
	};
}

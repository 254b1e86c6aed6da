/** A figure of the breakdown: its words, its bar and its parts below. Words without a figure have no bar. */
import type { IssueGraph } from '../../core/issue-graph.ts';
import type { Mark, Part } from '../picture.ts';
import type { SceneNode } from '../scene.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';
import { barParts } from './bar.ts';
import type { BarParts } from './bar.ts';
import type { BreakdownRow } from './breakdown-rows.ts';
import { sourceWords, withFigure } from './fact-look.ts';
import { PART } from './ink.ts';
import { path, rect, round, text } from './marks.ts';
import { sharp } from './node-part.ts';
import type { Sheet } from './node-part.ts';
import { nodeLabel } from './node-words.ts';
import { changeWords, focusAround, toldMarks, toldOf } from './told-words.ts';
import type { Told } from './told-words.ts';

/** How long a whole bar is, px. */
export const BAR_WIDTH = 228;
const HALF = 7;
/** Between words and bar. */
const ABOVE = 5;
const BELOW = 4;
const SETTING = { ink: 'told', line: 17, width: BAR_WIDTH, lines: 3 } as const;
const PART_SETTING = { ink: 'fact', line: 15.5, width: BAR_WIDTH, lines: 3 } as const;
const INDENT = 12;

interface PartLook {
	readonly told: Told;
	/** Upper left corner of its words, from the left end and the middle of the bar. */
	readonly x: number;
	readonly y: number;
	/** Its piece of the bar; null: it is only named. */
	readonly piece: { readonly x: number; readonly width: number; readonly first: boolean } | null;
}

export interface BarLook {
	readonly node: SceneNode;
	readonly told: Told;
	readonly hasBar: boolean;
	readonly bar: BarParts;
	readonly named: readonly string[];
	readonly parts: readonly PartLook[];
	/** How far it reaches above and below its middle, px. */
	readonly up: number;
	readonly down: number;
	/** How far to the right its lines begin. */
	readonly right: number;
}

export function barLook({ fact, parts }: BreakdownRow, graph: IssueGraph, sheet: Sheet): BarLook | null {
	const node = fact === null ? undefined : sheet.scene.nodes.get(fact);
	if (!node) return null;
	const nodes = parts.flatMap(({ id, depth }) => [sheet.scene.nodes.get(id)].flatMap((part) => (part ? [{ part, depth }] : [])));
	const told = toldOf(node, SETTING, sheet);
	const hasBar = node.figure !== null || nodes.length > 0;
	const bar = barParts(node, nodes.filter(({ depth }) => depth === 1).map(({ part }) => part), graph);
	const named = bar.named ? breakTitle(bar.named.words, { size: 11.5, weight: 400, width: BAR_WIDTH, lines: 2 }, sheet.pen) : [];
	const looks = partLooks(nodes, bar, sheet);
	const below = Math.max(0, named.length * PART_SETTING.line, ...looks.map((look) => look.y - HALF - BELOW + look.told.height));
	return {
		node, told, hasBar, bar, named, parts: looks,
		up: hasBar ? told.height + ABOVE + HALF : told.height / 2,
		down: hasBar ? HALF + (below > 0 ? below + BELOW : 0) : told.height / 2,
		right: hasBar ? BAR_WIDTH : Math.min(BAR_WIDTH, told.width + 8),
	};
}

/** Two short parts stand below the two ends of the bar, as they lie in it; more stand one below the other. */
function partLooks(nodes: readonly { readonly part: SceneNode; readonly depth: number }[], { shares }: BarParts, sheet: Sheet): PartLook[] {
	const tolds = nodes.map(({ part, depth }) => toldOf(part, { ...PART_SETTING, width: BAR_WIDTH - (depth - 1) * INDENT }, sheet));
	const [one, two] = tolds;
	const beside = tolds.length === 2 && nodes.every(({ depth }) => depth === 1) && one && two && one.lines.length + two.lines.length === 2 && one.width + two.width + 16 <= BAR_WIDTH;
	let [start, nth, y] = [0, 0, HALF + BELOW];
	return nodes.map(({ depth }, i) => {
		const told = tolds[i] as Told;
		const share = depth === 1 ? (shares[nth++] ?? null) : null;
		const piece = share === null ? null : { x: start * BAR_WIDTH, width: share * BAR_WIDTH, first: start === 0 };
		start += share ?? 0;
		const at = { x: beside && i === 1 ? BAR_WIDTH - told.width : (Math.min(depth, 6) - 1) * INDENT, y };
		if (!beside) y += told.height + 3;
		return { told, ...at, piece };
	});
}

/** The parts of a figure whose bar begins at x and has its middle at y: itself, and each of its parts. */
export function barLookParts(look: BarLook, x: number, y: number, sheet: Sheet): Part[] {
	const { node, told, hasBar, up, named } = look;
	const box = { x: -4, y: -up - 2, width: (hasBar ? BAR_WIDTH : told.width) + 8, height: (hasBar ? told.height + ABOVE + 2 * HALF : told.height) + 4 + (named.length > 0 ? look.down - HALF : 0) };
	const figure = node.figure === null ? null : plainTitle(node.figure);
	const whole: Part = {
		...shared(node, x, y),
		marks: [focusAround(box), ...toldMarks(told, 0, -up, 'start', sheet.words), ...(hasBar ? barMarks(look) : [])],
		...(hasBar && figure !== null ? { brief: [focusAround(box), text('brief', 0, -HALF - ABOVE, figure), ...barMarks({ ...look, named: [] })] } : {}),
		label: nodeLabel(node, sheet.scene, [sourceWords(node, sheet.words), changeWords(node, sheet.words)], sheet.words),
		box,
	};
	return [whole, ...look.parts.map((part) => partPart(part, x, y, sheet))];
}

const shared = (node: SceneNode, x: number, y: number): Pick<Part, 'key' | 'cls' | 'subject' | 'x' | 'y'> => ({ key: `node:${node.id}`, cls: `${PART.node} bansou-fact`, subject: { is: 'node', id: node.id }, x: sharp(x), y: sharp(y) });

function barMarks({ bar, named, parts }: BarLook): Mark[] {
	const end = round(bar.whole * BAR_WIDTH);
	const [share] = bar.named ? bar.shares : [];
	const words = bar.named ? withFigure(named, bar.named.figure).map((spans, i) => text('fact', 0, HALF + BELOW + 12 + i * PART_SETTING.line, spans)) : [];
	return [
		rect('box', 0, -HALF, end, 2 * HALF),
		...(typeof share === 'number' ? [rect('share', 0, -HALF, round(share * BAR_WIDTH), 2 * HALF)] : []),
		// Where its parts are longer than the whole, one sees where the whole ends.
		...(bar.whole < 1 && parts.length > 0 ? [path('bar', `M${end},${-HALF - 4}V${HALF + 4}`)] : []),
		...words,
	];
}

function partPart({ told, x, y, piece }: PartLook, left: number, middle: number, sheet: Sheet): Part {
	const box = { x: x - 3, y: y - 1, width: told.width + 6, height: told.height + 2 };
	return {
		...shared(told.node, left, middle),
		marks: [focusAround(box), ...(piece ? [rect(piece.first ? 'share' : 'box', round(piece.x), -HALF, round(piece.width), 2 * HALF)] : []), ...toldMarks(told, x, y, 'start', sheet.words)],
		label: nodeLabel(told.node, sheet.scene, [sourceWords(told.node, sheet.words), changeWords(told.node, sheet.words)], sheet.words),
		box,
	};
}

/** How a note is set before it has a place: its lines, what stands around them, and so the size of its box. */
import type { Words } from '../../lang/words.ts';
import { ACTION_STATES, CERTAINTIES, ESSENTIAL_STATES, ISSUE_STATES, SHORT_STATES } from '../../core/vocabulary/choices.ts';
import type { ChoiceList } from '../../core/vocabulary/choices.ts';
import type { Pen } from '../picture.ts';
import type { SceneNode, SceneType } from '../scene.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';
import { foldedCounts, settledWords } from './node-words.ts';
import { INKS } from './ink.ts';
import type { Ink, InkName } from './ink.ts';
import { hangOf } from './marks.ts';

/** How the words of a type are set, px. */
interface Type {
	readonly ink: InkName;
	readonly size: number;
	readonly line: number;
	readonly padX: number;
	readonly padY: number;
	readonly weight: 400 | 700;
	/** The widest line, and how many lines there may be. */
	readonly width: number;
	readonly lines: number;
}

/** Facts are no boxes: they are set on the ground. */
export type BoxType = Exclude<SceneType, 'fact'>;
const PLAIN = { size: 13, line: 18, padY: 8, weight: 400, width: 160, lines: 3 } as const;
export const TYPES: Readonly<Record<BoxType | 'past', Type>> = {
	vision: { ink: 'vision-title', size: 14, line: 20, padX: 20, padY: 8, weight: 400, width: 390, lines: 3 },
	essential: { ink: 'essential-title', size: 17, line: 25, padX: 20, padY: 13, weight: 700, width: 312, lines: 3 },
	cause: { ...PLAIN, ink: 'title', padX: 13 },
	issue: { ...PLAIN, ink: 'title', padX: 15 },
	action: { ink: 'action', size: 12, line: 17, padX: 21, padY: 8, weight: 400, width: 205, lines: 4 },
	short: { ink: 'action', size: 12, line: 17, padX: 9, padY: 8, weight: 400, width: 204, lines: 3 },
	past: { ...PLAIN, ink: 'title-past', padX: 13 },
};

/** Room beside a speaker's mark, above a box with a word, below one with roots, with a state, with counts. */
const MARK = 22;
const ABOVE = 14;
const BELOW = 17;
const BELOW_FOLDED = 32;
/** What a fold adds: two sheets behind the first. */
export const FOLD_STEP = 4;
export const LANE_WIDTH = 238;
/** Those who carry an action, beside its day and the numbers of the facts it is measured by, px. */
const NAMES = 84;

/** The owner's words inside a box, px. */
export interface Quote {
	readonly lines: readonly string[];
	/** Behind the last line: the visit. */
	readonly from: string;
	readonly ink: 'voice' | 'voice-small';
	readonly size: number;
	readonly line: number;
	/** From the left end of the title to the words: room for the owner's mark. */
	readonly indent: number;
	/** The widest line with what stands behind it, and all lines with the room above them. */
	readonly width: number;
	readonly height: number;
}

export interface NodeLook {
	readonly node: SceneNode;
	readonly type: Type;
	readonly lines: readonly string[];
	/** How wide each line is, px. */
	readonly widths: readonly number[];
	/** Whether the mark of the first speaker stands before the title. */
	readonly hasMark: boolean;
	readonly quote: Quote | null;
	/** Small words above and below, in the last line of an action, and counts of what is folded. */
	readonly over: string;
	readonly state: string;
	/** What became of it between two visits, where that stands below. */
	readonly change: string;
	readonly meta: string;
	readonly counts: readonly (readonly [name: string, count: number])[];
	/** Even numbers, px. */
	readonly width: number;
	readonly height: number;
	readonly above: number;
	readonly below: number;
}

/** How a note looks. @param node any but a fact */
export function nodeLook(node: SceneNode & { readonly type: SceneType }, pen: Pen, words: Words): NodeLook {
	const past = node.past && node.type !== 'action' && node.type !== 'short';
	const type = past ? TYPES.past : TYPES[node.type as BoxType];
	const quote = quoteOf(node, pen, words);
	const hasMark = node.speaker !== null && node.type !== 'action' && node.type !== 'short' && (node.past || node.type !== 'essential') && !(quote && node.speaker === 'owner');
	const lines = breakTitle(`${node.type === 'short' && node.done ? '✓ ' : ''}${node.title}`, type, pen);
	const meta = node.type === 'action' ? settledWords(node, words, (names) => breakTitle(names, { size: 10.5, weight: 400, width: NAMES, lines: 1 }, pen)[0] ?? '') : '';
	const counts = foldedCounts(node.folded, words);
	const changed = changeWords(node, words);
	const changeAbove = node.type === 'essential' || node.type === 'action' || node.type === 'short';
	const over = [...overWords(node, words), ...(changeAbove && changed ? [changed] : [])].join('\u3000');
	const change = changeAbove ? '' : changed;
	const state = node.type === 'essential' && !past && node.sure !== 'hypothesis' && node.status !== null ? words.choice(ESSENTIAL_STATES, node.status) : '';
	const roots = counts.length === 0 && node.evidence.length + node.against.length > 0;
	const spacing = ((INKS[type.ink] as Ink).spacing ?? 0) * type.size;
	const widths = lines.map((line) => pen(line, type.size, type.weight) - hangOf(line, type.size) + spacing * line.length);
	const text = Math.max(...widths) + (hasMark ? MARK : 0);
	const hug = Math.max(text, quote ? quote.indent + quote.width : 0) + 2 * type.padX;
	return {
		node, type, lines, widths, hasMark, quote, over, state, change, meta, counts,
		width: node.type === 'action' ? LANE_WIDTH : even(Math.max(hug, rootsWidth(roots ? node.evidence.length + node.against.length : 0))),
		height: even(lines.length * type.line + 2 * type.padY + (quote?.height ?? 0) + (meta ? 18 : 0)),
		above: over ? ABOVE : 0,
		below: counts.length > 0 ? BELOW_FOLDED : (roots && change ? 13 : 0) + (roots || state || change ? BELOW : 0),
	};
}

const even = (value: number): number => 2 * Math.ceil(value / 2);
/** A box is at least so wide that a few roots fit; the rest is counted. */
const rootsWidth = (roots: number): number => 20 + 16 * Math.min(roots, 4);

/** The owner's words inside an essential issue or an issue; not when they are its title. */
const QUOTES = {
	essential: { ink: 'voice', size: 12.5, line: 19, indent: 21, above: 8, width: 420 },
	issue: { ink: 'voice-small', size: 11.5, line: 17, indent: 14, above: 1, width: 190 },
} as const;

function quoteOf({ type, past, voice, title }: SceneNode, pen: Pen, words: Words): Quote | null {
	if (voice === null || past || (type !== 'essential' && type !== 'issue') || plainTitle(title).includes(voice.words)) return null;
	const { width, above, ...set } = QUOTES[type];
	const lines = breakTitle(words.diagram.quoted(plainTitle(voice.words)), { size: set.size, weight: 400, width, lines: 3 }, pen);
	const from = type === 'issue' || voice.visit === null ? '' : words.diagram.visit(voice.visit);
	const widths = lines.map((line, i) => pen(line, set.size, 400) + (i === lines.length - 1 && from ? 2 + pen(from, 10.5, 400) : 0));
	return { ...set, lines, from, width: Math.max(...widths), height: lines.length * set.line + above };
}

/** Above a box: that it is a hypothesis, that it was named first. */
function overWords({ type, sure, status, past, first }: SceneNode, { diagram, choice }: Words): string[] {
	const guess = sure !== 'hypothesis' || past ? [] : [type === 'essential' && status !== null ? choice(ESSENTIAL_STATES, status) : diagram.sure.hypothesis];
	return [...guess, ...(first ? [diagram.first] : [])];
}

const STATES: Partial<Readonly<Record<SceneType, ChoiceList>>> = { cause: CERTAINTIES, essential: ESSENTIAL_STATES, issue: ISSUE_STATES, action: ACTION_STATES, short: SHORT_STATES };

/** What became of a note between two visits; nothing: an empty text. */
function changeWords({ type, change }: SceneNode, { diagram, choice }: Words): string {
	if (change === null) return '';
	const stateOf = (state: string | null): string | null => state && choice(STATES[type] ?? [], state);
	return change.what === 'rejudged' ? diagram.rejudged(change.visit, stateOf(change.from), stateOf(change.to)) : change.what === 'left' ? diagram.left(change.visit) : diagram.arrived(change.visit);
}

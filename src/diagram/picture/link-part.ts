/** A link as a part of the picture: casing, line and end along its route, with its sentence for whoever points at it. */
import type { NodeId } from '../../core/client-links.ts';
import { GAP_KINDS } from '../../core/vocabulary/choices.ts';
import type { Extent, Mark, Part } from '../picture.ts';
import type { Point } from '../placement/placement.ts';
import type { SceneLink, SceneNode } from '../scene.ts';
import { plainTitle } from '../words/plain-title.ts';
import { PART } from './ink.ts';
import type { InkName } from './ink.ts';
import { ENDS } from './link-ends.ts';
import type { Tone } from './link-ends.ts';
import { circle, path, round, text } from './marks.ts';
import type { Sheet } from './node-part.ts';
import { wayThrough } from './way.ts';
import type { Way } from './way.ts';

/** What is read aloud of a link; its ends may be facts, which are evidence and no links of a scene. */
export type Told = Pick<SceneLink, 'key' | 'from' | 'to' | 'relation' | 'fits' | 'gap'>;

export interface Drawn {
	readonly link: Told;
	readonly points: readonly Point[];
	readonly tone: Tone;
	/** false: it runs under all others, and needs no casing to be told from them. */
	readonly casing?: boolean;
	/** The largest radius of a corner. */
	readonly corner?: number;
}

/** A link drawn whole. */
export function linkPart({ link, points, tone, corner, casing = true }: Drawn, sheet: Sheet): Part {
	const end = ENDS[link.relation];
	const way = wayThrough(points, end.cut, corner);
	const line = path(lineInk(link, tone), way.d);
	return { ...partOf(link, [...(casing ? [path('casing', way.d)] : []), line, ...end.marks(way.end, way.heading, tone), ...wordMarks(link, way, sheet)], sheet), extent: around(points) };
}

/** A link of which nothing is seen until one of its ends is pointed at, but for the marks at its ends. */
export function latentPart(link: Told, points: readonly Point[], ends: readonly Mark[], sheet: Sheet): Part {
	return { ...partOf(link, [...ends, path('grown', wayThrough(points).d)], sheet), extent: around(points) };
}

export const partOf = (link: Told, marks: readonly Mark[], sheet: Sheet): Part => ({
	key: `link:${link.key}`, cls: PART.edge, subject: { is: 'link', key: link.key, from: link.from, to: link.to }, x: 0, y: 0, marks, brief: marks.filter(({ tag }) => tag !== 'text'), label: sentenceOf(link, sheet),
});

function around(points: readonly Point[]): Extent {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The link as one reads it aloud (domain D2). */
export function sentenceOf({ relation, from, to, fits, gap }: Told, { scene: { nodes }, words }: Pick<Sheet, 'scene' | 'words'>): string {
	const [tail, head] = [nodes.get(from), nodes.get(to)];
	const title = (node: SceneNode | undefined, id: NodeId): string => plainTitle(node?.title ?? id);
	const told = gap && { kind: words.choice(GAP_KINDS, gap.kind), sentence: gap.sentence };
	const sentence = words.diagram.aloud({ relation, from: title(tail, from), to: title(head, to), fromType: tail?.type ?? 'fact', toType: head?.type ?? 'fact', gap: told });
	return fits ? sentence : words.diagram.unfit(sentence);
}

function lineInk({ relation, fits, gap }: Told, tone: Tone): InkName {
	if (!fits) return 'line-unfit';
	if (relation === 'revises') return 'line-dotted';
	if (tone === 'loop') return 'line-loop';
	return tone === 'faint' || relation === 'addresses' || relation === 'part_of' || gap?.talkedOver ? 'line-faint' : 'line';
}

/** 見直した above the line, the kind of a gap between two bars, a question mark on what reads unusually. */
function wordMarks({ relation, fits, gap }: Told, { middle: { x, y } }: Way, { words }: Sheet): Mark[] {
	const asked = fits ? [] : [circle('who', x, y, 7), text('who-letter', x, y + 3.6, '?', 'middle')];
	if (relation === 'revises') return [...asked, text('small', x, y - 6, words.diagram.revises, 'middle')];
	return gap ? [...asked, ...gapMarks(words.choice(GAP_KINDS, gap.kind), gap.talkedOver, x, y)] : asked;
}

/** The word of a gap between two bars, on a line that runs level; faint with ✓ once it has been talked over. */
export function gapMarks(word: string, talkedOver: boolean, x: number, y: number): Mark[] {
	const half = round([...word].reduce((sum, letter) => sum + (/[!-~]/.test(letter) ? 3 : 5.3), talkedOver ? 12 : 7));
	const bars = `M${round(x - half)},${y - 5}v10M${round(x + half)},${y - 5}v10`;
	return [path('casing', `M${round(x - half)},${y}H${round(x + half)}`), path(talkedOver ? 'bar-faint' : 'bar', bars), text(talkedOver ? 'small' : 'small-strong', x, y + 4, talkedOver ? `✓${word}` : word, 'middle')];
}

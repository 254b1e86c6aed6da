/** The owner's sheet where it is no wider than a phone: one note below the other in full size, what a note leads to set in under it. */
import type { NodeId } from '../../core/client-links.ts';
import type { Words } from '../../lang/words.ts';
import { PART } from '../picture/ink.ts';
import { path, round, text } from '../picture/marks.ts';
import type { Mark, Part, Pen } from '../picture.ts';
import type { OwnerLink, OwnerNode, OwnerScene } from '../scene/owner-scene.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';
import { figureBelow } from './figure-block.ts';
import type { FigureWords } from './figure-words.ts';
import type { Heading } from './heading.ts';
import { noteLook } from './note-look.ts';
import type { LayerType, NoteLook } from './note-look.ts';
import { notePart, shifted } from './note-part.ts';

/** From here on a sheet stands as one picture; below it, as a column. px */
export const NARROW = 700;
export const NARROW_MARGIN = 16;
const INDENT = 22;
/** How deep notes are set in at most, so that their words find room. */
const DEEPEST = 3;
const GAP = 18;
const LEAST = 150;
/** How far figures stand in: the lines to what follows pass on their left. */
const FIGURE_LEFT = 24;

export interface NarrowSheet {
	readonly parts: readonly Part[];
	readonly bottom: number;
	/** Facts that a figure tells. */
	readonly told: ReadonlySet<NodeId>;
}

interface Given {
	readonly scene: OwnerScene;
	readonly figures: ReadonlyMap<NodeId, FigureWords>;
	readonly stacks: readonly OwnerNode[];
	readonly width: number;
	readonly pen: Pen;
	readonly words: Words;
}

/** A note in its place: how deep, and under which note. */
interface Row {
	readonly node: OwnerNode;
	readonly depth: number;
	readonly link: OwnerLink | null;
}

const TYPES: readonly LayerType[] = ['vision', 'essential', 'cause', 'issue'];
const isLayered = ({ type }: OwnerNode): boolean => (TYPES as readonly string[]).includes(type);

/** @param top where it begins, px */
export function narrowSheet(given: Given, top: number): NarrowSheet {
	const { scene, figures, width } = given;
	const placed = new Map<NodeId, { readonly left: number; readonly top: number; readonly bottom: number }>();
	const notes: Part[] = [];
	const lines: Part[] = [];
	let y = top;
	for (const { node, depth, link } of rowsOf(given)) {
		const left = NARROW_MARGIN + Math.min(depth, DEEPEST) * INDENT;
		const room = width - left - NARROW_MARGIN;
		const look = noteLook(node, node.type as LayerType, room, given.pen, given.words, room);
		const over = link ? placed.get(link.from === node.id ? link.to : link.from) : undefined;
		if (link && over) lines.push(elbow(link, over.left, over.bottom, left, y + look.height / 2, scene, given.words));
		const { part, height } = withFigure(look, figures.get(node.id), left, y, given);
		notes.push(part);
		placed.set(node.id, { left, top: y, bottom: y + look.height });
		y += height + GAP;
	}
	const rounds = scene.loops.filter((loop) => loop.length > 1 && loop.every((id) => placed.has(id))).map((loop) => {
		const { part, height } = roundPart(loop, y, given);
		y += height + GAP;
		return part;
	});
	const told = new Set([...figures].flatMap(([id, { fact, isWhole }]) => (placed.has(id) && isWhole ? [fact.id] : [])));
	return { parts: [...lines, ...notes, ...rounds], bottom: y, told };
}

/** Whose it is on lines of its own under the title. */
export function narrowHeading({ client, visit, on }: Heading, width: number, pen: Pen, { ownerSheet }: Words): { readonly part: Part; readonly bottom: number } {
	const room = width - 2 * NARROW_MARGIN;
	const titles = breakTitle(ownerSheet.title, { size: 27, weight: 700, width: room / 1.05, lines: 2 }, pen);
	const about = breakTitle(ownerSheet.heard(plainTitle(client), visit, on), { size: 15, weight: 400, width: room, lines: 3 }, pen);
	const top = 34 + titles.length * 36;
	const marks = [...titles.map((line, i) => text('sheet-title', NARROW_MARGIN, 46 + i * 36, line)), ...about.map((line, i) => text('sheet-sub', NARROW_MARGIN, top + 4 + i * 22, line))];
	return { part: { key: 'heading', cls: PART.surroundings, subject: { is: 'surroundings' }, x: 0, y: 0, marks, label: [ownerSheet.title, ownerSheet.heard(plainTitle(client), visit, on)].join('\u3000') }, bottom: top + about.length * 22 + 12 };
}

/** Visions, then each essential issue with what it leads to, then what no essential issue leads to. Each note once, under the first that leads to it; a further cause of it under the note itself. */
function rowsOf({ scene, stacks }: Given): Row[] {
	const rows: Row[] = [];
	const seen = new Set<NodeId>();
	const layered = [...scene.nodes.values(), ...stacks].filter(isLayered);
	const behind = furtherCauses(scene);
	const isFurther = new Set([...behind.values()].flatMap((links) => links.map(({ from }) => from)));
	const visit = (node: OwnerNode, depth: number, link: OwnerLink | null): void => {
		if (seen.has(node.id)) return;
		seen.add(node.id);
		rows.push({ node, depth, link });
		for (const link of behind.get(node.id) ?? []) {
			const cause = scene.nodes.get(link.from);
			if (cause) visit(cause, depth + 1, link);
		}
		const below = scene.links.filter(({ from, relation }) => from === node.id && relation === 'causes');
		for (const next of below) {
			const to = scene.nodes.get(next.to);
			// From issue to issue a round or a line of its own would lead; set in they would look like parts of it.
			if (to && isLayered(to) && !(node.type === 'issue' && to.type === 'issue') && next.primary) visit(to, depth + 1, next);
		}
	};
	const isLed = new Set(scene.links.filter(({ relation, primary }) => relation === 'causes' && primary).map(({ to }) => to));
	for (const type of TYPES) for (const node of layered) if (node.type === type && (type !== 'cause' || !(isLed.has(node.id) || isFurther.has(node.id)))) visit(node, 0, null);
	for (const node of layered) visit(node, 0, null);
	return rows;
}

/** By effect: links from causes under which nothing is set in, since what they lead to stands under another. */
function furtherCauses({ nodes, links }: OwnerScene): Map<NodeId, OwnerLink[]> {
	const causes = links.filter(({ from, relation }) => relation === 'causes' && nodes.get(from)?.type === 'cause');
	const taken = new Set(causes.filter(({ primary }) => primary).map(({ from }) => from));
	const further = new Map<NodeId, OwnerLink[]>();
	for (const link of causes) {
		if (taken.has(link.from) || link.from === link.to) continue;
		taken.add(link.from);
		further.set(link.to, [...(further.get(link.to) ?? []), link]);
	}
	return further;
}

function withFigure(look: NoteLook, figure: FigureWords | undefined, left: number, y: number, { width, pen, words }: Given): { part: Part; height: number } {
	const part = notePart(look, left, y, words);
	const folded = look.folded === '' ? 0 : 28;
	if (!figure) return { part, height: look.height + folded };
	const block = figureBelow(figure, Math.max(LEAST, width - left - NARROW_MARGIN - FIGURE_LEFT), pen);
	return { part: { ...part, marks: [...part.marks, ...shifted(block.marks, FIGURE_LEFT, look.height + folded + 4)] }, height: look.height + folded + block.height + 4 };
}

/** From the left edge of a note down, and to the one that is set in under it. */
function elbow({ key, from, to }: OwnerLink, x: number, top: number, left: number, y: number, { nodes }: OwnerScene, { ownerSheet }: Words): Part {
	const turn = 8;
	const at = round(x + INDENT / 2) + 0.5;
	const end = Math.round(y) + 0.5;
	const d = left > at + turn ? `M${at},${round(top)}V${end - turn}Q${at},${end} ${at + turn},${end}H${left}` : `M${at},${round(top)}V${end}`;
	const titleOf = (id: NodeId): string => plainTitle(nodes.get(id)?.title ?? '');
	return { key: `link:${key}`, cls: PART.edge, subject: { is: 'link', key, from, to }, x: 0, y: 0, marks: [path('sheet-line', d)], label: ownerSheet.linkAloud(titleOf(from), titleOf(to)) };
}

/** A round in words, beside a small round: on one column no track can run. */
function roundPart(ids: readonly NodeId[], y: number, { scene, width, pen, words: { ownerSheet } }: Given): { part: Part; height: number } {
	const said = ownerSheet.loopAloud(ids.map((id) => plainTitle(scene.nodes.get(id)?.title ?? '')));
	const lines = breakTitle(said, { size: 15, weight: 400, width: width - 2 * NARROW_MARGIN - 46, lines: 6 }, pen);
	const mark: Mark = path('sheet-line', 'M9,4H25A7,7 0 0 1 25,18H9A7,7 0 0 1 9,4Z');
	const heads = [path('sheet-stop', 'M21,4L14,0.5V7.5Z'), path('sheet-stop', 'M13,18L20,14.5V21.5Z')];
	return { part: { key: `loop:${[...ids].sort().join(' ')}`, cls: `${PART.edge} bansou-loop`, subject: { is: 'loop', ids }, x: NARROW_MARGIN, y: Math.round(y) + 0.5, marks: [mark, ...heads, ...lines.map((line, i) => text('sheet-text', 46, 16 + i * 22, line))], label: said }, height: Math.max(22, lines.length * 22) };
}

/** What leads from issue to issue: a round is a track under its columns, on which small heads tell which way it goes; a line between two has none, since an arrow concludes. */
import type { NodeId } from '../../core/client-links.ts';
import type { Words } from '../../lang/words.ts';
import { PART } from '../picture/ink.ts';
import { circle, path, round, text } from '../picture/marks.ts';
import type { Mark, Part, Pen } from '../picture.ts';
import type { OwnerLink, OwnerScene } from '../scene/owner-scene.ts';
import { plainTitle } from '../words/plain-title.ts';

/** The column of an issue, px of the sheet. */
export interface Column {
	readonly left: number;
	readonly right: number;
}

interface Track {
	readonly key: string;
	readonly ids: readonly NodeId[];
	/** null: a round. */
	readonly link: OwnerLink | null;
}

/** Rounds and links among the issues of a row; a link that is part of a round is told by the round. */
function tracksOf({ loops, links }: OwnerScene, rowOf: ReadonlyMap<NodeId, number>, row: number): Track[] {
	const here = (id: NodeId): boolean => rowOf.get(id) === row;
	const rounds = loops.filter((loop) => loop.length > 1 && loop.every((id) => rowOf.has(id)));
	const told = new Set(rounds.flatMap((loop) => loop.map((from, i) => `${from} ${loop[(i + 1) % loop.length] ?? from}`)));
	return [
		...rounds.map((loop): Track => ({ key: [...loop].sort().join(' '), ids: loop.filter(here), link: null })).filter(({ ids }) => ids.length > 0),
		...links.filter(({ from, to, relation }) => relation !== 'gap' && from !== to && here(from) && here(to) && !told.has(`${from} ${to}`)).map((link): Track => ({ key: link.key, ids: [link.from, link.to], link })),
	];
}
/** How many there may be in a row of issues. */
export const trackCount = (scene: OwnerScene, rowOf: ReadonlyMap<NodeId, number>, row: number): number => tracksOf(scene, rowOf, row).length;

const LANE = 30;
const HEIGHT = 18;
const INSET = 14;
const WORD_GAP = 12;

export interface Tracks {
	readonly parts: readonly Part[];
	readonly height: number;
	/** Where the first lane ends, words included; what stands beside it may begin there. */
	readonly firstEnd: number;
}

/** @param y the top of the first lane @param right up to where words may go, px of the sheet */
export function tracksUnder(scene: OwnerScene, rowOf: ReadonlyMap<NodeId, number>, row: number, columns: ReadonlyMap<NodeId, Column>, y: number, right: number, pen: Pen, words: Words): Tracks {
	const lanes: number[] = [];
	const inRow = [...rowOf].flatMap(([id, at]) => (at === row ? (columns.get(id) ?? []) : []));
	const parts = tracksOf(scene, rowOf, row).flatMap((track): Part[] => {
		const members = track.ids.flatMap((id) => columns.get(id) ?? []);
		if (members.length === 0) return [];
		const [from, to] = [Math.min(...members.map(({ left }) => left)) + INSET, Math.max(...members.map((column) => column.right)) - INSET];
		const word = track.link ? 0 : WORD_GAP + pen(words.ownerSheet.loop, 14, 400);
		const isBeside = to + word <= right;
		const lane = lanes.findIndex((end) => end + WORD_GAP < from);
		const at = lane < 0 ? lanes.length : lane;
		lanes[at] = isBeside ? to + word : to;
		const top = y + at * LANE;
		const marks = track.link ? rail(members, top) : [pill(from, to, top), ...heads(members, from, to, top), ...stops(members, inRow, from, to, top), loopWord(isBeside, from, to, top, words)];
		return [partOf(track, marks, scene, words)];
	});
	return { parts, height: lanes.length * LANE, firstEnd: lanes[0] ?? 0 };
}

const pill = (from: number, to: number, y: number): Mark => {
	const r = HEIGHT / 2;
	const [x0, x1, y1] = [round(from + r), round(to - r), y + HEIGHT];
	return path('sheet-line', `M${x0},${y}H${x1}A${r},${r} 0 0 1 ${x1},${y1}H${x0}A${r},${r} 0 0 1 ${x0},${y}Z`);
};

const middleOf = ({ left, right }: Column): number => (left + right) / 2;

/** Small heads in the direction of the round: between its columns above, back below; or the other way about, whichever follows more of its links. */
function heads(members: readonly Column[], from: number, to: number, y: number): Mark[] {
	if (members.length < 2) return [];
	const steps = members.map((member, i) => Math.sign(middleOf(members[(i + 1) % members.length] ?? member) - middleOf(member)));
	const along = steps.filter((step) => step > 0).length * 2 >= members.length ? 1 : -1;
	const xs = members.map(middleOf).sort((a, b) => a - b);
	return [...xs.slice(1).map((x, i) => head(((xs[i] ?? x) + x) / 2, y, along)), head((from + to) / 2, y + HEIGHT, -along)];
}
const head = (x: number, y: number, along: number): Mark => path('sheet-stop', `M${round(x + 4 * along)},${y}L${round(x - 4 * along)},${y - 3.5}V${y + 3.5}Z`);

/** Where a column lies between that is no part of it, a stop under each that is. */
const stops = (members: readonly Column[], inRow: readonly Column[], from: number, to: number, y: number): Mark[] =>
	inRow.filter((column) => middleOf(column) > from && middleOf(column) < to).length === members.length ? [] : members.map((column) => circle('sheet-stop', middleOf(column), y, 4));

/** A line between two, its ends turned up to their columns. */
const rail = (members: readonly Column[], y: number): Mark[] => {
	const middles = members.map(middleOf);
	const [x0, x1] = [round(Math.min(...middles)), round(Math.max(...middles))];
	return [path('sheet-line', `M${x0},${y - TURN}A${TURN},${TURN} 0 0 0 ${x0 + TURN},${y}H${x1 - TURN}A${TURN},${TURN} 0 0 0 ${x1},${y - TURN}`)];
};
const TURN = 7;
const loopWord = (isBeside: boolean, from: number, to: number, y: number, { ownerSheet }: Words): Mark => (isBeside ? text('sheet-about', to + WORD_GAP, y + 14, ownerSheet.loop) : text('sheet-about', (from + to) / 2, y + 14, ownerSheet.loop, 'middle'));

function partOf({ key, ids, link }: Track, marks: readonly Mark[], { nodes }: OwnerScene, { ownerSheet }: Words): Part {
	const titles = ids.map((id) => plainTitle(nodes.get(id)?.title ?? ''));
	if (link === null) return { key: `loop:${key}:${ids[0] ?? ''}`, cls: `${PART.edge} bansou-loop`, subject: { is: 'loop', ids }, x: 0, y: 0, marks, label: ownerSheet.loopAloud(titles) };
	return { key: `link:${key}`, cls: PART.edge, subject: { is: 'link', key, from: link.from, to: link.to }, x: 0, y: 0, marks, label: ownerSheet.linkAloud(titles[0] ?? '', titles[1] ?? '') };
}

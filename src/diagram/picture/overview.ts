/** The picture of 概況: what was told, by topic around the client's name. Lines say only what stands together; words stay as heard. */
import type { Client } from '../../core/client.ts';
import { VIEWPOINTS } from '../../core/vocabulary/choices.ts';
import type { Part, Picture } from '../picture.ts';
import type { Scene } from '../scene.ts';
import { topicsOf, viewpointsOf } from '../scene/topics.ts';
import { breakTitle } from '../words/break-title.ts';
import { PART } from './ink.ts';
import { path, rect, round, text } from './marks.ts';
import type { Sheet } from './node-part.ts';
import { columnsOf, entryOf, entryPart, NAME_HEIGHT, topicBlock, topicPart } from './topic-block.ts';
import type { Entry, TopicBlock } from './topic-block.ts';
import { MARGIN, sheetFor, stackParts } from './view-options.ts';
import type { ViewOptions } from './view-options.ts';

export interface OverviewOptions extends ViewOptions {
	readonly client: Pick<Client, 'name'>;
	/** By the topics of the notes themselves, or on wish by the viewpoints of ロカベン. */
	readonly grouping?: 'topic' | 'viewpoint';
}

/** Between the name in the middle and the words of a topic. */
const REACH = 50;
/** A side is at least so wide, and a column of the notes below. */
const LEAST_SIDE = 120;
const COLUMN = 262;
/** Between two topics of one side, at least and at most. */
const BETWEEN = [22, 64] as const;
const LEAST_HEIGHT = 150;
const REST_TOP = 34;

interface Half {
	readonly blocks: readonly TopicBlock[];
	readonly width: number;
	readonly height: number;
}

interface Laid {
	readonly left: Half;
	readonly right: Half;
	/** The middle of the name, and from there to the words of a topic. */
	readonly cx: number;
	readonly spine: number;
	readonly width: number;
	/** Of the map, without the notes below it. */
	readonly height: number;
	readonly rest: readonly (readonly Entry[])[];
	/** With the notes below. */
	readonly total: number;
}

interface Name {
	readonly lines: readonly string[];
	/** Half the width of its outline. */
	readonly half: number;
}

/** The mind map of a scene. The same scene, words and pen give the same picture. */
export function overviewPicture(scene: Scene, options: OverviewOptions): { readonly picture: Picture } {
	const { words, graph, grouping = 'topic' } = options;
	const sheet = sheetFor(scene, options);
	const groups = (grouping === 'topic' ? topicsOf : viewpointsOf)(scene, graph).map(({ topic, ids }) => ({ topic, entries: ids.flatMap((id) => entryOf(scene.nodes.get(id), sheet)) }));
	const named = groups.flatMap(({ topic, entries }) => (topic === null ? [] : [{ name: grouping === 'topic' ? topic : words.choice(VIEWPOINTS, topic), entries }]));
	const rest = groups.filter(({ topic }) => topic === null).flatMap(({ entries }) => entries);
	const name = nameOf(options);
	const laid = wideEnough((limit, least) => layOut(named.map((group) => topicBlock(group.name, group.entries, limit, sheet)), rest, least, name.half + REACH));
	const stacks = stackParts(scene, MARGIN, laid.total - MARGIN / 2, laid.width - 2 * MARGIN, sheet);
	return {
		picture: {
			width: Math.round(laid.width),
			height: Math.round(laid.total + stacks.height),
			parts: [...mapParts(laid, name, sheet), ...restParts(laid, grouping === 'topic' ? words.viewPictures.overview.noTopic : words.viewPictures.overview.noViewpoint, sheet), ...stacks.parts],
		},
	};
}

/** At least so wide for their height are these maps. */
const ASPECT = 1.15;

/** Sets what is taller than wide in more columns: the notes below the map where they are the most of it, else those of large topics. */
function wideEnough(lay: (limit: number, least: number) => Laid): Laid {
	let [limit, least] = [Infinity, 0];
	let laid = lay(limit, least);
	for (let tries = 0; laid.width < laid.total * ASPECT && tries < 60; tries++) {
		if (laid.total - laid.height > laid.height / 2) least = 2 * MARGIN + (laid.rest.length + 1) * COLUMN;
		else limit = Math.min(limit, laid.height) * 0.8;
		laid = lay(limit, least);
	}
	return laid;
}

function layOut(blocks: readonly TopicBlock[], rest: readonly Entry[], least: number, spine: number): Laid {
	const at = splitAt(blocks.map(({ height }) => height + BETWEEN[0]));
	const [left, right] = [halfOf(blocks.slice(0, at)), halfOf(blocks.slice(at))];
	const height = MARGIN + Math.max(LEAST_HEIGHT, left.height, right.height);
	const sides = [Math.max(left.width, LEAST_SIDE), Math.max(right.width, LEAST_SIDE)] as const;
	const map = 2 * (MARGIN + spine) + sides[0] + sides[1];
	const width = Math.max(map, least);
	const columns = columnsOf(rest, Math.max(1, Math.floor((width - 2 * MARGIN) / COLUMN)));
	const below = Math.max(0, ...columns.map((column) => column.reduce((sum, entry) => sum + entry.height, 0)));
	return { left, right, cx: (width - map) / 2 + MARGIN + sides[0] + spine, spine, width, height, rest: columns, total: height + (rest.length > 0 ? REST_TOP + below : 0) + MARGIN };
}

function halfOf(blocks: readonly TopicBlock[]): Half {
	return { blocks, width: Math.max(0, ...blocks.map(({ width }) => width)), height: blocks.reduce((sum, { height }) => sum + height + BETWEEN[0], 0) };
}

/** After how many the second half begins, so that both are as tall as can be. */
function splitAt(heights: readonly number[]): number {
	const total = heights.reduce((sum, height) => sum + height, 0);
	let [best, above, count] = [Infinity, 0, 0];
	heights.forEach((height, i) => {
		above += height;
		if (Math.abs(total - 2 * above) < best) [best, count] = [Math.abs(total - 2 * above), i + 1];
	});
	return count;
}

function nameOf({ client, pen }: OverviewOptions): Name {
	const lines = breakTitle(client.name, { size: 14, weight: 700, width: 172, lines: 2 }, pen);
	return { lines, half: Math.round(Math.max(56, Math.max(...lines.map((line) => pen(line, 14, 700))) / 2 + 22)) };
}

function mapParts({ left, right, cx, spine, height }: Laid, { lines: name, half }: Name, sheet: Sheet): Part[] {
	const cy = MARGIN / 2 + height / 2;
	const visit = Math.max(0, ...[...sheet.scene.nodes.values()].map(({ source }) => source?.visit ?? 0));
	const tall = 26 + name.length * 18;
	const lines = name.map((line, i) => text('topic', 0, -tall / 2 + (visit > 0 ? 25 : 32) + i * 18, line, 'middle'));
	const centre: Part = {
		key: 'centre', cls: PART.surroundings, subject: { is: 'surroundings' }, x: Math.round(cx), y: Math.round(cy),
		marks: [rect('centre', -half, -tall / 2, 2 * half, tall + 14, (tall + 14) / 2), ...lines, ...(visit > 0 ? [text('small', 0, tall / 2 + 2, sheet.words.viewPictures.overview.upTo(visit), 'middle')] : [])],
	};
	const sides = ([[left, -1], [right, 1]] as const).flatMap(([side, way]) => halfParts(side, way, { x: cx + way * spine, top: MARGIN, height: height - MARGIN, from: { x: cx + way * half, y: cy + 7 } }, sheet));
	return [...sides, centre];
}

interface Spine {
	readonly x: number;
	readonly top: number;
	readonly height: number;
	/** Where its lines begin. */
	readonly from: { readonly x: number; readonly y: number };
}

/** The topics of one side, spread over its height, each with the line to the name in the middle. */
function halfParts({ blocks }: Half, way: -1 | 1, { x, top, height, from }: Spine, sheet: Sheet): Part[] {
	const free = height - blocks.reduce((sum, block) => sum + block.height, 0);
	const gap = Math.min(BETWEEN[1], Math.max(BETWEEN[0], free / Math.max(1, blocks.length - 1)));
	const used = blocks.reduce((sum, block) => sum + block.height, 0) + gap * (blocks.length - 1);
	let y = top + Math.max(0, (height - used) / 2);
	return blocks.flatMap((block) => {
		const at = Math.round(y);
		y += block.height + gap;
		const end = { x: x - way * 6, y: at + 9 };
		const d = `M${round(from.x)},${round(from.y)}C${round(from.x + way * 36)},${round(from.y)} ${round(end.x - way * 38)},${end.y} ${round(end.x)},${end.y}`;
		return [...topicPart(block.name, path('line', d), x, at, way, sheet), ...blockParts(block, x, at + NAME_HEIGHT, way, sheet)];
	});
}

function blockParts({ columns }: TopicBlock, x: number, top: number, way: -1 | 1, sheet: Sheet): Part[] {
	let edge = x;
	return columns.flatMap(({ entries, width }) => {
		let y = top;
		const parts = entries.map((entry) => entryPart(entry, edge, (y += entry.height) - entry.height, way === 1 ? 'start' : 'end', sheet));
		edge += way * (width + 28);
		return parts;
	});
}

/** What has no topic, below the map, in columns. */
function restParts({ rest, height, width }: Laid, name: string, sheet: Sheet): Part[] {
	if (rest.length === 0) return [];
	const label: Part = {
		key: 'rest', cls: PART.surroundings, subject: { is: 'surroundings' }, x: 0, y: 0,
		marks: [path('hairline', `M${MARGIN},${Math.round(height + MARGIN / 2) - 5.5}H${Math.round(width - MARGIN)}`), text('small', MARGIN, height + MARGIN / 2 + 12, name)],
	};
	const step = (width - 2 * MARGIN + 12) / rest.length;
	return [label, ...rest.flatMap((column, i) => {
		let y = height + REST_TOP;
		return column.map((entry) => entryPart(entry, MARGIN + i * step, (y += entry.height) - entry.height, 'start', sheet));
	})];
}


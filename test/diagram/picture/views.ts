/** Pictures of goals, overview and breakdown for tests: of the sample and of clients built in a test, and what holds of every one. */
import { expect } from 'vitest';
import type { Picture } from '../../../src/diagram/picture.ts';
import { breakdownPicture } from '../../../src/diagram/picture/breakdown.ts';
import { goalsPicture } from '../../../src/diagram/picture/goals.ts';
import { inkOf } from '../../../src/diagram/picture/ink.ts';
import { overviewPicture } from '../../../src/diagram/picture/overview.ts';
import type { OverviewOptions } from '../../../src/diagram/picture/overview.ts';
import type { Scene } from '../../../src/diagram/scene.ts';
import { sceneOf } from '../../../src/diagram/scene/scene-of.ts';
import { estimatedPen } from '../../../src/diagram/words/estimated-pen.ts';
import { wordsOf } from '../../../src/lang/index.ts';
import { note, onlyClient } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';
import { CLIENTS, sampleScene } from '../scene/sample.ts';

export type ColumnView = 'goals' | 'overview' | 'breakdown';
const PICTURES = { goals: goalsPicture, overview: overviewPicture, breakdown: breakdownPicture } as const;
type How = Partial<Pick<OverviewOptions, 'grouping' | 'words'>>;

export function samplePicture(name: keyof typeof CLIENTS, view: ColumnView, how: How = {}): { scene: Scene; picture: Picture } {
	const scene = sampleScene(name, { view });
	return { scene, ...PICTURES[view](scene, { pen: estimatedPen, words: wordsOf(name === 'bakery' ? 'en' : 'ja'), ...CLIENTS[name], ...how }) };
}

/** The picture of a client A社 with these notes. @param limit how many notes may be open */
export function pictureOf(vault: Vault, view: ColumnView, how: How & { readonly limit?: number } = {}): { scene: Scene; picture: Picture } {
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先', '事業者名: A社', '経営者名: 汐見'), ...vault });
	const scene = sceneOf(graph, client, { view, ...(how.limit === undefined ? {} : { limit: how.limit }) });
	return { scene, ...PICTURES[view](scene, { pen: estimatedPen, words: wordsOf('ja'), graph, client, ...how }) };
}

/** Every part of a note with its box on the sheet. */
export const boxesOf = ({ parts }: Picture): { readonly id: string; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }[] =>
	parts.flatMap(({ subject, box, x, y }) => (subject.is === 'node' && box ? [{ id: subject.id, left: x + box.x, top: y + box.y, right: x + box.x + box.width, bottom: y + box.y + box.height }] : []));

/** What holds of every picture: each note that is open is drawn once or counted, can be pointed at and heard, and no two lie on one another. */
export function expectSound({ scene, picture }: { readonly scene: Scene; readonly picture: Picture }, counted = 0): void {
	const boxes = boxesOf(picture);
	const ids = boxes.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(boxes.length).toBe(scene.nodes.size + scene.stacks.length - counted);
	for (const [i, one] of boxes.entries()) {
		expect(one.left >= 0 && one.top >= 0 && one.right <= picture.width && one.bottom <= picture.height, `${one.id} lies on the sheet`).toBe(true);
		for (const other of boxes.slice(i + 1)) expect(one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom, `${one.id} on ${other.id}`).toBe(false);
	}
	const keys = picture.parts.map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	for (const { subject, label, marks } of picture.parts) {
		if (subject.is !== 'surroundings') expect(label).toBeTruthy();
		for (const mark of marks) {
			expect(inkOf(mark.cls)).not.toBeNull();
			expect(JSON.stringify(mark)).not.toMatch(/NaN|Infinity|undefined|null/);
		}
	}
}

/** How many facts the picture says it does not show. */
export const countedIn = ({ parts }: Picture): number => Number(/\d+/.exec(parts.filter(({ key }) => key === 'others').flatMap(({ marks }) => marks.flatMap((mark) => (mark.tag === 'text' ? mark.spans.map(({ text }) => text) : []))).join(''))?.[0] ?? 0);

/** The words of the part of a note, line by line, with what stands out between stars. */
export function wordsOn({ parts }: Picture, id: string): string[] {
	return parts.filter(({ subject }) => subject.is === 'node' && subject.id === id).flatMap(({ marks }) => marks.flatMap((mark) => (mark.tag === 'text' ? [mark.spans.map(({ text, strong }) => (strong ? `*${text}*` : text)).join('')] : [])));
}

/** The inks and the words of what is drawn of a link. */
export function linkOn({ parts }: Picture, key: string): { readonly inks: string[]; readonly words: string[] } {
	const marks = parts.filter((part) => part.key === `link:${key}`).flatMap((part) => part.marks);
	return { inks: marks.map(({ cls }) => cls.replace('bansou-ink-', '')), words: marks.flatMap((mark) => (mark.tag === 'text' ? [mark.spans.map(({ text }) => text).join('')] : [])) };
}

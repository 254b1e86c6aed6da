/** 概況 as a picture: topics around the name, words as heard, and what holds whatever was told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphAsOfVisit } from '../../../src/core/issue-history.ts';
import { svgText } from '../../../src/diagram/export.ts';
import type { Picture } from '../../../src/diagram/picture.ts';
import { overviewPicture } from '../../../src/diagram/picture/overview.ts';
import { sceneOf } from '../../../src/diagram/scene/scene-of.ts';
import { estimatedPen } from '../../../src/diagram/words/estimated-pen.ts';
import { wordsOf } from '../../../src/lang/index.ts';
import { note } from '../../core/vault.ts';
import { expectRecorded } from '../../recorded.ts';
import { randomClient } from '../scene/random-scene.ts';
import { CLIENTS, sample } from '../scene/sample.ts';
import { boxesOf, expectSound, pictureOf, samplePicture, wordsOn } from './views.ts';

const fact = (title: string, ...more: string[]): string => note('種別: 事実', `題名: ${title}`, ...more);
const keysOf = ({ parts }: Picture, prefix: string): string[] => parts.map(({ key }) => key).filter((key) => key.startsWith(prefix));
const told = (count: number, topicOf: (i: number) => string | null): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}.md`, fact(`${i}番目に聞いた話は、月に${i + 10}件の注文が入ることだった`, ...[topicOf(i)].flatMap((topic) => (topic === null ? [] : [`論点: ${topic}`])))]));

describe('しおかぜ食品', () => {
	const { scene, picture } = samplePicture('shiokaze', 'overview');

	test('is the recorded picture', () => {
		expectRecorded('diagram-shiokaze-overview-light.svg', svgText(picture, 'light'));
	});

	test('has its topics on both sides of the name, and what has none below', () => {
		expectSound({ scene, picture });
		expect(keysOf(picture, 'topic:')).toEqual(['topic:人', 'topic:品目と特売', 'topic:売上と利益', 'topic:工場の動き', 'topic:残業', 'topic:見積り']);
		const centre = picture.parts.find(({ key }) => key === 'centre')?.x ?? 0;
		const sides = boxesOf(picture).map(({ left, right }) => (right < centre ? 'left' : left > centre ? 'right' : 'below'));
		expect(new Set(sides)).toEqual(new Set(['left', 'right', 'below']));
	});

	test('draws neither heads nor links, for a line says only what stands together', () => {
		expect(picture.parts.filter(({ subject }) => subject.is === 'link')).toEqual([]);
		expect(picture.parts.flatMap(({ marks }) => marks.map(({ cls }) => cls)).filter((cls) => cls.includes('head'))).toEqual([]);
	});

	test('gives the owner’s words their colour and to no other words', () => {
		const voiced = picture.parts.filter(({ marks }) => marks.some(({ cls }) => cls.includes('voice')));
		expect(voiced.length).toBe(5);
		for (const { subject } of voiced) expect(subject.is === 'node' && scene.nodes.get(subject.id)).toMatchObject({ speaker: 'owner' });
	});

	test('groups by viewpoint on wish', () => {
		const other = samplePicture('shiokaze', 'overview', { grouping: 'viewpoint' });
		expectSound(other);
		expect(keysOf(other.picture, 'topic:')).toEqual(['topic:財務', 'topic:事業', 'topic:環境・関係者', 'topic:内部管理体制', 'topic:業務フロー', 'topic:商流']);
	});
});

test('A社 and Harbour Bakery are sound, and the bakery is told in English', () => {
	expectSound(samplePicture('companyA', 'overview'));
	const { scene, picture } = samplePicture('bakery', 'overview');
	expectSound({ scene, picture });
	expect(JSON.stringify(picture)).toContain('as told up to visit 2');
	expect(JSON.stringify(picture.parts.map(({ marks }) => marks))).not.toMatch(/論点|訪問|第\d/);
});

test('sets the figure of a fact in bold and leaves its words as they are', () => {
	const { picture } = pictureOf({ 'f.md': fact('手直しは月26件') }, 'overview');
	expect(wordsOn(picture, 'f.md')).toEqual(['手直しは月*26件*']);
});

test('nothing told is the name alone', () => {
	expect(pictureOf({}, 'overview').picture.parts.map(({ key }) => key)).toEqual(['centre']);
});

test('sixty notes fit a page, whatever their topics', () => {
	for (const topics of [1, 2, 3, 7, 20]) {
		const made = pictureOf(told(60, (i) => `論点${i % topics}`), 'overview', { limit: 100 });
		expectSound(made);
		expect(made.picture.width / made.picture.height).toBeGreaterThanOrEqual(1);
		expect(made.picture.width / made.picture.height).toBeLessThanOrEqual(4);
	}
	const { picture } = pictureOf(told(60, () => null), 'overview', { limit: 100 });
	expect(picture.width / picture.height).toBeGreaterThanOrEqual(1);
	expect(picture.width / picture.height).toBeLessThanOrEqual(4);
});

test('tells what came since an earlier visit, behind the words or below them', () => {
	const { graph, client } = CLIENTS.shiokaze;
	const scene = sceneOf(graph, client, { view: 'overview', before: graphAsOfVisit(sample, client, 4) });
	const { picture } = overviewPicture(scene, { pen: estimatedPen, words: wordsOf('ja'), graph, client });
	expectSound({ scene, picture });
	const came = [...scene.nodes.values()].filter(({ change }) => change?.what === 'arrived');
	expect(came.length).toBeGreaterThan(0);
	for (const { id } of came) expect(wordsOn(picture, id).at(-1)).toMatch(/第[5-8]回に来た$/);
});

test('what is folded away is a stack below', () => {
	const made = pictureOf(told(70, (i) => `論点${i % 5}`), 'overview');
	expect(made.scene.stacks.length).toBeGreaterThan(0);
	expectSound(made);
});

test('two thousand notes are drawn, all of them', () => {
	const { picture } = pictureOf(told(2000, (i) => (i % 3 === 0 ? null : `論点${i % 9}`)), 'overview', { limit: 3000 });
	expect(boxesOf(picture).length).toBe(2000);
});

test('is sound and the same each time, whatever was written', () => {
	fc.assert(
		fc.property(randomClient(24), fc.constantFrom('topic' as const, 'viewpoint' as const), (vault, grouping) => {
			const made = pictureOf(vault, 'overview', { grouping });
			expectSound(made);
			expect(pictureOf(vault, 'overview', { grouping }).picture).toEqual(made.picture);
		}),
		{ numRuns: 40 },
	);
});

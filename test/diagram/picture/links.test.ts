/** Links that lead nowhere else: drawn as they are written, and marked. */
import { expect, test } from 'vitest';
import { sceneOf } from '../../../src/diagram/scene/scene-of.ts';
import { note, onlyClient } from '../../core/vault.ts';
import { inksOf, linesOf, pictureOf } from './sample.ts';

test('a note that is its own cause has a line round the corner of its box, which asks whether it is meant', () => {
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先'), '自分のせい.md': note('種別: 要因', '支援先: "[[A社]]"', '要因: "[[自分のせい]]"') });
	const { picture: { parts } } = pictureOf(sceneOf(graph, client, { view: 'structure' }));
	const [link, ...others] = parts.filter(({ subject }) => subject.is === 'link');
	expect(others).toEqual([]);
	expect(link?.label).toContain('「自分のせい」だから、「自分のせい」');
	expect(link && [inksOf(link).includes('line-unfit'), linesOf(link)]).toEqual([true, ['?']]);
});

/** Pictures as SVG files: recorded for the sample, well-formed and by themselves whatever a title says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { svgText } from '../../src/diagram/export.ts';
import { sceneOf } from '../../src/diagram/scene/scene-of.ts';
import { note, onlyClient } from '../core/vault.ts';
import { expectRecorded } from '../recorded.ts';
import { pictureOf, samplePicture } from './picture/sample.ts';

/** A picture of one cause of this title behind an issue. */
function fileOf(title: string): string {
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先'), 'i1.md': note('種別: 課題', `題名: ${JSON.stringify(title)}`, '要因: "[[c1]]"'), 'c1.md': note('種別: 要因') });
	return svgText(pictureOf(sceneOf(graph, client, { view: 'whole' })).picture, 'light', title);
}

test.each([
	['shiokaze', 'structure', 'light'], ['shiokaze', 'whole', 'dark'], ['companyA', 'whole', 'light'], ['bakery', 'whole', 'light'],
] as const)('%s, %s, %s', (name, view, theme) => {
	expectRecorded(`diagram-${name}-${view}-${theme}.svg`, svgText(samplePicture(name, view), theme, name));
});

describe('A file', () => {
	const text = svgText(samplePicture('shiokaze', 'whole'), 'light', 'しおかぜ食品');

	test('stands by itself: no style sheet, no class, no variable, no script, nothing from elsewhere', () => {
		expect(text).not.toMatch(/<style|class=|var\(|<script|href|url\(|<image|foreignObject/);
		expect(text.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="')).toBe(true);
		expect(text).toContain('<title>しおかぜ食品</title>');
	});

	test('leaves out what only shows while one points at it', () => {
		const { parts } = samplePicture('shiokaze', 'whole');
		expect(text.match(/<g/g)?.length).toBe(parts.filter(({ marks }) => marks.some(({ cls }) => !/focus|grown/.test(cls))).length);
	});

	test('differs between the themes in colours alone', () => {
		const [light, dark] = (['light', 'dark'] as const).map((theme) => svgText(samplePicture('shiokaze', 'whole'), theme).replace(/#[0-9a-f]{6}/g, '#'));
		expect(light).toBe(dark);
	});

	test('shows a title that looks like code as text', () => {
		expect(fileOf('<script>alert(1)</script>&"\'')).toContain('&lt;script&gt;');
		expect(fileOf('<script>alert(1)</script>')).not.toContain('<script');
	});

	test('keeps words that run from right to left from turning what stands around them', () => {
		expect(fileOf('مرحبا')).toContain('\u2068مرحبا\u2069');
	});
});

test('Whatever a title says, the file is well-formed', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (title) => {
			const text = fileOf(title);
			expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u);
			const tags = text.match(/<[^>]*>/g) ?? [];
			expect(text.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
			const open: string[] = [];
			for (const tag of tags) {
				expect(tag).toMatch(/^<\/?(?:svg|title|g|rect|path|circle|text|tspan)(?: [a-z-]+="[^"<]*"| viewBox="[^"]*")*\/?>$/);
				if (tag.startsWith('</')) expect(open.pop()).toBe(tag.slice(2, -1));
				else if (!tag.endsWith('/>')) open.push(/^<(\w+)/.exec(tag)?.[1] ?? '');
			}
			expect(open).toEqual([]);
		}),
		{ numRuns: 100 },
	);
});

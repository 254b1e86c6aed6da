/** The talk as a strip: one stretch for each line, as wide as its words, on its side of the line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SpokenLine } from '../../src/core/talk-in-text.ts';
import { stripBackground } from '../../src/editor/talk-strip.ts';

const line = (side: SpokenLine['side'], element: SpokenLine['element'], length: number): SpokenLine => ({ line: 1, from: 0, speaker: '', words: '', side, element, length });
/** The stretches of a row of the strip, as [tone, from, to] in percent; the rows are the client's and ours. */
function rows(lines: readonly SpokenLine[]): (readonly [string | undefined, number, number])[][] {
	const background = stripBackground(lines) ?? '';
	return background.split('linear-gradient(').filter((row) => row.startsWith('90deg')).map((row) =>
		[...row.matchAll(/transparent ([\d.]+)%, var\(--bansou-tone-(\w+)\) [\d.]+%, var\(--bansou-tone-\w+\) (?:max\([^,]*, )?([\d.]+)%/g)].map(([, from, tone, to]) => [tone, Number(from), Number(to)] as const));
}

describe('the strip of a talk', () => {
	test('has the client’s side above and ours below, in their tones', () => {
		expect(rows([line('ours', '問いかけ', 50), line('owner', '発言', 20), line('client', null, 10), line('ours', null, 20)])).toEqual([
			[['owner', 50, 70], ['client', 70, 80]],
			[['question', 0, 50], ['plain', 80, 100]],
		]);
	});

	test('has a dot above what the owner noticed, and above nothing else', () => {
		const dots = (...lines: readonly SpokenLine[]): (string | undefined)[] => [...(stripBackground(lines) ?? '').matchAll(/circle at ([\d.]+)%/g)].map(([, at]) => at);
		expect(dots(line('owner', '気づき', 10), line('ours', '気づき', 10), line('client', '気づき', 10), line('owner', '発言', 10))).toEqual(['12.5']);
	});

	test('leaves out lines without words, and is none where nobody has spoken', () => {
		expect(rows([line('ours', '傾聴', 0), line('owner', null, 8)])).toEqual([[['owner', 0, 100]], []]);
		expect([stripBackground([]), stripBackground([line('ours', '傾聴', 0)])]).toEqual([null, null]);
	});

	test('is none for so many lines that none could be told from the next', () => expect(stripBackground(Array.from({ length: 401 }, () => line('ours', '傾聴', 5)))).toBe(null));

	test('whatever is said, the stretches fill its width in their order', () => {
		const any = fc.record({ side: fc.constantFrom<SpokenLine['side']>('owner', 'client', 'ours'), length: fc.integer({ min: 1, max: 400 }) }).map(({ side, length }) => line(side, null, length));
		fc.assert(fc.property(fc.array(any, { minLength: 1, maxLength: 60 }), (lines) => {
			const stretches = rows(lines).flat().sort((a, b) => a[1] - b[1] || a[2] - b[2]);
			expect(stretches).toHaveLength(lines.length);
			expect(stretches[0]?.[1]).toBe(0);
			stretches.slice(1).forEach(([, from], i) => expect(from).toBe(stretches[i]?.[2]));
			expect(stretches.at(-1)?.[2]).toBe(100);
		}));
	});
});

/** 内訳 as a picture: bars to scale as they are written, issues and events beside them, and what holds whatever is linked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { svgText } from '../../../src/diagram/export.ts';
import type { Mark, Picture } from '../../../src/diagram/picture.ts';
import { BAR_WIDTH } from '../../../src/diagram/picture/bar-look.ts';
import { note } from '../../core/vault.ts';
import { expectRecorded } from '../../recorded.ts';
import { randomClient } from '../scene/random-scene.ts';
import { boxesOf, countedIn, expectSound, linkOn, pictureOf, samplePicture, wordsOn } from './views.ts';

const fact = (title: string, ...more: string[]): string => note('種別: 事実', `題名: ${title}`, ...more);
/** The pieces of the bars that a note draws, as shares of a whole bar, with their ink. */
const piecesOn = ({ parts }: Picture, id: string): [ink: string, from: number, share: number][] =>
	parts.filter(({ subject }) => subject.is === 'node' && subject.id === id).flatMap(({ marks }) => marks.filter((mark): mark is Mark & { tag: 'rect' } => mark.tag === 'rect' && /-(?:share|box)$/.test(mark.cls)).map(({ cls, x, width }): [string, number, number] => [cls.replace('bansou-ink-', ''), Math.round((x / BAR_WIDTH) * 100) / 100, Math.round((width / BAR_WIDTH) * 100) / 100]));
const boxOf = (picture: Picture, id: string): ReturnType<typeof boxesOf>[number] => {
	const box = boxesOf(picture).find((one) => one.id === id);
	if (!box) throw new RangeError(`nothing is drawn of ${id}`);
	return box;
};

describe('しおかぜ食品', () => {
	const made = samplePicture('shiokaze', 'breakdown');

	test('is the recorded picture', () => {
		expectRecorded('diagram-shiokaze-breakdown-light.svg', svgText(made.picture, 'light'));
	});

	test('draws every issue and cause, and counts the facts that nothing links', () => {
		expect(countedIn(made.picture)).toBe(12);
		expectSound(made, 12);
	});
});

test('A社 and Harbour Bakery are sound, and the bakery is told in English', () => {
	const companyA = samplePicture('companyA', 'breakdown');
	expectSound(companyA, countedIn(companyA.picture));
	const bakery = samplePicture('bakery', 'breakdown');
	expectSound(bakery, 1);
	expect(JSON.stringify(bakery.picture.parts)).toContain('One more fact is linked to no issue or cause');
});

describe('A bar', () => {
	const whole = fact('欠品は月9件', '値: 9', '単位: 件');

	test('is cut into its parts to scale, the first of them tinted', () => {
		const { picture } = pictureOf({ 'f.md': whole, 'p.md': fact('特売の当日注文 6件', '上位: "[[f]]"'), 'q.md': fact('ほか 3件', '上位: "[[f]]"') }, 'breakdown');
		expect([piecesOn(picture, 'f.md'), piecesOn(picture, 'p.md'), piecesOn(picture, 'q.md')]).toEqual([[['box', 0, 1]], [['share', 0, 0.67]], [['box', 0.67, 0.33]]]);
		expect(wordsOn(picture, 'p.md')).toEqual(['特売の当日注文 *6件*']);
	});

	test('leaves a rest blank where its parts are less, and says nothing of it', () => {
		const { picture } = pictureOf({ 'f.md': whole, 'p.md': fact('特売 6件', '上位: "[[f]]"') }, 'breakdown');
		expect([piecesOn(picture, 'f.md'), piecesOn(picture, 'p.md')]).toEqual([[['box', 0, 1]], [['share', 0, 0.67]]]);
		expect(wordsOn(picture, 'f.md').join('')).not.toContain('3');
	});

	test('ends before parts that are more, which are drawn as they are written', () => {
		const { picture } = pictureOf({ 'f.md': whole, 'p.md': fact('特売 9件', '上位: "[[f]]"'), 'q.md': fact('ほか 9件', '上位: "[[f]]"') }, 'breakdown');
		expect([piecesOn(picture, 'f.md'), piecesOn(picture, 'p.md'), piecesOn(picture, 'q.md')]).toEqual([[['box', 0, 0.5]], [['share', 0, 0.5]], [['box', 0.5, 0.5]]]);
	});

	test('only names a part of another unit, but measures a percentage of it', () => {
		const { picture } = pictureOf({ 'f.md': fact('売上 2億円', '値: 200000'), 'p.md': fact('うち県外 3社', '上位: "[[f]]"'), 'q.md': fact('上位20品目で71%', '値: 71', '単位: "%"', '上位: "[[f]]"') }, 'breakdown');
		expect([piecesOn(picture, 'p.md'), piecesOn(picture, 'q.md')]).toEqual([[], [['share', 0, 0.71]]]);
	});

	test('shows the part that its own title names, when no note is one', () => {
		const { picture } = pictureOf({ 'i.md': note('種別: 課題', '題名: 欠品', '根拠: "[[f]]"'), 'f.md': fact('欠品は月9件、うち3件が特売') }, 'breakdown');
		expect(piecesOn(picture, 'f.md')).toEqual([['box', 0, 1], ['share', 0, 0.33]]);
		expect(wordsOn(picture, 'f.md')).toEqual(['欠品は月*9件*、うち3件が特売', '*3件*が特売']);
	});

	test('is whole for a figure without parts, and words without a figure have none', () => {
		const { picture } = pictureOf({ 'i.md': note('種別: 課題', '題名: 手直し', '根拠: ["[[f]]", "[[g]]"]'), 'f.md': fact('手直しは月26件'), 'g.md': fact('検査は目で見るだけ') }, 'breakdown');
		expect([piecesOn(picture, 'f.md'), piecesOn(picture, 'g.md')]).toEqual([[['box', 0, 1]], []]);
	});

	test('survives parts of parts and parts in a round', () => {
		const vault = { 'a.md': fact('全体 10件', '上位: "[[c]]"'), 'b.md': fact('部分 5件', '上位: "[[a]]"'), 'c.md': fact('その部分 2件', '上位: "[[b]]"') };
		expectSound(pictureOf(vault, 'breakdown'));
	});
});

describe('Beside a bar', () => {
	const vault = { 'i.md': note('種別: 課題', '題名: 欠品が続く', '根拠: "[[f]]"'), 'f.md': fact('欠品は月9件'), 'c.md': note('種別: 要因', '題名: 当日に受けている', '結果: "[[i]]"') };

	test('the issue stands at the left and the event at the right, pointing at the figure', () => {
		const { picture } = pictureOf(vault, 'breakdown');
		expect(boxOf(picture, 'i.md').right).toBeLessThan(boxOf(picture, 'f.md').left);
		expect(boxOf(picture, 'f.md').right).toBeLessThan(boxOf(picture, 'c.md').left);
		expect(linkOn(picture, 'causes c.md i.md').inks).toContain('head');
		expect(linkOn(picture, 'supports f.md i.md').inks.filter((ink) => ink.startsWith('head'))).toEqual([]);
		const event = picture.parts.find(({ key }) => key === 'link:causes c.md i.md');
		expect(event?.label).toBe('「当日に受けている」だから、「欠品が続く」');
	});

	test('an event points at an issue that rests on no figure', () => {
		const { picture } = pictureOf({ 'i.md': note('種別: 課題', '題名: 手狭'), 'c.md': note('種別: 要因', '題名: 段取り', '結果: "[[i]]"') }, 'breakdown');
		expect(linkOn(picture, 'causes c.md i.md').inks).toContain('head');
		expect(boxOf(picture, 'i.md').top).toBe(boxOf(picture, 'c.md').top);
	});

	test('an event points at a cause itself where only words stand behind it, for words are no figure', () => {
		const { picture } = pictureOf({ 'c.md': note('種別: 要因', '題名: 紙を写している', '根拠: "[[f]]"'), 'f.md': fact('紙は去年のままだった'), 'd.md': note('種別: 要因', '題名: 話が届かない', '結果: "[[c]]"') }, 'breakdown');
		const ends = picture.parts.filter(({ key }) => key === 'link:causes d.md c.md').flatMap(({ marks }) => marks.flatMap((mark) => (mark.tag === 'path' && mark.cls.endsWith('-head') ? [Number(/^M([\d.]+)/.exec(mark.d)?.[1])] : [])));
		expect(ends.length).toBe(1);
		expect(ends[0]).toBeGreaterThanOrEqual(boxOf(picture, 'c.md').right);
	});

	test('nothing linked is nothing but the heads and a count', () => {
		expect(pictureOf({}, 'breakdown').picture.parts.map(({ key }) => key)).toEqual(['heads:0']);
		const { picture } = pictureOf({ 'f.md': fact('手直しは月26件') }, 'breakdown');
		expect([picture.parts.map(({ key }) => key), countedIn(picture)]).toEqual([['heads:0', 'others'], 1]);
	});
});

/** So many issues, each with a figure and every second one with a cause. */
const large = (issues: number): Record<string, string> =>
	Object.fromEntries(Array.from({ length: issues }, (_, i): [string, string][] => [
		[`i${i}.md`, note('種別: 課題', `題名: 月末に${i}番目の困りごとが続く`, `根拠: "[[f${i}]]"`)],
		[`f${i}.md`, fact(`困りごとは月${i + 2}件`)],
		...(i % 2 === 0 ? [[`c${i}.md`, note('種別: 要因', `題名: 決め方が${i}通りある`, `結果: ["[[i${i}]]", "[[i${(i * 7) % issues}]]"]`)] as [string, string]] : []),
	]).flat());

test('sixty notes fit a page, and two thousand are drawn', () => {
	const made = pictureOf(large(24), 'breakdown', { limit: 100 });
	expect(made.scene.nodes.size).toBe(60);
	expectSound(made);
	expect(made.picture.width / made.picture.height).toBeGreaterThanOrEqual(1);
	expect(made.picture.width / made.picture.height).toBeLessThanOrEqual(4);
	expect(boxesOf(pictureOf(large(800), 'breakdown', { limit: 3000 }).picture).length).toBe(2000);
});

test('what is folded away is a stack below', () => {
	const made = pictureOf(large(40), 'breakdown');
	expect(made.scene.stacks.length).toBeGreaterThan(0);
	expectSound(made, countedIn(made.picture));
});

test('is sound and the same each time, whatever is linked', () => {
	fc.assert(
		fc.property(randomClient(24), (vault) => {
			const made = pictureOf(vault, 'breakdown');
			expectSound(made, countedIn(made.picture));
			expect(pictureOf(vault, 'breakdown').picture).toEqual(made.picture);
			for (const { key } of made.scene.links.filter(({ from, to }) => from !== to)) expect(made.picture.parts.filter((part) => part.key === `link:${key}`).length).toBe(1);
		}),
		{ numRuns: 60 },
	);
});

/** 目標 as a picture: figures beside what is aimed at, gaps as people have named them, and what holds whatever is linked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { svgText } from '../../../src/diagram/export.ts';
import type { Picture } from '../../../src/diagram/picture.ts';
import { goalLines } from '../../../src/diagram/picture/goal-lines.ts';
import { note } from '../../core/vault.ts';
import { expectRecorded } from '../../recorded.ts';
import { randomClient } from '../scene/random-scene.ts';
import { boxesOf, expectSound, linkOn, pictureOf, samplePicture, wordsOn } from './views.ts';

const GOAL = '3年後に売上12億円、営業利益率6%、残業 月20時間以内';
const vision = (title: string, ...more: string[]): string => note('種別: ビジョン', `題名: ${title}`, ...more);
const fact = (title: string, ...more: string[]): string => note('種別: 事実', `題名: ${title}`, ...more);
const gaps = (...lines: string[]): string => `\n## 乖離・矛盾・不整合\n${lines.map((line) => `- ${line}`).join('\n')}\n`;

/** The height at which a line of a note's words stands on the sheet. */
function heightOf({ parts }: Picture, id: string, words: string): number {
	for (const { subject, y, marks } of parts) {
		if (subject.is !== 'node' || subject.id !== id) continue;
		for (const mark of marks) if (mark.tag === 'text' && mark.spans.map(({ text }) => text).join('').includes(words)) return Math.round(y + mark.y);
	}
	throw new RangeError(`${id} does not say ${words}`);
}

/** The goals of the sample with what a plan would have besides: gaps, measures and the aim of the support. */
const PLAN = {
	'v1.md': vision('地元の魚を、次の世代の食卓の当たり前にする', '区分: 理念', '策定者: 現経営者'),
	'v2.md': vision(GOAL, '区分: 経営目標', '策定者: 現経営者', '目標時期: 2028-08') + gaps('2025-10-01 乖離 [[f1]] 差 2億2,000万円', '2025-10-01 乖離 [[f2]] 6%と3.5%', '2025-10-01 乖離 [[f3]] 20時間と34時間'),
	'v3.md': vision('社長と幹部が、受ける注文の基準を自分たちの言葉で決め、使い始める', '区分: 支援のゴール'),
	'f1.md': fact('売上 9億8,000万円、前年度 8億6,000万円（+14.0%）', '区分: 財務', '値: 980000'),
	'f2.md': fact('営業利益 3,430万円（営業利益率 3.5%）', '区分: 財務', '値: 34300'),
	'f3.md': fact('製造32名の残業は月平均34時間', '値: 34'),
	'f4.md': fact('上位20品目で売上の71%', '値: 71', '単位: "%"'),
	'f5.md': fact('欠品は月9件、うち7件が特売', '値: 9', '単位: 件'),
	'f6.md': fact('実働の稼働率は68%', '値: 68', '単位: "%"'),
	'a1.md': note('種別: 対応策', '題名: 社長が11月末までに「受ける・断る」の基準案を1枚にまとめる', '担当: 社長', '期限: 2025-11-30', '確認指標: "[[f5]]"'),
	'a2.md': note('種別: 対応策', '題名: 工場長と営業が毎週月曜に15分、生産と注文を突き合わせる', '担当: 工場長', '確認指標: "[[f5]]"'),
	'a3.md': note('種別: 対応策', '題名: 経理担当が上位20品目の粗利表を毎月作る', '担当: 経理担当', '確認指標: "[[f4]]"'),
	'a4.md': note('種別: 対応策', '題名: 第二工場の建設を検討する', '担当: 社長') + gaps('~~2025-12-24 不整合 [[f6]] 空きがある~~', '2025-12-24 不整合 [[v1]] 理念との関係が語られていない'),
};

test('しおかぜ食品 is the recorded picture, and sound', () => {
	const made = samplePicture('shiokaze', 'goals');
	expectSound(made);
	expectRecorded('diagram-shiokaze-goals-light.svg', svgText(made.picture, 'light'));
});

test('A社 and Harbour Bakery are sound', () => {
	expectSound(samplePicture('companyA', 'goals'));
	expectSound(samplePicture('bakery', 'goals'));
});

describe('A plan', () => {
	const made = pictureOf(PLAN, 'goals');
	const { picture } = made;

	test('is the recorded picture, and sound', () => {
		expectSound(made);
		expectRecorded('diagram-goals-plan-light.svg', svgText(picture, 'light'));
	});

	test('sets a goal one figure to a line, each beside its actual figure', () => {
		expect(wordsOn(picture, 'v2.md')).toEqual(['社', '3年後に', '売上 *12億円*', '営業利益率 *6%*', '残業 *月20時間以内*', '目標の期限\u30002028年8月']);
		expect(wordsOn(picture, 'f2.md')).toEqual(['営業利益率 *3.5%*', '営業利益 3,430万円']);
		for (const [goal, id, actual] of [['売上', 'f1.md', '9億8,000万円'], ['営業利益率', 'f2.md', '3.5%'], ['残業', 'f3.md', '製造32名']] as const) expect(Math.abs(heightOf(picture, 'v2.md', goal) - heightOf(picture, id, actual))).toBeLessThanOrEqual(1);
	});

	test('breaks the line of a gap by its word, with its sentence below', () => {
		const { inks, words } = linkOn(picture, 'gap f1.md v2.md');
		expect(words).toEqual(['乖離', '差 2億2,000万円']);
		expect(inks).toEqual(expect.arrayContaining(['line', 'bar']));
	});

	test('draws a gap faint and ticked once it has been talked over', () => {
		const { inks, words } = linkOn(picture, 'gap a4.md f6.md');
		expect(words).toEqual(['✓不整合', '空きがある']);
		expect(inks).toEqual(expect.arrayContaining(['line-faint', 'bar-faint']));
	});

	test('tells a gap between notes that do not stand side by side in words below', () => {
		const { words } = linkOn(picture, 'gap a4.md v1.md');
		expect(words).toEqual(['不整合', '「第二工場の建設を検討する」と「地元の魚を、次の世代の食卓の当たり前にする」の不整合：理念との関係が語られていない']);
	});

	test('ends the line to a measure in a ring, and says once what it is', () => {
		const [one, two] = [linkOn(picture, 'measured_by a1.md f5.md'), linkOn(picture, 'measured_by a2.md f5.md')];
		for (const { inks } of [one, two]) expect(inks).toEqual(expect.arrayContaining(['line-faint', 'ring-faint']));
		expect([...one.words, ...two.words]).toEqual(['確認指標']);
	});

	test('keeps the aim of the support apart from what the company wants', () => {
		expect(picture.parts.find(({ key }) => key === 'node:v3.md')?.marks.some(({ cls }) => cls.endsWith('-vision'))).toBe(false);
		const box = (id: string): number => boxesOf(picture).find((one) => one.id === id)?.top ?? 0;
		expect(box('v3.md')).toBeGreaterThan(box('v2.md'));
	});

	test('never computes a difference', () => {
		const { picture: bare } = pictureOf({ 'v.md': vision('売上12億円、営業利益率6%'), 'f.md': fact('売上 9億8,000万円', '区分: 財務') }, 'goals');
		const shown = bare.parts.flatMap(({ marks }) => marks.flatMap((mark) => (mark.tag === 'text' ? mark.spans.map(({ text }) => text) : []))).join(' ');
		expect(shown.match(/\d[\d億万,.]*/g)).toEqual(['12億', '6', '9億8,000万']);
	});
});

test('takes a title apart only where it names several figures', () => {
	expect(goalLines(GOAL)).toEqual({ lead: '3年後に', lines: [{ name: '売上', figure: '12億円' }, { name: '営業利益率', figure: '6%' }, { name: '残業', figure: '月20時間以内' }] });
	expect(goalLines('2028年度までに売上5億円、社員40名')).toMatchObject({ lead: '2028年度までに', lines: [{ name: '売上', figure: '5億円' }, { name: '社員', figure: '40名' }] });
	for (const title of ['地元の魚を、次の世代の食卓の当たり前にする', '売上12億円', '売上12億円、みんなが笑って働く', 'Ellen takes two days off a week by spring 2027', '']) expect(goalLines(title).lines).toEqual([]);
	expect(goalLines('By 2028 sales of 4 million yen, waste of 5%').lines).toEqual([{ name: 'sales', figure: '4 million yen' }, { name: 'waste', figure: '5%' }]);
});

test('nothing wanted is nothing but the heads', () => {
	expect(pictureOf({}, 'goals').picture.parts.map(({ key }) => key)).toEqual(['heads:0']);
});

const large = (count: number): Record<string, string> =>
	Object.fromEntries(Array.from({ length: count }, (_, i): [string, string][] => [
		[`v${i}.md`, vision(`${i}年後に売上${i + 1}億円、社員${i + 10}名`, `確認指標: "[[f${i}]]"`)],
		[`f${i}.md`, fact(`売上 ${i + 1}億円`, '区分: 財務')],
		[`a${i}.md`, note('種別: 対応策', `題名: 月に${i}回、店の前で話を聞く`, `確認指標: "[[f${(i * 7) % count}]]"`)],
	]).flat());

test('sixty notes fit a page, and two thousand are drawn', () => {
	const made = pictureOf(large(20), 'goals', { limit: 100 });
	expect(made.scene.nodes.size).toBe(60);
	expectSound(made);
	expect(made.picture.width / made.picture.height).toBeGreaterThanOrEqual(1);
	expect(made.picture.width / made.picture.height).toBeLessThanOrEqual(4);
	expect(boxesOf(pictureOf(large(667), 'goals', { limit: 3000 }).picture).length).toBe(2001);
});

test('is sound and the same each time, whatever is linked', () => {
	fc.assert(
		fc.property(randomClient(24), (vault) => {
			const made = pictureOf(vault, 'goals');
			expectSound(made);
			expect(pictureOf(vault, 'goals').picture).toEqual(made.picture);
			for (const { key } of made.scene.links.filter(({ from, to }) => from !== to)) expect(made.picture.parts.filter((part) => part.key === `link:${key}`).length).toBe(1);
		}),
		{ numRuns: 60 },
	);
});

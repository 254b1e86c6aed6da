/** The owner's sheet of the sample: what one sees on it, what stays when something is added, and that it takes no other scene. */
import { describe, expect, test } from 'vitest';
import { svgText } from '../../../src/diagram/export.ts';
import type { ownerPicture } from '../../../src/diagram/owner-picture.ts';
import type { Picture } from '../../../src/diagram/picture.ts';
import type { Scene } from '../../../src/diagram/scene.ts';
import { wordsOf } from '../../../src/lang/index.ts';
import { note } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';
import { expectRecorded } from '../../recorded.ts';
import { inksOf, linesOf } from '../picture/sample.ts';
import { CLIENTS, sample } from '../scene/sample.ts';
import { areasOf, noteNamed, sheetOf, sheetOfVault } from './sheet.ts';

const HEADINGS = {
	shiokaze: { client: '株式会社しおかぜ食品', visit: 8, on: '2026-01-21' },
	companyA: { client: 'A社', visit: null, on: null },
	bakery: { client: 'Harbour Bakery', visit: 2, on: null },
};
const sampleSheet = (name: keyof typeof CLIENTS, view: 'structure' | 'whole' = 'structure'): Picture =>
	sheetOf(sample, CLIENTS[name].client, { heading: HEADINGS[name], words: wordsOf(name === 'bakery' ? 'en' : 'ja'), scene: { view } }).picture;

type Given = Parameters<typeof ownerPicture>[0];
test('a scene of the team’s is not taken', () => {
	const isTaken: Scene extends Given ? true : false = false;
	expect(isTaken).toBe(false);
});

describe('しおかぜ食品', () => {
	const sheet = sampleSheet('shiokaze');
	const column = (title: string): string[] => linesOf(noteNamed(sheet, title));

	test('is headed by the present state of the company, and up to when it was heard', () => {
		const heading = sheet.parts.find(({ key }) => key === 'heading');
		expect(heading && linesOf(heading)).toEqual(['現在の会社の状況', '株式会社しおかぜ食品\u3000第8回（2026年1月21日）までにうかがったこと']);
	});

	test('has the layers on one screen of 1,280 × 800, the legend beside the round', () => {
		expect(sheet.width).toBe(1280);
		const legend = sheet.parts.find(({ key }) => key === 'legend');
		expect(legend && Math.max(...areasOf(legend).map(({ bottom }) => bottom))).toBeLessThan(800);
	});

	test('frames the essential issue with the owner’s words, in thick and thin rule', () => {
		const part = noteNamed(sheet, 'どの注文を受け');
		expect(inksOf(part)).toEqual(['focus', 'essential', 'essential-rule', 'owner']);
		expect(linesOf(part)).toEqual(['どの注文を受け、どの注文を断るかを、', '経営として決めていない', '社', '「どれを断るかを決めるのは、自分の仕事だった」', '第5回']);
	});

	test('draws causes and issues as plain boxes, whatever is thought of them', () => {
		const causes = sheet.parts.filter(({ cls }) => cls.includes('bansou-cause'));
		const issues = sheet.parts.filter(({ cls }) => cls.includes('bansou-issue'));
		expect(causes.map(inksOf)).toEqual(causes.map(() => ['focus', 'box']));
		expect(issues.map(inksOf)).toEqual(issues.map(() => ['focus', 'issue']));
		expect([causes.length, issues.length]).toEqual([6, 7]);
	});

	test('sets the issues as equal columns beside each other, each figure under its column with its base as heard', () => {
		const boxes = sheet.parts.filter(({ cls }) => cls.includes('bansou-issue')).map(({ x, y, box }) => ({ x, y, width: box?.width, height: box?.height })).sort((a, b) => a.x - b.x);
		expect(new Set(boxes.map(({ y, width, height }) => `${y} ${width} ${height}`)).size).toBe(1);
		expect(boxes.slice(1).map(({ x }, i) => x - (boxes[i]?.x ?? 0))).toEqual([170, 170, 170, 170, 170, 170]);
		expect(column('見積りの回答に平均5日').slice(2)).toEqual(['平均', '5', '日', '直近20件の記録']);
		expect(column('手直しが増えた').slice(1)).toEqual(['月', '26', '件']);
		expect(column('工場が手狭').slice(1)).toEqual(['68', '%', '実働で見た', '工場の稼働率']);
		expect(column('利益率が伸びない').slice(2)).toEqual(['3.5', '%', '営業利益率', '売上は+14.0%']);
	});

	test('stands the essential issue and the visions about the middle of the sheet', () => {
		const middle = (...titles: readonly string[]): number => {
			const boxes = titles.map((title) => noteNamed(sheet, title)).map(({ x, box }) => [x, x + (box?.width ?? 0)] as const);
			return (Math.min(...boxes.map(([left]) => left)) + Math.max(...boxes.map(([, right]) => right))) / 2;
		};
		expect(Math.abs(middle('どの注文を受け') - 640)).toBeLessThanOrEqual(2);
		expect(Math.abs(middle('地元の魚を', '3年後に売上') - 640)).toBeLessThanOrEqual(2);
	});

	test('lets every line leave and arrive in the middle part of a box, two at one side well apart', () => {
		const boxes = sheet.parts.flatMap(({ x, y, box, subject }) => (subject.is === 'node' && box ? [{ left: x, right: x + box.width, top: y, bottom: y + box.height }] : []));
		const ends = sheet.parts.flatMap(({ subject, marks }) => (subject.is === 'link' ? marks.flatMap((mark) => (mark.tag === 'path' && mark.cls.endsWith('sheet-line') ? [/^M([\d.]+),([\d.]+).*?([\d.]+),([\d.]+)$/.exec(mark.d)?.slice(1).map(Number) ?? []] : [])) : []));
		const at = ends.flatMap(([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => [[x0, y0], [x1, y1]] as const).flatMap(([x, y]) => boxes.flatMap((box) => (x > box.left && x < box.right && (Math.abs(y - box.top) < 2 || Math.abs(y - box.bottom) < 2) ? [{ box, x, side: `${box.left} ${Math.abs(y - box.top) < 2}` }] : [])));
		expect(at).toHaveLength(28);
		for (const { box, x } of at) expect(Math.min(x - box.left, box.right - x)).toBeGreaterThan(25);
		for (const one of at) for (const other of at) if (one !== other && one.side === other.side) expect(Math.abs(one.x - other.x)).toBeGreaterThan(28);
	});

	test('sets the figure of a cause beside it, and tells no fact twice', () => {
		expect(column('品目が増え続けている').slice(1)).toEqual(['3年で110から', '180', 'に増えた']);
		expect(column('段取り替えが増えた').slice(1)).toEqual(['1日平均', '11', '回', '（2年前は6回）']);
		expect(column('特売の注文を').slice(2)).toEqual([]);
		expect(() => noteNamed(sheet, '品目は3年で110から180に増えた')).toThrow(RangeError);
	});

	test('draws links without heads, and the round of issues as a track with a stop under each', () => {
		const links = sheet.parts.filter(({ subject }) => subject.is === 'link');
		expect(links.map(inksOf)).toEqual(links.map(() => ['casing', 'sheet-line']));
		expect(links).toHaveLength(14);
		const round = sheet.parts.filter(({ subject }) => subject.is === 'loop');
		expect(round.map((part) => [inksOf(part), linesOf(part)])).toEqual([[['sheet-line', 'sheet-stop', 'sheet-stop', 'sheet-stop'], ['輪になっている']]]);
	});

	test('says of a note its type, its title and the owner’s words, and of a link nothing but what it joins', () => {
		expect(noteNamed(sheet, 'どの注文を受け').label).toBe('本質的課題\u3000どの注文を受け、どの注文を断るかを、経営として決めていない\u3000社長の言葉 「どれを断るかを決めるのは、自分の仕事だった」');
		expect(noteNamed(sheet, '見積りを社長が').label).toBe('要因\u3000見積りを社長が一人で作っている');
		expect(sheet.parts.filter(({ subject }) => subject.is === 'link').map(({ label }) => label)).toContain('「見積りを社長が一人で作っている」と「見積りの回答に平均5日かかる」を結ぶ線');
	});

	test('has every note that the owner may see once, to point at', () => {
		const ids = sampleSheet('shiokaze', 'whole').parts.flatMap(({ subject }) => (subject.is === 'node' ? [subject.id] : []));
		expect(new Set(ids).size).toBe(ids.length);
		expect(() => noteNamed(sampleSheet('shiokaze', 'whole'), '10月の棚卸差異')).not.toThrow();
	});
});

test('without a word of the owner’s there is no legend, and without notes only the heading', () => {
	const sheet = (vault: Vault): string[] => sheetOfVault({ 'A社.md': note('種別: 支援先'), ...vault }).picture.parts.map(({ key }) => key.split(':')[0] ?? '');
	expect(sheet({})).toEqual(['heading']);
	expect(sheet({ 'i.md': note('種別: 課題') })).toEqual(['heading', 'node']);
});

test('a short sheet is as wide as any, its columns wider', () => {
	const { picture } = sheetOfVault({ 'A社.md': note('種別: 支援先'), 'i.md': note('種別: 課題'), 'j.md': note('種別: 課題') });
	expect([picture.width, noteNamed(picture, 'i').box?.width]).toEqual([1280, 240]);
});

describe('more issues than fit beside each other', () => {
	const vault: Vault = { 'A社.md': note('種別: 支援先'), 'c.md': note('種別: 要因', '確からしさ: 事実で確認', `結果: [${Array.from({ length: 10 }, (_, i) => `"[[i${i}]]"`).join(', ')}]`), ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`i${i}.md`, note('種別: 課題')])) };
	const issues = sheetOfVault(vault).picture.parts.filter(({ cls }) => cls.includes('bansou-issue'));

	test('go on in a second row, and lines pass between the columns of the first', () => {
		expect([...new Set(issues.map(({ y }) => y))].map((y) => issues.filter((part) => part.y === y).length)).toEqual([5, 5]);
	});
});

describe('what is added in the meeting', () => {
	const vault: Vault = {
		'A社.md': note('種別: 支援先', '経営者名: 汐見'), 'v.md': note('種別: ビジョン', '種類: 理念'),
		'e.md': note('種別: 本質的課題', '状態: 共有・合意した', '妨げる: "[[v]]"'),
		'c.md': note('種別: 要因', '確からしさ: 事実で確認', '要因: "[[e]]"'), 'd.md': note('種別: 要因', '確からしさ: 事実で確認', '要因: "[[c]]"'),
		'f.md': note('種別: 要因', '確からしさ: 事実で確認', '結果: "[[j]]"'),
		'i.md': note('種別: 課題', '要因: "[[d]]"'), 'j.md': note('種別: 課題', '要因: "[[d]]"'),
	};
	const before = sheetOfVault(vault);
	const placesOf = ({ parts }: Picture): Map<string, string> => new Map(parts.flatMap(({ key, subject, x, y, box }) => (subject.is === 'node' ? [[key, `${x} ${y} ${box?.width}`]] : [])));

	test('a new cause stands over what it explains, with the owner’s mark, and nothing else moves', () => {
		const after = sheetOfVault({ ...vault, 'new.md': note('種別: 要因', '確からしさ: 経営者の認識', '話し手: 汐見', '結果: "[[f]]"') }, { before: before.memory });
		const [added, explained] = [noteNamed(after.picture, 'new'), noteNamed(after.picture, 'f')];
		expect(added.y + (added.box?.height ?? 0)).toBeLessThan(explained.y);
		expect(linesOf(added)).toEqual(['社', 'new']);
		const places = placesOf(after.picture);
		for (const [key, place] of placesOf(before.picture)) expect(places.get(key)).toBe(place);
	});

	test('a new issue stands at the end of its row', () => {
		const after = sheetOfVault({ ...vault, 'new.md': note('種別: 課題') }, { before: before.memory }).picture;
		const [added, ...others] = [noteNamed(after, 'new'), noteNamed(after, 'i'), noteNamed(after, 'j')];
		expect(others.every(({ x, y }) => y === added?.y && x < added.x)).toBe(true);
		for (const [key, place] of placesOf(before.picture)) expect(placesOf(after).get(key)).toBe(place);
	});

	test('nothing moves when nothing has changed', () => {
		expect(sheetOfVault(vault, { before: before.memory }).picture).toEqual(before.picture);
	});
});

test('on a narrow sheet a second cause stands right under what it explains, with a line to it', () => {
	const { picture } = sheetOfVault({
		'A社.md': note('種別: 支援先'), 'i.md': note('種別: 課題', '要因: ["[[c]]", "[[d]]"]'), 'j.md': note('種別: 課題'),
		'c.md': note('種別: 要因', '確からしさ: 事実で確認'), 'd.md': note('種別: 要因', '確からしさ: 事実で確認'),
	}, { width: 390 });
	const rows = picture.parts.flatMap(({ subject, y, label = '' }) => (subject.is === 'node' ? [{ y, name: label.split('\u3000')[1] ?? '' }] : [])).sort((a, b) => a.y - b.y).map(({ name }) => name);
	expect(rows).toEqual(['c', 'i', 'd', 'j']);
	expect(picture.parts.filter(({ subject }) => subject.is === 'link')).toHaveLength(2);
});

describe('results of a survey', () => {
	const survey = (counts: string): Vault => ({ 'A社.md': note('種別: 支援先'), 's.md': `${note('種別: 社員調査', '回答数: 63')}## 集計\n\n| 設問 | 切り口 | 人数 | はい | いいえ |\n|---|---|---|---|---|\n${counts}\n` });
	const { picture } = sheetOfVault(survey('| 言いやすい | 全体 | 63 | 3 | 60 |\n| 言いやすい | 部署：製造 | 32 | 2 | 30 |\n| 任されている | 全体 | 63 | 60 | 3 |'));
	const table = picture.parts.find(({ key }) => key === 'survey:0');

	test('stand below a hairline in the order of the questions, with how many they are among', () => {
		expect(table && linesOf(table)).toEqual([
			'社員の皆さんが経営を否定したものでも、会社を採点したものでもありません。',
			'言いやすい', '全体', '63名のうち', 'はい', '3名', 'いいえ', '60名', '部署：製造', '32名のうち', 'はい', '2名', 'いいえ', '30名',
			'任されている', '全体', '63名のうち', 'はい', '60名', 'いいえ', '3名',
		]);
	});

	test('have no colour and no bar', () => {
		expect(new Set(table && inksOf(table))).toEqual(new Set(['hairline']));
	});
});

test.each([['shiokaze', 'structure', 'light'], ['shiokaze', 'whole', 'dark'], ['companyA', 'whole', 'light'], ['bakery', 'whole', 'light']] as const)('%s, %s, %s is drawn as recorded', (name, view, theme) => {
	expectRecorded(`owner-sheet-${name}-${view}-${theme}.svg`, svgText(sampleSheet(name, view), theme));
});

/** The sheet as a whole: what is drawn of a scene, how it is numbered, what stays, and what holds of every picture. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Part, Picture } from '../../../src/diagram/picture.ts';
import { sceneOf } from '../../../src/diagram/scene/scene-of.ts';
import { wordsOf } from '../../../src/lang/index.ts';
import { note, onlyClient } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';
import { randomClient } from '../scene/random-scene.ts';
import { sampleScene } from '../scene/sample.ts';
import { inksOf, linesOf, pictureOf, samplePicture } from './sample.ts';

const partNamed = ({ parts }: Picture, title: string): Part => {
	const part = parts.find(({ subject, label }) => subject.is === 'node' && label?.includes(title));
	if (!part) throw new RangeError(`nothing is drawn of ${title}`);
	return part;
};
const scene = (vault: Vault, view: 'structure' | 'whole' = 'whole'): ReturnType<typeof sceneOf> => {
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先', '経営者名: 汐見'), ...vault });
	return sceneOf(graph, client, { view });
};
const keys = ({ parts }: Picture, prefix: string): string[] => parts.map(({ key }) => key).filter((key) => key.startsWith(prefix));

describe('しおかぜ食品', () => {
	const whole = samplePicture('shiokaze', 'whole');

	test('has the bands that hold something, each with its name written downwards', () => {
		expect(keys(whole, 'band:')).toEqual(['band:vision', 'band:essential', 'band:cause', 'band:issue', 'band:fact']);
		expect(linesOf(whole.parts.find(({ key }) => key === 'band:issue') as Part).join('')).toBe('課題・現象');
	});

	test('has actions and short-term issues in the lane, and 構造 has no lane', () => {
		const lane = whole.parts.find(({ key }) => key === 'lane') as Part;
		expect(linesOf(lane)).toEqual(['対応策・取組', '短期的課題']);
		expect(keys(samplePicture('shiokaze', 'structure'), 'lane')).toEqual([]);
		const notes = whole.parts.filter(({ cls }) => /bansou-(?:vision|essential|cause|issue)/.test(cls));
		const actions = whole.parts.filter(({ cls }) => /bansou-(?:action|short)/.test(cls));
		expect(Math.min(...actions.map(({ x }) => x))).toBeGreaterThan(Math.max(...notes.map(({ x, box }) => x + (box?.width ?? 0))));
	});

	test('fits a window about as wide as the mockup', () => {
		const { width, height } = samplePicture('shiokaze', 'structure');
		expect(width).toBeLessThan(1280);
		expect(height).toBeLessThan(1100);
	});

	test('draws the essential issue with thick and thin rule and the owner’s words inside', () => {
		const part = partNamed(whole, 'どの注文を受け');
		expect(inksOf(part).slice(0, 3)).toEqual(['focus', 'essential', 'essential-rule']);
		expect(linesOf(part)).toEqual(['どの注文を受け、どの注文を断るかを、', '経営として決めていない', '社', '「どれを断るかを決めるのは、自分の仕事だった」', '第5回', '経営者が動き出した', '6', '7', '8']);
	});

	test('tells sureness by outline and base, and says that a hypothesis is one', () => {
		expect(inksOf(partNamed(whole, '段取り替えが増えた'))).toEqual(['focus', 'box', 'base', 'root']);
		const guess = partNamed(whole, '原価の元の数字が');
		expect(inksOf(guess)).toEqual(['focus', 'guess']);
		expect(linesOf(guess)).toContain('仮説');
	});

	test('draws a fact against as a root with a bar, and numbers roots as the facts on the ground', () => {
		const part = partNamed(whole, '課題「工場が手狭」');
		const [number = ''] = linesOf(part).slice(-1);
		expect(part.marks.find((mark) => mark.tag === 'path' && mark.cls.endsWith('root') && mark.d.includes('h7'))).toBeDefined();
		expect(linesOf(partNamed(whole, '事実「実働で見た工場の稼働率は68%」'))[0]).toBe(number);
	});

	test('numbers the facts in reading order, from 1', () => {
		const facts = whole.parts.filter(({ cls }) => cls.includes('bansou-fact'));
		expect(facts.map((part) => linesOf(part)[0])).toEqual([...facts.slice(1).map((_, i) => String(i + 1)), '+']);
	});

	test('sets a fact without a box, its figure in bold, with the visit it is from', () => {
		const part = partNamed(whole, '事実「手直しは月26件」');
		expect(inksOf(part)).toEqual(['focus']);
		const spans = part.marks.flatMap((mark) => (mark.tag === 'text' ? mark.spans : []));
		expect(spans.filter(({ strong }) => strong).map(({ text }) => text)).toEqual(['26件']);
		expect(linesOf(part)).toContain('第2回');
	});

	test('draws the loop in full ink, with its mark', () => {
		const loop = whole.parts.filter((part) => inksOf(part).includes('line-loop'));
		expect(loop.map(({ label }) => label)).toEqual(['「手直しが増えた」だから、「製造の残業が多い」', '「経験のある社員が辞める」だから、「手直しが増えた」', '「製造の残業が多い」だから、「経験のある社員が辞める」']);
		expect(linesOf(whole.parts.find(({ subject }) => subject.is === 'loop') as Part)).toEqual(['輪']);
	});

	test('shows of a second target of an action both ends, and the rest when one points at it', () => {
		const second = whole.parts.find(({ label }) => label === '「工場長と営業が毎週月曜に15分、翌週の生産と注文を突き合わせる」は、「生産計画が工場長の頭の中にある」への対応') as Part;
		expect(inksOf(second)).toEqual(['line-stub', 'ring-faint', 'grown']);
	});

	test('reads each link aloud', () => {
		const said = whole.parts.filter(({ subject }) => subject.is === 'link').map(({ label }) => label);
		expect(said).toContain('「特売の注文を当日に受けている」だから、「段取り替えが増えた」');
		expect(said).toContain('「どの注文を受け、どの注文を断るかを、経営として決めていない」があるから、「地元の魚を、次の世代の食卓の当たり前にする」に近づけない');
		expect(said).toContain('「実働で見た工場の稼働率は68%」は、「工場が手狭」に反する');
	});

	test('tells a screen reader type, title, sureness, links and evidence', () => {
		expect(partNamed(whole, '要因「段取り替えが増えた」').label).toBe('要因「段取り替えが増えた」。事実で確認。背景2件、結果4件。裏づけ1件');
	});
});

test('In English a speaker’s letter and the words are English', () => {
	const part = partNamed(samplePicture('bakery', 'whole'), 'Only Ellen can write the bake list');
	expect(linesOf(part).slice(0, 3)).toEqual(['O', 'Only Ellen can', 'write the bake list']);
});

describe('a warm picture', () => {
	const vault = (more: Vault = {}): Vault => ({
		'i1.md': note('種別: 課題', '題名: 手直しが増えた', '要因: ["[[c1]]"]'),
		'c1.md': note('種別: 要因', '題名: 段取り替えが増えた', '根拠: ["[[f2]]"]'),
		'f2.md': note('種別: 事実', '題名: 段取り替えは11回'), 'f3.md': note('種別: 事実', '題名: 手直しは26件'), ...more,
	});

	test('keeps the numbers of the facts that stood', () => {
		const { memory } = pictureOf(scene(vault()));
		const more = pictureOf(scene(vault({ 'c2.md': note('種別: 要因', '題名: 品目が増えた', '結果: "[[c1]]"', '根拠: "[[f1]]"'), 'f1.md': note('種別: 事実', '題名: 品目は180') })), { before: memory });
		expect(memory.facts).toEqual(['f2.md', 'f3.md']);
		expect(more.memory.facts).toEqual(['f2.md', 'f3.md', 'f1.md']);
	});

	test('is the same picture when nothing has changed', () => {
		const cold = pictureOf(sampleScene('shiokaze', { view: 'whole' }));
		const kept = JSON.parse(JSON.stringify(cold.memory)) as typeof cold.memory;
		expect(pictureOf(sampleScene('shiokaze', { view: 'whole' }), { before: kept }).picture.parts.filter(({ subject }) => subject.is === 'node')).toEqual(cold.picture.parts.filter(({ subject }) => subject.is === 'node'));
	});
});

test('Notes that nothing links lie in the tray, as soon as others are linked', () => {
	const loose = { 'i9.md': note('種別: 課題', '題名: まだ一つだけ') };
	expect(keys(pictureOf(scene(loose)).picture, 'tray')).toEqual([]);
	const { picture } = pictureOf(scene({ ...loose, 'i1.md': note('種別: 課題', '要因: ["[[c1]]"]'), 'c1.md': note('種別: 要因') }));
	expect(keys(picture, 'tray')).toEqual(['tray']);
	expect(partNamed(picture, 'まだ一つだけ').y).toBeGreaterThan(partNamed(picture, '課題「i1」').y);
});

test('What a person folded shows counts, and an empty client nothing at all', () => {
	const { picture } = pictureOf(sampleScene('shiokaze', { view: 'whole', limit: 12 }));
	expect(linesOf(partNamed(picture, 'どの注文を受け')).find((line) => line.includes('要因'))).toMatch(/^要因 \d+\u2002課題 \d+\u2002事実 \d+$/);
	expect(pictureOf(scene({})).picture.parts).toEqual([]);
});

test('Every note that is open is drawn once and can be pointed at, every link has a sentence, and nothing lies nowhere', () => {
	fc.assert(
		fc.property(randomClient(24), fc.constantFrom('structure' as const, 'whole' as const), fc.constantFrom('ja' as const, 'en' as const), (vault, view, language) => {
			const shown = scene(vault, view);
			const { picture, memory } = pictureOf(shown, { words: wordsOf(language) });
			const drawn = picture.parts.flatMap(({ subject, box, label }) => (subject.is === 'node' && box && label ? [subject.id] : []));
			expect([...drawn].sort()).toEqual([...shown.nodes.keys(), ...shown.stacks.map(({ id }) => id)].sort());
			expect(new Set(picture.parts.map(({ key }) => key)).size).toBe(picture.parts.length);
			expect(JSON.stringify(picture)).not.toMatch(/null|NaN/);
			for (const { subject, label } of picture.parts) if (subject.is === 'link') expect(label).not.toBe('');
			expect(pictureOf(shown, { words: wordsOf(language) }).picture).toEqual(picture);
			expect(pictureOf(shown, { words: wordsOf(language), before: memory }).memory.facts).toEqual(memory.facts);
		}),
		{ numRuns: 60 },
	);
});

describe('A link', () => {
	const linkTo = (picture: Picture, to: string): Part => {
		const part = picture.parts.find(({ subject }) => subject.is === 'link' && subject.to === to);
		if (!part) throw new RangeError(`nothing leads to ${to}`);
		return part;
	};

	test('that is not meant this way is drawn as written, with a question mark', () => {
		const { picture } = pictureOf(scene({ 'v1.md': note('種別: ビジョン', '結果: "[[c1]]"'), 'c1.md': note('種別: 要因') }));
		const part = linkTo(picture, 'c1.md');
		expect([inksOf(part).includes('line-unfit'), linesOf(part)]).toEqual([true, ['?']]);
		expect(part.label).toBe('「v1」だから、「c1」（この向きでよいか、声に出して確かめる）');
	});

	test('between a vision and an action has the word of their gap between two bars', () => {
		const gap = (item: string): string => `${note('種別: 対応策')}\n## 乖離・矛盾・不整合\n- ${item}\n`;
		const drawn = (item: string): Part => linkTo(pictureOf(scene({ 'v1.md': note('種別: ビジョン'), 'a1.md': gap(item) })).picture, 'v1.md');
		expect([linesOf(drawn('2026-05-01 不整合 [[v1]] 前提が違う')), drawn('2026-05-01 不整合 [[v1]] 前提が違う').label]).toEqual([['不整合'], '「a1」と「v1」の不整合：前提が違う']);
		expect([linesOf(drawn('~~2026-05-01 不整合 [[v1]] 前提が違う~~')), inksOf(drawn('~~2026-05-01 不整合 [[v1]] 前提が違う~~'))]).toEqual([['✓不整合'], ['line-faint', 'casing', 'bar-faint']]);
	});

	test('from a note to the lane runs as one from the lane, its end at the slip', () => {
		const { picture } = pictureOf(scene({ 'c1.md': note('種別: 要因', '結果: "[[s1]]"'), 's1.md': note('種別: 短期的課題') }));
		const part = linkTo(picture, 's1.md');
		const [line] = part.marks.flatMap((mark) => (mark.tag === 'path' && mark.cls.endsWith('line') ? [mark.d] : []));
		const slip = picture.parts.find(({ subject }) => subject.is === 'node' && subject.id === 's1.md');
		expect(Number(/([\d.]+),[\d.]+$/.exec(line ?? '')?.[1])).toBeCloseTo((slip?.x ?? 0) - 6.5, 0);
	});

	test('of a part ends at its whole in a diamond, and one from what was revised is faint', () => {
		const { picture } = pictureOf(scene({ 'i1.md': note('種別: 課題', '上位: "[[i2]]"'), 'i2.md': note('種別: 課題'), 'e0.md': note('種別: 本質的課題', '状態: 見直した', '結果: "[[c1]]"'), 'c1.md': note('種別: 要因') }));
		expect(inksOf(linkTo(picture, 'i2.md'))).toEqual(['casing', 'line-faint', 'ring']);
		expect(inksOf(linkTo(picture, 'c1.md'))).toEqual(['casing', 'line-faint', 'head-faint']);
	});
});

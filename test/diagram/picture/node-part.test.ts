/** Notes as parts: each type by its shape, and what stands in, above and below a box. */
import { describe, expect, test } from 'vitest';
import { nodeLook } from '../../../src/diagram/picture/node-look.ts';
import { nodePart, UNTOUCHED } from '../../../src/diagram/picture/node-part.ts';
import type { Touches } from '../../../src/diagram/picture/node-part.ts';
import type { Part } from '../../../src/diagram/picture.ts';
import { svgText } from '../../../src/diagram/export.ts';
import type { Scene, SceneNode } from '../../../src/diagram/scene.ts';
import { estimatedPen } from '../../../src/diagram/words/estimated-pen.ts';
import { wordsOf } from '../../../src/lang/index.ts';
import { inksOf, linesOf } from './sample.ts';

const words = wordsOf('ja');
const PLAIN: SceneNode = {
	id: 'n', type: 'cause', title: '段取り替えが増えた', layer: '経営者と共有', sure: 'owner', speaker: null, status: null, first: false, past: false, done: false, voice: null, evidence: [], against: [],
	measures: [], carriedBy: [], due: null, figure: null, quote: null, source: null, folded: null, change: null,
};
const EMPTY = { nodes: new Map(), links: [], stacks: [] } as unknown as Scene;
const part = (node: Partial<SceneNode>, touches: Touches = UNTOUCHED): Part =>
	nodePart(nodeLook({ ...PLAIN, ...node }, estimatedPen, words), 0, 0, { scene: EMPTY, words, pen: estimatedPen, numbers: new Map([['f1', 1], ['f2', 2], ['f3', 3]]) }, touches);
const look = (node: Partial<SceneNode>): ReturnType<typeof nodeLook> => nodeLook({ ...PLAIN, ...node }, estimatedPen, words);

describe('A type is known by its shape', () => {
	test.each<[string, Partial<SceneNode>, string[]]>([
		['a vision', { type: 'vision', sure: null }, ['vision']],
		['an essential issue', { type: 'essential' }, ['essential', 'essential-rule']],
		['the team’s guess of one', { type: 'essential', sure: 'hypothesis', status: 'チームの仮説' }, ['essential-guess']],
		['one that was revised', { type: 'essential', past: true }, ['past']],
		['a cause the owner sees', {}, ['box']],
		['a hypothesis', { sure: 'hypothesis' }, ['guess']],
		['a cause that facts confirm', { sure: 'confirmed' }, ['box', 'base']],
		['an issue', { type: 'issue', sure: null }, ['issue']],
		['an action', { type: 'action', sure: null }, ['slip']],
		['a short-term issue with its folded corner', { type: 'short', sure: null }, ['slip', 'slip']],
	])('%s', (_, node, inks) => {
		expect(inksOf(part(node)).slice(1)).toEqual(inks);
	});

	test('an action points at what it addresses', () => {
		const slip = part({ type: 'action', sure: null }).marks.find(({ cls }) => cls.endsWith('slip'));
		expect(slip).toMatchObject({ d: expect.stringMatching(/^M0,\d+L9,0H238V/) as unknown });
	});
});

describe('Who said it first', () => {
	test.each([['owner', '社', 'owner'], ['officer', '幹', 'who'], ['staff', '員', 'who'], ['team', '支', 'who']] as const)('%s has a mark of its own', (speaker, letter, ink) => {
		const { marks } = part({ speaker });
		expect(linesOf(part({ speaker }))[0]).toBe(letter);
		expect(marks.find(({ cls }) => cls.endsWith(`-${ink}`))?.tag).toBe(speaker === 'team' ? 'rect' : 'circle');
	});

	test('no record, no mark', () => {
		expect(linesOf(part({}))).toEqual(['段取り替えが増えた']);
	});
});

describe('Words in and around a box', () => {
	test('the owner’s words stand in an issue, with the owner’s mark once', () => {
		const issue = part({ type: 'issue', sure: null, title: '工場が手狭', speaker: 'owner', first: true, voice: { words: '第二工場が要る', visit: 1 } });
		expect(linesOf(issue)).toEqual(['工場が手狭', '社', '「第二工場が要る」', '最初の課題']);
	});

	test('a title that is the owner’s words is not said twice, but in the owner’s colour', () => {
		const issue = part({ type: 'issue', sure: null, title: '「第二工場が要る」', speaker: 'owner', voice: { words: '第二工場が要る', visit: 1 } });
		expect(linesOf(issue)).toEqual(['社', '「第二工場が要る」']);
		expect(issue.marks.some(({ cls }) => cls.endsWith('title-voice'))).toBe(true);
	});

	test('an action says who, until when, and by which fact it is measured', () => {
		expect(linesOf(part({ type: 'action', sure: null, title: '粗利表を作る', carriedBy: ['経理担当'], due: '2025-12-10', measures: ['f2'] }))).toEqual(['粗利表を作る', '経理担当\u300012/10', '確認指標 2']);
		expect(linesOf(part({ type: 'action', sure: null, title: '検討する' }))).toEqual(['検討する', '期限なし']);
		expect(linesOf(part({ type: 'short', sure: null, title: '棚卸差異', done: true }))).toEqual(['✓ 棚卸差異']);
	});

	test('what became of a note between two visits is told in words', () => {
		expect(linesOf(part({ change: { what: 'rejudged', visit: 4, from: '仮説', to: '事実で確認' } }))).toContain('第4回に 仮説 → 事実で確認');
		const left = part({ type: 'essential', past: true, title: '生産管理の高度化', change: { what: 'left', visit: 5 } });
		expect([linesOf(left), inksOf(left)]).toEqual([['生産管理の高度化', '第5回に退いた'], ['focus', 'past', 'strike']]);
	});

	test('a folded note lies on others, with counts of what is beneath', () => {
		const folded = part({ type: 'essential', folded: { essential: 0, cause: 24, issue: 31, fact: 88 } });
		expect(linesOf(folded)).toContain('要因 24\u2002課題 31\u2002事実 88');
		expect(inksOf(folded).filter((ink) => ink === 'box')).toHaveLength(2);
	});

	test('a small word keeps clear of the line that arrives', () => {
		const wordAt = (above: readonly number[]): number => part({ sure: 'hypothesis' }, { above, below: [] }).marks.flatMap((mark) => (mark.tag === 'text' && mark.spans[0]?.text === '仮説' ? [mark.x] : []))[0] ?? -1;
		expect(wordAt([])).toBe(1);
		expect(wordAt([12])).toBeGreaterThan(12 + 6);
	});
});

describe('Roots', () => {
	const roots = (node: Partial<SceneNode>): string[] => linesOf(part(node)).slice(1);

	test('stand in the order of their numbers, those against last, and only for facts on the ground', () => {
		expect(roots({ evidence: ['f3', 'f1', 'f9'], against: ['f2'] })).toEqual(['1', '3', '2']);
	});

	test('ask for room below', () => {
		expect([look({}).below, look({ evidence: ['f1'] }).below > 14]).toEqual([0, true]);
	});
});

test('A box hugs its words, and is of even size, so that lines lie sharp', () => {
	for (const title of ['短い', '段取り替えが増えた', '特売の注文を当日に受けている', 'Only Ellen can write the bake list']) {
		const { width, height, widths } = look({ title });
		expect([width % 2, height % 2]).toEqual([0, 0]);
		expect(width - Math.max(...widths) - 26).toBeLessThan(38);
	}
});

test('From far a note has fewer and larger words', () => {
	const { brief = [] } = part({ title: '特売の注文を当日に受けている' });
	const lines = brief.flatMap((mark) => (mark.tag === 'text' ? [mark.spans[0]?.text ?? ''] : []));
	expect(lines.length).toBeGreaterThan(0);
	expect(lines.join('').length).toBeLessThan('特売の注文を当日に受けている'.length);
});

test('No title, quote or name makes a box wider than a page can bear', () => {
	for (const long of ['長い言葉'.repeat(75), 'x'.repeat(300), 'long words '.repeat(30)]) {
		for (const type of ['vision', 'essential', 'cause', 'issue', 'action', 'short'] as const) {
			const { width, height } = look({ type, title: long, voice: { words: `${long}、と言った`, visit: 5 }, carriedBy: [long, long], due: '2025-12-10' });
			expect(width).toBeLessThan(540);
			expect(height).toBeLessThan(180);
		}
	}
});

test('What is asked about a note is a question mark on its corner, and is heard; the owner’s sheet has none', () => {
	const sheet = { scene: EMPTY, words, pen: estimatedPen, numbers: new Map<string, number>() };
	const asked = nodePart(look({}), 0, 0, { ...sheet, asked: new Map([['n', 'どの話から出てきたものでしょうか。']]) });
	expect([linesOf(asked), linesOf(nodePart(look({}), 0, 0, sheet))]).toEqual([['段取り替えが増えた', '?'], ['段取り替えが増えた']]);
	expect(asked.label).toContain('どの話から出てきたものでしょうか。');
	expect(svgText({ width: 200, height: 60, parts: [asked] }, 'light')).not.toMatch(/>\?<|どの話/);
});

/** The drawing as a JSON Canvas: cards where the boxes stand, groups for bands, arrows with their words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canvasOf, canvasText } from '../../../src/diagram/export/canvas.ts';
import type { Canvas, CanvasScene } from '../../../src/diagram/export/canvas.ts';
import type { Part, Picture } from '../../../src/diagram/picture.ts';
import { wordsOf } from '../../../src/lang/index.ts';
import { sampleScene } from '../scene/sample.ts';

const [ja, en] = [wordsOf('ja'), wordsOf('en')];

type Node = CanvasScene['nodes'] extends ReadonlyMap<string, infer One> ? One : never;
const node = (id: string, type: Node['type'], evidence: readonly string[] = []): Node => ({ id, type, title: id.replace('.md', ''), evidence, against: [] });
function scene(nodes: readonly Node[], links: CanvasScene['links'] = []): CanvasScene {
	return { nodes: new Map(nodes.map((one) => [one.id, one])), links, stacks: [] };
}
const link = (from: string, relation: CanvasScene['links'][number]['relation'], to: string): CanvasScene['links'][number] => ({ key: `${relation} ${from} ${to}`, from, to, relation, gap: null });
const box = (id: string, x: number, y: number): Part => ({ key: id, cls: '', subject: { is: 'node', id }, x, y, marks: [], box: { x: -50, y: -20, width: 100, height: 40 } });
const picture = (...parts: readonly Part[]): Picture => ({ width: 500, height: 500, parts });
const byType = ({ nodes }: Canvas, type: string): Canvas['nodes'] => nodes.filter((one) => one.type === type);

describe('a canvas', () => {
	const two = scene([node('b.md', 'issue', ['訪問/第1回.md#^t1']), { ...node('a.md', 'cause'), against: ['訪問/第1回.md#^t1'] }, node('訪問/第1回.md#^t1', 'fact')], [link('a.md', 'causes', 'b.md')]);
	const drawn = picture(box('a.md', 100, 40), box('b.md', 100, 140), box('訪問/第1回.md#^t1', 100, 240));

	test('has a card of each note where its box stands, and of a line the place in its record', () => {
		expect(byType(canvasOf(two, drawn, ja), 'file')).toMatchObject([
			{ file: 'b.md', x: 80, y: 264 },
			{ file: 'a.md', x: 80, y: 44, width: 160, height: 64 },
			{ file: '訪問/第1回.md', subpath: '#^t1', x: 80, y: 484 },
		]);
	});

	test('leads its arrows from cause to effect and from fact to what it supports, with words where the arrow alone does not tell', () => {
		const { nodes, edges } = canvasOf(two, drawn, ja);
		const fileOf = (id: string): string => nodes.flatMap((one) => (one.id === id && one.type === 'file' ? [one.file] : [])).join();
		expect(edges.map(({ fromNode, fromSide, toNode, toSide, label }) => [fileOf(fromNode), fromSide, fileOf(toNode), toSide, label])).toEqual([
			['a.md', 'bottom', 'b.md', 'top', undefined],
			['訪問/第1回.md', 'top', 'b.md', 'bottom', undefined],
			['訪問/第1回.md', 'top', 'a.md', 'bottom', '反する'],
		]);
		expect(canvasOf(two, drawn, en).edges[2]?.label).toBe('refutes');
	});

	test('keeps each band as a group with its name, from side to side', () => {
		const wide = picture(...drawn.parts, box('c.md', 300, 40));
		const three = scene([...two.nodes.values(), node('c.md', 'cause')]);
		expect(byType(canvasOf(three, wide, ja), 'group')).toMatchObject([{ label: '課題', x: 64, width: 512 }, { label: '要因', x: 64, y: 28, width: 512, height: 96 }, { label: '事実', x: 64, width: 512 }]);
	});

	test('leaves a lane beside the bands its own room', () => {
		const lane = scene([...two.nodes.values(), node('d.md', 'action')]);
		expect(byType(canvasOf(lane, picture(...drawn.parts, box('d.md', 300, 50)), ja), 'group')).toMatchObject([{ label: '課題', width: 512 }, { label: '要因', width: 192 }, { label: '事実', width: 512 }, { label: '対応策', x: 384, width: 192 }]);
	});

	test('makes no group of notes among which others stand', () => {
		const mixed = scene([node('a.md', 'cause'), node('b.md', 'issue'), node('c.md', 'cause')]);
		expect(byType(canvasOf(mixed, picture(box('a.md', 100, 40), box('b.md', 200, 40), box('c.md', 300, 40)), ja), 'group')).toMatchObject([{ label: '課題' }]);
	});

	test('has no arrowhead at a gap, and says what it is', () => {
		const gap = { ...link('a.md', 'gap', 'b.md'), gap: { kind: '矛盾', sentence: '数が合わない', talkedOver: false } };
		const side = picture(box('a.md', 100, 40), box('b.md', 300, 40));
		expect(canvasOf(scene([node('a.md', 'vision'), node('b.md', 'fact')], [gap]), side, ja).edges).toMatchObject([{ fromSide: 'right', toSide: 'left', toEnd: 'none', label: '矛盾 数が合わない' }]);
		expect(canvasOf(scene([node('a.md', 'vision'), node('b.md', 'fact')], [gap]), side, en).edges).toMatchObject([{ label: 'contradiction 数が合わない' }]);
	});

	test('shows what has no file of its own as words, whatever stands in them', () => {
		const owner = scene([{ ...node('n12', 'issue'), title: '<b>**値引き**</b> [[内緒]]' }]);
		expect(byType(canvasOf(owner, picture(box('n12', 100, 40)), ja), 'text')).toMatchObject([{ text: '\\<b\\>\\*\\*値引き\\*\\*\\</b\\> \\[\\[内緒\\]\\]' }]);
	});

	test('of nothing is an empty canvas', () => {
		expect(JSON.parse(canvasText(canvasOf(scene([]), picture(), ja)))).toEqual({ nodes: [], edges: [] });
	});
});

test('the sample’s structure holds together: every arrow has its ends, every id is there once, every length is whole', () => {
	const shown = sampleScene('shiokaze', { view: 'whole' });
	fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 })), { minLength: shown.nodes.size, maxLength: shown.nodes.size }), (places) => {
		const { nodes, edges } = JSON.parse(canvasText(canvasOf(shown, picture(...[...shown.nodes.keys()].map((id, i) => box(id, ...(places[i] ?? [0, 0])))), ja))) as Canvas;
		const ids = [...nodes, ...edges].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const cards = new Set(nodes.filter(({ type }) => type !== 'group').map(({ id }) => id));
		expect(cards.size).toBe(shown.nodes.size);
		for (const { fromNode, toNode } of edges) expect(cards.has(fromNode) && cards.has(toNode)).toBe(true);
		for (const { x, y, width, height } of nodes) expect([x, y, width, height].every(Number.isInteger)).toBe(true);
	}), { numRuns: 20 });
});

/** Findings about the talk at visits: when each speaks, when it is silent. */
import { describe, expect, test } from 'vitest';
import { about, found } from './looking.ts';

const lines = (element: string, count: number): string => Array.from({ length: count }, (_, i) => `- 主担当｜${element}｜${i + 1}つ目の話`).join('\n');
const visit = (no: number, step: number, talk: string, before = ''): string => `種別: 訪問\n回: ${no}\n日付: 2025-0${no}-01\n状態: 実施済\n扱う段階: [${step}]\n\n## 事前打合せ\n${before}\n## 面談の記録\n${talk}`;

describe('G35, the balance of the talk', () => {
	test('asks where something else was more than the visit was meant for', () => {
		const notes = { 第1回: visit(1, 3, lines('説明', 8), '- 重心:: 傾聴・共感') };
		expect(about('G35', notes)).toEqual(['第1回']);
		expect(found('G35', notes).map(({ details }) => details)).toEqual([{ is: 'most', element: '説明' }]);
	});

	test('asks about proposals while trust is being built', () => {
		expect(found('G35', { 第1回: visit(1, 3, `${lines('傾聴', 7)}\n${lines('提案', 2)}`) }).map(({ details }) => details)).toEqual([{ is: 'early', proposals: 2, questions: 0 }]);
	});

	test('asks about two visits of stage 4 without a question', () => {
		expect(about('G35', { 第1回: visit(1, 4, lines('傾聴', 8)), 第2回: visit(2, 4, lines('傾聴', 8)) })).toEqual(['第2回 第1回']);
	});

	test('is silent about a short log, about earlier visits, and before stage 3', () => {
		expect(about('G35', { 第1回: visit(1, 3, lines('説明', 7), '- 重心:: 傾聴・共感') })).toEqual([]);
		expect(about('G35', { 第1回: visit(1, 3, lines('説明', 8), '- 重心:: 傾聴・共感'), 第2回: visit(2, 3, lines('傾聴', 8)) })).toEqual([]);
		expect(about('G35', { 第1回: visit(1, 3, lines('説明', 8), '- 重心:: 傾聴・共感') }, { client: '段階: 2' })).toEqual([]);
	});

	test('is silent where the talk was as meant', () => {
		expect(about('G35', { 第1回: visit(1, 4, lines('問いかけ', 8), '- 重心:: 問いかけ・提案') })).toEqual([]);
	});
});

describe('G36, tool before talk', () => {
	const THREE = { 第1回: visit(1, 3, '', '- 使うもの:: ロカベン'), 第2回: visit(2, 3, '', '- 支援内容:: ローカルベンチマークの続きを記入する'), 第3回: visit(3, 3, '', '- 使うもの:: ロカベン（4つの視点）／筆記具') };

	test('is the same tool at three visits that brought nothing new, however it is written', () => {
		expect(about('G36', THREE)).toEqual(['第3回 第2回 第1回']);
		expect(found('G36', THREE).map(({ details }) => details.tool)).toEqual(['ロカベン']);
	});

	test('knows tools of one’s own by their words', () => {
		const own = (no: number): string => visit(no, 3, '', '- 使うもの:: [[強みの表]]');
		expect(about('G36', { 第1回: own(1), 第2回: own(2), 第3回: own(3) })).toEqual(['第3回 第2回 第1回']);
	});

	test('is silent where a visit brought an issue, a cause or a word of the owner', () => {
		expect(about('G36', { ...THREE, 欠品: '種別: 課題\n出所: "[[第2回]]"' })).toEqual([]);
		expect(about('G36', { ...THREE, 特売: '種別: 要因\n出所: "[[第2回]]"' })).toEqual([]);
		expect(about('G36', { ...THREE, 第2回: visit(2, 3, '- 社長「実は工場が気になる」', '- 使うもの:: ロカベン') })).toEqual([]);
	});

	test('is silent with another tool or none, after two visits, and before stage 3', () => {
		expect(about('G36', { ...THREE, 第2回: visit(2, 3, '', '- 使うもの:: なし') })).toEqual([]);
		expect(about('G36', { 第1回: visit(1, 3, '', '- 使うもの:: なし'), 第2回: visit(2, 3, '', '- 使うもの:: なし'), 第3回: visit(3, 3, '', '- 使うもの:: なし') })).toEqual([]);
		expect(about('G36', { 第1回: THREE.第1回, 第2回: THREE.第2回 })).toEqual([]);
		expect(about('G36', THREE, { client: '段階: 2' })).toEqual([]);
	});
});

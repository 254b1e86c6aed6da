/** What the notes tell about how each visit was done. */
import { describe, expect, test } from 'vitest';
import { visitMeasures } from '../../src/core/visit-measures.ts';
import type { VisitMeasures } from '../../src/core/visit-measures.ts';
import { engagement } from './findings/looking.ts';
import type { Notes } from './findings/looking.ts';

const measures = (notes: Notes): readonly Omit<VisitMeasures, 'visit'>[] => visitMeasures(engagement(notes, { client: '段階: 3\n主担当: 佐伯' })).map(({ talk, quotes, days, report }) => ({ talk, quotes, days, report }));
const LINES = ['問いかけ｜何が目に入りますか？', '問いかけ｜会議は毎週ありますか？', '傾聴｜重なっているのですね', '共感｜断りづらかったのですね', '提案｜例をお話ししてもよろしいでしょうか', '説明｜これは欠品の表です', 'その他｜暑いですね', '傾聴｜特売の日なのですね'].map((line) => `- 佐伯｜${line}`);
const held = (more: string, ...body: readonly string[]): string => `種別: 訪問\n回: 1\n日付: 2026-01-10\n状態: 実施済${more}\n\n${body.join('\n')}\n`;

describe('what is told of a visit', () => {
	test('its questions by form, and what gives back beside what asks', () => {
		expect(measures({ 第1回: held('', '## 面談の記録', ...LINES) })[0]?.talk).toEqual({ open: 1, closed: 1, reflections: 3, questions: 2 });
	});

	test('nothing of the talk where fewer lines are marked than the setting says', () => {
		expect(measures({ 第1回: held('', '## 面談の記録', ...LINES.slice(1)) })[0]?.talk).toBeNull();
	});

	test('the words in 「」, each line once', () => {
		expect(measures({ 第1回: held('', '## 面談の記録', '- 社長「全部ここだ」 ^t1', '- 棚に「本日完売」の札 ^t2', '', '## 事後打合せ', '- 達成:: 達した。「特売の日だ」と話した') })[0]?.quotes).toBe(3);
	});

	test('the days from the visit to 事後打合せ, if both are known', () => {
		expect(measures({ 第1回: held('\n事後打合せ日: 2026-01-13') })[0]?.days).toBe(3);
		expect(measures({ 第1回: held('') })[0]?.days).toBeNull();
		expect(measures({ 第1回: held('\n事後打合せ日: 2026-01-09') })[0]?.days).toBeNull();
	});

	test('how its report was written: sentences, those that name nothing, and the middle length', () => {
		expect(measures({ 第1回: held('', '## 事後打合せ', '- 実施内容:: 棚を見た。店主が3段目の12品を数えた。', '- 所見:: 「いつも同じ」と聞いた', '- 受領資料:: なし') })[0]?.report).toEqual({ sentences: 3, bare: 2, length: 11 });
		expect(measures({ 第1回: held('', '## 事後打合せ', '- 受領資料:: なし') })[0]?.report).toBeNull();
	});

	test('nothing of a visit that has not taken place', () => {
		expect(measures({ 第1回: '種別: 訪問\n回: 1\n日付: 2026-02-10\n状態: 予定' })).toEqual([]);
	});
});

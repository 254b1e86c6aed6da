/** Findings about the shape of causes and effects: when each speaks, when it is silent. */
import { describe, expect, test } from 'vitest';
import { findingsEn, findingsJa, findingSentence } from '../../../src/lang/faces/findings.ts';
import { about, found } from './looking.ts';
import type { Notes } from './looking.ts';

/** A note of a type with its causes. */
const told = (type: string, ...causes: string[]): string => [`種別: ${type}`, ...(causes.length > 0 ? ['要因:'] : []), ...causes.map((cause) => `  - "[[${cause}]]"`)].join('\n');
const YOUNG = { client: '段階: 3' };
const CONFIRMED = (item: string): { client: string } => ({ client: `段階: 7\n\n## 確かめたこと\n- 2026-01-10 ${item}` });
/** Whether all that is found of a code is confirmed. */
const isQuiet = (code: 'G07' | 'G08' | 'G14', notes: Notes, item: string): boolean => found(code, notes, CONFIRMED(item)).every(({ confirmation }) => confirmation?.quiet);

describe('G01, an issue standing alone', () => {
	test('is an issue that no cause, effect, whole or part is linked with', () => {
		expect(about('G01', { 手直し: '種別: 課題', 残業: '種別: 課題\n要因: "[[段取り]]"', 段取り: '種別: 要因' })).toEqual(['手直し']);
	});

	test('stays silent where the issue was set aside', () => {
		expect(about('G01', { 手直し: '種別: 課題\n状態: 扱わない' })).toEqual([]);
	});

	test('stays silent where it names a cause that cannot be found', () => {
		expect(about('G01', { 手直し: told('課題', 'どこにもない') })).toEqual([]);
	});

	test('stays silent before stage 4', () => {
		expect(about('G01', { 手直し: '種別: 課題' }, { client: '段階: 3' })).toEqual([]);
	});
});

describe('G07, a single line of why', () => {
	const chain: Notes = { 遅い: told('課題', '一人'), 一人: told('要因', 'ファイル'), ファイル: told('要因', '決まり'), 決まり: told('要因') };

	test('is an issue with three causes, each the only one of the next', () => {
		expect(about('G07', chain)).toEqual(['遅い 一人 ファイル 決まり']);
		expect(about('G07', { ...chain, 遅い: told('課題'), 一人: '種別: 要因\n要因: "[[ファイル]]"\n結果: "[[遅い]]"' })).toEqual(['遅い 一人 ファイル 決まり']);
	});
	test('ends where a node has several causes, or none', () => {
		expect(about('G07', { ...chain, 決まり: told('要因', 'ほか', 'もう一つ'), ほか: told('要因'), もう一つ: told('要因') })).toEqual(['遅い 一人 ファイル 決まり']);
	});
	test('is told once for issues on one line, of the longest', () => {
		expect(about('G07', { ...chain, 苦情: told('課題', '遅い') })).toEqual(['苦情 遅い 一人 ファイル 決まり']);
	});
	test('stays silent where somebody wrote a second cause, even if it was withdrawn', () => {
		expect(about('G07', { ...chain, 一人: told('要因', 'ファイル', 'ほか'), ほか: told('要因') })).toEqual([]);
		expect(about('G07', { ...chain, 一人: told('要因', 'ファイル', 'ほか'), ほか: '種別: 要因\n確からしさ: 取り下げ' })).toEqual([]);
		expect(about('G07', { ...chain, 一人: told('要因', 'ファイル', 'どこにもない') })).toEqual([]);
	});
	test('stays silent on two steps, on a path that goes round, and before stage 4', () => {
		expect(about('G07', { 遅い: told('課題', '一人'), 一人: told('要因', 'ファイル'), ファイル: told('要因') })).toEqual([]);
		expect(about('G07', { ...chain, 決まり: told('要因', '一人') })).toEqual([]);
		expect(about('G07', chain, YOUNG)).toEqual([]);
	});
	test('rests once it was confirmed, as for a fault of a machine, which is a true single line', () => expect(isQuiet('G07', chain, 'G07 [[遅い]] 設備の故障なので一筋')).toBe(true));
});

describe('G08, one step deep', () => {
	const notes: Notes = { 遅い: told('課題', '決めていない'), 決めていない: told('本質的課題') };

	test('is an issue whose only step leads to an essential issue, or that an action addresses', () => {
		expect(about('G08', notes)).toEqual(['遅い 決めていない']);
		expect(about('G08', { 遅い: told('課題', '一人'), 一人: told('要因'), 表を作る: '種別: 対応策\n対応先: "[[遅い]]"' })).toEqual(['遅い 一人']);
	});
	test('stays silent where a cause has a cause', () => expect(about('G08', { ...notes, 決めていない: told('本質的課題', '習い'), 習い: told('要因') })).toEqual([]));
	test('stays silent while nothing is attached yet, without causes, and before stage 4', () => {
		expect(about('G08', { 遅い: told('課題', '一人'), 一人: told('要因') })).toEqual([]);
		expect(about('G08', { 遅い: told('課題'), 表を作る: '種別: 対応策\n対応先: "[[遅い]]"' })).toEqual([]);
		expect(about('G08', notes, YOUNG)).toEqual([]);
	});
	test('rests once a simple issue was confirmed', () => expect(isQuiet('G08', notes, 'G08 [[遅い]] これで足りている')).toBe(true));
});

describe('G12, causes that go round', () => {
	const loop: Notes = { 残業: told('課題', '手直し'), 退職: told('課題', '残業'), 手直し: told('課題', '退職') };

	test('is a loop of three or more, in the direction of its edges', () => expect(about('G12', loop)).toEqual(['手直し 残業 退職']));
	test('is a light remark that never speaks of an error', () => {
		const [one] = found('G12', loop);
		expect(one?.level).toBe('low');
		expect(one && findingSentence(findingsJa, one)).toBe('『手直し→残業→退職』が輪になっています。悪循環として経営者と見てみる価値があるかもしれません。言い換えの繰り返しでないかも確かめてください。');
	});
	test('stays silent on a pair, on a loop through a cause that was withdrawn, and before stage 4', () => {
		expect(about('G12', { 残業: told('課題', '退職'), 退職: told('課題', '残業') })).toEqual([]);
		expect(about('G12', { ...loop, 手直し: `${told('課題', '退職')}\n状態: 扱わない` })).toEqual([]);
		expect(about('G12', loop, YOUNG)).toEqual([]);
	});
	test('finds the loop that stands beside one that was withdrawn', () => {
		expect(about('G12', { ...loop, 残業: told('課題', '手直し', '昔'), 昔: `${told('要因', '退職')}\n確からしさ: 見直した` })).toEqual(['手直し 残業 退職']);
	});
});

describe('G13, the same in other words', () => {
	test('is a cause whose title is nearly that of its effect', () => expect(about('G13', { 製造の残業が多い: told('課題', '製造の残業が多いこと'), 製造の残業が多いこと: told('要因') })).toEqual(['製造の残業が多いこと 製造の残業が多い']));
	test('is a cause that contains its effect', () => expect(about('G13', { 欠品が続く: told('課題', '特売のたびに欠品が続く'), 特売のたびに欠品が続く: told('要因') })).toEqual(['特売のたびに欠品が続く 欠品が続く']));
	test('is told once where both cause one another', () => {
		expect(about('G13', { 欠品が続く: told('課題', '欠品が続くこと'), 欠品が続くこと: told('要因', '欠品が続く') })).toHaveLength(1);
	});
	test('stays silent where titles share a name, or differ in a number, and before stage 4', () => {
		expect(about('G13', { 手直し: told('課題', '手直しの基準がない'), 手直しの基準がない: told('要因') })).toEqual([]);
		expect(about('G13', { 第一工場の残業が多い: told('課題', '第二工場の残業が多い'), 第二工場の残業が多い: told('要因') })).toEqual([]);
		expect(about('G13', { 欠品が続く: told('課題', '特売のたびに欠品が続く'), 特売のたびに欠品が続く: told('要因') }, YOUNG)).toEqual([]);
	});
	test('follows the setting', () => {
		const notes: Notes = { 製造の残業が多い: told('課題', '製造の残業が続く'), 製造の残業が続く: told('要因') };
		expect(about('G13', notes)).toEqual([]);
		expect(about('G13', notes, { settings: { similarTitles: 60 } })).toHaveLength(1);
	});
});

describe('G14, which comes first', () => {
	const pair: Notes = { 退職: told('課題', '残業'), 残業: told('課題', '退職') };

	test('is a pair of notes that cause one another, whichever side it is written on', () => {
		expect(about('G14', pair)).toEqual(['残業 退職']);
		expect(about('G14', { 退職: '種別: 課題\n要因: "[[残業]]"\n結果: "[[残業]]"', 残業: told('課題') })).toEqual(['残業 退職']);
	});
	test('stays silent on one direction, on a note that causes itself, where one was set aside, and before stage 4', () => {
		expect(about('G14', { ...pair, 退職: told('課題') })).toEqual([]);
		expect(about('G14', { 退職: told('課題', '退職') })).toEqual([]);
		expect(about('G14', { ...pair, 退職: `${told('課題', '残業')}\n状態: 扱わない` })).toEqual([]);
		expect(about('G14', pair, YOUNG)).toEqual([]);
	});
});

describe('G15 and G16, what an essential issue explains', () => {
	const notes: Notes = { 断らない: told('本質的課題'), 品目: told('要因', '断らない'), 残業: told('課題', '品目'), 欠品: told('課題', '断らない'), 見積り: told('課題') };

	test('are counts, the first with what is left', () => {
		expect(about('G15', notes)).toEqual(['見積り']);
		expect(found('G15', notes)[0]?.details).toEqual({ all: 3, reached: 2, rest: ['見積り'] });
		expect(found('G16', notes).map(({ details }) => details)).toEqual([{ title: '断らない', reached: 2, all: 3 }]);
	});
	test('count what a part explains, and an issue of which a part is explained', () => {
		const parts: Notes = { ...notes, 受注: '種別: 本質的課題\n内訳: "[[断らない]]"', 全体: '種別: 課題\n内訳: "[[残業]]"' };
		expect(found('G16', parts).map(({ details }) => [details.title, details.reached])).toEqual([['受注', 3], ['断らない', 3]]);
		expect(about('G15', parts)).toEqual(['見積り']);
	});
	test('do not follow what was withdrawn', () => {
		expect(found('G16', { ...notes, 品目: `${told('要因', '断らない')}\n確からしさ: 取り下げ` }).map(({ details }) => details.reached)).toEqual([1]);
	});
	test('G15 stays silent when nothing is left, without a live essential issue, where the rest was set aside, and before stage 4', () => {
		expect(about('G15', { ...notes, 見積り: told('課題', '品目') })).toEqual([]);
		expect(about('G15', { ...notes, 断らない: '種別: 本質的課題\n状態: 取り下げた' })).toEqual([]);
		expect(about('G15', { ...notes, 見積り: '種別: 課題\n状態: 扱わない' })).toEqual([]);
		expect(about('G15', notes, YOUNG)).toEqual([]);
	});
	test('G16 stays silent without issues, and before stage 4', () => {
		expect(about('G16', { 断らない: told('本質的課題') })).toEqual([]);
		expect(about('G16', notes, YOUNG)).toEqual([]);
	});
	test('are said in both languages', () => {
		const [rest, reach] = [found('G15', notes)[0], found('G16', notes)[0]];
		if (!rest || !reach) throw new RangeError('nothing found');
		expect(findingSentence(findingsJa, rest)).toBe('挙がった課題3件のうち、本質的課題からたどれるのは2件です。残り：『見積り』');
		expect(findingSentence(findingsEn, reach)).toBe('2 issues can be traced from “断らない”.');
	});
});

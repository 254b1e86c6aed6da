/** Findings about the shape of causes and effects: when each speaks, when it is silent. */
import { describe, expect, test } from 'vitest';
import { about } from './looking.ts';

describe('G01, an issue standing alone', () => {
	test('is an issue that no cause, effect, whole or part is linked with', () => {
		expect(about('G01', { 手直し: '種別: 課題', 残業: '種別: 課題\n要因: "[[段取り]]"', 段取り: '種別: 要因' })).toEqual(['手直し']);
	});

	test('stays silent where the issue was set aside', () => {
		expect(about('G01', { 手直し: '種別: 課題\n状態: 扱わない' })).toEqual([]);
	});

	test('stays silent before stage 4', () => {
		expect(about('G01', { 手直し: '種別: 課題' }, { client: '段階: 3' })).toEqual([]);
	});
});

/** Which visit is meant without anybody saying so, and which several are not told apart. */
import { expect, test } from 'vitest';
import type { NoteOf } from '../../src/core/note.ts';
import { dayHasCome, isAhead, visitsToLookBack, visitsToPrepare } from '../../src/core/visits-at-hand.ts';
import { note, onlyClient } from './vault.ts';

const TODAY = '2026-01-25';
const visit = (...properties: string[]): string => note('種別: 訪問', ...properties);

/** Visits by the names of their notes: those to prepare, those to look back at. */
function at(visits: Readonly<Record<string, string>>): { prepare: string[]; lookBack: string[] } {
	const { client } = onlyClient({ '甲/甲.md': note('種別: 支援先'), ...Object.fromEntries(Object.entries(visits).map(([name, text]) => [`甲/${name}.md`, text])) });
	const names = (notes: readonly NoteOf<'visit'>[]): string[] => notes.map(({ title }) => title);
	return { prepare: names(visitsToPrepare(client, TODAY)), lookBack: names(visitsToLookBack(client, TODAY)) };
}

test('of visits that are planned the next one is meant, and of those that are over the last', () => {
	const seen = at({
		一: visit('回: 1', '日付: 2026-01-07', '状態: 実施済'), 二: visit('回: 2', '日付: 2026-01-21', '状態: 実施済'),
		三: visit('回: 3', '日付: 2026-02-04', '状態: 予定'), 四: visit('回: 4', '日付: 2026-02-18', '状態: 予定'),
	});
	expect(seen).toEqual({ prepare: ['三'], lookBack: ['二'] });
});

test('visits of one number or of one day are not told apart, nor are several without a day', () => {
	expect(at({ 一: visit('回: 3', '日付: 2026-02-04', '状態: 予定'), 二: visit('回: 3', '日付: 2026-02-11', '状態: 予定') }).prepare).toEqual(['一', '二']);
	expect(at({ 一: visit('回: 3', '日付: 2026-02-04', '状態: 予定'), 二: visit('回: 4', '日付: 2026-02-04', '状態: 予定') }).prepare).toEqual(['一', '二']);
	expect(at({ 一: visit('状態: 予定'), 二: visit('状態: 予定') }).prepare).toEqual(['一', '二']);
});

test('a visit whose day has come may be over, and one that is off is neither', () => {
	const seen = at({ 一: visit('回: 1', '日付: 2026-01-20', '状態: 予定'), 二: visit('回: 2', '日付: 2026-01-21', '状態: 延期'), 三: visit('回: 3', '日付: 2026-02-04', '状態: 中止') });
	expect(seen).toEqual({ prepare: [], lookBack: ['一'] });
});

test('on its own day a planned visit is both ahead and over', () => {
	const { client } = onlyClient({ '甲/甲.md': note('種別: 支援先'), '甲/一.md': visit('回: 1', `日付: ${TODAY}`, '状態: 予定') });
	const [today] = client.visits;
	expect(today && [isAhead(today, TODAY), dayHasCome(today, TODAY)]).toEqual([true, true]);
});

test('where there is no visit, none is meant', () => {
	expect(at({})).toEqual({ prepare: [], lookBack: [] });
});

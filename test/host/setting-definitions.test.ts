/** The rows of the settings tab: every setting once, found in both languages, refusing what does not fit. */
import { describe, expect, test } from 'vitest';
import type { SettingDefinitionItem } from 'obsidian';
import { DEFAULT_SETTINGS, readSettings, SETTING_KEYS } from '../../src/core/settings.ts';
import type { SettingKey, Settings } from '../../src/core/settings.ts';
import { PAGE_NUMBERS, settingDefinitions } from '../../src/host/setting-definitions.ts';
import { settingsEn, settingsJa } from '../../src/lang/faces/settings.ts';

type Item = SettingDefinitionItem<SettingKey>;

const rowsFor = (changed: Partial<Settings> = {}, stored: unknown = {}): Item[] => settingDefinitions({
	words: settingsJa, otherWords: settingsEn,
	current: () => ({ ...DEFAULT_SETTINGS, ...changed }),
	faults: () => readSettings(stored).faults,
	damaged: () => readSettings(stored).damaged,
	at: (path) => (path === '支援先' ? 'folder' : path === 'メモ.md' ? 'file' : null),
	forgetUnread: () => undefined, resetNumbers: () => undefined,
});

/** All rows, those of groups and pages too. */
const flat = (items: readonly Item[]): Item[] => items.flatMap((item) => ('items' in item && item.items ? [item, ...flat(item.items)] : [item]));
const controls = (items: readonly Item[]) => flat(items).flatMap((item) => ('control' in item && item.control ? [{ ...item, control: item.control }] : []));
const controlOf = (key: SettingKey, items = rowsFor()) => {
	const found = controls(items).find(({ control }) => control.key === key);
	if (!found) throw new RangeError(key);
	return found;
};
const refusal = (key: SettingKey, value: unknown): unknown => (controlOf(key).control.validate as (value: unknown) => unknown)(value);
const isVisible = (name: string, items: readonly Item[]): boolean => flat(items).some((item) => 'name' in item && item.name === name && 'visible' in item && typeof item.visible === 'function' && item.visible());

test('every setting has one row', () => expect(controls(rowsFor()).map(({ control }) => control.key).sort()).toEqual([...SETTING_KEYS].sort()));

test('rows are found by the words of the other language', () => {
	for (const { control, aliases } of controls(rowsFor())) expect(aliases).toContain(settingsEn.of[control.key].name);
});

test('the numbers of the domain stand on a page of their own', () => {
	const page = rowsFor().find((item) => 'type' in item && item.type === 'page');
	expect(page && controls([page]).map(({ control }) => control.key)).toEqual([...PAGE_NUMBERS]);
	expect(PAGE_NUMBERS).toHaveLength(16);
});

describe('controls', () => {
	test('are those of their kinds', () => {
		expect(controlOf('propertyLanguage').control).toMatchObject({ type: 'dropdown', options: { app: 'アプリの言語', ja: '日本語', en: '英語' } });
		expect(controlOf('clientsFolder').control.type).toBe('folder');
		expect(controlOf('useCodename').control).toMatchObject({ type: 'toggle', defaultValue: false });
		expect(controlOf('shortOpenDays')).toMatchObject({ desc: expect.stringMatching(/既定は30日（1〜365）。$/) as string, control: { type: 'number', defaultValue: 30, min: 1, max: 365, step: 1 } });
		expect(controlOf('lowCashMonths').control).toMatchObject({ step: 'any' });
		expect(controlOf('allowedWords').control).toMatchObject({ type: 'textarea' });
	});
	test('refuse what does not fit, in words', () => {
		expect(refusal('shortOpenDays', 0)).toBe('1から365までの数で入力してください。');
		expect(refusal('shortOpenDays', 60)).toBeUndefined();
		expect(refusal('visitName', '第{no}回')).toBe('半角の「{client}」を入れてください。');
		expect(refusal('clientsFolder', 'メモ.md')).toBe('「メモ.md」という名前のファイルがあります。別の名前にしてください。');
		expect(['', '/', '支援先', 'まだない'].map((path) => refusal('clientsFolder', path))).toEqual([undefined, undefined, undefined, undefined]);
	});
	test('show faintly what an empty name stands for, in the language of the properties', () => {
		expect(controlOf('visitName').control).toMatchObject({ placeholder: '{client} 第{no}回' });
		expect(controlOf('visitName', rowsFor({ propertyLanguage: 'en' })).control).toMatchObject({ placeholder: '{client} visit {no}' });
	});
});

test('a folder of clients that is not there yet is pointed out', () => {
	const shown = (clientsFolder: string): boolean => isVisible(settingsJa.missingFolder.name, rowsFor({ clientsFolder }));
	expect([shown(''), shown('支援先'), shown('まだない')]).toEqual([false, false, true]);
});

test('what could not be read is shown only when there is something', () => {
	const shown = (stored: unknown): boolean[] => [settingsJa.damaged.name, settingsJa.unread.name].map((name) => isVisible(name, rowsFor({}, stored)));
	expect([shown({}), shown([]), shown({ fiscalYearStart: 13 })]).toEqual([[false, false], [true, false], [false, true]]);
});

test('the numbers can be put back once one of them differs', () => {
	const disabled = (changed: Partial<Settings>): unknown => flat(rowsFor(changed)).flatMap((item) => ('disabled' in item && typeof item.disabled === 'function' ? [item.disabled()] : []));
	expect([disabled({}), disabled({ shortOpenDays: 45 })]).toEqual([[true], [false]]);
});

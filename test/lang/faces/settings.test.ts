/** The words of the settings: all there in both languages, none forgotten in the other one. */
import { describe, expect, test } from 'vitest';
import { SETTING_KEYS, settingFault, SETTINGS } from '../../../src/core/settings.ts';
import type { SettingKey } from '../../../src/core/settings.ts';
import { settingsEn, settingsJa } from '../../../src/lang/faces/settings.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const both = [settingsJa, settingsEn] as const;

describe('every setting', () => {
	test('has a name and a description in both languages, and they differ', () => {
		for (const key of SETTING_KEYS) {
			const [ja, en] = [settingsJa.of[key], settingsEn.of[key]];
			expect(ja.name).toMatch(JAPANESE);
			expect(ja.desc).toMatch(/。$/);
			expect(en.name).toMatch(/^[A-Z][^.]*[^.]$/);
			expect(en.desc).toMatch(/\.$/);
			expect(`${en.name}${en.desc}`).not.toMatch(JAPANESE);
		}
	});
	test('has a name of its own', () => {
		for (const words of both) expect(new Set(SETTING_KEYS.map((key) => words.of[key].name)).size).toBe(SETTING_KEYS.length);
	});
	test('names the placeholders it knows', () => {
		for (const words of both) for (const key of SETTING_KEYS) {
			const setting = SETTINGS[key];
			for (const placeholder of 'placeholders' in setting ? setting.placeholders : []) expect(words.of[key].desc).toContain(placeholder);
		}
	});
});

test('headings do without the words settings, options and general', () => {
	for (const words of both) for (const heading of [...Object.values(words.groups), ...Object.values(words.numberGroups), words.numbers.name]) expect(heading).not.toMatch(/settings?|options?|general|設定|一般/i);
});

test('a range names its unit', () => {
	expect(settingsJa.range('months', 1, 0, 24)).toBe('既定は1か月（0〜24）。');
	expect(settingsEn.range('months', 1, 0, 24)).toBe('Default: 1 month (0 to 24).');
	expect(settingsEn.range('people', 5, 2, 50)).toBe('Default: 5 people (2 to 50).');
	expect(settingsEn.range('month', 4, 1, 12)).toBe('Default: month 4 (1 to 12).');
});

describe('a refused value', () => {
	const sentences = (key: SettingKey, value: unknown): string[] => {
		const fault = settingFault(key, value);
		return fault ? both.map((words) => words.fault(fault)) : [];
	};
	test('is answered with what would fit', () => {
		expect(sentences('fiscalYearStart', 13)).toEqual(['1から12までの数で入力してください。', 'Enter a number from 1 to 12.']);
		expect(sentences('visitName', '{client}')).toEqual(['半角の「{no}」を入れてください。', 'Put “{no}” into it.']);
		expect(sentences('visitName', '{client} {day}')).toEqual(['「{day}」は使えません。使えるのは {client}、{no} です。', '“{day}” is not known; there is {client} and {no}.']);
		expect(sentences('planName', '{client}：A/B')).toEqual(['「/」は名前に使えない文字です。', '“/” cannot stand in a name.']);
	});
	test('of a file is named, odd values by their setting alone', () => {
		const faults = [settingFault('fiscalYearStart', 13), settingFault('ownName', { a: 1 })].filter((fault) => fault !== null);
		expect(settingsJa.notices.faults(faults)).toContain('年度の始まりの月（13）、自分の名前。');
		expect(settingsEn.notices.faults(faults)).toContain('First month of the fiscal year (13), Your name.');
	});
});

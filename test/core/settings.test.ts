/** The settings: what is read is always usable, what is not ours is kept, and each value is judged for itself. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '../../src/core/file-name.ts';
import { DEFAULT_SETTINGS, defaultsIn, fitsSetting, namesIn, propertyLanguage, readSettings, SETTING_KEYS, settingFault, SETTINGS, storedForm, tidySetting } from '../../src/core/settings.ts';
import type { SettingKey, StoredSettings } from '../../src/core/settings.ts';

const reason = (key: SettingKey, value: unknown): string | null => settingFault(key, value)?.reason ?? null;
/** Saved and read again, through the text of a file. */
const reread = ({ settings, extra, faults }: StoredSettings): StoredSettings => readSettings(JSON.parse(JSON.stringify(storedForm(settings, extra, faults))));

describe('without a file', () => {
	test('all settings stand at their defaults, and nothing is amiss', () => {
		for (const nothing of [null, undefined, {}]) expect(readSettings(nothing)).toEqual({ settings: DEFAULT_SETTINGS, faults: [], extra: new Map(), damaged: false });
	});
	test('every default fits its own setting', () => expect(SETTING_KEYS.filter((key) => !fitsSetting(key, SETTINGS[key].default))).toEqual([]));
	test('nothing is stored', () => expect(storedForm(DEFAULT_SETTINGS, new Map(), [])).toEqual({}));
	test('the numbers are those of the domain', () => {
		const { lowCashMonths, cashShortageMonths, sameStageVisits, ownWordsVisits, shortOpenDays, shortIdleVisits, sharingBusinessDays, followUpDays, surveyMinCell, beforeMinutes, afterMinutes, fiscalYearStart } = DEFAULT_SETTINGS;
		expect([lowCashMonths, cashShortageMonths, sameStageVisits, ownWordsVisits, shortOpenDays, shortIdleVisits, sharingBusinessDays, followUpDays, surveyMinCell, beforeMinutes, afterMinutes, fiscalYearStart])
			.toEqual([1, 3, 4, 2, 30, 2, 3, 90, 5, 15, 20, 4]);
		const { oneSourceShare, oneSourceFacts, oldFigureMonths, similarTitles, taggedLines } = DEFAULT_SETTINGS;
		expect([oneSourceShare, oneSourceFacts, oldFigureMonths, similarTitles, taggedLines]).toEqual([80, 5, 12, 80, 8]);
	});
});

describe('a file', () => {
	test('that is no record is damaged, and the defaults hold', () => {
		for (const odd of ['', 'text', 7, true, [], [{ shortOpenDays: 9 }]]) expect(readSettings(odd)).toMatchObject({ settings: DEFAULT_SETTINGS, faults: [], damaged: true });
	});
	test('with a wrong value loses that value only', () => {
		const { settings, faults, damaged } = readSettings({ shortOpenDays: 45, fiscalYearStart: 13, useCodename: 'yes' });
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, shortOpenDays: 45 });
		expect(faults.map(({ key, reason, found, fits }) => [key, reason, found, ...fits])).toEqual([['useCodename', 'not-truth', 'yes'], ['fiscalYearStart', 'out-of-range', '13', '1', '12']]);
		expect(damaged).toBe(false);
	});
	test('keeps keys of others and values that nobody replaced', () => {
		const stored = readSettings({ futureKey: { deep: [1] }, propertyLanguage: 'fr', shortOpenDays: 45 });
		expect(storedForm(stored.settings, stored.extra, stored.faults)).toEqual({ futureKey: { deep: [1] }, propertyLanguage: 'fr', shortOpenDays: 45 });
	});
	test('cannot reach a prototype', () => {
		const stored = readSettings(JSON.parse('{"__proto__": {"useCodename": true, "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "toString": 1}'));
		expect(stored.settings).toEqual(DEFAULT_SETTINGS);
		expect(Object.getPrototypeOf(stored.settings)).toBe(Object.prototype);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
		expect(JSON.stringify(storedForm(stored.settings, stored.extra, stored.faults))).toBe('{"__proto__":{"useCodename":true,"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1}');
	});
});

describe('allowed words', () => {
	const read = (allowedWords: unknown): unknown => readSettings({ allowedWords }).settings.allowedWords;
	test('are a list, each once and without spaces around it, or text with one on each line', () => {
		expect(read([' かなり ', 'かなり', '', '連携'])).toEqual(['かなり', '連携']);
		expect(read('かなり\r\n\n連携\n')).toEqual(['かなり', '連携']);
		expect([read(''), read([])]).toEqual([[], []]);
	});
	test('that are no words are not read, and kept in the file', () => {
		expect([reason('allowedWords', 7), reason('allowedWords', ['かなり', 7]), reason('allowedWords', ['か'.repeat(501)]), reason('allowedWords', ['か\u0007'])]).toEqual(['not-words', 'not-words', 'too-long', 'not-one-line']);
		expect(reread(readSettings({ allowedWords: [7] })).settings.allowedWords).toEqual([]);
		const { settings, extra, faults } = readSettings({ allowedWords: [7] });
		expect(storedForm(settings, extra, faults)).toEqual({ allowedWords: [7] });
	});
	test('are not stored while there are none', () => expect(storedForm({ ...DEFAULT_SETTINGS, allowedWords: [] }, new Map(), [])).toEqual({}));
});

describe('any JSON', () => {
	const values = fc.oneof(fc.jsonValue({ noUnicodeString: false }), fc.string({ unit: 'binary' }), fc.double(), fc.constantFrom('{client}', '{client} 第{no}回', '{type}', '../x', 'A / ', '/', ' ／', 'か\u3099', -0, 1.5));
	const records = fc.dictionary(fc.oneof(fc.constantFrom<string>(...SETTING_KEYS, '__proto__', 'constructor', 'hasOwnProperty', 'toString'), fc.string()), values);
	const files = fc.oneof(values, records, records);
	const runs = { numRuns: 3000 };

	test('gives settings that fit, each of the type its default has', () => fc.assert(fc.property(files, (stored) => {
		const { settings, faults } = readSettings(stored);
		for (const key of SETTING_KEYS) {
			expect(settingFault(key, settings[key])).toBeNull();
			expect(tidySetting(key, settings[key])).toEqual(settings[key]);
		}
		for (const { key } of faults) expect(settings[key]).toBe(DEFAULT_SETTINGS[key]);
	}), runs));

	test('is the same after it was saved and read again', () => fc.assert(fc.property(records, (stored) => {
		const read = readSettings(JSON.parse(JSON.stringify(stored)));
		expect(reread(read)).toEqual(read);
	}), runs));

	test('makes names that every system accepts', () => fc.assert(fc.property(files, fc.constantFrom('しおかぜ食品', 'A'), fc.integer({ min: 1, max: 200 }), (stored, client, no) => {
		const { settings } = readSettings(stored);
		const { visitName, planName } = namesIn(settings, 'ja');
		for (const pattern of [visitName, planName]) {
			const name = pattern.replaceAll('{client}', () => client).replaceAll('{no}', () => String(no));
			expect(safeFileName(name).slice(0, 40)).toBe(name.slice(0, 40));
		}
		expect(settings.noteFolder.split('/')).not.toContain('..');
		expect(settings.clientsFolder.split('/')).not.toContain('..');
	}), runs));
});

describe('a value', () => {
	test('of a choice is one of the list', () => {
		expect(reason('propertyLanguage', 'ja')).toBeNull();
		expect(reason('propertyLanguage', 'fr')).toBe('not-a-choice');
		expect(reason('propertyLanguage', 1)).toBe('not-text');
	});
	test('of a truth is true or false', () => expect([true, 'true', 1, null].map((value) => reason('useCodename', value))).toEqual([null, 'not-truth', 'not-truth', 'not-truth']));
	test('that is a number is whole and in range, where that is asked', () => {
		expect([1, 365, 0, 366, 1.5, '30', Number.NaN, Infinity].map((value) => reason('shortOpenDays', value))).toEqual([null, null, 'out-of-range', 'out-of-range', 'not-whole', 'not-a-number', 'not-a-number', 'not-a-number']);
		expect(reason('lowCashMonths', 1.5)).toBeNull();
	});
	test('that is a text is one line and not too long', () => {
		expect(['佐伯 由紀', '', 'a\nb', 'あ'.repeat(61)].map((value) => reason('ownName', value))).toEqual([null, null, 'not-one-line', 'too-long']);
	});
	test('that is a name of notes needs its placeholders, at half width', () => {
		expect(['', '{client} 第{no}回', '{no} {client}'].map((value) => reason('visitName', value))).toEqual([null, null, null]);
		expect(settingFault('visitName', '{client} の訪問')).toMatchObject({ reason: 'needs-placeholder', found: '{no}' });
		expect(settingFault('planName', '｛client｝ 計画')).toMatchObject({ reason: 'needs-placeholder', found: '{client}' });
		expect(settingFault('planName', '{client} {date}')).toMatchObject({ reason: 'unknown-placeholder', found: '{date}', fits: ['{client}'] });
	});
	test('that is a name has no characters that some system refuses', () => {
		for (const character of ['/', '\\', ':', '*', '?', '"', '<', '>', '|', '#', '^', '[', ']', '%%']) expect(settingFault('planName', `{client}${character}計画`)).toMatchObject({ reason: 'forbidden-character', found: character });
		expect(['.{client}', '{client}.', '{client}\u200b計画'].map((value) => reason('planName', value))).toEqual(['not-a-name', 'not-a-name', 'not-a-name']);
	});
	test('that is a folder below the client stays there', () => {
		expect(['', '{type}', 'ノート/{type}', '{type}/'].map((value) => reason('noteFolder', value))).toEqual([null, null, null, null]);
		expect(['../{type}', '/{type}', 'a/../..', './a', '..\\a', 'a//b', 'con', '{client}', 'a:b'].map((value) => reason('noteFolder', value)))
			.toEqual(['leads-outside', 'leads-outside', 'leads-outside', 'leads-outside', 'leads-outside', 'not-a-name', 'not-a-name', 'unknown-placeholder', 'forbidden-character']);
	});
	test('that is a folder of the vault may have any name that can be there', () => {
		expect(['', '/', '支援先', '支援先 #1/[2026]', '支援先/'].map((value) => reason('clientsFolder', value))).toEqual([null, null, null, null, null]);
		expect(['..', '/etc', 'a/../../b', '.hidden', 'a/.b', 'C:/a', 'a//b'].map((value) => reason('clientsFolder', value)))
			.toEqual(['leads-outside', 'leads-outside', 'leads-outside', 'not-a-name', 'not-a-name', 'forbidden-character', 'not-a-name']);
	});
	test('is tidied before it is kept', () => {
		expect([tidySetting('ownName', '　佐伯 由紀 '), tidySetting('clientsFolder', '/'), tidySetting('clientsFolder', '支援先//'), tidySetting('planName', '{client} か\u3099')]).toEqual(['佐伯 由紀', '', '支援先', '{client} が']);
		expect(readSettings({ clientsFolder: '支援先/' }).settings.clientsFolder).toBe('支援先');
	});
});

test('names that are empty are those of the language', () => {
	expect(namesIn(DEFAULT_SETTINGS, 'ja')).toEqual({ ownName: '主担当', planName: '{client} 活動計画', visitName: '{client} 第{no}回' });
	expect(namesIn({ ...DEFAULT_SETTINGS, ownName: 'Saeki' }, 'en')).toEqual({ ...defaultsIn('en'), ownName: 'Saeki' });
	for (const language of ['ja', 'en'] as const) for (const [key, name] of Object.entries(defaultsIn(language))) expect(reason(key as SettingKey, name)).toBeNull();
});

test('the language of new notes is that of the app until one is chosen', () => {
	expect(propertyLanguage(DEFAULT_SETTINGS, 'en')).toBe('en');
	expect(propertyLanguage({ ...DEFAULT_SETTINGS, propertyLanguage: 'ja' }, 'en')).toBe('ja');
});

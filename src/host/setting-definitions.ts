/** The rows of the settings tab as the app wants them: groups, one page of numbers, and rows that appear when something is amiss. */
import type { SettingControl, SettingDefinitionControl, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import type { NumberSetting, Setting } from '../core/setting-kind.ts';
import { DEFAULT_SETTINGS, defaultsIn, propertyLanguage, settingFault, SETTINGS, tidySetting } from '../core/settings.ts';
import type { KeyOfKind, SettingFault, SettingKey, Settings } from '../core/settings.ts';
import type { NumberGroupName, SettingGroupName, SettingsWords } from '../lang/faces/settings.ts';

/** What the rows show and do. */
export interface SettingRows {
	readonly words: SettingsWords;
	/** The words of the other language, to be found by. */
	readonly otherWords: SettingsWords;
	readonly current: () => Settings;
	readonly faults: () => readonly SettingFault[];
	readonly damaged: () => boolean;
	/** What stands at a path of the vault. */
	readonly at: (path: string) => 'folder' | 'file' | null;
	readonly forgetUnread: () => void;
	readonly resetNumbers: () => void;
}

const GROUPS: readonly (readonly [SettingGroupName, readonly SettingKey[]])[] = [
	['writing', ['propertyLanguage', 'ownName', 'fiscalYearStart']],
	['places', ['clientsFolder', 'noteFolder', 'planName', 'visitName', 'useCodename']],
	['display', ['openClientView', 'showEditorHeader', 'showTalkLines', 'completeLinks']],
	['wording', ['allowedWords']],
];

const NUMBER_GROUPS: readonly (readonly [NumberGroupName, readonly KeyOfKind<'number'>[]])[] = [
	['finance', ['lowCashMonths', 'cashShortageMonths']],
	['visits', ['sameStageVisits', 'ownWordsVisits', 'taggedLines', 'beforeMinutes', 'afterMinutes']],
	['short', ['shortOpenDays', 'shortIdleVisits']],
	['sharing', ['sharingBusinessDays', 'followUpDays']],
	['evidence', ['oneSourceShare', 'oneSourceFacts', 'oldFigureMonths', 'similarTitles']],
	['survey', ['surveyMinCell']],
];

/** The numbers on the page of their own: those that domain.md marks as decisions of design. */
export const PAGE_NUMBERS = NUMBER_GROUPS.flatMap(([, keys]) => keys);

export function settingDefinitions(rows: SettingRows): SettingDefinitionItem<SettingKey>[] {
	const group = (heading: string, items: SettingGroupItem<SettingKey>[]): SettingDefinitionGroup<SettingKey> => ({ type: 'group', heading, items });
	return [
		mendingRows(rows),
		...GROUPS.map(([name, keys]) => group(rows.words.groups[name], keys.flatMap((key) => rowsOf(key, rows)))),
		numbersPage(rows, NUMBER_GROUPS.map(([name, keys]) => group(rows.words.numberGroups[name], keys.map((key) => controlRow(key, rows))))),
	];
}

/** Rows for a file that cannot be read, and for values that cannot be used; hidden while all is well. */
function mendingRows({ words, otherWords, damaged, faults, forgetUnread }: SettingRows): SettingDefinitionGroup<SettingKey> {
	const items: SettingGroupItem<SettingKey>[] = [
		{ ...words.damaged, aliases: [otherWords.damaged.name], visible: damaged, action: forgetUnread },
		{ name: words.unread.name, desc: words.unread.desc(faults()), aliases: [otherWords.unread.name], visible: () => !damaged() && faults().length > 0, action: forgetUnread },
	];
	// A group of their own, so that no empty box is drawn while both are hidden.
	return { type: 'group', items, visible: () => damaged() || faults().length > 0 };
}

function numbersPage({ words, otherWords, current, resetNumbers }: SettingRows, groups: SettingDefinitionGroup<SettingKey>[]): SettingDefinitionPage<SettingKey> {
	const unchanged = (): boolean => PAGE_NUMBERS.every((key) => current()[key] === DEFAULT_SETTINGS[key]);
	return { type: 'page', ...words.numbers, items: [...groups, { ...words.reset, aliases: namesOf(otherWords.reset), disabled: unchanged, action: resetNumbers }] };
}

/** A setting's row; below the folder of clients one more, while there is no such folder. */
function rowsOf(key: SettingKey, rows: SettingRows): SettingGroupItem<SettingKey>[] {
	if (key !== 'clientsFolder') return [controlRow(key, rows)];
	const missing = (): boolean => rows.current().clientsFolder !== '' && rows.at(rows.current().clientsFolder) === null;
	return [controlRow(key, rows), { ...rows.words.missingFolder, searchable: false, visible: missing }];
}

function controlRow(key: SettingKey, rows: SettingRows): SettingDefinitionControl<SettingKey> {
	const { name, desc } = rows.words.of[key];
	const setting: Setting = SETTINGS[key];
	return { name, desc: setting.kind === 'number' ? `${desc} ${rangeText(setting, rows.words)}` : desc, aliases: namesOf(rows.otherWords.of[key]), control: controlOf(key, setting, rows) };
}

const namesOf = ({ name, desc }: { readonly name: string; readonly desc: string }): string[] => [name, desc];
const rangeText = ({ unit, default: usual, min, max }: NumberSetting, words: SettingsWords): string => words.range(unit, usual, min, max);

function controlOf(key: SettingKey, setting: Setting, rows: SettingRows): SettingControl<SettingKey> {
	const validate = (value: unknown): string | undefined => refusal(key, value, rows);
	switch (setting.kind) {
		case 'choice': return { type: 'dropdown', key, options: { ...rows.words.choices[key as KeyOfKind<'choice'>] }, validate };
		case 'truth': return { type: 'toggle', key, defaultValue: setting.default };
		case 'number': return { type: 'number', key, defaultValue: setting.default, placeholder: String(setting.default), min: setting.min, max: setting.max, step: setting.whole ? 1 : 'any', validate };
		case 'word-list': return { type: 'textarea', key, rows: 4, validate };
		case 'folder': return { type: 'folder', key, includeRoot: true, validate };
		default: return { type: 'text', key, placeholder: placeholderOf(key, setting.default, rows), validate };
	}
}

/** Why a value is refused, as the app shows it below the field. */
function refusal(key: SettingKey, value: unknown, { words, at }: SettingRows): string | undefined {
	const fault = settingFault(key, value);
	if (fault) return words.fault(fault);
	const path = String(tidySetting(key, value));
	return key === 'clientsFolder' && path !== '' && at(path) === 'file' ? words.fileInPlace(path) : undefined;
}

/** What an empty name stands for, in the language that new notes are written in. */
function placeholderOf(key: SettingKey, usual: string, { current, words }: SettingRows): string {
	const names: Readonly<Partial<Record<SettingKey, string>>> = defaultsIn(propertyLanguage(current(), words.language));
	return names[key] ?? usual;
}

/** The one table of settings: kind, default and range of each, and how a stored file of them is read. The command line reads the same file. */
import { tidyValue, valueFault } from './setting-kind.ts';
import type { ChoiceSetting, FolderPatternSetting, FolderSetting, NamePatternSetting, NumberSetting, Setting, TextSetting, TruthSetting, Unit, ValueFault, WordListSetting } from './setting-kind.ts';
import type { Language } from './vocabulary.ts';

const choice = <const C extends string>(value: NoInfer<C>, ...choices: readonly C[]): ChoiceSetting<C> => ({ kind: 'choice', default: value, choices });
const text = (value: string): TextSetting => ({ kind: 'text', default: value });
const namePattern = (...placeholders: readonly string[]): NamePatternSetting => ({ kind: 'name-pattern', default: '', placeholders });
const folderPattern = (value: string, ...placeholders: readonly string[]): FolderPatternSetting => ({ kind: 'folder-pattern', default: value, placeholders });
const folder = (value: string): FolderSetting => ({ kind: 'folder', default: value });
const wordList = (): WordListSetting => ({ kind: 'word-list', default: [] });
const truth = (value: boolean): TruthSetting => ({ kind: 'truth', default: value });
const whole = (value: number, unit: Unit, min: number, max: number): NumberSetting => ({ kind: 'number', default: value, unit, min, max, whole: true });
const measured = (value: number, unit: Unit, min: number, max: number): NumberSetting => ({ ...whole(value, unit, min, max), whole: false });

export const SETTINGS = {
	/** Language that new notes are written in; `app` is the language of the app. */
	propertyLanguage: choice('app', 'app', 'ja', 'en'),
	/** Name written for oneself in new notes; empty is the word 主担当. */
	ownName: text(''),
	/** Where folders of new clients are made. */
	clientsFolder: folder(''),
	/** Where notes go below their client's folder; empty is beside the client note. */
	noteFolder: folderPattern('{type}', '{type}'),
	/** Name of a new plan; empty is the name of the language. */
	planName: namePattern('{client}'),
	/** Name of a new visit; empty is the name of the language. */
	visitName: namePattern('{client}', '{no}'),
	/** New notes are named with the client's 仮名, where it has one (note-format §1). */
	useCodename: truth(false),
	/** First month of the fiscal year. */
	fiscalYearStart: whole(4, 'month', 1, 12),
	/** Views that open at start: one key `open…View` for each. */
	openClientView: truth(true),
	/** Stage and next visit above the text of a client's note. */
	showEditorHeader: truth(true),
	/** Bars, elements and the strip of the talk in visits and hearings. */
	showTalkLines: truth(true),
	/** Keys, links and words are offered while one writes in a client's note. */
	completeLinks: truth(true),
	/** The 許す list: words that the wording rules leave alone (domain F). */
	allowedWords: wordList(),
	/** Domain B0, sign R4 (手元資金): cash below so many months of sales. */
	lowCashMonths: measured(1, 'months', 0, 24),
	/** Domain B0, sign R5 (資金不足): a shortage within so many months in the cash plan. */
	cashShortageMonths: whole(3, 'months', 1, 24),
	/** Domain B2 and finding G43: the same stage for so many visits. */
	sameStageVisits: whole(4, 'visits', 2, 20),
	/** Domain B1, stage 3: the owner's own words in the notes of at least so many visits. */
	ownWordsVisits: whole(2, 'visits', 1, 20),
	/** Domain B3 and finding G35: what a visit's log shows is told only from so many marked lines of ours on. */
	taggedLines: whole(8, 'lines', 1, 100),
	/** Finding G20: a short-term issue open for more than so many days. */
	shortOpenDays: whole(30, 'days', 1, 365),
	/** Finding G20: a short-term issue without a move for at least so many visits. */
	shortIdleVisits: whole(2, 'visits', 1, 20),
	/** Finding G34: the team talks a visit over more than so many business days after it. */
	sharingBusinessDays: whole(3, 'business-days', 0, 60),
	/** Finding G40: nothing planned, or more than so many days after the last visit. */
	followUpDays: whole(90, 'days', 7, 730),
	/** Finding G13: cause and effect whose titles are alike to so many percent. */
	similarTitles: whole(80, 'percent', 50, 100),
	/** Finding G18: so many percent of the facts come from one person or one visit … */
	oneSourceShare: whole(80, 'percent', 50, 100),
	/** … of at least so many facts. */
	oneSourceFacts: whole(5, 'facts', 2, 100),
	/** Finding G28: figures that are older than so many months. */
	oldFigureMonths: whole(12, 'months', 1, 120),
	/** Domain A11 and finding G38: answers of fewer people are not shown, unless the survey note says `min_cell`. */
	surveyMinCell: whole(5, 'people', 2, 50),
	/** Domain H1, voice 24: what preparing a visit (ⓒ) may take. */
	beforeMinutes: whole(15, 'minutes', 1, 180),
	/** Domain H1, voice 24: what writing a visit up (ⓓ) may take. */
	afterMinutes: whole(20, 'minutes', 1, 180),
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingKey = keyof typeof SETTINGS;
/** The keys of one kind. */
export type KeyOfKind<K extends Setting['kind']> = { [S in SettingKey]: (typeof SETTINGS)[S]['kind'] extends K ? S : never }[SettingKey];
/** The value of every setting, always a valid one. */
export type Settings = { readonly [K in SettingKey]: (typeof SETTINGS)[K]['default'] };

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key);
export const DEFAULT_SETTINGS = Object.fromEntries(SETTING_KEYS.map((key) => [key, SETTINGS[key].default])) as unknown as Settings;

/** A value that a setting cannot have, and why. */
export interface SettingFault extends ValueFault { readonly key: SettingKey; readonly value: unknown }

/** What is wrong with a value of a setting, or null. Never throws. */
export function settingFault(key: SettingKey, value: unknown): SettingFault | null {
	const fault = valueFault(SETTINGS[key], value);
	return fault && { ...fault, key, value };
}

/** Whether a setting can have a value. */
export const fitsSetting = <K extends SettingKey>(key: K, value: unknown): value is Settings[K] => settingFault(key, value) === null;

/** A value as it is stored: see `tidyValue`. */
export const tidySetting = (key: SettingKey, value: unknown): unknown => tidyValue(SETTINGS[key], value);

/** What a stored file of settings says. */
export interface StoredSettings {
	/** Wrong values stand at their default. */
	readonly settings: Settings;
	readonly faults: readonly SettingFault[];
	/** Keys that are not ours, perhaps those of a newer version: kept, and written back as they are. */
	readonly extra: ReadonlyMap<string, unknown>;
	/** What was stored is no record of settings at all. */
	readonly damaged: boolean;
}

/** Reads what was stored, as JSON gave it. `null` and `undefined` stand for nothing stored yet. Never throws. */
export function readSettings(stored: unknown): StoredSettings {
	const record = isRecord(stored) ? stored : {};
	const faults: SettingFault[] = [];
	const values = SETTING_KEYS.map((key): [SettingKey, unknown] => {
		// Only own keys count: `__proto__` and what is inherited say nothing.
		if (!Object.hasOwn(record, key)) return [key, SETTINGS[key].default];
		const fault = settingFault(key, record[key]);
		if (fault) faults.push(fault);
		return [key, fault ? SETTINGS[key].default : tidySetting(key, record[key])];
	});
	return {
		settings: Object.fromEntries(values) as unknown as Settings,
		faults,
		extra: new Map(Object.entries(record).filter(([key]) => !isSettingKey(key))),
		damaged: stored !== null && stored !== undefined && !isRecord(stored),
	};
}

/**
 * The record to store: what differs from the defaults, and what came with the file.
 * @param faults wrong values that nobody has replaced; they stay in the file, since a newer version may know them
 */
export function storedForm(settings: Settings, extra: ReadonlyMap<string, unknown>, faults: readonly SettingFault[]): Record<string, unknown> {
	const changed = SETTING_KEYS.filter((key) => !isDefault(settings, key)).map((key) => [key, settings[key]]);
	// Object.fromEntries defines keys, so that even `__proto__` is no more than a key.
	return Object.fromEntries([...extra, ...faults.map(({ key, value }) => [key, value]), ...changed]) as Record<string, unknown>;
}

/** Whether a setting stands at its default. */
export const isDefault = (settings: Settings, key: SettingKey): boolean => JSON.stringify(settings[key]) === JSON.stringify(SETTINGS[key].default);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The settings whose empty value is a word of the language. */
export type NamesByLanguage = Pick<Settings, 'ownName' | 'planName' | 'visitName'>;
const NAMES: Readonly<Record<Language, NamesByLanguage>> = {
	ja: { ownName: '主担当', planName: '{client} 活動計画', visitName: '{client} 第{no}回' },
	en: { ownName: 'lead', planName: '{client} plan', visitName: '{client} visit {no}' },
};

/** What empty names stand for in a language. */
export const defaultsIn = (language: Language): NamesByLanguage => NAMES[language];

/** The names to use in a language: what was set, else what the language says. */
export function namesIn({ ownName, planName, visitName }: Settings, language: Language): NamesByLanguage {
	const words = defaultsIn(language);
	return { ownName: ownName || words.ownName, planName: planName || words.planName, visitName: visitName || words.visitName };
}

/** The language that new notes are written in. */
export const propertyLanguage = (settings: Settings, appLanguage: Language): Language => (settings.propertyLanguage === 'app' ? appLanguage : settings.propertyLanguage);

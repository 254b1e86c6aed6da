/** The words of the settings, in both languages: a setting without words does not compile. */
import type { FaultReason, Unit } from '../../core/setting-kind.ts';
import type { KeyOfKind, SettingFault, SettingKey, Settings } from '../../core/settings.ts';
import type { Language } from '../../core/vocabulary.ts';

export interface NameAndDescription { readonly name: string; readonly desc: string }
export type SettingGroupName = 'writing' | 'places' | 'display' | 'wording';
export type NumberGroupName = 'finance' | 'visits' | 'short' | 'sharing' | 'evidence' | 'survey';

export interface SettingsWords {
	readonly language: Language;
	readonly of: Readonly<Record<SettingKey, NameAndDescription>>;
	readonly choices: { readonly [K in KeyOfKind<'choice'>]: Readonly<Record<Settings[K], string>> };
	readonly groups: Readonly<Record<SettingGroupName, string>>;
	readonly numberGroups: Readonly<Record<NumberGroupName, string>>;
	/** The page of numbers, and the row on it that puts them back. */
	readonly numbers: NameAndDescription;
	readonly reset: NameAndDescription;
	/** Follows the description of a number. */
	readonly range: (unit: Unit, usual: number, min: number, max: number) => string;
	/** Why a value is refused, below its field. */
	readonly fault: (fault: Pick<SettingFault, 'reason' | 'found' | 'fits'>) => string;
	readonly fileInPlace: (path: string) => string;
	/** Below the folder of clients, while there is no such folder. */
	readonly missingFolder: NameAndDescription;
	/** The row that writes a damaged file anew, and the one that does away with values that could not be read. */
	readonly damaged: NameAndDescription;
	readonly unread: { readonly name: string; readonly desc: (faults: readonly SettingFault[]) => string };
	readonly notices: {
		/** The file could not be read at start, and while the app was running. */
		readonly damaged: string;
		readonly damagedSince: string;
		readonly faults: (faults: readonly SettingFault[]) => string;
		readonly notSaved: (why: string) => string;
		/** The numbers before and after, so that they can be set again. */
		readonly reset: (changes: readonly { readonly key: KeyOfKind<'number'>; readonly was: number; readonly now: number }[]) => string;
	};
}

type FaultWords = Readonly<Record<FaultReason, (fault: Pick<SettingFault, 'found' | 'fits'>) => string>>;

const ofJa: SettingsWords['of'] = {
	propertyLanguage: { name: 'プロパティの言語', desc: '新しいノートのプロパティと見出しの言語です。いまあるノートは、どちらの言語でも読みます。' },
	ownName: { name: '自分の名前', desc: '新しい支援先の主担当と、新しい訪問の当方に書く名前です。空のとき、訪問には薄く出ている言葉を書きます。' },
	fiscalYearStart: { name: '年度の始まりの月', desc: '「2025年度」と書いた時点を、この月から読みます。' },
	clientsFolder: { name: '支援先を置くフォルダ', desc: '新しい支援先のフォルダを、この中に作成します。空のときは保管庫の直下です。' },
	noteFolder: { name: 'ノートを置くフォルダ', desc: '支援先のフォルダの中での置き場所です。{type} は種別の名前になります。空のときは支援先のノートと同じ場所です。' },
	planName: { name: '活動計画のノート名', desc: '{client} は支援先の名前になります。空のときは、薄く出ている名前です。' },
	visitName: { name: '訪問のノート名', desc: '{client} は支援先の名前、{no} は回になります。空のときは、薄く出ている名前です。' },
	useCodename: { name: 'ノート名に仮名（かめい）を使う', desc: '新しいノートの名前に、事業者名の代わりに仮名を使います。仮名のない支援先は、事業者名のままです。' },
	openClientView: { name: '起動時に支援先ビューを開く', desc: 'サイドバーに支援先ビューがなければ、開いておきます。' },
	showEditorHeader: { name: 'ノートの上に段階を表示', desc: '支援先のノートを開いているとき、段階と次の訪問を本文の上に表示します。' },
	showTalkLines: { name: '話の行を見分けやすくする', desc: '訪問とヒアリングのノートで、話の行の余白に要素の色の線を引き、面談の記録の見出しの下に話の流れを表示します。' },
	completeLinks: { name: '書くときに候補を表示', desc: '支援先のノートのプロパティを文字で書くとき（ソースモード）、キー、関係するノート、選択肢の言葉を候補に出します。訪問の本文では、欄の名前と問いの種類も出します。' },
	allowedWords: { name: '許す言葉', desc: '言葉についての問いで「この言葉を許す」を選んだ言葉です。一行に一つずつ書きます。' },
	lowCashMonths: { name: '手元資金の目安', desc: '現金・預金がこの月数分の月商を下回るとき、念のため確かめることに挙げます。' },
	cashShortageMonths: { name: '資金不足を見る期間', desc: 'この期間のうちに資金が不足する見込みのとき、再生局面の兆しとして示します。' },
	sameStageVisits: { name: '同じ段階が続く回数', desc: '同じ段階の訪問がこの回数続いたら、何が見えたら次へ進めそうかを尋ねます。' },
	ownWordsVisits: { name: '経営者の言葉がある回数', desc: 'この回数の訪問に経営者の言葉が残ったら、信頼関係の様子として示します。' },
	taggedLines: { name: '対話の記録を読む行数', desc: '要素を付けた支援側の発言がこの行数に満たない回は、対話の重心について尋ねません。' },
	shortOpenDays: { name: '短期的課題を尋ねるまでの日数', desc: '済まないままこの日数を過ぎた短期的課題について、その後を尋ねます。' },
	shortIdleVisits: { name: '短期的課題を尋ねるまでの回数', desc: 'この回数の訪問のあいだ動きのない短期的課題について、その後を尋ねます。' },
	sharingBusinessDays: { name: '事後打合せまでの営業日数', desc: '訪問から事後打合せまでがこの営業日を超えたら、副担当への共有を確かめます。' },
	followUpDays: { name: '見守りの間隔', desc: '最後の訪問から次の連絡まで、この日数を超えて間があくとき、次はいつ様子を伺うかを尋ねます。' },
	similarTitles: { name: '言い換えかを尋ねる近さ', desc: '要因と結果の題名がこの割合より近いとき、同じことの言い換えでないかを尋ねます。' },
	oneSourceShare: { name: '一か所からの情報の割合', desc: '事実のこの割合が一人または一回の話から来ているとき、ほかに聞いてみたい方を尋ねます。' },
	oneSourceFacts: { name: '一か所からの情報を見る件数', desc: '事実がこの件数に満たないうちは、一か所からの情報かを尋ねません。' },
	oldFigureMonths: { name: '数字の古さの目安', desc: '裏づけの数字がこの月数より前のものだけのとき、そのことを示します。' },
	surveyMinCell: { name: '集計を表示する最小の人数', desc: '回答がこの人数に満たない区分は、個人が分かるおそれがあるため表示しません。調査のノートの最小表示人数が優先します。' },
	beforeMinutes: { name: '事前の準備の時間', desc: '訪問の前に、記録の準備にかける時間の目安です。' },
	afterMinutes: { name: '事後の記録の時間', desc: '訪問のあと、記録にかける時間の目安です。' },
};

const ofEn: SettingsWords['of'] = {
	propertyLanguage: { name: 'Language of properties', desc: 'The language of properties and headings in new notes. Notes that are there are read in either language.' },
	ownName: { name: 'Your name', desc: 'Written as the lead of new clients and on our side of new visits. When empty, visits get the word shown faintly.' },
	fiscalYearStart: { name: 'First month of the fiscal year', desc: 'A period such as “FY2025” is read from this month on.' },
	clientsFolder: { name: 'Folder for clients', desc: 'Folders of new clients are made in it. When empty, they are made at the top of the vault.' },
	noteFolder: { name: 'Folder for notes', desc: 'Where notes go inside their client’s folder. {type} becomes the name of the note type. When empty, they go beside the client note.' },
	planName: { name: 'Name of plans', desc: '{client} becomes the name of the client. When empty, the name shown faintly is used.' },
	visitName: { name: 'Name of visits', desc: '{client} becomes the name of the client, {no} the number of the visit. When empty, the name shown faintly is used.' },
	useCodename: { name: 'Use code names in note names', desc: 'New notes are named with the client’s code name. Clients without one keep their own name.' },
	openClientView: { name: 'Open the client view at start', desc: 'Opens it in the sidebar when it is not there.' },
	showEditorHeader: { name: 'Show the stage above notes', desc: 'Shows the stage and the next visit above the text of a client’s notes.' },
	showTalkLines: { name: 'Tell lines of talk apart', desc: 'In visits and hearings, draws a bar in the colour of its element beside each line of talk, and the flow of the talk below the heading of the conversation.' },
	completeLinks: { name: 'Suggest while writing', desc: 'Where properties of a client’s notes are written as text (source mode), suggests keys, related notes and the words of a field; in the text of visits also the names of fields and the kinds of a question.' },
	allowedWords: { name: 'Allowed words', desc: 'Words that you have allowed when a question about wording was shown. One on each line.' },
	lowCashMonths: { name: 'Cash at hand', desc: 'Cash below this many months of sales is listed as something to check.' },
	cashShortageMonths: { name: 'How far to look for a shortage of cash', desc: 'A shortage expected within this time is shown as a sign of turnaround.' },
	sameStageVisits: { name: 'Visits in the same stage', desc: 'After this many visits in one stage, asks what would have to be seen to move on.' },
	ownWordsVisits: { name: 'Visits with the owner’s own words', desc: 'Shown as a sign of trust once so many visits hold words of the owner.' },
	taggedLines: { name: 'Lines before the talk is looked at', desc: 'With fewer marked lines of supporters in a visit, nothing is asked about the balance of its talk.' },
	shortOpenDays: { name: 'Days until a short-term issue is asked about', desc: 'Asks what became of short-term issues that have been open for longer.' },
	shortIdleVisits: { name: 'Visits until a short-term issue is asked about', desc: 'Asks what became of short-term issues that have not moved for so many visits.' },
	sharingBusinessDays: { name: 'Business days until the team meets after a visit', desc: 'When it takes longer, asks whether the deputies have been told.' },
	followUpDays: { name: 'Time between follow-ups', desc: 'When there is a longer gap after the last visit, asks when to get in touch next.' },
	similarTitles: { name: 'How alike words may be', desc: 'When the titles of a cause and its effect are this much alike, asks whether both say the same.' },
	oneSourceShare: { name: 'Share of facts from one place', desc: 'When this much of what is known comes from one person or one visit, asks whom else to listen to.' },
	oneSourceFacts: { name: 'Facts before their origin is looked at', desc: 'With fewer facts, nothing is asked about where they come from.' },
	oldFigureMonths: { name: 'Age of figures', desc: 'When all figures behind something are older than this, says so.' },
	surveyMinCell: { name: 'Fewest people in a survey result', desc: 'Results of fewer people are not shown, so that nobody can be recognised. A number in the survey note comes first.' },
	beforeMinutes: { name: 'Time to prepare a visit', desc: 'What preparing the record of a visit may take.' },
	afterMinutes: { name: 'Time to write up a visit', desc: 'What writing the record after a visit may take.' },
};

const listJa = (faults: readonly SettingFault[]): string => faults.map(({ key, value }) => `${ofJa[key].name}${said(value, (found) => `（${found}）`)}`).join('、');
const listEn = (faults: readonly SettingFault[]): string => faults.map(({ key, value }) => `${ofEn[key].name}${said(value, (found) => ` (${found})`)}`).join(', ');
/** Only plain values are worth showing in a list. */
const said = (value: unknown, inBrackets: (found: string) => string): string => (typeof value === 'string' || typeof value === 'number' ? inBrackets(String(value).slice(0, 40)) : '');

const UNITS_JA: Readonly<Record<Unit, string>> = { month: '月', months: 'か月', days: '日', 'business-days': '営業日', visits: '回', people: '人', minutes: '分', facts: '件', lines: '行', percent: '%' };
const UNITS_EN: Readonly<Record<Exclude<Unit, 'month' | 'percent'>, string>> = { months: 'months', days: 'days', 'business-days': 'business days', visits: 'visits', people: 'people', minutes: 'minutes', facts: 'facts', lines: 'lines' };
const amountEn = (n: number, unit: Unit): string => (unit === 'month' ? `month ${n}` : unit === 'percent' ? `${n}%` : `${n} ${n === 1 ? UNITS_EN[unit].replace(/s$/, '') : UNITS_EN[unit]}`);

const FAULTS_JA: FaultWords = {
	'not-a-choice': () => '一覧から選んでください。',
	'not-text': () => '文字で入力してください。',
	'not-words': () => '一行に一つずつ、言葉で入力してください。',
	'not-one-line': () => '改行などを入れずに、一行で入力してください。',
	'too-long': ({ fits }) => `${fits[0] ?? ''}文字までで入力してください。`,
	'not-truth': () => 'オンかオフにしてください。',
	'not-a-number': ({ fits }) => `${fits.join('から')}までの数で入力してください。`,
	'not-whole': ({ fits }) => `${fits.join('から')}までの整数で入力してください。`,
	'out-of-range': ({ fits }) => `${fits.join('から')}までの数で入力してください。`,
	'needs-placeholder': ({ found }) => `半角の「${found}」を入れてください。`,
	'unknown-placeholder': ({ found, fits }) => `「${found}」は使えません。使えるのは ${fits.join('、')} です。`,
	'forbidden-character': ({ found }) => `「${found}」は名前に使えない文字です。`,
	'not-a-name': ({ found }) => `「${found}」はフォルダやファイルの名前にできません。`,
	'leads-outside': () => '「A/B」の形で入力してください。先頭の「/」や「..」は使えません。',
};

const FAULTS_EN: FaultWords = {
	'not-a-choice': () => 'Choose from the list.',
	'not-text': () => 'Enter text.',
	'not-words': () => 'Enter words, one on each line.',
	'not-one-line': () => 'Enter one line, without line breaks.',
	'too-long': ({ fits }) => `Enter at most ${fits[0] ?? ''} characters.`,
	'not-truth': () => 'Turn it on or off.',
	'not-a-number': ({ fits }) => `Enter a number from ${fits.join(' to ')}.`,
	'not-whole': ({ fits }) => `Enter a whole number from ${fits.join(' to ')}.`,
	'out-of-range': ({ fits }) => `Enter a number from ${fits.join(' to ')}.`,
	'needs-placeholder': ({ found }) => `Put “${found}” into it.`,
	'unknown-placeholder': ({ found, fits }) => `“${found}” is not known; there is ${fits.join(' and ')}.`,
	'forbidden-character': ({ found }) => `“${found}” cannot stand in a name.`,
	'not-a-name': ({ found }) => `“${found}” cannot be the name of a folder or file.`,
	'leads-outside': () => 'Enter it as “A/B”. It cannot begin with “/”, and “..” cannot stand in it.',
};

export const settingsJa: SettingsWords = {
	language: 'ja',
	of: ofJa,
	choices: { propertyLanguage: { app: 'アプリの言語', ja: '日本語', en: '英語' } },
	groups: { writing: 'ノートの書き方', places: '名前と置き場所', display: '表示', wording: '言葉への問い' },
	numberGroups: { finance: '資金', visits: '訪問と段階', short: '短期的課題', sharing: '共有と見守り', evidence: '事実と裏づけ', survey: '社員調査' },
	numbers: { name: '目安の数', desc: '確かめたいことを挙げるまでの日数や回数などです。' },
	reset: { name: '目安の数を既定に戻す', desc: 'このページの数を、すべて既定に戻します。' },
	range: (unit, usual, min, max) => `既定は${usual}${UNITS_JA[unit]}（${min}〜${max}）。`,
	fault: (fault) => FAULTS_JA[fault.reason](fault),
	fileInPlace: (path) => `「${path}」という名前のファイルがあります。別の名前にしてください。`,
	missingFolder: { name: 'このフォルダはまだありません', desc: '最初の支援先を作成するときに、フォルダも作成します。' },
	damaged: { name: '設定ファイルを書き直す', desc: 'data.json を読めません。写しを data.damaged.json に残して、いまの値で書き直します。' },
	unread: {
		name: '読めなかった値を既定に戻す',
		desc: (faults) => `次の値を読めなかったので、既定の値を使っています：${listJa(faults)}。`,
	},
	notices: {
		damaged: '設定ファイル（data.json）を読めないので、既定の値を使います。ファイルはそのままです。設定を変えるときは、先に写しを data.damaged.json に残します。',
		damagedSince: '設定ファイル（data.json）が読めなくなりました。いまの値のまま続けます。設定を変えるときは、先に写しを data.damaged.json に残します。',
		faults: (faults) => `読めない設定があるので、次の項目は既定の値を使います：${listJa(faults)}。設定画面で直せます。`,
		notSaved: (why) => `設定を保存できませんでした（${why}）。元のままです。`,
		reset: (changes) => (changes.length === 0 ? '目安の数は、すべて既定のままです。' : `目安の数を既定に戻しました：${changes.map(({ key, was, now }) => `${ofJa[key].name} ${was}→${now}`).join('、')}。`),
	},
};

export const settingsEn: SettingsWords = {
	language: 'en',
	of: ofEn,
	choices: { propertyLanguage: { app: 'Language of the app', ja: 'Japanese', en: 'English' } },
	groups: { writing: 'How notes are written', places: 'Names and places', display: 'What is shown', wording: 'Questions about wording' },
	numberGroups: { finance: 'Cash', visits: 'Visits and stages', short: 'Short-term issues', sharing: 'Sharing and follow-up', evidence: 'Facts and evidence', survey: 'Surveys' },
	numbers: { name: 'Rules of thumb', desc: 'Days, visits and other numbers from which something is asked about.' },
	reset: { name: 'Put the rules of thumb back', desc: 'Puts every number on this page back to its default.' },
	range: (unit, usual, min, max) => `Default: ${amountEn(usual, unit)} (${min} to ${max}).`,
	fault: (fault) => FAULTS_EN[fault.reason](fault),
	fileInPlace: (path) => `There is a file named “${path}”. Choose another name.`,
	missingFolder: { name: 'This folder is not there yet', desc: 'It is made together with the first client.' },
	damaged: { name: 'Write the file of settings anew', desc: 'The file data.json cannot be read. Keeps a copy as data.damaged.json and writes the values in use.' },
	unread: {
		name: 'Put unreadable values back to their defaults',
		desc: (faults) => `These values could not be read, so their defaults are used: ${listEn(faults)}.`,
	},
	notices: {
		damaged: 'The file of settings (data.json) cannot be read, so the defaults are used. The file is left as it is. Before a setting is changed, a copy is kept as data.damaged.json.',
		damagedSince: 'The file of settings (data.json) can no longer be read, so the values in use are kept. Before a setting is changed, a copy is kept as data.damaged.json.',
		faults: (faults) => `Some settings cannot be read, so their defaults are used: ${listEn(faults)}. You can mend them in the settings.`,
		notSaved: (why) => `The settings could not be saved (${why}). Nothing has changed.`,
		reset: (changes) => (changes.length === 0 ? 'All rules of thumb are at their defaults.' : `Rules of thumb put back: ${changes.map(({ key, was, now }) => `${ofEn[key].name} ${was}→${now}`).join(', ')}.`),
	},
};

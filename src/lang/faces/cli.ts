/** The words of the command line. */
import { NOTE_TYPES } from '../../core/vocabulary/note-types.ts';
import type { NoteType } from '../../core/vocabulary/note-types.ts';

export interface CliWords {
	readonly help: string;
	/** Why a file or folder cannot be used, by the system's code. */
	readonly fileFault: (code: string) => string;
	readonly usage: {
		readonly noCommand: string;
		readonly unknownCommand: (name: string) => string;
		readonly unknownOption: (name: string) => string;
		readonly otherCommand: (option: string, command: string) => string;
		readonly notUtf8: (path: string) => string;
		readonly insideVault: (path: string) => string;
		readonly unread: (path: string, why: string) => string;
		readonly needsValue: (name: string) => string;
		readonly tooMany: (word: string) => string;
		readonly noVault: string;
		readonly badVault: (path: string, why: string) => string;
		readonly badDate: (found: string) => string;
		readonly badLanguage: (found: string) => string;
		readonly badFormat: (found: string, known: string) => string;
		readonly badSettings: string;
		readonly unreadableSettings: (path: string, why: string) => string;
		readonly notJson: string;
		readonly badView: (found: string, known: readonly string[]) => string;
		readonly needsClient: string;
		readonly noClient: (name: string, known: readonly string[]) => string;
		readonly manyClients: (name: string, paths: readonly string[]) => string;
		readonly needsStage: string;
		readonly badStage: (found: string) => string;
		readonly badVisit: (found: string) => string;
		readonly noVisit: (no: number) => string;
		readonly badReportVisit: (found: string) => string;
		/** Two notes have the number. */
		readonly manyVisits: (no: number, paths: readonly string[]) => string;
		/** The document is about no single visit. */
		readonly noVisitInForm: (form: string) => string;
		readonly noNextVisit: string;
		readonly noLastVisit: string;
		readonly needsForm: (known: readonly string[]) => string;
		readonly badForm: (found: string, known: readonly string[]) => string;
		/** The document is the team's and the office's own. */
		readonly noOwnersCopy: (form: string) => string;
		readonly writeFailed: (path: string, why: string) => string;
		readonly changedMeanwhile: (path: string) => string;
	};
	readonly reading: (read: number, all: number) => string;
	readonly noClients: string;
	readonly labels: Readonly<Record<'stage' | 'stages' | 'goal' | 'essential' | 'visits' | 'requests' | 'short' | 'notes' | 'structure' | 'triage' | 'dialogue' | 'wording' | 'findings' | 'problems' | 'client', string>>;
	readonly columns: Readonly<Record<'client' | 'stage' | 'since' | 'last' | 'next' | 'requests' | 'short' | 'problems', string>>;
	readonly noStage: string;
	readonly since: (day: string, days: number) => string;
	readonly sinceUnknown: string;
	readonly days: (days: number) => string;
	readonly visit: (no: number | null, day: string | null) => string;
	readonly last: string;
	readonly next: string;
	readonly none: string;
	/** A visit still planned although its day has passed. */
	readonly overdue: (visit: string) => string;
	readonly nextContact: (day: string) => string;
	readonly count: (n: number) => string;
	readonly clientSide: string;
	readonly ourSide: string;
	/** Words in brackets behind others. */
	readonly inBrackets: (words: string) => string;
	readonly requestOf: (who: string, what: string) => string;
	readonly places: (n: number) => string;
	readonly fromVisit: (no: number | null) => string;
	readonly noteCount: (type: NoteType, n: number) => string;
	readonly factCount: (notes: number, lines: number) => string;
	readonly linkCount: (links: number, unusual: number, loops: number) => string;
	/** Words at a place, and the question about them. */
	readonly asked: (place: string, words: string, question: string) => string;
	readonly separator: string;
	readonly noChange: (stage: string) => string;
	readonly wouldChange: string;
	readonly changed: string;
}

const HELP_JA = `bansou — 伴走支援の記録（保管庫のフォルダ）を、アプリなしで読みます。何も送りません。書き込むのは --write を付けたときだけです。

使い方
  bansou check  保管庫 [--client 名前] [--json]          支援先ごとに、いまの段階・訪問・依頼事項、確かめたいことと、
                                                         読めなかったところ。--client を付けると、言葉への問いも
  bansou status 保管庫 [--json]                          支援先を一行ずつ
  bansou stage  保管庫 --client 名前 --to 1…7 [--reason 理由] [--write] [--json]
                                                         段階を変えたときの差分。--write で書き込みます
  bansou graph  保管庫 --client 名前 [--view goals|overview|breakdown|structure|whole] [--as-of-visit 回]
                [--owner] --format svg|canvas|mermaid|json [-o ファイル]
                                                         課題の構造。図（svg）、キャンバス（canvas）、Mermaid、プログラムのための形（json）
                                                         --view の既定は whole（全体）。目標・概況・内訳・構造・全体とも書けます
                                                         --owner は、経営者に見せてよいものだけにします
  bansou report 保管庫 --client 名前 --form overview|plan|pre|post|sheet|meeting [--visit 回] [--owner] [-o ファイル]
                                                         書類（Markdown）。overview 支援先事業者概要整理、plan 活動計画、
                                                         pre 事前打合せ（既定は次回）、post 事後打合せ（既定は直近の回）、
                                                         sheet 課題群と進め方、meeting 共有会議
                                                         --owner は、経営者に見せてよいものだけで作ります（meeting を除く）

共通
  --today YYYY-MM-DD   この日として読みます（既定は今日）
  --lang ja|en         文の言語（既定は ja）
  --settings ファイル  この設定で読みます（既定は保管庫にあるプラグインの設定）
  --json               プログラムのための形
  --help, --version

終了コード  0 確認することなし   2 確認することあり   1 使い方の誤り、または保管庫が読めない`;

const visitNameJa = (no: number | null): string => (no === null ? '訪問' : `第${no}回`);

export const cliJa: CliWords = {
	help: HELP_JA,
	fileFault: (code) => ({ ENOENT: '見つかりません', ENOTDIR: 'フォルダではありません', EISDIR: 'フォルダです', EACCES: '開く権限がありません', EPERM: '許可されていません', ENOSPC: '空き容量がありません' })[code] ?? code,
	usage: {
		noCommand: 'コマンドを指定してください：check、status、stage、graph、report（詳しくは bansou --help）',
		unknownCommand: (name) => `「${name}」というコマンドはありません。使えるもの：check、status、stage、graph、report`,
		unknownOption: (name) => `「${name}」という指定はありません（詳しくは bansou --help）`,
		otherCommand: (option, command) => `${option} は ${command} では使えません（詳しくは bansou --help）`,
		notUtf8: (path) => `${path} はUTF-8ではないため、書き込めません`,
		insideVault: (path) => `-o「${path}」は保管庫の中です。保管庫の外のファイルを指定してください`,
		unread: (path, why) => `${path} を読めなかったため、飛ばしました：${why}`,
		needsValue: (name) => `${name} の値を指定してください`,
		tooMany: (word) => `「${word}」が余分です。保管庫のフォルダは一つだけ指定してください`,
		noVault: '保管庫のフォルダを指定してください',
		badVault: (path, why) => `保管庫「${path}」を読めません：${why}`,
		badDate: (found) => `--today「${found}」は日付ではありません。2026-05-10 の形で指定してください`,
		badLanguage: (found) => `--lang「${found}」は使えません。ja か en を指定してください`,
		badFormat: (found, known) => `--format「${found}」は使えません。使えるもの：${known}`,
		badSettings: 'プラグインの設定（data.json）を読めないため、経営者に見せてよい範囲を決められません。設定を直してください',
		unreadableSettings: (path, why) => `--settings「${path}」を読めません：${why}`,
		notJson: '設定の形（JSON）ではありません',
		badView: (found, known) => `--view「${found}」は使えません。使えるもの：${known.join(', ')}`,
		needsClient: '--client で支援先を指定してください',
		noClient: (name, known) => `「${name}」という支援先はありません。${known.length > 0 ? `あるもの：${known.join('、')}` : '保管庫に支援先のノートがありません'}`,
		manyClients: (name, paths) => `「${name}」に当てはまる支援先が複数あります。フォルダで指定してください：${paths.join('、')}`,
		needsStage: '--to で段階（1から7）を指定してください',
		badStage: (found) => `--to「${found}」は段階ではありません。1から7で指定してください`,
		badVisit: (found) => `--as-of-visit「${found}」は訪問の回ではありません。数字で指定してください`,
		noVisit: (no) => `第${no}回の訪問がありません`,
		badReportVisit: (found) => `--visit「${found}」は訪問の回ではありません。数字で指定してください`,
		manyVisits: (no, paths) => `第${no}回の訪問が二つあります。どちらかの回を直してください：${paths.join('、')}`,
		noVisitInForm: (form) => `--visit は --form pre と post で使います（${form} は訪問ごとの書類ではありません）`,
		noNextVisit: '次回の訪問のノートがありません。--visit で回を指定してください',
		noLastVisit: '実施した訪問のノートがありません。--visit で回を指定してください',
		needsForm: (known) => `--form で書類を指定してください：${known.join('、')}`,
		badForm: (found, known) => `--form「${found}」は使えません。使えるもの：${known.join(', ')}`,
		noOwnersCopy: (form) => `--form ${form} は支援チームと統括事務局のための書類です。経営者に見せる形（--owner）はありません`,
		writeFailed: (path, why) => `${path} に書き込めません：${why}`,
		changedMeanwhile: (path) => `${path} は、読んでいるあいだに書き換えられました。もう一度実行してください`,
	},
	reading: (read, all) => `ノートを読んでいます ${read.toLocaleString('en')}／${all.toLocaleString('en')}`,
	noClients: '支援先のノート（種別: 支援先）が見つかりません。',
	labels: {
		goal: 'ゴール', essential: '本質的課題', stage: '段階', stages: '段階の移り変わり', visits: '訪問', requests: '依頼事項', short: '短期的課題', notes: '記録', structure: '課題の構造', triage: '前捌き', dialogue: '対話の記録', wording: '言葉への問い', findings: '確かめたいこと', problems: '読めなかったところ', client: '支援先',
	},
	columns: { client: '支援先', stage: '段階', since: '段階の日数', last: '前回', next: '次回', requests: '依頼', short: '短期', problems: '要確認' },
	noStage: '未設定',
	since: (day, days) => `${day}から${days}日`,
	days: (days) => `${days}日`,
	sinceUnknown: '開始日の記録なし',
	visit: (no, day) => `${visitNameJa(no)}${day ? ` ${day}` : ''}`,
	last: '前回',
	next: '次回',
	none: 'なし',
	overdue: (visit) => `予定のまま ${visit}`,
	nextContact: (day) => `次に連絡する日 ${day}`,
	count: (n) => `${n}件`,
	clientSide: '先方',
	ourSide: '当方',
	requestOf: (who, what) => `${who}：${what}`,
	places: (n) => `${n}件`,
	inBrackets: (words) => `（${words}）`,
	fromVisit: (no) => visitNameJa(no),
	noteCount: (type, n) => `${NOTE_TYPES[type].ja} ${n}`,
	factCount: (notes, lines) => `事実 ${notes + lines}（うち記録の行 ${lines}）`,
	linkCount: (links, unusual, loops) => `つながり ${links}${loops > 0 ? `、輪 ${loops}` : ''}${unusual > 0 ? `、つなぎ方を確かめたいもの ${unusual}` : ''}`,
	asked: (place, words, question) => `${place}「${words}」${question}`,
	separator: '、',
	noChange: (stage) => `すでに「${stage}」です。変えるところはありません。`,
	wouldChange: 'まだ書き込んでいません。書き込むには --write を付けてください。',
	changed: '書き込みました。',
};

const HELP_EN = `bansou — reads the notes of your engagements (a vault folder) without the app. Sends nothing, and writes nothing but with --write.

Usage
  bansou check  VAULT [--client NAME] [--json]           per client: stage, visits, requests, what is worth
                                                         checking, and what could not be read
  bansou status VAULT [--json]                           one line per client
  bansou stage  VAULT --client NAME --to 1…7 [--reason TEXT] [--write] [--json]
                                                         a change of stage as a diff; --write carries it out
  bansou graph  VAULT --client NAME [--view goals|overview|breakdown|structure|whole] [--as-of-visit N]
                [--owner] --format svg|canvas|mermaid|json [-o FILE]
                                                         the issue structure: a drawing (svg), a canvas, Mermaid, or the form for
                                                         programs (json); all of it unless --view names a part;
                                                         --owner: only what the owner may see
  bansou report VAULT --client NAME --form overview|plan|pre|post|sheet|meeting [--visit N] [--owner] [-o FILE]
                                                         a document in Markdown: overview of the client, activity plan, before the
                                                         visit (the next one unless --visit names one), after the visit (the last
                                                         one), sheet of issue groups, page for the sharing meeting;
                                                         --owner: made only of what the owner may see (not for meeting)

Everywhere
  --today YYYY-MM-DD   read as of this day (default: today)
  --lang ja|en         language of sentences (default: ja)
  --settings FILE      read with these settings (default: the plugin's own in the vault)
  --json               the form for programs
  --help, --version

Exit status  0 nothing to look at   2 something to look at   1 wrong use, or the vault cannot be read`;

const PLURALS: Readonly<Record<NoteType, string>> = {
	client: 'clients', plan: 'plans', visit: 'visits', fact: 'facts', issue: 'issues', cause: 'causes', essential: 'essential issues', vision: 'visions', action: 'actions',
	short: 'short-term issues', hearing: 'hearings', survey: 'surveys', oversight: 'office records', handover: 'handovers', doc: 'documents',
};
const visitNameEn = (no: number | null): string => (no === null ? 'visit' : `visit ${no}`);

export const cliEn: CliWords = {
	help: HELP_EN,
	fileFault: (code) => ({ ENOENT: 'it is not there', ENOTDIR: 'it is not a folder', EISDIR: 'it is a folder', EACCES: 'no permission to open it', EPERM: 'not permitted', ENOSPC: 'no space left' })[code] ?? code,
	usage: {
		noCommand: 'name a command: check, status, stage, graph or report (see bansou --help)',
		unknownCommand: (name) => `there is no command “${name}”; there are check, status, stage, graph and report`,
		unknownOption: (name) => `there is no option “${name}” (see bansou --help)`,
		otherCommand: (option, command) => `${option} does not go with ${command} (see bansou --help)`,
		notUtf8: (path) => `${path} is not UTF-8 and is not written`,
		insideVault: (path) => `-o “${path}” is inside the vault; name a file outside of it`,
		unread: (path, why) => `${path} could not be read and was passed over: ${why}`,
		needsValue: (name) => `${name} needs a value`,
		tooMany: (word) => `“${word}” is one word too many; name one vault folder`,
		noVault: 'name the folder of a vault',
		badVault: (path, why) => `the vault “${path}” cannot be read: ${why}`,
		badDate: (found) => `--today “${found}” is not a date; write it as 2026-05-10`,
		badLanguage: (found) => `--lang “${found}” is not known; use ja or en`,
		badFormat: (found, known) => `--format “${found}” is not known; use ${known}`,
		badSettings: 'the settings of the plugin (data.json) cannot be read, so it is not known what the owner may see; mend them first',
		unreadableSettings: (path, why) => `--settings “${path}” cannot be read: ${why}`,
		notJson: 'it holds no settings in JSON',
		badView: (found, known) => `--view “${found}” is not known; use ${known.join(', ')}`,
		needsClient: 'name the client with --client',
		noClient: (name, known) => `there is no client “${name}”; ${known.length > 0 ? `there are ${known.join(', ')}` : 'the vault has no client note'}`,
		manyClients: (name, paths) => `several clients answer to “${name}”; name the folder: ${paths.join(', ')}`,
		needsStage: 'name the stage, 1 to 7, with --to',
		badStage: (found) => `--to “${found}” is not a stage; use 1 to 7`,
		badVisit: (found) => `--as-of-visit “${found}” is not a number of a visit`,
		noVisit: (no) => `there is no visit ${no}`,
		badReportVisit: (found) => `--visit “${found}” is not a number of a visit`,
		manyVisits: (no, paths) => `there are two visits ${no}; mend the number of one: ${paths.join(', ')}`,
		noVisitInForm: (form) => `--visit goes with --form pre and post (${form} is not about one visit)`,
		noNextVisit: 'there is no note of a coming visit; name one with --visit',
		noLastVisit: 'there is no note of a visit that was held; name one with --visit',
		needsForm: (known) => `name the document with --form: ${known.join(', ')}`,
		badForm: (found, known) => `--form “${found}” is not known; use ${known.join(', ')}`,
		noOwnersCopy: (form) => `--form ${form} is for the team and the office; it has no copy for the owner (--owner)`,
		writeFailed: (path, why) => `${path} cannot be written: ${why}`,
		changedMeanwhile: (path) => `${path} was changed while it was read; run the command again`,
	},
	reading: (read, all) => `reading notes ${read.toLocaleString('en')} / ${all.toLocaleString('en')}`,
	noClients: 'There is no client note (type: client) in this vault.',
	labels: {
		goal: 'Goal', essential: 'Essential issue', stage: 'Stage', stages: 'Stages so far', visits: 'Visits', requests: 'Requests', short: 'Short-term', notes: 'Notes', structure: 'Structure', triage: 'Triage', dialogue: 'Talk', wording: 'Wording', findings: 'Worth checking', problems: 'Could not be read', client: 'Client',
	},
	columns: { client: 'Client', stage: 'Stage', since: 'Same for', last: 'Last', next: 'Next', requests: 'Requests', short: 'Short', problems: 'Unread' },
	noStage: 'not set',
	since: (day, days) => `since ${day}, ${days} ${days === 1 ? 'day' : 'days'}`,
	days: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
	sinceUnknown: 'no record since when',
	visit: (no, day) => `${visitNameEn(no)}${day ? ` ${day}` : ''}`,
	last: 'last',
	next: 'next',
	none: 'none',
	overdue: (visit) => `still planned ${visit}`,
	nextContact: (day) => `next contact ${day}`,
	count: (n) => `${n} open`,
	clientSide: 'client',
	ourSide: 'us',
	requestOf: (who, what) => `${who}: ${what}`,
	places: (n) => `${n} ${n === 1 ? 'place' : 'places'}`,
	inBrackets: (words) => ` (${words})`,
	fromVisit: (no) => visitNameEn(no),
	noteCount: (type, n) => `${n} ${n === 1 ? PLURALS[type].replace(/ies$/, 'y').replace(/s$/, '') : PLURALS[type]}`,
	factCount: (notes, lines) => `${notes + lines} facts (${lines} as lines of records)`,
	linkCount: (links, unusual, loops) => `${links} links${loops > 0 ? `, ${loops} ${loops === 1 ? 'loop' : 'loops'}` : ''}${unusual > 0 ? `, ${unusual} whose direction to look at` : ''}`,
	asked: (place, words, question) => `${place} “${words}” ${question}`,
	separator: ', ',
	noChange: (stage) => `The stage is “${stage}” already; there is nothing to change.`,
	wouldChange: 'Nothing has been written yet. Add --write to write it.',
	changed: 'Written.',
};

/** 日本語の言葉。 */
import type { Problem } from '../core/problem.ts';
import { stageText } from '../core/stage.ts';
import { NOTE_TYPES } from '../core/vocabulary/note-types.ts';
import { clientViewJa } from './faces/client-view.ts';
import { commandsJa } from './faces/commands.ts';
import { noticesJa } from './faces/notices.ts';
import { settingsJa } from './faces/settings.ts';
import type { FitWords, RefusalWords, Words } from './words.ts';

const HELP = `bansou — 伴走支援の記録（保管庫のフォルダ）を、アプリなしで読みます。何も送りません。書き込むのは --write を付けたときだけです。

使い方
  bansou check  保管庫 [--client 名前] [--json]          支援先ごとに、いまの段階・訪問・依頼事項と、読めなかったところ
  bansou status 保管庫 [--json]                          支援先を一行ずつ
  bansou stage  保管庫 --client 名前 --to 1…7 [--reason 理由] [--write] [--json]
                                                         段階を変えたときの差分。--write で書き込みます
  bansou graph  保管庫 --client 名前 [--as-of-visit 回] --format json|mermaid [-o ファイル]
                                                         課題の構造

共通
  --today YYYY-MM-DD   この日として読みます（既定は今日）
  --lang ja|en         文の言語（既定は ja）
  --json               プログラムのための形
  --help, --version

終了コード  0 確認することなし   2 確認することあり   1 使い方の誤り、または保管庫が読めない`;

const options = (problem: Problem): string => (problem.options ?? []).join('、');

const FITS: FitWords = {
	text: () => '文字で書いてください。',
	number: () => '数だけで書いてください（例：90）。',
	truth: () => 'true か false で書いてください。',
	date: () => '2026-05-10 の形の日付で書いてください。',
	link: () => '"[[ノート名]]" のように、引用符で囲んだリンクで書いてください。',
	choice: (problem) => `次のどれかで書いてください：${options(problem)}。`,
	stage: () => '1から7の段階で書いてください（例：4 気づき・腹落ち）。',
	step: () => '1から7の段階か「前捌き」で書いてください。',
	'stage-change': () => '「2026-05-10 4 理由」の形で書いてください。',
	'value-change': () => '「2026-05-10 status 仮説→事実で確認 理由」の形で書いてください。',
	'one-value': () => '値は一つだけ書いてください。',
	once: (problem) => (problem.options?.length ? `値は一つだけです。ほかに「${options(problem)}」があります。` : '同じ項目がもう一つあります。一つにまとめてください。'),
	'content-note': () => '種別のあるノートへのリンクで書いてください。',
	'fact-line': () => 'リンク先の記録に、このブロックIDの付いた行がありません。',
	gap: () => '「- 2026-05-01 乖離 [[相手のノート]] 一文」の形で書いてください。',
	'own-copy': (problem) => `同期の競合でできたコピーのようです。元のノート：${options(problem)}。見比べて、どちらかを残してください。`,
	amount: () => '金額や人数は数だけで書いてください（例：34,300、△1,200）。',
	yaml: () => 'この行を直すと、プロパティを読めるようになります。',
	'exact-fence': () => 'フロントマターは「---」だけの行で始めてください。',
	'closed-fence': () => 'フロントマターを「---」だけの行で閉じてください。',
	type: (problem) => `種別は次のどれかで書いてください：${options(problem)}。`,
	'client-note': () => '支援先のノートへのリンクで書いてください。',
	note: () => 'ノートの名前を確かめてください。',
	'same-client': () => '同じ支援先のノートへのリンクで書いてください。',
	'one-client': (problem) => `一つのフォルダに支援先のノートは一つです。読んだのは ${options(problem)} です。`,
	'one-visit': (problem) => `先に読んだのは ${options(problem)} です。回を直すか、どちらかを残してください。`,
	'front-matter-size': () => 'フロントマターは64KB、2,000行までです。長い文は本文に書いてください。',
	'file-size': () => 'ノートは2MBまでです。分けてください。',
};

const CODES: Readonly<Record<Problem['code'], (problem: Problem) => string>> = {
	'bad-yaml': ({ found }) => `フロントマターを読めません（${found}）。`,
	'no-client': ({ key, found }) => `${key}「${found}」は支援先につながっていません。`,
	'unknown-type': ({ key, found }) => `${key}「${found}」は知らない種別です。`,
	'bad-value': ({ key, found }) => (key ? `${key}「${found}」を読めません。` : `「${found}」`),
	'broken-link': ({ key, found }) => `${key} のリンク ${found} の先が見つかりません。`,
	'other-client': ({ key, found }) => `${key} のリンク ${found} は、別の支援先のノートです。`,
	'duplicate-client': ({ found }) => `支援先のノートが二つ以上あります（「${found}」）。`,
	'duplicate-visit': ({ found }) => `第${found}回の訪問が二つ以上あります。`,
	'too-large': ({ found }) => `大きすぎて読んでいません（${found}）。`,
};

const REFUSALS: RefusalWords = {
	'bad-yaml': 'フロントマターを読めないため、書き込みません。先にこの行を直してください',
	'repeated-key': '同じプロパティが二つあるため、書き込みません',
	'exact-fence': 'フロントマターが「---」だけの行で始まっていないため、書き込みません',
	'closed-fence': 'フロントマターが閉じていないため、書き込みません',
	'front-matter-size': 'フロントマターが長すぎるため、書き込みません',
	'not-a-map': 'フロントマターが「キー: 値」の形ではないため、書き込みません',
	'two-spellings': '同じ意味のプロパティが二つあるため、どちらに書くか決められません',
	'not-a-scalar': '値が一つではないため、書き込みません',
	'multi-line': '値が何行にもわたるため、書き込みません',
	anchored: '値にアンカーや型の指定があるため、書き込みません',
	'not-a-list': '値がリストではないため、書き込みません',
	'item-not-found': 'この項目が見つかりません',
	'equal-items': '同じ項目が二つあるため、どちらか決められません',
	'comment-on-item': '項目の行にコメントがあるため、消しません',
	'line-not-found': 'この行が見つかりません。ほかで書き換えられたかもしれません',
	'equal-lines': '同じ行が二つあるため、どちらか決められません',
	'changed-meanwhile': 'この行は、ほかで書き換えられています',
	'two-headings': '同じ見出しが二つあるため、どちらに書くか決められません',
	'id-taken': 'このブロックIDは、ほかの行で使われています',
	'bad-id': 'ブロックIDに使えるのは半角の英数字とハイフンだけです',
	'line-has-id': 'この行には、すでにブロックIDがあります',
	'not-one-line': '一行に収まる文で書いてください',
	verification: '書いた結果を確かめられなかったため、書き込みません',
};

const visitName = (no: number | null): string => (no === null ? '訪問' : `第${no}回`);

export const ja: Words = {
	language: 'ja',
	problem: (problem) => `${CODES[problem.code](problem)}${FITS[problem.fits](problem)}`,
	refusal: ({ reason, found }) => `${REFUSALS[reason]}${found ? `（${found}）` : ''}。`,
	choice: (_, word) => word,
	stage: (stage) => stageText(stage, 'ja'),
	notices: noticesJa,
	clientView: clientViewJa,
	commands: commandsJa,
	settings: settingsJa,
	cli: {
		help: HELP,
		fileFault: (code) => ({ ENOENT: '見つかりません', ENOTDIR: 'フォルダではありません', EISDIR: 'フォルダです', EACCES: '開く権限がありません', EPERM: '許可されていません', ENOSPC: '空き容量がありません' })[code] ?? code,
		usage: {
			noCommand: 'コマンドを指定してください：check、status、stage、graph（詳しくは bansou --help）',
			unknownCommand: (name) => `「${name}」というコマンドはありません。使えるもの：check、status、stage、graph`,
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
			notYet: (option) => `${option} は、この版ではまだ使えません`,
			needsClient: '--client で支援先を指定してください',
			noClient: (name, known) => `「${name}」という支援先はありません。${known.length > 0 ? `あるもの：${known.join('、')}` : '保管庫に支援先のノートがありません'}`,
			manyClients: (name, paths) => `「${name}」に当てはまる支援先が複数あります。フォルダで指定してください：${paths.join('、')}`,
			needsStage: '--to で段階（1から7）を指定してください',
			badStage: (found) => `--to「${found}」は段階ではありません。1から7で指定してください`,
			badVisit: (found) => `--as-of-visit「${found}」は訪問の回ではありません。数字で指定してください`,
			noVisit: (no) => `第${no}回の訪問がありません`,
			writeFailed: (path, why) => `${path} に書き込めません：${why}`,
			changedMeanwhile: (path) => `${path} は、読んでいるあいだに書き換えられました。もう一度実行してください`,
		},
		reading: (read, all) => `ノートを読んでいます ${read.toLocaleString('en')}／${all.toLocaleString('en')}`,
		noClients: '支援先のノート（種別: 支援先）が見つかりません。',
		labels: {
			goal: 'ゴール', essential: '本質的課題', stage: '段階', stages: '段階の移り変わり', visits: '訪問', requests: '依頼事項', short: '短期的課題', notes: '記録', structure: '課題の構造', problems: '読めなかったところ', client: '支援先',
		},
		columns: { client: '支援先', stage: '段階', since: '段階の日数', last: '前回', next: '次回', requests: '依頼', short: '短期', problems: '要確認' },
		noStage: '未設定',
		since: (day, days) => `${day}から${days}日`,
		days: (days) => `${days}日`,
		sinceUnknown: '開始日の記録なし',
		visit: (no, day) => `${visitName(no)}${day ? ` ${day}` : ''}`,
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
		fromVisit: (no) => visitName(no),
		noteCount: (type, n) => `${NOTE_TYPES[type].ja} ${n}`,
		factCount: (notes, lines) => `事実 ${notes + lines}（うち記録の行 ${lines}）`,
		linkCount: (links, unusual, loops) => `つながり ${links}${loops > 0 ? `、輪 ${loops}` : ''}${unusual > 0 ? `、つなぎ方を確かめたいもの ${unusual}` : ''}`,
		separator: '、',
		noChange: (stage) => `すでに「${stage}」です。変えるところはありません。`,
		wouldChange: 'まだ書き込んでいません。書き込むには --write を付けてください。',
		changed: '書き込みました。',
	},
};

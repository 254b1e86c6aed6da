/** 日本語の言葉。 */
import type { Problem } from '../core/problem.ts';
import { stageText } from '../core/stage.ts';
import { beforeShownJa } from './faces/before-shown.ts';
import { checkViewJa } from './faces/check-view.ts';
import { clientViewJa } from './faces/client-view.ts';
import { commandsJa } from './faces/commands.ts';
import { completionJa } from './faces/completion.ts';
import { diagramJa } from './faces/diagram.ts';
import { dialogueJa } from './faces/dialogue.ts';
import { embedJa } from './faces/embed.ts';
import { exportsJa } from './faces/export.ts';
import { findingListJa } from './faces/finding-list.ts';
import { findingsJa } from './faces/findings.ts';
import { graphJa } from './faces/issue-graph.ts';
import { meetingJa } from './faces/meeting.ts';
import { noticesJa } from './faces/notices.ts';
import { ownerSheetJa } from './faces/owner-sheet.ts';
import { reportActsJa } from './faces/report-acts.ts';
import { reportsJa } from './faces/reports.ts';
import { reservationsJa } from './faces/reservations.ts';
import { selfChecksJa } from './faces/self-checks.ts';
import { settingsJa } from './faces/settings.ts';
import { stageSignsJa } from './faces/stage-signs.ts';
import { talkLinesJa } from './faces/talk-lines.ts';
import { triageJa } from './faces/triage.ts';
import { viewPicturesJa } from './faces/view-pictures.ts';
import { viewsJa } from './faces/views.ts';
import { wordingJa } from './faces/wording.ts';
import type { FitWords, RefusalWords, Words } from './words.ts';

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

export const ja: Words = {
	language: 'ja',
	problem: (problem) => `${CODES[problem.code](problem)}${FITS[problem.fits](problem)}`,
	refusal: ({ reason, found }) => `${REFUSALS[reason]}${found ? `（${found}）` : ''}。`,
	choice: (_, word) => word,
	stage: (stage) => stageText(stage, 'ja'),
	notices: noticesJa,
	beforeShown: beforeShownJa,
	checkView: checkViewJa,
	clientView: clientViewJa,
	commands: commandsJa,
	completion: completionJa,
	diagram: diagramJa,
	dialogue: dialogueJa,
	embed: embedJa,
	exports: exportsJa,
	findingList: findingListJa,
	findings: findingsJa,
	issueGraph: graphJa,
	meeting: meetingJa,
	ownerSheet: ownerSheetJa,
	reportActs: reportActsJa,
	reports: reportsJa,
	reservations: reservationsJa,
	selfChecks: selfChecksJa,
	settings: settingsJa,
	stageSigns: stageSignsJa,
	talkLines: talkLinesJa,
	triage: triageJa,
	viewPictures: viewPicturesJa,
	views: viewsJa,
	wording: wordingJa,
};

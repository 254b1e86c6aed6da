/** The vocabulary as a page for users: made from the table alone, so that it cannot be out of date. */
import { AFTER_FIELDS, BEFORE_FIELDS, FINANCE_ITEMS, HEADINGS, MILESTONE_COLUMNS, RESULT_COLUMNS, REVISION_COLUMNS, SCHEDULE_COLUMNS, STAGE_NAMES, THEME_COLUMNS } from '../src/core/vocabulary/body.ts';
import { ANSWERS, CLIENT_ELEMENTS, GAP_KINDS, QUESTION_KINDS, SUPPORTER_ELEMENTS, TALK_WEIGHTS, VISIT_RESULTS } from '../src/core/vocabulary/choices.ts';
import type { ChoiceList, Term } from '../src/core/vocabulary/choices.ts';
import { COMMON_FIELDS, NOTE_TYPES } from '../src/core/vocabulary/note-types.ts';
import type { Field, FieldKind } from '../src/core/vocabulary/note-types.ts';
import { RELATION_PROPERTIES, RELATIONS } from '../src/core/vocabulary/relations.ts';

const KINDS: Readonly<Record<FieldKind, string>> = {
	text: '文字 text', texts: '文字のリスト list of texts', number: '数 number', truth: 'true / false', date: '日付 date', period: '時点 period', name: '人 person', names: '人のリスト list of people',
	choice: '選択 choice', choices: '選択のリスト list of choices', link: 'リンク link', links: 'リンクのリスト list of links', stage: '段階 stage', 'stage-history': '段階の履歴 stage history', history: '経過 history', steps: '段階のリスト list of steps',
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
	[head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
const choicesOf = (choices: ChoiceList | undefined): string => (choices ?? []).map(({ ja, en }) => (ja === en ? ja : `${ja} (${en})`)).join(' · ');
const fieldRows = (fields: Readonly<Record<string, Field>>): string[][] => Object.entries(fields).map(([en, { ja, kind, choices }]) => [`\`${ja}\``, `\`${en}\``, KINDS[kind], choicesOf(choices)]);
const termRows = (terms: Readonly<Record<string, Term>>): string[][] => Object.values(terms).map(({ ja, en }) => [ja, en]);
const FIELD_HEAD = ['日本語', 'English', '値 value', '言葉 words'];
const WORD_HEAD = ['日本語', 'English'];

/** The page as Markdown. */
export function vocabularyPage(): string {
	const types = Object.entries(NOTE_TYPES).flatMap(([en, { ja, fields }]) => [`### ${ja} \`${en}\``, '', ...table(FIELD_HEAD, fieldRows(fields)), '']);
	const relations = RELATION_PROPERTIES.map(({ ja, en, relation, end }) => [`\`${ja}\``, `\`${en}\``, RELATIONS[relation].ja, end === 'from' ? 'このノート → 相手' : '相手 → このノート']);
	const words = (title: string, terms: Readonly<Record<string, Term>>): string[] => [`### ${title}`, '', ...table(WORD_HEAD, termRows(terms)), ''];
	const lists = (title: string, list: ChoiceList): string[] => [`- ${title}: ${choicesOf(list)}`];
	return [
		'# 言葉の一覧 Vocabulary',
		'',
		'この一覧は `npm run docs` が `src/core/vocabulary` から作ります。手で書き換えないでください。キーも値も、日本語と英語のどちらでも、混ぜても読めます。',
		'This page is made from `src/core/vocabulary` by `npm run docs`. Keys and values are read in either language, in any mixture.',
		'',
		'## どの種別にも共通 Common to every type',
		'',
		...table(FIELD_HEAD, [['`種別`', '`type`', '', Object.entries(NOTE_TYPES).map(([en, { ja }]) => `${ja} (${en})`).join(' · ')], ...fieldRows(COMMON_FIELDS)]),
		'',
		'## 種別 Note types',
		'',
		...types,
		'## つながり Relations',
		'',
		...table([...WORD_HEAD, 'つながり relation', '向き direction'], relations),
		'',
		'乖離・矛盾・不整合は、見出し「乖離・矛盾・不整合」の下に `- 2026-05-01 乖離 [[相手のノート]] 一文` と書きます。',
		'',
		'## 段階 Stages',
		'',
		...table(['', ...WORD_HEAD, '正式な名前', 'Full name'], STAGE_NAMES.map(({ short, full }, i) => [String(i + 1), short.ja, short.en, full.ja, full.en])),
		'',
		'## 本文の言葉 Words in the body',
		'',
		...words('見出し Headings', HEADINGS),
		...words('事前打合せの項目 Before', BEFORE_FIELDS),
		...words('事後打合せの項目 After', AFTER_FIELDS),
		...words('財務の項目 Finance', FINANCE_ITEMS),
		...words('スケジュールの列 Schedule', SCHEDULE_COLUMNS),
		...words('課題群と進め方の列 Themes', THEME_COLUMNS),
		...words('節目の列 Milestones', MILESTONE_COLUMNS),
		...words('見直しの履歴の列 Revisions', REVISION_COLUMNS),
		...words('集計の列 Survey results', RESULT_COLUMNS),
		'### 決まった言葉 Fixed words',
		'',
		...lists('話の要素（支援側） elements of talk, supporters', SUPPORTER_ELEMENTS),
		...lists('話の要素（先方） elements of talk, client', CLIENT_ELEMENTS),
		...lists('問いの種類 kinds of question', QUESTION_KINDS),
		...lists('重心 emphasis', TALK_WEIGHTS),
		...lists('達成 result', VISIT_RESULTS),
		...lists('セルフチェックの答え answers', ANSWERS),
		...lists('乖離・矛盾・不整合 gaps', GAP_KINDS),
		'',
	].join('\n');
}

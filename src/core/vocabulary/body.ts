/** The words that are read in a note's body: headings, field keys, table columns, people (note-format §3, §5). */
import type { Term } from './choices.ts';

const terms = <const R extends Record<string, readonly [ja: string, en: string]>>(rows: R): { readonly [K in keyof R]: Term } =>
	Object.fromEntries(Object.entries(rows).map(([key, [ja, en]]) => [key, { ja, en }])) as { [K in keyof R]: Term };

/** Headings that mean something, at any level. */
export const HEADINGS = terms({
	before: ['事前打合せ', 'Before'],
	conversation: ['面談の記録', 'Conversation'],
	after: ['事後打合せ', 'After'],
	questions: ['問いかけの案', 'Questions'],
	hypotheses: ['見立て', 'Hypotheses'],
	confirm: ['確認事項', 'To confirm'],
	requests: ['依頼事項', 'Requests'],
	selfCheck: ['セルフチェック', 'Self-check'],
	finance: ['財務', 'Finance'],
	schedule: ['スケジュール', 'Schedule'],
	themes: ['課題群と進め方', 'Themes'],
	milestones: ['節目', 'Milestones'],
	revisions: ['見直しの履歴', 'Revisions'],
	results: ['集計', 'Results'],
	gaps: ['乖離・矛盾・不整合', 'Gaps'],
	confirmed: ['確かめたこと', 'Confirmed'],
});
export type Heading = keyof typeof HEADINGS;

/** Fields of 事前打合せ, document ⓒ (paper 図9). */
export const BEFORE_FIELDS = terms({
	goal: ['目指すゴール', 'Aim'],
	intent: ['支援の狙い', 'Intent'],
	content: ['支援内容', 'Content'],
	discuss: ['協議事項', 'To discuss'],
	tell: ['伝達事項', 'To tell'],
	roles: ['役割', 'Roles'],
	time: ['時間', 'Time'],
	tools: ['使うもの', 'Tools'],
	weight: ['重心', 'Emphasis'],
});
export type BeforeField = keyof typeof BEFORE_FIELDS;

/** Fields of 事後打合せ, document ⓓ (paper 図9). */
export const AFTER_FIELDS = terms({
	done: ['実施内容', 'Done'],
	result: ['達成', 'Result'],
	view: ['所見', 'Observations'],
	improve: ['改善点', 'Improvements'],
	versus_plan: ['計画との差', 'Versus plan'],
	other_view: ['別の見方', 'Another view'],
	prep: ['準備', 'Preparation'],
	next: ['次回', 'Next visit'],
	received: ['受領資料', 'Documents received'],
	handed: ['提出資料', 'Documents handed over'],
	office: ['統括のひとこと', 'Office remark'],
	adjust: ['微調整', 'Adjustment'],
});
export type AfterField = keyof typeof AFTER_FIELDS;

/** Items of the finance table, 千円 and 人 (domain R1). */
export const FINANCE_ITEMS = terms({
	sales: ['売上高', 'Sales'],
	operating_profit: ['営業利益', 'Operating profit'],
	depreciation: ['減価償却費', 'Depreciation'],
	cash: ['現金・預金', 'Cash and deposits'],
	debt: ['借入金', 'Borrowings'],
	owner_loans: ['役員借入金', 'Loans from officers'],
	receivables: ['売掛金', 'Accounts receivable'],
	notes_receivable: ['受取手形', 'Notes receivable'],
	inventory: ['棚卸資産', 'Inventory'],
	payables: ['買掛金', 'Accounts payable'],
	notes_payable: ['支払手形', 'Notes payable'],
	equity: ['純資産', 'Net assets'],
	total_assets: ['負債・純資産合計', 'Total liabilities and net assets'],
	employees: ['従業員数', 'Employees'],
});
export type FinanceItem = keyof typeof FINANCE_ITEMS;

export const SCHEDULE_COLUMNS = terms({
	no: ['回', 'Visit'],
	on: ['予定日', 'Planned date'],
	stage: ['段階', 'Stage'],
	content: ['支援内容', 'Content'],
	aim: ['狙い', 'Intent'],
	who: ['参加者', 'Participants'],
});
/** The sheet of paper 図7. */
export const THEME_COLUMNS = terms({
	group: ['課題群', 'Issue group'],
	theme: ['テーマ', 'Theme'],
	approach: ['アプローチ', 'Approach'],
	quick: ['即効性', 'Quickness'],
	team: ['体制', 'Team'],
	hearing: ['ヒアリング先', 'Whom to hear'],
	condition: ['着手の条件', 'Condition to start'],
});
export const MILESTONE_COLUMNS = terms({ name: ['名', 'Name'], visit: ['予定回', 'Planned visit'] });
export const REVISION_COLUMNS = terms({ on: ['日付', 'Date'], what: ['何を', 'What'], why: ['なぜ', 'Why'] });
/** The leading columns of a survey's results; then one column per answer. */
export const RESULT_COLUMNS = terms({ question: ['設問', 'Question'], cut: ['切り口', 'Cut'], n: ['人数', 'People'] });

/** Short and full names of the stages 1…7, paper 図3. */
export const STAGE_NAMES: readonly { readonly short: Term; readonly full: Term }[] = [
	{ short: { ja: '接する前', en: 'before contact' }, full: { ja: '事業者と接する前（支援対象について）', en: 'Before contact: whom to support' } },
	{ short: { ja: '双方の理解', en: 'mutual understanding' }, full: { ja: '事業者・支援者双方の理解（伴走支援に入る前に）', en: 'Mutual understanding before the support begins' } },
	{ short: { ja: '信頼関係', en: 'trust' }, full: { ja: '伴走支援の開始（信頼関係の構築）', en: 'Start of the support: building trust' } },
	{ short: { ja: '気づき・腹落ち', en: 'noticing' }, full: { ja: '気づき・腹落ちの促進（本質的な課題へのアプローチ）', en: 'Noticing: towards the essential issue' } },
	{ short: { ja: '内発的動機づけ', en: 'motivation' }, full: { ja: '内発的動機づけ（オーナーシップの発揮）', en: 'Intrinsic motivation: taking ownership' } },
	{ short: { ja: '課題解決', en: 'solving' }, full: { ja: '課題解決（行動変容・成功体験の蓄積）', en: 'Solving: changed behaviour, small successes' } },
	{ short: { ja: 'フォローアップ', en: 'follow-up' }, full: { ja: 'フォローアップ（自走化、自己変革の実現）', en: 'Follow-up: running on one’s own' } },
];
/** 前捌き is no stage: a value of a visit's `steps` and of `triage`. */
export const TRIAGE_STEP: Term = { ja: '前捌き', en: 'triage' };

/** Words that name the owner, and words that name a supporter, whoever the people are (note-format §3). */
export const OWNER_WORDS = ['経営者', '社長', '代表', '店主', 'owner', 'president'] as const;
export const SUPPORTER_WORDS = ['支援者', '支援チーム', '主担当', '副担当', '事務局', '統括事務局', 'supporter', 'support team', 'lead', 'deputy', 'office'] as const;
/** Roles by which a speaker is recognised before a colon when the note names no participants. */
export const ROLE_WORDS = [
	'会長', '専務', '常務', '取締役', '役員', '幹部', '社員', '従業員', '工場長', '店長', '部長', '課長', '係長', '主任', '職人', '担当', '担当者', '後継者', '奥様',
	'manager', 'staff', 'employee', 'director', 'foreman',
] as const;

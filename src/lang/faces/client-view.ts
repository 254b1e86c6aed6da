/** The words of the client view: one client at a glance. */
import { weekday } from '../../core/calendar.ts';
import type { OverviewField } from '../../core/client-page.ts';
import type { SpeakerKind } from '../../core/speaker.ts';

export interface ClientViewWords {
	readonly title: string;
	/** A date as it is shown large, and as it stands in a line. */
	readonly day: (day: string) => string;
	readonly longDay: (day: string) => string;
	readonly weekday: (day: string) => string;
	/** A day told from today: 0 today, 1 tomorrow, -3 three days ago. */
	readonly away: (days: number) => string;
	readonly visit: (no: number | null) => string;
	/** A visit and its day in one. */
	readonly visitOn: (no: number | null, day: string) => string;
	readonly minutes: (minutes: number) => string;
	readonly people: (count: number) => string;
	readonly names: (names: readonly string[]) => string;
	/** Words side by side on a line; empty ones are left out. */
	readonly beside: (...words: readonly string[]) => string;
	/** A day and how far away it is. */
	readonly dayAway: (day: string, days: number) => string;
	readonly lastVisit: string;
	readonly noNextVisit: string;
	readonly noDate: string;
	readonly overdue: (visit: string, day: string) => string;
	readonly nextContact: (day: string) => string;
	readonly openVisit: (no: number | null) => string;
	readonly newVisit: (no: number) => string;
	readonly newPlan: string;
	readonly newNote: string;
	readonly ownerWords: string;
	readonly quoted: (words: string) => string;
	readonly stage: string;
	readonly since: (day: string, days: number) => string;
	readonly noStage: string;
	/** Nobody has chosen yet how to begin. */
	readonly startOpen: string;
	readonly chooseStart: string;
	readonly changeStart: string;
	/** The fold in which signs of a turnaround phase are ticked. */
	readonly noteSigns: string;
	/** The heading of the six indicators of a period. */
	readonly indicators: (period: string) => string;
	readonly list: (words: readonly string[]) => string;
	readonly labelled: (label: string, words: string) => string;
	readonly visits: string;
	/** For the button of a stage. */
	readonly goTo: (stage: string) => string;
	readonly isHere: (stage: string) => string;
	readonly history: string;
	readonly historyLine: (day: string, stage: string) => string;
	/** A stretch of time in words: from, to (null: still), and why. */
	readonly span: (stage: string, from: string, to: string | null, reason: string) => string;
	readonly requests: string;
	readonly requestDone: (what: string) => string;
	readonly late: (days: number) => string;
	readonly missed: string;
	readonly shorts: string;
	readonly shortDone: (title: string) => string;
	readonly found: (days: number) => string;
	/** One sign, and the word read aloud for it. */
	readonly marks: Readonly<Record<SpeakerKind, { readonly sign: string; readonly name: string }>>;
	readonly questions: string;
	readonly teamOnly: string;
	/** Quiet questions for what is still empty, and the label of the field that the answer goes to. */
	readonly missing: Readonly<Record<OverviewField, string>>;
	readonly moreQuestions: (count: number) => string;
	readonly reading: (read: number, all: number) => string;
	readonly nothingOpen: string;
	readonly chooseClient: string;
	readonly newClient: string;
	readonly samples: string;
	readonly noClients: string;
	readonly openClient: (name: string) => string;
}

const WEEKDAYS = '日月火水木金土';
const ENGLISH_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const parts = (day: string): { year: string; month: number; date: number } => ({ year: day.slice(0, 4), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) });
const english = (day: string): string => `${parts(day).date} ${MONTHS[parts(day).month - 1] ?? ''}`;
const days = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;

export const clientViewJa: ClientViewWords = {
	title: '支援先ビュー',
	day: (day) => `${parts(day).month}/${parts(day).date}`,
	longDay: (day) => `${parts(day).month}月${parts(day).date}日`,
	weekday: (day) => `${WEEKDAYS[weekday(day)] ?? ''}曜`,
	away: (n) => (n === 0 ? 'きょう' : n === 1 ? 'あした' : n === 2 ? 'あさって' : n === -1 ? 'きのう' : n > 0 ? `${n}日後` : `${-n}日前`),
	visit: (no) => (no === null ? '訪問' : `第${no}回`),
	visitOn: (no, day) => `${clientViewJa.visit(no)} ${day}`,
	minutes: (minutes) => `${minutes}分`,
	people: (count) => `${count}名`,
	names: (names) => names.join('／'),
	lastVisit: '前回',
	noNextVisit: '次の訪問は、まだ決まっていません。',
	noDate: '日付は未定',
	overdue: (visit, day) => `${visit}（${day}）は、予定のままです。`,
	nextContact: (day) => `次に連絡する日 ${day}`,
	openVisit: (no) => (no === null ? '訪問を開く' : `第${no}回を開く`),
	newVisit: (no) => `第${no}回を作成`,
	newPlan: '活動計画を作成',
	newNote: 'ノートを作成',
	ownerWords: '経営者の言葉',
	quoted: (words) => `「${words}」`,
	stage: '段階',
	since: (day, n) => (n === 0 ? 'きょうから' : `${day}から${n}日`),
	noStage: '段階はまだ決まっていません。番号を選ぶと決められます。',
	startOpen: 'まだ決めていません',
	chooseStart: '始め方を決める',
	changeStart: '始め方を変える',
	noteSigns: '聞いたことを書き留める',
	indicators: (period) => `ロカベンの6指標（${period}）`,
	list: (words) => words.join('、'),
	labelled: (label, words) => `${label}：${words}`,
	visits: '訪問',
	goTo: (stage) => `段階を「${stage}」にする`,
	isHere: (stage) => `いまの段階「${stage}」`,
	history: '段階の移り変わり',
	historyLine: (day, stage) => `${day}\u3000${stage}`,
	span: (stage, from, to, reason) => `${stage}\u3000${from}から${to === null ? '' : `${to}まで`}${reason ? `\n${reason}` : ''}`,
	requests: '依頼事項',
	requestDone: (what) => `済みにする：${what}`,
	beside: (...words) => words.filter((one) => one !== '').join('\u3000'),
	dayAway: (day, n) => `${clientViewJa.longDay(day)}（${clientViewJa.away(n)}）`,
	late: (n) => `${n}日過ぎ`,
	missed: 'その回は過ぎました',
	shorts: '短期的課題',
	shortDone: (title) => `完了にする：${title}`,
	found: (n) => (n === 0 ? 'きょう見つけた' : `${n}日前に見つけた`),
	marks: { owner: { sign: '社', name: '経営者' }, manager: { sign: '幹', name: '幹部' }, staff: { sign: '員', name: '社員' }, team: { sign: '支', name: '支援チーム' } },
	questions: 'まだ書いていないこと',
	teamOnly: '支援チームだけ',
	missing: {
		business: 'どんな事業をしている会社ですか',
		industry_major: '業種は、どれに当たりますか',
		scale: '事業規模は、どのくらいですか',
		employees: '何人で働いている会社ですか',
		phase: '経営は、いまどんな局面にありますか',
		needs: '経営者は、どんな支援を望んでいますか',
		finance: '財務の様子を一行で書くと、どうなりますか',
		vision_state: '理念やビジョンは、言葉になっていますか',
		triage: 'この支援は、どこから始めますか',
		lead: '主担当はどなたですか',
	},
	moreQuestions: (count) => `ほかに${count}件`,
	reading: (read, all) => `ノートを読んでいます\u3000${read.toLocaleString('en')} / ${all.toLocaleString('en')}`,
	nothingOpen: '支援先のノートを開くと、ここに様子が出ます。',
	chooseClient: '支援先を選ぶ',
	newClient: '支援先を作成',
	samples: '見本の支援先を作成',
	noClients: 'この保管庫には、まだ支援先がありません。',
	openClient: (name) => `「${name}」のノートを開く`,
};

export const clientViewEn: ClientViewWords = {
	title: 'Client view',
	day: english,
	longDay: english,
	weekday: (day) => ENGLISH_DAYS[weekday(day)] ?? '',
	away: (n) => (n === 0 ? 'today' : n === 1 ? 'tomorrow' : n === -1 ? 'yesterday' : n > 0 ? `in ${days(n)}` : `${days(-n)} ago`),
	visit: (no) => (no === null ? 'Visit' : `Visit ${no}`),
	visitOn: (no, day) => `${clientViewEn.visit(no).toLowerCase()}, ${day}`,
	minutes: (minutes) => `${minutes} min`,
	people: (count) => `${count} ${count === 1 ? 'person' : 'people'}`,
	names: (names) => names.join(' / '),
	lastVisit: 'Last',
	noNextVisit: 'No next visit is planned yet.',
	noDate: 'no date yet',
	overdue: (visit, day) => `${visit} (${day}) is still planned.`,
	nextContact: (day) => `Next contact ${day}`,
	openVisit: (no) => (no === null ? 'Open the visit' : `Open visit ${no}`),
	newVisit: (no) => `New visit ${no}`,
	newPlan: 'New plan',
	newNote: 'New note',
	ownerWords: 'The owner’s words',
	quoted: (words) => `“${words}”`,
	stage: 'Stage',
	since: (day, n) => (n === 0 ? 'since today' : `since ${day}, ${days(n)}`),
	noStage: 'No stage is set yet. Select a number to set it.',
	startOpen: 'not chosen yet',
	chooseStart: 'Choose how to begin',
	changeStart: 'Change how to begin',
	noteSigns: 'Note what you heard',
	indicators: (period) => `The six indicators of ${period}`,
	list: (words) => words.join(', '),
	labelled: (label, words) => `${label}: ${words}`,
	visits: 'Visits',
	goTo: (stage) => `Set the stage to “${stage}”`,
	isHere: (stage) => `Present stage “${stage}”`,
	history: 'Stages so far',
	historyLine: (day, stage) => `${day}  ${stage}`,
	span: (stage, from, to, reason) => `${stage}, from ${from}${to === null ? '' : ` to ${to}`}${reason ? `\n${reason}` : ''}`,
	requests: 'Requests',
	requestDone: (what) => `Mark as done: ${what}`,
	beside: (...words) => words.filter((one) => one !== '').join(' · '),
	dayAway: (day, n) => `${english(day)} (${clientViewEn.away(n)})`,
	late: (n) => `${days(n)} overdue`,
	missed: 'that visit has passed',
	shorts: 'Short-term issues',
	shortDone: (title) => `Mark as done: ${title}`,
	found: (n) => (n === 0 ? 'found today' : `found ${days(n)} ago`),
	marks: { owner: { sign: 'O', name: 'Owner' }, manager: { sign: 'M', name: 'Managers' }, staff: { sign: 'E', name: 'Staff' }, team: { sign: 'S', name: 'Support team' } },
	questions: 'Not written yet',
	teamOnly: 'Team only',
	missing: {
		business: 'What does the firm do?',
		industry_major: 'Which industry is it in?',
		scale: 'How large is the firm?',
		employees: 'How many people work there?',
		phase: 'What phase is the business in?',
		needs: 'What support does the owner wish for?',
		finance: 'How would you put its finances in one line?',
		vision_state: 'Are its philosophy and vision put into words?',
		triage: 'Where does this support begin?',
		lead: 'Who is the lead supporter?',
	},
	moreQuestions: (count) => `${count} more`,
	reading: (read, all) => `Reading notes  ${read.toLocaleString('en')} / ${all.toLocaleString('en')}`,
	nothingOpen: 'Open a note of a client, and how things stand is shown here.',
	chooseClient: 'Choose a client',
	newClient: 'New client',
	samples: 'Create the sample clients',
	noClients: 'There is no client in this vault yet.',
	openClient: (name) => `Open the note of “${name}”`,
};

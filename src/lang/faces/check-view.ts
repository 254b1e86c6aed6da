/** The words of the panel beside a visit: the brief before it, the self-checks before and after it, the three cases of conflict, and today's place in the whole. */
import type { CarriedKind } from '../../core/carry-over.ts';
import type { CheckStanding } from '../../core/self-check.ts';

/** What the panel shows. */
export type CheckFace = 'brief' | 'before' | 'after' | 'stage' | 'conflict' | 'office';
/** Answers that a person gives; the key of each is its place, from 1 on. */
export const REPLIES = ['yes', 'not-yet', 'not-applicable'] as const satisfies readonly CheckStanding[];
export type ReplyStanding = (typeof REPLIES)[number];
/** The three cases of conflict (paper Ⅳ管理-2(2)③). */
export type ConflictCase = 'CF1' | 'CF2' | 'CF3';

export interface CheckViewWords {
	readonly title: string;
	readonly faces: Readonly<Record<CheckFace, string>>;
	readonly before: (visit: string) => string;
	/** Headings of the brief. */
	readonly where: string;
	/** A visit beyond those that were planned goes by its number alone. */
	readonly place: (no: number | null, of: number | null) => string;
	readonly improvement: string;
	readonly open: string;
	readonly questions: string;
	readonly concerns: string;
	readonly carried: string;
	readonly carriedKinds: Readonly<Record<CarriedKind, string>>;
	readonly takenUp: string;
	readonly toBefore: string;
	readonly toAfter: string;
	readonly toBrief: string;
	readonly showPosition: string;
	readonly report: string;
	/** Headings of the checks. */
	readonly asked: string;
	readonly others: string;
	readonly seen: string;
	readonly nothingAsked: string;
	readonly standings: Readonly<Record<CheckStanding, string>>;
	readonly replies: Readonly<Record<ReplyStanding, string>>;
	readonly remark: string;
	/** When まだ has no words to be written with. */
	readonly needsRemark: string;
	readonly missing: (label: string) => string;
	readonly whence: (visit: string, label: string) => string;
	readonly more: string;
	readonly previous: string;
	readonly next: string;
	readonly conflictCases: Readonly<Record<ConflictCase, string>>;
	readonly conflictHint: string;
	/** The client has no office; there is no note of the office's to answer in. */
	readonly noOffice: string;
	readonly noOversight: string;
	readonly noConflict: string;
	/** A visit whose day has come and that is still planned. */
	readonly dayHasCome: string;
	readonly held: string;
	readonly otherVisit: (client: string, visit: string) => string;
	readonly switchTo: string;
	readonly notHeldYet: string;
	readonly talk: string;
	readonly talkOf: (words: string) => string;
	readonly changed: string;
	readonly arrived: string;
	readonly left: string;
	readonly rejudged: string;
	readonly fromTo: (from: string, to: string) => string;
	readonly noSource: string;
	readonly tomorrow: string;
	/** What is written into 依頼事項: what is to be done. */
	readonly readAgain: string;
	readonly tomorrowWritten: (day: string) => string;
	readonly tomorrowThere: string;
	readonly noVisit: string;
	readonly noHeldVisit: string;
	readonly noVisitAhead: string;
	readonly whichVisit: string;
	readonly nothingOpen: string;
	/** The keys at the foot, each with what it does. */
	readonly keys: Readonly<Record<'answer' | 'move' | 'line' | 'back', string>>;
	readonly position: {
		readonly title: string;
		readonly aim: string;
		readonly otherActions: string;
		readonly nothing: string;
		readonly close: string;
	};
	readonly changes: Readonly<Record<'answer' | 'held' | 'tomorrow', string>>;
}

export const checkViewJa: CheckViewWords = {
	title: '訪問の確認',
	faces: { brief: '訪問の前に', before: '訪問前の確認', after: '訪問後の確認', stage: '段階の確認', conflict: '3つのすれ違いを読む', office: '統括事務局の確認' },
	before: (visit) => `${visit}の前に`,
	where: 'いまいるところ',
	place: (no, of) => (no === null ? (of === null ? '' : `全${of}回`) : of === null || no > of ? `第${no}回` : `第${no}回／全${of}回`),
	improvement: '前回の改善点',
	open: '依頼事項と短期的課題',
	questions: '用意した問い',
	concerns: 'この回に関わる問い',
	carried: 'これまでの回から引き継ぐこと',
	carriedKinds: { next: '次回', prep: '準備', improve: '改善点', confirm: '確認事項', aim: '目指すゴール', content: '支援内容', discuss: '協議事項', tell: '伝達事項', question: '問い' },
	takenUp: '事前打合せに入っています',
	toBefore: '訪問前の確認へ',
	toAfter: '訪問後の確認へ',
	toBrief: '訪問の前に読むものへ',
	showPosition: '今日の位置づけ',
	report: '報告書にする',
	asked: '考えて答える',
	others: 'ほかの確認',
	seen: 'ノートから見えたもの',
	nothingAsked: 'いま考えて答えるものはありません。',
	standings: { yes: 'はい', 'not-yet': 'まだ', 'not-applicable': '当てはまらない', open: '答えていない' },
	replies: { yes: 'はい', 'not-yet': 'まだ', 'not-applicable': '当てはまらない' },
	remark: '一言（任意）',
	needsRemark: '「まだ」は、一言を添えて書きます',
	missing: (label) => `${label}がまだありません`,
	whence: (visit, label) => (visit === '' ? label : `${visit}\u3000${label}`),
	more: 'ほかにもあります',
	previous: '前へ',
	next: '次へ',
	conflictCases: { CF1: '支援の進め方が、先方に届いているか', CF2: '掘り下げが、先へ進んでいるか', CF3: '見立てが、得意分野に寄っていないか' },
	noOffice: 'この支援先のノートに、統括事務局は書かれていません。',
	noOversight: '答えを残す「統括の記録」のノートがまだありません。作ると、ここで答えられます。',
	conflictHint: 'だれかを判定するものではありません。記録を見返すための問いです。',
	noConflict: '最初の訪問のあとに、見返せるようになります。',
	dayHasCome: 'この訪問の日になりました。',
	held: '実施済にして、訪問後の確認へ',
	otherVisit: (client, visit) => `いま開いているのは、${client}の${visit}です。`,
	switchTo: 'そちらの確認へ移る',
	notHeldYet: 'この訪問は、まだ「実施済」ではありません。',
	talk: '対話の流れ',
	talkOf: (words) => `発言の順に並べた帯。${words}`,
	changed: 'この回で変わったところ',
	arrived: '来た',
	left: '退いた',
	rejudged: '見直した',
	fromTo: (from, to) => (from === '' ? to : to === '' ? `${from}から` : `${from}から、${to}`),
	noSource: '出所がまだありません',
	tomorrow: 'あした読み返す',
	readAgain: '時間をおいて読み返す',
	tomorrowWritten: (day) => `${day}に読み返すことを、この訪問の依頼事項に書きました。`,
	tomorrowThere: '読み返すことは、もう書いてあります。',
	noVisit: '訪問のノートがまだありません。「次の訪問を作成」で作成できます。',
	noHeldVisit: '実施した訪問が、まだありません。',
	noVisitAhead: '予定の訪問がありません。「次の訪問を作成」で作成できます。',
	whichVisit: 'どの訪問ですか',
	nothingOpen: '答えていない確認はありません。',
	keys: { answer: '答える', move: '移る', line: '一言', back: '戻る' },
	position: { title: '今日の位置づけ', aim: '今日すること', otherActions: 'そのほかの取組', nothing: '計画と取組は、これから一緒に書いていきます。', close: '閉じる' },
	changes: { answer: '確認への答え', held: '訪問を実施済にすること', tomorrow: '読み返すことの書き留め' },
};

export const checkViewEn: CheckViewWords = {
	title: 'Visit checks',
	faces: { brief: 'Before the visit', before: 'Check before the visit', after: 'Check after the visit', stage: 'Check of the stage', conflict: 'Three ways to drift apart', office: 'Check of the office' },
	before: (visit) => `Before ${visit.toLowerCase()}`,
	where: 'Where we are',
	place: (no, of) => (no === null ? (of === null ? '' : `${of} visits in all`) : of === null || no > of ? `Visit ${no}` : `Visit ${no} of ${of}`),
	improvement: 'To do better, from last time',
	open: 'Requests and short-term issues',
	questions: 'Questions prepared',
	concerns: 'Questions about this visit',
	carried: 'Carried over from earlier visits',
	carriedKinds: { next: 'Next time', prep: 'Preparation', improve: 'To do better', confirm: 'To confirm', aim: 'Aim', content: 'Content', discuss: 'To discuss', tell: 'To tell', question: 'Question' },
	takenUp: 'in the preparation',
	toBefore: 'Check before the visit',
	toAfter: 'Check after the visit',
	toBrief: 'To the brief',
	showPosition: 'Where we are today',
	report: 'Make a report',
	asked: 'To think about',
	others: 'Other checks',
	seen: 'Seen in the notes',
	nothingAsked: 'There is nothing to think about just now.',
	standings: { yes: 'Yes', 'not-yet': 'Not yet', 'not-applicable': 'Does not apply', open: 'Not answered' },
	replies: { yes: 'Yes', 'not-yet': 'Not yet', 'not-applicable': 'Not this time' },
	remark: 'one line, if you like',
	needsRemark: 'Not yet is written with a line that says what is missing',
	missing: (label) => `${label}: not there yet`,
	whence: (visit, label) => (visit === '' ? label : `${visit} · ${label}`),
	more: 'There is more',
	previous: 'Back',
	next: 'Next',
	conflictCases: { CF1: 'Does the way we work reach the client?', CF2: 'Does digging go on?', CF3: 'Does our reading lean on what we are good at?' },
	noOffice: 'The client’s note names no supervising office.',
	noOversight: 'There is no office record to keep the answer in yet. Create one to answer here.',
	conflictHint: 'No verdict on anybody: questions with which to look back at the record.',
	noConflict: 'There is something to look back at after the first visit.',
	dayHasCome: 'The day of this visit has come.',
	held: 'It took place: check after the visit',
	otherVisit: (client, visit) => `The note that is open is ${visit.toLowerCase()} of ${client}.`,
	switchTo: 'Go to its checks',
	notHeldYet: 'This visit is not marked as held yet.',
	talk: 'How the talk went',
	talkOf: (words) => `What was said, in order. ${words}`,
	changed: 'What changed with this visit',
	arrived: 'New',
	left: 'Gone',
	rejudged: 'Judged anew',
	fromTo: (from, to) => (from === '' ? to : to === '' ? `was ${from}` : `${from}, now ${to}`),
	noSource: 'no source yet',
	tomorrow: 'Read it again tomorrow',
	readAgain: 'read this again with fresh eyes',
	tomorrowWritten: (day) => `To be read again on ${day}: written among the requests of this visit.`,
	tomorrowThere: 'To read it again is written down already.',
	noVisit: 'There is no note of a visit yet. “New visit” makes one.',
	noHeldVisit: 'No visit has taken place yet.',
	noVisitAhead: 'No visit is planned. “New visit” makes one.',
	whichVisit: 'Which visit?',
	nothingOpen: 'No check is left without an answer.',
	keys: { answer: 'answer', move: 'move', line: 'one line', back: 'back' },
	position: { title: 'Where we are today', aim: 'Today', otherActions: 'Other actions', nothing: 'Plan and actions are still to be written together.', close: 'Close' },
	changes: { answer: 'Answer to a check', held: 'Visit held', tomorrow: 'Reading again' },
};

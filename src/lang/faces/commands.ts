/** The words of commands, menus and dialogs. */
import type { TitledType } from '../../core/new-note.ts';
import { NOTE_TYPES } from '../../core/vocabulary/note-types.ts';
import type { NoteType } from '../../core/vocabulary/note-types.ts';

/** Every command but those that make a note of one type. */
export type CommandId =
	| 'new-client' | 'new-plan' | 'new-visit' | 'new-note' | 'notes-from-selection' | 'mark-line-as-fact' | 'make-note' | 'set-stage' | 'set-theme-stage'
	| 'open-client-view' | 'create-samples' | 'show-problems' | 'undo-change' | 'redo-change' | 'open-issue-graph' | 'start-meeting'
	| 'make-report' | 'fill-template' | 'share-visit'
	| 'check-before' | 'check-after' | 'check-stage' | 'check-office' | 'next-check' | 'read-conflict-cases' | 'read-again-tomorrow' | 'show-position'
	| 'check-wording' | 'next-wording' | 'allow-wording' | 'dismiss-wording' | 'clear-wording'
	| 'next-talk-line';

export interface CommandWords {
	readonly names: Readonly<Record<CommandId, string>>;
	readonly newOf: (type: TitledType) => string;
	/** A type as it is called in lists and dialogs. */
	readonly type: (type: NoteType) => string;
	/** What a note of the type holds, for whoever chooses one. */
	readonly about: Readonly<Record<NoteType, string>>;
	readonly cancel: string;
	readonly create: string;
	readonly change: string;
	readonly save: string;
	readonly required: (label: string) => string;
	readonly clientName: string;
	readonly referral: string;
	readonly referralExample: string;
	readonly clientLater: string;
	readonly date: string;
	readonly halfDate: string;
	readonly sameStage: string;
	readonly choose: string;
	/** A client of this name is there already. */
	readonly sameName: (place: string) => string;
	readonly wrongDate: (found: string) => string;
	readonly visitOf: (client: string, no: number) => string;
	readonly carriesOver: (stage: string) => string;
	readonly title: string;
	readonly titleExample: Readonly<Record<TitledType, string>>;
	/** Where a new note will be linked to. */
	readonly linkedTo: (client: string, record: string | null) => string;
	readonly whichClient: string;
	readonly whichType: string;
	readonly stage: string;
	readonly stageOf: (name: string) => string;
	readonly reason: string;
	readonly optional: string;
	readonly newNotes: string;
	readonly newNotesHint: string;
	readonly createCount: (count: number) => string;
	readonly useLine: (title: string) => string;
	readonly created: (count: number) => string;
	readonly samples: string;
	readonly samplesText: (names: readonly string[], count: number, folder: string) => string;
	readonly samplesThere: (path: string) => string;
	readonly problems: string;
	readonly noProblems: string;
	readonly noClientYet: string;
	readonly noLines: string;
	readonly noLine: string;
	readonly isFact: string;
	readonly clientGone: string;
	readonly planExists: (path: string) => string;
	readonly answerLabel: string;
	readonly notANumber: (found: string) => string;
	readonly showClient: string;
	/** Changes as they are named when they are undone. */
	readonly changes: Readonly<Record<'client' | 'plan' | 'visit' | 'note' | 'notes' | 'fact' | 'type' | 'stage' | 'request' | 'short' | 'answer' | 'samples', string>>;
	/** Status bar and editor header. */
	readonly standing: (stage: string | null, next: string | null) => readonly string[];
	readonly openView: string;
}

export const commandsJa: CommandWords = {
	names: {
		'new-client': '支援先を作成',
		'new-plan': '活動計画を作成',
		'new-visit': '次の訪問を作成',
		'new-note': '種別を選んでノートを作成',
		'notes-from-selection': '選んだ行をノートにする',
		'mark-line-as-fact': 'この行を事実にする',
		'make-note': 'このノートに種別を付ける',
		'set-stage': '支援先の段階を変える',
		'set-theme-stage': 'この本質的課題の段階を変える',
		'open-client-view': '支援先ビューを開く',
		'create-samples': '見本の支援先を作成',
		'show-problems': '読めなかったところを見る',
		'undo-change': '直前の書き込みを取り消す',
		'redo-change': '取り消した書き込みをやり直す',
		'open-issue-graph': '課題の構造を開く',
		'start-meeting': '面談モードを始める',
		'check-before': '訪問前の確認を開く',
		'check-after': '訪問後の確認を開く',
		'check-stage': '段階の確認を開く',
		'check-office': '統括事務局の確認を開く',
		'next-check': 'まだ答えていない確認へ進む',
		'read-conflict-cases': '3つのすれ違いを読む',
		'read-again-tomorrow': 'あした読み返すことを書き留める',
		'show-position': '今日の位置づけを見せる',
		'make-report': '報告書を作る…',
		'fill-template': 'ひな型に書き込む…',
		'share-visit': '副担当へ共有',
		'check-wording': '言葉を見直す',
		'next-wording': '言葉についての次の問いへ',
		'allow-wording': 'この言葉を許す',
		'dismiss-wording': 'この問いを消す',
		'clear-wording': '言葉についての問いをすべて消す',
		'next-talk-line': '次の話の行を入れる…',
	},
	newOf: (type) => `${NOTE_TYPES[type].ja}のノートを作成`,
	type: (type) => NOTE_TYPES[type].ja,
	about: {
		client: '会社の概要と、いまの段階', plan: '目指すゴールと訪問の予定', visit: '事前打合せ、面談の記録、事後打合せ', fact: '数字、見たこと、聞いた言葉', issue: '起きていること、挙がった課題', cause: '起きていることの背景',
		essential: '経営者が根にあると認めた課題', vision: '理念、ビジョン、目標', action: 'だれが、いつまでに、何をするか', short: '急ぎの課題と、その扱い', hearing: '幹部や社員などから聞いたこと', survey: '社員アンケートの集計',
		oversight: '統括事務局が読んで気づいたこと', handover: '専門機関などへのつなぎ', doc: '受け取った資料、渡した資料',
	},
	cancel: 'キャンセル',
	create: '作成',
	change: '変える',
	save: '保存',
	required: (label) => `${label}を入力してください。`,
	clientName: '事業者名',
	referral: '紹介元',
	referralExample: '商工会議所、金融機関、本人 など',
	clientLater: 'ほかのことは、あとから少しずつ書けます。',
	date: '日付',
	halfDate: '年、月、日をすべて入れるか、空にしてください。',
	sameStage: 'いまと同じ段階です。別の段階を選んでください。',
	choose: '選んでください',
	sameName: (place) => `同じ名前の支援先が、すでにあります（${place}）。別のフォルダに作成しました。`,
	wrongDate: (found) => `「${found}」は日付として読めません。年を確かめてください。`,
	visitOf: (client, no) => `${client}\u3000第${no}回`,
	carriesOver: (stage) => `扱う段階は「${stage}」を引き継ぎます。`,
	title: '題名',
	titleExample: {
		fact: '例：欠品は月に12件', issue: '例：製造の残業が多い', cause: '例：特売の注文を当日に受けている', essential: 'だれが、何を持って（して）いないか', vision: '例：地元の魚を次の世代へ', action: 'だれが、いつまでに、何をするか', short: '例：特売期の人手',
		hearing: '例：営業の個別ヒアリング', survey: '例：全社員アンケート', oversight: '例：第3回を読んで', handover: '例：顧問税理士へのつなぎ', doc: '例：決算書',
	},
	linkedTo: (client, record) => (record === null ? `支援先「${client}」のノートになります。` : `支援先「${client}」のノートになり、出所は「${record}」です。`),
	whichClient: 'どの支援先ですか',
	whichType: 'どの種別にしますか',
	stage: '段階',
	stageOf: (name) => `${name}の段階を変える`,
	reason: '理由',
	optional: '一言（なくてもかまいません）',
	newNotes: '選んだ行をノートにする',
	newNotesHint: '行ごとに種別を選べます。要らない行は外してください。',
	createCount: (count) => `${count}件のノートを作成`,
	useLine: (title) => `「${title}」をノートにする`,
	created: (count) => `${count}件のノートを作成しました。`,
	samples: '見本の支援先を作成',
	samplesText: (names, count, folder) => `見本の支援先「${names.join('」「')}」のノート${count}件を、${folder === '' ? '保管庫の直下' : `フォルダ「${folder}」`}に作成します。日付は、前回の訪問が先週になるようにずらします。`,
	samplesThere: (path) => `見本の支援先は、すでにあります（${path}）。`,
	problems: '読めなかったところ',
	noProblems: '読めなかったところはありません。',
	noClientYet: 'まだ支援先がありません。先に「支援先を作成」を実行してください。',
	noLines: 'ノートにできる行がありません。文字のある行を選んでください。',
	noLine: '箇条書きの行にカーソルを置いて実行してください。',
	isFact: 'この行に、事実としてリンクできるようになりました。',
	clientGone: '支援先のノートが見つかりません。',
	planExists: (path) => `活動計画はすでにあります（${path}）。`,
	answerLabel: '答え',
	notANumber: (found) => `「${found}」は数ではありません。58 のように数だけで書いてください。`,
	showClient: '支援先ビューで見る',
	changes: { client: '支援先の作成', plan: '活動計画の作成', visit: '訪問の作成', note: 'ノートの作成', notes: '行からのノートの作成', fact: '行を事実にすること', type: '種別を付けること', stage: '段階の変更', request: '依頼事項の完了', short: '短期的課題の完了', answer: '概要の記入', samples: '見本の作成' },
	standing: (stage, next) => [stage === null ? '段階は未設定' : `段階 ${stage}`, next === null ? '次の訪問は未定' : `次回 ${next}`],
	openView: '支援先ビューを開く',
};

export const commandsEn: CommandWords = {
	names: {
		'new-client': 'New client',
		'new-plan': 'New plan',
		'new-visit': 'New visit',
		'new-note': 'New note of a type',
		'notes-from-selection': 'Turn selected lines into notes',
		'mark-line-as-fact': 'Mark this line as a fact',
		'make-note': 'Make this note a …',
		'set-stage': 'Set the stage of the client',
		'set-theme-stage': 'Set the stage of this essential issue',
		'open-client-view': 'Open the client view',
		'create-samples': 'Create the sample clients',
		'show-problems': 'Show what could not be read',
		'undo-change': 'Undo the last change made to notes',
		'redo-change': 'Redo the change that was undone',
		'open-issue-graph': 'Open the issue structure',
		'start-meeting': 'Begin meeting mode',
		'check-before': 'Check before the visit',
		'check-after': 'Check after the visit',
		'check-stage': 'Check the stage',
		'check-office': 'Check of the supervising office',
		'next-check': 'Go to the next check without an answer',
		'read-conflict-cases': 'Read the three ways to drift apart',
		'read-again-tomorrow': 'Note to read the visit again tomorrow',
		'show-position': 'Show where we are today',
		'make-report': 'Make a report…',
		'fill-template': 'Fill in a template…',
		'share-visit': 'Share with the deputy',
		'check-wording': 'Look at the wording',
		'next-wording': 'Go to the next question about wording',
		'allow-wording': 'Allow these words',
		'dismiss-wording': 'Clear this question',
		'clear-wording': 'Clear all questions about wording',
		'next-talk-line': 'Begin the next line of talk…',
	},
	newOf: (type) => `New ${ENGLISH[type].toLowerCase()}`,
	type: (type) => ENGLISH[type],
	about: {
		client: 'the firm, and its stage', plan: 'the goal and the visits planned', visit: 'before, conversation, after', fact: 'figures, what was seen or said', issue: 'what is happening or troubles people', cause: 'what lies behind it',
		essential: 'what the owner recognises as underlying', vision: 'philosophy, vision, goals', action: 'who does what until when', short: 'what is pressing, and how it is dealt with', hearing: 'what managers, staff or others said', survey: 'results of a staff survey',
		oversight: 'what the office noticed while reading', handover: 'a handover to specialists', doc: 'documents received or handed over',
	},
	cancel: 'Cancel',
	create: 'Create',
	change: 'Change',
	save: 'Write',
	required: (label) => `Please fill in: ${label}.`,
	clientName: 'Name of the firm',
	referral: 'Referred by',
	referralExample: 'chamber of commerce, bank, the owner …',
	clientLater: 'Everything else can be written bit by bit, later.',
	date: 'Date',
	halfDate: 'Fill in year, month and day, or leave it empty.',
	sameStage: 'This is the present stage. Choose another one.',
	choose: 'Choose one',
	sameName: (place) => `There is a client of this name already (${place}). The new one is in a folder of its own.`,
	wrongDate: (found) => `“${found}” is not a date for a visit. Check the year.`,
	visitOf: (client, no) => `${client}, visit ${no}`,
	carriesOver: (stage) => `The visit carries over the stage “${stage}”.`,
	title: 'Title',
	titleExample: {
		fact: 'e.g. 12 items out of stock a month', issue: 'e.g. Much overtime in production', cause: 'e.g. Orders are taken on the day', essential: 'Who does or has not what', vision: 'e.g. Local fish for the next generation', action: 'Who does what until when', short: 'e.g. Hands for the sales season',
		hearing: 'e.g. Talks with sales staff', survey: 'e.g. Survey of all staff', oversight: 'e.g. On reading visit 3', handover: 'e.g. Handover to the tax accountant', doc: 'e.g. Annual accounts',
	},
	linkedTo: (client, record) => (record === null ? `It becomes a note of “${client}”.` : `It becomes a note of “${client}”, with “${record}” as its source.`),
	whichClient: 'Which client?',
	whichType: 'Which type?',
	stage: 'Stage',
	stageOf: (name) => `Set the stage of ${name}`,
	reason: 'Reason',
	optional: 'a word on why, if you like',
	newNotes: 'Turn selected lines into notes',
	newNotesHint: 'Each line’s type can be changed. Untick the lines that are not needed.',
	createCount: (count) => `Create ${count} ${count === 1 ? 'note' : 'notes'}`,
	useLine: (title) => `Make “${title}” a note`,
	created: (count) => `${count} ${count === 1 ? 'note was' : 'notes were'} created.`,
	samples: 'Create the sample clients',
	samplesText: (names, count, folder) => `Creates ${count} notes of the sample ${names.length === 1 ? 'client' : 'clients'} “${names.join('”, “')}” in ${folder === '' ? 'the top folder of the vault' : `the folder “${folder}”`}. Dates are shifted so that the last visit was last week.`,
	samplesThere: (path) => `The sample clients are there already (${path}).`,
	problems: 'Could not be read',
	noProblems: 'Everything could be read.',
	noClientYet: 'There is no client yet. Create one with “New client” first.',
	noLines: 'There is no line to make a note of. Select lines with words in them.',
	noLine: 'Put the cursor on a list item first.',
	isFact: 'Other notes can now link this line as a fact.',
	clientGone: 'The client’s note is not there any more.',
	planExists: (path) => `There is a plan already (${path}).`,
	answerLabel: 'Answer',
	notANumber: (found) => `“${found}” is not a number. Write it alone, such as 58.`,
	showClient: 'Show in the client view',
	changes: { client: 'New client', plan: 'New plan', visit: 'New visit', note: 'New note', notes: 'Lines into notes', fact: 'Line as a fact', type: 'Type of a note', stage: 'Change of stage', request: 'Request done', short: 'Short-term issue done', answer: 'Overview', samples: 'Sample clients' },
	standing: (stage, next) => [stage === null ? 'No stage' : `Stage ${stage}`, next === null ? 'No next visit' : `Next ${next}`],
	openView: 'Open the client view',
};

/** Types as headings and lists name them. */
const ENGLISH: Readonly<Record<NoteType, string>> = {
	client: 'Client', plan: 'Plan', visit: 'Visit', fact: 'Fact', issue: 'Issue', cause: 'Cause', essential: 'Essential issue', vision: 'Vision', action: 'Action', short: 'Short-term issue', hearing: 'Hearing', survey: 'Survey', oversight: 'Office record', handover: 'Handover', doc: 'Document',
};

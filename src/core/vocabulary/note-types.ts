/** The note types and their fields: one line a field, English key = property name here, Japanese key beside it (note-format §3). */
import * as words from './choices.ts';
import type { ChoiceList, ChoiceOf } from './choices.ts';

/**
 * What a field's value may be.
 * - `name`, `names`: people, free text or a link, never a bad value
 * - `period`: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY年度`, `A..B`; anything else is kept as written
 * - `steps`: stages and 前捌き
 */
export type FieldKind =
	| 'text' | 'texts' | 'number' | 'truth' | 'date' | 'period' | 'name' | 'names'
	| 'choice' | 'choices' | 'link' | 'links' | 'stage' | 'stage-history' | 'history' | 'steps';

export interface Field<K extends FieldKind = FieldKind, L extends ChoiceList = ChoiceList> {
	readonly ja: string;
	readonly kind: K;
	/** The closed list of a choice; for other kinds, suggestions. */
	readonly choices?: L;
}

const field = <K extends FieldKind>(kind: K) => (ja: string): Field<K, never> => ({ ja, kind });
const choice = <L extends ChoiceList>(ja: string, choices: L): Field<'choice', L> => ({ ja, kind: 'choice', choices });
const choiceList = <L extends ChoiceList>(ja: string, choices: L): Field<'choices', L> => ({ ja, kind: 'choices', choices });
const [text, texts, number, truth, date, period, name, names, link, links] = [
	field('text'), field('texts'), field('number'), field('truth'), field('date'), field('period'), field('name'), field('names'), field('link'), field('links'),
];
/** The choices of a history are the words that its values are taken from. */
const history = <L extends ChoiceList>(...choices: L[]): Field<'history', L> => ({ ja: '経過', kind: 'history', choices: choices.flat() as unknown as L });

/** Fields of every type. `source / 出所` is a relation and stands with the relations. */
export const COMMON_FIELDS = {
	client: link('支援先'),
	title: text('題名'),
	layer: choice('見せる範囲', words.LAYERS),
	created: date('作成日'),
	area: { ja: '領域', kind: 'text', choices: words.AREAS } as Field<'text', typeof words.AREAS>,
	topic: texts('論点'),
} as const;

export const NOTE_TYPES = {
	client: {
		ja: '支援先',
		fields: {
			name: text('事業者名'), codename: text('仮名'), yomi: text('ふりがな'), owner: name('経営者名'),
			industry_major: text('業種大分類'), industry_minor: text('業種小分類'), business: text('事業内容'),
			scale: choice('事業規模', words.SCALES), employees: number('従業員数'), employees_regular: number('正社員数'),
			phase: choice('経営の局面', words.PHASES), finance: text('財務概況'), known_issues: links('把握している課題'),
			needs: text('支援ニーズ'), referral: text('紹介元'),
			vision_state: choice('理念の状況', words.VISION_STATES), vision_author: choice('理念の策定者', words.VISION_AUTHORS),
			vision_gap: choice('理念との乖離', words.VISION_GAPS),
			turnaround_signs: choiceList('再生局面の兆し', words.TURNAROUND_SIGNS),
			triage: choice('始め方', words.TRIAGE_RESULTS), triage_reason: text('始め方の理由'),
			agreed_on: date('合意日'), confidentiality: text('秘密保持'), owner_time: text('経営者の時間'),
			other_supporters: texts('他の支援者'), explained: text('説明の受け止め'), mechanism: text('続ける仕組み'),
			lead: name('主担当'), deputies: names('副担当'), office: name('統括事務局'), specialties: texts('得意分野'),
			stage: field('stage')('段階'), stage_history: field('stage-history')('段階の履歴'),
			status: choice('状態', words.CLIENT_STATES), next_contact: date('次に連絡する日'),
		},
	},
	plan: {
		ja: '活動計画',
		fields: {
			goal: text('目指すゴール'), goal_evidence: text('ゴールの見え方'), visits_planned: number('予定回数'),
			balance: text('設定と解決のかけ方'), office_checked_on: date('統括の確認日'),
		},
	},
	visit: {
		ja: '訪問',
		fields: {
			no: number('回'), date: date('日付'), minutes: number('所要時間'),
			form: choice('実施方法', words.VISIT_FORMS), status: choice('状態', words.VISIT_STATES),
			steps: field('steps')('扱う段階'), client_side: names('先方'), our_side: names('当方'),
			pre_on: date('事前打合せ日'), post_on: date('事後打合せ日'), shared_on: date('共有日'), maps: links('使った図'),
		},
	},
	fact: {
		ja: '事実',
		fields: {
			kind: choice('区分', words.FACT_KINDS), value: number('値'), unit: text('単位'), period: period('時点'),
			indicator: text('指標'), said_by: name('話し手'), quote: text('言葉'),
			viewpoint: choice('視点', words.VIEWPOINTS), unasked: truth('頼んでいない動き'),
		},
	},
	issue: {
		ja: '課題',
		fields: {
			kind: choice('区分', words.ISSUE_KINDS), first: truth('最初の課題'), said_by: name('話し手'), said_on: date('言った日'),
			status: choice('状態', words.ISSUE_STATES), history: history(words.ISSUE_STATES),
		},
	},
	cause: {
		ja: '要因',
		fields: { status: choice('確からしさ', words.CERTAINTIES), said_by: name('話し手'), history: history(words.CERTAINTIES) },
	},
	essential: {
		ja: '本質的課題',
		fields: {
			status: choice('状態', words.ESSENTIAL_STATES), owner_words: text('経営者の言葉'),
			first_said_by: { ja: '先に言った人', kind: 'name', choices: words.FIRST_SPEAKERS } as Field<'name', typeof words.FIRST_SPEAKERS>,
			nature: choice('課題の性質', words.PROBLEM_NATURES), stage: field('stage')('段階'), history: history(words.ESSENTIAL_STATES),
		},
	},
	vision: {
		ja: 'ビジョン',
		fields: {
			kind: choice('区分', words.VISION_KINDS), author: choice('策定者', words.VISION_AUTHORS),
			as_of: period('策定時点'), horizon: period('目標時期'),
		},
	},
	action: {
		ja: '対応策',
		fields: {
			carried_by: names('担当'), due: date('期限'), quick: choice('即効性', words.QUICKNESS),
			state: choice('状態', words.ACTION_STATES), handover: text('つなぐ先'), learned: text('分かったこと'), history: history(words.ACTION_STATES),
		},
	},
	short: {
		ja: '短期的課題',
		fields: {
			found_on: date('見つけた日'), policy: choice('方針', words.SHORT_POLICIES), carried_by: names('担当'), due: date('期限'),
			state: choice('状態', words.SHORT_STATES), effect: text('影響'), handover: text('つなぐ先'), handed_over_on: date('つないだ日'), history: history<ChoiceList>(words.SHORT_STATES, words.SHORT_POLICIES),
		},
	},
	hearing: {
		ja: 'ヒアリング',
		fields: {
			date: date('日付'), who: names('相手'), group: choiceList('相手の層', words.HEARING_GROUPS), purpose: text('狙い'),
			told_how: text('伝え方'), anonymity: text('匿名の約束'),
		},
	},
	survey: {
		ja: '社員調査',
		fields: {
			date: date('日付'), target: text('対象'), n_target: number('対象数'), n_answered: number('回答数'), min_cell: number('最小表示人数'),
			shown_on: date('見せた日'), shown_to: names('見せた相手'), how_introduced: text('見せる前に伝えたこと'), client_reaction: text('受け止め'),
		},
	},
	oversight: {
		ja: '統括の記録',
		fields: {
			visit: link('訪問'), read_on: date('読んだ日'), style_seen: text('書きぶり'), conflict_signs: texts('コンフリクトの兆し'),
			support_given: text('行ったサポート'),
		},
	},
	handover: {
		ja: '引き継ぎ',
		fields: {
			to: text('つなぐ先'), consent_on: date('同意日'), content: text('引き継ぐ内容'), companion: name('同行する人'), next_contact: date('次に連絡する日'),
		},
	},
	doc: {
		ja: '資料',
		fields: { from: text('受領元'), received_on: date('受領日'), handed_on: date('提出日'), file: text('ファイル') },
	},
} as const;

export type NoteType = keyof typeof NOTE_TYPES;

/** One item of `stage_history / 段階の履歴`. */
export interface StageChange {
	/** ISO date. */
	readonly on: string;
	readonly stage: Stage;
	/** Free words, empty when none were given. */
	readonly reason: string;
}

/** One item of `history / 経過`: a value of `status` (or `state`, its name on actions) or `policy` that changed. */
export interface ValueChange {
	readonly on: string;
	readonly key: 'status' | 'policy';
	readonly from: string;
	readonly to: string;
	readonly reason: string;
}

/** A link as written in a property or a body, resolved later by the notebook. */
export interface Link {
	/** What stands before `#` and `|`, NFC, trimmed. Empty: the note itself. */
	readonly target: string;
	/** The block id behind `#^`, lower case, or null. */
	readonly block: string | null;
}

/** The seven stages of the method, paper 図3. */
export type Stage = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** 前捌き: a step of a visit that is no stage. */
export type Step = Stage | '前捌き';

interface KindValues<L extends ChoiceList> {
	text: string; texts: readonly string[]; number: number; truth: boolean; date: string; period: string; name: string; names: readonly string[];
	choice: ChoiceOf<L>; choices: readonly ChoiceOf<L>[]; link: Link; links: readonly Link[];
	stage: Stage; 'stage-history': readonly StageChange[]; history: readonly ValueChange[]; steps: readonly Step[];
}
type ValueOf<F> = F extends Field<infer K, infer L> ? KindValues<L>[K] : never;
type ValuesOf<F> = { readonly [P in keyof F]?: ValueOf<F[P]> };

/** The fields of one note type as typed values; what was absent or did not fit is absent. */
export type FieldsOf<T extends NoteType> = ValuesOf<typeof COMMON_FIELDS> & ValuesOf<(typeof NOTE_TYPES)[T]['fields']>;

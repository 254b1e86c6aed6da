/** Every closed list of words a value may be taken from: canonical in Japanese, each with its one English label. */

/** A word of the method in both languages. The Japanese one is canonical: it is what the program compares and writes. */
export interface Term {
	readonly ja: string;
	readonly en: string;
}

/** A closed list of words. The union of its canonical words is {@link ChoiceOf}. */
export type ChoiceList = readonly Term[];
export type ChoiceOf<L extends ChoiceList> = L[number]['ja'];

type Pair = readonly [ja: string, en: string];
type Terms<P extends readonly Pair[]> = { readonly [I in keyof P]: { readonly ja: P[I][0]; readonly en: P[I][1] } };

const choices = <const P extends readonly Pair[]>(...pairs: P): Terms<P> => pairs.map(([ja, en]) => ({ ja, en })) as unknown as Terms<P>;

/** Who may see a note (見せる範囲), domain 0.2. */
export const LAYERS = choices(['支援チームだけ', 'team only'], ['経営者と共有', 'shared with the owner'], ['匿名で提示', 'shown anonymously']);
/** domain A1, paper 図1. */
export const SCALES = choices(
	['小規模事業者（個人事業主を含む）', 'micro firm or sole proprietor'],
	['中規模の中小企業', 'medium-sized firm'],
	['地域中核・中堅に近い', 'close to a regional leading firm'],
);
export const PHASES = choices(
	['事業拡大・成長', 'expanding'],
	['安定・着実な成長', 'steady growth'],
	['悪化の懸念あり', 'decline feared'],
	['経営悪化（再生局面）', 'in decline (turnaround)'],
);
export const VISION_STATES = choices(
	['自ら考え言葉にしている', 'own and worded'],
	['受け継いだものがある（自分では策定していない）', 'inherited'],
	['考えたことがない・言葉がない', 'never thought of or unworded'],
	['未確認', 'not asked yet'],
);
export const VISION_AUTHORS = choices(
	['現経営者', 'present owner'],
	['創業者', 'founder'],
	['創業者以外の歴代経営者', 'an earlier owner'],
	['なし', 'none'],
	['不明', 'unknown'],
);
export const VISION_GAPS = choices(['あり', 'yes'], ['なし', 'no'], ['未確認', 'not asked yet']);
/** Signs of a turnaround phase R1…R8 in this order, domain B0. */
export const TURNAROUND_SIGNS = choices(
	['債務超過', 'negative equity'],
	['連続赤字', 'repeated losses'],
	['返済力', 'weak repayment capacity'],
	['手元資金', 'low cash'],
	['資金不足', 'cash shortfall'],
	['条件変更', 'rescheduled loans'],
	['税・社会保険の遅れ', 'late taxes or social insurance'],
	['支払いの遅れ', 'late payments'],
);
/** How the engagement begins (始め方), the outcome of 前捌き. */
export const TRIAGE_RESULTS = choices(
	['伴走支援を始める', 'start support'],
	['理念・ビジョンの整理から始める', 'start from philosophy and vision'],
	['短期的課題を先に', 'short-term issue first'],
	['専門機関へつなぐ', 'refer to a specialist body'],
	['見送る・時期を待つ', 'decline or wait'],
	['検討中', 'under consideration'],
);
export const CLIENT_STATES = choices(['支援中', 'active'], ['休止', 'paused'], ['引き継ぎ済み', 'handed over'], ['終了', 'ended']);

export const VISIT_FORMS = choices(['訪問', 'on site'], ['オンライン', 'online'], ['来所', 'at our office'], ['電話', 'phone']);
export const VISIT_STATES = choices(['予定', 'planned'], ['実施済', 'held'], ['延期', 'postponed'], ['中止', 'cancelled']);

export const FACT_KINDS = choices(
	['財務', 'financial'],
	['数量', 'quantity'],
	['観察', 'observation'],
	['発言', 'statement'],
	['資料', 'document'],
	['調査結果', 'survey result'],
);
/** The viewpoints of ロカベン, domain R1. */
export const VIEWPOINTS = choices(
	['財務', 'finance'],
	['経営者', 'owner'],
	['事業', 'business'],
	['環境・関係者', 'environment and stakeholders'],
	['内部管理体制', 'internal management'],
	['業務フロー', 'work flow'],
	['商流', 'trade flow'],
);
export const ISSUE_KINDS = choices(
	['未分類', 'unsorted'],
	['現象', 'phenomenon'],
	['経営者が挙げた課題', 'raised by the owner'],
	['支援チームの気づき', 'noticed by the team'],
);
export const ISSUE_STATES = choices(['出たまま', 'as raised'], ['掘り下げ中', 'being explored'], ['整理済み', 'sorted out'], ['扱わない', 'set aside']);
/** How sure a cause is (確からしさ). */
export const CERTAINTIES = choices(
	['仮説', 'hypothesis'],
	['経営者の認識', 'owner’s view'],
	['事実で確認', 'confirmed by facts'],
	['見直した', 'revised'],
	['取り下げ', 'withdrawn'],
);
export const ESSENTIAL_STATES = choices(
	['チームの仮説', 'team hypothesis'],
	['対話の中で見えてきた', 'emerging in dialogue'],
	['経営者が言葉にした', 'voiced by the owner'],
	['共有・合意した', 'shared and agreed'],
	['経営者が動き出した', 'owner is moving'],
	['見直した', 'revised'],
	['取り下げた', 'withdrawn'],
);
export const PROBLEM_NATURES = choices(['技術的な課題', 'technical problem'], ['適応を要する課題', 'adaptive problem']);
/** Who said an essential issue first; suggestions only, since names of people are free text. */
export const FIRST_SPEAKERS = choices(['経営者', 'owner'], ['幹部・社員', 'managers or staff'], ['支援チーム', 'support team']);
export const VISION_KINDS = choices(
	['理念', 'philosophy'],
	['ビジョン', 'vision'],
	['経営者の思い・価値観', 'owner’s values'],
	['経営目標', 'business goal'],
	['事業計画', 'business plan'],
	['KPI', 'KPI'],
	['支援のゴール', 'goal of the support'],
);
export const QUICKNESS = choices(['大', 'high'], ['中', 'medium'], ['小', 'low']);
export const ACTION_STATES = choices(['案', 'idea'], ['試している', 'being tried'], ['定着', 'settled'], ['やめた', 'stopped'], ['保留', 'on hold']);
export const SHORT_POLICIES = choices(
	['先に解決する', 'solve first'],
	['並行して進める', 'in parallel'],
	['専門家・別チームへつなぐ', 'hand to a specialist or another team'],
	['見守る', 'watch'],
);
export const SHORT_STATES = choices(['未着手', 'not started'], ['対応中', 'in progress'], ['つないだ', 'handed over'], ['完了', 'done']);
export const HEARING_GROUPS = choices(['経営者', 'owner'], ['幹部', 'managers'], ['社員', 'staff'], ['社外', 'outside']);
/** 領域: suggestions, own words are fine (domain A5). */
export const AREAS = choices(
	['経営・方向', 'management and direction'],
	['販売', 'sales'],
	['生産・提供', 'production and delivery'],
	['人・組織', 'people and organisation'],
	['財務・資金', 'finance and funds'],
	['情報・IT', 'information and IT'],
	['承継', 'succession'],
	['その他', 'other'],
);

/** Kinds of question (Schein), domain R3. */
export const QUESTION_KINDS = choices(['純粋', 'pure'], ['診断', 'diagnostic'], ['対決', 'confrontational'], ['プロセス', 'process']);
/** What a supporter's line of talk does (要素), paper 図5. */
export const SUPPORTER_ELEMENTS = choices(
	['傾聴', 'listening'],
	['共感', 'empathy'],
	['問いかけ', 'question'],
	['提案', 'suggestion'],
	['説明', 'explanation'],
	['その他', 'other'],
);
export const CLIENT_ELEMENTS = choices(['発言', 'statement'], ['気づき', 'noticing'], ['決めたこと', 'decision']);
export const ANSWERS = choices(['はい', 'yes'], ['まだ', 'not yet'], ['今回は当てはまらない', 'not applicable']);
export const VISIT_RESULTS = choices(['達した', 'reached'], ['一部', 'partly'], ['達していない', 'not reached'], ['目指すものを変えた', 'changed the aim']);
/** Where the weight of a visit's talk is meant to lie (重心). */
export const TALK_WEIGHTS = choices(['傾聴・共感', 'listening and empathy'], ['問いかけ・提案', 'questions and suggestions']);
export const GAP_KINDS = choices(['乖離', 'divergence'], ['矛盾', 'contradiction'], ['不整合', 'mismatch']);

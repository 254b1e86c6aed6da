/** The table of words against the contract: no key with two meanings, both languages for everything, and how words are compared. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	bodyField, fieldHeading, findChoice, findTerm, fold, heading, isClientKey, isRelationKey, isTypeKey, keyMeaning, keyOf, noteType, propertyTerm, TYPE_PROPERTY,
} from '../../src/core/vocabulary.ts';
import * as body from '../../src/core/vocabulary/body.ts';
import * as choiceLists from '../../src/core/vocabulary/choices.ts';
import type { ChoiceList, Term } from '../../src/core/vocabulary/choices.ts';
import { COMMON_FIELDS, NOTE_TYPES } from '../../src/core/vocabulary/note-types.ts';
import type { Field, FieldKind, NoteType } from '../../src/core/vocabulary/note-types.ts';
import { RELATION_PROPERTIES } from '../../src/core/vocabulary/relations.ts';
import { ALL_TYPES } from './reading.ts';

/** note-format §3, without the remarks in brackets. */
const CONTRACT: Record<NoteType, string> = {
	client: `支援先: name / 事業者名 · codename / 仮名 · yomi / ふりがな · owner / 経営者名 · industry_major / 業種大分類 · industry_minor / 業種小分類 · business / 事業内容 · scale / 事業規模 · employees / 従業員数 · employees_regular / 正社員数 · phase / 経営の局面 · finance / 財務概況 · known_issues / 把握している課題 · needs / 支援ニーズ · referral / 紹介元 · vision_state / 理念の状況 · vision_author / 理念の策定者 · vision_gap / 理念との乖離 · turnaround_signs / 再生局面の兆し · triage / 始め方 · triage_reason / 始め方の理由 · agreed_on / 合意日 · confidentiality / 秘密保持 · owner_time / 経営者の時間 · other_supporters / 他の支援者 · explained / 説明の受け止め · mechanism / 続ける仕組み · lead / 主担当 · deputies / 副担当 · office / 統括事務局 · specialties / 得意分野 · stage / 段階 · stage_history / 段階の履歴 · status / 状態 · next_contact / 次に連絡する日`,
	plan: `活動計画: goal / 目指すゴール · goal_evidence / ゴールの見え方 · visits_planned / 予定回数 · balance / 設定と解決のかけ方 · office_checked_on / 統括の確認日`,
	visit: `訪問: no / 回 · date / 日付 · minutes / 所要時間 · form / 実施方法 · status / 状態 · steps / 扱う段階 · client_side / 先方 · our_side / 当方 · pre_on / 事前打合せ日 · post_on / 事後打合せ日 · shared_on / 共有日 · maps / 使った図`,
	fact: `事実: kind / 区分 · value / 値 · unit / 単位 · period / 時点 · indicator / 指標 · said_by / 話し手 · quote / 言葉 · viewpoint / 視点 · unasked / 頼んでいない動き`,
	issue: `課題: kind / 区分 · first / 最初の課題 · said_by / 話し手 · said_on / 言った日 · status / 状態 · history / 経過`,
	cause: `要因: status / 確からしさ · said_by / 話し手 · history / 経過`,
	essential: `本質的課題: status / 状態 · owner_words / 経営者の言葉 · first_said_by / 先に言った人 · nature / 課題の性質 · stage / 段階 · history / 経過`,
	vision: `ビジョン: kind / 区分 · author / 策定者 · as_of / 策定時点 · horizon / 目標時期`,
	action: `対応策: carried_by / 担当 · due / 期限 · quick / 即効性 · state / 状態 · handover / つなぐ先 · learned / 分かったこと · history / 経過`,
	short: `短期的課題: found_on / 見つけた日 · policy / 方針 · carried_by / 担当 · due / 期限 · state / 状態 · effect / 影響 · handover / つなぐ先 · handed_over_on / つないだ日 · history / 経過`,
	hearing: `ヒアリング: date / 日付 · who / 相手 · group / 相手の層 · purpose / 狙い · told_how / 伝え方 · anonymity / 匿名の約束`,
	survey: `社員調査: date / 日付 · target / 対象 · n_target / 対象数 · n_answered / 回答数 · min_cell / 最小表示人数 · shown_on / 見せた日 · shown_to / 見せた相手 · how_introduced / 見せる前に伝えたこと · client_reaction / 受け止め`,
	oversight: `統括の記録: visit / 訪問 · read_on / 読んだ日 · style_seen / 書きぶり · conflict_signs / コンフリクトの兆し · support_given / 行ったサポート`,
	handover: `引き継ぎ: to / つなぐ先 · consent_on / 同意日 · content / 引き継ぐ内容 · companion / 同行する人 · next_contact / 次に連絡する日`,
	doc: `資料: from / 受領元 · received_on / 受領日 · handed_on / 提出日 · file / ファイル`,
};
/** note-format §4, one line a relation: the property on the note, then the inverse one. */
const CONTRACT_RELATIONS = [
	'causes: caused_by / 要因 · effects / 結果',
	'part_of: part_of / 上位 · parts / 内訳',
	'supports: evidence / 根拠 · supports / 何の根拠か',
	'refutes: counter_evidence / 反証 · refutes / 何の反証か',
	'hinders: hinders / 妨げる · hindered_by / 妨げるもの',
	'addresses: addresses / 対応先 · actions / 対応策',
	'measured_by: measured_by / 確認指標 · measures / 指標の対象',
	'revises: revises / 見直し前 · revised_by / 見直し後',
	'from: source / 出所',
];
/** The ends of the edge at which the note with the property stands, note-format §4. */
const CONTRACT_ENDS = {
	caused_by: 'to', effects: 'from', part_of: 'from', parts: 'to', evidence: 'to', supports: 'from', counter_evidence: 'to', refutes: 'from', hinders: 'from', hindered_by: 'to',
	addresses: 'from', actions: 'to', measured_by: 'from', measures: 'to', revises: 'from', revised_by: 'to', source: 'from',
};
/** Closed lists as note-format §3 and §5 and domain A spell them, by the name they have in the table. */
const CONTRACT_CHOICES: Partial<Record<keyof typeof choiceLists, string>> = {
	LAYERS: '支援チームだけ, 経営者と共有, 匿名で提示',
	SCALES: '小規模事業者（個人事業主を含む）, 中規模の中小企業, 地域中核・中堅に近い',
	PHASES: '事業拡大・成長, 安定・着実な成長, 悪化の懸念あり, 経営悪化（再生局面）',
	VISION_STATES: '自ら考え言葉にしている, 受け継いだものがある（自分では策定していない）, 考えたことがない・言葉がない, 未確認',
	VISION_AUTHORS: '現経営者, 創業者, 創業者以外の歴代経営者, なし, 不明',
	VISION_GAPS: 'あり, なし, 未確認',
	TURNAROUND_SIGNS: '債務超過, 連続赤字, 返済力, 手元資金, 資金不足, 条件変更, 税・社会保険の遅れ, 支払いの遅れ',
	TRIAGE_RESULTS: '伴走支援を始める, 理念・ビジョンの整理から始める, 短期的課題を先に, 専門機関へつなぐ, 見送る・時期を待つ, 検討中',
	CLIENT_STATES: '支援中, 休止, 引き継ぎ済み, 終了',
	VISIT_FORMS: '訪問, オンライン, 来所, 電話',
	VISIT_STATES: '予定, 実施済, 延期, 中止',
	FACT_KINDS: '財務, 数量, 観察, 発言, 資料, 調査結果',
	VIEWPOINTS: '財務, 経営者, 事業, 環境・関係者, 内部管理体制, 業務フロー, 商流',
	ISSUE_KINDS: '未分類, 現象, 経営者が挙げた課題, 支援チームの気づき',
	ISSUE_STATES: '出たまま, 掘り下げ中, 整理済み, 扱わない',
	CERTAINTIES: '仮説, 経営者の認識, 事実で確認, 見直した, 取り下げ',
	ESSENTIAL_STATES: 'チームの仮説, 対話の中で見えてきた, 経営者が言葉にした, 共有・合意した, 経営者が動き出した, 見直した, 取り下げた',
	PROBLEM_NATURES: '技術的な課題, 適応を要する課題',
	FIRST_SPEAKERS: '経営者, 幹部・社員, 支援チーム',
	VISION_KINDS: '理念, ビジョン, 経営者の思い・価値観, 経営目標, 事業計画, KPI, 支援のゴール',
	QUICKNESS: '大, 中, 小',
	ACTION_STATES: '案, 試している, 定着, やめた, 保留',
	SHORT_POLICIES: '先に解決する, 並行して進める, 専門家・別チームへつなぐ, 見守る',
	SHORT_STATES: '未着手, 対応中, つないだ, 完了',
	HEARING_GROUPS: '経営者, 幹部, 社員, 社外',
	AREAS: '経営・方向, 販売, 生産・提供, 人・組織, 財務・資金, 情報・IT, 承継, その他',
	QUESTION_KINDS: '純粋, 診断, 対決, プロセス',
	SUPPORTER_ELEMENTS: '傾聴, 共感, 問いかけ, 提案, 説明, その他',
	CLIENT_ELEMENTS: '発言, 気づき, 決めたこと',
	ANSWERS: 'はい, まだ, 今回は当てはまらない',
	VISIT_RESULTS: '達した, 一部, 達していない, 目指すものを変えた',
	TALK_WEIGHTS: '傾聴・共感, 問いかけ・提案',
	GAP_KINDS: '乖離, 矛盾, 不整合',
};
/** Headings, body fields, tables and stages, note-format §3 and §5. */
const CONTRACT_BODY: readonly (readonly [table: readonly Term[], words: string])[] = [
	[Object.values(body.HEADINGS), '事前打合せ, 面談の記録, 事後打合せ, 問いかけの案, 見立て, 確認事項, 依頼事項, セルフチェック, 財務, スケジュール, 課題群と進め方, 節目, 見直しの履歴, 集計, 乖離・矛盾・不整合, 確かめたこと'],
	[Object.values(body.BEFORE_FIELDS), '目指すゴール, 支援の狙い, 支援内容, 協議事項, 伝達事項, 役割, 時間, 使うもの, 重心'],
	[Object.values(body.AFTER_FIELDS), '実施内容, 達成, 所見, 改善点, 計画との差, 別の見方, 準備, 次回, 受領資料, 提出資料, 統括のひとこと, 微調整'],
	[Object.values(body.FINANCE_ITEMS), '売上高, 営業利益, 減価償却費, 現金・預金, 借入金, 役員借入金, 売掛金, 受取手形, 棚卸資産, 買掛金, 支払手形, 純資産, 負債・純資産合計, 従業員数'],
	[Object.values(body.SCHEDULE_COLUMNS), '回, 予定日, 段階, 支援内容, 狙い, 参加者'],
	[Object.values(body.THEME_COLUMNS), '課題群, テーマ, アプローチ, 即効性, 体制, ヒアリング先, 着手の条件'],
	[Object.values(body.MILESTONE_COLUMNS), '名, 予定回'],
	[Object.values(body.REVISION_COLUMNS), '日付, 何を, なぜ'],
	[Object.values(body.RESULT_COLUMNS), '設問, 切り口, 人数'],
	[body.STAGE_NAMES.map(({ short }) => short), '接する前, 双方の理解, 信頼関係, 気づき・腹落ち, 内発的動機づけ, 課題解決, フォローアップ'],
];

/** Every field that is not plain text, by kind; a choice with the list it is taken from (domain A). */
const CONTRACT_KINDS: Partial<Record<FieldKind, string>> = {
	texts: 'topic, client.other_supporters, client.specialties, oversight.conflict_signs',
	number: 'client.employees, client.employees_regular, plan.visits_planned, visit.no, visit.minutes, fact.value, survey.n_target, survey.n_answered, survey.min_cell',
	truth: 'fact.unasked, issue.first',
	date: 'created, client.agreed_on, client.next_contact, plan.office_checked_on, visit.date, visit.pre_on, visit.post_on, visit.shared_on, issue.said_on, action.due, short.found_on, short.due, short.handed_over_on, hearing.date, survey.date, survey.shown_on, oversight.read_on, handover.consent_on, handover.next_contact, doc.received_on, doc.handed_on',
	period: 'fact.period, vision.as_of, vision.horizon',
	name: 'client.owner, client.lead, client.office, fact.said_by, issue.said_by, cause.said_by, essential.first_said_by, handover.companion',
	names: 'client.deputies, visit.client_side, visit.our_side, action.carried_by, short.carried_by, hearing.who, survey.shown_to',
	choice: 'layer LAYERS, client.scale SCALES, client.phase PHASES, client.vision_state VISION_STATES, client.vision_author VISION_AUTHORS, client.vision_gap VISION_GAPS, client.triage TRIAGE_RESULTS, client.status CLIENT_STATES, visit.form VISIT_FORMS, visit.status VISIT_STATES, fact.kind FACT_KINDS, fact.viewpoint VIEWPOINTS, issue.kind ISSUE_KINDS, issue.status ISSUE_STATES, cause.status CERTAINTIES, essential.status ESSENTIAL_STATES, essential.nature PROBLEM_NATURES, vision.kind VISION_KINDS, vision.author VISION_AUTHORS, action.quick QUICKNESS, action.state ACTION_STATES, short.policy SHORT_POLICIES, short.state SHORT_STATES',
	choices: 'client.turnaround_signs TURNAROUND_SIGNS, hearing.group HEARING_GROUPS',
	link: 'client, oversight.visit',
	links: 'client.known_issues, visit.maps',
	stage: 'client.stage, essential.stage',
	'stage-history': 'client.stage_history',
	history: 'issue.history, cause.history, essential.history, action.history, short.history',
	steps: 'visit.steps',
};

const words = (list: string): string[] => list.split(/\s*[·,]\s+/);
const lists = Object.entries(choiceLists as Readonly<Record<string, ChoiceList>>);
const japanese = (terms: readonly Term[]): string[] => terms.map(({ ja }) => ja).sort();

describe('the table is the contract’s', () => {
	test.each(ALL_TYPES)('%s has the fields of the contract and no other', (type) => {
		const [ja = '', fields = ''] = CONTRACT[type].split(': ');
		expect(NOTE_TYPES[type].ja).toBe(ja);
		expect(Object.entries(NOTE_TYPES[type].fields).map(([en, field]: [string, Field]) => `${en} / ${field.ja}`).sort()).toEqual(words(fields).sort());
	});

	test('all types share client, title, layer, created, area and topic', () => {
		expect(Object.entries(COMMON_FIELDS).map(([en, { ja }]) => `${en} / ${ja}`)).toEqual(['client / 支援先', 'title / 題名', 'layer / 見せる範囲', 'created / 作成日', 'area / 領域', 'topic / 論点']);
	});

	test('every field is of the kind that the contract gives it', () => {
		const fields = [['', COMMON_FIELDS] as const, ...ALL_TYPES.map((type) => [`${type}.`, NOTE_TYPES[type].fields] as const)].flatMap(([prefix, table]) =>
			Object.entries(table as Record<string, Field>).map(([name, { kind, choices }]) => {
				const list = kind === 'choice' || kind === 'choices' ? ` ${lists.find(([, one]) => one === choices)?.[0] ?? '?'}` : '';
				return { kind, name: `${prefix}${name}${list}` };
			}),
		);
		const kinds = [...new Set(fields.map(({ kind }) => kind))].filter((kind) => kind !== 'text');
		expect(Object.fromEntries(kinds.map((kind) => [kind, fields.filter((field) => field.kind === kind).map(({ name }) => name).sort()]))).toEqual(Object.fromEntries(Object.entries(CONTRACT_KINDS).map(([kind, list]) => [kind, words(list).sort()])));
	});

	test('the relations have the properties of the contract', () => {
		const contract = CONTRACT_RELATIONS.flatMap((line) => words(line.split(': ')[1] ?? '').map((pair) => `${line.split(': ')[0] ?? ''}: ${pair}`));
		expect(RELATION_PROPERTIES.map(({ relation, en, ja }) => `${relation}: ${en} / ${ja}`).sort()).toEqual(contract.sort());
		expect(Object.fromEntries(RELATION_PROPERTIES.map(({ en, end }) => [en, end]))).toEqual(CONTRACT_ENDS);
	});

	test('every closed list has the words of the contract', () => {
		expect(Object.fromEntries(lists.map(([name, list]) => [name, japanese(list)]))).toEqual(Object.fromEntries(Object.entries(CONTRACT_CHOICES).map(([name, list]) => [name, words(list).sort()])));
	});

	test('headings, body fields, tables and stages have the words of the contract', () => {
		expect(CONTRACT_BODY.map(([table]) => japanese(table))).toEqual(CONTRACT_BODY.map(([, list]) => words(list).sort()));
	});
});

describe('no word means two things', () => {
	/** Keys of a type that more than one meaning claims. */
	const doubles = (type: NoteType): string[] => {
		const fields = Object.entries({ ...COMMON_FIELDS, ...NOTE_TYPES[type].fields } as Record<string, Field>).map(([en, { ja }]) => ({ en, ja }));
		const keys = [TYPE_PROPERTY, ...RELATION_PROPERTIES, ...fields].flatMap(({ en, ja }) => [...new Set([fold(en), fold(ja)])]);
		return keys.filter((key, i) => keys.indexOf(key) !== i);
	};
	test.each(ALL_TYPES)('among the keys of %s', (type) => expect(doubles(type)).toEqual([]));

	/** Labels of a list that more than one term claims. */
	const twice = (terms: readonly Term[]): string[] => {
		const labels = terms.flatMap(({ en, ja }) => [...new Set([fold(en), fold(ja)])]);
		return labels.filter((label, i) => labels.indexOf(label) !== i);
	};
	test('among the choices of any list', () => expect(lists.flatMap(([name, list]) => twice(list).map((label) => `${name}: ${label}`))).toEqual([]));
	test('among the note types', () => expect(twice(ALL_TYPES.map((type) => ({ en: type, ja: NOTE_TYPES[type].ja })))).toEqual([]));
	test('among headings and the fields that headings open', () => expect(twice([...Object.values(body.HEADINGS), ...Object.values(body.BEFORE_FIELDS), ...Object.values(body.AFTER_FIELDS)])).toEqual([]));
	test('among the items of a table', () => expect([body.FINANCE_ITEMS, body.SCHEDULE_COLUMNS, body.THEME_COLUMNS, body.MILESTONE_COLUMNS, body.REVISION_COLUMNS, body.RESULT_COLUMNS].flatMap((table) => twice(Object.values(table)))).toEqual([]));
	test('among the names of stages and steps', () => expect(twice([...body.STAGE_NAMES.flatMap(({ short, full }) => (short.ja === full.ja ? [short] : [short, full])), body.TRIAGE_STEP])).toEqual([]));

	test('and no word is missing in either language', () => {
		const all = [...lists.flatMap(([, list]) => list), ...CONTRACT_BODY.flatMap(([table]) => table), ...RELATION_PROPERTIES];
		expect(all.filter(({ en, ja }) => en.trim() === '' || ja.trim() === '')).toEqual([]);
		expect(all.filter(({ en }) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(en))).toEqual([]);
	});
});

describe('words are looked up', () => {
	test('without regard to width, case, white space around them and the shape of an apostrophe', () => {
		expect(fold(' Ｓｔａｇｅ ')).toBe('stage');
		expect(fold('OWNER_TIME')).toBe('owner_time');
		expect(fold("Owner's  view")).toBe('owner’s view');
		expect(fold('ﾋﾞｼﾞｮﾝ')).toBe('ビジョン');
		expect(fold('ヒ\u3099シ\u3099ョン')).toBe('ビジョン');
		expect(fold('環境　・関係者')).toBe('環境 ・関係者');
	});

	test('the same when folded twice', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ａＢｶﾞ゙ \t　’\'㈱①ﬁ〜') })), (word) => fold(fold(word)) === fold(word)), { numRuns: 2000 });
	});

	test.each(ALL_TYPES)('%s is named by its English and its Japanese word', (type) => {
		expect([type, type.toUpperCase(), NOTE_TYPES[type].ja, ` ${NOTE_TYPES[type].ja} `].map(noteType)).toEqual([type, type, type, type]);
	});

	test('a word that is no type, or an inherited one, names none', () => expect(['memo', '', '計画', 'constructor', '__proto__'].map(noteType)).toEqual([null, null, null, null, null]));

	test.each(ALL_TYPES)('every key of %s means the same in both languages', (type) => {
		for (const [name, field] of Object.entries({ ...COMMON_FIELDS, ...NOTE_TYPES[type].fields } as Record<string, Field>))
			for (const key of [name, name.toUpperCase(), field.ja]) expect(keyMeaning(type, key)).toEqual({ is: 'field', name, field });
		for (const property of RELATION_PROPERTIES) for (const key of [property.en, property.ja]) expect(keyMeaning(type, key)).toEqual({ is: 'relation', property });
		for (const key of ['type', '種別', 'Ｔｙｐｅ']) expect(keyMeaning(type, key)).toEqual({ is: 'type' });
	});

	test('a key of another type is the user’s own', () => {
		expect(keyMeaning('fact', 'stage')).toBe(null);
		expect(keyMeaning('visit', 'owner_words')).toBe(null);
		expect(keyMeaning('client', 'toString')).toBe(null);
		expect(keyMeaning('client', '__proto__')).toBe(null);
	});

	test('the keys that make a note ours are known without its type', () => {
		expect(['type', '種別', 'TYPE', 'kind'].map(isTypeKey)).toEqual([true, true, true, false]);
		expect(['client', '支援先', 'Client', 'clients'].map(isClientKey)).toEqual([true, true, true, false]);
		expect(['evidence', '根拠', '要因', 'Caused_By', '出所', 'known_issues', '把握している課題'].map(isRelationKey)).toEqual([true, true, true, true, true, false, false]);
	});

	test('a property has both spellings, and one that its type lacks is the caller’s mistake', () => {
		expect(propertyTerm('client', 'stage')).toEqual({ en: 'stage', ja: '段階' });
		expect(propertyTerm('cause', '要因')).toEqual({ en: 'caused_by', ja: '要因' });
		expect(propertyTerm('fact', 'type')).toEqual({ en: 'type', ja: '種別' });
		expect(() => propertyTerm('fact', 'stage')).toThrow(RangeError);
		expect(() => propertyTerm('fact', 'stage')).toThrow('stage');
	});

	test('a term is found by either label', () => {
		expect(findTerm(choiceLists.ANSWERS, 'Not yet')).toEqual({ ja: 'まだ', en: 'not yet' });
		expect(findTerm(choiceLists.ANSWERS, 'まだ')).toEqual({ ja: 'まだ', en: 'not yet' });
		expect(findTerm(choiceLists.ANSWERS, 'まだまだ')).toBe(null);
		expect(keyOf(body.FINANCE_ITEMS, 'net assets')).toBe('equity');
		expect(keyOf(body.FINANCE_ITEMS, '純資産')).toBe('equity');
		expect(keyOf(body.FINANCE_ITEMS, '資産')).toBe(null);
	});

	test('a choice may carry a remark in brackets, but a label’s own brackets count', () => {
		expect(findChoice(choiceLists.ISSUE_STATES, '扱わない（季節の話のため）')?.ja).toBe('扱わない');
		expect(findChoice(choiceLists.SHORT_POLICIES, 'watch (until spring)')?.ja).toBe('見守る');
		expect(findChoice(choiceLists.PHASES, '経営悪化（再生局面）')?.ja).toBe('経営悪化（再生局面）');
		expect(findChoice(choiceLists.PHASES, '経営悪化(再生局面)（要確認）')?.ja).toBe('経営悪化（再生局面）');
		expect(findChoice(choiceLists.PHASES, '悪化')).toBe(null);
	});
});

test('a choice that explains itself in brackets is known without them', () => {
	expect(findChoice(choiceLists.SCALES, '小規模事業者')?.ja).toBe('小規模事業者（個人事業主を含む）');
	expect(findChoice(choiceLists.SCALES, '小規模事業者（家族経営）')?.ja).toBe('小規模事業者（個人事業主を含む）');
	expect(findChoice(choiceLists.PHASES, 'in decline')?.ja).toBe('経営悪化（再生局面）');
});

describe('headings and keys in a body', () => {
	test('every heading is known by both words, with or without a remark in brackets', () => {
		for (const [key, { ja, en }] of Object.entries(body.HEADINGS)) expect([ja, en, en.toUpperCase(), `${ja}（10/13）`, `${en} (10/13)`].map(heading)).toEqual([key, key, key, key, key]);
		expect(['前回の事前打合せ', 'メモ', '', '（事前打合せ）'].map(heading)).toEqual([null, null, null, null]);
	});

	test('every field opens under a heading of its own name', () => {
		for (const [key, { ja, en }] of Object.entries(body.BEFORE_FIELDS)) expect([ja, en].map(fieldHeading)).toEqual([{ zone: 'before', key }, { zone: 'before', key }]);
		for (const [key, { ja, en }] of Object.entries(body.AFTER_FIELDS)) expect([ja, `${en} (all)`].map(fieldHeading)).toEqual([{ zone: 'after', key }, { zone: 'after', key }]);
	});

	test('a heading that only contains a key opens nothing', () => expect(['社長の所見', '所見と改善点', 'Observations made'].map(fieldHeading)).toEqual([null, null, null]));

	test('a key is read by both labels and with words in brackets behind it', () => {
		for (const [key, { ja, en }] of Object.entries(body.AFTER_FIELDS)) expect([ja, en, `${ja}（森）`].map((word) => bodyField(body.AFTER_FIELDS, word))).toEqual([key, key, key]);
		for (const [key, { ja, en }] of Object.entries(body.BEFORE_FIELDS)) expect([ja, en, `${ja} (A4)`].map((word) => bodyField(body.BEFORE_FIELDS, word))).toEqual([key, key, key]);
	});

	test('in a long key the last known one counts', () => {
		expect(bodyField(body.AFTER_FIELDS, '次回までの準備')).toBe('prep');
		expect(bodyField(body.BEFORE_FIELDS, 'Aim of this visit')).toBe('goal');
		expect(bodyField(body.BEFORE_FIELDS, 'Claims and timetables')).toBeNull();
		expect(bodyField(body.AFTER_FIELDS, '準備したうえでの次回')).toBe('next');
		expect(bodyField(body.BEFORE_FIELDS, '今回の訪問で目指すゴール')).toBe('goal');
		expect(bodyField(body.AFTER_FIELDS, '支援を実施しての改善点（社内）')).toBe('improve');
		expect(bodyField(body.AFTER_FIELDS, 'お天気')).toBe(null);
	});
});
